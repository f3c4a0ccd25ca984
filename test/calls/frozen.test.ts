import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { argumentsOf } from './calls';
import { CALLS } from './entries';
import { freezeAll } from './freeze';

type Call = (...args: readonly unknown[]) => unknown;
type Module = { readonly [name: string]: unknown };

/** What is not called here, and why. */
const NOT_CALLED: { readonly [name: string]: string } = {
  'assignment/scanBatch': 'writes into its argument, which is what it is for',
  'queue/createMatchingQueue': 'asks Redis',
  'queue/createMatchingWorker': 'asks Redis and starts threads',
  'queue/createScanWorker': 'asks Redis and starts threads',
  'queue/fileStore': 'writes files',
  'queue/openScanner': 'starts threads on tables that are shared with them',
  'queue/queueScanner': 'asks Redis',
};

const modules = await Promise.all(
  Object.entries(entryPoints()).map(async ([entry, path]) => {
    const module: Module = await import(/* @vite-ignore */ `../../${path}`);
    return [basename(entry), module] as const;
  }),
);

/** All exported functions; classes are made by callers, and have no argument that a caller could lose. */
const functions = modules.flatMap(([entry, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    typeof value === 'function' && !/^class\b/.test(String(value))
      ? // The cast: a table calls functions of all types.
        [{ title: `${entry}/${name}`, calls: CALLS[entry] ?? {}, name, call: value as Call }]
      : [],
  ),
);
const called = functions.filter(({ title }) => NOT_CALLED[title] === undefined);

/** What a call gives, with all that it gives piece by piece. */
async function resultOf(call: Call, args: readonly unknown[]): Promise<unknown> {
  const given = await call(...args);
  if (typeof given !== 'object' || given === null) return given;
  if (!('next' in given) || typeof given.next !== 'function') return given;
  const pieces: unknown[] = [];
  for (;;) {
    const { done, value } = (await given.next()) as IteratorResult<unknown>;
    pieces.push(value);
    if (done === true) return pieces;
  }
}

/** A result with the kind of a function in its place: a function is equal to itself alone. */
function asData(value: unknown): unknown {
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (value instanceof Set || value instanceof Map) return value;
  if (Array.isArray(value)) return value.map(asData);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asData(inner)]));
}

describe('frozen input', () => {
  // A workbook says when it was written.
  beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T09:30:00Z') }));
  afterAll(() => vi.useRealTimers());

  it('is given to every function of every entry point', () => {
    expect(modules.length).toBeGreaterThan(14);
    expect(called.length).toBeGreaterThan(200);
    const without = called.filter(({ calls, name }) => calls[name] === undefined);
    expect(without.map(({ title }) => title)).toEqual([]);
    const known = new Set(functions.map(({ title }) => title));
    const listed = Object.entries(CALLS).flatMap(([entry, calls]) =>
      Object.keys(calls).map((name) => `${entry}/${name}`),
    );
    expect([...listed, ...Object.keys(NOT_CALLED)].filter((title) => !known.has(title))).toEqual([]);
  });

  it.each(called)('is left as it is, and gives the same again: $title', async ({ calls, name, call }) => {
    const args = argumentsOf(calls, name);
    const changes = freezeAll(args);
    const first = asData(await resultOf(call, args));
    expect(changes()).toEqual([]);
    expect(asData(await resultOf(call, argumentsOf(calls, name)))).toEqual(first);
  });
});

describe('freezeAll', () => {
  it('finds what cannot be frozen and was changed', () => {
    const args = [
      { bytes: Uint8Array.of(1, 2), ids: new Set(['a']), of: new Map([['a', { b: [1] }]]) },
    ] as const;
    const changes = freezeAll(args);
    expect(changes()).toEqual([]);
    expect(() => args[0].of.get('a')?.b.push(2)).toThrow(TypeError);
    args[0].bytes[0] = 9;
    args[0].ids.add('b');
    expect(changes()).toEqual(['0.bytes', '0.ids']);
  });
});
