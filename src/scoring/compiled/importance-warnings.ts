import { MOST_EXAMPLES, scoringWarning } from '../../messages';
import {
  BUILT_IN_CRITERIA,
  compareText,
  criterionId,
  type Mentee,
  type Policy,
  type Warning,
} from '../../model';
import { closestName } from '../../spelling';

/** No single mentee: what is warned of holds for all who are counted, in whatever order they stand. */
const PATH = 'mentees';

/** Criteria that mentees name, and how many mentees name one of them. */
class Named {
  readonly criteria = new Set<string>();
  people = 0;
  private last = -1;

  add(criterion: string, mentee: number): void {
    this.criteria.add(criterion);
    if (this.last !== mentee) this.people += 1;
    this.last = mentee;
  }
}

/**
 * What mentees say of the importance of criteria and what counts for nothing, or for less: answers that the policy does
 * not read, unknown criteria, criteria without a weight, and a `must`, which is no rule of one person's. O(answers).
 *
 * @param own ids of the caller's own criteria, whatever their weight.
 */
export function importanceWarnings(
  mentees: readonly Mentee[],
  { weights, criteria, personalWeights }: Pick<Policy, 'weights' | 'criteria' | 'personalWeights'>,
  own: readonly string[],
): Warning[] {
  const known = new Set([
    ...BUILT_IN_CRITERIA,
    ...criteria.map(criterionId),
    ...own,
    ...Object.keys(weights),
  ]);
  const said = new Named();
  const unknown = new Named();
  const weightless = new Named();
  const musts = new Named();
  for (const [index, { importance }] of mentees.entries()) {
    if (importance === undefined) continue;
    for (const criterion in importance) {
      said.add(criterion, index);
      if (!known.has(criterion)) unknown.add(criterion, index);
      else if (!(Object.hasOwn(weights, criterion) && weights[criterion]! > 0))
        weightless.add(criterion, index);
      else if (importance[criterion] === 'must') musts.add(criterion, index);
    }
  }
  if (said.people === 0) return [];
  if (personalWeights === undefined)
    return [scoringWarning('warnings.importance-unread', { count: said.people }, PATH)];
  const warn = (
    id: 'warnings.importance-unknown' | 'warnings.importance-weightless' | 'warnings.importance-must',
    named: Named,
    near: readonly string[] = [],
  ): Warning[] => {
    if (named.people === 0) return [];
    const all = [...named.criteria].sort(compareText);
    const more = all.length - MOST_EXAMPLES;
    const params = {
      criteria: all.slice(0, MOST_EXAMPLES),
      ...(more > 0 && { more }),
      count: named.people,
      ...(near.length > 0 && { near }),
    };
    return [scoringWarning(id, params, PATH)];
  };
  return [
    ...warn('warnings.importance-unknown', unknown, nearOnes(unknown.criteria, [...known].sort(compareText))),
    ...warn('warnings.importance-weightless', weightless),
    ...warn('warnings.importance-must', musts),
  ];
}

/** The criteria that may be meant. */
function nearOnes(unknown: ReadonlySet<string>, known: readonly string[]): readonly string[] {
  const near = [...unknown].sort(compareText).flatMap((criterion) => closestName(criterion, known) ?? []);
  return [...new Set(near)].slice(0, MOST_EXAMPLES);
}
