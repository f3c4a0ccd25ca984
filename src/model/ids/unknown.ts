import { type ErrorIssue, printValue } from '../../errors';
import { NearIds, type NearMiss } from './near';

/** Ids of those whom an unknown id may mean, as words: `; did you mean "ana@ex.org"?`. Empty if there are none. */
export function didYouMean(near: readonly NearMiss[]): string {
  if (near.length === 0) return '';
  return `; did you mean ${near.map(({ id }) => printValue(id)).join(' or ')}?`;
}

/** An error issue for an id that nobody has, with those whom it may mean. */
export function unknownId(
  path: string,
  id: string,
  role: 'mentor' | 'mentee',
  people: readonly { readonly id: string; readonly name?: string }[] | NearIds,
): ErrorIssue {
  const near = (people instanceof NearIds ? people : new NearIds(people)).near(id);
  return {
    path,
    message: `no ${role} has this id${didYouMean(near)}`,
    received: printValue(id),
    expected: `the id of a ${role} of this cohort`,
  };
}
