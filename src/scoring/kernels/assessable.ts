import type { Cohort, CoveragePolicy, Mentee, Mentor } from '../../model';
import { type Finish, finishFor } from '../combine';
import { bytesOf, type Classes, packClasses } from '../flat/lists';

/** Most pairs of groups whose finishing is kept; beyond that, rows are worked out anew each time. */
const KEPT_PAIRS = 2 ** 21;

/**
 * Who can be assessed with whom. For each criterion every person has a class (which of the fields it reads
 * are filled in), and a table says which classes can be assessed together. People who agree in all classes
 * form a group, so that a row needs one finishing rule per group and not per mentor.
 */
export interface AssessableData {
  /** Number of criteria. */
  readonly criteria: number;
  /** Stake of each criterion. */
  readonly stakes: Int32Array;
  readonly mentorGroup: Classes;
  readonly menteeGroup: Int32Array;
  /** Classes of each group, criterion by criterion. */
  readonly mentorClasses: Uint8Array;
  readonly menteeClasses: Uint8Array;
  /** 1 where `tables[(criterion * 8 + class of mentee) * 8 + class of mentor]` can be assessed. */
  readonly tables: Uint8Array;
}

/** Classes of a criterion are 0 to 7. */
export const CLASSES = 8;

/** How a criterion sorts people into classes. */
export interface Assessability {
  /** Class of each mentor and mentee, 0 to {@link CLASSES} - 1. */
  readonly mentorClass: Uint8Array | Int32Array;
  readonly menteeClass: Uint8Array | Int32Array;
  readonly assessable: (mentorClass: number, menteeClass: number) => boolean;
}

/** The criterion needs something of both sides. */
export function bothKnown(
  cohort: Cohort,
  mentorKnown: (mentor: Mentor) => boolean,
  menteeKnown: (mentee: Mentee) => boolean,
): Assessability {
  return {
    mentorClass: bytesOf(cohort.mentors, (mentor) => (mentorKnown(mentor) ? 1 : 0)),
    menteeClass: bytesOf(cohort.mentees, (mentee) => (menteeKnown(mentee) ? 1 : 0)),
    assessable: (mentor, mentee) => mentor === 1 && mentee === 1,
  };
}

/** O(people * criteria). */
export function compileAssessable(
  stakes: Int32Array,
  criteria: readonly Assessability[],
  mentors: number,
  mentees: number,
): AssessableData {
  const tables = new Uint8Array(criteria.length * CLASSES * CLASSES);
  for (const [criterion, { assessable }] of criteria.entries()) {
    for (let mentee = 0; mentee < CLASSES; mentee++) {
      for (let mentor = 0; mentor < CLASSES; mentor++) {
        if (assessable(mentor, mentee)) tables[(criterion * CLASSES + mentee) * CLASSES + mentor] = 1;
      }
    }
  }
  const mentorSide = groupBy(
    mentors,
    criteria.map((criterion) => criterion.mentorClass),
  );
  const menteeSide = groupBy(
    mentees,
    criteria.map((criterion) => criterion.menteeClass),
  );
  return {
    criteria: criteria.length,
    stakes,
    mentorGroup: packClasses(mentorSide.group, mentorSide.groups),
    menteeGroup: menteeSide.group,
    mentorClasses: mentorSide.classes,
    menteeClasses: menteeSide.classes,
    tables,
  };
}

function groupBy(people: number, classes: readonly (Uint8Array | Int32Array)[]) {
  const groups = new Map<number, number>();
  const ofGroups: number[] = [];
  const group = new Int32Array(people);
  for (let person = 0; person < people; person++) {
    let key = 0;
    for (const list of classes) key = key * CLASSES + list[person]!;
    let known = groups.get(key);
    if (known === undefined) {
      known = groups.size;
      groups.set(key, known);
      for (const list of classes) ofGroups.push(list[person]!);
    }
    group[person] = known;
  }
  return { group, groups: groups.size, classes: Uint8Array.from(ofGroups) };
}

/** The finishing rules of one row: one factor and offset per group of mentors. */
export interface RowFinish {
  readonly factor: Float64Array;
  readonly offset: Float64Array;
  /** Stake that could be assessed. */
  readonly assessed: Int32Array;
}

/** Looks up what could be assessed, and how pairs are finished. */
export class AssessableKernel {
  private readonly groups: number;
  private readonly kept = new Map<number, RowFinish>();

  constructor(
    private readonly data: AssessableData,
    private readonly total: number,
    private readonly coverage: CoveragePolicy,
    private readonly scoreUnit: number,
  ) {
    this.groups = data.criteria === 0 ? 1 : data.mentorClasses.length / data.criteria;
  }

  /** Stake of the built-in criteria that could be assessed of a pair. */
  assessed(mentor: number, mentee: number): number {
    return this.assessedOf(this.data.mentorGroup[mentor]!, this.data.menteeGroup[mentee]!);
  }

  /** Whether a criterion, by its position, could be assessed of a pair. */
  covers(criterion: number, mentor: number, mentee: number): boolean {
    const { criteria, mentorGroup, menteeGroup, mentorClasses, menteeClasses, tables } = this.data;
    const ofMentee = menteeClasses[menteeGroup[mentee]! * criteria + criterion]!;
    const ofMentor = mentorClasses[mentorGroup[mentor]! * criteria + criterion]!;
    return tables[(criterion * CLASSES + ofMentee) * CLASSES + ofMentor] === 1;
  }

  /** How a pair is finished of which this stake could be assessed. */
  finish(assessed: number): Finish {
    return finishFor(assessed, this.total, this.coverage, this.scoreUnit);
  }

  /** The finishing rules of a mentee's row, by the mentors' groups. */
  row(mentee: number): RowFinish {
    const group = this.data.menteeGroup[mentee]!;
    const known = this.kept.get(group);
    if (known !== undefined) return known;
    const made: RowFinish = {
      factor: new Float64Array(this.groups),
      offset: new Float64Array(this.groups),
      assessed: new Int32Array(this.groups),
    };
    for (let mentorGroup = 0; mentorGroup < this.groups; mentorGroup++) {
      const assessed = this.assessedOf(mentorGroup, group);
      const { factor, offset } = this.finish(assessed);
      made.assessed[mentorGroup] = assessed;
      made.factor[mentorGroup] = factor;
      made.offset[mentorGroup] = offset;
    }
    if ((this.kept.size + 1) * this.groups > KEPT_PAIRS) this.kept.clear();
    this.kept.set(group, made);
    return made;
  }

  private assessedOf(mentorGroup: number, menteeGroup: number): number {
    const { criteria, stakes, mentorClasses, menteeClasses, tables } = this.data;
    let assessed = 0;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const ofMentee = menteeClasses[menteeGroup * criteria + criterion]!;
      const ofMentor = mentorClasses[mentorGroup * criteria + criterion]!;
      if (tables[(criterion * CLASSES + ofMentee) * CLASSES + ofMentor] === 1) assessed += stakes[criterion]!;
    }
    return assessed;
  }
}
