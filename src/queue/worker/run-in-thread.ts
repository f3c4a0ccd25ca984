import type { RunProgress } from '../../matching';
import type { ScanFigures } from '../scan';
import { startThread } from '../start-thread';
import { answerOf, type MatchingStore } from '../store';
import type { FromThread, ThreadEnd, ThreadInput, ToThread } from '../thread-messages';

export interface Run {
  readonly done: Promise<ThreadEnd>;
  /** Stops with the best so far. */
  cancel(): void;
  /** Ends the thread at once, without a result. */
  end(): Promise<unknown>;
}

/** What a thread asks and tells before its end. */
export interface RunEvents {
  readonly store: MatchingStore;
  readonly onProgress: (progress: RunProgress) => void;
  readonly onFigures?: (figures: ScanFigures) => void;
  readonly onError: (error: Error) => void;
}

/** @returns of a matching in a thread: what it comes to; rejects where the thread dies. */
export function runInThread(input: ThreadInput, events: RunEvents): Run {
  const worker = startThread('queue-thread', { workerData: input });
  const post = (message: ToThread) => worker.postMessage(message);
  const done = new Promise<ThreadEnd>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'result' || message.kind === 'refused') resolve(message);
      else hear(message, events, post);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread ended with ${code} and no result`)));
  });
  return {
    done,
    cancel: () => post({ kind: 'cancel' }),
    end: () => worker.terminate(),
  };
}

function hear(
  message: Exclude<FromThread, ThreadEnd>,
  { store, onProgress, onFigures, onError }: RunEvents,
  post: (message: ToThread) => void,
): void {
  switch (message.kind) {
    case 'progress':
      onProgress(message);
      return;
    case 'figures':
      onFigures?.(message.figures);
      return;
    case 'trouble':
      onError(message.error);
      return;
    case 'store':
      void answerOf(store, message).then(post);
  }
}
