import type { PriorityClass } from '../../../model';
import type { Outline } from '../../prepared';

/** Most priorities that the summary lists. */
const MOST_CLASSES = 20;

/** Mentees and those of them with a mentor, by priority, the highest first. O(mentees). */
export function priorityClasses(
  mentees: Outline['cohort']['mentees'],
  matched: ReadonlySet<string>,
): PriorityClass[] {
  const classes = new Map<number, { mentees: number; matched: number }>();
  for (const { id, priority = 0 } of mentees) {
    let known = classes.get(priority);
    if (known === undefined) {
      known = { mentees: 0, matched: 0 };
      classes.set(priority, known);
    }
    known.mentees += 1;
    if (matched.has(id)) known.matched += 1;
  }
  return [...classes]
    .sort(([a], [b]) => b - a)
    .slice(0, MOST_CLASSES)
    .map(([priority, counts]) => ({ priority, ...counts }));
}
