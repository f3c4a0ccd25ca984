import { canonicalId } from '../../../model';
import { PERSON_COLUMNS } from '../../fields';
import type { ColumnMapping, FieldSource } from '../../mapping';
import type { Column } from '../columns';
import type { Draft } from './draft';
import { type IdKind, repeatedIds } from './ids';

/** Kinds of ids by which several rows are one person. */
const PEOPLE: readonly (IdKind | undefined)[] = ['own', 'e-mail', 'staff', 'number'];
const LISTS: ReadonlySet<string> = new Set(PERSON_COLUMNS.flatMap(({ path, list }) => (list ? [path] : [])));

/**
 * What several rows of one person mean: of several answers the last counts, where the export says when they came; rows
 * that differ in lists alone are one person whose lists are put together.
 */
export function readRepeats(
  draft: Draft,
  kind: IdKind | undefined,
  columns: readonly Column[],
  time: Column | undefined,
): ColumnMapping['duplicates'] {
  if (!PEOPLE.includes(kind)) return undefined;
  const { say } = draft.context;
  const repeated = repeatedIds(draft, columns);
  if (time !== undefined) {
    if (repeated > 0) {
      withdraw(draft);
      draft.doubt(say('doubt.duplicates', { count: repeated, column: time.reference }));
    }
    draft.retime(time, say('reason.time', {}));
    return { keep: 'last', by: time.reference };
  }
  if (repeated === 0 || !differInLists(draft, columns)) return undefined;
  withdraw(draft);
  draft.doubt(say('doubt.merged', { count: repeated }));
  return 'merge';
}

/** That ids repeat is no doubt once it is known what it means. */
function withdraw(draft: Draft): void {
  const at = draft.doubts.findIndex(({ id }) => id === 'doubt.id-not-unique');
  if (at >= 0) draft.doubts.splice(at, 1);
}

/** Whether a field is read from a column, alone or in a template. */
const isFrom = (source: FieldSource, reference: string): boolean =>
  source === reference ||
  (typeof source === 'object' &&
    source !== null &&
    'template' in source &&
    source.template?.includes(`{${reference}}`) === true);

/** Whether rows of one id say the same in all that is read of them but lists, and different things there. */
function differInLists(draft: Draft, ids: readonly Column[]): boolean {
  const { rows, columns } = draft.context.view;
  const read = (list: boolean) =>
    columns.filter(({ reference }) =>
      [...draft.fields].some(([field, source]) => LISTS.has(field) === list && isFrom(source, reference)),
    );
  const [single, lists] = [read(false), read(true)];
  const first = new Map<string, readonly string[]>();
  let differs = false;
  for (const row of rows) {
    const id = canonicalId(ids.map(({ index }) => row[index] ?? '').join(' '));
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, row);
      continue;
    }
    const same = ({ index }: Column) => (known[index] ?? '') === (row[index] ?? '');
    if (!single.every((column) => ids.includes(column) || same(column))) return false;
    differs ||= !lists.every(same);
  }
  return differs;
}
