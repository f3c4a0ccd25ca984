import { type ErrorIssue, expectObject, MentorMatchError, printValue } from '../../errors';
import { type AuditTableRow, checkTableRows, wordOf } from '../../evaluation';
import type { PersonFacts } from '../../matching';
import { canonicalId, compareText, NearIds, type Side } from '../../model';
import { closestName } from '../../spelling';
import { answersOf } from './answers';
import { inOneSpelling } from './spellings';

/** What people are grouped by: one name, or several for the groups in which all of them cross. */
export type GroupBy = string | readonly string[];

/** How people are put into groups: by which attributes or columns, of which side. */
export interface GroupOptions {
  /**
   * What to group by. Default: every protected attribute of the people, or every column of `table`, in which two people
   * have the same value, and each two of them crossed. A name is a column of `table`, a protected attribute, a field
   * with one value (`department`, `location`, `grade`, `role`, `timeZone`, `priority`), one of the caller's own
   * (`attributes.site`), or `answers`: how much of what others answered a person has answered (`all`, `most`,
   * `less than half`). Values that differ in case or in kinds of blanks alone are one, in its most frequent spelling.
   */
  readonly by?: readonly GroupBy[];
  /** A table of its own, joined by id, where what is audited must not stand with the people. */
  readonly table?: readonly AuditTableRow[];
  /** Whose groups. Default `mentees`. */
  readonly side?: Side;
}

/** What of a person says which groups they are in. */
type GroupedPerson = Pick<PersonFacts, 'id' | 'person'>;

/** People of one side by what they are grouped by. */
export class Grouping {
  readonly by: readonly string[];
  /** The values of each person, in the order of `by`; nothing where one of them is not known. */
  readonly valuesOf: readonly (readonly string[] | undefined)[];
  /** The groups, by their values: who is in them, by index. */
  readonly groups: readonly { readonly values: readonly string[]; readonly members: readonly number[] }[];

  constructor(by: readonly string[], columns: readonly (readonly (string | undefined)[])[]) {
    this.by = by;
    const people = columns[0]?.length ?? 0;
    this.valuesOf = Array.from({ length: people }, (_, person) => {
      const values = columns.map((column) => column[person]);
      return values.every((value) => value !== undefined) ? values : undefined;
    });
    const groups = new Map<string, { readonly values: readonly string[]; readonly members: number[] }>();
    for (const [person, values] of this.valuesOf.entries()) {
      if (values === undefined) continue;
      const key = JSON.stringify(values);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { values, members: [person] });
      else group.members.push(person);
    }
    this.groups = [...groups.values()].sort((a, b) => compareLists(a.values, b.values));
  }

  /** People of whom something is not known. */
  get unknown(): number {
    return this.valuesOf.filter((values) => values === undefined).length;
  }
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, value] of a.entries()) {
    const order = compareText(value, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Fields with one value that people can be grouped by. */
const FIELDS = ['department', 'location', 'grade', 'role', 'timeZone', 'priority'] as const;

/**
 * The people in all the groupings asked for.
 *
 * @throws MentorMatchError `invalid-input` for names that nobody has, tables that are no list of rows with ids, ids
 *   twice.
 */
export function groupingsOf(people: readonly GroupedPerson[], options: GroupOptions): readonly Grouping[] {
  checkAuditOptions(options);
  const { table } = options;
  if (table !== undefined && !isOf(people, table)) throw strangersOnly(people, table);
  const columns = columnsOf(people, options);
  const by = options.by ?? allOf(columns.audited.filter((name) => isShared(columns.find(name) ?? [])));
  const issues: ErrorIssue[] = [];
  if (by.length === 0) {
    issues.push({
      ...(table === undefined
        ? { path: 'options.by', message: 'there is nothing to group by: nobody has a protected attribute' }
        : {
            path: 'options.table',
            message: 'there is nothing to group by: no column has a value that two people share',
          }),
      received: printValue(table === undefined ? options.by : columns.audited),
      expected: `a table joined by id, or names of fields: ${FIELDS.join(', ')}, attributes.…, answers`,
    });
  }
  const groupings = by.map((names, at) => {
    const list = typeof names === 'string' ? [names] : names;
    const found = list.map((name, index) => {
      const column = columns.find(name);
      if (column === undefined) {
        const near = closestName(name, columns.names);
        const path = `options.by[${at}]${typeof names === 'string' ? '' : `[${index}]`}`;
        issues.push({
          path,
          message: `nobody has a value of "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
          received: printValue(name),
          expected: `one of ${columns.names.join(', ')}`,
        });
      }
      return column ?? [];
    });
    return { list, found };
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return groupings.map(({ list, found }) => new Grouping(list, found));
}

/** Whether one of the rows is of these people, or there is none to be. */
function isOf(people: readonly GroupedPerson[], table: readonly AuditTableRow[]): boolean {
  const ids = new Set(table.map(({ id }) => canonicalId(id)));
  return ids.size === 0 || people.length === 0 || people.some(({ id }) => ids.has(canonicalId(id)));
}

/** What is wrong with a table of other people, as where its ids are of another kind. */
function strangersOnly(people: readonly GroupedPerson[], table: readonly AuditTableRow[]): MentorMatchError {
  const first = (of: readonly { readonly id: string }[]) => of.slice(0, 3).map(({ id }) => id);
  const ids = new NearIds(people.map(({ person }) => person));
  const near = table.slice(0, 20).flatMap(({ id }) => {
    const [found] = ids.near(id);
    return found === undefined ? [] : [`"${id}" for "${found.id}"`];
  });
  return new MentorMatchError('invalid-input', [
    {
      path: 'options.table',
      message: `none of its rows is of a person here${near.length === 0 ? '' : `; does it have ${near[0]}?`}`,
      received: `ids such as ${printValue(first(table))}`,
      expected: `ids as the people have them, such as ${printValue(first(people))}`,
    },
  ]);
}

/** Whether two people have a value in common: a name, or a mail address, puts nobody into a group. */
function isShared(column: Column): boolean {
  const values = column.filter((value) => value !== undefined);
  return values.length < 2 || new Set(values).size < values.length;
}

function allOf(names: readonly string[]): GroupBy[] {
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
  return [...names, ...pairs];
}

type Column = readonly (string | undefined)[];

/** What there is to group by, by name. */
function columnsOf(people: readonly GroupedPerson[], { table }: GroupOptions) {
  const rows = new Map((table ?? []).map((row) => [canonicalId(row.id), row]));
  const ofTable = namesIn((table ?? []).map(({ id: _, ...rest }) => rest));
  const ofPeople = namesIn(people.map(({ person }) => person.protectedAttributes ?? {}));
  const own = namesIn(people.map(({ person }) => person.attributes ?? {})).map(
    (name) => `attributes.${name}`,
  );
  const fields = FIELDS.filter((field) => people.some(({ person }) => person[field] !== undefined));
  const audited = table === undefined ? ofPeople : ofTable;
  const names = [...new Set([...ofTable, ...ofPeople, ...fields, ...own, 'answers'])];
  const column = (read: (facts: GroupedPerson, at: number) => unknown): Column | undefined => {
    const values = people.map((facts, at) => wordOf(read(facts, at)));
    return values.some((value) => value !== undefined) ? inOneSpelling(values) : undefined;
  };
  const find = (name: string): Column | undefined => {
    const bare = name.startsWith('protectedAttributes.') ? name.slice('protectedAttributes.'.length) : name;
    if (ofTable.includes(name)) return column(({ id }) => rows.get(canonicalId(id))?.[name]);
    if (ofPeople.includes(bare)) return column(({ person }) => person.protectedAttributes?.[bare]);
    if (name.startsWith('attributes.'))
      return column(({ person }) => person.attributes?.[name.slice('attributes.'.length)]);
    if (name === 'answers') {
      const answers = answersOf(people.map(({ person }) => person));
      return column((_, at) => answers[at]);
    }
    const field = FIELDS.find((one) => one === name);
    return field && column(({ person }) => person[field]);
  };
  return { audited, names, find };
}

function namesIn(records: readonly { readonly [name: string]: unknown }[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].sort(compareText);
}

/** @throws MentorMatchError `invalid-input`. */
export function checkAuditOptions(options: GroupOptions): void {
  expectObject('options', options, 'an object, or nothing');
  const { by, table, side } = options;
  const issues: ErrorIssue[] = [];
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  const isName = (name: unknown) => typeof name === 'string' && name !== '';
  const isBy = (one: unknown) => isName(one) || (Array.isArray(one) && one.length > 0 && one.every(isName));
  if (by !== undefined && !(Array.isArray(by) && by.every(isBy)))
    add('options.by', 'not a list of names', by, 'a list of names and of lists of names');
  if (side !== undefined && side !== 'mentors' && side !== 'mentees')
    add('options.side', 'no such side', side, '"mentors" or "mentees"');
  if (table !== undefined) checkTableRows(issues, table);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
