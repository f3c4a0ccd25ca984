import { answerMeaning, answerOf, type Column, findFamilies, itemsOf, plainWords } from './columns';
import type { FieldChange, TableSide } from './draft';
import type { SeenTable } from './table';

/** Least share of the rarer words that two questions must have in common. */
const ALIKE = 0.5;
/** Different answers that a question must have had: fewer prove nothing. */
const LEAST = 2;

interface Answered {
  readonly columns: readonly Column[];
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly meaning: string | undefined;
}

/** Which field is compared with which. */
const PARTNER: { readonly [field: string]: string } = {
  skills: 'skillsWanted',
  skillsWanted: 'skills',
  goals: 'goalsSupported',
  goalsSupported: 'goals',
};

/**
 * Questions of two tables that were answered in the same words are compared with each other: what one table says of its
 * field decides for the other, where that says nothing or something else.
 *
 * @returns the changes for each table.
 */
export function sameWords(
  seen: readonly SeenTable[],
  roles: readonly TableSide[],
): readonly (readonly FieldChange[])[] {
  const [a, b] = seen;
  if (a === undefined || b === undefined) return seen.map(() => []);
  const [left, right] = [answered(a, roles[0] ?? 'unknown'), answered(b, roles[1] ?? 'unknown')];
  const changes: [FieldChange[], FieldChange[]] = [[], []];
  for (const one of left) {
    for (const other of right) {
      if (overlap(one.words, other.words) < ALIKE) continue;
      const wanted = one.meaning === undefined ? undefined : PARTNER[one.meaning];
      const back = other.meaning === undefined ? undefined : PARTNER[other.meaning];
      if (wanted === other.meaning && wanted !== undefined) continue;
      // What is surer decides: skills before goals, a known field before an unknown one.
      const byOne =
        wanted !== undefined && (back === undefined || one.meaning?.startsWith('skills') === true);
      const field = byOne ? wanted : back;
      if (field === undefined) continue;
      const [target, like, to] = byOne ? [other, one, changes[1]] : [one, other, changes[0]];
      for (const { index } of target.columns) to.push({ column: index, field, like: like.title });
    }
  }
  return changes;
}

function answered({ view, kind }: SeenTable, side: TableSide): Answered[] {
  if (view === undefined) return [];
  const columns = view.columns.filter(
    ({ name }) => name !== '' && kind?.own.test(name.toLowerCase()) !== true,
  );
  const families = findFamilies(columns).filter((family) => family.kind === 'ticks');
  const inFamily = new Set(families.flatMap(({ members }) => members.map(({ column }) => column.index)));
  const lists = columns.filter(
    ({ index, kinds }) =>
      !inFamily.has(index) &&
      kinds.list > 0.2 &&
      kinds.prose < 0.3 &&
      kinds.times < 0.5 &&
      kinds.language < 0.5,
  );
  return [
    ...families.map(({ members, question, words }) => ({
      columns: members.map(({ column }) => column),
      title: question,
      words: new Set(members.map(({ item }) => plainWords(item))),
      meaning: answerOf(words, side)?.meaning,
    })),
    ...lists.map((column) => ({
      columns: [column],
      title: column.question,
      words: new Set(column.cells.flatMap(itemsOf).map((item) => plainWords(item.replace(/\s*[:(].*$/, '')))),
      meaning: answerMeaning(column, side)?.meaning,
    })),
  ].filter(({ words }) => words.size >= LEAST);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < LEAST ? 0 : shared / Math.min(a.size, b.size);
}
