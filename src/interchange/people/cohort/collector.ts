import { type ErrorIssue, IssueList, MentorMatchError } from '../../../errors';
import {
  type CellTrace,
  type Cohort,
  canonicalId,
  formatPath,
  type Mentee,
  type Mentor,
  parseCohort,
  SIDES,
  type Side,
  type TableReading,
  type Warning,
} from '../../../model';
import { TableDecoder } from '../../encoding';
import { type JoinedTable, requireJoined } from '../../join';
import { type CohortColumns, type ColumnMapping, parseCohortColumns } from '../../mapping';
import { type TableContent, throwIssues } from '../../tables';
import {
  countedIds,
  managersIn,
  namedWishes,
  PeopleChecker,
  relocate,
  rewrittenIds,
  swappedSides,
} from '../checks';
import { joinedWarnings, type OpenJoined, openJoined } from '../joined';
import { openReader, sideMappings } from '../open';
import { allWarnings, tableReadingOf } from '../read';
import type { PeopleReader, RawEntry } from '../source';
import { jsonTraces, type Traced, tracedIds } from '../table';
import type { CohortFiles, CohortRead, ReadCohortOptions } from './files';

interface OpenTable<Content> {
  readonly reader: PeopleReader;
  readonly decoder: TableDecoder;
  readonly content: Content;
  readonly take: (entries: readonly RawEntry[]) => void;
}

/** A table with what was needed to read it. */
interface ReadTable {
  readonly reader: PeopleReader;
  readonly decoder: TableDecoder;
  readonly table: TableReading['table'];
}

/** The cells that a table kept. What a table of managers says holds for both roles of a person. */
function tracesOf({ reader, table }: ReadTable): readonly CellTrace[] {
  const traces = reader.traces ?? [];
  if (table !== 'managers') return traces;
  return traces
    .filter(({ field }) => field === 'manager')
    .flatMap((trace) => SIDES.map((side) => ({ ...trace, side })));
}

/** Gathers people and problems over all tables. */
export class CohortCollector {
  private readonly columns: CohortColumns;
  private readonly mappings: { readonly [S in Side]: ColumnMapping };
  private readonly tables: ReadTable[] = [];
  private readonly checker = new PeopleChecker();
  private readonly rows: CohortRow[] = [];
  private readonly people: { readonly mentors: Mentor[]; readonly mentees: Mentee[] } = {
    mentors: [],
    mentees: [],
  };
  private withoutId = false;
  private joined: JoinedTable | undefined;
  private readonly joins: { readonly joined: JoinedTable; readonly decoder: TableDecoder }[] = [];
  private readonly managers: RawEntry[] = [];

  private readonly traced: Traced;
  private readonly jsonCells: CellTrace[] = [];

  constructor(columns: CohortColumns, { trace }: ReadCohortOptions) {
    this.traced = tracedIds(trace);
    this.columns = parseCohortColumns(columns);
    this.mappings = sideMappings(this.columns);
  }

  /** The table that is joined to others. It is read before them. */
  openJoin<Content extends TableContent>({ join }: CohortFiles<Content>): OpenJoined<Content> | undefined {
    if (join === undefined) {
      for (const role of ['people', 'mentors', 'mentees'] as const)
        requireJoined(this.columns[role] ?? {}, `columns.${role}`);
      return undefined;
    }
    const { joined, decoder } = openJoined(join, this.columns.people ?? this.mappings.mentors);
    this.joined = joined;
    this.joins.push({ joined, decoder });
    return { joined, decoder, content: join.content };
  }

  *open<Content extends TableContent>(
    files: CohortFiles<Content>,
  ): Generator<OpenTable<Content>, void, undefined> {
    for (const role of ['mentors', 'mentees', 'people', 'managers'] as const) {
      const file = files[role];
      if (file === undefined) continue;
      const fileName = file.fileName ?? `${role}.${file.format ?? 'csv'}`;
      const side = role === 'people' ? 'both' : role === 'mentees' ? 'mentees' : 'mentors';
      const { managers = {} } = this.columns;
      const mappings = role === 'managers' ? { mentors: managers, mentees: managers } : this.mappings;
      const mappingName = role === 'people' ? 'columns' : `columns.${role}`;
      const encoding =
        file.encoding ?? (role === 'people' ? this.columns.people : mappings[sideOf(role)])?.encoding;
      const joined = role === 'managers' ? undefined : this.joined;
      const reader = openReader(
        { ...file, fileName, side, traced: this.traced },
        file.content,
        mappings,
        mappingName,
        joined,
      );
      const decoder = new TableDecoder(fileName, encoding);
      this.tables.push({ reader, decoder, table: role });
      const take = (raws: readonly RawEntry[]) => {
        for (const raw of raws) {
          if (role === 'managers') this.managers.push(raw);
          else {
            if (reader.traces === undefined) this.jsonCells.push(...jsonTraces(raw, this.traced));
            this.take(raw);
          }
        }
      };
      yield { reader, decoder, content: file.content, take };
    }
  }

  finish(): CohortRead {
    const issues = new IssueList();
    if (this.joined !== undefined) issues.addAll(this.joined.issues);
    for (const { reader } of this.tables) issues.addAll(reader.issues);
    issues.addAll(this.checker.issues);
    const { managers, own } = managersIn(this.managers, issues);
    const outside = managers.size === 0 ? {} : { managers: Object.fromEntries(managers) };
    issues.addAll(this.referenceIssues(outside));
    throwIssues(
      issues,
      this.tables.map(({ reader }) => reader.fileName),
    );
    const { warning: named, ...people } = namedWishes(this.people);
    const tables = this.tables.map(({ reader, decoder, table }) => tableReadingOf(reader, decoder, table));
    return {
      cohort: { ...people, ...outside },
      warnings: [
        ...swappedSides(tables),
        ...this.tables.flatMap(({ reader, decoder }) => allWarnings(reader, decoder)),
        ...(own === undefined ? [] : [own]),
        ...(named === undefined ? [] : [named]),
        ...this.idWarnings(),
        ...this.joins.flatMap(joinedWarnings),
      ],
      reading: {
        tables: [
          ...tables,
          ...this.joins.map(({ joined, decoder }) => tableReadingOf(joined, decoder, 'joined')),
        ],
      },
      cells: [...this.tables.flatMap(tracesOf), ...this.jsonCells],
    };
  }

  /** What is doubtful about the ids of all tables together. */
  private idWarnings(): Warning[] {
    const met = this.rows.map(({ row, source, said }) => ({ id: said.id, row, source }));
    const managers = this.managers.flatMap(({ row, source, value: { id } }) =>
      typeof id === 'string' ? [{ id, row, source }] : [],
    );
    const sides = SIDES.map((side) => {
      const reader = this.tables.find((one) => one.reader.ids?.side === side)?.reader;
      const ids = met.filter(({ source }) => source === reader);
      return { ids, column: reader?.ids };
    });
    return [...rewrittenIds(met, managers), ...countedIds(sides)];
  }

  /** Where a path of the cohort stands in the files, if it begins with a person or an entry of the managers. */
  locate(path: string): string | undefined {
    const [, group, at, field = ''] = /^(mentors|mentees)\[(\d+)\](?:\.(.*))?$/s.exec(path) ?? [];
    if (group !== 'mentors' && group !== 'mentees') {
      if (!path.startsWith('managers')) return undefined;
      const raw = this.managers.find(({ value }) => formatPath(['managers', String(value['id'])]) === path);
      return raw?.source.locate(raw.row, raw.side, 'manager').path;
    }
    // Every row became a person, or nothing was read at all.
    const row = this.rows.filter(({ side }) => side === group)[Number(at)];
    if (row === undefined) return undefined;
    const { path: place, detail } = row.source.locate(row.row, group, field);
    return detail === '' ? place : `${place}, ${detail}`;
  }

  private take(raw: RawEntry): void {
    const entry = this.checker.check(raw);
    if (entry?.side === 'mentors') this.people.mentors.push(entry.person);
    else if (entry?.side === 'mentees') this.people.mentees.push(entry.person);
    if (typeof raw.value['id'] !== 'string') this.withoutId = true;
    const { side, row, source } = raw;
    this.rows.push({ side, row, source, said: entry?.person ?? references(raw) });
  }

  /**
   * What is wrong between people: unknown ids in preferences, two managers. Each person was checked alone already,
   * so only what they say about others is looked at; people with other problems take part with what is sound about
   * them. Not looked for when rows were lost, since then an id that nobody has may belong to a lost row.
   */
  private referenceIssues(outside: Pick<Cohort, 'managers'>): ErrorIssue[] {
    if (this.tables.some(({ reader }) => !reader.hasAllRows)) return [];
    if (this.withoutId) return [];
    const first: { readonly [S in Side]: Map<string, CohortRow> } = {
      mentors: new Map(),
      mentees: new Map(),
    };
    for (const row of this.rows) {
      const id = canonicalId(row.said.id);
      if (!first[row.side].has(id)) first[row.side].set(id, row);
    }
    const rows = { mentors: [...first.mentors.values()], mentees: [...first.mentees.values()] };
    try {
      parseCohort({
        mentors: rows.mentors.map(({ said }) => aboutOthers(said)),
        mentees: rows.mentees.map(({ said }) => aboutOthers(said)),
        ...outside,
      });
      return [];
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      return error.issues.map((issue) => {
        const match = /^(mentors|mentees)\[(\d+)\]\.(.*)$/s.exec(issue.path);
        const side = match?.[1] === 'mentees' ? 'mentees' : 'mentors';
        const row = rows[side][Number(match?.[2])];
        const field = match?.[3] ?? '';
        return row === undefined ? issue : relocate(issue, field, row.source.locate(row.row, side, field));
      });
    }
  }
}

/** What a person says about others. */
type References = Pick<Mentor & Mentee, 'id' | 'manager' | 'preferences'>;

/** One row that was met, with what it says about others. */
interface CohortRow extends Pick<RawEntry, 'side' | 'row' | 'source'> {
  readonly said: References;
}

function aboutOthers({ id, manager, preferences }: References): References {
  return { id, ...(manager !== undefined && { manager }), ...(preferences !== undefined && { preferences }) };
}

/** What a row says about others, where it is sound. */
function references({ value }: RawEntry): References {
  const { id, manager, preferences } = value;
  const given: unknown = preferences;
  const lists = typeof given === 'object' && given !== null ? given : {};
  return {
    id: String(id),
    ...(typeof manager === 'string' && manager !== '' ? { manager } : {}),
    preferences: { ranked: ids(Reflect.get(lists, 'ranked')), never: ids(Reflect.get(lists, 'never')) },
  };
}

function ids(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string' && id !== '') : [];
}

/** The side whose mapping a table is read by. */
function sideOf(role: Side | 'people' | 'managers'): Side {
  return role === 'mentees' ? 'mentees' : 'mentors';
}
