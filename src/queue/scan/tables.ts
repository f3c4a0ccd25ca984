import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';
import { MentorMatchError } from '../../errors';
import { parseWith, schemaFor } from '../../model';
import { type MatchingStore, readStored } from '../store';

/** What the store holds of a cohort's tables beside their pieces. */
interface TablesIndex {
  readonly bytes: number;
  readonly pieces: number;
}

/** Tables in a store: of one session, which deletes them as it ends, so that nobody else can need them. */
export interface KeptTables {
  readonly tenant: string;
  readonly session: string;
  /** SHA-256 of their bytes, in hexadecimal digits: who has these loaded need not read them. */
  readonly hash: string;
}

const count = z.number().int().min(0);
const indexSchema = schemaFor<TablesIndex>()(z.strictObject({ bytes: count, pieces: count }));

/**
 * Bytes of a piece: as text it is below what a string of a database may be. A multiple of 3, so that texts have no
 * gaps.
 */
const PIECE = 24 * 2 ** 20;

/** Before the keys of all tables in a store. */
export const TABLES = 'tables';
const keyOf = (session: string) => `${TABLES}/${session}`;
const indexKey = (session: string) => `${keyOf(session)}/index.json`;
const pieceKey = (session: string, piece: number) => `${keyOf(session)}/${piece}.txt`;

/** Keeps the tables of a cohort. O(tables). */
export async function writeTables(
  store: MatchingStore,
  tenant: string,
  session: string,
  tables: object,
): Promise<KeptTables> {
  const bytes = serialize(tables);
  const hash = createHash('sha256').update(bytes).digest('hex');
  let pieces = 0;
  for (let from = 0; from < bytes.length; from += PIECE)
    await store.write(
      tenant,
      pieceKey(session, pieces++),
      bytes.subarray(from, from + PIECE).toString('base64'),
    );
  // Written last: who finds it finds all of them.
  await store.write(tenant, indexKey(session), JSON.stringify({ bytes: bytes.length, pieces }));
  return { tenant, session, hash };
}

/** Deletes them. */
export async function deleteTables(store: MatchingStore, tenant: string, session: string): Promise<void> {
  await store.delete(tenant, keyOf(session), 0);
}

/**
 * Reads the bytes of the tables back. O(tables).
 *
 * @param most bytes that they may have.
 * @throws MentorMatchError `too-large` for more, `invalid-input` where they are not in the store, or are not those of
 *   the hash.
 */
export async function readTables(
  store: MatchingStore,
  { tenant, session, hash }: KeptTables,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = await readStored(store, tenant, indexKey(session));
  const { bytes, pieces } = parseWith(indexSchema, JSON.parse(text), 'index');
  if (bytes > most) throw tooLarge(bytes, most);
  const all = new Uint8Array(bytes);
  let at = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const part = Buffer.from(await readStored(store, tenant, pieceKey(session, piece)), 'base64');
    if (at + part.length > bytes) throw notThese(session);
    all.set(part, at);
    at += part.length;
  }
  if (createHash('sha256').update(all).digest('hex') !== hash) throw notThese(session);
  return all;
}

/** The tables in bytes whose hash was checked: what `serialize` was given. O(tables). */
export function tablesOf(bytes: Uint8Array): object {
  const tables: object = deserialize(bytes);
  return tables;
}

function notThese(session: string): MentorMatchError {
  return new MentorMatchError('invalid-input', [
    {
      path: indexKey(session),
      message: 'the tables of the cohort are not those of their hash',
      received: 'other bytes',
      expected: 'the bytes as they were kept',
    },
  ]);
}

function tooLarge(bytes: number, most: number): MentorMatchError {
  return new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: `the tables of the cohort take ${bytes} bytes, and this worker has room for ${Math.floor(most)}`,
      received: `${bytes} bytes`,
      expected: 'a worker with more memory (`memory` of createScanWorker)',
    },
  ]);
}
