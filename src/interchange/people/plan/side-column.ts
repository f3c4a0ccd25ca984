import { printValue } from '../../../errors';
import { normalizeUnicode, SIDES, type Side } from '../../../model';
import type { ReportProblem } from '../../cells';
import { restoreText } from '../../csv';
import type { ColumnMapping } from '../../mapping';
import { columnsLabel, type ReportIssue, type TableHeader } from '../../tables';

const MENTOR = ['mentor', 'mentors'];
const MENTEE = ['mentee', 'mentees', 'mentoré', 'mentorée'];
const BOTH = ['both', 'les deux'];
const MENTOR_SIDE: readonly Side[] = ['mentors'];
const MENTEE_SIDE: readonly Side[] = ['mentees'];

/** Tells from a record of a sheet with both roles which sides of the cohort the person stands on. */
export interface SideReader {
  /** Where the answer stands, as `column "side"`. */
  readonly place: string;
  /** Index of the column; none when all are alike. */
  readonly column: number | undefined;
  /** The sides; `undefined` after a problem was reported. */
  read(cells: readonly string[], problem: ReportProblem): readonly Side[] | undefined;
}

/** Finds the column that says who is what, as the mapping has it or under the header `side`. */
export function planSideColumn(
  header: TableHeader,
  mapping: ColumnMapping,
  mappingName: string,
  report: ReportIssue,
): SideReader | undefined {
  const given = typeof mapping.side === 'string' ? { column: mapping.side } : (mapping.side ?? {});
  if (given.value !== undefined) {
    const sides = given.value === 'both' ? SIDES : given.value === 'mentor' ? MENTOR_SIDE : MENTEE_SIDE;
    return { place: 'the mapping', column: undefined, read: () => sides };
  }
  const name = given.column ?? 'side';
  if (given.column === undefined && header.find(name).length === 0) {
    const hint =
      header.find('role').length === 0
        ? ''
        : '; if it is the column "role", the mapping is { "side": "role" }';
    report({
      path: header.fileName,
      message: 'the sheet is to hold mentors and mentees, but no column says who is what',
      received: header.names
        .filter((cell) => cell !== '')
        .map((cell) => `"${cell}"`)
        .join(', '),
      expected: `a column "side" with "mentor", "mentee" or "both"; or "side" in the mapping${hint}`,
    });
    return undefined;
  }
  const column = header.require(name, `${header.fileName}: ${mappingName}.side`, report);
  if (column === undefined) return undefined;
  const words = new Map<string, readonly Side[]>();
  const learn = (cells: readonly string[], sides: readonly Side[]) => {
    for (const cell of cells) words.set(fold(cell), sides);
  };
  learn(given.both ?? BOTH, SIDES);
  learn(given.mentor ?? MENTOR, MENTOR_SIDE);
  learn(given.mentee ?? MENTEE, MENTEE_SIDE);
  return {
    place: columnsLabel(header, [column]),
    column,
    read(cells, problem) {
      const text = fold(restoreText(cells[column] ?? ''));
      const whole = words.get(text);
      if (whole !== undefined) return whole;
      // Blanks are single by now.
      const parts = text.split(/\s?(?:[,;/|+&]|\band\b|\bet\b)\s?/).map((part) => words.get(part));
      const sides = SIDES.filter((side) => parts.some((part) => part?.includes(side)));
      if (text !== '' && parts.every((part) => part !== undefined)) return sides;
      problem(
        text === ''
          ? 'it is not said whether this person is a mentor or a mentee'
          : 'neither mentor nor mentee',
        text === '' ? 'a blank cell' : printValue((cells[column] ?? '').trim()),
        `one of ${[...words.keys()].join(', ')}`,
      );
      return undefined;
    },
  };
}

function fold(text: string): string {
  return normalizeUnicode(text, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
