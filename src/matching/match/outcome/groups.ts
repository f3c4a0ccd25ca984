import { compareText, type GroupCoverage, type MatchingSummary } from '../../../model';
import type { Outline } from '../../prepared';

/** Most groups that the summary lists. */
const MOST_GROUPS = 20;

/** The groups of the policy with those of their mentees who have a mentor; nothing of protected ones. O(mentees). */
export function groupCoverage(
  { groups, cohort }: Pick<Outline, 'groups' | 'cohort'>,
  matched: ReadonlySet<string>,
): Pick<MatchingSummary, 'groups'> {
  if (groups === undefined || groups.isProtected) return {};
  const counts = groups.names.map(() => 0);
  for (const [mentee, { id }] of cohort.mentees.entries()) {
    const group = groups.of[mentee]!;
    if (group >= 0 && matched.has(id)) counts[group]! += 1;
  }
  const missing = ({ wanted, matched }: GroupCoverage) => Math.max(0, wanted - matched);
  const all = groups.names.map((group, at) => ({
    group,
    mentees: groups.members[at]!,
    wanted: groups.wanted[at]!,
    matched: counts[at]!,
  }));
  all.sort((a, b) => missing(b) - missing(a) || compareText(a.group, b.group));
  return { groups: all.slice(0, MOST_GROUPS) };
}
