/**
 * The module of Node for threads where the library runs there, without an import, which a browser could not resolve.
 * Nothing before Node 20.16, which does not offer this.
 */
export function nodeThreads() {
  return globalThis.process?.getBuiltinModule?.('node:worker_threads');
}
