/** The code of `scan-worker.ts` as one script, which `.ci/scan-worker.ts` makes and a build puts in. */
declare const MENTOR_MATCH_SCAN_WORKER: string | undefined;

/**
 * The text of a worker thread, which builds put in here. Text rather than a file of its own: a file that is named
 * relative to the module is lost by most bundlers, and by CommonJS. Nothing where the sources run without a build.
 */
export function workerCode(): string | undefined {
  return typeof MENTOR_MATCH_SCAN_WORKER === 'string' ? MENTOR_MATCH_SCAN_WORKER : undefined;
}
