import { sideOfName, type TableRows } from '../../interchange';
import type { Side } from '../../model';
import type { OpenFile } from '../io';
import type { Session } from '../session';
import { openFile, unreadable } from './files';

/** Where a table stands: a file, and for a workbook the sheet. */
export interface TablePlace {
  readonly path: string;
  readonly workbook: boolean;
  readonly sheet?: string;
}

/**
 * Takes `people.xlsx#Mentors` apart: a workbook, and the name or number of its sheet.
 *
 * @param sheet the sheet of workbooks that name none.
 */
export function tablePlace(given: string, sheet: string | undefined): TablePlace {
  const match = /^(.*\.xls[xm])(?:#(.+))?$/is.exec(given);
  if (match?.[1] === undefined) return { path: given, workbook: false };
  const own = match[2] ?? sheet;
  return { path: match[1], workbook: true, ...(own === undefined ? {} : { sheet: own }) };
}

/** Reads a sheet. The reader of workbooks is loaded here, and only here. */
export async function readTable(
  { path, sheet }: TablePlace,
  { chunks }: OpenFile,
  role: Side | 'people' | 'managers' | undefined,
): Promise<TableRows> {
  const bytes = await bytesOf(chunks);
  const { readSheet } = await import('../../entries/workbook');
  return await readSheet(bytes, {
    fileName: path,
    ...(role !== undefined && { role }),
    ...(sheet === undefined ? {} : { sheet }),
  });
}

/** The sheets that people may stand in: one called after mentors and one after mentees, or else the first. */
export async function roleSheets({ path }: TablePlace, { chunks }: OpenFile): Promise<readonly TableRows[]> {
  const bytes = await bytesOf(chunks);
  const { readSheet, readWorkbook } = await import('../../entries/workbook');
  const sheets = await readWorkbook(bytes, { fileName: path });
  const called = (role: Side) =>
    sheets.filter(({ sheet, rows }) => sideOfName(sheet) === role && rows.length > 0);
  const [mentors, mentees] = [called('mentors'), called('mentees')];
  if (mentors[0] !== undefined && mentees[0] !== undefined) return [mentors[0], mentees[0]];
  return [await readSheet(bytes, { fileName: path })];
}

/** All bytes of a file. @throws MentorMatchError if it cannot be read. */
export async function readBytes(path: string, io: Session): Promise<Uint8Array> {
  const { chunks } = await openFile(path, io);
  try {
    return await bytesOf(chunks);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
