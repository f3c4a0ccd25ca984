import { isIndex, isObject } from './statement';

/** So that reduced costs are exact. */
const MOST = 2 ** 51;

/** One integer for each member; `undefined` if that is not what is given. */
export function readDuals(given: unknown, length: number): Float64Array | undefined {
  if (isList(given)) {
    const all = Float64Array.from(given, Number);
    return all.length === length && all.every(isDual) ? all : undefined;
  }
  const entries = readEntries(given, length);
  if (entries === undefined) return undefined;
  const all = new Float64Array(length).fill(entries.base);
  for (const [at, dual] of entries.others) all[at] = dual;
  return all;
}

/** Duals as one number and those members that have another. */
export interface DualEntries {
  readonly base: number;
  readonly others: ReadonlyMap<number, number>;
}

/** The same where few members differ from the rest: those alone. */
export function readEntries(given: unknown, length: number): DualEntries | undefined {
  if (isList(given)) {
    const dense = readDuals(given, length);
    return dense && { base: 0, others: new Map([...dense.entries()].filter(([, dual]) => dual !== 0)) };
  }
  if (!isObject(given)) return undefined;
  const [base, at, values] = ['base', 'at', 'values'].map((name): unknown => Reflect.get(given, name));
  if (Reflect.get(given, 'length') !== length || !isDual(base)) return undefined;
  if (!isList(at) || !isList(values) || at.length !== values.length) return undefined;
  const others = new Map<number, number>();
  for (let index = 0; index < at.length; index++) {
    const member = at[index];
    if (!isIndex(member, length) || others.has(member) || !isDual(values[index])) return undefined;
    others.set(member, Number(values[index]));
  }
  return { base: Number(base), others };
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function isDual(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= MOST;
}
