import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import type { Cohort, MatchingResult, PolicyInput } from '../../model';
import { NearIds } from '../../model/near-ids';
import { didYouMean } from '../../model/unknown-id';
import { compareIds } from '../canonical';
import {
  type AdminExplanation,
  type Audience,
  type ExplainOptions,
  type Explanation,
  explainPair,
} from '../explain';
import { originIssues, prepareFor } from '../origin';
import { checkOptionTypes, INELIGIBLE, type Prepared, prepare, unitsReader } from '../prepared';
import { bounds } from '../problem';
import { parseMatching } from '../stored';

/** Whose shortlist, and how long. */
export interface ShortlistOptions extends ExplainOptions {
  /** The person whose partners are listed; absent: everybody on the side. */
  readonly personId?: string;
  /** The side of the people whose partners are listed. Default `mentees`: they get lists of mentors. */
  readonly side?: 'mentors' | 'mentees';
  /** Partners per person, an integer >= 1. Default 5. */
  readonly k?: number;
  /** A matching whose seats are taken: partners who are full in it are left out, present partners stay. */
  readonly remainingAfter?: MatchingResult;
}

/** One partner on a shortlist. */
export interface ShortlistEntry<E extends Explanation = Explanation> {
  readonly partnerId: string;
  /** 1 for the best. */
  readonly place: number;
  /** In [0, 1], higher is better. Absent for the audiences `mentor` and `mentee`. */
  readonly score?: number;
  /** Seats of the partner that the matching given leaves free; without one, all of the partner's seats. */
  readonly freeSeats: number;
  readonly explanation: E;
}

/** The best eligible partners of one person, best first; ties by id. */
export interface Shortlist<E extends Explanation = Explanation> {
  readonly personId: string;
  readonly side: 'mentors' | 'mentees';
  /** How many partners are eligible (and have a free seat, where a matching was given). */
  readonly available: number;
  readonly entries: readonly ShortlistEntry<E>[];
}

/**
 * The k best eligible partners of a person or of everybody on a side, each explained: for self-matching, where
 * people choose among good partners, and for reviewing a matching.
 *
 * O(mentors * mentees) pairs are scored for a whole side, one row or column for one person.
 *
 * @throws MentorMatchError `invalid-input` for malformed input, an unknown person or k < 1; `wrong-cohort` if the
 *   matching given was computed from something else.
 */
export function shortlist(
  cohort: Cohort,
  policy?: PolicyInput,
  options?: ShortlistOptions & { readonly audience?: 'admin' },
): readonly Shortlist<AdminExplanation>[];
export function shortlist(
  cohort: Cohort,
  policy: PolicyInput,
  options: ShortlistOptions,
): readonly Shortlist[];
export function shortlist(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: ShortlistOptions = {},
): readonly Shortlist[] {
  checkOptionTypes(options);
  const { remainingAfter } = options;
  const prepared =
    remainingAfter === undefined
      ? prepare(cohort, policy, options)
      : prepareFor(cohort, policy, parseMatching(remainingAfter, 'options.remainingAfter'), options);
  const { side = 'mentees', k = 5, audience = 'admin', locale } = options;
  checkOptions(prepared, options, side, k);
  const partners = prepared.cohort[side === 'mentees' ? 'mentors' : 'mentees'];
  const free = freeSeats(prepared, side, options.remainingAfter);
  const present = new Set(presentPairs(options.remainingAfter));
  const table = options.personId === undefined ? allUnits(prepared) : undefined;
  const readUnits = unitsReader(prepared);
  const row = new Int32Array(prepared.cohort.mentors.length);

  const listFor = (person: number): Shortlist => {
    const { id } = prepared.cohort[side][person]!;
    if (table === undefined && side === 'mentees') readUnits(person, row);
    const unitsWith = (partner: number): number => {
      if (table !== undefined) {
        const mentors = prepared.cohort.mentors.length;
        return side === 'mentees' ? table[person * mentors + partner]! : table[partner * mentors + person]!;
      }
      if (side === 'mentees') return row[partner]!;
      readUnits(partner, row);
      return row[person]!;
    };
    const candidates: { partner: number; units: number }[] = [];
    for (const [partner, { id: partnerId }] of partners.entries()) {
      const units = unitsWith(partner);
      const key = side === 'mentees' ? pairKey(partnerId, id) : pairKey(id, partnerId);
      if (units !== INELIGIBLE && (free[partner]! > 0 || present.has(key)))
        candidates.push({ partner, units });
    }
    candidates.sort(
      (a, b) => b.units - a.units || compareIds(partners[a.partner]!.id, partners[b.partner]!.id),
    );
    return {
      personId: id,
      side,
      available: candidates.length,
      entries: candidates.slice(0, k).map(({ partner, units }, at) => ({
        partnerId: partners[partner]!.id,
        place: at + 1,
        ...shownScore(audience, units, prepared),
        freeSeats: free[partner]!,
        explanation:
          side === 'mentees'
            ? explainPair(prepared, partner, person, audience, locale, table)
            : explainPair(prepared, person, partner, audience, locale, table),
      })),
    };
  };

  const people = prepared.cohort[side];
  if (options.personId !== undefined) {
    return [
      listFor((side === 'mentees' ? prepared.menteeIndex : prepared.mentorIndex).get(options.personId)!),
    ];
  }
  return people
    .map((person, index) => ({ id: person.id, index }))
    .sort((a, b) => compareIds(a.id, b.id))
    .map(({ index }) => listFor(index));
}

function shownScore(audience: Audience, units: number, prepared: Prepared): { readonly score?: number } {
  return audience === 'admin' ? { score: units / prepared.policy.scoreUnit } : {};
}

function allUnits(prepared: Prepared): Int32Array {
  const { mentors, mentees } = prepared.cohort;
  const table = new Int32Array(mentors.length * mentees.length);
  const readUnits = unitsReader(prepared);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    readUnits(mentee, table.subarray(mentee * mentors.length, (mentee + 1) * mentors.length));
  }
  return table;
}

function pairKey(mentorId: string, menteeId: string): string {
  return JSON.stringify([mentorId, menteeId]);
}

function presentPairs(result: MatchingResult | undefined): string[] {
  if (result === undefined || result.status === 'infeasible') return [];
  return result.matches.map((match) => pairKey(match.mentorId, match.menteeId));
}

function freeSeats(
  prepared: Prepared,
  side: 'mentors' | 'mentees',
  result: MatchingResult | undefined,
): number[] {
  const other = side === 'mentees' ? 'mentors' : 'mentees';
  const taken = new Map<string, number>();
  if (result !== undefined && result.status !== 'infeasible') {
    for (const match of result.matches) {
      const id = other === 'mentors' ? match.mentorId : match.menteeId;
      taken.set(id, (taken.get(id) ?? 0) + 1);
    }
  }
  return prepared.cohort[other].map((person) => bounds(person).max - (taken.get(person.id) ?? 0));
}

function checkOptions(
  prepared: Prepared,
  options: ShortlistOptions,
  side: 'mentors' | 'mentees',
  k: number,
): void {
  const issues: ErrorIssue[] = [];
  if (!Number.isInteger(k) || k < 1) {
    issues.push({
      path: 'options.k',
      message: 'a shortlist has at least one place',
      received: printValue(k),
      expected: 'an integer >= 1',
    });
  }
  const { personId } = options;
  const index = side === 'mentees' ? prepared.menteeIndex : prepared.mentorIndex;
  if (personId !== undefined && !index.has(personId)) {
    issues.push({
      path: 'options.personId',
      message: `nobody among the ${side} has this id${didYouMean(new NearIds(prepared.cohort[side]).near(personId))}`,
      received: printValue(personId),
      expected: `the id of one of the ${side}; "side" says which list to look in`,
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  if (options.remainingAfter === undefined) return;
  const stored = parseMatching(options.remainingAfter, 'options.remainingAfter');
  const foreign = originIssues(prepared, stored);
  if (foreign.length === 0) return;
  throw new MentorMatchError(
    'wrong-cohort',
    foreign.map((issue) => ({ ...issue, path: 'options.remainingAfter' })),
  );
}
