import { IssueList } from '../../errors';
import type { Warning } from '../../model';
import { type ChunkedInput, chunksOf } from '../chunked-input';
import type { TableDecoder } from '../encoding';
import { expectShape, TEXT_OR_BYTES } from '../given';
import type { TableInput } from '../options';
import { encodingWarnings } from './encoding-warnings';
import { isTableRows, type TableRows } from './rows';
import { throwIssues } from './throw-issues';
import type { WholeTable } from './whole-table';

/** A table that is read whole, and what is made of it when all of it is there. */
export interface OpenWhole<Read> {
  readonly table: WholeTable;
  readonly decoder: TableDecoder;
  /** @param issues receives what is wrong with the table. */
  end(issues: IssueList): Read;
}

/** Reads a table that is given at once. @throws MentorMatchError `invalid-table`. */
export function readWhole<Read extends { readonly warnings: readonly Warning[] }>(
  opened: OpenWhole<Read>,
  input: TableInput | TableRows,
): Read {
  take(opened, input);
  return finish(opened);
}

/** Reads a table that comes in pieces. @throws MentorMatchError as {@link readWhole}. */
export async function readWholeStream<Read extends { readonly warnings: readonly Warning[] }>(
  opened: OpenWhole<Read>,
  chunks: ChunkedInput | TableRows,
): Promise<Read> {
  for await (const chunk of isTableRows(chunks) ? [chunks] : chunksOf(chunks)) take(opened, chunk);
  return finish(opened);
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
