import { type IssueList, printValue } from '../../errors';
import { COLUMN_WORDS, joinWarning, MOST_EXAMPLES } from '../../messages';
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

/** Further words of people and of other programs, the surest first. */
const OTHERS = {
  mentor: [
    'idmentor',
    'identifiantmentor',
    'matriculementor',
    'mentoremail',
    'mentoremailaddress',
    'emailmentor',
    'mentorname',
    'nommentor',
    'tuteur',
    'parrain',
  ],
  mentee: [
    'idmentee',
    'idmentoré',
    'identifiantmentoré',
    'matriculementoré',
    'menteeemail',
    'menteeemailaddress',
    'emailmentee',
    'emailmentoré',
    'mentoré',
    'menteename',
    'nommentoré',
    'filleul',
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
  const isName = (key: string) => !/id|matricule|mail/.test(key);
  return [
    ...written(id),
    ...others.filter((key) => !isName(key)),
    ...written(email),
    ...written(name),
    ...others.filter(isName),
  ];
}

/** Columns that say what became of a pair, the surest first. */
const STATUS = ['status', 'statut', 'decision', 'décision', 'state', 'état', 'pairstatus', 'matchstatus'];
/** What they say of one that is none any more. */
const NO_PAIR =
  /reject|declin|refus|cancel|annul|inactiv|inactif|withdr|retir|ended|closed|termin|cl[oô]s|void|^(?:no|non)$/i;

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
    this.warnOfStatus(opened, warnings);
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
    const counted = (list: readonly number[]) => ({ count: list.length, rows: list.slice(0, MOST_EXAMPLES) });
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
    const opened = this.openTable(hints, report, warnings);
    const { header } = opened;
    const mentor = this.column('mentor', header, report);
    const mentee = this.column('mentee', header, report);
    return mentor === undefined || mentee === undefined ? undefined : { ...opened, mentor, mentee };
  };

  /** Says that rows count whatever a column says of them, such as that a pair was declined. */
  private warnOfStatus({ header, data }: OpenPairs, warnings: Warning[]): void {
    for (const column of header.first(STATUS)) {
      const values = [...new Set(data.map(({ cells }) => textAt(cells, column)))].filter(
        (value) => value !== '' && !isNothing(value),
      );
      if (values.length < 2 && !values.some((value) => NO_PAIR.test(value))) continue;
      const path = `${this.fileName}: column ${header.label(column)}`;
      const shown = values.slice(0, MOST_EXAMPLES).map((value) => printValue(value));
      const params = { column: header.names[column]!, values: shown };
      warnings.push(joinWarning('warnings.pairs-status-unread', params, path));
    }
  }

  private column(side: 'mentor' | 'mentee', header: TableHeader, report: ReportIssue): number | undefined {
    const own = this.mapping[side];
    if (own !== undefined) return header.require(own, `${this.fileName}: mapping.${side}`, report);
    const found = header.first(HEADERS[side], sideKey);
    if (found.length === 0)
      report({
        path: this.fileName,
        message: `no column holds the ${side} of a pair`,
        received: header.printed(),
        expected: `a column "${side} id"; or a mapping such as { "pairs": { "mentor": ..., "mentee": ... } }`,
      });
    return header.only(found, this.fileName, report);
  }
}

/** `Mentor's e-mail` as `mentoremail`, `Identifiant du mentor·e` as `identifiantmentor`. */
const sideKey = (name: string) =>
  fieldKey(
    name
      .replace(/['’]s?(?=\s)/g, '')
      .replace(/\s(?:du|de la|of the|of)(?=\s)/gi, '')
      .replace(/(?:[·•.]e|\(e\)|(?<=mentoré)e)(?=\s|$)/gi, ''),
  );

/** The id in a cell, blank where there is none. */
export function idAt(cells: readonly string[], column: number): string {
  const text = textAt(cells, column);
  return isNothing(text) ? '' : text;
}
