import type { ColumnMapping, PeopleFile, TableCell, TableRows } from '../../../src/entries/interchange';
import type { ColumnSource, FieldSource } from '../../../src/interchange/mapping/columns';
import type { RandomCohort } from './cohorts';
import {
  type AnyPerson,
  type Choice,
  interestsIn,
  type Notation,
  seatsIn,
  skillsIn,
  timesIn,
  wantedIn,
  yearsIn,
} from './notations';

/** Tables of a random cohort, and how they are to be read. */
export interface RandomTables {
  readonly files: {
    readonly mentors?: PeopleFile<string | Uint8Array | TableRows>;
    readonly mentees?: PeopleFile<string | Uint8Array | TableRows>;
    readonly people?: PeopleFile<string | Uint8Array | TableRows>;
    readonly join?: PeopleFile<string | Uint8Array | TableRows>;
  };
  readonly columns: {
    readonly people?: ColumnMapping;
    readonly mentors?: ColumnMapping;
    readonly mentees?: ColumnMapping;
  };
}

interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: { readonly [field: string]: FieldSource };
}

const BLANKS = ['', '', '', 'N/A', '-', 'none', 'aucun'] as const;

const plain = (header: string, read: (person: AnyPerson) => string | undefined): Notation => ({
  headers: [header],
  cells: (person) => [read(person) ?? ''],
});

/** Writes a cohort in notations that are drawn one after the other. */
export function randomTables(cohort: RandomCohort, choose: Choice): RandomTables {
  const shape = choose(10);
  if (shape === 0) return inJson(cohort, choose);
  const together = shape === 1;
  const mentors = gridOf(cohort.mentors, false, choose);
  const mentees = gridOf(cohort.mentees, true, choose);
  if (together) {
    const all = gridOf([...cohort.mentors, ...cohort.mentees], true, choose);
    const word = (index: number) => (index < cohort.mentors.length ? 'Mentor' : 'mentee');
    const grid: Grid = {
      ...all,
      header: ['side', ...all.header],
      rows: all.rows.map((row, index) => [word(index), ...row]),
    };
    // One capacity column in such a sheet is the mentors' alone: the reader must be told that it is not.
    const own = { 'capacity.max': { column: 'capacity max' } };
    const seats = grid.header.includes('capacity max')
      ? { mentors: own, mentees: { 'capacity.max': 'capacity max' } }
      : {};
    return { files: { people: written(grid, choose) }, columns: { people: grid.mapping, ...seats } };
  }
  if (shape === 2) return joinedTables(cohort, mentors, mentees, choose);
  if (shape === 3) {
    const long = { ...mentors, rows: spread(mentors, choose) };
    return {
      files: { mentors: written(long, choose), mentees: written(mentees, choose) },
      columns: { mentors: { ...mentors.mapping, duplicates: 'merge' }, mentees: mentees.mapping },
    };
  }
  return {
    files: { mentors: written(mentors, choose), mentees: written(mentees, choose) },
    columns: { mentors: mentors.mapping, mentees: mentees.mapping },
  };
}

function gridOf(people: readonly AnyPerson[], withWishes: boolean, choose: Choice): Grid {
  const notations: (readonly [field: string, notation: Notation])[] = [
    ['name', plain('name', ({ name }) => name)],
    ['department', plain('department', ({ department }) => department)],
    ['experienceYears', yearsIn(choose)],
    ['interests', interestsIn(choose)],
    ['skills', skillsIn(choose)],
    ['availability', timesIn(choose)],
    ['capacity.max', seatsIn(choose)],
    ...(withWishes ? [['skillsWanted', wantedIn(choose)] as const] : []),
  ];
  for (let last = notations.length - 1; last > 0; last--) {
    const other = choose(last + 1);
    [notations[last], notations[other]] = [notations[other]!, notations[last]!];
  }
  const blank = BLANKS[choose(BLANKS.length)] ?? '';
  const header = ['id'];
  const mapping: { [field: string]: FieldSource } = {};
  const renamed = choose(4) === 0;
  for (const [field, { headers, source }] of notations) {
    const [first = ''] = headers;
    const name = renamed && headers.length === 1 ? `${first}: your answer` : undefined;
    header.push(...(name === undefined ? headers : [name]));
    const own: ColumnSource | undefined = name === undefined ? source : { ...source, column: name };
    if (own !== undefined) mapping[field] = own;
  }
  const rows = people.map((person) => [
    person.id,
    ...notations.flatMap(([field, { cells }]) =>
      // A name may be any word, and so it keeps its blank.
      cells(person).map((cell) => (cell === '' && field !== 'name' ? blank : cell)),
    ),
  ]);
  return { header, rows, mapping };
}

/** A row for each list field of a person, in any order of the people. */
function spread({ header, rows }: Grid, choose: Choice): readonly (readonly string[])[] {
  const kept = header.map((name) => name === 'id');
  return rows.flatMap((row) => {
    const cut = 1 + choose(Math.max(1, row.length - 1));
    const first = row.map((cell, index) => (index < cut || kept[index] === true ? cell : ''));
    const second = row.map((cell, index) => (index >= cut || kept[index] === true ? cell : ''));
    return [first, second];
  });
}

function joinedTables(cohort: RandomCohort, mentors: Grid, mentees: Grid, choose: Choice): RandomTables {
  const without = (grid: Grid): Grid => {
    const at = grid.header.findIndex((name) => name.startsWith('department'));
    const { department: _department, ...mapping } = grid.mapping;
    const cut = (row: readonly string[]) => row.filter((_, index) => index !== at);
    return { header: cut(grid.header), rows: grid.rows.map(cut), mapping };
  };
  const people: readonly AnyPerson[] = [...cohort.mentees, ...cohort.mentors];
  const list: Grid = {
    header: ['Staff', 'department'],
    rows: people.map(({ id, department = '' }) => [
      choose(2) === 0 ? id.toUpperCase() : ` ${id}`,
      department,
    ]),
    mapping: {},
  };
  const join = { on: 'id', key: 'Staff' };
  const [own, other] = [without(mentors), without(mentees)];
  return {
    files: { mentors: written(own, choose), mentees: written(other, choose), join: written(list, choose) },
    columns: { people: { join }, mentors: own.mapping, mentees: other.mapping },
  };
}

function inJson({ mentors, mentees }: RandomCohort, choose: Choice): RandomTables {
  const json = (content: string): PeopleFile<string> => ({ content, format: 'json' });
  const space = [undefined, 1, '\t'][choose(3)];
  switch (choose(4)) {
    case 0:
      return {
        files: {
          mentors: json(JSON.stringify(mentors, null, space)),
          mentees: json(JSON.stringify(mentees, null, space)),
        },
        columns: {},
      };
    case 1: {
      const whole = json(JSON.stringify({ format: 'x', mentors, mentees }, null, space));
      return { files: { people: whole }, columns: {} };
    }
    case 2: {
      const lines = (people: readonly object[]) =>
        json(people.map((one) => JSON.stringify(one)).join('\r\n'));
      return { files: { mentors: lines(mentors), mentees: lines(mentees) }, columns: {} };
    }
    default: {
      const people = [
        ...mentees.map((one) => ({ side: 'mentee', ...one })),
        ...mentors.map((one) => ({ side: 'mentor', ...one })),
      ];
      return { files: { people: json(JSON.stringify({ people }, null, space)) }, columns: {} };
    }
  }
}

/** A table as text, as bytes of some encoding, or as rows of cells. */
function written({ header, rows }: Grid, choose: Choice): PeopleFile<string | Uint8Array | TableRows> {
  const titled = choose(5) === 0 && header.includes('id');
  const title = titled ? [['Answers of spring'], []] : [];
  if (choose(4) === 0) {
    // As a spreadsheet gives them: numbers are numbers, but for ids, which are text.
    const cellOf = (cell: string, index: number): TableCell =>
      index > 0 && /^\d{1,6}(?:\.5)?$/.test(cell) && String(Number(cell)) === cell
        ? Number(cell)
        : cell === ''
          ? null
          : cell;
    return { content: { rows: [...title, header, ...rows.map((row) => row.map(cellOf))], sheet: 'Answers' } };
  }
  const delimiter = [',', ';', '\t', '|'][choose(4)] ?? ',';
  const always = choose(2) === 0;
  const end = choose(2) === 0 ? '\n' : '\r\n';
  const quoted = (cell: string) =>
    always || /["\n\r;,|\t]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = [
    ...title.map((row) => row.map(quoted)),
    header.map(quoted),
    ...rows.map((row) => row.map(quoted)),
  ]
    .map((cells) => cells.join(delimiter))
    .join(end);
  const last = choose(2) === 0 ? end : '';
  const content = `${choose(3) === 0 ? '\uFEFF' : ''}${text}${last}`;
  // A title row leaves nothing to tell the delimiter by: what it is must be said.
  const said = titled ? { delimiter: delimiter as ',' } : {};
  switch (choose(4)) {
    case 0:
      return { ...said, content: new TextEncoder().encode(content) };
    case 1:
      return { ...said, content: utf16(`\uFEFF${content.replace(/^\uFEFF/, '')}`) };
    default:
      return { ...said, content };
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) & 255;
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}
