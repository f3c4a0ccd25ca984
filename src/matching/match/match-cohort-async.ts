import type { RowScanner } from '../../assignment';
import { MentorMatchError, printValue } from '../../errors';
import type { Cohort, MatchingResult, PolicyInput } from '../../model';
import { RUN_OPTIONS } from '../../options';
import {
  checkThreads,
  chooseThreads,
  LocalScanner,
  type ScanCohort,
  scoreSource,
  sharedMemory,
  type ThreadOptions,
} from '../large';
import { checkOptionTypes, type Outline, scorableData } from '../prepared';
import { toTotalUnits } from '../problem';
import type { StoppedMatching } from '../records';
import {
  aborted,
  type RunPhase,
  type RunProgress,
  type RunStep,
  type ScoringEngine,
  SlicedRun,
  type StopSignal,
} from '../run';
import type { Spawn, ThreadPool } from '../threads';
import type { MatchOptions } from './begin';
import { matchSteps } from './match-cohort';
import { COMPLETED } from './when-stopped';

/** How far {@link matchCohortAsync} has come. */
export interface MatchProgress extends RunProgress {
  /**
   * No matching that reaches the objectives before the total has a higher total score, in scores; `null` as long
   * as nothing is known. Renewed at most twice a second.
   */
  readonly bestBound: number | null;
  /**
   * How far below that bound the best matching found so far is, in total score, >= 0; `null` while that is not known.
   */
  readonly gap: number | null;
  /**
   * What computes scores: `typescript` for small cohorts, and where WebAssembly is not there or may not be compiled, as
   * on a page whose Content-Security-Policy lacks `wasm-unsafe-eval`. The result is the same.
   */
  readonly engine: ScoringEngine;
  /** Threads at work now, the caller's and those of other machines included: 1 where workers cannot start. */
  readonly threads: number;
}

/** What {@link matchCohortAsync} may be told besides what `matchCohort` may. */
export interface AsyncMatchOptions extends MatchOptions, ThreadOptions {
  /**
   * Called about fifty times a second at most, and with a fraction of 1 at the end. What it throws ends the run and is
   * passed on.
   */
  readonly onProgress?: (progress: MatchProgress) => void;
  /**
   * Once aborted, the run ends within some 100 ms, with the best matching that can be had in that time. Aborted before
   * the people are read, it is rejected with code `aborted`.
   */
  readonly signal?: StopSignal;
  /**
   * Milliseconds, > 0, after which the run ends with the best matching so far. The proof is given up somewhat earlier,
   * by a quarter of the limit or a second at most, so that time is left to complete the matching. Reading the people is
   * not cut short, and a limit too short for a matching near the best is exceeded: by 250 ms, a quarter of the limit (a
   * second at most) or twice the time that reading took, whichever is longest. Default: none.
   */
  readonly timeLimit?: number;
  /**
   * Who scans rows where scores are not kept, as `queueScanner` of `mentor-match/queue` does on other machines;
   * `threads` are those of this one. The result does not depend on it. Not called for small cohorts, nor where criteria
   * or rules are the caller's own.
   */
  readonly scanner?: (cohort: ScanCohort) => RowScanner;
}

/**
 * `matchCohort` in slices of some 12 ms, so that the host's other work goes on and the run can be watched and
 * stopped, and by several threads where scores are not kept (`threads`). The same people, policy and seed give the
 * same matching as there, whatever the slices and the threads. No worker thread outlives the promise.
 *
 * A run that is stopped completes its matching: it is no worse than a greedy one, and improved while time is left. By
 * the method `stable` it ends with the pairs that are held by then; while the best total is computed that is the stable
 * matching, without its price. Memory as `matchCohort`.
 *
 * Complexity as `matchCohort`. Deterministic unless it is stopped: how far it has come by then is a matter of time.
 *
 * @returns as `matchCohort`, or `status: 'stopped'` with the best matching so far and what is proven about it.
 * @throws MentorMatchError as `matchCohort`, `invalid-input` for malformed options, `aborted` where the signal was
 *   aborted before the people were read, and `worker-failed` where a worker thread dies, or one that was asked for
 *   cannot start; as a rejected promise.
 *
 * @example
 * ```ts
 * import { matchCohortAsync } from 'mentor-match';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 40, mentees: 40, seed: 'docs' });
 * const seen: number[] = [];
 * const result = await matchCohortAsync(cohort, {}, {
 *   timeLimit: 60_000,
 *   onProgress: ({ fraction }) => seen.push(fraction),
 * });
 * result.status; // => 'optimal'
 * seen.at(-1); // => 1
 * ```
 */
export async function matchCohortAsync(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: AsyncMatchOptions = {},
): Promise<MatchingResult | StoppedMatching> {
  return await matchInThreads(cohort, policy, options);
}

/** {@link matchCohortAsync} with any way to start threads, by default that of the runtime. */
export async function matchInThreads(
  cohort: Cohort,
  policy: PolicyInput,
  options: AsyncMatchOptions,
  spawn?: Spawn,
): Promise<MatchingResult | StoppedMatching> {
  const started = performance.now();
  checkOptionTypes(options, RUN_OPTIONS);
  checkTimeLimit(options.timeLimit);
  checkThreads(options);
  const { signal } = options;
  if (signal?.aborted === true) throw aborted(signal);
  // The code of threads is large: it is loaded only where they may be used.
  const library = chooseThreads(options, pairsOf(cohort)) > 1 ? await import('../threads') : undefined;
  let pool: ThreadPool | undefined;
  let here: LocalScanner | undefined;
  const watch: Watch = new Watch(options, started, () => run.scanner?.ready ?? 1);
  const run: SlicedRun = new SlicedRun((step) => watch.look(step, run));
  const sourceOf = (outline: Outline) => {
    const { mentors, mentees } = outline.cohort;
    const threads = chooseThreads(options, mentors.length * mentees.length);
    const data = threads > 1 || options.scanner !== undefined ? scorableData(outline) : undefined;
    if (library !== undefined && data !== undefined && threads > 1) {
      const { ThreadPool, spawner, workerCode } = library;
      const ways = { spawn: spawn ?? spawner(workerCode()), strict: options.threads !== undefined };
      pool = new ThreadPool(data, { helpers: threads - 1, ...ways });
      pool.check();
    }
    const source = scoreSource(outline, pool && sharedMemory());
    here = new LocalScanner(source, pool);
    run.scanner =
      data === undefined || options.scanner === undefined
        ? here
        : options.scanner({ source, tables: data, here });
    return source;
  };
  try {
    const result = await run.drive(matchSteps(cohort, policy, options, sourceOf, COMPLETED));
    watch.end(run);
    if (result.status !== 'stopped') return result;
    const { format, status, ...rest } = result;
    return { format, status, reason: watch.reason ?? 'aborted', ...rest };
  } finally {
    try {
      await run.scanner?.close();
    } finally {
      // Whatever a scanner of the caller's own does, no thread is left.
      await here?.close();
      await pool?.close();
    }
  }
}

/** Pairs of a cohort that nobody has checked yet; 0 where it is none. */
function pairsOf(cohort: Partial<Cohort> | null | undefined): number {
  const { mentors, mentees } = cohort ?? {};
  return Array.isArray(mentors) && Array.isArray(mentees) ? mentors.length * mentees.length : 0;
}

function checkTimeLimit(timeLimit: number | undefined): void {
  if (timeLimit === undefined || timeLimit > 0) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.timeLimit',
      message: 'not a time limit',
      received: printValue(timeLimit),
      expected: 'a number of milliseconds above 0, or nothing',
    },
  ]);
}

/** Bounds take some milliseconds to compute, so they are renewed only now and then. */
const BOUND_EVERY = 500;

/** Milliseconds that an aborted run has for the completion of its matching. */
const ABORT_GRACE = 50;

/** The part of a time limit that is kept for the completion, and the milliseconds it is at most. */
const KEPT = 0.25;
const MOST_KEPT = 1000;

/** Least milliseconds by which a limit may be exceeded where there is no whole matching yet. */
const LEAST_GRACE = 250;

/** The same as a multiple of the time that reading took, which tells how fast the machine is. */
const READINGS = 2;

/** Tells how far a run is, and when it must stop: once for the proof, a second time for what completes the matching. */
class Watch {
  reason: StoppedMatching['reason'] | undefined;
  readonly #options: AsyncMatchOptions;
  readonly #threads: () => number;
  readonly #started: number;
  readonly #kept: number;
  /** When the proof is given up, when improvement ends, and when completion does. */
  readonly #proofEnd: number;
  #softEnd: number;
  #hardEnd = Number.NaN;
  #scoringEnd = 0;
  #boundAt = 0;
  #bestBound: number | null = null;
  #isStopped = false;
  #last: MatchProgress = {
    phase: 'reading',
    fraction: 0,
    bestBound: null,
    gap: null,
    engine: 'typescript',
    threads: 1,
  };

  constructor(options: AsyncMatchOptions, started: number, threads: () => number) {
    const { timeLimit = Number.POSITIVE_INFINITY } = options;
    const kept = Math.min(KEPT * timeLimit, MOST_KEPT);
    this.#options = options;
    this.#threads = threads;
    this.#softEnd = started + timeLimit;
    this.#proofEnd = this.#softEnd - kept;
    this.#started = started;
    this.#kept = kept;
  }

  look({ phase, fraction, solver, context }: RunStep, run: SlicedRun): 'stop' | undefined {
    const { signal, onProgress } = this.#options;
    if (solver !== undefined && performance.now() >= this.#boundAt) {
      this.#bestBound = solver.lowerBound() ?? this.#bestBound;
      this.#boundAt = performance.now() + BOUND_EVERY;
    }
    if (onProgress !== undefined) {
      const { engine = 'typescript', scoreUnit = 1 } = context ?? {};
      const bound = this.#bestBound;
      const found = solver?.upperBound ?? null;
      this.#last = {
        phase,
        fraction: run.advance(fraction),
        bestBound: bound === null ? null : toTotalUnits(bound) / scoreUnit,
        gap: bound === null || found === null ? null : Math.max(0, found - bound) / scoreUnit,
        engine,
        threads: this.#threads(),
      };
      onProgress(this.#last);
    }
    if (phase === 'explaining') return undefined;
    if (phase !== 'reading' && Number.isNaN(this.#hardEnd)) this.#haveRead();
    if (signal?.aborted === true) {
      if (phase === 'reading') throw aborted(signal);
      this.#abort();
    }
    return phase !== 'reading' && this.#isToStop(phase) ? 'stop' : undefined;
  }

  /** Says that all is done. */
  end(run: SlicedRun): void {
    this.#options.onProgress?.({ ...this.#last, fraction: run.advance(1) });
  }

  #haveRead(): void {
    const now = performance.now();
    const grace = Math.max(LEAST_GRACE, this.#kept, READINGS * (now - this.#started));
    const end = Math.max(this.#softEnd, now);
    this.#scoringEnd = end + grace / 2;
    this.#hardEnd = end + grace;
  }

  /** What is left of the run ends soon. */
  #abort(): void {
    if (this.reason === 'aborted') return;
    if (!this.#isStopped) this.reason = 'aborted';
    const end = performance.now() + ABORT_GRACE;
    this.#softEnd = Math.min(this.#softEnd, end);
    this.#hardEnd = Math.min(this.#hardEnd, end);
  }

  #isToStop(phase: RunPhase): boolean {
    const now = performance.now();
    if (this.#isStopped) return now >= (phase === 'improvement' ? this.#softEnd : this.#hardEnd);
    const isLate = now >= (phase === 'scoring' ? this.#scoringEnd : this.#proofEnd);
    if (!isLate && this.reason !== 'aborted') return false;
    this.reason ??= 'time-limit';
    this.#isStopped = true;
    return true;
  }
}
