import type { ErrorIssue } from '../../errors';
import type { TableHeader } from './header';

/**
 * What is wrong with a row that has more or fewer cells than the header. Of one with more, the cell that came apart is
 * named: what follows a delimiter inside a text mostly begins with a blank. No cell is shown, since nobody knows which
 * field it belongs to.
 */
export function widthIssue(
  cells: readonly string[],
  header: TableHeader,
  width: number,
  path: string,
): ErrorIssue {
  const apart =
    cells.length > width ? cells.findIndex((cell, index) => index > 0 && /^\s+\S/.test(cell)) - 1 : -1;
  const named = apart < 0 ? '' : `; the cell under ${header.label(apart)} seems to have come apart`;
  return {
    path,
    message: `the row has ${counted(cells.length)}, but the header has ${width}`,
    received: counted(cells.length),
    expected: `${counted(width)}${named}; a cell that contains the delimiter or a line break stands in quotes`,
  };
}

const counted = (cells: number): string => (cells === 1 ? '1 cell' : `${cells} cells`);
