import type { Warning } from '../../model';
import { type ChunkedInput, chunksOf } from '../chunked-input';
import { TableDecoder } from '../encoding';
import { JoinedTable, requireJoined } from '../join';
import type { ColumnMapping } from '../mapping';
import type { TableInput } from '../options';
import { encodingWarnings, isTableRows, type PeopleFile, type TableContent, type TableRows } from '../tables';
import { pieces } from './feed';

/** A table that is to be joined, with what it is read from. */
export interface OpenJoined<Content> {
  readonly joined: JoinedTable;
  readonly decoder: TableDecoder;
  readonly content: Content;
}

/** Opens the table that is joined to one, where one is. */
export function openJoin<Content extends TableContent>(
  { join }: { readonly join?: PeopleFile<Content> },
  mapping: ColumnMapping,
): OpenJoined<Content> | undefined {
  if (join !== undefined) return { ...openJoined(join, mapping), content: join.content };
  requireJoined(mapping, 'mapping');
  return undefined;
}

/** Opens the table that is joined to others. @param mapping of people, for what it says of the other table's bytes. */
export function openJoined(
  file: PeopleFile<TableContent>,
  { join }: ColumnMapping,
): { readonly joined: JoinedTable; readonly decoder: TableDecoder } {
  const fileName = file.fileName ?? 'join.csv';
  const rule = typeof join === 'object' && join !== null ? join : {};
  const joined = new JoinedTable({
    fileName,
    delimiter: file.delimiter,
    decimal: file.decimal,
    rows: isTableRows(file.content) ? file.content : undefined,
  });
  return { joined, decoder: new TableDecoder(fileName, file.encoding ?? rule.encoding) };
}

/** Gives a whole table to the reader of a joined one. */
export function feedJoined(
  joined: JoinedTable,
  decoder: TableDecoder,
  content: TableInput | TableRows,
): void {
  for (const piece of isTableRows(content) ? [content] : pieces(content)) {
    if (isTableRows(piece)) joined.pushRows(piece.rows);
    else joined.push(decoder.push(piece));
  }
}

/** Reads a joined table that comes in pieces. */
export async function readJoined({
  joined,
  decoder,
  content,
}: OpenJoined<ChunkedInput | TableRows>): Promise<void> {
  for await (const chunk of isTableRows(content) ? [content] : chunksOf(content))
    feedJoined(joined, decoder, chunk);
  joined.push(decoder.end());
  joined.end();
}

/** The warnings of a joined table, where there is one. */
export function joinedWarnings(opened: Omit<OpenJoined<unknown>, 'content'> | undefined): readonly Warning[] {
  if (opened === undefined) return [];
  const { joined, decoder } = opened;
  return [...encodingWarnings(decoder, joined.fileName), ...joined.warnings];
}
