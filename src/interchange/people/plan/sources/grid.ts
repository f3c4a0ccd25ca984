import { joinWindows, readGridCell } from '../../../cells';
import { textAt } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { notationOf } from '../columns';
import type { FieldPlan } from '../field-plan';
import { refuse, type SourceContext } from './context';
import { gridColumns } from './grid-columns';

/** Reads availability from the columns of a grid. */
export function planGrid(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
  if (field.path !== 'availability') {
    return refuse(context, 'grid', {
      message: 'only "availability" can be read from a grid',
      given: source.grid,
      expected: '"ticks" for a list with a column for each item',
    });
  }
  const found = gridColumns(source, context);
  if (found === undefined) return undefined;
  const columns = found.map(({ column }) => column);
  const windows = found.map(({ window }) => window);
  // A day alone is no label of a tick: it needs a time.
  const labels = found.map(({ label }) => (/\d/.test(label) ? label.toLowerCase() : undefined));
  const { blank, ...plan } = notationOf(field, columns, source, context);
  const { format } = plan;
  return {
    ...plan,
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
