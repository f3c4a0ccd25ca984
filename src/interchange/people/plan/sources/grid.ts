import { printValue } from '../../../../errors';
import { joinWindows, readGridCell } from '../../../cells';
import { textAt } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { notationOf } from '../columns';
import type { FieldPlan } from '../field-plan';
import type { SourceContext } from './context';
import { gridColumns } from './grid-columns';

/** Reads availability from the columns of a grid. */
export function planGrid(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
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
  const { place, format, blank } = notationOf(field, columns, source, context);
  return {
    field,
    place,
    columns,
    format,
    read(cells, problem) {
      let filled = false;
      const read = columns.flatMap((column, at) => {
        const text = textAt(cells, column);
        if (text === '' || blank(text)) return [];
        filled = true;
        const isLabel = text.toLowerCase() === labels[at];
        return readGridCell(isLabel ? 'yes' : text, windows[at] ?? '', isLabel ? {} : format, problem);
      });
      return filled ? joinWindows(read) : source.default;
    },
  };
}
