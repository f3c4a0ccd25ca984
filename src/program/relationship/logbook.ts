import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { compareText, type Day, dayAfter, daysApart, type Instant, parseWith } from '../../model';
import { id, PAIR_ROLES, type PairRole, pairIds } from '../content';
import { concernsPair, type Objective, objectiveSchema } from '../objectives';
import { cadenceDays, checkTimeFrame, dayIn, parseNow, type TimeFrame, turnDays } from '../time';
import { type NextStep, type Problem, type SharedLogEntry, sharedLogEntrySchema } from './log-entry';
import { followObjective, type ObjectiveProgress } from './objective-history';

/** A problem with its entry, and the day it was settled, if it was. */
export interface LoggedProblem extends Problem {
  readonly entryId: string;
  readonly day: Day;
  readonly resolvedOn?: Day;
}

/** A next step with its entry. */
export interface LoggedStep extends NextStep {
  readonly entryId: string;
  readonly agreedOn: Day;
}

/** What one side said of its satisfaction. */
export interface SatisfactionReading {
  readonly day: Day;
  /** 1 to 5. */
  readonly value: number;
}

/** All that follows from a pair's logbook, as of a day. Plain JSON. */
export interface LogbookSummary {
  readonly mentorId: string;
  readonly menteeId: string;
  /** The day it is told for; later entries are left out. */
  readonly asOf: Day;
  /** Meetings held: entries with a length above 0. */
  readonly meetings: number;
  /** Hours of these meetings, as a fraction. */
  readonly hours: number;
  readonly firstMeeting: Day | null;
  readonly lastMeeting: Day | null;
  /** Meetings that the cadence gives up to `asOf` (or the end of the program). */
  readonly expectedMeetings: number;
  /**
   * Turns of the cadence up to `asOf` in which at least one meeting was held, in [0, 1]; `null` before the first turn
   * is over.
   */
  readonly cadenceKept: number | null;
  readonly objectives: readonly ObjectiveProgress[];
  /** Mean progress of the objectives that can be told, each limited to [0, 1], by weight; `null` when none can. */
  readonly progress: number | null;
  readonly openProblems: readonly LoggedProblem[];
  readonly resolvedProblems: readonly LoggedProblem[];
  /** Next steps not done yet, oldest first. */
  readonly openSteps: readonly LoggedStep[];
  /** Oldest first. */
  readonly satisfaction: {
    readonly mentor: readonly SatisfactionReading[];
    readonly mentee: readonly SatisfactionReading[];
  };
  /** Meetings by who drove them, of those that say so. */
  readonly drivenBy: { readonly mentor: number; readonly mentee: number; readonly both: number };
}

/** What the logbook is read against. */
export interface LogbookContext {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly timeFrame: TimeFrame;
  /** The program's objectives, or the pair's: those of others are left aside. */
  readonly objectives: readonly Objective[];
}

/**
 * Checks a pair's entries and puts them into order. Takes shared entries only: private
 * notes are refused at run time as they are by the types. O(n log n) for n entries. Deterministic.
 *
 * @returns copies by day, then by id.
 * @throws MentorMatchError `invalid-input` with every problem: days that do not exist, entries of another pair,
 *   ids used twice, a problem settled or a step done that no entry so far has raised, satisfaction off the scale.
 *
 * @example
 * ```ts
 * import { parseLogbook } from 'mentor-match/program';
 *
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * parseLogbook([{ ...pair, id: 'e1', day: '2026-02-02', minutes: 60 }], pair).length; // => 1
 * ```
 */
export function parseLogbook(
  entries: readonly SharedLogEntry[],
  pair: { readonly mentorId: string; readonly menteeId: string },
): readonly SharedLogEntry[] {
  parseWith(pairIds, pair, 'pair');
  const parsed = parseWith(z.array(sharedLogEntrySchema), entries, 'entries');
  const issues: ErrorIssue[] = [];
  const wrong = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  const ordered = parsed
    .map((entry, index) => ({ entry, path: `entries[${index}]` }))
    .sort((a, b) => compareText(a.entry.day, b.entry.day) || compareText(a.entry.id, b.entry.id));
  const ids = { entry: new Set<string>(), problem: new Set<string>(), step: new Set<string>() };
  const once = (kind: keyof typeof ids, id: string, path: string) => {
    if (ids[kind].has(id)) wrong(path, `another ${kind} has this id`, id, 'an id of its own in the logbook');
    ids[kind].add(id);
  };
  for (const { entry, path } of ordered) {
    once('entry', entry.id, `${path}.id`);
    for (const side of PAIR_ROLES) {
      const field = `${side}Id` as const;
      if (entry[field] !== pair[field]) {
        wrong(`${path}.${field}`, 'the entry belongs to another pair', entry[field], printValue(pair[field]));
      }
    }
    for (const [at, problem] of (entry.problems ?? []).entries())
      once('problem', problem.id, `${path}.problems[${at}].id`);
    for (const [at, id] of (entry.problemsResolved ?? []).entries()) {
      if (!ids.problem.has(id)) {
        wrong(
          `${path}.problemsResolved[${at}]`,
          'no entry up to this day raised the problem',
          id,
          'the id of a problem',
        );
      }
    }
    for (const [at, id] of (entry.stepsDone ?? []).entries()) {
      if (!ids.step.has(id)) {
        wrong(
          `${path}.stepsDone[${at}]`,
          'no entry before this one agreed on the step',
          id,
          'the id of a next step',
        );
      }
    }
    for (const [at, step] of (entry.nextSteps ?? []).entries())
      once('step', step.id, `${path}.nextSteps[${at}].id`);
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return ordered.map(({ entry }) => entry);
}

/**
 * Derives hours, cadence, progress, problems and satisfaction from a pair's logbook. O(n log n + n (o + t + q)) for n
 * entries, o objectives, t turns of the cadence and q problems. Deterministic.
 *
 * @param entries in any order; those after the day of `now` (in the program's zone) are left out.
 * @throws MentorMatchError as {@link parseLogbook}; for readings and adjustments of objectives that the context
 *   lacks, a new target for an objective without a measure, and a `now` that does not exist.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, summarizeLogbook } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * const entry = { ...pair, id: 'e1', day: '2026-02-02', minutes: 60 };
 * const context = { ...pair, timeFrame: program.timeFrame, objectives: [] };
 * summarizeLogbook(context, [entry], '2026-02-03T12:00:00Z').hours; // => 1
 * ```
 */
export function summarizeLogbook(
  context: LogbookContext,
  entries: readonly SharedLogEntry[],
  now: Instant,
): LogbookSummary {
  parseNow(now);
  parseWith(contextSchema, context, 'context');
  checkTimeFrame(context.timeFrame);
  const asOf = dayIn(now, context.timeFrame.timeZone);
  const parsed = parseLogbook(entries, context);
  const issues = objectiveIssues(entries, context.objectives);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const known = parsed.filter((entry) => entry.day <= asOf);
  const held = known.filter((entry) => entry.minutes > 0);
  const problems = loggedProblems(known);
  const objectives = context.objectives
    .filter((objective) => concernsPair(objective, context))
    .map((objective) => followObjective(objective, known));
  return {
    mentorId: context.mentorId,
    menteeId: context.menteeId,
    asOf,
    meetings: held.length,
    hours: held.reduce((sum, entry) => sum + entry.minutes, 0) / 60,
    firstMeeting: held[0]?.day ?? null,
    lastMeeting: held.at(-1)?.day ?? null,
    ...cadence(context.timeFrame, held, asOf),
    objectives,
    progress: meanProgress(objectives),
    openProblems: problems.filter((problem) => problem.resolvedOn === undefined),
    resolvedProblems: problems.filter((problem) => problem.resolvedOn !== undefined),
    openSteps: openSteps(known),
    satisfaction: { mentor: satisfactionOf(known, 'mentor'), mentee: satisfactionOf(known, 'mentee') },
    drivenBy: {
      mentor: held.filter((entry) => entry.drivenBy === 'mentor').length,
      mentee: held.filter((entry) => entry.drivenBy === 'mentee').length,
      both: held.filter((entry) => entry.drivenBy === 'both').length,
    },
  };
}

const contextSchema = z.object({
  mentorId: id,
  menteeId: id,
  objectives: z.array(objectiveSchema),
});

function objectiveIssues(entries: readonly SharedLogEntry[], objectives: readonly Objective[]): ErrorIssue[] {
  const known = new Map(objectives.map((objective) => [objective.id, objective]));
  const issues: ErrorIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const field of ['progress', 'adjustments'] as const) {
      for (const [at, { objectiveId }] of (entry[field] ?? []).entries()) {
        if (known.has(objectiveId)) continue;
        issues.push({
          path: `entries[${index}].${field}[${at}].objectiveId`,
          message: 'no objective has this id',
          received: printValue(objectiveId),
          expected: 'the id of one of the objectives given with the logbook',
        });
      }
    }
    for (const [at, { objectiveId, change }] of (entry.adjustments ?? []).entries()) {
      const objective = known.get(objectiveId);
      if (change.target === undefined || objective === undefined || objective.measure !== undefined) continue;
      issues.push({
        path: `entries[${index}].adjustments[${at}].change.target`,
        message: `"${objective.title}" has no measure, so it can have no target`,
        received: printValue(change.target),
        expected: 'an objective with a measure, or no target',
      });
    }
  }
  return issues;
}

/** A turn runs from its first possible day to the day before the next turn: a meeting on any day keeps it. */
function cadence(
  timeFrame: TimeFrame,
  held: readonly SharedLogEntry[],
  asOf: Day,
): Pick<LogbookSummary, 'expectedMeetings' | 'cadenceKept'> {
  const { start, end } = timeFrame;
  const last = asOf < end ? asOf : end;
  const turns = turnStarts(timeFrame);
  const over = turns.filter((_, index) => {
    const next = turns[index + 1];
    return (next === undefined ? dayAfter(end, 1) : next) <= dayAfter(last, 1);
  });
  const kept = over.filter((from, index) => {
    const to = turns[index + 1] ?? dayAfter(end, 1);
    return held.some((entry) => entry.day >= (index === 0 ? start : from) && entry.day < to);
  }).length;
  return { expectedMeetings: over.length, cadenceKept: over.length === 0 ? null : kept / over.length };
}

/** First day of each turn: counted from the start of the program, whatever weekday the pair meets on. */
function turnStarts(timeFrame: TimeFrame): readonly Day[] {
  const { cadence: rhythm, start, end } = timeFrame;
  if (rhythm.kind === 'monthly') return turnDays(rhythm, rhythm.weekday ?? 'mon', start, end);
  const step = cadenceDays(rhythm);
  const count = Math.ceil((daysApart(start, end) + 1) / step);
  return Array.from({ length: count }, (_, index) => dayAfter(start, index * step));
}

function meanProgress(objectives: readonly ObjectiveProgress[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { objective, progress } of objectives) {
    if (progress === null || objective.status === 'dropped') continue;
    const weight = objective.weight ?? 1;
    sum += weight * Math.min(1, Math.max(0, progress));
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

function loggedProblems(entries: readonly SharedLogEntry[]): LoggedProblem[] {
  return entries.flatMap((entry, index) =>
    (entry.problems ?? []).map((problem) => {
      const resolvedOn = entries
        .slice(index)
        .find((later) => later.problemsResolved?.includes(problem.id))?.day;
      return {
        ...problem,
        entryId: entry.id,
        day: entry.day,
        ...(resolvedOn === undefined ? {} : { resolvedOn }),
      };
    }),
  );
}

function openSteps(entries: readonly SharedLogEntry[]): LoggedStep[] {
  const done = new Set(entries.flatMap((entry) => entry.stepsDone ?? []));
  return entries.flatMap((entry) =>
    (entry.nextSteps ?? [])
      .filter((step) => !done.has(step.id))
      .map((step) => ({ ...step, entryId: entry.id, agreedOn: entry.day })),
  );
}

function satisfactionOf(entries: readonly SharedLogEntry[], side: PairRole): SatisfactionReading[] {
  return entries.flatMap((entry) => {
    const value = entry.satisfaction?.[side];
    return value === undefined ? [] : [{ day: entry.day, value }];
  });
}
