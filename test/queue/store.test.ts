import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { matchCohort } from '../../src';
import { fileStore, type MatchingStore } from '../../src/entries/queue';

/** What the example of a service offers; it is written in JavaScript. */
interface Example {
  openDatabase(where: { readonly url?: string; readonly folder?: string }): Promise<{
    query(sql: string, values: readonly unknown[]): Promise<unknown[]>;
    close(): Promise<void>;
  }>;
  storeIn(database: Awaited<ReturnType<Example['openDatabase']>>): MatchingStore;
  migrateResults(database: Awaited<ReturnType<Example['openDatabase']>>): Promise<void>;
}
const { openDatabase, storeIn, migrateResults }: Example = await import(
  /* @vite-ignore */ new URL('../../examples/service/database.mjs', import.meta.url).href
);

const HOUR = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'mentor-match-store-'));
const database = await openDatabase({});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Stores, and what makes a text look as if it had been written so long ago. */
const STORES: Record<
  string,
  { store: MatchingStore; age: (tenant: string, key: string, milliseconds: number) => Promise<void> }
> = {
  'of files': {
    store: fileStore(folder),
    async age(tenant, key, milliseconds) {
      const then = (Date.now() - milliseconds) / 1000;
      utimesSync(join(folder, tenant, key), then, then);
    },
  },
  'of PGlite, in the example of a service': {
    store: storeIn(database),
    async age(tenant, key, milliseconds) {
      await database.query(
        "UPDATE texts SET written = now() - $3 * interval '1 millisecond' WHERE tenant = $1 AND key = $2",
        [tenant, key, milliseconds],
      );
    },
  },
};

describe.each(Object.entries(STORES))('a store %s', (_, { store, age }) => {
  const keys = ['results/a.json', 'results/a/b.json', 'results/ab.json', 'tables/a/0.txt'];
  const left = async (tenant: string) => {
    const texts = await Promise.all(keys.map((key) => store.read(tenant, key)));
    return keys.filter((_, nth) => texts[nth] !== undefined);
  };
  const fill = async (...tenants: string[]) => {
    for (const tenant of tenants) for (const key of keys) await store.write(tenant, key, `${tenant} ${key}`);
  };

  it('keeps texts by tenant and key, and finds none where there is none', async () => {
    await store.write('acme', 'results/one.json', 'first');
    await store.write('acme', 'results/one.json', 'Zo\u00eb \ud83d\ude00\n');
    expect(await store.read('acme', 'results/one.json')).toBe('Zo\u00eb \ud83d\ude00\n');
    for (const [tenant, key] of [
      ['umbrella', 'results/one.json'],
      ['acme', 'results/other.json'],
      ['acme', 'results'],
      ['acme', 'results/one.json/below.json'],
    ] as const)
      expect(await store.read(tenant, key)).toBeUndefined();
  });

  it('deletes a key and what is below it, of one tenant', async () => {
    await fill('red', 'blue');
    expect(await store.delete('red', 'results/a', 0)).toBe(1);
    expect(await left('red')).toEqual(['results/a.json', 'results/ab.json', 'tables/a/0.txt']);
    expect(await store.delete('red', 'results/a.json', 0)).toBe(1);
    expect(await store.delete('red', 'results/a.json', 0)).toBe(0);
    expect(await store.delete('red', 'result', 0)).toBe(0);
    expect(await store.delete('red', 'results', 0)).toBe(1);
    expect(await left('red')).toEqual(['tables/a/0.txt']);
    expect(await left('blue')).toEqual(keys);
    expect(await store.delete('blue', '', 0)).toBe(4);
    expect(await left('blue')).toEqual([]);
    expect(await store.delete('nobody', '', 0)).toBe(0);
    // What was deleted may be written again.
    await fill('blue');
    expect(await left('blue')).toEqual(keys);
  });

  it('deletes what is older, and a text that is written again is young', async () => {
    await fill('aged');
    for (const key of keys) await age('aged', key, 3 * HOUR);
    await age('aged', 'results/a.json', 6 * HOUR);
    expect(await store.delete('aged', '', 5 * HOUR)).toBe(1);
    await store.write('aged', 'results/ab.json', 'again');
    expect(await store.delete('aged', 'results', 2 * HOUR)).toBe(1);
    expect(await left('aged')).toEqual(['results/ab.json', 'tables/a/0.txt']);
    expect(await store.read('aged', 'results/ab.json')).toBe('again');
  });

  it('takes writing and deleting side by side', async () => {
    await Promise.all(
      Array.from({ length: 40 }, async (_, nth) => {
        if (nth % 2 === 0) await store.write('busy', `tables/b/${nth}.txt`, 'x');
        else await store.delete('busy', 'tables', 0);
      }),
    );
    await store.delete('busy', 'tables', 0);
    expect(await store.read('busy', 'tables/b/0.txt')).toBeUndefined();
  });
});

describe('the database of the example of a service', () => {
  it('brings results of older versions up to date as it opens, once for each format', async () => {
    const store = storeIn(database);
    for (const tenant of ['acme', 'aged', 'blue', 'red', 'busy']) await store.delete(tenant, '', 0);
    const today = matchCohort({ mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] });
    const { format, ...older } = today;
    const keys = ['results/older.json', 'results/today.json', 'uploads/older.json'] as const;
    await store.write('acme', keys[0], JSON.stringify(older));
    await store.write('acme', keys[1], JSON.stringify(today));
    await store.write('acme', keys[2], JSON.stringify(older));
    const formatsNow = () =>
      Promise.all(keys.map(async (key) => JSON.parse((await store.read('acme', key)) ?? '{}').format));
    await migrateResults(database);
    expect(await formatsNow()).toEqual([format, format, undefined]);
    expect(await store.read('acme', keys[1])).toBe(JSON.stringify(today));
    // Whoever stores a result today stores it in today's format: nothing is read again.
    await store.write('acme', keys[0], JSON.stringify(older));
    await migrateResults(database);
    expect(await formatsNow()).toEqual([undefined, format, undefined]);
  });
});

describe('a store of files', () => {
  const store = fileStore(folder);

  it('deletes halves of texts whose writers died, not those that are being written, and empty folders', async () => {
    const place = join(folder, 'halves', 'tables', 'a');
    mkdirSync(place, { recursive: true });
    for (const name of ['old', 'new']) writeFileSync(join(place, `${name}.txt.0.part`), 'half');
    const then = (Date.now() - 2 * HOUR) / 1000;
    utimesSync(join(place, 'old.txt.0.part'), then, then);
    expect(await store.delete('halves', '', 0)).toBe(0);
    expect(readdirSync(place)).toEqual(['new.txt.0.part']);
    const later = (Date.now() - 1.5 * HOUR) / 1000;
    utimesSync(join(place, 'new.txt.0.part'), later, later);
    expect(await store.delete('halves', 'tables', 0)).toBe(0);
    expect(existsSync(join(folder, 'halves', 'tables'))).toBe(false);
  });

  it('refuses what is no tenant, no key and no age, and leaves its folder', async () => {
    for (const [tenant, key, age] of [
      ['../acme', 'results', 0],
      ['acme', '../results', 0],
      ['acme', '/', 0],
      ['acme', 'results', -1],
      ['acme', 'results', Number.NaN],
    ] as const)
      await expect(store.delete(tenant, key, age)).rejects.toMatchObject({ code: 'invalid-input' });
    // The cast: callers without types hand over what they read somewhere.
    await expect(store.delete('acme', 'results', '0' as unknown as number)).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
