import { type Broadcast, decodeBroadcast, decodeRound, type PriceChanges, type Round } from './wire';

/** Bytes of a changed price and its column; and of a price. */
const CHANGE = 12;
const PRICE = 8;

/** What of the prices is sent with a round. */
export interface PriceNews {
  readonly changes: PriceChanges | undefined;
  /** All prices, where what was sent since they were sent last has become as much. */
  readonly all: Float64Array | undefined;
}

/**
 * What has changed from round to round: prices of a few hundred columns, mostly, of a hundred thousand. All of them are
 * sent again once the changes since take as many bytes, and the rounds before are deleted: whoever comes later reads,
 * and Redis holds, no more than twice the prices.
 */
export class PriceLog {
  readonly #known: Float64Array;
  #sent = Number.POSITIVE_INFINITY;

  constructor(columns: number) {
    this.#known = new Float64Array(columns).fill(Number.NaN);
  }

  /** O(columns). */
  next(prices: Float64Array): PriceNews {
    const known = this.#known;
    const changed: number[] = [];
    for (let column = 0; column < known.length; column++) {
      if (known[column] === prices[column]) continue;
      known[column] = prices[column]!;
      changed.push(column);
    }
    const most = PRICE * known.length;
    const isMost = CHANGE * changed.length > most / 2;
    this.#sent += CHANGE * changed.length;
    const isDue = isMost || this.#sent > most;
    if (isDue) this.#sent = 0;
    const columns = Int32Array.from(changed);
    const changes = { columns, prices: Float64Array.from(columns, (column) => known[column]!) };
    return { changes: isMost ? undefined : changes, all: isDue ? known : undefined };
  }
}

/** Where rounds and broadcasts are read. */
export interface PriceMail {
  rounds(from: number, to: number): Promise<readonly (Uint8Array | null)[]>;
  broadcast(): Promise<Uint8Array | null>;
}

/** Rounds that are read one by one to catch up; who is further behind reads all prices. */
const MOST_BEHIND = 256;

/** The prices of the round that a range belongs to, to the bit: never those of another one. */
export class PriceView {
  readonly prices: Float64Array;
  #epoch = -1;
  #round: Round | undefined;

  constructor(
    prices: Float64Array,
    private readonly mail: PriceMail,
  ) {
    this.prices = prices;
  }

  /**
   * The round of an epoch, `prices` being its own afterwards; undefined where it is over. O(what has changed since).
   */
  async at(epoch: number): Promise<Round | undefined> {
    if (epoch === this.#epoch) return this.#round;
    if (epoch < this.#epoch) return undefined;
    if (this.#epoch >= 0 && epoch - this.#epoch <= MOST_BEHIND) {
      const rounds = await this.#read(this.#epoch + 1, epoch);
      if (rounds?.every(({ changes }) => changes !== undefined)) return this.#apply(rounds);
    }
    const bytes = await this.mail.broadcast();
    const all: Broadcast | undefined = bytes === null ? undefined : decodeBroadcast(bytes);
    if (all === undefined || all.epoch > epoch || all.prices.length !== this.prices.length) return undefined;
    const rounds = await this.#read(all.epoch, epoch);
    if (rounds?.slice(1).every(({ changes }) => changes !== undefined) !== true) return undefined;
    this.prices.set(all.prices);
    return this.#apply(rounds);
  }

  /** Changes are new values, so that to apply them once more changes nothing. */
  #apply(rounds: readonly Round[]): Round | undefined {
    for (const { changes } of rounds)
      changes?.columns.forEach((column, at) => {
        this.prices[column] = changes.prices[at]!;
      });
    this.#round = rounds.at(-1);
    this.#epoch = this.#round?.epoch ?? -1;
    return this.#round;
  }

  async #read(from: number, to: number): Promise<readonly Round[] | undefined> {
    const rounds: Round[] = [];
    for (const bytes of await this.mail.rounds(from, to)) {
      if (bytes === null) return undefined;
      rounds.push(decodeRound(bytes));
    }
    return rounds;
  }
}
