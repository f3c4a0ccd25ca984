/** Which column is read into which field, and a change of it by hand. Pure. */
import type { CohortColumns, ColumnMapping, ColumnProposal } from 'mentor-match/interchange';
import type { Role } from '../protocol';

/** Fields that a column can be given by hand, in the order of the list. */
export const FIELDS = [
  'id',
  'name',
  'role',
  'grade',
  'department',
  'location',
  'manager',
  'experienceYears',
  'goals',
  'goalsSupported',
  'skills',
  'skillsWanted',
  'interests',
  'languages',
  'timeZone',
  'availability',
  'nextRole',
  'path',
  'motivation',
  'biography',
  'capacity.max',
  'capacity.min',
  'priority',
  'preferences.ranked',
  'preferences.never',
] as const;

/** What decides how rows are read, rather than what is read of a person: it is shown, and not changed here. */
const FIXED: ReadonlySet<string> = new Set(['side', 'where', 'duplicates', 'asOf']);
export const isFixed = (field: string | null): boolean => field !== null && FIXED.has(field);

type Source = Exclude<ColumnMapping[keyof ColumnMapping], undefined>;

const isFieldKey = (key: string): boolean =>
  (FIELDS as readonly string[]).includes(key) ||
  /^(?:attributes|protectedAttributes|venture)\b/.test(key) ||
  key === 'ventures';

/** The columns that a source names. */
function columnsOf(source: unknown): readonly string[] {
  if (typeof source === 'string') return [source];
  if (Array.isArray(source)) return source.filter((one): one is string => typeof one === 'string');
  if (typeof source !== 'object' || source === null) return [];
  const parts: unknown[] = ['column', 'ticks', 'grid'].map((key) => Reflect.get(source, key));
  return parts.flatMap((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.keys(part) : columnsOf(part),
  );
}

/**
 * The field that the columns are read into under a mapping; null: none. What the mapping does not name is read all the same
 * where the column is called as a protected attribute is.
 */
export function fieldOf(mapping: ColumnMapping, { columns, field }: ColumnProposal): string | null {
  if (isFixed(field)) return field;
  const found = Object.entries(mapping).find(
    ([key, source]) => isFieldKey(key) && columnsOf(source).some((column) => columns.includes(column)),
  );
  if (found !== undefined) return found[0];
  const byName =
    field?.startsWith('protectedAttributes.') && !columns.some((column) => mapping.ignore?.includes(column));
  return byName === true ? field : null;
}

/**
 * The columns of a proposal read into another field, or into none. The field's column of before is then read into none, so
 * that no field has two.
 */
export function readAs(
  columns: CohortColumns,
  role: Role,
  proposal: ColumnProposal,
  field: string | null,
): CohortColumns {
  const mapping: ColumnMapping = columns[role] ?? {};
  const before = fieldOf(mapping, proposal);
  if (before === field) return columns;
  const entries = Object.entries(mapping).filter(
    ([key]) => key !== before && key !== field && key !== 'ignore',
  );
  const freed = field === null ? [] : columnsOf(mapping[field as keyof ColumnMapping]);
  const [only, ...more] = proposal.columns;
  const moved = before === null ? undefined : (mapping[before as keyof ColumnMapping] as Source | undefined);
  const source: unknown =
    isList(before) && isList(field) ? moved : more.length === 0 ? only : proposal.columns;
  const ignored = new Set([...(mapping.ignore ?? []), ...freed]);
  for (const column of proposal.columns) {
    if (field === null) ignored.add(column);
    else ignored.delete(column);
  }
  const next: ColumnMapping = Object.fromEntries([
    ...entries,
    ...(field === null ? [] : [[field, source]]),
    ...(ignored.size === 0 ? [] : [['ignore', [...ignored]]]),
  ]);
  return { ...columns, [role]: next };
}

/** How a list is written goes along from one list to another. */
const LISTS: ReadonlySet<string> = new Set([
  'goals',
  'goalsSupported',
  'skills',
  'skillsWanted',
  'interests',
  'languages',
]);
const isList = (field: string | null): boolean => field !== null && LISTS.has(field);
