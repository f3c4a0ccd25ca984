import { printValue } from '../../../errors';
import { joinWarning } from '../../../messages';
import { canonicalId, countsFromOne, looksRewritten, rewrittenKeys, type Warning } from '../../../model';
import type { IdColumn, PeopleSource } from '../source';

/** Examples that a warning lists, at most. */
const SHOWN = 20;
/** Fewer people do not tell that ids count. */
const ENOUGH = 3;

/** An id with the row that it was met in. */
export interface MetId {
  readonly id: string;
  readonly row: number;
  readonly source: PeopleSource;
}

/** What a spreadsheet rewrites: leading zeros, powers of ten, months, days, numbers of many digits. */
const PRONE = /^(?:0\d|\d+(?:\.\d+)?e\d|\d{1,2}[-/]\d{1,2}$|[a-z]{3,4}-?\d{1,2}$|\d{16})/i;

/**
 * Ids of one table of which another has what a spreadsheet makes of them: `007` beside `7`. One warning; none where the
 * tables have the ids themselves in common. O(ids).
 */
export function rewrittenIds(ids: readonly MetId[]): Warning[] {
  const prone = ids.filter(({ id }) => PRONE.test(id));
  if (prone.length === 0) return [];
  const byKey = new Map<string, MetId[]>();
  for (const met of prone) {
    for (const key of rewrittenKeys(canonicalId(met.id))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [met]);
      else if (known.length < SHOWN) known.push(met);
    }
  }
  const sourcesOf = new Map<string, Set<PeopleSource>>();
  for (const { id, source } of ids) {
    const key = canonicalId(id);
    const known = sourcesOf.get(key);
    if (known === undefined) sourcesOf.set(key, new Set([source]));
    else known.add(source);
  }
  const examples: string[] = [];
  let count = 0;
  const told = new Set<string>();
  for (const met of ids) {
    const own = canonicalId(met.id);
    if (told.has(own) || !looksRewritten(own)) continue;
    const original = rewrittenKeys(own)
      .flatMap((key) => byKey.get(key) ?? [])
      .find(
        (one) =>
          one.source !== met.source &&
          canonicalId(one.id) !== own &&
          sourcesOf.get(canonicalId(one.id))?.has(met.source) !== true &&
          sourcesOf.get(own)?.has(one.source) !== true,
      );
    if (original === undefined) continue;
    told.add(own);
    count++;
    if (examples.length < SHOWN) examples.push(`${placed(original)} and ${placed(met)}`);
  }
  return count === 0 ? [] : [joinWarning('warnings.ids-rewritten', { count, examples }, 'ids')];
}

const placed = ({ id, row, source }: MetId) => `${printValue(id)} (${source.placeOf(row)})`;

/**
 * Ids that count from 1 in the tables of both sides, as response numbers do, where a column of mail addresses or names
 * stands beside them: one warning a table.
 */
export function countedIds(
  sides: readonly { readonly ids: readonly MetId[]; readonly column: IdColumn | undefined }[],
): Warning[] {
  const counted = sides.every(({ ids }) => ids.length >= ENOUGH && countsFromOne(ids));
  const [first, second] = sides;
  if (!counted || first === undefined || second === undefined) return [];
  return [first, second].flatMap(({ ids, column }) => {
    const [met] = ids;
    if (met === undefined || column === undefined || column.others.length === 0) return [];
    return [
      joinWarning(
        'warnings.ids-counted',
        { column: column.column, columns: column.others },
        `${met.source.fileName}: column "${column.column}"`,
      ),
    ];
  });
}
