import { filterOf } from '../../rules';
import type { Steps } from '../../steps';
import { belowMinimum, isLocked, type Prepared } from '../prepared';

/** The name of the policy's minimum score among rules. */
const MINIMUM_SCORE = 'minimum-score';

/** No set yet. */
const NONE = -1;

/**
 * The score of every pair, eligible or not, and which rules forbid it. A pair holds the number of its set of rules, of
 * which there are few: 6 bytes a pair, and 8 where there are more than 2^16 sets.
 */
export class PairReasons {
  /** Row by row, mentees as rows. */
  readonly units: Int32Array;
  readonly #ids: readonly string[];
  readonly #counts: Float64Array;
  readonly #mentors: number;
  #sets: Uint16Array | Uint32Array;
  /** The rules of each set; the first is empty. */
  readonly #rulesOf: (readonly number[])[] = [[]];
  /** For each set and rule the set with that rule too. */
  readonly #next: Int32Array[];

  constructor(ids: readonly string[], mentees: number, mentors: number) {
    this.#ids = ids;
    this.#mentors = mentors;
    this.units = new Int32Array(mentees * mentors);
    this.#sets = new Uint16Array(mentees * mentors);
    this.#counts = new Float64Array(ids.length);
    this.#next = [new Int32Array(ids.length).fill(NONE)];
  }

  /** Adds a rule that forbids a pair; each rule once. */
  forbid(mentee: number, mentor: number, rule: number): void {
    const pair = mentee * this.#mentors + mentor;
    const set = this.#sets[pair]!;
    const next = this.#next[set]![rule]!;
    this.#sets[pair] = next === NONE ? this.#newSet(set, rule) : next;
    this.#counts[rule] = this.#counts[rule]! + 1;
  }

  /** Rules that forbid a pair. */
  rules(): readonly { readonly rule: string; readonly pairs: number }[] {
    return this.#ids.map((rule, at) => ({ rule, pairs: this.#counts[at]! })).filter(({ pairs }) => pairs > 0);
  }

  /** Which sets of rules forbid nothing once some rules are lifted: 1 or 0 for each set. */
  without(rules: ReadonlySet<string>): Uint8Array {
    return Uint8Array.from(this.#rulesOf, (set) => (set.every((at) => rules.has(this.#ids[at]!)) ? 1 : 0));
  }

  /** Writes 1 for every mentor whom no rule forbids but those lifted. @param lifted of {@link without}. */
  allowed(mentee: number, lifted: Uint8Array, out: Uint8Array): void {
    const from = mentee * this.#mentors;
    for (let mentor = 0; mentor < this.#mentors; mentor++) out[mentor] = lifted[this.#sets[from + mentor]!]!;
  }

  #newSet(set: number, rule: number): number {
    const made = this.#rulesOf.push([...this.#rulesOf[set]!, rule]) - 1;
    this.#next.push(new Int32Array(this.#ids.length).fill(NONE));
    this.#next[set]![rule] = made;
    if (made === 2 ** 16) this.#sets = Uint32Array.from(this.#sets);
    return made;
  }
}

/** Rows between two steps. */
const STRIDE = 16;

/** Scores all pairs, and asks every rule of each. O(mentors * mentees * rules). */
export function* reasonSteps(prepared: Prepared): Steps<PairReasons> {
  const { cohort, policy, rules, scoring } = prepared;
  const { mentors, mentees } = cohort;
  const ids = [...rules.ids, MINIMUM_SCORE];
  const reasons = new PairReasons(ids, mentees.length, mentors.length);
  // The data of the built-in rules stand in the order of their ids.
  const builtIn = rules.ids.filter((id) => !rules.own.includes(id));
  const filters = rules.data.map((data, at) => ({ rule: ids.indexOf(builtIn[at]!), filter: filterOf(data) }));
  const out = new Uint8Array(mentors.length);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    if (mentee % STRIDE === 0) yield mentee / mentees.length;
    const from = mentee * mentors.length;
    const units = reasons.units.subarray(from, from + mentors.length);
    scoring.scoreRow(mentee, units);
    for (const { rule, filter } of filters) {
      out.fill(1);
      filter.clear(mentee, out);
      for (let mentor = 0; mentor < out.length; mentor++)
        if (out[mentor] === 0) reasons.forbid(mentee, mentor, rule);
    }
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      if (rules.own.length > 0)
        for (const id of rules.forbiddenBy(mentor, mentee))
          if (rules.own.includes(id)) reasons.forbid(mentee, mentor, ids.indexOf(id));
      if (belowMinimum(units[mentor]!, policy) && !isLocked(prepared, mentee, mentor))
        reasons.forbid(mentee, mentor, ids.length - 1);
    }
  }
  return reasons;
}
