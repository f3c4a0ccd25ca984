import { isOtherItem } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { isNames } from '../is-names';
import type { SourceContext } from './context';

/** One column of a list with a column for each item. */
export interface TickItem {
  readonly column: number;
  readonly item: string;
  /** Whether people write into it what they mean: `Other (please specify)`. */
  readonly open: boolean;
}

/** The items that the columns of a source stand for; `undefined` after a problem was reported. */
export function tickItems(source: ColumnSource, context: SourceContext): TickItem[] | undefined {
  const { header, path, report } = context;
  const given = source.ticks ?? [];
  if (typeof given === 'object' && !isNames(given)) {
    const items: TickItem[] = [];
    for (const [name, item] of Object.entries(given)) {
      const column = header.require(name, `${path}.ticks`, report);
      if (column !== undefined) items.push({ column, item, open: isOtherItem(item) });
    }
    return items.length === Object.keys(given).length ? items : undefined;
  }
  const found = itemsOfColumns(typeof given === 'string' ? [given] : given, `${path}.ticks`, context);
  return found?.map(({ column, item }) => ({ column, item, open: isOtherItem(item) }));
}

/** Whether an item has several columns: one to tick, one for its level. */
export const isAskedTwice = (items: readonly TickItem[]): boolean =>
  new Set(items.map(({ item }) => item.toLowerCase())).size < items.length;

/** Each skill once, with its level where one of its columns gives it. */
export function oneEach(read: readonly unknown[]): unknown[] {
  const found = new Map<string, unknown>();
  for (const skill of read) {
    const name = nameOf(skill);
    const known = found.get(name);
    if (known === undefined || Object.keys(Object(skill)).length > Object.keys(Object(known)).length)
      found.set(name, skill);
  }
  return [...found.values()];
}

const nameOf = (skill: unknown): string =>
  typeof skill === 'object' && skill !== null && 'name' in skill ? String(skill.name).toLowerCase() : '';

/** The columns that names stand for, each with the item in its header; `undefined` after a problem was reported. */
export function itemsOfColumns(
  names: readonly string[],
  path: string,
  { header, report }: SourceContext,
): { readonly column: number; readonly item: string }[] | undefined {
  const columns: number[] = [];
  for (const name of names) {
    const several = name.endsWith('*') ? header.find(name) : [];
    const one = several.length > 0 ? undefined : header.require(name, path, report);
    if (several.length === 0 && one === undefined) return undefined;
    columns.push(...(one === undefined ? several : [one]));
  }
  return columns.map((column) => {
    const label = header.labels[column]?.[0];
    return { column, item: label === undefined ? itemOf(header.names[column] ?? '') : joinedLabel(label) };
  });
}

/**
 * The item in a further header: SurveyMonkey has it alone, Qualtrics after the question
 * (`How well do you know: - SQL`), with `Text` after what is written in.
 */
function joinedLabel(label: string): string {
  const parts = label.split(/\s[-–]\s/);
  const asked =
    parts.length > 1 && (/[:?.…\])]$/.test(parts[0]?.trim() ?? '') || (parts[0]?.length ?? 0) > SHORT);
  if (!asked) return label;
  const last = parts.at(-1)?.trim() ?? label;
  return /^texte?$/i.test(last) && parts.length > 2 ? (parts.at(-2)?.trim() ?? last) : last;
}

/** A longer text before a dash is a question, not part of an item. */
const SHORT = 25;

/** The item in a header: `Topics [SQL]`, `Topics - SQL`, `topics___sql`, `Topics (choice=SQL)`, or the whole. */
function itemOf(header: string): string {
  const choice = header.endsWith(')') ? header.lastIndexOf('(choice=') : -1;
  if (choice > 0) return header.slice(choice + '(choice='.length, -1).trim();
  const bracket = header.endsWith(']') ? header.lastIndexOf('[') : -1;
  if (bracket >= 0) return header.slice(bracket + 1, -1).trim();
  for (const mark of [' - ', ' – ', '___', ' → ']) {
    const at = header.lastIndexOf(mark);
    if (at > 0) return header.slice(at + mark.length).trim();
  }
  return header;
}
