import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import type { Audience } from '../../messages';
import { compareText, didYouMean, NearIds, type PairRef, type Side } from '../../model';
import type { Steps } from '../../steps';
import {
  type AdminExplanation,
  type ExplainOptions,
  type Explanation,
  explainPair,
  placesInTable,
  placesOnDemand,
} from '../explain';
import { type OpenCohort, sessionOf } from '../open';
import { checkOptionTypes, INELIGIBLE, type Prepared, pairUnits, unitsReader } from '../prepared';
import { bounds, emptyMatrix } from '../problem';
import { pairKey, pairsInForce } from '../records';
import { inPhase, type RunSteps, type Sliceable, sliceable } from '../run';

/** Whose shortlist, how long, and whether seats that are taken count. */
export interface ShortlistOptions extends ExplainOptions {
  /** The person whose partners are listed; absent: everybody on the side. */
  readonly personId?: string;
  /** The side of the people whose partners are listed. Default `mentees`: they get lists of mentors. */
  readonly side?: Side;
  /** Partners per person, an integer >= 1. Default 5. */
  readonly k?: number;
  /**
   * Whether the seats of the open matching are taken: partners who are full in it are left out, present partners stay.
   * Default no.
   */
  readonly remainingSeats?: boolean;
}

/** One partner on a shortlist. */
export interface ShortlistEntry<E extends Explanation = Explanation> {
  readonly partnerId: string;
  /** 1 for the best. */
  readonly place: number;
  /** In [0, 1], higher is better. Absent for the audiences `mentor` and `mentee`. */
  readonly score?: number;
  /** With `remainingSeats`, the seats of the partner that the matching leaves free; else all of them. */
  readonly freeSeats: number;
  readonly explanation: E;
}

/** The best eligible partners of one person, best first; ties by id. */
export interface Shortlist<E extends Explanation = Explanation> {
  readonly personId: string;
  readonly side: Side;
  /** How many partners are eligible (and have a free seat, with `remainingSeats`). */
  readonly available: number;
  readonly entries: readonly ShortlistEntry<E>[];
}

/**
 * The k best eligible partners of a person or of everybody on a side, each explained: for self-matching, where
 * people choose among good partners, and for reviewing a matching.
 *
 * O(mentors * mentees) pairs are scored for a whole side, in 4 bytes a pair; one row or column for one person.
 *
 * Deterministic.
 *
 * @returns one shortlist a person, by id; partners best first, ties by id.
 * @throws MentorMatchError `invalid-input` for an unknown person or k < 1; `wrong-cohort` for `remainingSeats` of a
 *   result without matches; `too-large` where the scores of a whole side do not fit;
 *   `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { openCohort, shortlist } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }, { id: 'ben', skills: [{ name: 'sales' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'sales' }] }],
 * };
 * const [list] = shortlist(openCohort(cohort, {}), { personId: 'cleo', k: 1 });
 * list?.entries.map(({ partnerId }) => partnerId); // => ['ben']
 * ```
 */
export function shortlist(
  open: OpenCohort,
  options?: ShortlistOptions & { readonly audience?: 'admin' },
): readonly Shortlist<AdminExplanation>[];
/** The k best eligible partners, explained to the audience of the options. */
export function shortlist(open: OpenCohort, options: ShortlistOptions): readonly Shortlist[];
export function shortlist(open: OpenCohort, options: ShortlistOptions = {}): readonly Shortlist[] {
  return listPartners(open, options);
}

/** {@link shortlist}, which can run in slices. */
export const listPartners: Sliceable<[open: OpenCohort, options: ShortlistOptions], readonly Shortlist[]> =
  /* @__PURE__ */ sliceable(function* (
    open: OpenCohort,
    options: ShortlistOptions,
  ): RunSteps<readonly Shortlist[]> {
    const session = sessionOf(open);
    checkOptionTypes(options, {
      audience: true,
      locale: true,
      personId: true,
      side: true,
      k: true,
      remainingSeats: true,
    });
    const { prepared } = session;
    const { side = 'mentees', k = 5, audience = 'admin', remainingSeats = false, locale } = options;
    checkOptions(prepared, options, side, k);
    const taken = remainingSeats ? pairsInForce(session.expectProposal()) : [];
    const partners = prepared.cohort[side === 'mentees' ? 'mentors' : 'mentees'];
    const free = freeSeats(prepared, side, taken);
    const present = new Set(taken.map(({ mentorId, menteeId }) => pairKey({ mentorId, menteeId })));
    const table =
      options.personId === undefined ? yield* inPhase('questioning', allUnits(prepared), 0, 0.5) : undefined;
    const placeOf =
      table === undefined ? placesOnDemand(prepared) : placesInTable(table, prepared.cohort.mentors.length);
    const readUnits = unitsReader(prepared);
    const unitsOf = pairUnits(prepared);
    const row = new Int32Array(prepared.cohort.mentors.length);

    const listFor = (person: number): Shortlist => {
      const { id } = prepared.cohort[side][person]!;
      if (table === undefined && side === 'mentees') readUnits(person, row);
      const unitsWith = (partner: number): number => {
        if (table !== undefined) {
          const mentors = prepared.cohort.mentors.length;
          return side === 'mentees' ? table[person * mentors + partner]! : table[partner * mentors + person]!;
        }
        return side === 'mentees' ? row[partner]! : unitsOf(partner, person);
      };
      const candidates: { partner: number; units: number }[] = [];
      for (const [partner, { id: partnerId }] of partners.entries()) {
        const units = unitsWith(partner);
        const key = pairKey(
          side === 'mentees' ? { mentorId: partnerId, menteeId: id } : { mentorId: id, menteeId: partnerId },
        );
        if (units !== INELIGIBLE && (free[partner]! > 0 || present.has(key)))
          candidates.push({ partner, units });
      }
      candidates.sort(
        (a, b) => b.units - a.units || compareText(partners[a.partner]!.id, partners[b.partner]!.id),
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
              ? explainPair(prepared, partner, person, audience, locale, placeOf)
              : explainPair(prepared, person, partner, audience, locale, placeOf),
        })),
      };
    };

    const people = prepared.cohort[side];
    if (options.personId !== undefined) {
      return [
        listFor((side === 'mentees' ? prepared.menteeIndex : prepared.mentorIndex).get(options.personId)!),
      ];
    }
    const sorted = people
      .map((person, index) => ({ id: person.id, index }))
      .sort((a, b) => compareText(a.id, b.id));
    const lists: Shortlist[] = [];
    for (const [at, { index }] of sorted.entries()) {
      if (at % STRIDE === 0) yield { phase: 'questioning', fraction: 0.5 + (0.5 * at) / sorted.length };
      lists.push(listFor(index));
    }
    return lists;
  });

/** People or rows between two steps. */
const STRIDE = 8;

function shownScore(audience: Audience, units: number, prepared: Prepared): { readonly score?: number } {
  return audience === 'admin' ? { score: units / prepared.policy.scoreUnit } : {};
}

function* allUnits(prepared: Prepared): Steps<Int32Array> {
  const { mentors, mentees } = prepared.cohort;
  const table = emptyMatrix(prepared);
  const readUnits = unitsReader(prepared);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    if (mentee % STRIDE === 0) yield mentee / mentees.length;
    readUnits(mentee, table.subarray(mentee * mentors.length, (mentee + 1) * mentors.length));
  }
  return table;
}

function freeSeats(prepared: Prepared, side: Side, pairs: readonly PairRef[]): number[] {
  const taken = new Map<string, number>();
  for (const { mentorId, menteeId } of pairs) {
    const id = side === 'mentees' ? mentorId : menteeId;
    taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  const others = prepared.cohort[side === 'mentees' ? 'mentors' : 'mentees'];
  return others.map((person) => bounds(person).max - (taken.get(person.id) ?? 0));
}

function checkOptions(prepared: Prepared, options: ShortlistOptions, side: Side, k: number): void {
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
}
