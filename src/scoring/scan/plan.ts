import type { ScoringData } from '../compiled';
import { packClasses } from '../flat';
import {
  addByClass,
  type ClassEarnings,
  type CriterionPass,
  MarkedPass,
  MinutesPass,
  ProfilePass,
  passOf,
  type ShapeData,
} from '../shapes';
import type { Layout } from './kernel';
import { type Postings, placeListed, placeMinutes, placeOverlap, placeWishes, type RowLists } from './lists';
import type { MentorOrder } from './mentor-order';

/** How the kernel reads a criterion, by its shape: what mentors earn by class, posting lists, or both. */
export interface CriterionPlan {
  readonly term?: ClassEarnings;
  readonly place?: (layout: Layout, lists: RowLists, order: MentorOrder) => Postings;
}

/** A plan for each criterion, in their order. O(1), but for tables by class. */
export function planCriteria({ criteria, mentors }: ScoringData): readonly CriterionPlan[] {
  const taken = new Set<ShapeData['shape']>();
  return criteria.map(({ data }) => {
    const plan = planOf(data, mentors, taken.has(data.shape));
    taken.add(data.shape);
    return plan;
  });
}

export function termsOf(plans: readonly CriterionPlan[]): readonly ClassEarnings[] {
  return plans.flatMap(({ term }) => term ?? []);
}

/**
 * @param taken whether another criterion of this shape comes before: the kernel takes one overlap and one minutes
 *   criterion.
 */
function planOf(data: ShapeData, mentors: number, taken: boolean): CriterionPlan {
  switch (data.shape) {
    case 'wishes':
      return { place: (layout, lists, order) => placeWishes(layout, data, mentors, lists, order) };
    case 'listed':
      return { place: (layout, lists, order) => placeListed(layout, data, lists, order) };
    case 'profiles':
      return { term: new ProfilePass(data).byClass };
    case 'marked':
      return { term: new MarkedPass(data).byClass };
    case 'overlap':
      if (taken) return { term: rowTerm(passOf(data), mentors) };
      return { place: (layout, lists, order) => placeOverlap(layout, data, lists, order) };
    case 'texts':
      return { term: rowTerm(passOf(data), mentors) };
    case 'minutes':
      if (taken) return { term: rowTerm(passOf(data), mentors) };
      return {
        term: new MinutesPass(data).byClass,
        place: (layout, lists) => placeMinutes(layout, data, lists),
      };
  }
}

/** A whole row as a term in which each mentor is a class. O(mentors) a row, in TypeScript. */
function rowTerm(pass: CriterionPass, mentors: number): ClassEarnings {
  const row = new Int32Array(mentors);
  return {
    classOf: packClasses(
      Int32Array.from(row, (_, mentor) => mentor),
      mentors,
    ),
    earned: (mentee) => {
      row.fill(0);
      pass.addRow?.(mentee, row);
      if (pass.byClass !== undefined) addByClass(row, pass.byClass.classOf, pass.byClass.earned(mentee));
      return row;
    },
  };
}
