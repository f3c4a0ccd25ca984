import type { Matching, Mentee, Mentor } from '../../model';
import type { Cell } from '../csv';
import { CATALOGUE, expectShape, optionsOf, TEXT } from '../given';
import { managersTable, peopleTable } from '../people';
import {
  LAYOUT,
  type MatchesLayout,
  matchesTable,
  type Names,
  type ResultLanguage,
  unmatchedTable,
} from '../results';
import type { Rows, TableCell } from '../tables';
import type { SheetToWrite } from './write';

const MATCHES_LAYOUT = optionsOf<MatchesLayout>(LAYOUT);
const UNMATCHED_LAYOUT = optionsOf<Pick<ResultLanguage, 'headers'>>({ headers: CATALOGUE });

/**
 * People as a sheet with the model's own headers, so that `readPeople` of the sheet gives them back as they were.
 * Columns that would be blank for everybody are left out. O(people * columns). Never throws for checked people.
 * Deterministic.
 *
 * @example
 * ```ts
 * import { peopleSheet } from 'mentor-match/workbook';
 *
 * peopleSheet('Mentors', [{ id: 'ana', department: 'IT' }]).rows; // => [['id', 'department'], ['ana', 'IT']]
 * ```
 */
export function peopleSheet(name: string, people: readonly (Mentor | Mentee)[]): SheetToWrite {
  return sheetOf(name, peopleTable(people));
}

/**
 * Managers of people outside the cohort as a sheet with the columns `id` and `manager`. O(managers). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for managers that are no texts.
 *
 * @example
 * ```ts
 * import { managersSheet } from 'mentor-match/workbook';
 *
 * managersSheet('Managers', { eva: 'zoe' }).rows; // => [['id', 'manager'], ['eva', 'zoe']]
 * ```
 */
export function managersSheet(name: string, managers: { readonly [personId: string]: string }): SheetToWrite {
  return sheetOf(name, managersTable(managers));
}

/**
 * Matches as a sheet, with the columns of `writeMatches`. O(matches * columns). Deterministic.
 *
 * @param layout fields of the people beside their ids, and the languages of headers and reasons.
 * @throws MentorMatchError `invalid-input` for extra columns that are no field of people, or protected.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { matchesSheet } from 'mentor-match/workbook';
 *
 * const matching = matchCohort({ mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * matchesSheet('Matches', matching).rows.length; // => 2
 * ```
 */
export function matchesSheet(
  name: string,
  matching: Pick<Matching, 'matches'>,
  names: Names = {},
  layout: MatchesLayout = {},
): SheetToWrite {
  expectShape('layout', layout, MATCHES_LAYOUT);
  return sheetOf(name, matchesTable(matching, names, layout, 'layout'));
}

/**
 * Everybody without a partner as a sheet, with the columns of `writeUnmatched`. O(people without a partner). Never
 * throws for a matching. Deterministic.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { unmatchedSheet } from 'mentor-match/workbook';
 *
 * const matching = matchCohort({ mentors: [], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * unmatchedSheet('Unmatched', matching).rows.length; // => 2
 * ```
 */
export function unmatchedSheet(
  name: string,
  matching: Pick<Matching, 'unmatched'>,
  names: Names = {},
  layout: Pick<ResultLanguage, 'headers'> = {},
): SheetToWrite {
  expectShape('layout', layout, UNMATCHED_LAYOUT);
  return sheetOf(name, unmatchedTable(matching, names, layout.headers));
}

function sheetOf<T>(name: string, { header, items, cells }: Rows<T>): SheetToWrite {
  expectShape('name', name, TEXT);
  const rows: (readonly TableCell[])[] = [header];
  for (const item of items) rows.push(cells(item).map(sheetCell));
  return { name, rows };
}

/** Yes and no in words, as in CSV. */
function sheetCell(cell: Cell): TableCell {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell ?? null;
}
