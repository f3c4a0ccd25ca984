/** The matching group by group. */
import { runAsync } from 'mentor-match';
import { groupTable } from 'mentor-match/report';
import type { Calls, Groups } from '../protocol';
import { audited } from './audited';
import { type Control, type Desk, localeOf } from './desk';
import { openRun } from './match';

const PROTECTED = 'protectedAttributes.';

export async function groups(
  desk: Desk,
  [field, side]: Parameters<Calls['groups']>,
  { signal }: Control,
): Promise<Groups> {
  if (field.startsWith(PROTECTED))
    return { field, ...(await audited(desk, field.slice(PROTECTED.length), side)) };
  const { minimum, rows, total } = await runAsync(
    groupTable,
    [
      await openRun(desk),
      // The field is one of those that the page knows of these people.
      field as Parameters<typeof groupTable>[1],
      { side, firmness: false, ...localeOf(desk) },
    ],
    { signal },
  );
  return { field, side, minimum, rows, total, impact: null, notes: [] };
}
