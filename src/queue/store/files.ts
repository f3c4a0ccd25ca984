import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expectText } from '../../errors';
import { checkKey, checkTenant } from '../names';
import type { MatchingStore } from './contract';

/**
 * A store of files: `folder/tenant/key`. Workers on several machines need the folder shared between them. A text is
 * written beside its place and renamed, so that a process that dies leaves no half of it. O(size of the text).
 *
 * @param folder made where it is missing.
 * @throws MentorMatchError `invalid-input` of its functions, for what is no name of a tenant and no key.
 *
 * @example
 * ```ts
 * import { fileStore } from 'mentor-match/queue';
 *
 * const store = fileStore('matchings');
 * await store.read('acme', 'results/none.json'); // => undefined
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
      try {
        return await readFile(pathOf(tenant, key), 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(tenant, key, text) {
      const path = pathOf(tenant, key);
      await mkdir(dirname(path), { recursive: true });
      const beside = `${path}.${randomUUID()}.part`;
      try {
        const file = await open(beside, 'wx');
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
  };
}
