import { type ErrorIssue, printValue } from '../../errors';
import { menteeSchema, mentorSchema, toErrorIssues } from '../../model';
import { closest } from '../../model/closest';
import { setField } from '../../model/json-value';
import type { CellFormat, ReportProblem } from '../cells/notation';
import { restoreText } from '../csv/cell';
import type { Side } from '../options';
import { columnLetter } from '../rows';
import { attributeField, parseAttributeHeader } from './attributes';
import { type FieldColumn, PERSON_FIELDS } from './fields';
import { fieldKey, normalizeHeader } from './headers';
import type { ColumnMapping, ColumnSource } from './mapping';

/** How one field is read from a record. */
export interface FieldPlan {
  readonly field: FieldColumn;
  /** Where to look for what is wrong with the field, as `column "grade"`. */
  readonly place: string;
  /** Reads the field; `undefined` for a blank. Problems are reported, the field is then left out. */
  read(cells: readonly string[], problem: ReportProblem): unknown;
}

/** How a record becomes a person of one side. */
export interface SidePlan {
  readonly side: Side;
  readonly fields: readonly FieldPlan[];
  /** Indices of the columns that are read. */
  readonly used: ReadonlySet<number>;
}

/** What headers and mapping are wrong about is reported here. */
export type ReportIssue = (issue: ErrorIssue) => void;

/** The header of a table, in which columns are looked up by name. */
export class TableHeader {
  readonly fileName: string;
  readonly names: readonly string[];
  private readonly lettered: boolean;
  private readonly exact = new Map<string, number[]>();
  private readonly loose = new Map<string, number[]>();
  /** How often a near name may still be looked for: each search goes over all names. */
  private searches = 20;

  /** @param lettered whether columns are called by letters, as a spreadsheet does, besides their names. */
  constructor(fileName: string, cells: readonly string[], lettered = false) {
    this.fileName = fileName;
    this.lettered = lettered;
    this.names = cells.map((cell) => restoreText(cell).trim());
    for (const [index, name] of this.names.entries()) {
      if (name === '') continue;
      add(this.exact, name, index);
      add(this.loose, normalizeHeader(name), index);
    }
  }

  /** A column by its place: `column C` in a spreadsheet, `column 3` elsewhere. */
  nth(index: number): string {
    return `column ${this.lettered ? columnLetter(index) : index + 1}`;
  }

  /** A column by its name: `"grade"`, in a spreadsheet `C "grade"`. */
  label(index: number): string {
    const name = `"${this.names[index]}"`;
    return this.lettered ? `${columnLetter(index)} ${name}` : name;
  }

  /** All columns with this name: spelled exactly so, or else alike up to case and blanks. */
  find(name: string): readonly number[] {
    const trimmed = name.trim();
    return this.exact.get(trimmed) ?? this.loose.get(normalizeHeader(trimmed)) ?? [];
  }

  /** Looks a column up and reports if it is missing or not the only one. */
  require(name: string, path: string, report: ReportIssue): number | undefined {
    const found = this.find(name);
    if (found.length === 0) {
      const near = this.searches-- > 0 ? closest(name, this.names) : undefined;
      report({
        path,
        message: `the table has no column "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
        received: printNames(this.names),
        expected: 'the header of a column, as it stands in the table; or "optional": true',
      });
    }
    if (found.length > 1) {
      report({
        path,
        message: `${found.length} columns are called "${name}"`,
        received: found.map((index) => this.nth(index)).join(' and '),
        expected: 'one column of this name; rename the others',
      });
    }
    return found.length === 1 ? found[0] : undefined;
  }
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else known.push(index);
}

function printNames(names: readonly string[]): string {
  const shown = names.filter((name) => name !== '').map((name) => `"${name}"`);
  return shown.length > 20
    ? `${shown.slice(0, 20).join(', ')} and ${shown.length - 20} more`
    : shown.join(', ');
}

/** Words that a header may begin with to hold for one side only, as `mentor capacity max`. */
const SIDE_PREFIX: { readonly [S in Side]: RegExp } = {
  mentors: /^mentor\s*['’]?s?[\s_]+/i,
  mentees: /^mentee\s*['’]?s?[\s_]+/i,
};

/**
 * Works out which column fills which field of one side: what the mapping says first, then every other
 * column whose header is a field's own name.
 *
 * @param taken columns that are used for something else, such as the one that says who is what.
 */
export function planSide(
  header: TableHeader,
  side: Side,
  mapping: ColumnMapping,
  mappingName: string,
  decimal: '.' | ',' | undefined,
  taken: ReadonlySet<number>,
  report: ReportIssue,
): SidePlan {
  const fields = new Map<string, FieldPlan>();
  const used = new Set<number>();
  const excluded = new Set<string>();
  const { ignore = [], side: _side, ...sources } = mapping;
  for (const [key, given] of Object.entries(sources)) {
    if (given === undefined) continue;
    if (given === null) {
      excluded.add(key);
      continue;
    }
    const source = toSource(given);
    const field = fieldOf(key, source);
    if (field.menteesOnly && side === 'mentors') continue;
    const path = `${header.fileName}: ${mappingName}.${key}`;
    const plan = planSource(header, side, field, source, path, decimal, used, report);
    if (plan !== undefined) fields.set(key, plan);
    else excluded.add(key);
  }
  const ignored = new Set(ignore.flatMap((name) => header.find(name)));
  const candidates = new Map<
    string,
    { readonly field: FieldColumn; readonly columns: number[]; readonly own: boolean }
  >();
  for (const [index, name] of header.names.entries()) {
    if (name === '' || used.has(index) || taken.has(index) || ignored.has(index)) continue;
    const own = SIDE_PREFIX[side].test(name) && knownField(name, side) === undefined;
    const field = knownField(own ? name.replace(SIDE_PREFIX[side], '') : name, side);
    if (field === undefined || fields.has(field.path) || excluded.has(field.path)) continue;
    const known = candidates.get(field.path);
    // A header for this side alone ("mentor capacity max") overrides the one for both.
    if (known === undefined || (own && !known.own))
      candidates.set(field.path, { field, columns: [index], own });
    else if (known.own === own) known.columns.push(index);
    used.add(index);
  }
  for (const { field, columns } of candidates.values()) {
    const names = columns.map((index) => header.label(index));
    if (columns.length > 1) {
      report({
        path: `${header.fileName}: ${columnsLabel(header, columns)}`,
        message: `${columns.length} columns hold the field ${field.path}`,
        received: names.join(' and '),
        expected: 'one column per field; rename the others, or say in the mapping which one is meant',
      });
    }
    fields.set(field.path, columnPlan(header, field, columns.slice(0, 1), {}, formatOf({}, decimal)));
  }
  return { side, fields: [...fields.values()], used };
}

/** Finds the field that a header names by itself; `undefined` if none. */
function knownField(header: string, side: Side): FieldColumn | undefined {
  const attribute = parseAttributeHeader(header);
  if (attribute !== undefined) return attributeField(attribute.group, attribute.name, attribute.type);
  const field = FIELD_BY_KEY.get(fieldKey(header));
  return field?.menteesOnly === true && side === 'mentors' ? undefined : field;
}

const FIELD_BY_KEY = new Map(PERSON_FIELDS.map((field) => [fieldKey(field.path), field]));
const FIELD_BY_PATH = new Map(PERSON_FIELDS.map((field) => [field.path, field]));

function toSource(given: string | readonly string[] | ColumnSource): ColumnSource {
  return typeof given === 'string' || isNames(given) ? { column: given } : given;
}

const isNames = (given: readonly string[] | ColumnSource): given is readonly string[] => Array.isArray(given);

function fieldOf(key: string, source: ColumnSource): FieldColumn {
  const field = FIELD_BY_PATH.get(key);
  if (field !== undefined) return field;
  const [group, name] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)];
  const type = source.type ?? (source.list === undefined ? 'text' : 'list');
  return attributeField(group === 'attributes' ? 'attributes' : 'protectedAttributes', name, type);
}

function planSource(
  header: TableHeader,
  side: Side,
  field: FieldColumn,
  source: ColumnSource,
  path: string,
  decimal: '.' | ',' | undefined,
  used: Set<number>,
  report: ReportIssue,
): FieldPlan | undefined {
  for (const key of ['value', 'default'] as const) {
    const constant = source[key];
    if (constant !== undefined && !checkConstant(side, field, constant, `${path}.${key}`, report))
      return undefined;
  }
  if (source.value !== undefined) {
    const { value } = source;
    return { field, place: `field ${field.path}, which the mapping sets`, read: () => value };
  }
  if (source.template !== undefined) return planTemplate(header, field, source, path, used, report);
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
  const columns: number[] = [];
  let missing = false;
  for (const name of names) {
    if (source.optional === true && header.find(name).length === 0) continue;
    const index = header.require(name, path, report);
    if (index === undefined) missing = true;
    else columns.push(index);
  }
  for (const index of columns) used.add(index);
  if (missing) return undefined;
  return columnPlan(header, field, columns, source, formatOf(source, decimal));
}

function formatOf(source: ColumnSource, decimal: '.' | ',' | undefined): CellFormat {
  return {
    list: source.list,
    decimal: source.decimal ?? decimal,
    yes: source.yes,
    no: source.no,
    values: source.values,
    levels: source.levels,
  };
}

/** Whether a constant of the mapping fits the field; what does not is reported once, not per row. */
function checkConstant(
  side: Side,
  field: FieldColumn,
  value: unknown,
  path: string,
  report: ReportIssue,
): boolean {
  const person = assemble([[field.path, value]]);
  const probe = field.path === 'id' ? person : { id: 'x', ...person };
  const result = (side === 'mentors' ? mentorSchema : menteeSchema).safeParse(probe);
  if (result.success) return true;
  for (const issue of toErrorIssues(result.error, probe)) report({ ...issue, path });
  return false;
}

function columnPlan(
  header: TableHeader,
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  format: CellFormat,
): FieldPlan {
  const place = columnsLabel(header, columns);
  const blanks = new Set(source.blank ?? []);
  const fallback = source.default;
  const textOf = (cells: readonly string[], index: number): string => {
    const text = restoreText(cells[index] ?? '').trim();
    if (text === '' || blanks.has(text)) return '';
    return format.values !== undefined && Object.hasOwn(format.values, text)
      ? (format.values[text] ?? text)
      : text;
  };
  if (columns.length === 1) {
    const only = columns[0] ?? 0;
    return {
      field,
      place,
      read(cells, problem) {
        const text = textOf(cells, only);
        return text === '' ? fallback : field.read(text, format, problem);
      },
    };
  }
  return {
    field,
    place,
    read(cells, problem) {
      const texts = columns.map((index) => textOf(cells, index)).filter((text) => text !== '');
      if (texts.length === 0) return fallback;
      if (!field.list) return field.read(texts.join(' '), format, problem);
      return texts.flatMap((text) => field.read(text, format, problem) ?? []);
    },
  };
}

function planTemplate(
  header: TableHeader,
  field: FieldColumn,
  source: ColumnSource,
  path: string,
  used: Set<number>,
  report: ReportIssue,
): FieldPlan | undefined {
  const parts = (source.template ?? '').split(/\{([^{}]*)\}/);
  const columns: (number | undefined)[] = [];
  for (let part = 1; part < parts.length; part += 2)
    columns.push(header.require(parts[part] ?? '', path, report));
  const known = columns.filter((index) => index !== undefined);
  for (const index of known) used.add(index);
  if (known.length < columns.length) return undefined;
  if (known.length === 0) {
    report({
      path,
      message: 'the template names no column, so it would be the same for everybody',
      received: printValue(source.template),
      expected: 'headers in braces, as "{first name} {last name}"; or "value" for a constant',
    });
    return undefined;
  }
  const format = formatOf(source, undefined);
  return {
    field,
    place: columnsLabel(header, known),
    read(cells, problem) {
      const texts = known.map((index) => restoreText(cells[index] ?? '').trim());
      if (texts.every((text) => text === '')) return source.default;
      const text = parts.map((part, at) => (at % 2 === 0 ? part : (texts[(at - 1) / 2] ?? ''))).join('');
      return field.read(text.replace(/\s+/g, ' ').trim(), format, problem);
    },
  };
}

/** `column "grade"`, `columns "first name" and "last name"`; in a spreadsheet `column C "grade"`. */
export function columnsLabel(header: TableHeader, columns: readonly number[]): string {
  const names = columns.map((index) => header.label(index));
  return `${names.length === 1 ? 'column' : 'columns'} ${names.join(' and ')}`;
}

/**
 * Puts values at their paths (`capacity.max` is `max` inside `capacity`; a name after `attributes.` may hold
 * dots itself). Blank values are left out.
 */
export function assemble(values: readonly (readonly [path: string, value: unknown])[]): {
  readonly [key: string]: unknown;
} {
  const top: Record<string, unknown> = {};
  const own = new Map<string, Record<string, unknown>>();
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const dot = path.indexOf('.');
    if (dot < 0) {
      setField(top, path, value);
      own.delete(path);
      continue;
    }
    const group = path.slice(0, dot);
    let fields = own.get(group);
    if (fields === undefined) {
      const inside = top[group];
      // A copy, once: a group that stood in one cell may be somebody else's object.
      fields = typeof inside === 'object' ? { ...inside } : {};
      own.set(group, fields);
      setField(top, group, fields);
    }
    setField(fields, path.slice(dot + 1), value);
  }
  return top;
}
