import type { Side } from '../../../model';
import type { IdColumn } from '../source';
import type { OpenTable } from './start';

/** Headers of what tells people apart. */
const TELLS_APART = [
  /e-?mail|courriel/i,
  /^(?:full |complete |display )?name$|^nom(?: complet)?$|^username$|^login$/i,
];

/** The column of the id, and the others by which people may be told apart, mail addresses first. */
export function idColumn(
  { header, plans }: OpenTable,
  side: Side,
): (IdColumn & { readonly side: Side }) | undefined {
  const id = plans.find((plan) => plan.side === side)?.fields.find(({ field }) => field.path === 'id');
  const [index, ...more] = id?.columns ?? [];
  if (index === undefined || more.length > 0) return undefined;
  const others = TELLS_APART.flatMap((pattern) =>
    header.names.filter((name, at) => at !== index && pattern.test(name)),
  );
  return { side, column: header.names[index] ?? '', others: [...new Set(others)] };
}

/** Where the last step of a path begins: 0 where it is the whole path. */
export function lastStep(path: string, end: number): number {
  let at = end - 1;
  while (at > 0 && path[at] !== '.' && path[at] !== '[') at--;
  return at;
}

/** `[2].target` in words for people who see a cell, not a list: `item 3, target`. */
export function itemName(rest: string): string {
  return rest
    .replace(/\[(\d+)\]/g, (_, index: string) => `item ${Number(index) + 1}`)
    .replace(/\["(.*)"\]/, '$1')
    .replace(/\./g, ', ')
    .replace(/^, /, '');
}
