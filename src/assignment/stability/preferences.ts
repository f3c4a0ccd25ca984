import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';

/** What the orders of both sides are made from; see `StabilityOptions`. */
export interface PreferenceLists {
  readonly rowPreferences?: readonly ArrayLike<number>[];
  readonly columnPreferences?: readonly ArrayLike<number>[];
  readonly rowWishes?: readonly ArrayLike<number>[];
  readonly columnWishes?: readonly ArrayLike<number>[];
}

/** @throws MentorMatchError `invalid-problem` if a list is malformed, or a side has lists of both kinds. */
export function checkPreferences(preferences: PreferenceLists, rows: number, columns: number): void {
  const issues: ErrorIssue[] = [];
  for (const side of ['row', 'column'] as const) {
    const [length, partners] = side === 'row' ? [rows, columns] : [columns, rows];
    checkLists(issues, `${side}Preferences`, preferences[`${side}Preferences`], length, partners);
    checkLists(issues, `${side}Wishes`, preferences[`${side}Wishes`], length, partners);
    if (preferences[`${side}Preferences`] !== undefined && preferences[`${side}Wishes`] !== undefined) {
      issues.push({
        path: `${side}Wishes`,
        message: 'whole orders and wishes are given for one side',
        received: `${side}Preferences and ${side}Wishes`,
        expected: `${side}Preferences (nobody else is acceptable) or ${side}Wishes (the others follow by cost)`,
      });
    }
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
}

function checkLists(
  issues: ErrorIssue[],
  path: string,
  lists: readonly ArrayLike<number>[] | undefined,
  length: number,
  partners: number,
): void {
  if (lists === undefined) return;
  if (lists.length !== length) {
    issues.push({
      path,
      message: 'the array has the wrong length',
      received: `${lists.length} lists`,
      expected: `${length} lists`,
    });
  }
  lists.forEach((list, index) => {
    const seen = new Set<number>();
    for (let rank = 0; rank < list.length; rank++) {
      const partner = list[rank]!;
      if (Number.isInteger(partner) && partner >= 0 && partner < partners && !seen.has(partner))
        seen.add(partner);
      else {
        issues.push({
          path: `${path}[${index}][${rank}]`,
          message: seen.has(partner)
            ? 'the list names a partner twice'
            : 'the list names a partner that does not exist',
          received: printValue(partner),
          expected: `each of 0 to ${partners - 1} at most once`,
        });
      }
    }
  });
}
