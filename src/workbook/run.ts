import { MentorMatchError, printValue } from '../errors';
import { emailColumn, labelOf } from '../interchange';
import { addTo } from '../lists';
import {
  bounds,
  contentsOf,
  hasMatches,
  isInForce,
  matchingHash,
  type OpenMatching,
  type PairStanding,
  pairKey,
  type ReviewLogEntry,
  standingsOf,
} from '../matching';
import {
  type CheckedCohort,
  type IdIndex,
  indexIds,
  type Mentee,
  type Mentor,
  type PairRef,
  type Policy,
} from '../model';

type Contents = ReturnType<typeof contentsOf>;
type Proposal = Extract<Contents['result'], { readonly matches: unknown }>;

/** What a workbook is written of and read against. */
export interface Run {
  readonly cohort: CheckedCohort;
  readonly policy: Policy;
  readonly scoring: Contents['scoring'];
  readonly result: Proposal;
  readonly mentors: IdIndex;
  readonly mentees: IdIndex;
  /** Every pair that was proposed or made by hand. */
  readonly standings: readonly PairStanding[];
  /** The last decision on each pair. */
  readonly decided: ReadonlyMap<string, ReviewLogEntry>;
  /** By which a workbook is known to belong to the run: the manifest and the pairs that were proposed. */
  readonly hash: string;
  label(person: Mentor | Mentee): string;
  email(person: Mentor | Mentee): string | undefined;
}

/** @throws MentorMatchError `wrong-cohort` for a result without pairs. */
export function runOf(open: OpenMatching, email?: string): Run {
  const { cohort, policy, scoring, result } = contentsOf(open);
  if (!hasMatches(result)) {
    throw new MentorMatchError('wrong-cohort', [
      {
        path: 'result.status',
        message: 'the result has no pairs to decide on',
        received: printValue(result.status),
        expected: 'a result with matches; explainConflict says what to relax',
      },
    ]);
  }
  const people = [...cohort.mentors, ...cohort.mentees];
  const decided = new Map<string, ReviewLogEntry>();
  for (const entry of result.review?.log ?? []) {
    for (const pair of pairsOf(entry)) decided.set(pairKey(pair), entry);
  }
  return {
    cohort,
    policy,
    scoring,
    result,
    mentors: indexIds(cohort.mentors),
    mentees: indexIds(cohort.mentees),
    standings: standingsOf(result),
    decided,
    hash: matchingHash(result),
    label: labelOf,
    email: emailColumn(people, email === undefined ? {} : { email }),
  };
}

function pairsOf({ decision }: ReviewLogEntry): readonly PairRef[] {
  return decision.kind === 'change' ? [...decision.pairs, ...decision.to] : [decision];
}

export const mentorOf = (run: Run, id: string): Mentor => run.cohort.mentors[run.mentors.get(id) ?? -1]!;
export const menteeOf = (run: Run, id: string): Mentee => run.cohort.mentees[run.mentees.get(id) ?? -1]!;

/** What a row of a pair is known by, wherever it is moved. */
export function rowKey({ hash }: Run, { mentorId, menteeId }: Partial<PairRef>): string {
  return `${hash.slice(0, 8)} ${JSON.stringify([menteeId ?? null, mentorId ?? null])}`;
}

/** The mentees in force of each mentor, by the mentor's id in the cohort; who has none is not there. */
export function menteesByMentor(run: Run): ReadonlyMap<string, readonly Mentee[]> {
  const mentees = new Map<string, Mentee[]>();
  for (const { mentorId, menteeId } of run.standings.filter(isInForce)) {
    addTo(mentees, mentorOf(run, mentorId).id, menteeOf(run, menteeId));
  }
  return mentees;
}

/** Seats that are left; 0 for who has more mentees than seats by a waiver. */
export function freeSeats(mentor: Mentor, mentees: number): number {
  return Math.max(0, bounds(mentor).max - mentees);
}
