import { cutText, IssueList, MentorMatchError, printValue } from '../../../errors';
import { cellWarning, joinWarning, MOST_EXAMPLES } from '../../../messages';
import { parseJson, SIDES, type Side, type Warning } from '../../../model';
import {
  isLaidOut,
  isResume,
  type JsonElement,
  JsonElements,
  LISTS,
  type Line,
  LineSplitter,
  LONGEST_ELEMENT,
  resumePerson,
  scimKind,
  scimPerson,
} from '../../json';
import type { ReaderReading, TableRows } from '../../tables';
import { AccentedNames, type PeopleReader, type RawEntry, Words } from '../source';

const ONE_A_LINE = 'one person a line (NDJSON), such as {"id": "ada", "skills": [{"name": "SQL"}]}';
const PERSON = 'a person, such as {"id": "ada", "skills": [{"name": "SQL"}]}';

const SIDES_CALLED: ReadonlyMap<unknown, readonly Side[]> = new Map<unknown, readonly Side[]>([
  ['mentor', ['mentors']],
  ['mentee', ['mentees']],
  ['both', SIDES],
]);

/** Fields that are remembered: the model has some thirty, and what it does not have is an error. */
const MOST_FIELDS = 100;

/** A line with such a word may hold what nobody but its owner may read. */
const PRIVATE = /protected|private|ownNote/i;

/** A line of so many characters is a document, which need not be held as a whole. */
const LONG_LINE = 1 << 16;

/** A value as it stands in the file: on a line of its own, or as an entry of a list. */
interface Found {
  readonly text: string;
  readonly row: number;
  /** Column of its first character on its line, the first being 0. */
  readonly indent: number;
  readonly line: number;
  readonly list?: string | undefined;
}

/**
 * Reads people from JSON: one a line (NDJSON), a list, an object with a list (`people`, `mentors` and `mentees`,
 * `Resources` of SCIM 2.0), or one person laid over lines. A person is in the shape of the model, a user of SCIM, or a
 * résumé of JSON Resume. In a file with both sides each person also has `side`: `mentor`, `mentee` or `both`, unless
 * the list says it. Memory: one person.
 */
export class JsonPeople implements PeopleReader {
  readonly fileName: string;
  readonly issues = new IssueList();
  rows = 0;
  hasAllRows = true;
  /** What the first line says: whether each line is a value of its own. */
  private laidOut: boolean | undefined;
  private head = '';
  private index = 0;
  private readonly elements = new JsonElements();
  private readonly counts = { inactive: 0, other: 0, openWork: 0 };
  private readonly levels = new Map<string, number>();
  private readonly asOf: string | undefined;
  private readonly longest: number;
  private readonly people = { mentors: 0, mentees: 0 };
  private readonly names = new AccentedNames();
  /** Fields met, with the sides that have them. */
  private readonly fields = new Map<string, Set<Side>>();
  private readonly sides: Side | 'both';
  private readonly lines = new LineSplitter();
  private readonly words = new Words(false);

  /**
   * @param format `ndjson`: a long line is a value of its own as well.
   * @param asOf the day until which years of work are counted.
   */
  constructor(fileName: string, sides: Side | 'both', format: 'json' | 'ndjson', asOf: string | undefined) {
    this.longest = format === 'json' ? LONG_LINE : Number.POSITIVE_INFINITY;
    this.fileName = fileName;
    this.sides = sides;
    this.asOf = asOf;
  }

  get warnings(): readonly Warning[] {
    const { counts, fileName, levels } = this;
    const count = [...levels.values()].reduce((sum, one) => sum + one, 0);
    const examples = [...levels.keys()].slice(0, MOST_EXAMPLES).map((one) => printValue(one));
    return [
      ...(counts.inactive === 0
        ? []
        : [joinWarning('warnings.json-inactive', { count: counts.inactive }, fileName)]),
      ...(counts.other === 0 ? [] : [joinWarning('warnings.json-other', { count: counts.other }, fileName)]),
      ...(count === 0 ? [] : [cellWarning('warnings.cells-levels-in-words', { count, examples }, fileName)]),
      ...(counts.openWork === 0
        ? []
        : [joinWarning('warnings.json-open-work', { count: counts.openWork }, fileName)]),
    ];
  }

  get accented(): readonly string[] {
    return this.names.found;
  }

  reading(): ReaderReading {
    return {
      file: this.fileName,
      format: this.laidOut === true ? 'json' : 'ndjson',
      headerRows: [],
      rows: this.rows,
      people: { ...this.people },
      left: [],
      columns: [],
      fields: [...this.fields].map(([field, sides]) => ({ field, sides: [...sides], columns: [] })),
    };
  }

  push(text: string): RawEntry[] {
    if (this.laidOut !== undefined) return this.take(text);
    this.head += text;
    const start = this.head.length - this.head.trimStart().length;
    // A list is known by its first character, however long its line is.
    const known = this.head[start] === '[' || this.head.includes('\n', start);
    return known || this.head.length >= this.longest ? this.begin() : [];
  }

  end(): RawEntry[] {
    const entries = this.laidOut === undefined ? this.begin() : [];
    if (this.laidOut !== true) return [...entries, ...this.lines.end().flatMap((one) => this.readLine(one))];
    const rest = this.elements.end().flatMap((one) => this.readElement(one));
    if (this.elements.tooLong) {
      this.lose(
        '',
        'a value is longer than a person can be',
        `more than ${LONGEST_ELEMENT} characters`,
        PERSON,
      );
    } else if (this.elements.open && this.issues.total === 0) {
      this.lose(
        '',
        'the text ends inside a list or an object',
        'the end of the file',
        'the closing "]" or "}"',
      );
    }
    return [...entries, ...rest];
  }

  private begin(): RawEntry[] {
    const { head } = this;
    this.head = '';
    const start = head.length - head.trimStart().length;
    const end = head.indexOf('\n', start);
    const isLong = (end < 0 ? head.length : end) >= this.longest;
    this.laidOut = isLong ? head[start] === '{' : isLaidOut(head.slice(start, end < 0 ? undefined : end));
    return this.take(head);
  }

  private take(text: string): RawEntry[] {
    return this.laidOut === true
      ? this.elements.push(text).flatMap((one) => this.readElement(one))
      : this.lines.push(text).flatMap((one) => this.readLine(one));
  }

  private readLine({ text, line, indent }: Line): RawEntry[] {
    return this.read({ text, row: line, line, indent });
  }

  private readElement({ text, line, list }: JsonElement): RawEntry[] {
    if (this.sides !== 'both' && (list === 'mentors' || list === 'mentees') && list !== this.sides) return [];
    this.index++;
    return this.read({ text, row: this.index, line, indent: 0, list });
  }

  placeOf(row: number): string {
    return `${this.fileName}: ${this.laidOut === true ? 'entry' : 'line'} ${row}`;
  }

  pushRows(rows: TableRows['rows']): RawEntry[] {
    throw new MentorMatchError('invalid-input', [
      {
        path: this.fileName,
        message: 'rows of cells are no JSON',
        received: `${rows.length} rows`,
        expected: 'no "format" with rows; or the text of the lines',
      },
    ]);
  }

  locate(row: number, _side: Side, fieldPath: string): { path: string; detail: string } {
    return { path: `${this.placeOf(row)}, ${fieldPath}`, detail: '' };
  }

  private read({ text: json, row, line, indent, list }: Found): RawEntry[] {
    this.rows++;
    const parsed = parseJson(json);
    const isHidden = PRIVATE.test(json);
    const what = this.laidOut === true ? 'an entry' : 'a line';
    if ('fault' in parsed) {
      const { line: below, column, message, shown, expected } = parsed.fault;
      const place =
        this.laidOut === true
          ? `entry ${row}, line ${line + below - 1}`
          : `line ${line}, column ${column + indent}`;
      return this.lose(
        place,
        `not valid JSON: ${message}`,
        isHidden ? `${what} of ${json.length} characters` : shown,
        isHidden ? (this.laidOut === true ? PERSON : ONE_A_LINE) : expected,
      );
    }
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.lose(
        this.laidOut === true ? `entry ${row}` : `line ${line}`,
        `${what === 'a line' ? 'the line' : 'the entry'} does not hold a person`,
        isHidden ? `${what} of ${json.length} characters` : cutText(json, 60),
        this.laidOut === true ? PERSON : ONE_A_LINE,
      );
    }
    const fields: { readonly [field: string]: unknown } = { ...value };
    const inside = LISTS.filter((name) => Array.isArray(fields[name]) && fields['id'] === undefined);
    // A whole document on one line.
    if (inside.length > 0) return this.readDocument(json);
    return this.person(fields, row, list);
  }

  private readDocument(json: string): RawEntry[] {
    this.rows--;
    this.laidOut = true;
    const elements = new JsonElements();
    return [...elements.push(json), ...elements.end()].flatMap((one) => this.readElement(one));
  }

  private person(
    value: { readonly [field: string]: unknown },
    row: number,
    list: string | undefined,
  ): RawEntry[] {
    const fields = this.inModel(value);
    if (fields === undefined) return [];
    const person = { ...fields };
    for (const [field, said] of Object.entries(person))
      Reflect.set(person, field, this.words.share(field, said));
    const { side, ...rest } = person;
    if (this.sides !== 'both') {
      // A field `side` of the model's own shape is unknown there, and is told.
      return [this.entry(this.sides, fields === value ? person : rest, row)];
    }
    const sides = list === 'mentors' || list === 'mentees' ? ([list] as const) : SIDES_CALLED.get(side);
    if (sides !== undefined) return sides.map((each) => this.entry(each, rest, row));
    this.hasAllRows = false;
    this.issues.add({
      path: `${this.placeOf(row)}, side`,
      message: `the ${this.laidOut === true ? 'entry' : 'line'} does not say whether the person is a mentor or a mentee`,
      received: printValue(side),
      expected: '"mentor", "mentee" or "both"',
    });
    return [];
  }

  /**
   * A user of SCIM or a résumé in the shape of the model, anything else as it is; `undefined` for whom does not count.
   */
  private inModel(value: {
    readonly [field: string]: unknown;
  }): { readonly [field: string]: unknown } | undefined {
    const kind = scimKind(value);
    if (kind === 'user') return scimPerson(value);
    if (kind !== undefined) {
      this.rows--;
      this.counts[kind]++;
      return undefined;
    }
    if (!isResume(value)) return value;
    const { person, notes } = resumePerson(value, this.asOf);
    for (const level of notes.levels) this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
    if (notes.openWork) this.counts.openWork++;
    return person;
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
    this.hasAllRows = false;
    this.issues.add({
      path: place === '' ? this.fileName : `${this.fileName}: ${place}`,
      message,
      received,
      expected,
    });
    return [];
  }
}
