import {
  type CellFormat,
  isNo,
  isNothing,
  isYes,
  levelOfWord,
  type ReportProblem,
  wordIn,
} from '../../../cells';
import { textAt } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { LEVELED, notationOf } from '../columns';
import type { FieldPlan } from '../field-plan';
import { refuse, type SourceContext } from './context';
import { isAskedTwice, oneEach, tickItems } from './tick-items';

/** Reads a list that has a column for each item. */
export function planTicks(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
  if (!field.list) {
    return refuse(context, 'ticks', {
      message: 'only a list can be read from one column an item',
      given: source.ticks,
      expected: 'a list, such as interests, skills or goals; or "type": "list" for an attribute',
    });
  }
  const items = tickItems(source, context);
  if (items === undefined) return undefined;
  const columns = items.map(({ column }) => column);
  const { blank, ...plan } = notationOf(field, columns, source, context);
  const { format } = plan;
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
    ...plan,
    read(cells, problem) {
      let filled = false;
      const read = items.flatMap(({ column, item, open }) => {
        const text = textAt(cells, column);
        if (text === '' || (isNothing(text) && blank(text))) return [];
        filled = true;
        // Among levels from 1 to 5 a 1 is no tick.
        if (rated && /^\d/.test(text)) return readLevel(field, { item, text }, whole, problem);
        if (isNo(text, format)) return [];
        if (text.toLowerCase() === item.toLowerCase() || isYes(text, format)) {
          return open ? [] : (field.read(item, whole, problem) ?? []);
        }
        // A write-in is an item of its own; any other word says how much of the item: a level.
        if (open) return field.read(text, written, problem) ?? [];
        return LEVELED.has(field.path)
          ? readLevel(field, { item, text }, whole, problem)
          : readWord(field, { item, text }, whole, problem);
      });
      if (!filled) return source.default;
      return several ? oneEach(read) : read;
    },
  };
}

/** What a cell of a matrix says. */
interface MatrixCell {
  readonly item: string;
  readonly text: string;
}

/** A cell of a matrix whose items carry levels; a word that is none says no more than a tick. */
function readLevel(
  field: FieldColumn,
  { item, text }: MatrixCell,
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
  { item, text }: MatrixCell,
  format: CellFormat,
  problem: ReportProblem,
): unknown {
  const level = levelOfWord(text, 5);
  const no = level !== undefined && level < 3;
  format.notice?.('tick-word', `${text} = ${no ? 'no' : 'yes'}`);
  return no ? [] : (field.read(item, format, problem) ?? []);
}
