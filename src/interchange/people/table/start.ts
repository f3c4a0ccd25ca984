import { type ErrorIssue, isHiddenField } from '../../../errors';
import { tableWarning } from '../../../messages';
import { SIDES, type Side, type Warning } from '../../../model';
import { isNothing } from '../../cells';
import { type CsvRecord, textAt } from '../../csv';
import { type JoinedTable, planJoin, type RowJoin } from '../../join';
import type { ColumnMapping } from '../../mapping';
import {
  type GivenTable,
  type HeaderReading,
  type ReportIssue,
  RowFilter,
  readHeader,
  TableHeader,
  unreadWarnings,
} from '../../tables';
import {
  headerKnowledge,
  type Notices,
  nearField,
  planSide,
  planSideColumn,
  type SidePlan,
  type SideReader,
  sourcesOf,
} from '../plan';
import type { Words } from '../source';
import type { Traced } from './cell-tracer';

export interface PeopleTableOptions extends GivenTable {
  readonly sides: Side | 'both';
  readonly mappings: { readonly [S in Side]: ColumnMapping };
  /** What the mapping is called in errors, as `columns.mentors`. */
  readonly mappingName: string;
  /** People whose cells are kept. */
  readonly traced?: Traced | undefined;
  /** A table that is joined to this one; it is read whole before. */
  readonly joined?: JoinedTable | undefined;
}

/** A table whose header is read and whose columns are planned. */
export interface OpenTable {
  readonly header: TableHeader;
  /** Columns that a record has itself, before those of a joined table. */
  readonly width: number;
  readonly join: RowJoin | undefined;
  readonly plans: readonly SidePlan[];
  readonly sideReader: SideReader | undefined;
  readonly filter: RowFilter;
  /** Column of times that decides between rows of one person. */
  readonly timeColumn: number | undefined;
  /** Fields that both roles of a person would read from one column, and that the mentor role keeps. */
  readonly mentorsOnly: ReadonlySet<string>;
  /** Rows of the header, and those above it. */
  readonly headerRows: readonly number[];
  readonly above: readonly number[];
  /** Columns that the mapping leaves out. */
  readonly ignored: ReadonlySet<number>;
  /** Columns without a header. */
  readonly nameless: readonly number[];
  /** The records after the header, among those that were looked at. */
  readonly data: readonly CsvRecord[];
  readonly warnings: readonly Warning[];
}

/** The mapping that says how the table as a whole is read. */
export const tableMapping = ({ sides, mappings }: PeopleTableOptions): ColumnMapping =>
  mappings[sides === 'mentees' ? 'mentees' : 'mentors'];

/**
 * Reads the header among the first records of a table and plans its columns, judging each by those records.
 *
 * @param fileName the table in messages, with its sheet.
 * @param report receives what header and mapping are wrong about.
 */
export function openTable(
  options: PeopleTableOptions,
  fileName: string,
  records: readonly CsvRecord[],
  notices: Notices,
  words: Words,
  report: ReportIssue,
): OpenTable {
  const { sides, mappings, mappingName, decimal } = options;
  const table = tableMapping(options);
  const wanted: readonly Side[] = sides === 'both' ? SIDES : [sides];
  const side = typeof table.side === 'string' ? table.side : (table.side?.column ?? 'side');
  const knowledge = headerKnowledge(
    wanted.map((one) => [one, mappings[one]] as const),
    sides === 'both' ? side : undefined,
  );
  const { skipRows, headerRows } = table;
  const reading: HeaderReading = readHeader(fileName, records, { skipRows, headerRows, ...knowledge });
  const lettered = options.rows?.sheet !== undefined;
  const own = new TableHeader(fileName, reading.names, reading.labels, lettered);
  const { joined } = options;
  const join =
    joined === undefined
      ? undefined
      : planJoin(own, table, joined, `${fileName}: ${mappingName}.join`, report);
  const header =
    join === undefined
      ? own
      : new TableHeader(fileName, join.names, join.labels, lettered, (index) => join.originOf(index));
  const taken = new Set<number>();
  let sideReader: SideReader | undefined;
  if (sides === 'both') {
    sideReader = planSideColumn(header, mappings.mentors, mappingName, report);
    if (sideReader?.column !== undefined) taken.add(sideReader.column);
  }
  const filter = new RowFilter(header, table.where ?? {}, `${fileName}: ${mappingName}.where`, report);
  for (const column of filter.columns) taken.add(column);
  const timeColumn = planTime(header, table, `${fileName}: ${mappingName}.duplicates.by`, report);
  if (timeColumn !== undefined) taken.add(timeColumn);
  const width = own.names.length;
  const sample = reading.data.map(({ cells }) =>
    join !== undefined && cells.length === width ? join.peek(cells) : cells,
  );
  const issues = new Map<string, ErrorIssue>();
  // Both sides may trip over the same column; it is one problem.
  const once = (issue: ErrorIssue) => issues.set(`${issue.path}\n${issue.message}`, issue);
  const plans = wanted.map((one) => {
    const mapping = mappings[one];
    const oddIds = oddIdsOf(header, knowledge.isId, sample);
    return planSide(
      one,
      mappingName,
      taken,
      { header, mapping, decimal, sample, oddIds, notices, words },
      once,
    );
  });
  for (const issue of issues.values()) report(issue);
  if (join !== undefined) {
    const hidden = plans.flatMap(({ fields }) => fields.filter(({ field }) => isHiddenField(field.path)));
    join.hidden = new Set(hidden.flatMap(({ columns }) => columns));
  }
  const used = new Set([
    ...taken,
    ...(join === undefined ? [] : [join.key]),
    ...plans.flatMap((plan) => [...plan.used]),
  ]);
  const ignore = [...new Set(wanted.flatMap((one) => mappings[one].ignore ?? []))];
  // A field that the mapping turns off is given too: nobody misses it.
  const given = new Set([
    ...plans.flatMap(({ fields }) => fields.map(({ field }) => field.path)),
    ...wanted.flatMap((one) => Object.keys(mappings[one])),
  ]);
  const ignored = new Set(ignore.flatMap((name) => header.find(name)));
  join?.read(new Set([...used, ...ignored]), given);
  const nameless = own.names.flatMap((name, index) => (name === '' ? [index] : []));
  return {
    header,
    width,
    join,
    plans,
    sideReader,
    filter,
    timeColumn,
    mentorsOnly: sides === 'both' ? sharedCapacity(plans, mappings) : new Set(),
    headerRows: reading.headerRows,
    above: reading.above,
    ignored,
    nameless,
    data: reading.data,
    warnings: [...reading.warnings, ...headerWarnings(header, used, ignore, given, wanted)],
  };
}

/** Says once that no column holds the id, unless the mapping names one that is not there. */
export function reportMissingId(
  { header, plans }: Pick<OpenTable, 'header' | 'plans'>,
  issues: Iterable<ErrorIssue>,
  mappingName: string,
  report: ReportIssue,
): void {
  if (plans.every(({ fields }) => fields.some(({ field }) => field.path === 'id'))) return;
  if ([...issues].some((issue) => issue.path.endsWith('.id'))) return;
  report({
    path: header.fileName,
    message: 'no column holds the id of a person',
    received: header.names.map((name) => `"${name}"`).join(', '),
    expected: mappingName.endsWith('.managers')
      ? 'columns "id" and "manager"; or a mapping that says which they are, as "managers": { "id": "Employee ID", "manager": "Manager ID" }'
      : 'a column "id"; or a mapping that says which one it is, as { "id": "email address" }',
  });
}

function planTime(
  header: TableHeader,
  { duplicates }: ColumnMapping,
  path: string,
  report: ReportIssue,
): number | undefined {
  const by = typeof duplicates === 'object' ? duplicates.by : undefined;
  return by === undefined ? undefined : header.require(by, path, report);
}

/** Ids among the first rows that look like "nothing", in lower case: somebody may refer to them. */
function oddIdsOf(
  header: TableHeader,
  isId: (name: string) => boolean,
  sample: readonly (readonly string[])[],
): ReadonlySet<string> {
  const columns = header.names.flatMap((name, index) => (name !== '' && isId(name) ? [index] : []));
  const ids = sample.flatMap((cells) => columns.map((index) => textAt(cells, index)));
  return new Set(ids.filter((id) => id !== '' && isNothing(id)).map((id) => id.toLowerCase()));
}

const CAPACITY = ['capacity', 'capacity.min', 'capacity.max'] as const;

/** Fields of capacity that both sides read from the same column, without the mapping of one side saying so. */
function sharedCapacity(
  plans: readonly SidePlan[],
  mappings: { readonly [S in Side]: ColumnMapping },
): ReadonlySet<string> {
  const columnsOf = (side: Side, path: string) =>
    plans.find((plan) => plan.side === side)?.fields.find(({ field }) => field.path === path)?.columns ?? [];
  const said = new Map(sourcesOf(mappings.mentors));
  const saidOfMentees = new Map(sourcesOf(mappings.mentees));
  return new Set(
    CAPACITY.filter((path) => {
      const columns = columnsOf('mentors', path);
      const same = columns.length > 0 && columns.join() === columnsOf('mentees', path).join();
      return same && said.get(path) === saidOfMentees.get(path);
    }),
  );
}

function headerWarnings(
  header: TableHeader,
  used: ReadonlySet<number>,
  ignore: readonly string[],
  given: ReadonlySet<string>,
  sides: readonly Side[],
): Warning[] {
  const ignored = new Set(ignore.flatMap((name) => header.find(name)));
  const missing = ignore
    .filter((column) => header.find(column).length === 0)
    .map((column) =>
      tableWarning('warnings.column-ignored-missing', { column }, `${header.fileName}: column "${column}"`),
    );
  const unread = header.names.flatMap((name, index) =>
    // Of a joined table those columns are read that are asked for.
    name === '' || used.has(index) || ignored.has(index) || header.isJoined(index) ? [] : [index],
  );
  const near = unread.flatMap((index) => {
    const field = nearField(header.names[index] ?? '', given, sides);
    return field === undefined ? [] : [{ index, field }];
  });
  // Two headers that nearly name one field are two other columns.
  const meant = near.filter(({ field }) => near.filter((one) => one.field.path === field.path).length === 1);
  const nearly = meant.map(({ index, field }) =>
    tableWarning(
      'warnings.column-near',
      { column: header.names[index] ?? '', near: field.header },
      `${header.fileName}: column ${header.label(index)}`,
    ),
  );
  const others = unread.filter((index) => !meant.some((one) => one.index === index));
  return [...missing, ...nearly, ...unreadWarnings(header, others)];
}
