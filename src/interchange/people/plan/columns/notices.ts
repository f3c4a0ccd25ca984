import { HIDDEN, isHiddenField, printValue } from '../../../../errors';
import { cellWarning, MOST_EXAMPLES } from '../../../../messages';
import type { FieldReading, Warning, WordsRead } from '../../../../model';
import type { CellNotice } from '../../../cells';

/** What is counted per column. */
export type ColumnNotice = CellNotice | 'nothing' | 'nothing-kept';

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

/** What is counted, in the order of the warnings: the warning, and the part of the reading that lists the words. */
export const NOTICES: readonly {
  readonly kind: ColumnNotice;
  readonly id: Parameters<typeof cellWarning>[0];
  readonly part: keyof FieldReading;
}[] = [
  { kind: 'nothing', id: 'warnings.cells-nothing', part: 'blanks' },
  { kind: 'nothing-kept', id: 'warnings.cells-nothing-kept', part: 'kept' },
  { kind: 'comma-kept', id: 'warnings.cells-commas-kept', part: 'whole' },
  { kind: 'option-learned', id: 'warnings.cells-options-learned', part: 'options' },
  { kind: 'level-word', id: 'warnings.cells-levels-in-words', part: 'levels' },
  { kind: 'level-off', id: 'warnings.cells-levels-off-scale', part: 'offScale' },
  { kind: 'level-unread', id: 'warnings.cells-levels-unread', part: 'unread' },
  { kind: 'nothing-level', id: 'warnings.cells-levels-nothing', part: 'dropped' },
  { kind: 'weight-word', id: 'warnings.cells-weights-in-words', part: 'weights' },
  { kind: 'must-unread', id: 'warnings.cells-musts-unread', part: 'musts' },
  { kind: 'tick-word', id: 'warnings.cells-ticks-in-words', part: 'ticks' },
  { kind: 'number-read', id: 'warnings.cells-numbers-read', part: 'numbers' },
  { kind: 'zone-read', id: 'warnings.cells-zones-read', part: 'zones' },
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
    if (known !== undefined || counter.examples.size < MOST_EXAMPLES)
      counter.examples.set(example, (known ?? 0) + 1);
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
    return NOTICES.flatMap(({ kind, id }) =>
      [...(this.counters.get(kind)?.values() ?? [])].map((counter) => {
        const { count, top, place } = counter;
        const examples = examplesOf(counter);
        const params = kind === 'level-off' ? { count, examples, top } : { count, examples };
        return cellWarning(id, params, `${fileName}: ${place}`);
      }),
    );
  }
}

function examplesOf({ hidden, examples }: Counter): readonly string[] {
  if (hidden) return [HIDDEN];
  return [...examples].map(
    ([text, times]) => `${printValue(text.slice(0, LONGEST))}${times > 1 ? ` (${times})` : ''}`,
  );
}
