import { type IssueList, printValue } from '../../../errors';
import { joinWarning } from '../../../messages';
import { canonicalId, type Warning } from '../../../model';
import type { RawEntry } from '../source';

/**
 * The managers that a table names. A blank manager says that there is none, as of the head of an organization; so does
 * the person themselves, with a warning.
 *
 * @param issues receives rows without a person, and people of whom two managers are named.
 */
export function managersIn(
  raws: readonly RawEntry[],
  issues: IssueList,
): { readonly managers: ReadonlyMap<string, string>; readonly own: Warning | undefined } {
  const themselves: RawEntry[] = [];
  const managers = new Map<string, string>();
  const first = new Map<string, RawEntry>();
  for (const raw of raws) {
    const { id, manager } = raw.value;
    const place = raw.source.locate(raw.row, raw.side, typeof id === 'string' ? 'manager' : 'id');
    if (typeof id !== 'string') {
      issues.add({
        path: place.path,
        message: 'the row names no person',
        received: 'a blank cell',
        expected: 'the id of a person in "id", and the id of the manager in "manager", or nothing for none',
      });
      continue;
    }
    if (place.detail !== '') {
      issues.add({
        path: raw.source.fileName,
        message: 'no column holds the manager of a person',
        received: 'a table without it',
        expected: 'a column "manager"; or in the mapping { "managers": { "id": ..., "manager": ... } }',
      });
      break;
    }
    const key = canonicalId(id);
    const before = first.get(key);
    const said = typeof manager === 'string' ? manager : '';
    if (before === undefined) first.set(key, raw);
    else if (canonicalId(String(before.value['manager'] ?? '')) !== canonicalId(said)) {
      issues.add({
        path: place.path,
        message: `two managers are named for one person; the first is in ${before.source.placeOf(before.row)}`,
        received: printValue([before.value['manager'] ?? '', said]),
        expected: 'one manager for each person',
      });
    }
    if (said !== '' && canonicalId(said) === key) themselves.push(raw);
    else if (typeof manager === 'string') managers.set(id, manager);
  }
  return { managers, own: ownManagers(themselves) };
}

/** What is said of people who are their own managers in a table: they are at the top. */
function ownManagers(raws: readonly RawEntry[]): Warning | undefined {
  const [first] = raws;
  if (first === undefined) return undefined;
  const examples = raws.slice(0, 20).map(({ row, value }) => `row ${row} ${printValue(value['id'])}`);
  return joinWarning('warnings.managers-own', { count: raws.length, examples }, first.source.fileName);
}
