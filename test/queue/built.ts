import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { scanWorkerDefine } from '../../.ci/scan-worker';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the entry point and its thread as they stand in the package, with a program that runs a worker. */
export async function buildQueue(): Promise<{
  folder: string;
  worker: string;
  scanWorker: string;
  url: string;
}> {
  mkdirSync(`${root}out`, { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'queue-'));
  await build({
    entryPoints: {
      queue: `${root}src/entries/queue.ts`,
      'queue-thread': `${root}src/queue/thread.ts`,
      'queue-scan-thread': `${root}src/queue/scan-thread.ts`,
      worker: `${root}test/queue/worker-program.ts`,
      'scan-worker': `${root}test/queue/scan-worker-program.ts`,
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    define: await scanWorkerDefine(),
    logLevel: 'error',
  });
  return {
    folder,
    worker: join(folder, 'worker.js'),
    scanWorker: join(folder, 'scan-worker.js'),
    url: pathToFileURL(join(folder, 'queue.js')).href,
  };
}
