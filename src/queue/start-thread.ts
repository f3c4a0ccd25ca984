import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The code of threads is files beside this one, in both formats of the package. */
const HERE = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;

/** Starts the thread whose code is in a file of the package. */
export function startThread(name: 'queue-thread' | 'queue-scan-thread', options: WorkerOptions): Worker {
  return new Worker(new URL(`./${name}.js`, HERE), options);
}
