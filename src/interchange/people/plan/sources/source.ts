import { printValue } from '../../../../errors';
import { problemsOf } from '../../../../model/read-person';
import {
  type CellFormat,
  isNo,
  isNothing,
  isYes,
  joinWindows,
  levelOfWord,
  type ReportProblem,
  readGridCell,
  wordIn,
} from '../../../cells';
import { isMarkedText, restoreText } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import type { Side } from '../../../options';
import { columnsLabel, type ReportIssue, type TableHeader } from '../../../tables';
import { assemble } from '../assemble';
import { blankOf, type ColumnContext, formatOf, LEVELED, memoOf } from '../columns';
import type { FieldPlan } from '../field-plan';
import type { SourceContext } from './context';
import { gridColumns } from './grid';
import { isAskedTwice, oneEach, tickItems } from './ticks';

/** Works out how a field is read from its source; `undefined` after a problem was reported. */
export function planSource(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
  const { side, path, report } = context;
  for (const key of ['value', 'default'] as const) {
    const constant = source[key];
    if (constant !== undefined && !checkConstant(side, field, constant, `${path}.${key}`, report))
      return undefined;
  }
  if (source.value !== undefined) {
    const { value } = source;
    return { field, place: `field ${field.path}, which the mapping sets`, columns: [], read: () => value };
  }
  if (source.template !== undefined) return planTemplate(field, source, context);
  if (source.grid !== undefined) return planGrid(field, source, context);
  if (source.ticks !== undefined) return planTicks(field, source, context);
  const names = typeof source.column === 'string' ? [source.column] : (source.column ?? []);
  if (names.length > 1 && !field.list && field.expected !== 'text') {
    report({
      path,
      message: 'this field can not be read from several columns',
      received: names.map((name) => `"${name}"`).join(' and '),
      expected: 'one column; only text and lists can be put together from several',
    });
    return undefined;
  }
  const columns = findColumns(names, source, context);
  return columns === undefined ? undefined : columnPlan(field, columns, source, context);
}

/** The columns of these names; `undefined` after one was reported as missing. */
function findColumns(
  names: readonly string[],
  source: ColumnSource,
  { header, path, report }: SourceContext,
): number[] | undefined {
  const columns: number[] = [];
  let missing = false;
  for (const name of names) {
    if (source.optional === true && header.find(name).length === 0) continue;
    const index = header.require(name, path, report);
    if (index === undefined) missing = true;
    else columns.push(index);
  }
  return missing ? undefined : columns;
}

/** Whether a constant of the mapping fits the field; what does not is reported once, not per row. */
function checkConstant(
  side: Side,
  field: FieldColumn,
  value: unknown,
  path: string,
  report: ReportIssue,
): boolean {
  // A minimum alone is checked against the maximum of each person, which another column may give.
  const most = field.path === 'capacity.min' && typeof value === 'number' ? Math.max(1, value) : undefined;
  const person = assemble([
    ['capacity.max', most],
    [field.path, value],
  ]);
  const probe = field.path === 'id' ? person : { id: 'x', ...person };
  const issues = problemsOf(side, probe);
  for (const issue of issues) report({ ...issue, path });
  return issues.length === 0;
}

/** Reads a field from its columns as they stand. */
export function columnPlan(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  context: ColumnContext & { readonly header: TableHeader },
): FieldPlan {
  const place = columnsLabel(context.header, columns);
  const format = formatOf(field, columns, source, place, context);
  const blank = blankOf(field, columns, source, place, context);
  const fallback = source.default;
  const textOf = (cell: string): string => {
    if (cell === '') return '';
    const text = restoreText(cell).trim();
    if (text === '') return '';
    const { values } = format;
    if (values !== undefined && Object.hasOwn(values, text)) return values[text] ?? text;
    return blank(text) && !isMarkedText(cell) ? '' : text;
  };
  if (columns.length === 1) {
    const only = columns[0] ?? 0;
    const memo = memoOf(field, context);
    const readCell = (cell: string, _format: CellFormat, problem: ReportProblem): unknown => {
      const text = textOf(cell);
      if (text === '') return undefined;
      const value = field.read(text, format, problem);
      // A list whose items all say "nothing" is a blank; an empty one is written as JSON.
      return Array.isArray(value) && value.length === 0 && !text.startsWith('[') ? undefined : value;
    };
    return {
      field,
      place,
      columns,
      format,
      shares: true,
      read(cells, problem) {
        const cell = cells[only] ?? '';
        return cell === '' ? fallback : (memo.read(cell, format, problem, readCell) ?? fallback);
      },
    };
  }
  return {
    field,
    place,
    columns,
    format,
    read(cells, problem) {
      const texts = columns.map((index) => textOf(cells[index] ?? '')).filter((text) => text !== '');
      if (texts.length === 0) return fallback;
      if (!field.list) return field.read(texts.join(' '), format, problem);
      return texts.flatMap((text) => field.read(text, format, problem) ?? []);
    },
  };
}

/** A part of a template between separators of a list, which is left out where its columns are blank. */
interface TemplatePart {
  /** Text at even places, columns between. */
  readonly texts: readonly string[];
  readonly columns: readonly number[];
}

function planTemplate(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
  const { header, path, report } = context;
  const template = source.template ?? '';
  const parts: TemplatePart[] = [];
  let missing = false;
  // Only a list has parts: in a text a `;` is a sign like any other.
  for (const text of field.list ? template.split(/(?<=[;|\n])(?![^{}]*\})/) : [template]) {
    const texts = text.split(/\{([^{}]*)\}/);
    const columns: number[] = [];
    for (let at = 1; at < texts.length; at += 2) {
      const index = header.require(texts[at] ?? '', path, report);
      if (index === undefined) missing = true;
      else columns.push(index);
    }
    parts.push({ texts: texts.filter((_, at) => at % 2 === 0), columns });
  }
  if (missing) return undefined;
  const known = parts.flatMap((part) => part.columns);
  if (known.length === 0) {
    report({
      path,
      message: 'the template names no column, so it would be the same for everybody',
      received: printValue(source.template),
      expected: 'headers in braces, as "{first name} {last name}"; or "value" for a constant',
    });
    return undefined;
  }
  const place = columnsLabel(header, known);
  const format = formatOf(field, known, source, place, context);
  const blank = blankOf(field, known, source, place, context);
  const textOf = (cells: readonly string[], index: number) => {
    const text = restoreText(cells[index] ?? '').trim();
    if (text === '') return '';
    const word = format.values === undefined ? undefined : wordIn(format.values, text);
    return word ?? (blank(text) ? '' : text);
  };
  return {
    field,
    place,
    columns: known,
    format,
    read(cells, problem) {
      let text = '';
      let filled = false;
      for (const part of parts) {
        const found = part.columns.map((index) => textOf(cells, index));
        const empty = found.every((one) => one === '');
        if (part.columns.length > 0 && empty && parts.length > 1) continue;
        if (!empty) filled = true;
        text += part.texts.map((before, at) => `${before}${found[at] ?? ''}`).join('');
      }
      if (!filled) return source.default;
      const line = (field.list ? text.replace(/[^\S\n]+/g, ' ') : text.replace(/\s+/g, ' ')).trim();
      return field.read(line, format, problem);
    },
  };
}

function planGrid(field: FieldColumn, source: ColumnSource, context: SourceContext): FieldPlan | undefined {
  if (field.path !== 'availability') {
    context.report({
      path: `${context.path}.grid`,
      message: 'only "availability" can be read from a grid',
      received: printValue(source.grid),
      expected: '"ticks" for a list with a column for each item',
    });
    return undefined;
  }
  const found = gridColumns(source, context);
  if (found === undefined) return undefined;
  const columns = found.map(({ column }) => column);
  const windows = found.map(({ window }) => window);
  // A day alone is no label of a tick: it needs a time.
  const labels = found.map(({ label }) => (/\d/.test(label) ? label.toLowerCase() : undefined));
  const place = columnsLabel(context.header, columns);
  const format = formatOf(field, columns, source, place, context);
  const blank = blankOf(field, columns, source, place, context);
  return {
    field,
    place,
    columns,
    format,
    read(cells, problem) {
      let filled = false;
      const read = columns.flatMap((column, at) => {
        const text = restoreText(cells[column] ?? '').trim();
        if (text === '' || blank(text)) return [];
        filled = true;
        const isLabel = text.toLowerCase() === labels[at];
        return readGridCell(isLabel ? 'yes' : text, windows[at] ?? '', isLabel ? {} : format, problem);
      });
      return filled ? joinWindows(read) : source.default;
    },
  };
}

/** A cell of a matrix whose items carry levels; a word that is none says no more than a tick. */
function readLevel(
  field: FieldColumn,
  item: string,
  text: string,
  format: CellFormat,
  problem: ReportProblem,
): unknown {
  const known = format.values === undefined ? undefined : wordIn(format.values, text);
  const said = known ?? text;
  const top = format.scale ?? 5;
  if (/^[<>]?\s?\d/.test(said) || levelOfWord(said, top) !== undefined)
    return field.read(`${item}: ${said}`, format, problem) ?? [];
  format.notice?.('tick-word', `${text} = yes`);
  return field.read(item, format, problem) ?? [];
}

/** A cell of a matrix whose items have no levels: below the middle of a scale is no, all else yes. */
function readWord(
  field: FieldColumn,
  item: string,
  text: string,
  format: CellFormat,
  problem: ReportProblem,
): unknown {
  const level = levelOfWord(text, 5);
  const no = level !== undefined && level < 3;
  format.notice?.('tick-word', `${text} = ${no ? 'no' : 'yes'}`);
  return no ? [] : (field.read(item, format, problem) ?? []);
}

function planTicks(field: FieldColumn, source: ColumnSource, context: SourceContext): FieldPlan | undefined {
  const { path, report } = context;
  if (!field.list) {
    report({
      path: `${path}.ticks`,
      message: 'only a list can be read from one column an item',
      received: printValue(source.ticks),
      expected: 'a list, such as interests, skills or goals; or "type": "list" for an attribute',
    });
    return undefined;
  }
  const items = tickItems(source, context);
  if (items === undefined) return undefined;
  const columns = items.map(({ column }) => column);
  const place = columnsLabel(context.header, columns);
  const format = formatOf(field, columns, source, place, context);
  const blank = blankOf(field, columns, source, place, context);
  const rated =
    LEVELED.has(field.path) &&
    context.sample.some((row) =>
      columns.some((column) => /^(?:[2-9]|\d\d)/.test((row[column] ?? '').trim())),
    );
  // The name of an item stands whole, whatever signs it holds.
  const whole: CellFormat = { ...format, list: '\n', lists: undefined };
  // What people write in is a list of their own.
  const written: CellFormat = { ...format, lists: undefined };
  const several = LEVELED.has(field.path) && isAskedTwice(items);
  return {
    field,
    place,
    columns,
    format,
    read(cells, problem) {
      let filled = false;
      const read = items.flatMap(({ column, item, open }) => {
        const text = restoreText(cells[column] ?? '').trim();
        if (text === '' || (isNothing(text) && blank(text))) return [];
        filled = true;
        // Among levels from 1 to 5 a 1 is no tick.
        if (rated && /^\d/.test(text)) return readLevel(field, item, text, whole, problem);
        if (isNo(text, format)) return [];
        if (text.toLowerCase() === item.toLowerCase() || isYes(text, format)) {
          return open ? [] : (field.read(item, whole, problem) ?? []);
        }
        // A write-in is an item of its own; any other word says how much of the item: a level.
        if (open) return field.read(text, written, problem) ?? [];
        return LEVELED.has(field.path)
          ? readLevel(field, item, text, whole, problem)
          : readWord(field, item, text, whole, problem);
      });
      if (!filled) return source.default;
      return several ? oneEach(read) : read;
    },
  };
}
