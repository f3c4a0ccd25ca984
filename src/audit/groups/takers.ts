import type { PersonFacts } from '../../matching';

/**
 * Those who take a partner: of whom a matching says nothing is in no figure, since a total less a share would tell of
 * them.
 */
export function takersOf(people: readonly PersonFacts[]): readonly PersonFacts[] {
  return people.filter(({ seats }) => seats > 0);
}
