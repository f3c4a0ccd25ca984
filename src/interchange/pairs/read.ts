import type { PairRef, Warning } from '../../model';
import type { ChunkedInput } from '../chunked-input';
import { CSV_TABLE_OPTIONS, optionsOf, READ_LATER } from '../given';
import { type PairsMapping, parsePairsMapping } from '../mapping';
import type { TableInput } from '../options';
import { readWhole, readWholeStream, type TableOptions, type TableRows, type WholeKind } from '../tables';
import { PairsTable } from './table';

/** How a table of pairs is read. */
export interface ReadPairsOptions extends Omit<TableOptions, 'format' | 'decimal'> {
  /** Which columns hold the two ids; see {@link PairsMapping}. */
  readonly mapping?: PairsMapping;
}

/** Pairs of a table, as a policy's `locks`, `history` or a rule `excluded-pairs` takes them. */
export interface PairsRead {
  /** Each pair once, in the order of the rows; ids as they are written. */
  readonly pairs: readonly PairRef[];
  /** The row of each pair, as a spreadsheet counts. */
  readonly rows: readonly number[];
  /** What the sender of the table should know, such as rows that name fewer than two people. */
  readonly warnings: readonly Warning[];
}

const PAIRS: WholeKind<ReadPairsOptions, PairsRead> = {
  options: optionsOf<ReadPairsOptions>({ ...CSV_TABLE_OPTIONS, mapping: READ_LATER }),
  fileName: 'pairs.csv',
  open(given, options) {
    const mapping = parsePairsMapping(options.mapping ?? {});
    const table = new PairsTable(given, mapping);
    return { table, encoding: mapping.encoding, end: (issues) => table.end(issues) };
  },
};

/**
 * Reads pairs of a mentor and a mentee from CSV or rows of cells: locks, earlier pairs, pairs to be kept apart. Columns
 * are found by their headers (`mentor id`, `Mentor Email Address`, `mentee`), so that the `matches.csv` of an earlier
 * round is a table of pairs. O(characters). Deterministic.
 *
 * @throws MentorMatchError `invalid-table` with file and row; `invalid-input` for a malformed mapping.
 *
 * @example
 * ```ts
 * import { readPairs } from 'mentor-match/interchange';
 *
 * readPairs('mentor id,mentee id\nada,ben\n').pairs; // => [{ mentorId: 'ada', menteeId: 'ben' }]
 * ```
 */
export function readPairs(input: TableInput | TableRows, options: ReadPairsOptions = {}): PairsRead {
  return readWhole(PAIRS, input, options);
}

/**
 * Reads pairs of a mentor and a mentee from a table that comes in pieces, as {@link readPairs}. O(characters); memory:
 * the cells. Deterministic.
 *
 * @throws MentorMatchError as {@link readPairs}.
 *
 * @example
 * ```ts
 * import { readPairsStream } from 'mentor-match/interchange';
 *
 * const chunks = ['mentor,mentee\nana,', 'cleo\n'];
 * (await readPairsStream(chunks)).pairs; // => [{ mentorId: 'ana', menteeId: 'cleo' }]
 * ```
 */
export async function readPairsStream(
  chunks: ChunkedInput | TableRows,
  options: ReadPairsOptions = {},
): Promise<PairsRead> {
  return readWholeStream(PAIRS, chunks, options);
}
