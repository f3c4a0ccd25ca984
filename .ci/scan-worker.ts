import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a build of the library replaces: the place of the worker threads' code, with
 * `src/matching/threads/scan-worker.ts` as one script. The script is the same for ES modules, CommonJS and browsers.
 */
export async function scanWorkerDefine(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['src/matching/threads/scan-worker.ts'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'error',
  });
  return { MENTOR_MATCH_SCAN_WORKER: JSON.stringify(outputFiles[0]?.text) };
}
