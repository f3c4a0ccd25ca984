/** What runs side by side: so many threads and so many bytes, given out in the order they are asked for. */
export class Slots {
  readonly threads: number;
  readonly memory: number;
  private usedThreads = 0;
  private usedMemory = 0;
  private readonly waiting: { threads: number; bytes: number; start: () => void }[] = [];

  constructor(threads: number, memory: number) {
    this.threads = threads;
    this.memory = memory;
  }

  /** Whether another job may be taken: a thread is free, and nobody waits. */
  get isFree(): boolean {
    return this.waiting.length === 0 && this.usedThreads < this.threads;
  }

  /** Resolves when both are free, to what gives them back. Who asks for more than there is would wait for ever. */
  take(threads: number, bytes: number): Promise<() => void> {
    return new Promise((resolve) => {
      const start = () => {
        this.usedThreads += threads;
        this.usedMemory += bytes;
        let isBack = false;
        resolve(() => {
          if (isBack) return;
          isBack = true;
          this.usedThreads -= threads;
          this.usedMemory -= bytes;
          this.startNext();
        });
      };
      this.waiting.push({ threads, bytes, start });
      this.startNext();
    });
  }

  private startNext(): void {
    for (let next = this.waiting[0]; next !== undefined && this.fits(next); next = this.waiting[0]) {
      this.waiting.shift();
      next.start();
    }
  }

  private fits({ threads, bytes }: { threads: number; bytes: number }): boolean {
    return this.usedThreads + threads <= this.threads && this.usedMemory + bytes <= this.memory;
  }
}
