import {
  type AssignmentProgress,
  type AssignmentStep,
  type AssignmentSteps,
  type LinearReply,
  type StoppedAssignment,
  solveAssignmentSteps,
} from '../assignment';
import { MentorMatchError, printValue } from '../errors';
import {
  type Cohort,
  FORMATS,
  type FormatOf,
  type Manifest,
  type Match,
  type MatchingResult,
  type ObjectiveKind,
  type PolicyInput,
  type Warning,
} from '../model';
import { matchesOf } from './decode';
import { costMatrixSteps, encode, toTotalUnits } from './encode';
import { beginRun, type MatchOptions, type Run, resultOf } from './match-cohort';
import { checkOptionTypes } from './option-types';
import { densePairs, implicitPairs } from './pairs';
import type { Prepared } from './prepare';
import { scorableData } from './scorable';
import { scoreSource } from './score-source';
import { matchStable } from './stable';
import {
  checkThreads,
  chooseThreads,
  RowScanner,
  type Spawn,
  sharedMemory,
  spawner,
  type ThreadOptions,
  ThreadPool,
  workerCode,
} from './threads';

/** How far {@link matchCohortAsync} has come. */
export interface MatchProgress {
  /** `scoring` computes all pairs; the others are what the solver works on. */
  readonly phase: 'scoring' | AssignmentProgress['phase'];
  /** Estimated share of that phase that is done, 0 to 1. */
  readonly fraction: number;
  /**
   * No matching that reaches the objectives before the total has a higher total score, in scores; `null` as long
   * as nothing is known. Renewed at most twice a second.
   */
  readonly bestBound: number | null;
}

/** What {@link matchCohortAsync} may be told besides what `matchCohort` may. */
export interface AsyncMatchOptions extends MatchOptions, ThreadOptions {
  /** Called about fifty times a second at most. What it throws ends the run and is passed on. */
  readonly onProgress?: (progress: MatchProgress) => void;
  /** Once aborted, the run ends with the best matching so far. */
  readonly signal?: AbortSignal;
  /** Milliseconds, > 0; after that the run ends in the same way. Default: none. */
  readonly timeLimit?: number;
}

/** The run was stopped: the best matching by then, which is a proposal and not known to be optimal. */
export interface StoppedMatching {
  readonly format: FormatOf<'result'>;
  readonly status: 'stopped';
  readonly reason: 'aborted' | 'time-limit';
  /** Eligible pairs within everybody's maximum, locks included, by mentee and mentor; minimums may be missed. */
  readonly matches: readonly Match[];
  /** Sum of the scores of the matches. */
  readonly totalScore: number;
  /** Objectives of which at least the first level was solved and proven, in order. */
  readonly proven: readonly ObjectiveKind[];
  /**
   * No matching that attains the proven objectives (with none proven: that gives every mentee a mentor) has a higher
   * total score. `null` if nothing is known.
   */
  readonly bestBound: number | null;
  /** `bestBound - totalScore`, >= 0, where the matches are of the kind that the bound speaks of; otherwise `null`. */
  readonly gap: number | null;
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
}

/** Work between two looks at the clock of the host, in milliseconds; the page or the server runs in between. */
const SLICE = 20;
/** Bounds take some milliseconds to work out, so they are renewed only now and then. */
const BOUND_EVERY = 500;

/**
 * `matchCohort` in slices of some 20 ms, so that the host's other work goes on and the run can be watched and
 * stopped, and by several threads where scores are not kept (`threads`). The same people, policy and seed give the
 * same matching as there, whatever the slices and the threads. No worker thread outlives the promise.
 *
 * Not sliced, and so neither watched nor stopped: reading and compiling the people, a single search of the network
 * solver, policies with the method `stable`, and writing the result with its explanations. Memory is 4 bytes a
 * pair, as there.
 *
 * @returns as `matchCohort`, or `status: 'stopped'` with the best matching so far and what is proven about it.
 * @throws MentorMatchError as `matchCohort`, `invalid-input` for malformed options, and `worker-failed` where a
 *   worker thread dies, or one that was asked for cannot start; as a rejected promise.
 */
export async function matchCohortAsync(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: AsyncMatchOptions = {},
): Promise<MatchingResult | StoppedMatching> {
  return await matchInThreads(cohort, policy, options, spawner(workerCode()));
}

/** {@link matchCohortAsync} with any way to start threads. */
export async function matchInThreads(
  cohort: Cohort,
  policy: PolicyInput,
  options: AsyncMatchOptions,
  spawn: Spawn,
): Promise<MatchingResult | StoppedMatching> {
  const started = performance.now();
  checkOptionTypes(options);
  checkTimeLimit(options.timeLimit);
  checkThreads(options);
  const begun = beginRun(cohort, policy, options);
  const run = new SlicedRun(begun, options, started);
  if (begun.storage === 'implicit') return await matchImplicitly(begun, run, options, spawn);
  const { prepared } = begun;
  const refused = new Float64Array(prepared.rules.own.length);
  const cost = await run.scores(prepared, refused);
  if (cost === undefined) return run.stopped({ pairs: prepared.locks, levels: [], lowerBound: null });
  const pairs = densePairs(cost, prepared.cohort.mentors.length, refused);
  const problem = encode(prepared, cost);
  if (prepared.policy.method === 'stable') return matchStable(prepared, problem, pairs, begun.explained);
  const outcome = await run.solve(solveAssignmentSteps(problem));
  return outcome.status === 'stopped' ? run.stopped(outcome) : resultOf(begun, problem, pairs, outcome);
}

async function matchImplicitly(
  begun: Run,
  run: SlicedRun,
  options: AsyncMatchOptions,
  spawn: Spawn,
): Promise<MatchingResult | StoppedMatching> {
  const { outline } = begun;
  const { mentors, mentees } = outline.cohort;
  const threads = chooseThreads(options, mentors.length * mentees.length);
  const data = threads > 1 ? scorableData(outline) : undefined;
  const strict = options.threads !== undefined;
  const pool = data && new ThreadPool(data, { helpers: threads - 1, spawn, strict });
  try {
    pool?.check();
    const source = scoreSource(outline, pool && sharedMemory());
    const problem = encode(outline, source);
    const outcome = await run.solve(solveAssignmentSteps(problem), new RowScanner(source, pool));
    return outcome.status === 'stopped'
      ? run.stopped(outcome)
      : resultOf(begun, problem, implicitPairs(outline, source), outcome);
  } finally {
    await pool?.close();
  }
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

class SlicedRun {
  private readonly deadline: number;
  private sliceEnd: number;
  private boundAt = 0;
  private bestBound: number | null = null;
  private reason: StoppedMatching['reason'] | undefined;

  constructor(
    private readonly run: Run,
    private readonly options: AsyncMatchOptions,
    started: number,
  ) {
    this.deadline = started + (options.timeLimit ?? Number.POSITIVE_INFINITY);
    // A run that is aborted before it begins does not wait for its first slice to end.
    this.sliceEnd = options.signal?.aborted === true ? started : performance.now() + SLICE;
  }

  /** All pairs' costs as `costMatrix` has them; nothing if the run is to stop. */
  async scores(prepared: Prepared, refused: Float64Array): Promise<Int32Array | undefined> {
    const steps = costMatrixSteps(prepared, refused);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.isDue() && (await this.isToStop('scoring', step.value))) return undefined;
    }
  }

  /** Drives the solver; a stop lets it end with what it has. */
  async solve<Outcome>(steps: AssignmentSteps<Outcome>, scanner?: RowScanner): Promise<Outcome> {
    let reply: LinearReply;
    for (;;) {
      const step = steps.next(reply);
      reply = undefined;
      if (step.done === true) return step.value;
      const { value } = step;
      const pause = () => (this.isDue() ? this.look(value) : undefined);
      if (value.kind === 'scan' && scanner) {
        if ((await scanner.scan(value.batch, pause)) === 'stopped') reply = 'stop';
      } else if (await pause()) reply = 'stop';
    }
  }

  /** Renews the bound if it is time, and says whether the solve shall end. */
  private async look({ progress, lowerBound }: AssignmentStep): Promise<boolean> {
    if (performance.now() >= this.boundAt) {
      const bound = lowerBound();
      if (bound !== null) this.bestBound = this.toScore(bound);
      this.boundAt = performance.now() + BOUND_EVERY;
    }
    return await this.isToStop(progress.phase, progress.fraction);
  }

  stopped({ pairs, levels, lowerBound }: Omit<StoppedAssignment, 'status' | 'totalCost'>): StoppedMatching {
    const { outline, explained, manifest, warnings } = this.run;
    const { policy, cohort } = outline;
    const matches = matchesOf(outline, pairs, explained);
    const totalScore = matches.reduce((sum, { units }) => sum + units, 0) / policy.scoreUnit;
    const bestBound = lowerBound === null ? null : this.toScore(lowerBound);
    const covered = new Set(matches.map((match) => match.menteeId)).size === cohort.mentees.length;
    const applies = bestBound !== null && (levels.length > 0 || covered);
    const objectives = new Set(levels.map((level) => policy.objectives[level.objective]!));
    return {
      format: FORMATS.result,
      status: 'stopped',
      reason: this.reason ?? 'aborted',
      matches,
      totalScore,
      proven: [...objectives],
      bestBound,
      gap: applies ? bestBound - totalScore : null,
      warnings,
      manifest: manifest('stopped'),
    };
  }

  private toScore(cost: number): number {
    return toTotalUnits(cost) / this.run.outline.policy.scoreUnit;
  }

  private isDue(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  /** Lets the host work, says how far the run is, and asks whether it shall end. */
  private async isToStop(phase: MatchProgress['phase'], fraction: number): Promise<boolean> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.options.onProgress?.({ phase, fraction, bestBound: this.bestBound });
    if (this.options.signal?.aborted === true) this.reason ??= 'aborted';
    else if (performance.now() >= this.deadline) this.reason ??= 'time-limit';
    this.sliceEnd = performance.now() + SLICE;
    return this.reason !== undefined;
  }
}
