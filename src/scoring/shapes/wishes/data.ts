import { Growing, type Lists } from '../../flat';
import type { Relations } from '../../similarity';
import { type Earnings, stakeOf } from '../../stakes';
import { roundEarned, splitStake } from '../pass';
import { climbCredit } from './climb';

/** What mentees want, mentee by mentee: wishes of a tag, each a climb between two levels. */
export interface Wishes {
  /** Wishes of mentee i: `starts[i]` to `starts[i + 1]` in the other arrays. */
  readonly starts: Int32Array;
  /** Number of the wished tag. */
  readonly query: Int32Array;
  /** Weight against the mentee's other wishes, > 0. */
  readonly weight: readonly number[];
  readonly current: readonly number[];
  readonly target: readonly number[];
}

/**
 * What mentors offer, by tag: tag t is offered by `lists.items[lists.starts[t]]` and so on, each mentor once,
 * ascending. `offer` gives for each of these the number of what is offered: a level, worth `value` in
 * [0, 1] to whoever wishes exactly that tag.
 */
export interface Offers {
  readonly lists: Lists;
  readonly offer: Int32Array;
  readonly level: readonly number[];
  readonly value: readonly number[];
}

/**
 * Directed wishes against offers. For each wished tag there is a posting list: the mentors who offer it or something
 * close, each with a code that stands for a level and a value. A wish of stake s earns with such a mentor
 *
 *     round(s * value * climbCredit(level, climb))
 *
 * A criterion without levels has climbs from 0 to 1, on which everybody stands at level 1.
 */
export interface WishData {
  readonly shape: 'wishes';
  /** Wishes of mentee i: `wishStarts[i]` to `wishStarts[i + 1]` in the four arrays that follow. */
  readonly wishStarts: Int32Array;
  readonly wishQuery: Int32Array;
  /** Integers that add up to the criterion's stake in the mentee's row over the wishes of a mentee. */
  readonly wishStake: Int32Array;
  readonly wishCurrent: Float64Array;
  readonly wishTarget: Float64Array;
  /** Codes of query q: `codeStarts[q]` to `codeStarts[q + 1]` in the two arrays that follow. */
  readonly codeStarts: Int32Array;
  readonly codeLevel: Float64Array;
  readonly codeValue: Float64Array;
  /** Postings with a single code for the mentor: mentors ascending within a query, codes from `codeStarts[q]` on. */
  readonly single: Lists;
  readonly singleCode: Int32Array;
  /** Postings of mentors with several codes, of which the best counts; consecutive for a mentor. */
  readonly several: Lists;
  readonly severalCode: Int32Array;
  /** Most codes that any query has. */
  readonly maxCodes: number;
}

/** @param relations for each wished tag, the offered tags that count for it. O(wishes + postings). */
export function compileWishes(
  earnings: Earnings,
  wishes: Wishes,
  offers: Offers,
  relations: Relations,
): WishData {
  const postings = new PostingWriter(offers);
  for (let query = 0; query + 1 < relations.starts.length; query++) postings.addQuery(relations, query);
  const wishStake = new Int32Array(wishes.query.length);
  for (let mentee = 0; mentee + 1 < wishes.starts.length; mentee++) {
    const from = wishes.starts[mentee]!;
    const weights = wishes.weight.slice(from, wishes.starts[mentee + 1]);
    wishStake.set(splitStake(stakeOf(earnings, mentee), weights), from);
  }
  return {
    shape: 'wishes',
    wishStarts: wishes.starts,
    wishQuery: wishes.query,
    wishStake,
    wishCurrent: Float64Array.from(wishes.current),
    wishTarget: Float64Array.from(wishes.target),
    ...postings.finish(),
  };
}

/** Builds the posting lists query by query. */
class PostingWriter {
  private readonly codeStarts = [0];
  private readonly codeLevel: number[] = [];
  private readonly codeValue: number[] = [];
  private readonly single = { starts: [0], items: new Growing(), codes: new Growing() };
  private readonly several = { starts: [0], items: new Growing(), codes: new Growing() };
  private maxCodes = 0;

  constructor(private readonly offers: Offers) {}

  addQuery({ starts: firsts, items: targets, values: closeness }: Relations, query: number): void {
    const { lists, offer, level, value } = this.offers;
    const { starts, items } = lists;
    const codes = new CodeBook();
    const first = firsts[query]!;
    const last = firsts[query + 1]!;
    let count = 0;
    for (let at = first; at < last; at++) count += starts[targets[at]! + 1]! - starts[targets[at]!]!;
    // Mentor and code in one number, so that sorting brings the codes of a mentor together.
    const entries = new Float64Array(count);
    let next = 0;
    for (let related = first; related < last; related++) {
      const target = targets[related]!;
      let offered = -1;
      let code = 0;
      for (let at = starts[target]!; at < starts[target + 1]!; at++) {
        // Neighbours mostly offer the same.
        if (offer[at] !== offered) {
          offered = offer[at]!;
          code = codes.code(level[offered]!, value[offered]! * closeness[related]!);
        }
        entries[next] = items[at]! * CODES + code;
        next += 1;
      }
    }
    if (last - first > 1) entries.sort();
    for (let from = 0; from < count; ) {
      const mentor = Math.floor(entries[from]! / CODES);
      let to = from + 1;
      while (to < count && Math.floor(entries[to]! / CODES) === mentor) to += 1;
      if (to === from + 1) this.write(this.single, mentor, entries[from]! % CODES);
      else {
        const best = codes.undominated(Array.from(entries.subarray(from, to), (entry) => entry % CODES));
        for (const code of best) this.write(best.length === 1 ? this.single : this.several, mentor, code);
      }
      from = to;
    }
    this.single.starts.push(this.single.items.length);
    this.several.starts.push(this.several.items.length);
    for (const level of codes.levels) this.codeLevel.push(level);
    for (const value of codes.values) this.codeValue.push(value);
    this.codeStarts.push(this.codeLevel.length);
    this.maxCodes = Math.max(this.maxCodes, codes.levels.length);
  }

  private write(
    to: { readonly items: Growing; readonly codes: Growing },
    mentor: number,
    code: number,
  ): void {
    to.items.push(mentor);
    to.codes.push(code);
  }

  finish() {
    return {
      codeStarts: Int32Array.from(this.codeStarts),
      codeLevel: Float64Array.from(this.codeLevel),
      codeValue: Float64Array.from(this.codeValue),
      single: { starts: Int32Array.from(this.single.starts), items: this.single.items.take() },
      singleCode: this.single.codes.take(),
      several: { starts: Int32Array.from(this.several.starts), items: this.several.items.take() },
      severalCode: this.several.codes.take(),
      maxCodes: this.maxCodes,
    };
  }
}

/** More codes than any query can have: mentors * levels; with 2^29 mentors the product is still exact. */
const CODES = 2 ** 24;

/** Numbers for pairs of a level and a value. */
export class CodeBook {
  readonly levels: number[] = [];
  readonly values: number[] = [];
  private readonly codes = new Map<number, Map<number, number>>();

  code(level: number, value: number): number {
    let ofLevel = this.codes.get(level);
    if (ofLevel === undefined) {
      ofLevel = new Map();
      this.codes.set(level, ofLevel);
    }
    const known = ofLevel.get(value);
    if (known !== undefined) return known;
    ofLevel.set(value, this.levels.length);
    this.values.push(value);
    return this.levels.push(level) - 1;
  }

  /** Leaves out repeated codes, and those that another one beats in level and value alike: they are never the best. */
  undominated(codes: readonly number[]): number[] {
    const { levels, values } = this;
    const beats = (a: number, b: number) =>
      levels[a]! >= levels[b]! &&
      values[a]! >= values[b]! &&
      (levels[a]! > levels[b]! || values[a]! > values[b]!);
    return [...new Set(codes)].filter((code) => !codes.some((other) => beats(other, code)));
  }
}

/** What a wish earns with a code, given by its position among those of all queries. */
export function gainOfWish(
  { codeLevel, codeValue, wishStake, wishCurrent, wishTarget }: WishData,
  wish: number,
  at: number,
): number {
  const climb = { current: wishCurrent[wish]!, target: wishTarget[wish]! };
  return roundEarned(wishStake[wish]! * codeValue[at]! * climbCredit(codeLevel[at]!, climb));
}
