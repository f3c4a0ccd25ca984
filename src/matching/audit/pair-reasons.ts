import { filterOf } from '../../rules';
import type { Steps } from '../../steps';
import { belowMinimum, isLocked, type Prepared } from '../prepared';

/** The name of the policy's minimum score among rules. */
const MINIMUM_SCORE = 'minimum-score';

/** Rules beyond this number share the last bit: they are lifted together. */
const MOST_RULES = 15;

/** The score of every pair, eligible or not, and which rules forbid it. 6 bytes a pair. */
export class PairReasons {
  /** Row by row, mentees as rows. */
  readonly units: Int32Array;
  /** A bit for each rule that forbids the pair. */
  readonly #reasons: Uint16Array;
  readonly #ids: readonly string[];
  readonly #counts: Float64Array;
  readonly #mentors: number;

  constructor(ids: readonly string[], mentees: number, mentors: number) {
    this.#ids = ids;
    this.#mentors = mentors;
    this.units = new Int32Array(mentees * mentors);
    this.#reasons = new Uint16Array(mentees * mentors);
    this.#counts = new Float64Array(ids.length);
  }

  forbid(mentee: number, mentor: number, rule: number): void {
    this.#reasons[mentee * this.#mentors + mentor]! |= bitOf(rule);
    this.#counts[rule] = this.#counts[rule]! + 1;
  }

  /** Rules that forbid a pair. */
  rules(): readonly { readonly rule: string; readonly pairs: number }[] {
    return this.#ids.map((rule, at) => ({ rule, pairs: this.#counts[at]! })).filter(({ pairs }) => pairs > 0);
  }

  /** The bits of some rules. */
  maskOf(rules: ReadonlySet<string>): number {
    let mask = 0;
    for (const [at, rule] of this.#ids.entries()) if (rules.has(rule)) mask |= bitOf(at);
    return mask;
  }

  /** Writes 1 for every mentor whom no rule forbids but those ignored. */
  allowed(mentee: number, ignored: number, out: Uint8Array): void {
    const from = mentee * this.#mentors;
    for (let mentor = 0; mentor < this.#mentors; mentor++)
      out[mentor] = (this.#reasons[from + mentor]! & ~ignored) === 0 ? 1 : 0;
  }
}

function bitOf(rule: number): number {
  return 1 << Math.min(rule, MOST_RULES);
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
