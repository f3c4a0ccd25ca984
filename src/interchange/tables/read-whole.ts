import { IssueList } from '../../errors';
import type { Warning } from '../../model';
import { type ChunkedInput, chunksOf } from '../chunked-input';
import { TableDecoder } from '../encoding';
import { CHUNKS, expectShape, type ShapeCheck, TABLE, TEXT_OR_BYTES } from '../given';
import type { TableInput, TextEncoding } from '../options';
import { encodingWarnings } from './encoding-warnings';
import type { TableOptions } from './file';
import type { GivenTable } from './given-table';
import { isTableRows, type TableContent, type TableRows } from './rows';
import { throwIssues } from './throw-issues';
import type { WholeTable } from './whole-table';

/** A kind of table that is read whole. */
export interface WholeKind<Options, Read> {
  /** What callers without types may give as options. */
  readonly options: ShapeCheck;
  /** What a table without a name is called. */
  readonly fileName: string;
  open(given: GivenTable, options: Options): WholeReader<Read>;
}

/** A table that is read whole, and what is made of it when all of it is there. */
export interface WholeReader<Read> {
  readonly table: WholeTable;
  /** Of bytes, where the options do not say. */
  readonly encoding?: TextEncoding | undefined;
  /** @param issues receives what is wrong with the table. */
  end(issues: IssueList): Read;
}

type WholeOptions = Omit<TableOptions, 'format'>;

interface OpenWhole<Read> extends WholeReader<Read> {
  readonly decoder: TableDecoder;
}

/** Reads a table that is given at once. @throws MentorMatchError `invalid-input` and `invalid-table`. */
export function readWhole<
  Options extends WholeOptions,
  Read extends { readonly warnings: readonly Warning[] },
>(kind: WholeKind<Options, Read>, input: TableInput | TableRows, options: Options): Read {
  expectShape('input', input, TABLE);
  const opened = open(kind, input, options);
  take(opened, input);
  return finish(opened);
}

/** Reads a table that comes in pieces. @throws MentorMatchError as {@link readWhole}. */
export async function readWholeStream<
  Options extends WholeOptions,
  Read extends { readonly warnings: readonly Warning[] },
>(kind: WholeKind<Options, Read>, chunks: ChunkedInput | TableRows, options: Options): Promise<Read> {
  expectShape('chunks', chunks, CHUNKS);
  const opened = open(kind, chunks, options);
  for await (const chunk of isTableRows(chunks) ? [chunks] : chunksOf(chunks)) take(opened, chunk);
  return finish(opened);
}

function open<Options extends WholeOptions, Read>(
  kind: WholeKind<Options, Read>,
  input: TableContent,
  options: Options,
): OpenWhole<Read> {
  expectShape('options', options, kind.options);
  const { fileName = kind.fileName, delimiter, decimal, encoding } = options;
  const rows = isTableRows(input) ? input : undefined;
  const reader = kind.open({ fileName, delimiter, rows, ...(decimal !== undefined && { decimal }) }, options);
  return { ...reader, decoder: new TableDecoder(fileName, encoding ?? reader.encoding) };
}

function take({ table, decoder }: OpenWhole<unknown>, input: TableInput | TableRows): void {
  if (isTableRows(input)) table.pushRows(input.rows);
  else {
    expectShape('piece', input, TEXT_OR_BYTES);
    table.push(decoder.push(input));
  }
}

function finish<Read extends { readonly warnings: readonly Warning[] }>({
  table,
  decoder,
  end,
}: OpenWhole<Read>): Read {
  table.push(decoder.end());
  const issues = new IssueList();
  const read = end(issues);
  throwIssues(issues);
  return { ...read, warnings: [...encodingWarnings(decoder, table.fileName), ...read.warnings] };
}
