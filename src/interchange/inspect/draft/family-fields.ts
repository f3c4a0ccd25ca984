import { maxOf } from '../../../lists';
import type { ColumnSource } from '../../mapping';
import {
  answerOf,
  type Family,
  findFamilies,
  quotedWords,
  RATING,
  saidBy,
  shortened,
  timeOf,
  timesOfWords,
  VOCABULARY,
  windowOf,
} from '../columns';
import type { Draft } from './draft';

/** Fields that may be read from one column an option. */
const LISTS: ReadonlySet<string> = new Set(['interests', 'languages']);

/** Reads the columns that are one question together. Gives back the lists of which nobody knows what they are about. */
export function readFamilies(draft: Draft): readonly Family[] {
  const unknown: Family[] = [];
  const { say, side } = draft.context;
  for (const family of findFamilies(draft.free)) {
    const columns = family.members.map(({ column }) => column).filter((column) => draft.isFree(column));
    if (columns.length < family.members.length) continue;
    const count = columns.length;
    if (family.kind === 'grid' || family.kind === 'days') {
      if (draft.has('availability')) continue;
      if (family.kind === 'grid') readGrid(draft, family);
      else readDays(draft, family);
      continue;
    }
    if (family.kind === 'other') {
      // Members are questions of their own unless the whole says what it is about: a ranking, a rating.
      const days = columns.filter(({ name }, at) => windowOf(family.members[at]?.item ?? name) !== undefined);
      if (days.length === count) askTimes(draft, family);
      else if (count > 2 && family.words !== '' && answerOf(family.words, side) === undefined)
        draft.claim(columns, null, say('reason.unknown', {}));
      continue;
    }
    const listed = VOCABULARY.find(
      ({ meaning, words, not }) =>
        LISTS.has(meaning) && words.test(family.words) && not?.test(family.words) !== true,
    );
    const answer = answerOf(family.words, side);
    const field =
      family.kind === 'matrix'
        ? (levelled(answer?.meaning) ?? (RATING.test(family.words) ? 'skills' : undefined))
        : (answer?.meaning ?? listed?.meaning);
    if (field === undefined) {
      if (family.kind === 'ticks') unknown.push(family);
      else draft.claim(columns, null, say('reason.unknown', {}));
      continue;
    }
    const cells = say(family.kind === 'matrix' ? 'cells.matrix' : 'cells.ticks', { count }).text;
    draft.read(
      field,
      ticksOf(family),
      columns,
      say('reason.header', {
        words:
          quotedWords(
            answer?.said ?? (listed === undefined ? [] : saidBy(listed, family.words)),
            family.question,
          ) || shortened(family.question),
        cells,
      }),
    );
    if (family.kind === 'matrix' && reversedTop(family.question) !== undefined)
      draft.doubt(say('doubt.reversed', { column: shortened(family.question) }));
    askCodes(draft, family);
    if (family.kind === 'matrix' && levelled(answer?.meaning) === undefined)
      draft.doubt(say('doubt.guess', { column: shortened(family.question), field }));
    else if (answer?.certain === false)
      draft.doubt(say('doubt.direction', { column: family.question, field }));
  }
  return unknown;
}

/** Asks about a question with a column a day, of whose cells nobody knows the times. */
function askTimes(draft: Draft, { members, question }: Family): void {
  const { say } = draft.context;
  const columns = members.map(({ column }) => column);
  const example = columns.flatMap(({ cells }) => cells.slice(0, 1))[0] ?? '';
  draft.claim(columns, null, say('reason.unknown', {}));
  if (draft.has('availability')) return;
  const column = shortened(question || columns[0]?.name || '');
  draft.ask(say('ask.availability', { column, example: `“${shortened(example)}”` }));
}

/** Asks what the items of a list stand for, where they are codes. */
export function askCodes(draft: Draft, family: Family): void {
  const codes = codesOf(family);
  if (codes.length > 0)
    draft.ask(draft.context.say('ask.codes', { column: shortened(family.question), codes }));
}

/** Codes that are shown. */
const CODES = 5;

/**
 * The items, where all of them are codes of answers: `1`, `SQ001`. Two people share a number, and nobody knows what.
 */
function codesOf({ members }: Family): string[] {
  const items = members.map(({ item }) => item).filter((item) => !/^other$/i.test(item));
  return items.every((item) => /^(?:\d{1,4}|[A-Z]{1,3}\d{1,4})$/.test(item)) ? items.slice(0, CODES) : [];
}

/** Only skills carry levels. */
const levelled = (meaning: string | undefined) =>
  meaning === 'skills' || meaning === 'skillsWanted' ? meaning : undefined;

/** Each column with the item that it stands for. */
export function ticksOf({ members, kind, question }: Family): ColumnSource {
  const ticks: { [column: string]: string } = {};
  for (const { column, item } of members) ticks[column.reference] = item;
  // Of levels in figures, 1 is the lowest and no tick.
  const figures = members.some(({ column }) => column.cells.some((cell) => /^\d/.test(cell)));
  if (kind !== 'matrix' || !figures) return { ticks };
  const top = reversedTop(question);
  return { ticks, yes: ['yes', 'oui'], no: ['no', 'non'], ...(top !== undefined && turned(top)) };
}

/** A scale of which the question says that 1 is its best: `(1 = expert, 5 = beginner)`. */
const REVERSED =
  /\b1\s?(?:=|:|is|being|\(|-|–|est)\s?(?:the\s|an?\s|le\s)?(?:experts?|best|highest|most|very (?:strong|good|high|confident)|excellent|strong(?:est)?|high|advanced|master|meilleur|tr[èe]s (?:bon|fort|bien)|(?:plus )?(?:fort|[ée]lev[ée])|avanc[ée])/i;

/** The top of a scale that is asked the other way round; `undefined` where 1 is the lowest, or nobody says. */
export function reversedTop(question: string): number | undefined {
  if (!REVERSED.test(question)) return undefined;
  const numbers = [...question.matchAll(/\b(?:10|[2-9])\b/g)].map(([number]) => Number(number));
  return numbers.length === 0 ? 5 : maxOf(numbers);
}

/** Each figure of a scale that is asked the other way round with the level that it stands for. */
function turned(top: number): Pick<ColumnSource, 'scale' | 'values'> {
  const figures = Array.from({ length: top }, (_, at) => at + 1);
  return {
    ...(top !== 5 && { scale: top }),
    values: Object.fromEntries(figures.map((figure) => [String(figure), String(top + 1 - figure)])),
  };
}

/** A column a time of the day, whose cells list days: each part is the days of a cell before its time. */
function readDays(draft: Draft, { members, question }: Family): void {
  const { say } = draft.context;
  const columns = members.map(({ column }) => column);
  const template = members
    .map(({ column, item }) => `{${column.reference}} ${timeOf(item) ?? item}`)
    .join('; ');
  const cells = say('cells.days', { count: columns.length }).text;
  draft.read(
    'availability',
    { template },
    columns,
    question === ''
      ? say('reason.cells', { cells })
      : say('reason.header', { words: shortened(question), cells }),
  );
  const words = members
    .filter(({ item }) => !/\d/.test(item))
    .map(({ item }) => `${item} ${timeOf(item) ?? ''}`);
  if (words.length > 0) draft.doubt(say('doubt.times-of-words', { column: shortened(question), words }));
}

function readGrid(draft: Draft, { members, question }: Family): void {
  const { say } = draft.context;
  const grid: { [column: string]: string } = {};
  for (const { column, item } of members) grid[column.reference] = windowOf(item) ?? item;
  const columns = members.map(({ column }) => column);
  const values = timesOfWords(columns.flatMap(({ cells }) => cells));
  const words = Object.entries(values).map(([word, time]) => `${word} ${time}`);
  draft.read(
    'availability',
    { grid, ...(words.length > 0 && { values }) },
    columns,
    question === ''
      ? say('reason.cells', { cells: say('cells.grid', { count: columns.length }).text })
      : say('reason.header', {
          words: shortened(question),
          cells: say('cells.grid', { count: columns.length }).text,
        }),
  );
  if (words.length > 0)
    draft.doubt(
      say('doubt.times-of-words', { column: shortened(question || columns[0]?.name || ''), words }),
    );
}
