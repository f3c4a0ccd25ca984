import { printValue } from '../../../errors';
import { MOST_EXAMPLES, tableWarning } from '../../../messages';
import type { Warning } from '../../../model';
import type { CsvRecord } from '../../csv';
import { fieldKey } from './names';

/** What a row of sums begins with, in the first cell that is not blank. */
const TOTAL =
  /^(?:grand\s+|sous[- ]|sub-?)?(?:totals?|sums?|count|average|mean|somme|moyenne|nombre|effectif)(?:\s+général)?(?:\s*[:=]?\s*\(?[\d.,\s]*\)?)$/i;
/** The same with what is summed up, as spreadsheets write it below a group: `Sales Total`, `Total Ventes`. */
const SUBTOTAL = /^(?:\S.{0,60}\s(?:total|count|average)|total\s.{0,60}\S)$/i;
const FIGURE = /^[-+]?[\d.,\s%€$£]*\d[\d.,\s%€$£]*$/;

/** What reports write below their table, in a cell that stands alone in its row. */
const NOTE = new RegExp(
  '^(?:' +
    [
      '(?:(?:this|the) )?(?:report|data|file|list|document|table)? ?(?:was )?(?:generated|exported|printed|produced|downloaded|extracted) (?:by|on|at|from)\\b.*',
      '(?:ce |le )?(?:rapport|document|fichier|tableau|liste)? ?(?:généré|exporté|imprimé|édité|extrait|téléchargé)e? (?:par|le|depuis|de)\\b.*',
      '(?:strictly )?confidential(?: ?[-–—:/(|].*)?',
      'confidentiel(?: ?[-–—:/(|].*)?',
      '(?:for )?internal use(?: only)?\\.?',
      '(?:à )?usage interne(?: uniquement)?\\.?',
      '(?:end|fin) (?:of|de|du) (?:the |la )?(?:report|file|list|rapport|fichier|liste)\\.?',
      'page \\d+(?: ?(?:of|de|sur|/) ?\\d+)?',
      '(?:(?:number|count) of |total )?(?:rows?|records?|results?|people|employees) ?[:=] ?\\d+',
      '(?:nombre de |total des )?(?:lignes|enregistrements|résultats|personnes|salariés) ?[:=] ?\\d+',
      '\\d+ (?:rows?|records?|results?|lignes?|enregistrements?|résultats?)(?: (?:selected|found|exported|returned|exportée?s?))?\\.?',
      '(?:©|copyright )\\s*.*',
      '(?:export|extraction|extract|état|data|données|situation) (?:as of|of|from|du|au|de)\\b.*',
      'as of .*',
      '(?:source|nb|notes?) ?: .*',
    ].join('|') +
    ')$',
  'i',
);

/** Longest text that may be a sum or a note. */
const LONGEST = 200;

/** Whether a row holds sums, or a note of the report that the table was: `Total,,12`, `Generated on 2026-03-01,,`. */
function isBesideData({ cells }: CsvRecord): boolean {
  const filled = (from: number) => cells.findIndex((cell, index) => index >= from && cell.trim() !== '');
  const first = filled(0);
  const head = cells[first]?.trim() ?? '';
  if (head === '' || head.length > LONGEST) return false;
  const second = filled(first + 1);
  if (second < 0) return TOTAL.test(head) || NOTE.test(head);
  // Of nearly all rows the next cell is a name, so that nothing else is looked at.
  const isFigure = (cell: string) => FIGURE.test(cell) || TOTAL.test(cell);
  if (!isFigure(cells[second]?.trim() ?? '')) return false;
  if (!TOTAL.test(head) && !SUBTOTAL.test(head)) return false;
  return cells.slice(second + 1).every((cell) => cell.trim() === '' || isFigure(cell.trim()));
}

/**
 * Tells the rows of a table that hold data from those that do not: the header again, as where sheets were put one below
 * the other, sums, and notes of the report. They are left out and said.
 */
export class DataRows {
  /** Rows that say the header again, as a spreadsheet counts. */
  readonly repeated: number[] = [];
  /** Rows of sums and notes. */
  readonly beside: number[] = [];
  private example = '';
  private readonly keys: readonly string[];
  private readonly first: number;

  /** @param names of the columns, blank where one has none. */
  constructor(names: readonly string[]) {
    this.keys = names.map(fieldKey);
    this.first = this.keys.findIndex((key) => key !== '');
  }

  /** Whether a row holds data. O(cells) for one that does not, O(1) for nearly all others. */
  has(record: CsvRecord): boolean {
    if (this.isHeader(record)) {
      this.repeated.push(record.row);
      return false;
    }
    if (!isBesideData(record)) return true;
    if (this.beside.length === 0)
      this.example = printValue(record.cells.filter((cell) => cell.trim() !== '').join(', '));
    this.beside.push(record.row);
    return false;
  }

  warnings(fileName: string): readonly Warning[] {
    const { repeated, beside, example } = this;
    const counted = (rows: readonly number[]) => ({ count: rows.length, rows: rows.slice(0, MOST_EXAMPLES) });
    return [
      ...(repeated.length === 0
        ? []
        : [tableWarning('warnings.table-header-repeated', counted(repeated), fileName)]),
      ...(beside.length === 0
        ? []
        : [tableWarning('warnings.table-rows-beside', { ...counted(beside), example }, fileName)]),
    ];
  }

  private isHeader({ cells }: CsvRecord): boolean {
    const { keys, first } = this;
    const key = keys[first];
    const cell = cells[first];
    if (key === undefined || cell === undefined) return false;
    // Longer than a header with blanks and signs that make no difference.
    if (cell.length > 2 * key.length + 20 || fieldKey(cell) !== key) return false;
    return keys.every((other, index) => other === '' || fieldKey(cells[index] ?? '') === other);
  }
}
