import type { IssueList } from '../../errors';
import { COLUMN_WORDS, joinWarning } from '../../messages';
import { canonicalId, type PairRef, type Warning } from '../../model';
import { isNothing } from '../cells';
import { textAt } from '../csv';
import type { PairsMapping } from '../mapping';
import {
  fieldKey,
  type GivenTable,
  type OpenTable,
  type ReportIssue,
  type TableHeader,
  WholeTable,
} from '../tables';

/** Rows that a warning lists, at most. */
const SHOWN = 20;

/** Further words of people and of other programs, the surest first. */
const OTHERS = {
  mentor: ['idmentor', 'mentoremail', 'mentoremailaddress', 'emailmentor', 'mentorname'],
  mentee: [
    'idmentee',
    'idmentoré',
    'menteeemail',
    'menteeemailaddress',
    'emailmentee',
    'emailmentoré',
    'mentoré',
    'mentorée',
    'menteename',
  ],
} as const;

/**
 * Headers by which a side is found, the surest first; blanks, case and punctuation make no difference. Those that
 * tables of results are written with are known in each language: ids, then addresses, then names.
 */
const HEADERS = {
  mentor: headersOf('column.mentor-id', 'column.mentor-email', 'column.mentor', OTHERS.mentor),
  mentee: headersOf('column.mentee-id', 'column.mentee-email', 'column.mentee', OTHERS.mentee),
};

function headersOf(
  id: 'column.mentor-id' | 'column.mentee-id',
  email: 'column.mentor-email' | 'column.mentee-email',
  name: 'column.mentor' | 'column.mentee',
  others: readonly string[],
): readonly string[] {
  const written = (column: typeof id | typeof email | typeof name) =>
    COLUMN_WORDS.map((words) => fieldKey(words[column]));
  const isName = (key: string) => !/id|e?mail/.test(key);
  return [
    ...written(id),
    ...others.filter((key) => !isName(key)),
    ...written(email),
    ...written(name),
    ...others.filter(isName),
  ];
}

/** A table whose columns of two ids are found. */
export interface OpenPairs extends OpenTable {
  readonly mentor: number;
  readonly mentee: number;
}

/** Reads pairs out of text that comes in pieces, or out of rows of cells. */
export class PairsTable extends WholeTable {
  constructor(
    given: GivenTable,
    private readonly mapping: PairsMapping,
  ) {
    super(given);
  }

  /** @param issues receives what is wrong with the table. */
  end(issues: IssueList): {
    readonly pairs: readonly PairRef[];
    readonly rows: readonly number[];
    readonly warnings: readonly Warning[];
  } {
    const pairs: PairRef[] = [];
    const rows: number[] = [];
    const { opened, warnings } = this.finish(', such as "mentor id" and "mentee id"', issues, this.open);
    if (opened === undefined) return { pairs, rows, warnings };
    const half: number[] = [];
    const again: number[] = [];
    const seen = new Set<string>();
    for (const { row, cells } of opened.data) {
      const [mentorId, menteeId] = [idAt(cells, opened.mentor), idAt(cells, opened.mentee)];
      if (mentorId === '' && menteeId === '') continue;
      const key = JSON.stringify([canonicalId(mentorId), canonicalId(menteeId)]);
      if (mentorId === '' || menteeId === '') half.push(row);
      else if (seen.has(key)) again.push(row);
      else {
        seen.add(key);
        pairs.push({ mentorId, menteeId });
        rows.push(row);
      }
    }
    const { fileName } = this;
    const counted = (list: readonly number[]) => ({ count: list.length, rows: list.slice(0, SHOWN) });
    if (half.length > 0) warnings.push(joinWarning('warnings.pairs-incomplete', counted(half), fileName));
    if (again.length > 0) warnings.push(joinWarning('warnings.pairs-repeated', counted(again), fileName));
    if (pairs.length === 0 && half.length === 0)
      warnings.push(joinWarning('warnings.pairs-none', {}, fileName));
    return { pairs, rows, warnings };
  }

  /** Finds the header and the two columns. */
  protected readonly open = (report: ReportIssue, warnings: Warning[]): OpenPairs | undefined => {
    const { mapping } = this;
    const named = (side: 'mentor' | 'mentee', name: string) => {
      const own = mapping[side];
      return own === undefined
        ? HEADERS[side].some((header) => header === sideKey(name))
        : fieldKey(own) === fieldKey(name);
    };
    const hints = {
      skipRows: mapping.skipRows,
      headerRows: mapping.headerRows,
      knows: (name: string) => named('mentor', name) || named('mentee', name),
      isId: (name: string) => named('mentor', name),
    };
    const { header, data } = this.openTable(hints, report, warnings);
    const mentor = this.column('mentor', header, report);
    const mentee = this.column('mentee', header, report);
    return mentor === undefined || mentee === undefined ? undefined : { header, mentor, mentee, data };
  };

  private column(side: 'mentor' | 'mentee', header: TableHeader, report: ReportIssue): number | undefined {
    const own = this.mapping[side];
    if (own !== undefined) return header.require(own, `${this.fileName}: mapping.${side}`, report);
    const found = header.first(HEADERS[side], sideKey);
    if (found.length === 0)
      report({
        path: this.fileName,
        message: `no column holds the ${side} of a pair`,
        received: header.names.map((name) => `"${name}"`).join(', '),
        expected: `a column "${side} id"; or a mapping such as { "pairs": { "mentor": ..., "mentee": ... } }`,
      });
    return header.only(found, header.names[found[0] ?? -1] ?? '', this.fileName, report);
  }
}

/** `Mentor's e-mail` as `mentoremail`. */
const sideKey = (name: string) => fieldKey(name.replace(/['’]s?(?=\s)/g, ''));

/** The id in a cell, blank where there is none. */
export function idAt(cells: readonly string[], column: number): string {
  const text = textAt(cells, column);
  return isNothing(text) ? '' : text;
}
