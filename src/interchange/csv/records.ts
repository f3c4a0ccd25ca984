import type { ErrorIssue } from '../../errors';
import type { TableReading } from '../../model';
import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from '../characters';
import { cutRecords, type QuoteProblem } from './cut';
import { DelimiterSample, separatorLine } from './delimiter';

/** One record of a table. */
export interface CsvRecord {
  /** The row that a spreadsheet shows: the first record is row 1, whatever line breaks cells hold. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Cuts CSV text (RFC 4180; delimiter `,`, `;`, tab or `|`; any line ending) into records, piece by piece. Blank
 * lines are left out but counted, as a spreadsheet counts them.
 *
 * Text is cut in blocks of whole records; where a block may end is found by counting quotes, since a line
 * break ends a record when an even number of quotes stands before it. After a misplaced quote nothing that
 * follows can be trusted: the rows before it are given, one issue is reported, and the rest is not read.
 */
export class CsvRecords {
  private readonly fileName: string;
  private readonly report: (issue: ErrorIssue) => void;
  private delimiter: string | undefined;
  /** Pieces after the last record boundary. */
  private pending: string[] = [];
  private quoted = false;
  /** The text so far, until the delimiter can be told from it. */
  private head: string[] | undefined = [];
  private readonly sample = new DelimiterSample();
  private broken = false;
  private row = 0;
  private from: 'given' | 'line' | 'rows' = 'given';

  constructor(fileName: string, delimiter: string | undefined, report: (issue: ErrorIssue) => void) {
    this.fileName = fileName;
    this.delimiter = delimiter;
    this.report = report;
  }

  /** What stands between cells, and who said so; `undefined` as long as nothing was read. */
  get delimiterReading(): TableReading['delimiter'] {
    return this.delimiter === undefined || this.head !== undefined
      ? undefined
      : { mark: this.delimiter, from: this.from };
  }

  /** Takes the next piece of text and gives the records that are complete by now. */
  push(text: string): CsvRecord[] {
    if (this.broken || text === '') return [];
    if (this.head === undefined) return this.cut(text);
    this.head.push(text);
    return this.sample.push(text) ? this.begin(this.head) : [];
  }

  /** Gives the last record, which need not end in a line break. */
  end(): CsvRecord[] {
    const records = this.head === undefined ? [] : this.begin(this.head);
    const block = this.pending.join('');
    this.pending = [];
    return this.broken ? records : [...records, ...this.parse(block)];
  }

  /** Settles the delimiter, and gives the records that are complete by now. */
  private begin(head: readonly string[]): CsvRecord[] {
    this.head = undefined;
    const text = head.join('');
    const named = separatorLine(text);
    if (this.delimiter === undefined) this.from = named === undefined ? 'rows' : 'line';
    this.delimiter ??= named?.delimiter ?? this.sample.best();
    return this.cut(text.slice(named?.length ?? 0));
  }

  private cut(text: string): CsvRecord[] {
    const boundary = this.lastBoundary(text);
    if (boundary === 0) {
      this.pending.push(text);
      return [];
    }
    const block = this.pending.join('') + text.slice(0, boundary);
    this.pending = boundary < text.length ? [text.slice(boundary)] : [];
    return this.parse(block);
  }

  /** Number of characters up to and including the last line break outside quotes; 0 if there is none. */
  private lastBoundary(text: string): number {
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) this.quoted = !this.quoted;
    let quoted = this.quoted;
    for (let at = text.length - 1; at >= 0; at--) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) quoted = !quoted;
      else if (quoted) continue;
      else if (code === LINE_FEED) return at + 1;
      // At the end it may be the first half of a line break.
      else if (code === CARRIAGE_RETURN && at < text.length - 1) return at + 1;
    }
    return 0;
  }

  private parse(text: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    const problem = cutRecords(text, this.delimiter ?? ',', (cells) => {
      this.row++;
      if (cells.some((cell) => cell.trim() !== '')) records.push({ row: this.row, cells });
    });
    if (problem !== undefined) {
      this.broken = true;
      this.report(quoteIssue(problem, `${this.fileName}: row ${this.row + 1}`));
    }
    return records;
  }
}

function quoteIssue(problem: QuoteProblem, path: string): ErrorIssue {
  switch (problem) {
    case 'not-closed':
      return {
        path,
        message: 'a quote is opened in this row and never closed, so the rest of the file cannot be read',
        received: 'the end of the file inside quotes',
        expected: 'a closing " at the end of the cell; a " inside quotes is written twice',
      };
    case 'text-after':
      return {
        path,
        message: 'text follows a closing quote, so the rest of the file cannot be read',
        received: 'a cell that goes on after its closing "',
        expected: WHOLE_CELL,
      };
    case 'inside-cell':
      return {
        path,
        message:
          'a quote stands inside a cell that does not begin with one, so the rest of the file cannot be read',
        received: 'a " inside the cell',
        expected: WHOLE_CELL,
      };
  }
}

const WHOLE_CELL = 'the whole cell in quotes, each " inside it written twice';
