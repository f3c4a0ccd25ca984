import { isNothing } from '../../cells';
import { type CellKinds, kindsOf } from './contents';
import { plainWords } from './words';

/** One column of a table: what it is called, and what its cells hold. */
export interface Column {
  /** Rows that were looked at. */
  readonly rows: number;
  /** The header, blank where there is none. */
  readonly name: string;
  readonly index: number;
  /** As the mapping refers to it: the header, or `Other#2`. */
  readonly reference: string;
  /** What people were asked: the longest of header and further header rows. */
  readonly question: string;
  readonly labels: readonly string[];
  /** Header and question in plain lower case words, without accents. */
  readonly words: string;
  /** Cells that are not blank, in the order of the rows. */
  readonly cells: readonly string[];
  readonly kinds: CellKinds;
  /** How many cells hold anything, words for nothing included: somebody's id may be one. */
  readonly given: number;
}

/** Describes the columns of a table by its first rows. */
export function describeColumns(
  names: readonly string[],
  labels: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): Column[] {
  const times = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, index) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const own = labels[index] ?? [];
    const question = own.reduce((longest, label) => (label.length > longest.length ? label : longest), name);
    let kinds: CellKinds | undefined;
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '' && !isNothing(cell));
    return {
      index,
      name,
      reference: (times.get(name) ?? 0) > 1 ? `${name}#${nth}` : name,
      question,
      words: plainWords(question === name ? name : `${name} ${question}`),
      labels: own,
      cells,
      given: rows.filter((row) => (row[index] ?? '') !== '').length,
      rows: rows.length,
      get kinds() {
        kinds ??= kindsOf(cells);
        return kinds;
      },
    };
  });
}

/** A column by what people read in it. */
export const titleOf = ({ name, question }: Column): string =>
  name.length < question.length ? question : name;
