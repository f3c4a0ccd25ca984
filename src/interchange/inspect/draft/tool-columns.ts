import { dayParts, isDayFirst } from '../../cells';
import type { ColumnMapping } from '../../mapping';
import { headWords, type SurveyFormat } from '../../surveys';
import { ANY } from '../../tables';
import { type Column, describeColumns, findFamilies, shortened, type TableView } from '../columns';
import type { Draft } from './draft';

/** Headers of attributes that are kept from any scoring, and need a reason to be read at all. */
const PROTECTED =
  /\b(?:gender|sex|sexe|genre|age|ethnic\w*|race|racial|religi\w*|disab\w*|handicap\w*|nationalit\w*|sexual|orientation sexuelle|birth\w*|naissance|pregnan\w*|marital|identity to match|characteristics?|pronouns?|pronoms?|lgbt\w*|first generation|income|salary|salaire|revenu)\b/;
const CONSENT =
  /\b(?:consent\w*|agree to|i agree|gdpr|rgpd|privacy|confidential\w*|terms|consens\w*|accepte?z?|donnees personnelles|data protection)\b/;
const REFUSES = /^(?:no|non|n|false|faux|0)\b|\b(?:do not|don t|disagree|refuse|ne\b.*\bpas)\b/i;

/** Columns that the tool wrote, that are blank, protected or consent: none of them is an answer to be weighed. */
export function setAside(draft: Draft): void {
  const { view, kind, say } = draft.context;
  // An option that nobody has chosen yet is one of its question all the same.
  const together = new Set(
    findFamilies(draft.free)
      .filter(({ members }) => members.some(({ column }) => column.cells.length > 0))
      .flatMap(({ members }) => members.map(({ column }) => column.index)),
  );
  for (const column of draft.free) {
    const head = headWords(column.name);
    // A field that the organization named is no field of the tool.
    const named = /^custom ?\d+$/.test(head) && headWords(column.question) !== head;
    const own = kind?.own.test(head) === true && !named;
    const person = kind?.person?.test(head) === true && column.cells.length >= column.rows * 0.5;
    if (column.cells.length === 0 && view.rows.length > 0 && (own || !together.has(column.index)))
      draft.claim([column], null, say(own ? 'reason.tool' : 'reason.blank', { source: toolName(draft) }));
    else if (own && !person && !mayBeId(column))
      draft.claim([column], null, say('reason.tool', { source: toolName(draft) }));
    else if (PROTECTED.test(column.words) && !/\b(?:years?|annees?|experience)\b/.test(column.words))
      draft.claim(
        [column],
        null,
        say('reason.protected', { name: PROTECTED.exec(column.words)?.[0] ?? head }),
        true,
      );
  }
}

/** Sets aside columns without a cell that no question has taken. */
export function setBlankAside(draft: Draft): void {
  if (draft.context.view.rows.length === 0) return;
  for (const column of draft.free)
    if (column.cells.length === 0) draft.claim([column], null, draft.context.say('reason.blank', {}));
}

/** Numbers of responses stay, until it is known whether anything better tells people apart. */
const mayBeId = ({ name }: Column) =>
  /^(?:#|id|identifiant|(?:response|respondent|record|network) id|id de la reponse|token|user id)$/.test(
    headWords(name),
  );

export function toolName({ context: { kind } }: Draft): string {
  return kind?.name ?? '';
}

/** Rows that count, by the cells of one column. */
export interface RowRule {
  readonly column: number;
  /** The cells that count. */
  readonly words: readonly string[];
  /** Rows that do not count, among those that were looked at. */
  readonly left: number;
}

/** Which rows count, by what the tool and the consent of people say. */
export function rowRules({ columns }: TableView, kind: SurveyFormat | undefined): readonly RowRule[] {
  const rules: RowRule[] = [];
  const add = ({ index, cells, rows }: Column, counts: (cell: string) => boolean) => {
    const words = [...new Set(cells)].filter(counts);
    const left = rows - cells.filter(counts).length;
    if (left > 0 && words.length > 0 && words.length <= 10) rules.push({ column: index, words, left });
  };
  for (const rule of kind?.where ?? []) {
    const [column, ...others] = columns.filter(({ name }) => rule.column.test(headWords(name)));
    // Of several instruments one may be finished without the others.
    if (column === undefined || others.length > 0) continue;
    if (rule.counts !== ANY) add(column, (cell) => rule.counts !== ANY && rule.counts.test(cell));
    else if (column.cells.length > 0 && column.cells.length < column.rows)
      rules.push({ column: column.index, words: [ANY], left: column.rows - column.cells.length });
  }
  for (const column of columns) if (isConsent(column)) add(column, (cell) => !REFUSES.test(cell));
  return rules;
}

/** Whether people say here that they agree: few different answers, and no numbers. */
const isConsent = ({ words, kinds, cells, name }: Column) =>
  name !== '' && cells.length > 0 && kinds.different <= 4 && kinds.integer < 0.5 && CONSENT.test(words);

/** The table without the rows that do not count. */
export function withoutRows(view: TableView, rules: readonly RowRule[]): TableView {
  if (rules.length === 0) return view;
  const rows = view.rows.filter((row) =>
    rules.every(({ column, words }) => {
      const cell = row[column] ?? '';
      return words.includes(cell) || (cell !== '' && words.includes(ANY));
    }),
  );
  const names = view.columns.map(({ name }) => name);
  const labels = view.columns.map((column) => column.labels);
  return { ...view, rows, columns: describeColumns(names, labels, rows) };
}

/** Reads the rules for rows, and sets aside consent that all gave. */
export function filterRows(draft: Draft, rules: readonly RowRule[]): NonNullable<ColumnMapping['where']> {
  const { view, say } = draft.context;
  const where: { [column: string]: readonly string[] } = {};
  for (const { column: index, words, left } of rules) {
    const column = view.columns[index];
    if (column === undefined || !draft.isFree(column)) continue;
    where[column.reference] = words;
    draft.claim(
      [column],
      'where',
      words.includes(ANY)
        ? say('reason.filter-any', {})
        : say('reason.filter', { words: words.map((word) => `“${word}”`) }),
    );
    draft.doubt(say('doubt.filtered', { column: shortened(column.question), count: left }));
  }
  for (const column of draft.free)
    if (isConsent(column)) draft.claim([column], null, say('reason.consent', {}));
  return where;
}

/** The column of the time at which somebody answered. */
export function timeColumn(draft: Draft): Column | undefined {
  const { view, kind } = draft.context;
  return view.columns.find(
    ({ name, kinds, cells }) =>
      kind?.time?.test(headWords(name)) === true && cells.length > 0 && kinds.date > 0.8,
  );
}

/** The last day in a column of times, as `2026-05-01`. */
export function lastDay({ cells }: Column): string | undefined {
  const dayFirst = cells.some((cell) => isDayFirst(cell) || /^\d{1,2}\./.test(cell));
  const days = cells.flatMap((cell) => {
    const parts = dayParts(cell, dayFirst);
    return parts === undefined ? [] : [parts.map((part) => String(part).padStart(2, '0')).join('-')];
  });
  return days.sort().at(-1);
}
