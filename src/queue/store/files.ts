import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expectText, MentorMatchError, printValue } from '../../errors';
import { checkKey, checkTenant } from '../names';
import type { MatchingStore } from './contract';

/** The end of the name of a text that is being written. */
const PART = '.part';
/** Milliseconds after which one belongs to a process that has died. */
const PART_AGE = 3_600_000;
/** A folder may be deleted, since it was empty, between its making and the writing into it. */
const TRIES = 5;

/**
 * A store of files: `folder/tenant/key`. Workers on several machines need the folder shared between them. A text is
 * written beside its place and renamed, so that a process that dies leaves no half of it. O(size of the text); deleting
 * is O(texts below the key).
 *
 * @param folder made where it is missing.
 * @throws MentorMatchError `invalid-input` of its functions, for what is no name of a tenant, no key and no age.
 *
 * @example
 * ```ts
 * import { fileStore } from 'mentor-match/queue';
 *
 * const store = fileStore('matchings');
 * await store.read('acme', 'results/none.json'); // => undefined
 * await store.delete('acme', 'results', 90 * 86_400_000); // => 0
 * ```
 */
export function fileStore(folder: string): MatchingStore {
  expectText('folder', folder);
  const pathOf = (tenant: string, key: string) => {
    checkTenant(tenant);
    checkKey(key);
    return join(folder, tenant, key);
  };
  return {
    async read(tenant, key) {
      return await unlessMissing(readFile(pathOf(tenant, key), 'utf8'));
    },
    async write(tenant, key, text) {
      const path = pathOf(tenant, key);
      const beside = `${path}.${randomUUID()}${PART}`;
      try {
        const file = await openIn(dirname(path), beside);
        try {
          await file.writeFile(text);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    async delete(tenant, key, age) {
      checkTenant(tenant);
      if (key !== '') checkKey(key);
      checkAge(age);
      return await deleteBelow(join(folder, tenant, key), age);
    },
  };
}

async function openIn(folder: string, path: string): Promise<FileHandle> {
  for (let tries = 1; ; tries++) {
    await mkdir(folder, { recursive: true });
    const file = tries < TRIES ? await unlessMissing(open(path, 'wx')) : await open(path, 'wx');
    if (file !== undefined) return file;
  }
}

/** Deletes a file, or the files of a folder and the folders that are empty then. @returns how many texts it deleted. */
async function deleteBelow(path: string, age: number): Promise<number> {
  const found = await unlessMissing(stat(path));
  if (found === undefined) return 0;
  if (!found.isDirectory()) {
    const isPart = path.endsWith(PART);
    const least = isPart ? Math.max(age, PART_AGE) : age;
    if (least > 0 && Date.now() - found.mtimeMs < least) return 0;
    await rm(path, { force: true });
    return isPart ? 0 : 1;
  }
  let deleted = 0;
  for (const name of (await unlessMissing(readdir(path))) ?? [])
    deleted += await deleteBelow(join(path, name), age);
  // Unless something is left, or written meanwhile.
  await rmdir(path).catch(() => {});
  return deleted;
}

/** Codes of errors that say that there is no such file: nothing there, or a folder, or above it a file. */
const MISSING = new Set<unknown>(['ENOENT', 'EISDIR', 'ENOTDIR']);

/** What is promised of a file; undefined where there is no such file. */
async function unlessMissing<Value>(promised: Promise<Value>): Promise<Value | undefined> {
  try {
    return await promised;
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(error.code)) return undefined;
    throw error;
  }
}

function checkAge(age: unknown): void {
  if (typeof age === 'number' && age >= 0) return;
  throw new MentorMatchError('invalid-input', [
    { path: 'age', message: 'not an age', received: printValue(age), expected: 'milliseconds >= 0' },
  ]);
}
