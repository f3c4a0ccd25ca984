import type { Cohort } from '../../model';
import { isBlank } from '../criteria/criterion';
import { climbOf } from '../criteria/skills';
import type { Facts } from '../facts';
import { Interner } from '../flat/lists';
import { relate } from '../similarity/relations';
import { type Assessability, bothKnown } from './assessable';
import { compileWishes, type Offers, type Wish, type WishData } from './wishes';

/** A criterion as data for its kernel, with who can be assessed by it. */
export interface Compiled<Data> {
  readonly data: Data;
  readonly assessability: Assessability;
}

/** The criterion `skills` as wishes and offers: a skill at a level, worth 1 to whoever wishes it. */
export function compileSkills(cohort: Cohort, facts: Facts, stake: number): Compiled<WishData> {
  const queries = new Interner();
  const wishes = cohort.mentees.map((mentee) =>
    (mentee.skillsWanted ?? []).map(
      (wish): Wish => ({
        query: queries.code(facts.tags.canonical(wish.name)),
        weight: wish.weight ?? 1,
        ...climbOf(wish, mentee, facts),
      }),
    ),
  );
  const offered = new OfferBook();
  for (const [mentor, person] of cohort.mentors.entries()) {
    for (const { name, level = facts.kernels.skills.assumedLevel } of person.skills ?? []) {
      offered.add(mentor, facts.tags.canonical(name), level, 1);
    }
  }
  const relations = relate(queries.keys, offered.tags, facts.tags, 'tag');
  return {
    data: compileWishes(stake, wishes, offered.finish(), relations),
    assessability: bothKnown(
      cohort.mentors.map((mentor) => !isBlank(mentor.skills)),
      cohort.mentees.map((mentee) => !isBlank(mentee.skillsWanted)),
    ),
  };
}

/** The criterion `goals` in the same form: a climb from 0 to 1, a supporter at 1 is worth the strength. */
export function compileGoals(cohort: Cohort, facts: Facts, stake: number): Compiled<WishData> {
  const queries = new Interner();
  const wishes = cohort.mentees.map((mentee) =>
    (mentee.goals ?? []).map(
      (goal): Wish => ({
        query: queries.code(facts.tags.canonical(goal.name)),
        weight: goal.priority ?? 1,
        current: 0,
        target: 1,
      }),
    ),
  );
  const offered = new OfferBook();
  for (const [mentor, person] of cohort.mentors.entries()) {
    for (const { name, strength = 1 } of person.goalsSupported ?? []) {
      offered.add(mentor, facts.tags.canonical(name), 1, strength);
    }
  }
  const relations = relate(queries.keys, offered.tags, facts.tags, 'phrase');
  return {
    data: compileWishes(stake, wishes, offered.finish(), relations),
    assessability: bothKnown(
      cohort.mentors.map((mentor) => !isBlank(mentor.goalsSupported)),
      cohort.mentees.map((mentee) => !isBlank(mentee.goals)),
    ),
  };
}

/** Collects offers by tag. A mentor who offers a tag twice offers the best of both. */
class OfferBook {
  private readonly codes = new Interner();
  private readonly mentors: number[][] = [];
  private readonly levels: number[][] = [];
  private readonly values: number[][] = [];

  get tags(): readonly string[] {
    return this.codes.keys;
  }

  /** Mentors must come in ascending order. */
  add(mentor: number, tag: string, level: number, value: number): void {
    const code = this.codes.code(tag);
    if (code === this.mentors.length) {
      this.mentors.push([]);
      this.levels.push([]);
      this.values.push([]);
    }
    const mentors = this.mentors[code]!;
    const levels = this.levels[code]!;
    const values = this.values[code]!;
    const last = mentors.length - 1;
    if (mentors[last] === mentor) {
      levels[last] = Math.max(levels[last]!, level);
      values[last] = Math.max(values[last]!, value);
    } else {
      mentors.push(mentor);
      levels.push(level);
      values.push(value);
    }
  }

  finish(): Offers {
    const starts = new Int32Array(this.mentors.length + 1);
    for (const [tag, list] of this.mentors.entries()) starts[tag + 1] = starts[tag]! + list.length;
    const count = starts[this.mentors.length]!;
    const items = new Int32Array(count);
    const level = new Float64Array(count);
    const value = new Float64Array(count);
    for (const [tag, list] of this.mentors.entries()) {
      items.set(list, starts[tag]!);
      level.set(this.levels[tag]!, starts[tag]!);
      value.set(this.values[tag]!, starts[tag]!);
    }
    return { lists: { starts, items }, level, value };
  }
}
