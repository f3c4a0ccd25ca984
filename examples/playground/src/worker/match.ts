/** People and a plan to a proven matching, and two plans side by side. */
import {
  type Cohort,
  comparePolicies,
  explainConflict,
  matchCohortAsync,
  openMatching,
  runAsync,
  verifyMatching,
} from 'mentor-match';
import type { Calls, Compared, Conflict, Matched, MatchedFigures, Plan } from '../protocol';
import {
  type AnyResult,
  type Control,
  type Desk,
  hasPairs,
  localeOf,
  need,
  type Run,
  type WithPairs,
} from './desk';
import { warningTexts } from './warnings';

export async function match(
  desk: Desk,
  [plan]: Parameters<Calls['match']>,
  { signal, progress }: Control,
): Promise<Matched> {
  const { cohort: people, reading } = need(desk.read, 'cohort');
  const cohort = withSeats(people, plan);
  const { policy } = plan;
  const started = performance.now();
  const result = await matchCohortAsync(cohort, policy, {
    reading,
    signal,
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
  const seconds = (performance.now() - started) / 1000;
  desk.run = {
    cohort,
    policy,
    reading,
    result,
    before: undefined,
    proven: null,
    seconds,
    opened: undefined,
    rows: undefined,
    readBack: undefined,
    refused: undefined,
  };
  return await matchedOf(desk, desk.run);
}

export async function prove(desk: Desk, _args: [], { signal }: Control): Promise<boolean> {
  const run = need(desk.run, 'matching');
  const { ok } = await runAsync(verifyMatching, [run.cohort, run.policy, run.result], { signal });
  // Of a stopped or a feasible matching it is checked that its pairs are allowed, not that none are better.
  const { status } = run.result;
  run.proven = ok && status !== 'stopped' && status !== 'feasible';
  return run.proven;
}

/** Both plans on the people there are, the one in force first. */
export async function compare(
  desk: Desk,
  [now, next]: Parameters<Calls['compare']>,
  { signal, progress }: Control,
): Promise<Compared> {
  const { cohort, reading } = need(desk.read, 'cohort');
  const people = withSeats(cohort, next);
  const outcomes = await runAsync(
    comparePolicies,
    [
      cohort,
      [
        { name: 'now', policy: now.policy, cohort: withSeats(cohort, now) },
        { name: 'next', policy: next.policy, cohort: people },
      ],
    ],
    { signal, onProgress: ({ phase, fraction }) => progress(phase, fraction) },
  );
  if (outcomes[1]?.status !== 'infeasible') return { outcomes, conflict: null };
  const { policy } = next;
  const result = await matchCohortAsync(people, policy, { reading, signal });
  return { outcomes, conflict: conflictOf(desk, { cohort: people, policy }, result) };
}

export async function figures(desk: Desk): Promise<Matched | null> {
  return desk.run === undefined ? null : await matchedOf(desk, desk.run);
}

/** The matching that questions are asked about, opened once. */
export function openRun(desk: Desk): Promise<Awaited<NonNullable<Run['opened']>>> {
  const run = need(desk.run, 'matching');
  run.opened ??= runAsync(openMatching, [run.cohort, run.policy, run.result]);
  return run.opened;
}

export async function matchedOf(desk: Desk, run: Run): Promise<Matched> {
  const { result } = run;
  if (hasPairs(result)) return { kind: 'matched', figures: await figuresOf(desk, run, result) };
  return { kind: 'infeasible', ...conflictOf(desk, run, result) };
}

/** What cannot hold together in a result without pairs, and what to give up. */
export function conflictOf(
  desk: Desk,
  { cohort, policy }: Pick<Run, 'cohort' | 'policy'>,
  result: AnyResult,
): Conflict {
  if (result.status !== 'infeasible') return { texts: 'text' in result ? [result.text] : [], remedies: [] };
  const open = openMatching(cohort, policy, result);
  const { conflicts, plan } = explainConflict(open, localeOf(desk));
  return {
    texts: conflicts.map(({ text }) => text),
    remedies: plan.map(({ text }) => text),
  };
}

async function figuresOf(
  desk: Desk,
  { proven, seconds, cohort }: Run,
  result: WithPairs,
): Promise<MatchedFigures> {
  const { matches, warnings, status } = result;
  const scores = matches.map(({ score }) => score);
  const totalScore = status === 'stopped' ? result.totalScore : result.summary.totalScore;
  const distribution = Array.from({ length: 10 }, () => 0);
  for (const score of scores) distribution[Math.min(9, Math.floor(score * 10))]!++;
  return {
    status,
    pairs: matches.length,
    mentors: cohort.mentors.length,
    mentees: cohort.mentees.length,
    mentorsMatched: new Set(matches.map(({ mentorId }) => mentorId)).size,
    menteesMatched: new Set(matches.map(({ menteeId }) => menteeId)).size,
    seats: cohort.mentors.reduce((sum, { capacity }) => sum + (capacity?.max ?? 1), 0),
    meanScore: scores.length === 0 ? null : totalScore / scores.length,
    minimumScore: scores.length === 0 ? null : scores.reduce((lowest, score) => Math.min(lowest, score)),
    totalScore,
    distribution: status === 'stopped' ? distribution : result.summary.distribution,
    rules:
      status === 'stopped' ? [] : result.summary.rules.map(({ rule, forbidden }) => ({ rule, forbidden })),
    proven,
    seconds,
    warnings: await warningTexts(desk, warnings),
  };
}

/** People with the seats of those mentors who do not say how many they have. */
function withSeats(cohort: Cohort, { seats }: Plan): Cohort {
  if (seats === 1) return cohort;
  const mentors = cohort.mentors.map((mentor) =>
    mentor.capacity?.max === undefined
      ? { ...mentor, capacity: { ...mentor.capacity, max: Math.max(seats, mentor.capacity?.min ?? 0) } }
      : mentor,
  );
  return { ...cohort, mentors };
}
