import type { CellFormat, ReportProblem } from '../../../cells';
import { isMarkedText, restoreText } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { type ColumnContext, memoOf, notationOf } from '../columns';
import type { FieldPlan } from '../field-plan';

/** Reads a field from its columns as they stand. */
export function columnPlan(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  context: ColumnContext,
): FieldPlan {
  const { blank, ...plan } = notationOf(field, columns, source, context);
  const { format } = plan;
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
      ...plan,
      shares: true,
      read(cells, problem) {
        const cell = cells[only] ?? '';
        return cell === '' ? fallback : (memo.read(cell, format, problem, readCell) ?? fallback);
      },
    };
  }
  return {
    ...plan,
    read(cells, problem) {
      const texts = columns.map((index) => textOf(cells[index] ?? '')).filter((text) => text !== '');
      if (texts.length === 0) return fallback;
      if (!field.list) return field.read(texts.join(' '), format, problem);
      return texts.flatMap((text) => field.read(text, format, problem) ?? []);
    },
  };
}
