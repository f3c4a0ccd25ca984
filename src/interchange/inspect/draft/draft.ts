import { cutText } from '../../../errors';
import type { Side } from '../../../model';
import type { FieldSource } from '../../mapping';
import type { SurveyFormat } from '../../surveys';
import { normalizeHeader } from '../../tables';
import { type Column, type Say, type TableView, titleOf } from '../columns';
import type { ColumnProposal, InspectNote } from '../types';

export type TableSide = Side | 'both' | 'unknown';

/** A column that the other table says more about: the field that it is better read into. */
export interface FieldChange {
  readonly column: number;
  readonly field: string;
  /** The column of the other table that is answered in the same words. */
  readonly like: string;
}

/** What is known when a table is drafted. */
export interface DraftContext {
  readonly view: TableView;
  readonly kind: SurveyFormat | undefined;
  readonly side: TableSide;
  readonly say: Say;
  /** Columns that the other table says more about. */
  readonly fields?: readonly FieldChange[];
}

interface Claim {
  readonly columns: readonly Column[];
  readonly field: string | null;
  readonly reason: InspectNote;
  readonly hidden: boolean;
}

/** Longest part of a cell that is shown. */
const SHOWN = 60;

/** Columns that are written as one beginning, and letters that it has at least. */
const SERIES = 5;
const LEAST_START = 3;

/** A mapping in the making: each column is claimed once, for a field or for none. */
export class Draft {
  readonly context: DraftContext;
  readonly fields = new Map<string, FieldSource>();
  readonly doubts: InspectNote[] = [];
  readonly questions: InspectNote[] = [];
  private readonly claims: Claim[] = [];
  private readonly taken = new Set<number>();

  constructor(context: DraftContext) {
    this.context = context;
  }

  /** Columns that nothing has claimed yet, those without a header left out. */
  get free(): readonly Column[] {
    return this.context.view.columns.filter(({ index, name }) => name !== '' && !this.taken.has(index));
  }

  isFree({ index, name }: Column): boolean {
    return name !== '' && !this.taken.has(index);
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /**
   * Reads a field from columns. A field that has columns already gets these besides, if they are of the same notation.
   */
  read(field: string, source: FieldSource, columns: readonly Column[], reason: InspectNote): void {
    const known = this.fields.get(field);
    const all = known === undefined ? source : joined(known, source);
    if (all === undefined) {
      this.claim(columns, null, this.context.say('reason.taken', { field }));
      return;
    }
    this.fields.set(field, all);
    this.claim(columns, field, reason);
  }

  /** Says what columns are for that fill no field of a person, or are not used: `null`. */
  claim(columns: readonly Column[], field: string | null, reason: InspectNote, hidden = false): void {
    for (const { index } of columns) this.taken.add(index);
    this.claims.push({ columns, field, reason, hidden });
  }

  /** Gives the column of times its use, which nothing else had for it. */
  retime(column: Column, reason: InspectNote): void {
    const at = this.claims.findIndex(({ columns }) => columns.includes(column));
    if (at >= 0) this.claims.splice(at, 1);
    this.claim([column], 'duplicates', reason);
  }

  /** Takes a column from a field that it alone fills. */
  release(column: Column, field: string): void {
    const at = this.claims.findIndex(({ columns }) => columns.includes(column));
    if (at >= 0) this.claims.splice(at, 1);
    this.taken.delete(column.index);
    this.fields.delete(field);
  }

  doubt(note: InspectNote): void {
    this.doubts.push(note);
  }

  ask(note: InspectNote): void {
    this.questions.push(note);
  }

  /** In the order of the table. */
  proposals(): ColumnProposal[] {
    return [...this.claims]
      .sort((a, b) => (a.columns[0]?.index ?? 0) - (b.columns[0]?.index ?? 0))
      .map(({ columns, field, reason, hidden }) => {
        const [first] = columns;
        const example = columns.flatMap(({ cells }) => cells.slice(0, 1))[0];
        const question = first === undefined ? '' : titleOf(first);
        return {
          columns: columns.map(({ reference }) => reference),
          ...(question !== first?.name && { question }),
          field,
          reason,
          ...(example !== undefined && !hidden && { example: cutText(example, SHOWN) }),
        };
      });
  }

  /** Headers of columns that are not used, as `ignore` of a mapping has them: `Avail*` for a long series. */
  unused(): string[] {
    const unused = this.claims
      .filter(({ field }) => field === null)
      .flatMap(({ columns }) => columns)
      .sort((a, b) => a.index - b.index);
    const ignored = new Set(unused);
    const all = this.context.view.columns;
    const patterns = unused.map(({ name, reference }) => {
      const start = name.replace(/\d+\D{0,3}$/, '').trimEnd();
      if (start === name || start.length < LEAST_START || start.endsWith('*')) return reference;
      const series = all.filter((other) => normalizeHeader(other.name).startsWith(normalizeHeader(start)));
      return series.length >= SERIES && series.every((other) => ignored.has(other)) ? `${start}*` : reference;
    });
    return [...new Set(patterns)];
  }
}

/** Lists of columns one after the other, ticks together; `undefined` for two notations. */
function joined(a: FieldSource, b: FieldSource): FieldSource | undefined {
  if (isTicks(a) && isTicks(b)) {
    // Where 1 is a level it is no tick.
    if (a.yes?.join() !== b.yes?.join()) return undefined;
    return { ...a, ...b, ticks: { ...a.ticks, ...b.ticks } };
  }
  const [left, right] = [columnsOf(a), columnsOf(b)];
  return left === undefined || right === undefined ? undefined : [...left, ...right];
}

type Ticks = { readonly ticks: { readonly [column: string]: string }; readonly yes?: readonly string[] };

const isTicks = (source: FieldSource): source is Ticks =>
  typeof source === 'object' &&
  source !== null &&
  'ticks' in source &&
  typeof source.ticks === 'object' &&
  !Array.isArray(source.ticks);

function columnsOf(source: FieldSource): readonly string[] | undefined {
  if (typeof source === 'string') return [source];
  return Array.isArray(source) ? source.map(String) : undefined;
}
