import { BUILT_IN_CRITERIA, type BuiltInCriterion, type Cohort, type Policy } from '../../model';
import type { Steps } from '../../steps';
import { finish, type Stakes } from '../combine';
import type { Facts } from '../facts';
import type { Classes } from '../flat/lists';
import { type Assessability, type AssessableData, AssessableKernel, compileAssessable } from './assessable';
import { type CareerData, careerKernel } from './career';
import { compileExperience, compileInterests, compileLogistics, compilePreferences } from './compile-people';
import { compileCareer, compileVenture } from './compile-roles';
import { compileGoals, compileSkills } from './compile-wishes';
import { type ExperienceData, experienceKernel } from './experience';
import { type InterestData, InterestKernel } from './interests';
import { addByClass, type ClassEarnings, type CriterionKernel } from './kernel';
import { type ListedPairData, ListedPairKernel } from './listed-pairs';
import { type LogisticsData, LogisticsKernel } from './logistics';
import { type VentureData, ventureKernel } from './venture';
import { type WishData, WishKernel } from './wishes';

/** One built-in criterion as data. */
export type CriterionData =
  | { readonly kind: 'goals' | 'skills'; readonly data: WishData }
  | { readonly kind: 'experience'; readonly data: ExperienceData }
  | { readonly kind: 'interests'; readonly data: InterestData }
  | { readonly kind: 'preferences'; readonly data: ListedPairData }
  | { readonly kind: 'logistics'; readonly data: LogisticsData }
  | { readonly kind: 'career'; readonly data: CareerData }
  | { readonly kind: 'venture'; readonly data: VentureData };

/**
 * All that the built-in criteria need to score any pair of a cohort: numbers, typed arrays and plain objects
 * of them, no people and no functions, so it can be sent to a worker as it is. {@link ScoringKernel} reads it.
 */
export interface ScoringData {
  readonly mentors: number;
  readonly mentees: number;
  readonly scoreUnit: number;
  /** Stake of all criteria, the caller's own included. */
  readonly totalStake: number;
  /** In the order of `Stakes.ids`, without the caller's own. */
  readonly criteria: readonly CriterionData[];
  readonly assessable: AssessableData;
}

/**
 * Flattens a cohort for the built-in criteria that have a stake, a step for each. O(people + length of their lists).
 *
 * @param assessability of each built-in criterion, in the order of `stakes.ids`.
 */
export function* compileScoringDataSteps(
  cohort: Cohort,
  policy: Policy,
  stakes: Stakes,
  assessability: readonly Assessability[],
  facts: Facts,
): Steps<ScoringData> {
  const criteria: CriterionData[] = [];
  for (const [done, id] of BUILT_IN_CRITERIA.entries()) {
    const at = stakes.ids.indexOf(id);
    if (at < 0) continue;
    yield done / BUILT_IN_CRITERIA.length;
    criteria.push(compileCriterion(id, cohort, facts, stakes.stakes[at]!, stakes.blanks[at]!));
  }
  return {
    mentors: cohort.mentors.length,
    mentees: cohort.mentees.length,
    scoreUnit: policy.scoreUnit,
    totalStake: stakes.total,
    criteria,
    assessable: compileAssessable(
      stakes.blanks.slice(0, assessability.length),
      assessability,
      cohort.mentors.length,
      cohort.mentees.length,
    ),
  };
}

function compileCriterion(
  kind: BuiltInCriterion,
  cohort: Cohort,
  facts: Facts,
  stake: number,
  blank: number,
): CriterionData {
  switch (kind) {
    case 'goals':
      return { kind, data: compileGoals(cohort, facts, stake) };
    case 'skills':
      return { kind, data: compileSkills(cohort, facts, stake) };
    case 'experience':
      return { kind, data: compileExperience(cohort, facts, stake) };
    case 'interests':
      return { kind, data: compileInterests(cohort, facts, stake) };
    case 'preferences':
      return { kind, data: compilePreferences(cohort, facts, stake, blank) };
    case 'logistics':
      return { kind, data: compileLogistics(cohort, facts, stake) };
    case 'career':
      return { kind, data: compileCareer(cohort, facts, stake) };
    case 'venture':
      return { kind, data: compileVenture(cohort, facts, stake) };
  }
}

function makeKernel(criterion: CriterionData): CriterionKernel {
  switch (criterion.kind) {
    case 'goals':
    case 'skills':
      return new WishKernel(criterion.data);
    case 'experience':
      return experienceKernel(criterion.data);
    case 'interests':
      return new InterestKernel(criterion.data);
    case 'preferences':
      return new ListedPairKernel(criterion.data);
    case 'logistics':
      return new LogisticsKernel(criterion.data);
    case 'career':
      return careerKernel(criterion.data);
    case 'venture':
      return ventureKernel(criterion.data);
  }
}

/** Scores pairs by the built-in criteria from {@link ScoringData} alone. Holds buffers: one per thread. */
export class ScoringKernel {
  readonly assessable: AssessableKernel;
  private readonly kernels: readonly CriterionKernel[];
  private readonly terms: readonly ClassEarnings[];

  constructor(readonly data: ScoringData) {
    this.assessable = new AssessableKernel(data.assessable, data.totalStake, data.scoreUnit);
    this.kernels = data.criteria.map(makeKernel);
    this.terms = this.kernels.flatMap((kernel) => kernel.byClass ?? []);
  }

  /** Writes what every mentor earns with one mentee by the built-in criteria. O(mentors). */
  earnedRow(mentee: number, earned: Int32Array): void {
    this.addRows(mentee, earned);
    for (const term of this.terms) addByClass(earned, term.classOf, term.earned(mentee));
  }

  /** What one pair earns by the built-in criteria. */
  earned(mentor: number, mentee: number): number {
    let earned = 0;
    for (const kernel of this.kernels) earned += kernel.pair(mentor, mentee);
    return earned;
  }

  /** Whether a criterion, by its position, could be assessed of a pair. */
  covers(criterion: number, mentor: number, mentee: number): boolean {
    const kernel = this.kernels[criterion]!;
    return kernel.assesses?.(mentor, mentee) ?? this.assessable.covers(criterion, mentor, mentee);
  }

  /** The units of one pair where all criteria are built-in: exactly what {@link scoreRow} writes. */
  units(mentor: number, mentee: number): number {
    return finish(this.earned(mentor, mentee), this.assessable.finish(this.assessable.blank(mentor, mentee)));
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
    for (const kernel of this.kernels) kernel.addRow?.(mentee, earned);
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
