import { type Classes, NumberInterner, packClasses } from '../flat';
import { type Earnings, type Finish, finishFor } from '../stakes';
import { type Assessability, CLASSES } from './assessability';

/** Most pairs of groups whose finishing is kept; beyond that, rows are computed anew each time. */
const KEPT_PAIRS = 2 ** 21;

/**
 * Who can be assessed with whom. For each criterion every person has a class (which of the fields it reads
 * are filled in), and a table says which classes can be assessed together. People who agree in all classes
 * form a group, so that a row needs one finishing rule per group and not per mentor.
 */
export interface AssessableData {
  /** Number of criteria. */
  readonly criteria: number;
  /**
   * What a pair earns by each criterion that cannot be assessed of it: the stake at the prior, weighting by weighting.
   */
  readonly blanks: Int32Array;
  /** Stakes of all criteria, the caller's own included, by weighting. */
  readonly totals: Int32Array;
  readonly mentorGroup: Classes;
  /** Mentees of a group have one weighting, besides. */
  readonly menteeGroup: Int32Array;
  /** Weighting of each group of mentees. */
  readonly groupWeighting: Int32Array;
  /** Classes of each group, criterion by criterion. */
  readonly mentorClasses: Uint8Array;
  readonly menteeClasses: Uint8Array;
  /** 1 where `tables[(criterion * 8 + class of mentee) * 8 + class of mentor]` can be assessed. */
  readonly tables: Uint8Array;
}

/**
 * O(people * criteria).
 *
 * @param earnings of the criteria, in their order. @param weighting of each mentee. @param totals by weighting.
 */
export function compileAssessable(
  criteria: readonly Assessability[],
  earnings: readonly Earnings[],
  { weighting, totals }: { readonly weighting: Int32Array; readonly totals: Int32Array },
  mentors: number,
): AssessableData {
  const tables = new Uint8Array(criteria.length * CLASSES * CLASSES);
  for (const [criterion, { assessable, byPair }] of criteria.entries()) {
    if (byPair === true) continue;
    for (let mentee = 0; mentee < CLASSES; mentee++) {
      for (let mentor = 0; mentor < CLASSES; mentor++) {
        if (assessable(mentor, mentee)) tables[(criterion * CLASSES + mentee) * CLASSES + mentor] = 1;
      }
    }
  }
  const mentorSide = groupBy(
    new Int32Array(mentors),
    criteria.map(({ byPair, mentorClass }) => (byPair === true ? undefined : mentorClass)),
  );
  const menteeSide = groupBy(
    weighting,
    criteria.map(({ byPair, menteeClass }) => (byPair === true ? undefined : menteeClass)),
  );
  return {
    criteria: criteria.length,
    blanks: Int32Array.from(
      { length: totals.length * criteria.length },
      (_, at) => earnings[at % criteria.length]!.blanks[Math.floor(at / criteria.length)]!,
    ),
    totals,
    mentorGroup: packClasses(mentorSide.group, mentorSide.groups),
    menteeGroup: menteeSide.group,
    groupWeighting: menteeSide.kinds,
    mentorClasses: mentorSide.classes,
    menteeClasses: menteeSide.classes,
    tables,
  };
}

/** Criteria whose classes are joined to one exact number: 8^8 times a number of people stays below 2^53. */
const EXACT = 8;

/**
 * @param kinds what tells people apart whatever they answered. @param classes a list for each criterion; nothing: all
 * are of class 0.
 */
function groupBy(kinds: Int32Array, classes: readonly (Uint8Array | undefined)[]) {
  const people = kinds.length;
  const groups = new Map<number, number>();
  const kindsOfGroups: number[] = [];
  const ofGroups: number[] = [];
  const group = new Int32Array(people);
  // Beyond so many criteria keys would lose digits: what was joined so far gets a number.
  const joined = classes.map((_, at) => (at % EXACT === EXACT - 1 ? new NumberInterner() : undefined));
  for (let person = 0; person < people; person++) {
    let key = kinds[person]!;
    for (let at = 0; at < classes.length; at++) {
      key = key * CLASSES + (classes[at]?.[person] ?? 0);
      const numbers = joined[at];
      if (numbers !== undefined) key = numbers.code(key);
    }
    let known = groups.get(key);
    if (known === undefined) {
      known = groups.size;
      groups.set(key, known);
      kindsOfGroups.push(kinds[person]!);
      for (const list of classes) ofGroups.push(list?.[person] ?? 0);
    }
    group[person] = known;
  }
  return {
    group,
    groups: groups.size,
    kinds: Int32Array.from(kindsOfGroups),
    classes: Uint8Array.from(ofGroups),
  };
}

/** The finishing rules of one row: one factor and offset per group of mentors. */
export interface RowFinish {
  readonly factor: Float64Array;
  readonly offset: Float64Array;
  /** What the criteria earn together that cannot be assessed. */
  readonly blank: Int32Array;
}

/** Looks up what could be assessed, and how pairs are finished. */
export class GroupFinishes {
  private readonly groups: number;
  private readonly kept = new Map<number, RowFinish>();

  constructor(
    private readonly data: AssessableData,
    private readonly scoreUnit: number,
  ) {
    this.groups = data.criteria === 0 ? 1 : data.mentorClasses.length / data.criteria;
  }

  /** What the built-in criteria earn together that cannot be assessed of a pair. */
  blank(mentor: number, mentee: number): number {
    return this.blankOf(this.data.mentorGroup[mentor]!, this.data.menteeGroup[mentee]!);
  }

  /** Whether a criterion, by its position, could be assessed of a pair. */
  covers(criterion: number, mentor: number, mentee: number): boolean {
    const { criteria, mentorGroup, menteeGroup, mentorClasses, menteeClasses, tables } = this.data;
    const ofMentee = menteeClasses[menteeGroup[mentee]! * criteria + criterion]!;
    const ofMentor = mentorClasses[mentorGroup[mentor]! * criteria + criterion]!;
    return tables[(criterion * CLASSES + ofMentee) * CLASSES + ofMentor] === 1;
  }

  /** How a pair of a mentee is finished whose blanks earn this much together. */
  finish(blank: number, mentee: number): Finish {
    return this.finishOf(blank, this.data.menteeGroup[mentee]!);
  }

  private finishOf(blank: number, menteeGroup: number): Finish {
    const { totals, groupWeighting } = this.data;
    return finishFor(blank, totals[groupWeighting[menteeGroup]!]!, this.scoreUnit);
  }

  /** The finishing rules of a mentee's row, by the mentors' groups. */
  row(mentee: number): RowFinish {
    const group = this.data.menteeGroup[mentee]!;
    const known = this.kept.get(group);
    if (known !== undefined) return known;
    const made: RowFinish = {
      factor: new Float64Array(this.groups),
      offset: new Float64Array(this.groups),
      blank: new Int32Array(this.groups),
    };
    for (let mentorGroup = 0; mentorGroup < this.groups; mentorGroup++) {
      const blank = this.blankOf(mentorGroup, group);
      const { factor, offset } = this.finishOf(blank, group);
      made.blank[mentorGroup] = blank;
      made.factor[mentorGroup] = factor;
      made.offset[mentorGroup] = offset;
    }
    if ((this.kept.size + 1) * this.groups > KEPT_PAIRS) this.kept.clear();
    this.kept.set(group, made);
    return made;
  }

  private blankOf(mentorGroup: number, menteeGroup: number): number {
    const { criteria, blanks, groupWeighting, mentorClasses, menteeClasses, tables } = this.data;
    const first = groupWeighting[menteeGroup]! * criteria;
    let blank = 0;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const ofMentee = menteeClasses[menteeGroup * criteria + criterion]!;
      const ofMentor = mentorClasses[mentorGroup * criteria + criterion]!;
      if (tables[(criterion * CLASSES + ofMentee) * CLASSES + ofMentor] === 0)
        blank += blanks[first + criterion]!;
    }
    return blank;
  }
}
