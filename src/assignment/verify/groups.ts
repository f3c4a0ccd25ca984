import type { AssignmentLevel, AssignmentObjective, OptimalAssignment } from '../problem';
import { readDuals } from './duals';
import type { Meaning } from './meanings';
import { integers, isObject, refusal, type Statement } from './statement';

/** A statement in which each group has a column more, of places for those of its rows who go without. */
export interface GroupStatement extends Statement {
  /** The columns that the problem has itself. */
  readonly own: number;
  /** For each row the column of its places, -1 where it has none. */
  readonly placeOf: Float64Array;
  /** For each group how many more are wanted than may have a pair. */
  readonly beyond: Float64Array;
}

/** The statement with its groups, read apart from the solver; `undefined` where it has none. */
export function withGroups(of: Statement): GroupStatement | undefined {
  const at = of.objectives.findIndex((objective) => isObject(objective) && objective.kind === 'cover-groups');
  const objective: AssignmentObjective | undefined = of.objectives[at];
  if (objective?.kind !== 'cover-groups') return undefined;
  const path = `objectives[${at}]`;
  refuseBeside(of.objectives, at);
  const count = isObject(objective.wanted) ? objective.wanted.length : 0;
  const wanted = integers(`${path}.wanted`, objective.wanted ?? [], count, 0);
  const groups = integers(`${path}.groups`, objective.groups ?? [], of.rows, 0, true);
  const wrong = groups.find((group) => group < -1 || group >= count);
  if (wrong !== undefined) throw refusal(`${path}.groups`, wrong, `a group below ${count}, or -1`);
  const { columns: own, rowMin, rowMax, locks } = of;
  const isSure = Uint8Array.from(rowMin, (least) => (least > 0 ? 1 : 0));
  for (const cell of locks) isSure[Math.floor(cell / own)] = 1;
  const members = new Float64Array(count);
  groups.forEach((group, row) => {
    if (group >= 0 && rowMax[row]! > 0) members[group]!++;
  });
  const placeOf = groups.map((group, row) =>
    group >= 0 && rowMax[row]! > 0 && isSure[row] === 0 ? own + group : -1,
  );
  const columns = own + count;
  const cells = new Set<number>();
  for (const cell of locks) cells.add(Math.floor(cell / own) * columns + (cell % own));
  const costs = new Int32Array(columns);
  const forbidden = 0x7fff_ffff;
  const ends = (list: Float64Array, more: (group: number) => number) =>
    Float64Array.from({ length: columns }, (_, column) =>
      column < own ? list[column]! : more(column - own),
    );
  const placeCost = (row: number, column: number) => (placeOf[row] === column ? 0 : forbidden);
  let seen: Float64Array | undefined;
  let ownPrices = new Float64Array(0);
  const { least } = of;
  return {
    ...of,
    own,
    placeOf,
    beyond: wanted.map((count, group) => Math.max(0, count - members[group]!)),
    columns,
    columnMin: ends(of.columnMin, () => 0),
    columnMax: ends(of.columnMax, (group) => Math.max(0, members[group]! - wanted[group]!)),
    locks: cells,
    cost: (row, column) => (column < own ? of.cost(row, column) : placeCost(row, column)),
    costsOf(row) {
      costs.set(Array.from(of.costsOf(row)));
      for (let column = own; column < columns; column++) costs[column] = placeCost(row, column);
      return costs;
    },
    least:
      least &&
      ((row, prices) => {
        // The same list for the same prices.
        if (seen !== prices) ownPrices = prices.slice(0, own);
        seen = prices;
        const place = placeOf[row]!;
        return Math.min(least(row, ownPrices), place < 0 ? Number.POSITIVE_INFINITY : prices[place]!);
      }),
  };
}

/** What the checker is told to be no transport problem it takes for none either. */
function refuseBeside(objectives: readonly AssignmentObjective[], own: number): void {
  objectives.forEach((objective, index) => {
    if (!isObject(objective) || index === own) return;
    const path = `objectives[${index}]`;
    const { kind } = objective;
    if (kind === 'cover-groups' || kind === 'bottleneck' || kind === 'leximin')
      throw refusal(path, kind, 'no such objective beside cover-groups');
    if (kind === 'total-cost' && objective.rowEmptyCost !== undefined)
      throw refusal(`${path}.rowEmptyCost`, objective.rowEmptyCost, 'none beside cover-groups');
  });
}

/**
 * The claim with its places taken: by the rows of each group that go without, as many as there are. Which of them does
 * not matter to any level, so that what is optimal is so however they are dealt out.
 */
export function withPlacesTaken(
  { own, columns, columnMax, placeOf }: GroupStatement,
  { pairs, levels }: Pick<OptimalAssignment, 'pairs' | 'levels'>,
): Pick<OptimalAssignment, 'pairs' | 'levels'> {
  const matched = new Set(pairs.map(([row]) => row));
  const left = columnMax.slice();
  const all = [...pairs];
  placeOf.forEach((place, row) => {
    if (place < 0 || matched.has(row) || left[place] === 0) return;
    left[place]!--;
    all.push([row, place]);
  });
  const joined = (level: AssignmentLevel): AssignmentLevel => {
    if (!isObject(level)) return level;
    const v = readDuals(level.v, own);
    const groups = level.groups === undefined ? undefined : readDuals(level.groups, columns - own);
    if (v === undefined || groups === undefined) return { ...level, v: [] };
    return { ...level, v: Float64Array.from([...v, ...groups]) };
  };
  return { pairs: all, levels: levels.map(joined) };
}

/**
 * What a level means where rows have places: a place costs what it costs to go without, and a row of a group without a
 * pair and without a place is missing.
 */
export function besidePlaces(meaning: Meaning, { own, placeOf, beyond }: GroupStatement): Meaning {
  const { kind, weight, ofRow, ofColumn } = meaning;
  if (kind === 'cover-groups')
    return {
      ...meaning,
      ofRow: (row, degree) => (degree === 0 && placeOf[row]! >= 0 ? 1 : 0),
      ofColumn: (column) => (column < own ? 0 : beyond[column - own]!),
    };
  const without = Float64Array.from(placeOf, (place, row) => (place < 0 ? 0 : ofRow(row, 0) - ofRow(row, 1)));
  const isFree = weight === null && without.every((cost) => cost === 0);
  return {
    ...meaning,
    ofColumn: (column, degree) => (column < own ? ofColumn(column, degree) : 0),
    weight: isFree
      ? null
      : (cost, row, column) =>
          column < own ? (weight?.(cost, row, column) ?? 0) : placeOf[row] === column ? without[row]! : 0,
  };
}
