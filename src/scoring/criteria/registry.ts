import type { BuiltInCriterion } from '../../model';
import { career } from './career';
import type { CriterionDefinition } from './definition';
import { experience } from './experience';
import { goals } from './goals';
import { interests } from './interests';
import { logistics } from './logistics';
import { preferences } from './preferences';
import { skills } from './skills';
import { text } from './text';
import { venture } from './venture';

/** The criteria that ship with the library. */
export const CRITERIA: { readonly [Id in BuiltInCriterion]: CriterionDefinition } = {
  goals,
  skills,
  experience,
  interests,
  preferences,
  logistics,
  career,
  venture,
  text,
};

/** The criterion of an id; nothing for one of the caller's own. */
export function criterionOf(id: string): CriterionDefinition | undefined {
  const criteria: { readonly [id: string]: CriterionDefinition } = CRITERIA;
  return Object.hasOwn(criteria, id) ? criteria[id] : undefined;
}
