import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { CsvRecords } from '../csv';

/** A file of a taxonomy: its text, and what it is called. */
export interface TaxonomyFile {
  readonly name: string;
  readonly text: string;
}

/** Text files of O*NET are separated by tabs, and have quotes that are nothing but quotes. */
const PLAIN =
  /^\uFEFF?[^\r\n]*(?:\t(?:Element Name|Element ID|Title|Alternate Title)(?=[\t\r\n])|O\*NET-SOC Code\t)/;

/** A table by the names of its columns. */
export class NamedTable {
  private readonly columns = new Map<string, number>();
  readonly rows: readonly (readonly string[])[];
  readonly name: string;
  readonly headers: readonly string[];

  /** @throws MentorMatchError `invalid-table` for a table without a header, or with quotes that do not close. */
  constructor({ name, text }: TaxonomyFile) {
    this.name = name;
    const records = PLAIN.test(text) ? tabbed(text) : quoted(name, text);
    const [head, ...rows] = records;
    if (head === undefined)
      throw new MentorMatchError('invalid-table', [
        {
          path: name,
          message: 'the file is empty',
          received: printValue(''),
          expected: 'a table with a header',
        },
      ]);
    this.headers = head.map((header) => header.replace(/^\uFEFF/, '').trim());
    for (const [at, header] of this.headers.entries())
      if (!this.columns.has(keyOf(header))) this.columns.set(keyOf(header), at);
    this.rows = rows;
  }

  /** Position of the first of some columns that the table has, whatever case, blanks and signs; -1 without any. */
  at(...names: readonly string[]): number {
    for (const name of names) {
      const at = this.columns.get(keyOf(name));
      if (at !== undefined) return at;
    }
    return -1;
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.columns.has(keyOf(name)));
  }
}

const keyOf = (header: string) =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function tabbed(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function quoted(name: string, text: string): (readonly string[])[] {
  const issues: ErrorIssue[] = [];
  const csv = new CsvRecords(name, undefined, (issue) => issues.push(issue));
  const records = [...csv.push(text), ...csv.end()].map(({ cells }) => cells);
  if (issues.length > 0) throw new MentorMatchError('invalid-table', issues);
  return records;
}

/** Labels of a cell: one a line, or between `|` or `;`; each once, as they stand. */
export function labelsOf(cell: string | undefined, separator = /[\n\r|;]+/): readonly string[] {
  if (cell === undefined || cell === '') return [];
  return cell
    .split(separator)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
