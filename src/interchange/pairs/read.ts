import { IssueList } from '../../errors';
import type { PairRef, Warning } from '../../model';
import { type ChunkedInput, chunksOf } from '../chunked-input';
import { TableDecoder } from '../encoding';
import { type PairsMapping, parsePairsMapping } from '../mapping';
import type { TableInput } from '../options';
import { isTableRows, type TableContent, type TableOptions, type TableRows, throwIssues } from '../tables';
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
  /** What the sender of the table should know, such as rows that name one person only. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads pairs of a mentor and a mentee from CSV or rows of cells: locks, earlier pairs, pairs to be kept apart. Columns
 * are found by their headers (`mentor id`, `Mentor Email Address`, `mentee`), so that the `matches.csv` of an earlier
 * round is a table of pairs. O(characters).
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
  const { table, decoder } = open(input, options);
  take(table, decoder, input);
  return finish(table, decoder);
}

/**
 * As {@link readPairs}, from a table that comes in pieces. O(characters); memory: the pairs and one piece.
 *
 * @throws MentorMatchError as {@link readPairs}.
 */
export async function readPairsStream(
  chunks: ChunkedInput | TableRows,
  options: ReadPairsOptions = {},
): Promise<PairsRead> {
  const { table, decoder } = open(chunks, options);
  for await (const chunk of isTableRows(chunks) ? [chunks] : chunksOf(chunks)) take(table, decoder, chunk);
  return finish(table, decoder);
}

function open(input: TableContent, options: ReadPairsOptions) {
  const mapping = parsePairsMapping(options.mapping ?? {});
  const fileName = options.fileName ?? 'pairs.csv';
  const rows = isTableRows(input) ? input : undefined;
  const table = new PairsTable({ fileName, delimiter: options.delimiter, rows }, mapping);
  return { table, decoder: new TableDecoder(fileName, options.encoding ?? mapping.encoding) };
}

function take(table: PairsTable, decoder: TableDecoder, input: TableInput | TableRows): void {
  if (isTableRows(input)) table.pushRows(input.rows);
  else table.push(decoder.push(input));
}

function finish(table: PairsTable, decoder: TableDecoder): PairsRead {
  table.push(decoder.end());
  const issues = new IssueList();
  const read = table.end(issues);
  throwIssues(issues);
  return read;
}
