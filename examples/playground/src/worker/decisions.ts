/** Decisions on pairs, and the next round. */
import { type Decision, describeEffect, rematch, reviewMatching, runAsync } from 'mentor-match';
import type { Calls, DecidedFigures, RematchedFigures } from '../protocol';
import { type Control, type Desk, hasPairs, namesOf, need } from './desk';
import { matchedOf } from './match';
import { rows } from './tables';

export function decide(desk: Desk, [decisions]: Parameters<Calls['decide']>): DecidedFigures {
  const run = need(desk.run, 'matching');
  const { result } = run;
  if (!hasPairs(result)) throw new Error('there is no pair to decide on');
  const reviewed = reviewMatching(run.cohort, run.policy, result, decisions);
  run.result = reviewed;
  run.rows = undefined;
  const { proposed, approved, rejected, changed, totalScore, change } = reviewed.review.summary;
  const cost = change.objective === null ? null : describeEffect(change, desk.catalogue);
  return { proposed, approved, rejected, changed, totalScore, cost };
}

export function approveAll(desk: Desk, [by]: Parameters<Calls['approveAll']>): DecidedFigures {
  const query = { words: '', order: 'mentee', descending: false, page: 0 } as const;
  const open = rows(desk, [{ ...query, size: Number.MAX_SAFE_INTEGER, states: ['proposed'] }]);
  const decisions = open.rows.map(
    ({ mentorId, menteeId }): Decision => ({ kind: 'approve', mentorId, menteeId, ...by }),
  );
  return decide(desk, [decisions]);
}

export async function rematchAgain(
  desk: Desk,
  [switchingCost]: Parameters<Calls['rematch']>,
  { signal, progress }: Control,
): Promise<ReturnType<Calls['rematch']>> {
  const run = need(desk.run, 'matching');
  const { cohort, policy, reading } = run;
  const started = performance.now();
  const answer = await runAsync(rematch, [cohort, policy, run.result, { switchingCost, reading }], {
    signal,
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
  const seconds = (performance.now() - started) / 1000;
  if (!hasPairs(answer)) return { matched: await matchedOf(desk, { ...run, result: answer }), changes: null };
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const named = ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) =>
    `${mentee(menteeId)} – ${mentor(mentorId)}`;
  desk.run = {
    ...run,
    result: answer,
    seconds,
    proven: null,
    opened: undefined,
    rows: undefined,
  };
  const { kept, ended, begun } = answer.rematch;
  const changes: RematchedFigures = { kept: kept.length, ended: ended.map(named), begun: begun.map(named) };
  return { matched: await matchedOf(desk, desk.run), changes };
}
