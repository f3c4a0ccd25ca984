/** Decisions on pairs, and the next round. */
import {
  type Decision,
  describeEffect,
  MentorMatchError,
  rematch,
  reviewMatching,
  runAsync,
} from 'mentor-match';
import type { Calls, DecidedFigures, PairStatus, ReadBack, RematchedFigures, RowsQuery } from '../protocol';
import { type Control, type Desk, hasPairs, namesOf, need } from './desk';
import { isLibraryError } from './failure';
import { matchedOf, openRun } from './match';
import { rows } from './tables';
import { warningTexts } from './warnings';

const EVERY_ROW: RowsQuery = {
  words: '',
  order: 'mentee',
  descending: false,
  page: 0,
  size: Number.MAX_SAFE_INTEGER,
  states: [],
};

export function decide(desk: Desk, [decisions]: Parameters<Calls['decide']>): DecidedFigures {
  const run = need(desk.run, 'matching');
  const { result } = run;
  if (!hasPairs(result)) throw new Error('there is no pair to decide on');
  const reviewed = reviewMatching(run.cohort, run.policy, result, decisions);
  run.result = reviewed;
  run.rows = undefined;
  run.opened = undefined;
  const { proposed, approved, rejected, changed, totalScore, change } = reviewed.review.summary;
  const cost = change.objective === null ? null : describeEffect(change, desk.catalogue);
  return { proposed, approved, rejected, changed, totalScore, cost };
}

export async function readBack(
  desk: Desk,
  [file, by, timeZone]: Parameters<Calls['readBack']>,
): Promise<ReadBack> {
  const { readDecisions } = await import('mentor-match/workbook');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const open = await openRun(desk);
  const read = await readDecisions(bytes, open, {
    fileName: file.name,
    at: by.at,
    timeZone,
    ...(by.reviewer !== '' && { reviewer: by.reviewer }),
    ...(desk.catalogue && { locale: desk.catalogue }),
  });
  try {
    return {
      figures: decide(desk, [read.decisions]),
      recorded: read.decisions.length,
      undecided: read.undecided,
      warnings: await warningTexts(desk, read.warnings),
    };
  } catch (error) {
    if (!isLibraryError(error)) throw error;
    // Whoever decided in a workbook is told the row.
    const issues = error.issues.map((issue) => ({ ...issue, path: read.locate(issue.path) ?? issue.path }));
    throw new MentorMatchError(error.code, issues);
  }
}

export function approveAll(desk: Desk, [by]: Parameters<Calls['approveAll']>): DecidedFigures {
  const open = rows(desk, [{ ...EVERY_ROW, states: ['proposed'] }]);
  const decisions = open.rows.map(
    ({ mentorId, menteeId }): Decision => ({ kind: 'approve', mentorId, menteeId, ...by }),
  );
  return decide(desk, [decisions]);
}

/** Where the pairs of a new round stand: those that were approved before stay so. */
function standingOf(desk: Desk, totalScore: number): DecidedFigures {
  const count = (state: PairStatus) => rows(desk, [{ ...EVERY_ROW, states: [state] }]).found;
  return {
    proposed: count('proposed'),
    approved: count('approved'),
    rejected: count('rejected'),
    changed: count('changed'),
    totalScore,
    cost: null,
  };
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
  if (!hasPairs(answer))
    return { matched: await matchedOf(desk, { ...run, result: answer }), changes: null, figures: null };
  const [mentor, mentee] = [namesOf(cohort.mentors), namesOf(cohort.mentees)];
  const named = ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) =>
    `${mentee(menteeId)} – ${mentor(mentorId)}`;
  desk.run = {
    ...run,
    result: answer,
    before: hasPairs(run.result) ? run.result : undefined,
    seconds,
    proven: null,
    opened: undefined,
    rows: undefined,
  };
  const { kept, ended, begun } = answer.rematch;
  const changes: RematchedFigures = { kept: kept.length, ended: ended.map(named), begun: begun.map(named) };
  return {
    matched: await matchedOf(desk, desk.run),
    changes,
    figures: standingOf(desk, answer.summary.totalScore),
  };
}
