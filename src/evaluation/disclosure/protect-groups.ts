import * as z from 'zod';
import type { ErrorIssue } from '../../errors';
import { parseWith } from '../../model';
import { addIssue, refuseIssues } from '../statistics';
import { checkMinimumGroup, DEFAULT_MINIMUM_GROUP } from './figure';
import { protectFigures } from './protect-figures';

/** One group for which a figure would be told: a total, a cell of a breakdown, or a subset of either. */
export interface ProtectedGroup {
  readonly id: string;
  /** Ids of the people behind the figure. */
  readonly members: readonly string[];
  /** Where not all can be told, groups of a higher rank come first; default 0. */
  readonly rank?: number;
}

const groupSchema = z.strictObject({
  id: z.string(),
  members: z.array(z.string()),
  rank: z.number().optional(),
});

/**
 * Decides for which groups one figure (a mean, a sum, a count) may be told, all breakdowns of it together, so that no
 * figure of fewer people than the minimum follows: not for a reader who knows who is in which group, and adds,
 * subtracts and multiplies means by sizes. Linear algebra decides that exactly; where that would take too long, less is
 * told.
 *
 * Groups are admitted by rank, then size, then id; a group that follows from those admitted is told too. Empty groups
 * are never hidden. Not excluded: bounds from knowing that values have limits, and readers who know the values of
 * others.
 *
 * Source: L. Willenborg, T. de Waal, "Elements of Statistical Disclosure Control", Springer 2001, chapters 6 and 8,
 * DOI 10.1007/978-1-4613-0121-9 (primary and secondary suppression in linked tables).
 *
 * Deterministic, independent of the order of groups and members. O(n g + m k g^3) for n people, g groups, the minimum m
 * and k kinds of people (those who are in the same groups are one), and up to 20 million steps of search more for each
 * group told.
 *
 * @param minimum an integer >= 3, default 5.
 * @returns ids of the groups that may be told.
 * @throws MentorMatchError `invalid-input` for a minimum under 3, malformed groups, and groups with the same id.
 *
 * @example
 * ```ts
 * import { protectGroups } from 'mentor-match/evaluation';
 *
 * const told = protectGroups([
 *   { id: 'Paris', members: ['a', 'b'] },
 *   { id: 'Lyon', members: ['c', 'd', 'e', 'f', 'g'] },
 * ]);
 * [...told]; // => ['Lyon']
 * ```
 */
export function protectGroups(
  groups: readonly ProtectedGroup[],
  minimum: number = DEFAULT_MINIMUM_GROUP,
): ReadonlySet<string> {
  const parsed = parseWith(z.array(groupSchema), groups, 'groups');
  checkGroups(parsed, minimum);
  return protectFigures(
    parsed.map(({ id, members, rank }) => ({
      id,
      ...(rank !== undefined && { rank }),
      forms: [[...new Set(members)].map((personId) => ({ personId, value: '' }))],
    })),
    minimum,
  );
}

function checkGroups(groups: readonly { readonly id: string }[], minimum: number): void {
  const issues: ErrorIssue[] = [];
  checkMinimumGroup(issues, minimum, 'minimum');
  const first = new Map<string, number>();
  for (const [index, { id }] of groups.entries()) {
    const seen = first.get(id);
    if (seen === undefined) first.set(id, index);
    else {
      addIssue(
        issues,
        `groups[${index}].id`,
        `the id stands a second time, after groups[${seen}]`,
        id,
        'an id of its own for each group',
      );
    }
  }
  refuseIssues(issues);
}
