import { type ErrorIssue, MentorMatchError } from '../../errors';
import { type Cohort, type Mentee, type Mentor, parseCohort } from '../../model';
import { TableDecoder } from '../csv/decode';
import type { ChunkedInput, Side, TableInput, TableWarning } from '../options';
import { PeopleChecker, type PersonEntry, relocate } from './check';
import { type CohortColumns, type ColumnMapping, parseCohortColumns } from './mapping';
import { allWarnings, openReader, pieces, sideMappings, type TableOptions, throwIssues } from './read';
import type { PeopleReader, RawEntry } from './reader';

/** One table with its name and the way to read it. */
export interface PeopleFile<Content> extends TableOptions {
  readonly content: Content;
}

/**
 * The tables that a cohort is read from: one per side, or one sheet with both, or all three.
 *
 * @typeParam Content `TableInput` for {@link readCohort}, `ChunkedInput` for {@link readCohortStream}.
 */
export interface CohortFiles<Content> {
  readonly mentors?: PeopleFile<Content>;
  readonly mentees?: PeopleFile<Content>;
  /** People of both sides; a column `side` (or the mapping) says who is what. */
  readonly people?: PeopleFile<Content>;
  /** Managers of people outside the cohort: columns `id` and `manager`. */
  readonly managers?: PeopleFile<Content>;
}

/** A cohort as it was read. */
export interface CohortRead {
  readonly cohort: Cohort;
  /** What the sender of the tables should know, such as columns that nothing reads. */
  readonly warnings: readonly TableWarning[];
}

/**
 * Reads a cohort from its tables and checks it as a whole: also ids that preferences name, and managers.
 *
 * @param columns how headers become fields, per side; see {@link CohortColumns}.
 * @throws MentorMatchError `invalid-table` with every problem of all tables, each with file, row and
 *   column; `invalid-input` for a malformed mapping. O(characters).
 */
export function readCohort(files: CohortFiles<TableInput>, columns: CohortColumns = {}): CohortRead {
  const collector = new CohortCollector(columns);
  for (const { reader, decoder, content, take } of collector.open(files)) {
    for (const piece of pieces(content)) take(reader.push(decoder.push(piece)));
    take(reader.push(decoder.end()));
    take(reader.end());
  }
  return collector.finish();
}

/** As {@link readCohort}, from tables that come in pieces. */
export async function readCohortStream(
  files: CohortFiles<ChunkedInput>,
  columns: CohortColumns = {},
): Promise<CohortRead> {
  const collector = new CohortCollector(columns);
  for (const { reader, decoder, content, take } of collector.open(files)) {
    for await (const chunk of content) {
      for (const piece of pieces(chunk)) take(reader.push(decoder.push(piece)));
    }
    take(reader.push(decoder.end()));
    take(reader.end());
  }
  return collector.finish();
}

interface OpenTable<Content> {
  readonly reader: PeopleReader;
  readonly decoder: TableDecoder;
  readonly content: Content;
  readonly take: (entries: readonly RawEntry[]) => void;
}

/** Gathers people and problems over all tables. */
class CohortCollector {
  private readonly mappings: { readonly [S in Side]: ColumnMapping };
  private readonly readers: PeopleReader[] = [];
  private readonly checker = new PeopleChecker();
  private readonly raws: RawEntry[] = [];
  private readonly entries: PersonEntry[] = [];
  private readonly managers: RawEntry[] = [];

  constructor(columns: CohortColumns) {
    this.mappings = sideMappings(parseCohortColumns(columns));
  }

  *open<Content>(files: CohortFiles<Content>): Generator<OpenTable<Content>, void, undefined> {
    for (const role of ['mentors', 'mentees', 'people', 'managers'] as const) {
      const file = files[role];
      if (file === undefined) continue;
      const fileName = file.fileName ?? `${role}.${file.format ?? 'csv'}`;
      const side = role === 'people' ? 'both' : role === 'mentees' ? 'mentees' : 'mentors';
      const mappings = role === 'managers' ? { mentors: {}, mentees: {} } : this.mappings;
      const mappingName = role === 'people' || role === 'managers' ? 'columns' : `columns.${role}`;
      const reader = openReader({ ...file, fileName, side }, mappings, mappingName);
      this.readers.push(reader);
      const take = (raws: readonly RawEntry[]) => {
        for (const raw of raws) {
          if (role === 'managers') this.managers.push(raw);
          else this.take(raw);
        }
      };
      yield { reader, decoder: new TableDecoder(fileName, file.encoding), content: file.content, take };
    }
  }

  finish(): CohortRead {
    const managers = new Map<string, string>();
    const issues = [...this.readers.flatMap((reader) => reader.issues), ...this.checker.issues];
    for (const raw of this.managers) {
      const { id, manager } = raw.value;
      if (typeof id === 'string' && typeof manager === 'string') managers.set(id, manager);
      else issues.push(incomplete(raw, typeof id === 'string' ? 'manager' : 'id'));
    }
    const outside = managers.size === 0 ? {} : { managers: Object.fromEntries(managers) };
    if (issues.length === 0) {
      const cohort = {
        mentors: this.entries.flatMap((entry) => (entry.side === 'mentors' ? [entry.person] : [])),
        mentees: this.entries.flatMap((entry) => (entry.side === 'mentees' ? [entry.person] : [])),
        ...outside,
      };
      try {
        const warnings = this.readers.flatMap((reader) => allWarnings(reader));
        return { cohort: parseCohort(cohort), warnings };
      } catch (error) {
        if (!(error instanceof MentorMatchError)) throw error;
      }
    }
    issues.push(...this.referenceIssues(outside));
    throwIssues(
      issues,
      this.readers.map((reader) => reader.fileName),
    );
    throw new Error('a cohort was refused without an issue');
  }

  private take(raw: RawEntry): void {
    this.raws.push(raw);
    const entry = this.checker.check(raw);
    if (entry !== undefined) this.entries.push(entry);
  }

  /**
   * What is wrong between people: unknown ids in preferences, two managers. People with other problems take
   * part with what is sound about them. Not looked for when rows were lost, since then an id that nobody has
   * may belong to a lost row.
   */
  private referenceIssues(outside: Pick<Cohort, 'managers'>): ErrorIssue[] {
    if (this.readers.some((reader) => !reader.complete)) return [];
    if (this.raws.some((raw) => typeof raw.value['id'] !== 'string')) return [];
    const first: { readonly [S in Side]: Map<string, RawEntry> } = { mentors: new Map(), mentees: new Map() };
    for (const raw of this.raws) {
      const id = String(raw.value['id']);
      if (!first[raw.side].has(id)) first[raw.side].set(id, raw);
    }
    const rows = { mentors: [...first.mentors.values()], mentees: [...first.mentees.values()] };
    try {
      parseCohort({
        mentors: rows.mentors.map(references),
        mentees: rows.mentees.map(references),
        ...outside,
      });
      return [];
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      return error.issues.map((issue) => {
        const match = /^(mentors|mentees)\[(\d+)\]\.(.*)$/s.exec(issue.path);
        const side = match?.[1] === 'mentees' ? 'mentees' : 'mentors';
        const raw = rows[side][Number(match?.[2])];
        const field = match?.[3] ?? '';
        return raw === undefined ? issue : relocate(issue, field, raw.source.locate(raw.row, side, field));
      });
    }
  }
}

/** What one person says about others, where it is sound. */
function references({ value }: RawEntry): Pick<Mentor & Mentee, 'id' | 'manager' | 'preferences'> {
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

function incomplete(raw: RawEntry, field: string): ErrorIssue {
  const { path } = raw.source.locate(raw.row, raw.side, field);
  return {
    path,
    message: `the row names no ${field === 'id' ? 'person' : 'manager'}`,
    received: 'a blank cell',
    expected: 'the id of a person in "id", and the id of the manager in "manager"',
  };
}
