import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import type { FieldPlan } from '../field-plan';
import { columnPlan } from './column';
import { checkConstant } from './constant';
import type { SourceContext } from './context';
import { planGrid } from './grid';
import { planTemplate } from './template';
import { planTicks } from './ticks';

/** Finds how a field is read from its source; `undefined` after a problem was reported. */
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
      message: 'this field cannot be read from several columns',
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
