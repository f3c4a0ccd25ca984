import { addTo } from '../../../lists';
import { closest } from '../../../spelling';
import { restoreText } from '../../csv';
import type { ReportIssue } from '../report-issue';
import { columnLetter } from '../rows';
import { fieldKey, normalizeHeader } from './names';

/** The header of a table, in which columns are looked up by name. */
export class TableHeader {
  readonly fileName: string;
  /** The name of each column, blank where it has none. */
  readonly names: readonly string[];
  /** Other names of each column, from further header rows. */
  readonly labels: readonly (readonly string[])[];
  private readonly exact = new Map<string, number[]>();
  private readonly loose = new Map<string, number[]>();
  private readonly byLabel = new Map<string, number[]>();
  /** How often a near name may still be looked for: each search goes over all names. */
  private searches = 20;

  private readonly lettered: boolean;
  private readonly originOf: (index: number) => string | undefined;

  /**
   * @param lettered whether columns are called by letters, as a spreadsheet does, besides their names.
   * @param originOf the table that a column comes from, where that is another one.
   */
  constructor(
    fileName: string,
    cells: readonly string[],
    labels: readonly (readonly string[])[] = [],
    lettered = false,
    originOf: (index: number) => string | undefined = () => undefined,
  ) {
    this.originOf = originOf;
    this.fileName = fileName;
    this.lettered = lettered;
    this.names = cells.map((cell) => restoreText(cell).trim());
    this.labels = labels;
    for (const [index, name] of this.names.entries()) {
      if (name !== '') {
        addTo(this.exact, name, index);
        addTo(this.loose, normalizeHeader(name), index);
      }
      for (const label of new Set(labels[index])) addTo(this.byLabel, normalizeHeader(label), index);
    }
  }

  /** Whether a column comes from a joined table. */
  isJoined(index: number): boolean {
    return this.originOf(index) !== undefined;
  }

  /** A column by its place: `column C` in a spreadsheet, `column 3` elsewhere. */
  nth(index: number): string {
    return `column ${this.lettered ? columnLetter(index) : index + 1}`;
  }

  /** A column by its name: `"grade"`, in a spreadsheet `C "grade"`. */
  label(index: number): string {
    const name = `"${this.names[index]}"`;
    const origin = this.originOf(index);
    if (origin !== undefined) return `${name} of ${origin}`;
    return this.lettered ? `${columnLetter(index)} ${name}` : name;
  }

  /**
   * All columns with this name: spelled exactly so, or else alike up to case and blanks, or else so called by a further
   * header row. `Other#2` is the second of several called `Other`; `When*` stands for all that begin so, `*when*` for
   * all that hold it; `C`, `column C` and `column 3` for the third, where no header is so called.
   */
  find(name: string): readonly number[] {
    const trimmed = name.trim();
    const found = this.exact.get(trimmed) ?? this.named(trimmed);
    if (found !== undefined) return found;
    const numbered = /^(.+)#(\d{1,4})$/s.exec(trimmed);
    if (numbered?.[1] !== undefined) {
      const column = (this.exact.get(numbered[1]) ?? this.named(numbered[1]))?.[Number(numbered[2]) - 1];
      return column === undefined ? [] : [column];
    }
    const place = placeOf(trimmed);
    if (place !== undefined && place < this.names.length && !this.isJoined(place)) return [place];
    const [, before = '', wanted, after = ''] = /^(\*?)([^*].*?)(\*?)$/s.exec(trimmed) ?? [];
    if (wanted === undefined || after === '') return [];
    const part = normalizeHeader(wanted);
    return this.names.flatMap((other, index) => {
      const header = normalizeHeader(other);
      return other !== '' && (before === '' ? header.startsWith(part) : header.includes(part)) ? [index] : [];
    });
  }

  private named(name: string): readonly number[] | undefined {
    const key = normalizeHeader(name);
    return this.loose.get(key) ?? this.byLabel.get(key);
  }

  /** The headers there are, for a report that one is missing: the first twenty, and how many more. */
  printed(): string {
    const shown = this.names.filter((name) => name !== '').map((name) => `"${name}"`);
    return shown.length > 20
      ? `${shown.slice(0, 20).join(', ')} and ${shown.length - 20} more`
      : shown.join(', ');
  }

  /** Looks a column up and reports if it is missing or not the only one. */
  require(name: string, path: string, report: ReportIssue): number | undefined {
    const found = this.find(name);
    if (found.length === 0) {
      const near = this.searches-- > 0 ? closest(name, this.names) : undefined;
      report({
        path,
        message: `the table has no column "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
        received: this.printed(),
        expected: 'the header of a column, as it stands in the table; or "optional": true',
      });
    }
    return this.only(found, path, report, name);
  }

  /**
   * The columns by the first of some names that there is, the surest of them first.
   *
   * @param known names as `keyOf` makes them.
   */
  first(known: readonly string[], keyOf: (name: string) => string = fieldKey): readonly number[] {
    const places = new Map<string, number[]>();
    for (const [index, name] of this.names.entries()) addTo(places, keyOf(name), index);
    return known.map((key) => places.get(key)).find((found) => found !== undefined) ?? [];
  }

  /**
   * The column, where it is the only one of its name; reports where there are several.
   *
   * @param asked how the caller names it; by default as the first of them is headed.
   */
  only(
    found: readonly number[],
    path: string,
    report: ReportIssue,
    asked = this.names[found[0] ?? -1] ?? '',
  ): number | undefined {
    if (found.length > 1) {
      report({
        path,
        message: `${found.length} columns are called "${asked}"`,
        received: found.map((index) => this.nth(index)).join(' and '),
        expected: asked.endsWith('*')
          ? `a ${asked.startsWith('*') ? 'part' : 'beginning'} that one column has`
          : `one column of this name; say which one, as "${asked}#2", or rename the others`,
      });
    }
    return found.length === 1 ? found[0] : undefined;
  }
}

/** The index of a column that is named by its place, as a spreadsheet or a message does. */
function placeOf(name: string): number | undefined {
  const [, letters, number] = /^(?:(?:column\s+)?([A-Z]{1,2})|column\s+(\d{1,4}))$/.exec(name) ?? [];
  if (number !== undefined) return Number(number) - 1;
  // `ID` is a header that is missing, not the 238th column.
  if (letters === undefined || letters === 'ID') return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `column "grade"`, `columns "first name" and "last name"`; in a spreadsheet `column C "grade"`; of many the ends. */
export function columnsLabel(header: TableHeader, columns: readonly number[]): string {
  const names = columns.map((index) => header.label(index));
  if (names.length > 4) return `columns ${names[0]} to ${names.at(-1)}`;
  return `${names.length === 1 ? 'column' : 'columns'} ${names.join(' and ')}`;
}
