/** How many people stand behind a figure of a group, and by what the group is known. */
export interface Counted {
  readonly key: string;
  readonly people: number;
}

/**
 * Which groups of a column are hidden, and whether its total is: groups of fewer people than the minimum, and of the
 * others, smallest first, as many as it takes that the total less what is shown is of two groups and of as many people
 * as the minimum at least. So no hidden figure follows from the total. A group of nobody tells nothing and is not
 * hidden for itself.
 *
 * @param already groups that are hidden whatever stands in this column. O(groups log groups).
 */
export function concealed(
  groups: readonly Counted[],
  minimum: number,
  already: ReadonlySet<string> = new Set(),
): { readonly groups: ReadonlySet<string>; readonly total: boolean } {
  const hidden = new Set(already);
  for (const { key, people } of groups) if (people > 0 && people < minimum) hidden.add(key);
  const smallest = groups
    .filter(({ key, people }) => people > 0 && !hidden.has(key))
    .sort((a, b) => a.people - b.people || (a.key < b.key ? -1 : 1));
  const behind = () => groups.filter(({ key, people }) => people > 0 && hidden.has(key));
  const sum = (of: readonly Counted[]) => of.reduce((total, { people }) => total + people, 0);
  const isSafe = (of: readonly Counted[]) => of.length === 0 || (of.length > 1 && sum(of) >= minimum);
  for (const { key } of smallest) {
    if (isSafe(behind())) break;
    hidden.add(key);
  }
  return { groups: hidden, total: !isSafe(behind()) || (sum(groups) > 0 && sum(groups) < minimum) };
}
