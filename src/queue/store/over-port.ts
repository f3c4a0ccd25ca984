import type { MatchingStore } from './contract';

/** What one side asks of the store of the other. */
export type StoreCall = {
  [Name in keyof MatchingStore]: {
    readonly kind: 'store';
    readonly id: number;
    readonly name: Name;
    readonly given: Readonly<Parameters<MatchingStore[Name]>>;
  };
}[keyof MatchingStore];

export interface StoreAnswer {
  readonly kind: 'stored';
  readonly id: number;
  readonly value?: unknown;
  /** Why there is none. */
  readonly error?: unknown;
}

/** A store as a thread sees it: that of the thread which started it, whose functions cannot be sent. */
export class StoreOverPort implements MatchingStore {
  readonly #waiting = new Map<number, (answer: StoreAnswer) => void>();
  #calls = 0;

  constructor(private readonly send: (call: StoreCall) => void) {}

  async read(...given: Parameters<MatchingStore['read']>): Promise<string | undefined> {
    const text = await this.#ask({ kind: 'store', id: this.#calls++, name: 'read', given });
    return typeof text === 'string' ? text : undefined;
  }

  async write(...given: Parameters<MatchingStore['write']>): Promise<void> {
    await this.#ask({ kind: 'store', id: this.#calls++, name: 'write', given });
  }

  async delete(...given: Parameters<MatchingStore['delete']>): Promise<number> {
    return Number(await this.#ask({ kind: 'store', id: this.#calls++, name: 'delete', given }));
  }

  /** Takes an answer. */
  hear(answer: StoreAnswer): void {
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  #ask(call: StoreCall): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(call.id, ({ value, error }) =>
        error === undefined ? resolve(value) : reject(error),
      );
      this.send(call);
    });
  }
}

/** Asks the store itself. */
export async function answerOf(store: MatchingStore, call: StoreCall): Promise<StoreAnswer> {
  const { id } = call;
  try {
    return { kind: 'stored', id, value: await asked(store, call) };
  } catch (error) {
    return { kind: 'stored', id, error: error ?? new Error('the store failed') };
  }
}

function asked(store: MatchingStore, { name, given }: StoreCall): Promise<unknown> {
  switch (name) {
    case 'read':
      return store.read(...given);
    case 'write':
      return store.write(...given);
    case 'delete':
      return store.delete(...given);
  }
}
