import type { FromWorker, ToWorker } from '../large';
import { nodeThreads } from './node-threads';

/** A worker thread, the same in Node and in browsers. */
export interface Thread {
  /** @throws DataCloneError */
  post(message: ToWorker): void;
  /** Ends it, whatever it does; resolves once it is gone. What is sent or goes wrong later is not heard. */
  end(): Promise<void>;
}

/** What a thread does by itself. */
export interface ThreadEvents {
  receive(message: FromWorker): void;
  /** It died, or could not start; called once at most. */
  fail(reason: string): void;
}

/** Starts a thread. @throws where that is known at once to fail. */
export type Spawn = (events: ThreadEvents) => Thread;

/** Starts threads of a script with what the runtime offers. */
export function spawner(code: string | undefined): Spawn {
  return (events) => {
    if (code === undefined) throw new Error('the library was built without the code of its worker threads');
    const threads = nodeThreads();
    return threads ? nodeThread(threads, code, events) : webThread(code, events);
  };
}

function nodeThread(
  { Worker }: NonNullable<ReturnType<typeof nodeThreads>>,
  code: string,
  events: ThreadEvents,
): Thread {
  // Flags of the process, a loader to preload for example, have no business in here.
  const worker = new Worker(code, { eval: true, execArgv: [], name: 'mentor-match' });
  worker.on('message', (message: FromWorker) => events.receive(message));
  worker.once('error', (error) => events.fail(error.message));
  worker.once('exit', (status) => events.fail(`it ended with exit code ${status}`));
  return {
    post: (message) => worker.postMessage(message),
    async end() {
      worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
      // A late error without a listener would end the process.
      worker.on('error', () => {});
      await worker.terminate();
    },
  };
}

function webThread(code: string, events: ThreadEvents): Thread {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const release = () => URL.revokeObjectURL(url);
  let worker: Worker;
  try {
    worker = new Worker(url, { name: 'mentor-match' });
  } catch (error) {
    release();
    throw error;
  }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    // It is loaded by now.
    release();
    events.receive(data);
  };
  worker.onmessageerror = () => events.fail('a message from it could not be read');
  worker.onerror = ({ message }) => {
    release();
    events.fail(
      message || 'it could not be loaded; a page needs `worker-src blob:` in its Content-Security-Policy',
    );
  };
  return {
    post: (message) => worker.postMessage(message),
    async end() {
      release();
      worker.onmessage = null;
      worker.onerror = null;
      worker.onmessageerror = null;
      worker.terminate();
    },
  };
}
