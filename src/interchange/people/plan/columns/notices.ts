import { HIDDEN, isHiddenField, printValue } from '../../../../errors';
import { cellWarning } from '../../../../messages';
import type { Warning, WordsRead } from '../../../../model';
import type { CellNotice } from '../../../cells';

/** What is counted per column. */
export type ColumnNotice = CellNotice | 'nothing' | 'nothing-kept';

/** Words that a warning shows, at most. */
const SHOWN = 20;
/** Longest part of a cell that a warning shows. */
const LONGEST = 60;

interface Counter {
  readonly place: string;
  readonly hidden: boolean;
  readonly top: number;
  count: number;
  readonly examples: Map<string, number>;
  /** The row and the side of the last one: a sheet of both sides reads a cell once for each. */
  row: number;
  side: string;
}

const ORDER: readonly ColumnNotice[] = [
  'nothing',
  'nothing-kept',
  'comma-kept',
  'option-learned',
  'level-word',
  'level-off',
  'level-unread',
  'nothing-level',
  'tick-word',
  'number-read',
  'zone-read',
];

/** Counts what was read otherwise than it stands: one warning a column and kind, in bounded memory. */
export class Notices {
  /** Where the reader is. */
  row = 0;
  side = '';
  /** How often anything was noted, silently too. */
  noted = 0;
  private silent = false;
  private readonly counters = new Map<ColumnNotice, Map<string, Counter>>();

  /** Does something without counting what it reads: it is read again. */
  quiet(run: () => void): void {
    this.silent = true;
    run();
    this.silent = false;
  }

  /**
   * @param place the column, as `column "skills"`.
   * @param path the field that it is read into.
   * @param top of the scale of levels.
   */
  note(kind: ColumnNotice, place: string, path: string, example: string, top = 0): void {
    this.noted++;
    if (this.silent) return;
    let columns = this.counters.get(kind);
    if (columns === undefined) {
      columns = new Map();
      this.counters.set(kind, columns);
    }
    let counter = columns.get(place);
    if (counter === undefined) {
      counter = { place, hidden: isHiddenField(path), top, count: 0, examples: new Map(), row: 0, side: '' };
      columns.set(place, counter);
    }
    if (counter.row === this.row && counter.side !== this.side) return;
    counter.row = this.row;
    counter.side = this.side;
    counter.count++;
    const known = counter.examples.get(example);
    if (known !== undefined || counter.examples.size < SHOWN) counter.examples.set(example, (known ?? 0) + 1);
  }

  /** What was counted of a column, by kind; of hidden fields without the words. */
  of(place: string): ReadonlyMap<ColumnNotice, WordsRead> {
    const found = new Map<ColumnNotice, WordsRead>();
    for (const [kind, columns] of this.counters) {
      const counter = columns.get(place);
      if (counter === undefined) continue;
      const words = counter.hidden ? [] : [...counter.examples.keys()].map((text) => text.slice(0, LONGEST));
      found.set(kind, { count: counter.count, words });
    }
    return found;
  }

  /** One warning a kind and column, in the order in which they were first met. */
  warnings(fileName: string): Warning[] {
    return ORDER.flatMap((kind) =>
      [...(this.counters.get(kind)?.values() ?? [])].map((counter) =>
        toWarning(kind, counter, `${fileName}: ${counter.place}`),
      ),
    );
  }
}

function toWarning(kind: ColumnNotice, counter: Counter, path: string): Warning {
  const { count, top } = counter;
  const examples = counter.hidden
    ? [HIDDEN]
    : [...counter.examples].map(
        ([text, times]) => `${printValue(text.slice(0, LONGEST))}${times > 1 ? ` (${times})` : ''}`,
      );
  switch (kind) {
    case 'nothing':
      return cellWarning('warnings.cells-nothing', { count, examples }, path);
    case 'nothing-kept':
      return cellWarning('warnings.cells-nothing-kept', { count, examples }, path);
    case 'comma-kept':
      return cellWarning('warnings.cells-commas-kept', { count, examples }, path);
    case 'option-learned':
      return cellWarning('warnings.cells-options-learned', { count, examples }, path);
    case 'level-word':
      return cellWarning('warnings.cells-levels-in-words', { count, examples }, path);
    case 'level-off':
      return cellWarning('warnings.cells-levels-off-scale', { count, examples, top }, path);
    case 'level-unread':
      return cellWarning('warnings.cells-levels-unread', { count, examples }, path);
    case 'nothing-level':
      return cellWarning('warnings.cells-levels-nothing', { count, examples }, path);
    case 'tick-word':
      return cellWarning('warnings.cells-ticks-in-words', { count, examples }, path);
    case 'number-read':
      return cellWarning('warnings.cells-numbers-read', { count, examples }, path);
    case 'zone-read':
      return cellWarning('warnings.cells-zones-read', { count, examples }, path);
  }
}
