import type { RowScanner, ScanBatch, ScanPause } from '../../assignment';
import { expectObject } from '../../errors';
import type { ScanCohort } from '../../matching';
import { expectKnown } from '../../options';
import type { RedisAddress } from '../connection';
import { checkTenant, Names } from '../names';
import { checkOption, QUEUE_OPTIONS } from '../options';
import type { MatchingStore } from '../store';
import { cutRows, RoundState, type RowRange } from './round-state';
import { ScanSession } from './session';
import { deleteTables, writeTables } from './tables';
import type { Answer } from './wire';

/** Where Redis and the store are, whose cohort it is, and from which batches on workers are asked. */
export interface QueueScannerOptions {
  readonly connection: RedisAddress;
  /** Holds the tables of the cohort while the matching runs. */
  readonly store: MatchingStore;
  /** Whose cohort it is. */
  readonly tenant: string;
  /** Before all keys in Redis: that of the workers. Default `mentor-match`. */
  readonly prefix?: string;
  /** Workers that may scan it at once, an integer >= 1; default 16. */
  readonly places?: number;
  /**
   * Pairs of a batch from which on workers are asked, an integer >= 1; default 2^20, some milliseconds of work. More
   * where Redis is far away.
   */
  readonly leastPairs?: number;
  /** Hears what went wrong: Redis or the store were away. The matching goes on here meanwhile. */
  readonly onError?: (error: Error) => void;
  /** Hears at the end what went through Redis, and who waited how long. */
  readonly onFigures?: (figures: ScanFigures) => void;
}

/** What it took to have a cohort scanned by several machines. */
export interface ScanFigures {
  /** Batches that workers were asked for. */
  readonly rounds: number;
  /** Batches that were scanned here, since they were too small or nobody was there. */
  readonly roundsHere: number;
  /** Rounds in which all prices were sent, and not only those that had changed. */
  readonly broadcasts: number;
  /** Bytes of rounds and prices, as they were sent once. */
  readonly sentBytes: number;
  /** Bytes of answers. */
  readonly receivedBytes: number;
  /** Rows scanned by workers. */
  readonly rowsByWorkers: number;
  /** Milliseconds of scans by workers, summed over all of them. */
  readonly workerMilliseconds: number;
  /** Milliseconds of rounds. */
  readonly roundMilliseconds: number;
  /** Milliseconds of rounds in which nothing was left to do here but to wait. */
  readonly idleMilliseconds: number;
  /** Ranges that were handed out again, since nobody had answered in time. */
  readonly handedOutAgain: number;
  /** Answers that were dropped: of a round that was over, or to a range that was done. */
  readonly dropped: number;
  /** Most workers that were heard of at once. */
  readonly workers: number;
}

type Tally = { -readonly [Name in keyof Omit<ScanFigures, 'broadcasts' | 'sentBytes'>]: ScanFigures[Name] };

const PLACES = 16;
const MOST_PLACES = 4096;
/** What a row takes besides its pairs, as so many of them. */
const PAIRS_OF_ROW = 1000;
/** Fewer pairs than this, some milliseconds of work, are scanned here before others have heard of them. */
const LEAST_PAIRS = 2 ** 20;
/** Most ranges of a batch that is no larger: each is worth several times what it takes to hand it out. */
const RANGES_OF_LEAST = 4;
/**
 * How long a range may be out before it is handed out again: so many times what it takes, and at least so many
 * milliseconds.
 */
const PATIENCE = 4;
const LEAST_PATIENCE = 60;
/** Milliseconds after which a worker that says nothing is gone: where it has nothing to do it says so every second. */
const MOST_SILENT = 10_000;
/** Milliseconds between two looks at the clock while others are at work. */
const LOOK = 10;

/**
 * Has the rows of a cohort scanned by the workers of `createScanWorker` on other machines, and by this process: the
 * `scanner` of `matchCohortAsync`. The matching and its proof are those of one machine, byte for byte, however many
 * workers there are, whether they are slow or die. Workers join while the matching runs; without any it runs as it
 * would alone.
 *
 * The store is given the cohort's tables (numbers, no names) under `tables/`, which are deleted at the end; Redis
 * prices, rows and costs by number. Takes two connections, O(size of the tables) once, and O(columns +
 * lists of the batch) beside the scans for each batch.
 *
 * @throws MentorMatchError `invalid-input` for a malformed tenant or number of places.
 *
 * @example
 * ```ts
 * import { matchCohortAsync } from 'mentor-match';
 * import { fileStore, queueScanner } from 'mentor-match/queue';
 *
 * const scanner = queueScanner({
 *   connection: 'redis://127.0.0.1:6379',
 *   store: fileStore('/srv/matchings'),
 *   tenant: 'acme',
 * });
 * const matchLarge = (cohort: Parameters<typeof matchCohortAsync>[0]) => matchCohortAsync(cohort, {}, { scanner });
 * typeof matchLarge; // => 'function'
 * ```
 */
export function queueScanner(options: QueueScannerOptions): (cohort: ScanCohort) => RowScanner {
  expectObject('options', options, 'an object with "connection", "store" and "tenant"');
  expectKnown(
    options,
    {
      connection: true,
      store: true,
      tenant: true,
      prefix: true,
      places: true,
      leastPairs: true,
      onError: true,
      onFigures: true,
    },
    'options',
    'option',
    QUEUE_OPTIONS,
  );
  checkTenant(options.tenant);
  const spread = spreadOf(options);
  return (cohort) => new QueueScanner(cohort, options, spread);
}

/** Over how many others a cohort is spread, and from which batches on. */
export type Spread = Required<Pick<QueueScannerOptions, 'places' | 'leastPairs'>>;

/** @throws MentorMatchError `invalid-input` for numbers that are none, `path` before their names. */
export function spreadOf(options: Partial<Spread>, path = ''): Spread {
  const { places = PLACES, leastPairs = LEAST_PAIRS } = options;
  check(`${path}leastPairs`, leastPairs, Number.MAX_SAFE_INTEGER);
  check(`${path}places`, places, MOST_PLACES);
  return { places, leastPairs };
}

function check(path: string, received: number, most: number): void {
  const isRight = Number.isInteger(received) && received >= 1 && received <= most;
  checkOption(path, received, isRight, `an integer from 1 to ${most}, or nothing`);
}

class QueueScanner implements RowScanner {
  readonly #session: ScanSession;
  /** Threads of the workers that were heard of, by the number of the worker, and when. */
  readonly #workers = new Map<number, { threads: number; heardAt: number }>();
  readonly #written: Promise<void>;
  readonly #tally: Tally = {
    rounds: 0,
    roundsHere: 0,
    receivedBytes: 0,
    rowsByWorkers: 0,
    workerMilliseconds: 0,
    roundMilliseconds: 0,
    idleMilliseconds: 0,
    handedOutAgain: 0,
    dropped: 0,
    workers: 0,
  };
  #epoch = 0;
  #round: RoundState | undefined;
  /** Milliseconds that a row takes a worker. */
  #rowTime = 0;

  constructor(
    private readonly cohort: ScanCohort,
    private readonly options: QueueScannerOptions,
    private readonly spread: Spread,
  ) {
    const { connection, prefix, store, tenant, onError = () => {} } = options;
    this.#session = new ScanSession(new Names(prefix), connection, cohort.source.columns, {
      answer: (answer) => this.#hear(answer),
      error: onError,
    });
    this.#written = writeTables(store, tenant, this.#session.id, cohort.tables).then((kept) => {
      // Not waited for: where Redis is away nobody comes.
      this.#session.offer(kept, spread.places).catch(onError);
    }, onError);
  }

  get ready(): number {
    let threads = this.cohort.here.ready;
    for (const worker of this.#workers.values()) threads += worker.threads;
    return threads;
  }

  async scan(batch: ScanBatch, pause: ScanPause): Promise<'done' | 'stopped'> {
    const { leastPairs } = this.spread;
    const pairs = batch.size * (batch.source.columns + PAIRS_OF_ROW);
    this.#forgetSilent(performance.now() - MOST_SILENT);
    if (this.#workers.size === 0 || batch.source !== this.cohort.source || pairs < leastPairs) {
      this.#tally.roundsHere++;
      return await this.cohort.here.scan(batch, pause);
    }
    this.#tally.rounds++;
    const begun = performance.now();
    const most = Math.min(batch.size, Math.max(2, Math.floor((RANGES_OF_LEAST * pairs) / leastPairs)));
    const round = new RoundState(++this.#epoch, batch, cutRows(batch.size, this.ready, most));
    this.#round = round;
    try {
      return await this.#scanRound(round, batch, pause);
    } finally {
      this.#round = undefined;
      if (!round.isDone) this.#session.recall();
      this.#tally.roundMilliseconds += performance.now() - begun;
    }
  }

  async close(): Promise<void> {
    // What is written later would stay.
    await this.#written;
    const { store, tenant, onError = () => {} } = this.options;
    const { broadcasts, sent, id } = this.#session;
    await this.#session.close();
    // Whoever is late to load them finds the session closed by now.
    await deleteTables(store, tenant, id).catch(onError);
    this.options.onFigures?.({ ...this.#tally, broadcasts, sentBytes: sent });
  }

  async #scanRound(round: RoundState, batch: ScanBatch, pause: ScanPause): Promise<'done' | 'stopped'> {
    const { epoch, ranges } = round;
    const { k, size } = batch;
    const told = {
      epoch,
      k,
      rows: batch.rows.subarray(0, size),
      starts: batch.starts.subarray(0, size),
      guesses: batch.guesses.subarray(0, size),
    };
    // The first range is scanned here, at once.
    this.#session.publish(
      told,
      batch.prices,
      ranges.slice(1).map((range) => ({ ...range, epoch })),
    );
    let own = ranges[0];
    while (!round.isDone) {
      for (; own !== undefined; own = await this.#draw(round))
        if ((await this.#scanHere(round, own, pause)) === 'stopped') return 'stopped';
      if (round.isDone) break;
      const waited = await this.#wait(round, pause);
      if (waited === 'stopped') return 'stopped';
      if (waited === 'late') own = this.#handOutAgain(round);
    }
    return 'done';
  }

  /** A range of this round that nobody has drawn; any that is open where nobody else is there. */
  async #draw(round: RoundState): Promise<RowRange | undefined> {
    for (;;) {
      if (round.isDone) return undefined;
      if (this.#workers.size === 0) return round.open[0];
      const range = await this.#session.draw();
      if (range === undefined || (range.epoch === round.epoch && round.isOpen(range))) return range;
    }
  }

  async #scanHere(round: RoundState, range: RowRange, pause: ScanPause): Promise<'done' | 'stopped'> {
    const outcome = await this.cohort.here.scan(round.batchOf(range), pause);
    if (outcome === 'done') round.finish(range);
    return outcome;
  }

  /** Waits for answers: until all are there, or for longer than any should take. */
  async #wait(round: RoundState, pause: ScanPause): Promise<'done' | 'late' | 'stopped'> {
    const begun = performance.now();
    try {
      while (!round.isDone) {
        await news(round);
        if (await pause()) return 'stopped';
        if (performance.now() - Math.max(round.heardAt, begun) > this.#patience(round)) return 'late';
      }
      return 'done';
    } finally {
      this.#tally.idleMilliseconds += performance.now() - begun;
    }
  }

  #patience({ ranges: [first] }: RoundState): number {
    const rows = first === undefined ? 0 : first.to - first.from + 1;
    return Math.max(LEAST_PATIENCE, PATIENCE * rows * this.#rowTime);
  }

  /**
   * Hands out what nobody has answered, but for one range that is returned, to be scanned here: so the round ends
   * whoever is still there. Of workers that have not been heard of in this round nothing is expected until they are
   * heard of again.
   */
  #handOutAgain(round: RoundState): RowRange | undefined {
    const [own, ...others] = round.open;
    this.#forgetSilent(round.begunAt);
    this.#tally.handedOutAgain += others.length + 1;
    this.#session.again(others.map((range) => ({ ...range, epoch: round.epoch })));
    return own;
  }

  #forgetSilent(since: number): void {
    for (const [id, { heardAt }] of this.#workers) if (heardAt < since) this.#workers.delete(id);
  }

  #hear(answer: Answer): void {
    const { id, threads, counts, columns, microseconds } = answer;
    const heardAt = performance.now();
    this.#workers.set(id, { threads, heardAt });
    const tally = this.#tally;
    tally.workers = Math.max(tally.workers, this.#workers.size);
    const rows = counts.length;
    if (rows === 0) return;
    tally.receivedBytes += 32 + 12 * rows + 8 * columns.length;
    if (this.#round?.receive(answer) !== true) {
      tally.dropped++;
      return;
    }
    tally.rowsByWorkers += rows;
    tally.workerMilliseconds += microseconds / 1000;
    const rowTime = microseconds / 1000 / rows;
    this.#rowTime = Math.max(rowTime, 0.9 * this.#rowTime + 0.1 * rowTime);
  }
}

/** Resolves when a range is answered, or it is time to look at the clock. */
function news(round: RoundState): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK);
    round.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
