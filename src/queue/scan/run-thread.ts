import type { Worker } from 'node:worker_threads';
import { asError } from '../errors';
import { startThread } from '../start-thread';
import type { Left } from './seat';
import type { FromScanThread, ScanThreadInput, ToScanThread } from './thread-messages';

/** A thread that has the tables of a cohort. */
export class ScanThread {
  readonly #worker: Worker;
  #settle: ((message: FromScanThread) => void) | undefined;
  #failed: Error | undefined;

  constructor(input: ScanThreadInput) {
    this.#worker = startThread('queue-scan-thread', {
      workerData: input,
      transferList: [input.bytes.buffer],
    });
    this.#worker.on('message', (message: FromScanThread) => this.#hear(message));
    this.#worker.once('error', (error) => this.#fail(error));
    this.#worker.once('exit', (code) => this.#fail(new Error(`the thread ended with ${code}`)));
  }

  /** Works at a session; rejects where the thread dies. */
  work(session: string, turn: number): Promise<Left> {
    return new Promise((resolve, reject) => {
      if (this.#failed !== undefined) return reject(this.#failed);
      this.#settle = (message) =>
        message.kind === 'left' ? resolve(message.left) : reject(new Error(message.message));
      this.#post({ kind: 'work', session, turn });
    });
  }

  /** Has it leave its place soon. */
  leave(): void {
    this.#post({ kind: 'leave' });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(message: ToScanThread): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromScanThread): void {
    this.#settle?.(message);
    this.#settle = undefined;
  }

  #fail(error: unknown): void {
    this.#failed ??= asError(error);
    this.#hear({ kind: 'failed', message: this.#failed.message });
  }
}
