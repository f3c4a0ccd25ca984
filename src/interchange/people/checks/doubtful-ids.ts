import { printValue } from '../../../errors';
import { addToSet } from '../../../lists';
import { joinWarning, MOST_EXAMPLES } from '../../../messages';
import { canonicalId, countsFromOne, looksRewritten, rewrittenKeys, type Warning } from '../../../model';
import type { IdColumn, PeopleSource } from '../source';

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
 * Ids of one table of which another has what a spreadsheet makes of them: `007` beside `7`; one warning, none where the
 * tables have the ids themselves in common. Another for ids of people of which nobody has the original. O(ids).
 *
 * @param managers ids in tables of managers.
 */
export function rewrittenIds(people: readonly MetId[], managers: readonly MetId[] = []): Warning[] {
  const ids = [...people, ...managers];
  const prone = ids.filter(({ id }) => PRONE.test(id));
  const changed = prone.length === 0 ? [] : changedIds(ids, prone);
  const told = new Set(changed.map(({ met }) => met));
  return [
    ...idsWarning(
      'warnings.ids-rewritten',
      changed.map(({ original, met }) => `${placed(original)} and ${placed(met)}`),
    ),
    ...idsWarning(
      'warnings.ids-lost',
      lostIds(people)
        .filter((met) => !told.has(met))
        .map(placed),
    ),
  ];
}

function idsWarning(
  id: 'warnings.ids-rewritten' | 'warnings.ids-lost',
  examples: readonly string[],
): Warning[] {
  const params = { count: examples.length, examples: examples.slice(0, MOST_EXAMPLES) };
  return examples.length === 0 ? [] : [joinWarning(id, params, 'ids')];
}

/** A number of which a spreadsheet kept a few digits, `1.2E+05`: whose it was, nobody can tell. */
const ROUNDED = /^\d(?:[.,]\d+)?e\+\d+$/i;
/** What a day begins with, as a spreadsheet writes it. */
const DAY = /^(?:\d{1,2}[-/. ]|\d{4}-)/;
/** Share of the ids of a table from which on days are taken for what they are. */
const MANY_DAYS = 0.5;

/** Ids of people that look like rounded numbers, or like days where most others of the table do not. O(ids). */
function lostIds(ids: readonly MetId[]): readonly MetId[] {
  const isRounded = ({ id }: MetId) => ROUNDED.test(id);
  const isDay = ({ id }: MetId) => DAY.test(id) && looksRewritten(canonicalId(id));
  const found = ids.filter((met) => isRounded(met) || isDay(met));
  if (found.length === 0) return [];
  const count = (list: readonly MetId[]) => {
    const counts = new Map<PeopleSource, number>();
    for (const { source } of list) counts.set(source, (counts.get(source) ?? 0) + 1);
    return counts;
  };
  const [all, days] = [count(ids), count(found.filter((met) => !isRounded(met)))];
  const areMany = ({ source }: MetId) => (days.get(source) ?? 0) >= (all.get(source) ?? 0) * MANY_DAYS;
  return found.filter((met) => isRounded(met) || !areMany(met));
}

/** Ids with the one of another table that a spreadsheet made them of. */
function changedIds(
  ids: readonly MetId[],
  prone: readonly MetId[],
): readonly { readonly original: MetId; readonly met: MetId }[] {
  const byKey = new Map<string, MetId[]>();
  for (const met of prone) {
    for (const key of rewrittenKeys(canonicalId(met.id))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [met]);
      else if (known.length < MOST_EXAMPLES) known.push(met);
    }
  }
  const sourcesOf = new Map<string, Set<PeopleSource>>();
  for (const { id, source } of ids) {
    addToSet(sourcesOf, canonicalId(id), source);
  }
  const changed: { readonly original: MetId; readonly met: MetId }[] = [];
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
    changed.push({ original, met });
  }
  return changed;
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
