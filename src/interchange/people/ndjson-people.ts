import { cutText, IssueList, MentorMatchError, printValue } from '../../errors';
import type { Warning } from '../../model';
import { parseJson } from '../../model/json-fault';
import { type Line, LineSplitter } from '../ndjson/lines';
import type { Side } from '../options';
import type { TableRows } from '../rows';
import { AccentedNames } from './accented-names';
import type { PeopleReader, RawEntry, ReaderReading } from './reader';
import { Words } from './words';

const ONE_A_LINE = 'one person a line (NDJSON), such as {"id": "ada", "skills": [{"name": "SQL"}]}';
const SPREAD = 'this is one JSON text, not a line for each person';

const SIDES: ReadonlyMap<unknown, readonly Side[]> = new Map<unknown, readonly Side[]>([
  ['mentor', ['mentors']],
  ['mentee', ['mentees']],
  ['both', ['mentors', 'mentees']],
]);

/** Fields that are remembered: the model has some thirty, and what it does not have is an error. */
const MOST_FIELDS = 100;

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
  private spread = false;
  private readonly people = { mentors: 0, mentees: 0 };
  private readonly names = new AccentedNames();
  /** Fields met, with the sides that have them. */
  private readonly fields = new Map<string, Set<Side>>();
  private readonly sides: Side | 'both';
  private readonly lines = new LineSplitter();
  private readonly words = new Words(false);

  constructor(fileName: string, sides: Side | 'both') {
    this.fileName = fileName;
    this.sides = sides;
  }

  get accented(): readonly string[] {
    return this.names.found;
  }

  reading(): ReaderReading {
    return {
      file: this.fileName,
      format: 'ndjson',
      headerRows: [],
      rows: this.rows,
      people: { ...this.people },
      left: [],
      columns: [],
      fields: [...this.fields].map(([field, sides]) => ({ field, sides: [...sides], columns: [] })),
    };
  }

  push(text: string): RawEntry[] {
    return this.lines.push(text).flatMap((one) => this.read(one));
  }

  end(): RawEntry[] {
    return this.lines.end().flatMap((one) => this.read(one));
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

  private read({ text: json, line, indent }: Line): RawEntry[] {
    if (this.spread) return [];
    this.rows++;
    const parsed = parseJson(json);
    const isHidden = PRIVATE.test(json);
    if ('fault' in parsed) {
      const { column, message, shown, expected } = parsed.fault;
      // JSON that is laid over lines would be complained about once a line.
      this.spread = this.rows === 1 && /^(?:\[|\{$)/.test(json);
      if (this.spread) return this.lose(`line ${line}`, SPREAD, cutText(shown, 60), ONE_A_LINE);
      return this.lose(
        `line ${line}, column ${column + indent}`,
        `not valid JSON: ${message}`,
        isHidden ? `a line of ${json.length} characters` : shown,
        isHidden ? ONE_A_LINE : expected,
      );
    }
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const message = Array.isArray(value) ? SPREAD : 'the line does not hold a person';
      return this.lose(
        `line ${line}`,
        message,
        isHidden ? `a line of ${json.length} characters` : cutText(json, 60),
        ONE_A_LINE,
      );
    }
    const person: { readonly [field: string]: unknown } = { ...value };
    for (const [field, said] of Object.entries(person))
      Reflect.set(person, field, this.words.share(field, said));
    if (this.sides !== 'both') return [this.entry(this.sides, person, line)];
    const { side, ...rest } = person;
    const sides = SIDES.get(side);
    if (sides !== undefined) return sides.map((each) => this.entry(each, rest, line));
    this.complete = false;
    this.issues.add({
      path: `${this.fileName}: line ${line}, side`,
      message: 'the line does not say whether the person is a mentor or a mentee',
      received: printValue(side),
      expected: '"mentor", "mentee" or "both"',
    });
    return [];
  }

  private entry(side: Side, value: { readonly [field: string]: unknown }, row: number): RawEntry {
    this.people[side]++;
    this.names.look(value['name'], value['id']);
    for (const field of Object.keys(value)) {
      const known = this.fields.get(field);
      if (known !== undefined) known.add(side);
      else if (this.fields.size < MOST_FIELDS) this.fields.set(field, new Set([side]));
    }
    return { side, value, row, source: this };
  }

  private lose(place: string, message: string, received: string, expected: string): RawEntry[] {
    this.complete = false;
    this.issues.add({ path: `${this.fileName}: ${place}`, message, received, expected });
    return [];
  }
}
