import { componentsOf, IntegerList } from '../../structures';
import { type ChosenColumns, positionIn, type TiedPairs } from './tied-pairs';

/** The part of tied pairs that differs between optima, and which rows and columns are in it. */
export interface TieCore {
  readonly pairs: TiedPairs;
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
}

/**
 * What differs between optima: two of them are apart by cycles along which pairs are added and removed in turn, through
 * a hub where degrees may change, so that a pair differs if and only if it lies in a strongly connected component of
 * the residual graph. `undefined` if there is one optimum only. O(rows + columns + listed pairs).
 */
export function coreOf(tied: TiedPairs): TieCore | undefined {
  const { rows, columns, listOf, start, column, chosen } = tied;
  const lists = start.length - 1;
  const columnDegree = new Int32Array(columns);
  for (const other of chosen.column) columnDegree[other]!++;
  const component = componentsOf(rows + columns + 1 + lists, residualOf(tied, columnDegree));
  const hub = component[rows + columns]!;

  // Rows that share a list are in one component, if they differ at all.
  const listName = new Int32Array(lists).fill(-1);
  const columnName = new Int32Array(columns).fill(-1);
  const starts = [0];
  const keptColumns = new IntegerList();
  const rowOf: number[] = [];
  const listOfKept: number[] = [];
  for (let row = 0; row < rows; row++) {
    const list = listOf[row]!;
    if (listName[list] === -1) {
      for (let at = start[list]!; at < start[list + 1]!; at++) {
        const other = column[at]!;
        if (component[row] !== component[rows + other]) continue;
        keptColumns.push(other);
        columnName[other] = 0;
      }
      const isEmpty = keptColumns.length === starts[starts.length - 1];
      listName[list] = isEmpty ? -2 : starts.push(keptColumns.length) - 2;
    }
    if (listName[list] === -2) continue;
    rowOf.push(row);
    listOfKept.push(listName[list]!);
  }
  if (rowOf.length === 0) return undefined;

  const columnOf: number[] = [];
  for (let old = 0; old < columns; old++) {
    if (columnName[old] === 0) columnName[old] = columnOf.push(old) - 1;
  }
  const kept = keptColumns.values();
  for (let at = 0; at < kept.length; at++) kept[at] = columnName[kept[at]!]!;
  const inside = chosenInside(tied, component, rowOf, columnName);

  const rowInside = Int32Array.from(rowOf, (_, name) => inside.start[name + 1]! - inside.start[name]!);
  const rowPairs = Int32Array.from(listOfKept, (list) => starts[list + 1]! - starts[list]!);
  const columnInside = new Int32Array(columnOf.length);
  for (const other of inside.column) columnInside[other]!++;
  const columnPairs = columnCounts(columnOf.length, listOfKept, starts, kept);
  const bounds = (
    names: readonly number[],
    insideOf: Int32Array,
    pairs: Int32Array,
    degree: (old: number) => number,
    low: Int32Array,
    high: Int32Array,
    offset: number,
  ) => {
    const lows = insideOf.slice();
    const highs = insideOf.slice();
    names.forEach((old, name) => {
      // A degree that no cycle through the hub changes is the same in all optima.
      if (component[offset + old] !== hub) return;
      const outside = degree(old) - insideOf[name]!;
      lows[name] = Math.max(0, low[old]! - outside);
      highs[name] = Math.min(pairs[name]!, high[old]! - outside);
    });
    return { lows, highs };
  };
  const rowDegree = (old: number) => chosen.start[old + 1]! - chosen.start[old]!;
  const ofRows = bounds(rowOf, rowInside, rowPairs, rowDegree, tied.rowLow, tied.rowHigh, 0);
  const ofColumns = bounds(
    columnOf,
    columnInside,
    columnPairs,
    (old) => columnDegree[old]!,
    tied.columnLow,
    tied.columnHigh,
    rows,
  );
  return {
    rowOf: Int32Array.from(rowOf),
    columnOf: Int32Array.from(columnOf),
    pairs: {
      rows: rowOf.length,
      columns: columnOf.length,
      listOf: Int32Array.from(listOfKept),
      start: Int32Array.from(starts),
      column: kept,
      chosen: inside,
      rowLow: ofRows.lows,
      rowHigh: ofRows.highs,
      columnLow: ofColumns.lows,
      columnHigh: ofColumns.highs,
    },
  };
}

/** The chosen pairs that lie in the core, by its names. */
function chosenInside(
  { rows, chosen }: TiedPairs,
  component: Int32Array,
  rowOf: readonly number[],
  columnName: Int32Array,
): ChosenColumns {
  const start = new Int32Array(rowOf.length + 1);
  const column = new IntegerList();
  rowOf.forEach((old, name) => {
    for (let at = chosen.start[old]!; at < chosen.start[old + 1]!; at++) {
      const other = chosen.column[at]!;
      if (component[old] === component[rows + other]) column.push(columnName[other]!);
    }
    start[name + 1] = column.length;
  });
  return { start, column: column.values() };
}

/** How many rows list each column. */
function columnCounts(
  columns: number,
  listOf: readonly number[],
  start: readonly number[],
  column: Int32Array,
): Int32Array {
  const rowsOfList = new Int32Array(start.length - 1);
  for (const list of listOf) rowsOfList[list]!++;
  const counts = new Int32Array(columns);
  rowsOfList.forEach((count, list) => {
    for (let at = start[list]!; at < start[list + 1]!; at++) counts[column[at]!]! += count;
  });
  return counts;
}

/**
 * Rows lead by way of their list to what they could add, columns to the rows that could give them up, the hub to
 * degrees that may change.
 *
 * A row cannot add what it has. That need not be told apart where rows share a list, unless all of them have it: a row
 * reaches another one that has not by the column of that one, or by the hub, and so on to what it has itself.
 */
function residualOf(tied: TiedPairs, columnDegree: Int32Array): (node: number, position: number) => number {
  const { rows, columns, listOf, start, column, chosen, rowLow, rowHigh, columnLow, columnHigh } = tied;
  const hub = rows + columns;
  const firstList = hub + 1;
  const lists = start.length - 1;
  const members = new Int32Array(lists);
  for (const list of listOf) members[list]!++;
  const holders = new Int32Array(start[lists]!);
  const chosenStart = new Int32Array(columns + 1);
  for (let other = 0; other < columns; other++) {
    chosenStart[other + 1] = chosenStart[other]! + columnDegree[other]!;
  }
  const next = chosenStart.slice();
  const chosenRow = new Int32Array(chosenStart[columns]!);
  for (let row = 0; row < rows; row++) {
    for (let at = chosen.start[row]!; at < chosen.start[row + 1]!; at++) {
      const other = chosen.column[at]!;
      chosenRow[next[other]!++] = row;
      holders[positionIn(tied, listOf[row]!, other)]!++;
    }
  }
  const addable = new Int32Array(start[lists]!);
  const addStart = new Int32Array(lists + 1);
  let added = 0;
  for (let list = 0; list < lists; list++) {
    for (let at = start[list]!; at < start[list + 1]!; at++) {
      if (holders[at]! < members[list]!) addable[added++] = rows + column[at]!;
    }
    addStart[list + 1] = added;
  }
  const rowDegree = (row: number) => chosen.start[row + 1]! - chosen.start[row]!;
  const leaving: number[] = [];
  for (let row = 0; row < rows; row++) if (rowDegree(row) < rowHigh[row]!) leaving.push(row);
  for (let other = 0; other < columns; other++) {
    if (columnDegree[other]! > columnLow[other]!) leaving.push(rows + other);
  }
  return (node, position) => {
    if (node < rows) {
      if (position === 0) return firstList + listOf[node]!;
      return position === 1 && rowDegree(node) > rowLow[node]! ? hub : -1;
    }
    if (node > hub) {
      const at = addStart[node - firstList]! + position;
      return at < addStart[node - firstList + 1]! ? addable[at]! : -1;
    }
    if (node === hub) return leaving[position] ?? -1;
    const other = node - rows;
    const at = chosenStart[other]! + position;
    if (at < chosenStart[other + 1]!) return chosenRow[at]!;
    return at === chosenStart[other + 1] && columnDegree[other]! < columnHigh[other]! ? hub : -1;
  };
}
