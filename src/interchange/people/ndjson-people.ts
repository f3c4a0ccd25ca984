import { cutText, IssueList, MentorMatchError, printValue } from '../../errors';
import type { Warning } from '../../model';
import { LineSplitter } from '../ndjson/lines';
import type { Side } from '../options';
import type { TableRows } from '../rows';
import type { PeopleReader, RawEntry } from './reader';
import { Words } from './words';

const SIDES: ReadonlyMap<unknown, readonly Side[]> = new Map<unknown, readonly Side[]>([
  ['mentor', ['mentors']],
  ['mentee', ['mentees']],
  ['both', ['mentors', 'mentees']],
]);

/** A line with such a word may hold what nobody but its owner shall read. */
const PRIVATE = /protected|private|ownNote/i;

/**
 * Reads people from NDJSON: one person per line, in the shape of the model. In a file with both sides each
 * line also has `side`: `mentor`, `mentee` or `both`. Blank lines are left out.
 */
export class NdjsonPeople implements PeopleReader {
  readonly fileName: string;
  readonly issues = new IssueList();
  readonly warnings: Warning[] = [];
  rows = 0;
  complete = true;
  private readonly sides: Side | 'both';
  private readonly lines = new LineSplitter();
  private readonly words = new Words(false);

  constructor(fileName: string, sides: Side | 'both') {
    this.fileName = fileName;
    this.sides = sides;
  }

  push(text: string): RawEntry[] {
    return this.lines.push(text).flatMap(({ line, text: json }) => this.read(json, line));
  }

  end(): RawEntry[] {
    return this.lines.end().flatMap(({ line, text: json }) => this.read(json, line));
  }

  placeOf(row: number): string {
    return `${this.fileName}: line ${row}`;
  }

  pushRows(rows: TableRows['rows']): RawEntry[] {
    throw new MentorMatchError('invalid-input', [
      {
        path: this.fileName,
        message: 'rows of cells are no NDJSON',
        received: `${rows.length} rows`,
        expected: 'no "format" with rows; or the text of the lines',
      },
    ]);
  }

  locate(row: number, _side: Side, fieldPath: string): { path: string; detail: string } {
    return { path: `${this.fileName}: line ${row}, ${fieldPath}`, detail: '' };
  }

  private read(json: string, line: number): RawEntry[] {
    this.rows++;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return this.lose(line, 'not JSON', json);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.lose(line, 'the line does not hold a person', json);
    }
    const person: { readonly [field: string]: unknown } = { ...value };
    for (const [field, said] of Object.entries(person))
      Reflect.set(person, field, this.words.share(field, said));
    if (this.sides !== 'both') return [{ side: this.sides, value: person, row: line, source: this }];
    const { side, ...rest } = person;
    const sides = SIDES.get(side);
    if (sides !== undefined)
      return sides.map((each) => ({ side: each, value: rest, row: line, source: this }));
    this.complete = false;
    this.issues.add({
      path: `${this.fileName}: line ${line}, side`,
      message: 'the line does not say whether the person is a mentor or a mentee',
      received: printValue(side),
      expected: '"mentor", "mentee" or "both"',
    });
    return [];
  }

  private lose(line: number, message: string, json: string): RawEntry[] {
    this.complete = false;
    this.issues.add({
      path: `${this.fileName}: line ${line}`,
      message,
      received: PRIVATE.test(json) ? `a line of ${json.length} characters` : cutText(json, 60),
      expected: 'one person as a JSON object, such as {"id": "ada", "skills": [{"name": "SQL"}]}',
    });
    return [];
  }
}
