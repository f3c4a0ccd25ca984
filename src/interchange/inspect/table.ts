import type { Side } from '../../model';
import { tableOfJson } from '../people';
import { type SurveyFormat, surveyOf } from '../surveys';
import { isTableRows, type TableRows } from '../tables';
import { type Say, sayIn, type TableView, viewTable } from './columns';
import {
  draftTable,
  type FieldChange,
  type IdKind,
  type RowRule,
  rowRules,
  type SideSigns,
  sideOf,
  sideOfJson,
  sideSigns,
  type TableDraft,
  type TableSide,
  withoutRows,
} from './draft';
import { type TableTrial, tryTable } from './read-table';
import type { InspectedFile, TableInspection, TableSource } from './types';

/** A table that was looked at, before anything is proposed for it. */
export interface SeenTable {
  readonly file: InspectedFile;
  readonly fileName: string;
  readonly view: TableView | undefined;
  readonly kind: SurveyFormat | undefined;
  /** The format of records that are looked at as rows. */
  readonly json?: InspectedFile['format'];
  readonly signs: SideSigns;
  /** Which rows count; the others are left out of {@link SeenTable.view}. */
  readonly rules: readonly RowRule[];
  /** By headers, cells and the name of the file, whatever was given. */
  readonly found: TableSide;
}

const NO_SIGNS: SideSigns = { mentors: 0, mentees: 0, column: undefined };

/** Looks at the beginning of a table. */
export function seeTable(given: InspectedFile, nth = 0): SeenTable {
  const rows = rowsOfJson(given);
  if (rows === undefined) return seeFile(given, nth);
  const { format: json, encoding: _encoding, delimiter: _delimiter, ...others } = given;
  const fileName = given.fileName ?? `table.${json}`;
  return { ...seeFile({ ...others, fileName, content: rows }, nth), json };
}

/** JSON whose records have fields of their own names is looked at as a table. */
function rowsOfJson({ format, content }: InspectedFile): TableRows | undefined {
  if (format === undefined || format === 'csv' || isTableRows(content)) return undefined;
  return tableOfJson(typeof content === 'string' ? content : new TextDecoder().decode(content), false);
}

function seeFile(file: InspectedFile, nth: number): SeenTable {
  const given =
    file.side === undefined || file.side === 'both' ? (nth === 0 ? 'table' : `table-${nth + 1}`) : file.side;
  const sheet = isTableRows(file.content) ? file.content.sheet : undefined;
  const fileName = file.fileName ?? `${given}.${file.format ?? 'csv'}`;
  if (file.format !== undefined && file.format !== 'csv')
    return {
      file,
      fileName,
      view: undefined,
      kind: undefined,
      rules: [],
      signs: NO_SIGNS,
      found: sideOfJson(file, fileName),
    };
  const whole = viewTable(file, sheet === undefined ? fileName : `${fileName} ${sheet}`);
  const kind = surveyOf(whole);
  const rules = rowRules(whole, kind);
  const view = withoutRows(whole, rules);
  const signs = sideSigns(view);
  return { file, fileName, view, kind, rules, signs, found: sideOf(view, signs) };
}

/** A proposal for one table, with what other tables need of it. */
export interface DraftedTable {
  readonly inspection: TableInspection;
  readonly draft: TableDraft | undefined;
  readonly trial: TableTrial;
}

/** Proposes a mapping for one table and reads it so. */
export function draftSeen(
  seen: SeenTable,
  side: TableSide,
  prefer: readonly IdKind[] | undefined,
  fields: readonly FieldChange[] = [],
): DraftedTable {
  const { file, fileName, view, kind, rules, signs, json } = seen;
  const say = sayIn(file.locale);
  // Of people of whom nobody says who they are any side reads the same columns.
  const readAs: Side | 'both' = side === 'unknown' ? 'mentees' : side;
  if (view === undefined) {
    const trial = tryTable(file, fileName, readAs, {});
    const source = jsonSource(file.format ?? 'ndjson', say);
    const { people, count, warnings, problems } = trial;
    const inspection: TableInspection = {
      fileName,
      source,
      side,
      columns: [],
      mapping: {},
      people,
      count,
      doubts: [],
      questions: [],
      warnings,
      problems,
    };
    return { inspection, draft: undefined, trial };
  }
  const draft = draftTable({ view, kind, side, say, fields }, signs, prefer, rules, notationOf(file));
  const { doubts, questions } = draft.draft;
  if (side === 'unknown') questions.push(say('ask.role', { file: fileName }));
  const trial =
    draft.ids === undefined && view.columns.length > 0
      ? NOTHING
      : tryTable(file, fileName, readAs, draft.mapping);
  const inspection: TableInspection = {
    fileName,
    source: json === undefined ? describeSource(view, kind, draft, say) : jsonSource(json, say),
    side,
    columns: draft.draft.proposals(),
    mapping: draft.mapping,
    people: trial.people,
    count: trial.count,
    doubts,
    questions,
    warnings: trial.warnings,
    problems: trial.problems,
  };
  return { inspection, draft, trial };
}

/** What was said of the notation of a table; a table of cells has a decimal mark alone. */
function notationOf({ content, encoding, delimiter, decimal }: InspectedFile) {
  const text = !isTableRows(content);
  return {
    ...(text && encoding !== undefined && { encoding }),
    ...(text && delimiter !== undefined && { delimiter }),
    ...(decimal !== undefined && { decimal }),
  };
}

function jsonSource(format: NonNullable<InspectedFile['format']>, say: Say): TableSource {
  const one =
    format === 'json'
      ? { id: 'json', name: 'JSON', note: say('source.json', {}) }
      : { id: 'ndjson', name: 'NDJSON', note: say('source.ndjson', {}) };
  return { ...one, headerRows: 0, skipRows: 0 };
}

const NOTHING: TableTrial = {
  people: { mentors: [], mentees: [] },
  count: 0,
  ids: new Set(),
  warnings: [],
  problems: [],
};

function describeSource(
  view: TableView,
  kind: SurveyFormat | undefined,
  { own }: TableDraft,
  say: Say,
): TableSource {
  const { headerRows, skipRows } = view;
  if (kind !== undefined)
    return {
      id: kind.id,
      name: kind.name,
      headerRows,
      skipRows,
      note: say('source.survey', { source: kind.name, rows: headerRows }),
    };
  const named = view.columns.filter(({ name }) => name !== '').length;
  return own * 2 >= named && own > 0
    ? { id: 'own', name: '', headerRows, skipRows, note: say('source.own', {}) }
    : { id: 'plain', name: '', headerRows, skipRows, note: say('source.plain', { rows: headerRows }) };
}
