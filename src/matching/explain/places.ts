import type { Pair } from '../../assignment';
import { addTo } from '../../lists';
import type { Cohort } from '../../model';
import type { Steps } from '../../steps';
import { type Prepared, pairUnits, unitsReader } from '../prepared';
import { type Pairs, toCost } from '../problem';

/** Place of the mentor among the mentee's eligible partners and the reverse, 1 for the best score. */
export interface Place {
  readonly ofMentor: number;
  readonly ofMentee: number;
}

/** The places of an eligible pair. */
export type PlaceOf = (mentor: number, mentee: number) => Place;

/** Computes the scores of both people's partners at each call: O(mentors + mentees). */
export function placesOnDemand(prepared: Prepared): PlaceOf {
  const { mentors, mentees } = prepared.cohort;
  const row = new Int32Array(mentors.length);
  const readUnits = unitsReader(prepared);
  const unitsOf = pairUnits(prepared);
  return (mentor, mentee) => {
    readUnits(mentee, row);
    const own = row[mentor]!;
    const ofMentor = 1 + row.reduce((better, units) => better + (units > own ? 1 : 0), 0);
    let ofMentee = 1;
    for (let other = 0; other < mentees.length; other++) if (unitsOf(other, mentor) > own) ofMentee += 1;
    return { ofMentor, ofMentee };
  };
}

/** Counts in the units of all pairs, mentees as rows. */
export function placesInTable(table: Int32Array, mentors: number): PlaceOf {
  return (mentor, mentee) => {
    const row = table.subarray(mentee * mentors, (mentee + 1) * mentors);
    const own = row[mentor]!;
    const ofMentor = 1 + row.reduce((better, units) => better + (units > own ? 1 : 0), 0);
    let ofMentee = 1;
    for (let at = mentor; at < table.length; at += mentors) if (table[at]! > own) ofMentee += 1;
    return { ofMentor, ofMentee };
  };
}

/** Rows between two steps. */
const STRIDE = 16;

/**
 * The places of many pairs, counted in one pass over all rows of costs: O(mentees * (mentors + pairs)), and memory of a
 * row. In the order of the pairs.
 */
export function* placesOfPairs(
  { mentees }: Cohort,
  all: Pick<Pairs, 'costs' | 'units'>,
  pairs: readonly Pair[],
): Steps<readonly Place[]> {
  const columns = Int32Array.from(pairs, ([, mentor]) => mentor);
  const ofRow = new Map<number, number[]>();
  for (const [at, [mentee]] of pairs.entries()) {
    addTo(ofRow, mentee, at);
  }
  // A cost is a negated score, so the better of two is the lower.
  const own = Int32Array.from(pairs, ([mentee, mentor]) => toCost(all.units(mentee, mentor)));
  const ofMentor = new Int32Array(pairs.length).fill(1);
  const ofMentee = new Int32Array(pairs.length).fill(1);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    if (mentee % STRIDE === 0) yield mentee / mentees.length;
    const row = all.costs(mentee);
    for (let at = 0; at < columns.length; at++)
      if (row[columns[at]!]! < own[at]!) ofMentee[at] = ofMentee[at]! + 1;
    for (const at of ofRow.get(mentee) ?? []) {
      const mine = own[at]!;
      let better = 0;
      for (let mentor = 0; mentor < row.length; mentor++) if (row[mentor]! < mine) better += 1;
      ofMentor[at] = 1 + better;
    }
  }
  return pairs.map((_, at) => ({ ofMentor: ofMentor[at]!, ofMentee: ofMentee[at]! }));
}
