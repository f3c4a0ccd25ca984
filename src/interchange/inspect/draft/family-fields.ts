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
      if (count > 2 && family.words !== '' && answerOf(family.words, side) === undefined)
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
        words: quotedWords(
          answer?.said ?? (listed === undefined ? [] : saidBy(listed, family.words)),
          family.question,
        ),
        cells,
      }),
    );
    askCodes(draft, family);
    if (family.kind === 'matrix' && levelled(answer?.meaning) === undefined)
      draft.doubt(say('doubt.guess', { column: shortened(family.question), field }));
    else if (answer?.certain === false)
      draft.doubt(say('doubt.direction', { column: family.question, field }));
  }
  return unknown;
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
export function ticksOf({ members, kind }: Family): ColumnSource {
  const ticks: { [column: string]: string } = {};
  for (const { column, item } of members) ticks[column.reference] = item;
  // Of levels in figures, 1 is the lowest and no tick.
  const figures = members.some(({ column }) => column.cells.some((cell) => /^\d/.test(cell)));
  return kind === 'matrix' && figures ? { ticks, yes: ['yes', 'oui'], no: ['no', 'non'] } : { ticks };
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
