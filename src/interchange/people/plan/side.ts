import type { Side } from '../../../model';
import { type FieldColumn, NAMED_GROUPS, namedField, PERSON_COLUMNS, parseNamedHeader } from '../../fields';
import { type ColumnMapping, type ColumnSource, TABLE_KEYS } from '../../mapping';
import { columnsLabel, fieldKey, type ReportIssue } from '../../tables';
import type { ColumnContext } from './columns';
import type { FieldPlan, SidePlan } from './field-plan';
import { isNames } from './is-names';
import { columnPlan, planSource } from './sources';

/** Words that a header may begin with to hold for one side only, as `mentor capacity max`. */
const SIDE_PREFIX: { readonly [S in Side]: RegExp } = {
  mentors: /^mentor\s*['’]?s?[\s_]+/i,
  mentees: /^mentee\s*['’]?s?[\s_]+/i,
};

/**
 * Finds which column fills which field of one side: what the mapping says first, then every other
 * column whose header is a field's own name.
 *
 * @param taken columns that are used for something else, such as the one that says who is what.
 */
export function planSide(
  side: Side,
  mappingName: string,
  taken: ReadonlySet<number>,
  context: ColumnContext,
  report: ReportIssue,
): SidePlan {
  const { header, mapping } = context;
  const fields = new Map<string, FieldPlan>();
  const used = new Set<number>();
  const excluded = new Set<string>();
  for (const [key, given] of sourcesOf(mapping)) {
    if (given === null) {
      excluded.add(key);
      continue;
    }
    const source = toSource(given);
    const field = fieldOf(key, source);
    if (field.menteesOnly && side === 'mentors') continue;
    const path = `${header.fileName}: ${mappingName}.${key}`;
    const plan = planSource(field, source, { ...context, side, path, report });
    for (const index of plan?.columns ?? []) used.add(index);
    if (plan !== undefined) fields.set(key, plan);
    else excluded.add(key);
  }
  const ignored = new Set((mapping.ignore ?? []).flatMap((name) => header.find(name)));
  const candidates = new Map<
    string,
    { readonly field: FieldColumn; readonly columns: number[]; readonly own: boolean }
  >();
  for (const [index, name] of header.names.entries()) {
    if (name === '' || used.has(index) || taken.has(index) || ignored.has(index)) continue;
    const own = SIDE_PREFIX[side].test(name) && knownField(name, side) === undefined;
    const field =
      knownField(own ? name.replace(SIDE_PREFIX[side], '') : name, side) ??
      header.labels[index]?.map((label) => knownField(label, side)).find((known) => known !== undefined);
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
    fields.set(field.path, columnPlan(field, columns.slice(0, 1), {}, context));
  }
  return { side, fields: [...fields.values()].map((plan) => sharing(plan, context)), used };
}

/** A plan whose values share their words; what the mapping gives for everybody is one value anyway. */
function sharing(plan: FieldPlan, { words }: ColumnContext): FieldPlan {
  if (plan.shares === true || plan.columns.length === 0) return plan;
  return { ...plan, read: (cells, problem) => words.share(plan.field.path, plan.read(cells, problem)) };
}

/** Finds the field that a header names by itself; `undefined` if none. */
export function knownField(header: string, side: Side): FieldColumn | undefined {
  const named = parseNamedHeader(header);
  const key = fieldKey(header);
  const field =
    named === undefined
      ? FIELD_BY_KEY.get(CAPACITY_HEADERS[side].get(key) ?? key)
      : namedField(named.group, named.name, named.type);
  return field?.menteesOnly === true && side === 'mentors' ? undefined : field;
}

/** In a sheet for both roles a header may say whose partners it counts: `mentees max` is how many a mentor takes. */
const CAPACITY_HEADERS: { readonly [S in Side]: ReadonlyMap<string, string> } = {
  mentors: capacityHeaders('mentees'),
  mentees: capacityHeaders('mentors'),
};

function capacityHeaders(partners: string): ReadonlyMap<string, string> {
  return new Map(
    (['max', 'min'] as const).flatMap((bound) =>
      [
        `${partners}${bound}`,
        `${bound}${partners}`,
        `${bound}imum${partners}`,
        `${partners}${bound}imum`,
      ].map((key): [string, string] => [key, `capacity${bound}`]),
    ),
  );
}

const FIELD_BY_KEY = new Map(PERSON_COLUMNS.map((field) => [fieldKey(field.path), field]));
const FIELD_BY_PATH = new Map(PERSON_COLUMNS.map((field) => [field.path, field]));

function toSource(given: string | readonly string[] | ColumnSource): ColumnSource {
  return typeof given === 'string' || isNames(given) ? { column: given } : given;
}

function fieldOf(key: string, source: ColumnSource): FieldColumn {
  const field = FIELD_BY_PATH.get(key);
  if (field !== undefined) return field;
  const [group, name] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)];
  const type = source.type ?? (source.list === undefined ? 'text' : 'list');
  return namedField(NAMED_GROUPS.find((one) => one === group) ?? 'attributes', name, type);
}

type FieldSourceEntry = readonly [field: string, source: string | readonly string[] | ColumnSource | null];

/** What a mapping says about fields, without what it says about the table. */
export function sourcesOf(mapping: ColumnMapping): FieldSourceEntry[] {
  return Object.entries(mapping).flatMap(([key, given]) =>
    TABLE_KEYS.has(key) || given === undefined ? [] : [[key, given] as const],
  );
}

/** Whether a header is one that a mapping names, or a field's own name; and whether that field is the id. */
export function headerKnowledge(
  mappings: readonly (readonly [Side, ColumnMapping])[],
  sideColumn: string | undefined,
): { readonly knows: (name: string) => boolean; readonly isId: (name: string) => boolean } {
  const mapped = new Set<string>();
  const ids = new Set<string>();
  for (const [, mapping] of mappings) {
    for (const [key, given] of sourcesOf(mapping)) {
      for (const name of headersOf(given)) {
        mapped.add(fieldKey(name));
        if (key === 'id') ids.add(fieldKey(name));
      }
    }
    for (const name of mapping.ignore ?? []) mapped.add(fieldKey(name));
  }
  if (sideColumn !== undefined) mapped.add(fieldKey(sideColumn));
  const isOwn = (name: string) => mappings.some(([side]) => knownField(name, side) !== undefined);
  const isId = (name: string) => (ids.size > 0 ? ids.has(fieldKey(name)) : fieldKey(name) === 'id');
  return { knows: (name) => mapped.has(fieldKey(name)) || isOwn(name), isId };
}

/** The headers that a source names. */
function headersOf(given: string | readonly string[] | ColumnSource | null): readonly string[] {
  if (given === null) return [];
  const { column = [], template = '', grid = {}, ticks = [] } = toSource(given);
  const listed = (names: string | readonly string[] | object) =>
    typeof names === 'string' ? [names] : isNames(names) ? names : Object.keys(names);
  return [
    ...(typeof column === 'string' ? [column] : column),
    ...[...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''),
    ...listed(grid),
    ...listed(ticks),
  ];
}
