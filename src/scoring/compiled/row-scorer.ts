import { GroupFinishes } from '../answers';
import type { Classes } from '../flat';
import { addByClass, type ClassEarnings, type CriterionPass, passOf } from '../shapes';
import { finish } from '../stakes';
import type { ScoringData } from './data';

/** Scores pairs by the built-in criteria from {@link ScoringData} alone. Holds buffers: one per thread. */
export class RowScorer {
  readonly assessable: GroupFinishes;
  private readonly passes: readonly CriterionPass[];
  private readonly terms: readonly ClassEarnings[];

  constructor(readonly data: ScoringData) {
    this.assessable = new GroupFinishes(data.assessable, data.scoreUnit);
    this.passes = data.criteria.map((criterion) => passOf(criterion.data));
    this.terms = this.passes.flatMap((pass) => pass.byClass ?? []);
  }

  /** Writes what every mentor earns with one mentee by the built-in criteria. O(mentors). */
  earnedRow(mentee: number, earned: Int32Array): void {
    this.addRows(mentee, earned);
    for (const term of this.terms) addByClass(earned, term.classOf, term.earned(mentee));
  }

  /** What one pair earns by the built-in criteria. */
  earned(mentor: number, mentee: number): number {
    let earned = 0;
    for (const pass of this.passes) earned += pass.pair(mentor, mentee);
    return earned;
  }

  /** Whether a criterion, by its position, could be assessed of a pair. */
  covers(criterion: number, mentor: number, mentee: number): boolean {
    const pass = this.passes[criterion]!;
    return pass.assesses?.(mentor, mentee) ?? this.assessable.covers(criterion, mentor, mentee);
  }

  /** The units of one pair where all criteria are built-in: exactly what {@link scoreRow} writes. */
  units(mentor: number, mentee: number): number {
    return finish(
      this.earned(mentor, mentee),
      this.assessable.finish(this.assessable.blank(mentor, mentee), mentee),
    );
  }

  /** Writes the units of every mentor for one mentee: a row where all criteria are built-in. O(mentors). */
  scoreRow(mentee: number, row: Int32Array): void {
    this.addRows(mentee, row);
    const { factor, offset } = this.assessable.row(mentee);
    const group = this.data.assessable.mentorGroup;
    // Up to two terms are looked up while the row is finished, which saves a pass over the row for each.
    const [first, second] = this.terms;
    for (let at = 2; at < this.terms.length; at++) {
      const { classOf, earned } = this.terms[at]!;
      addByClass(row, classOf, earned(mentee));
    }
    if (first === undefined) finishRow(row, group, factor, offset);
    else if (second === undefined)
      finishRow1(row, first.classOf, first.earned(mentee), group, factor, offset);
    else {
      const a = first.earned(mentee);
      const b = second.earned(mentee);
      finishRow2(row, first.classOf, a, second.classOf, b, group, factor, offset);
    }
  }

  private addRows(mentee: number, earned: Int32Array): void {
    earned.fill(0);
    for (const pass of this.passes) pass.addRow?.(mentee, earned);
  }
}

// The hot loops, each alone so that it is compiled well. Writing to an Int32Array cuts off the fraction.

function finishRow(row: Int32Array, group: Classes, factor: Float64Array, offset: Float64Array): void {
  for (let mentor = 0; mentor < row.length; mentor++) {
    const at = group[mentor]!;
    row[mentor] = row[mentor]! * factor[at]! + offset[at]!;
  }
}

/** With the earnings of one criterion by class. */
function finishRow1(
  row: Int32Array,
  classOf: Classes,
  earned: Int32Array,
  group: Classes,
  factor: Float64Array,
  offset: Float64Array,
): void {
  for (let mentor = 0; mentor < row.length; mentor++) {
    const at = group[mentor]!;
    row[mentor] = (row[mentor]! + earned[classOf[mentor]!]!) * factor[at]! + offset[at]!;
  }
}

/** With the earnings of two criteria by class. */
function finishRow2(
  row: Int32Array,
  classA: Classes,
  earnedA: Int32Array,
  classB: Classes,
  earnedB: Int32Array,
  group: Classes,
  factor: Float64Array,
  offset: Float64Array,
): void {
  for (let mentor = 0; mentor < row.length; mentor++) {
    const at = group[mentor]!;
    const earned = row[mentor]! + earnedA[classA[mentor]!]! + earnedB[classB[mentor]!]!;
    row[mentor] = earned * factor[at]! + offset[at]!;
  }
}
