import { startThread } from '../start-thread';
import type { FromThread, ThreadInput } from '../thread-messages';

export interface Run {
  readonly done: Promise<Exclude<FromThread, { kind: 'progress' }>>;
  /** Stops with the best so far. */
  cancel(): void;
  /** Ends the thread at once, without a result. */
  end(): Promise<unknown>;
}

/** @returns of a matching in a thread: what it comes to; rejects where the thread dies. */
export function runInThread(
  input: ThreadInput,
  onProgress: (progress: { phase: string; fraction: number }) => void,
): Run {
  const worker = startThread('queue-thread', { workerData: input });
  const done = new Promise<Exclude<FromThread, { kind: 'progress' }>>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'progress') onProgress(message);
      else resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code} and no result`)));
  });
  return {
    done,
    cancel: () => worker.postMessage({ cancel: true }),
    end: () => worker.terminate(),
  };
}
