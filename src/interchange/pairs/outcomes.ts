import type { IssueList } from '../../errors';
import { joinWarning, MOST_EXAMPLES } from '../../messages';
import { canonicalId, type PairRef, type Warning } from '../../model';
import { isNothing, parseNumber, readNumber } from '../cells';
import type { ChunkedInput } from '../chunked-input';
import { textAt } from '../csv';
import { CSV_TABLE_OPTIONS, optionsOf, READ_LATER, TABLE_OPTIONS, TEXT } from '../given';
import { type PairsMapping, parsePairsMapping } from '../mapping';
import type { TableInput } from '../options';
import {
  fieldKey,
  type GivenTable,
  type ReportIssue,
  readWhole,
  readWholeStream,
  type TableHeader,
  type TableOptions,
  type TableRows,
  type WholeKind,
} from '../tables';
import { outcomeWords } from './outcome-words';
import { idAt, PairsTable } from './table';

/** How a table of outcomes is read. */
export interface ReadOutcomesOptions extends Omit<TableOptions, 'format'> {
  /** Which columns hold the two ids; see {@link PairsMapping}. */
  readonly mapping?: PairsMapping;
  /** Header of the column with the outcome. Default: `outcome`, `rating`, `evaluation`, `satisfaction` and the like. */
  readonly outcome?: string;
  /**
   * Header of the column with the program or the year. Default: `program`, `year`, `round` or `cohort`, in English or
   * French, where there is one.
   */
  readonly program?: string;
}

/** How a pair that met turned out, as `learnWeights` of `mentor-match/learning` takes it. */
export interface RatedOutcome extends PairRef {
  /** How well it turned out, a finite number in any unit; more is better. */
  readonly outcome: number;
  readonly program?: string;
  /** From a column `margin`, where there is one: what the total would have lost without the pair, a score >= 0. */
  readonly margin?: number;
  /** From a column `propensity`, where there is one: the chance with which the pair met, in (0, 1]. */
  readonly propensity?: number;
}

/** Outcomes of a table. */
export interface OutcomesRead {
  /** In the order of the rows. */
  readonly outcomes: readonly RatedOutcome[];
  /** The row of each, as a spreadsheet counts. */
  readonly rows: readonly number[];
  /** What the sender of the table should know, such as pairs without an outcome. */
  readonly warnings: readonly Warning[];
}

const OUTCOMES: WholeKind<ReadOutcomesOptions, OutcomesRead> = {
  options: optionsOf<ReadOutcomesOptions>({
    ...CSV_TABLE_OPTIONS,
    decimal: TABLE_OPTIONS.decimal,
    mapping: READ_LATER,
    outcome: TEXT,
    program: TEXT,
  }),
  fileName: 'outcomes.csv',
  open(given, options) {
    const mapping = parsePairsMapping(options.mapping ?? {});
    const table = new OutcomesTable(given, mapping, options);
    return { table, encoding: mapping.encoding, end: (issues) => table.outcomes(issues) };
  },
};

/**
 * Reads how pairs turned out from CSV or rows of cells: the two ids, the outcome as a number, and the program where
 * there are several. A pair may stand once for each program; where it is rated again, each rating counts, and a warning
 * says so. Pairs without an outcome are left out, and counted in a warning. Programs that differ in case or blanks
 * alone are one. Words of a scale (`Very satisfied`, `bien`) count from 1 to 5, yes and no as 1 and 0, with a warning.
 * O(characters). Deterministic.
 *
 * @throws MentorMatchError `invalid-table` with file and row; `invalid-input` for a malformed mapping.
 *
 * @example
 * ```ts
 * import { readOutcomes } from 'mentor-match/interchange';
 *
 * const { outcomes } = readOutcomes('mentor id,mentee id,rating,year\nada,ben,4,2025\n');
 * outcomes[0]; // => { mentorId: 'ada', menteeId: 'ben', outcome: 4, program: '2025' }
 * ```
 */
export function readOutcomes(input: TableInput | TableRows, options: ReadOutcomesOptions = {}): OutcomesRead {
  return readWhole(OUTCOMES, input, options);
}

/**
 * Reads how pairs turned out from a table that comes in pieces, as {@link readOutcomes}. O(characters); memory: the
 * cells. Deterministic.
 *
 * @throws MentorMatchError as {@link readOutcomes}.
 *
 * @example
 * ```ts
 * import { readOutcomesStream } from 'mentor-match/interchange';
 *
 * const chunks = ['mentor,mentee,outcome\nana,', 'cleo,4\n'];
 * (await readOutcomesStream(chunks)).outcomes; // => [{ mentorId: 'ana', menteeId: 'cleo', outcome: 4 }]
 * ```
 */
export async function readOutcomesStream(
  chunks: ChunkedInput | TableRows,
  options: ReadOutcomesOptions = {},
): Promise<OutcomesRead> {
  return readWholeStream(OUTCOMES, chunks, options);
}

/** Headers of columns beside the two ids, the surest first. */
const HEADERS = {
  outcome: [
    'outcome',
    'rating',
    'résultat',
    'resultat',
    'note',
    'évaluation',
    'evaluation',
    'satisfaction',
    'goalattainment',
  ],
  program: ['program', 'programme', 'year', 'année', 'annee', 'round', 'cohort', 'cohorte'],
  margin: ['margin', 'marge'],
  propensity: ['propensity', 'propension'],
} as const;
type Column = keyof typeof HEADERS;

class OutcomesTable extends PairsTable {
  constructor(
    given: GivenTable,
    mapping: PairsMapping,
    private readonly options: ReadOutcomesOptions,
  ) {
    super(given, mapping);
  }

  outcomes(issues: IssueList): OutcomesRead {
    const columns = ', such as "mentor id", "mentee id" and "outcome"';
    const { opened, report, warnings } = this.finish(columns, issues, this.open);
    const outcomes: RatedOutcome[] = [];
    const rows: number[] = [];
    if (opened === undefined) return { outcomes, rows, warnings };
    const { header, data } = opened;
    const outcome = this.columnOf('outcome', header, report);
    if (outcome === undefined) return { outcomes, rows, warnings };
    const program = this.columnOf('program', header, report);
    const [margin, propensity] = [
      this.columnOf('margin', header, report),
      this.columnOf('propensity', header, report),
    ];
    this.warnOfOthers(header, outcome, warnings);
    const left: number[] = [];
    const half: number[] = [];
    const again: number[] = [];
    const rated = new Set<string>();
    const programs = new Map<string, string>();
    const worth = outcomeWords(
      data.map(({ cells }) => valueAt(cells, outcome)).filter((text) => text !== ''),
    );
    const worded = new Map<string, number>();
    for (const { row, cells } of data) {
      const [mentorId, menteeId] = [idAt(cells, opened.mentor), idAt(cells, opened.mentee)];
      const text = (column: number | undefined) => (column === undefined ? '' : valueAt(cells, column));
      if (mentorId === '' || menteeId === '') {
        if (mentorId !== '' || menteeId !== '' || text(outcome) !== '') half.push(row);
        continue;
      }
      const number = (column: number | undefined) => {
        const written = text(column);
        if (column === undefined || written === '') return undefined;
        const problem = (message: string, received: string, expected: string) =>
          report({
            path: `${this.fileName}: row ${row}, column ${header.label(column)}`,
            message,
            received,
            expected,
          });
        return readNumber(written, { decimal: this.options.decimal }, problem);
      };
      if (text(outcome) === '') {
        left.push(row);
        continue;
      }
      const word = parseNumber(text(outcome)) === undefined ? worth?.(text(outcome)) : undefined;
      if (word !== undefined) {
        const example = `${text(outcome)} = ${word}`;
        worded.set(example, (worded.get(example) ?? 0) + 1);
      }
      const [value, own, chance] = [word ?? number(outcome), number(margin), number(propensity)];
      if (value === undefined) continue;
      // A program in several spellings, such as "Spring" and "spring", is one.
      const written = text(program);
      const name = programs.get(canonicalId(written)) ?? written;
      programs.set(canonicalId(written), name);
      const key = JSON.stringify([mentorId, menteeId, name].map(canonicalId));
      if (rated.has(key)) again.push(row);
      else rated.add(key);
      outcomes.push({
        mentorId,
        menteeId,
        outcome: value,
        ...(name !== '' && { program: name }),
        ...(own !== undefined && { margin: own }),
        ...(chance !== undefined && { propensity: chance }),
      });
      rows.push(row);
    }
    const counted = (list: readonly number[]) => ({ count: list.length, rows: list.slice(0, MOST_EXAMPLES) });
    if (half.length > 0)
      warnings.push(joinWarning('warnings.pairs-incomplete', counted(half), this.fileName));
    if (worded.size > 0)
      warnings.push(
        joinWarning(
          'warnings.outcomes-in-words',
          {
            count: [...worded.values()].reduce((sum, times) => sum + times, 0),
            examples: [...worded.keys()].slice(0, MOST_EXAMPLES),
          },
          `${this.fileName}: column ${header.label(outcome)}`,
        ),
      );
    if (left.length > 0)
      warnings.push(joinWarning('warnings.pairs-without-outcome', counted(left), this.fileName));
    if (again.length > 0)
      warnings.push(joinWarning('warnings.pairs-rated-again', counted(again), this.fileName));
    if (outcomes.length === 0 && half.length === 0 && left.length === 0)
      warnings.push(joinWarning('warnings.pairs-none', {}, this.fileName));
    return { outcomes, rows, warnings };
  }

  /** Says which column the outcomes are read from, where another may hold some too. */
  private warnOfOthers(header: TableHeader, outcome: number, warnings: Warning[]): void {
    if (this.options.outcome !== undefined) return;
    const isOutcome = (name: string) => HEADERS.outcome.some((known) => known === fieldKey(name));
    const columns = header.names.filter((name, index) => index !== outcome && isOutcome(name));
    if (columns.length > 0)
      warnings.push(
        joinWarning(
          'warnings.outcomes-beside',
          { column: header.names[outcome]!, columns },
          `${this.fileName}: column ${header.label(outcome)}`,
        ),
      );
  }

  private columnOf(column: Column, header: TableHeader, report: ReportIssue): number | undefined {
    const own = column === 'outcome' || column === 'program' ? this.options[column] : undefined;
    if (own !== undefined) return header.require(own, this.fileName, report);
    const found = header.first(HEADERS[column]);
    if (found.length === 0 && column === 'outcome')
      report({
        path: this.fileName,
        message: 'no column holds how the pairs turned out',
        received: header.printed(),
        expected:
          'a column "outcome" or "rating"; or the name of the column, as { outcome: ... } or --outcome-column',
      });
    return header.only(found, this.fileName, report);
  }
}

function valueAt(cells: readonly string[], column: number): string {
  const text = textAt(cells, column).trim();
  return isNothing(text) ? '' : text;
}
