import type { ErrorIssue } from '../../errors';
import type { Cohort, Mentor, Side } from '../../model';
import type { Answers } from '../answers';
import type { CriterionSetup, Facts } from '../setup';
import type { ShapeData, Shaped } from '../shapes';

/** The lists of words that the two sides are compared by. */
export type VocabularyKind =
  | 'skills'
  | 'goals'
  | 'interests'
  | 'languages'
  | 'roles'
  | 'functions'
  | 'sectors';

/** A criterion of the library: what it reads of people, when it can be assessed, and which of the shapes it is. */
export interface CriterionDefinition {
  readonly id: string;
  /**
   * The fields of people that it reads of each side, attributes as `attributes.<name>`: a change of any other leaves
   * its values as they are.
   */
  readonly reads: { readonly [side in Side]: readonly string[] };
  /** What evidence of these ids rests on, where that is less than {@link reads}. */
  readonly parts?: readonly { readonly evidence: RegExp; readonly reads: readonly string[] }[];
  /** The words that it compares, of which people are warned where they seem to be spelled differently. */
  readonly words: readonly VocabularyKind[];
  /**
   * What people filled in of these, and whether a pair can be assessed by it: for rows, explanations and warnings
   * alike.
   */
  readonly answers: Answers;
  /** Whether it rests on no answer of people, so that it tells nothing about who answered. */
  readonly asksNobody?: boolean;
  /** Lists of a mentor of which one entry more never lowers the value of a pair that can be assessed. */
  readonly moreOf?: readonly (keyof Mentor)[];
  /** What of the people cannot be compared under the policy; asked where the criterion has a weight. */
  readonly issues?: (cohort: Cohort, facts: Facts) => readonly ErrorIssue[];
  /** Makes the criterion ready for a cohort, whose entries without letter and digit are left out. */
  readonly prepare: (cohort: Cohort, setup: CriterionSetup) => Shaped<ShapeData>;
}
