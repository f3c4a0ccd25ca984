/** Decisions on pairs, and the next round. */
import {
  type Decision,
  describeEffect,
  MentorMatchError,
  rematch,
  reviewMatching,
  runAsync,
} from 'mentor-match';
import type {
  Calls,
  DecidedFigures,
  PairRow,
  ReadBack,
  Rematched,
  RematchedFigures,
  Standing,
} from '../protocol';
import { type Control, type Desk, hasPairs, isInForce, localeOf, need, pairNames, type Run } from './desk';
import { isLibraryError } from './failure';
import { conflictOf, matchedOf, openRun } from './match';
import { allPairs } from './tables';
import { warningTexts } from './warnings';

export async function decide(desk: Desk, [decisions]: Parameters<Calls['decide']>): Promise<Standing> {
  const run = need(desk.run, 'matching');
  run.result = reviewed(run, decisions);
  run.rows = undefined;
  run.opened = undefined;
  return await standing(desk);
}

function reviewed(run: Run, decisions: readonly Decision[]) {
  const { result } = run;
  if (!hasPairs(result)) throw new Error('there is no pair to decide on');
  return reviewMatching(run.cohort, run.policy, result, decisions);
}

export function weigh(desk: Desk, [decisions]: Parameters<Calls['weigh']>): string {
  const { review } = reviewed(need(desk.run, 'matching'), decisions);
  const last = review.log.at(-1);
  if (last === undefined) throw new Error('there is no decision to weigh');
  return describeEffect(last.change, desk.catalogue);
}

export async function readBack(
  desk: Desk,
  [file, by, timeZone]: Parameters<Calls['readBack']>,
): Promise<Standing> {
  const { readDecisions } = await import('mentor-match/workbook');
  const run = need(desk.run, 'matching');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const open = await openRun(desk);
  const read = await readDecisions(bytes, open, {
    fileName: file.name,
    at: by.at,
    timeZone,
    ...(by.reviewer !== '' && { reviewer: by.reviewer }),
    ...localeOf(desk),
  });
  try {
    await decide(desk, [read.decisions]);
  } catch (error) {
    if (!isLibraryError(error)) throw error;
    // Whoever decided in a workbook is told the row.
    const issues = error.issues.map((issue) => ({ ...issue, path: read.locate(issue.path) ?? issue.path }));
    throw new MentorMatchError(error.code, issues);
  }
  const { decisions, undecided, warnings } = read;
  run.readBack = { recorded: decisions.length, undecided, warnings };
  return await standing(desk);
}

export async function approveAll(desk: Desk, [by]: Parameters<Calls['approveAll']>): Promise<Standing> {
  const pairs = await allPairs(desk, need(desk.run, 'matching'));
  const decisions = pairs
    .filter(({ state }) => state === 'proposed')
    .map(({ mentorId, menteeId }): Decision => ({ kind: 'approve', mentorId, menteeId, ...by }));
  return await decide(desk, [decisions]);
}

/** Mentees without a mentor that are named. */
const NAMED = 30;

export async function standing(desk: Desk): Promise<Standing> {
  const run = need(desk.run, 'matching');
  return {
    figures: figuresOf(desk, run, await allPairs(desk, run)),
    readBack: await readBackOf(desk, run),
    refused: run.refused === undefined ? null : conflictOf(desk, run, run.refused),
  };
}

function figuresOf(desk: Desk, { cohort, result }: Run, pairs: readonly PairRow[]): DecidedFigures {
  if (!hasPairs(result)) throw new Error('there is no pair to decide on');
  const count = (state: PairRow['state']) => pairs.filter((pair) => pair.state === state).length;
  const change = 'review' in result ? result.review?.summary.change : undefined;
  const inForce = pairs.filter(isInForce);
  const covered = new Set(inForce.map(({ menteeId }) => menteeId));
  const alone = cohort.mentees.filter(({ id }) => !covered.has(id));
  return {
    proposed: count('proposed'),
    approved: count('approved'),
    rejected: count('rejected'),
    changed: count('changed'),
    cost: change === undefined || change.objective === null ? null : describeEffect(change, desk.catalogue),
    alone: {
      count: alone.length,
      first: alone.slice(0, NAMED).map(({ id, name }) => ({ id, name: name ?? id })),
    },
  };
}

async function readBackOf(desk: Desk, { readBack: read }: Run): Promise<ReadBack | null> {
  return read === undefined ? null : { ...read, warnings: await warningTexts(desk, read.warnings) };
}

export async function rematchAgain(
  desk: Desk,
  [switchingCost]: Parameters<Calls['rematch']>,
  { signal, progress }: Control,
): Promise<Rematched> {
  const run = need(desk.run, 'matching');
  const { cohort, policy, reading } = run;
  const started = performance.now();
  const answer = await runAsync(rematch, [cohort, policy, run.result, { switchingCost, reading }], {
    signal,
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
  const seconds = (performance.now() - started) / 1000;
  if (!hasPairs(answer)) {
    run.refused = answer;
    return { next: null, standing: await standing(desk) };
  }
  const named = pairNames(cohort);
  desk.run = {
    ...run,
    result: answer,
    before: hasPairs(run.result) ? run.result : undefined,
    seconds,
    proven: null,
    opened: undefined,
    rows: undefined,
    readBack: undefined,
    refused: undefined,
  };
  const { kept, ended, begun } = answer.rematch;
  const changes: RematchedFigures = { kept: kept.length, ended: ended.map(named), begun: begun.map(named) };
  return {
    next: { matched: await matchedOf(desk, desk.run), changes },
    standing: await standing(desk),
  };
}
