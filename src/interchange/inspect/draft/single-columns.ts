import { isTimeZone, type Side } from '../../../model';
import { declines } from '../../cells';
import { PERSON_COLUMNS } from '../../fields';
import { knownField } from '../../people';
import {
  answerMeaning,
  type Column,
  cellsInWords,
  type Meaning,
  quotedWords,
  saidBy,
  shortened,
  timesOfWords,
  VOCABULARY,
} from '../columns';
import type { InspectNote } from '../types';
import { wishesNamedBy } from './choices';
import type { Draft } from './draft';
import { reversedTop } from './family-fields';
import { lastDay } from './tool-columns';

interface Candidate {
  readonly column: Column;
  readonly meaning: Meaning;
  readonly weight: number;
  readonly certain: boolean;
  readonly said: readonly string[];
}

const LISTS: ReadonlySet<string> = new Set([
  'skills',
  'skillsWanted',
  'goals',
  'goalsSupported',
  'interests',
  'languages',
  'preferences.ranked',
  'preferences.never',
]);
/** Ids and names are chosen apart. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'first name', 'last name', 'e-mail']);

/** What a column asks for, the best guess of each column. */
function candidates(draft: Draft): Candidate[] {
  const { side } = draft.context;
  return draft.free
    .flatMap((column): Candidate[] => {
      const said = VOCABULARY.filter(
        ({ meaning, words, not, fits }) =>
          !APART.has(meaning) &&
          words.test(column.words) &&
          not?.test(column.words) !== true &&
          fits(column.kinds),
      ).map((word) => ({
        column,
        meaning: word.meaning,
        weight: word.weight,
        certain: true,
        said: saidBy(word, column.words),
      }));
      const answer = answerMeaning(column, side);
      return answer === undefined ? said : [...said, { column, ...answer }];
    })
    .sort((a, b) => b.weight - a.weight || a.column.index - b.column.index);
}

/** Reads the columns whose headers say what they are, the surest first. */
export function readSingles(draft: Draft, ids: { readonly kind: string }, time: Column | undefined): void {
  const { say } = draft.context;
  for (const { column, meaning, certain, said } of candidates(draft)) {
    if (!draft.isFree(column)) continue;
    const field = meaning === 'begin' ? 'experienceYears' : meaning;
    if (draft.has(field) && !LISTS.has(field)) continue;
    // A list with a column an option is whole; another column of the same question is a write-in of it.
    const cells = cellsInWords(column.kinds, column.cells, say);
    const words = quotedWords(said, column.question);
    const reason = say('reason.header', { words, cells });
    if (meaning === 'availability') readAvailability(draft, column, words);
    else if (meaning === 'timeZone') readTimeZone(draft, column, words);
    else if (meaning === 'begin') readBeginning(draft, column, time, words);
    else if (meaning === 'preferences.ranked' || meaning === 'preferences.never')
      readWishes(draft, column, meaning, ids.kind, words);
    else {
      if (field.startsWith('skills') && reversedTop(column.question) !== undefined) {
        draft.claim([column], null, say('reason.unknown', {}));
        draft.ask(say('ask.reversed', { column: shortened(column.question) }));
        continue;
      }
      const prose = LISTS.has(field) && column.kinds.prose > 0.4;
      if (prose && draft.has(field)) continue;
      draft.read(
        field,
        prose ? { column: column.reference, list: '\n' } : column.reference,
        [column],
        reason,
      );
      if (prose) draft.doubt(say('doubt.prose', { column: shortened(column.question), field }));
      if (!certain) draft.doubt(say('doubt.direction', { column: shortened(column.question), field }));
      if (meaning === 'manager') doubtManagers(draft, column, ids.kind);
    }
  }
}

/** Managers who are named otherwise than people are by their ids are nobody. */
function doubtManagers(draft: Draft, { kinds, cells, reference }: Column, ids: string): void {
  if (ids === 'e-mail' && cells.length > 0 && kinds.email < 0.5)
    draft.doubt(draft.context.say('doubt.manager-names', { column: reference }));
}

function readAvailability(draft: Draft, column: Column, said: string): void {
  const { say } = draft.context;
  const title = shortened(column.question);
  if (column.kinds.times < 0.7 && column.cells.length > 0) {
    draft.claim([column], null, say('reason.unknown', {}));
    draft.ask(say('ask.availability', { column: title, example: quoted(column.cells[0]) }));
    return;
  }
  readTimes(draft, column, say('reason.header', { words: said, cells: say('cells.times', {}).text }));
}

/** Reads times, with those that are assumed for parts of the day. */
function readTimes(draft: Draft, column: Column, reason: InspectNote): void {
  const { say } = draft.context;
  const values = timesOfWords(column.cells);
  const words = Object.entries(values).map(([word, time]) => `${word} ${time}`);
  const source = words.length === 0 ? column.reference : { column: column.reference, values };
  draft.read('availability', source, [column], reason);
  if (words.length > 0)
    draft.doubt(say('doubt.times-of-words', { column: shortened(column.question), words }));
}

const ZONE = PERSON_COLUMNS.find(({ path }) => path === 'timeZone');

function readTimeZone(draft: Draft, column: Column, said: string): void {
  const { say } = draft.context;
  const title = shortened(column.question);
  const odd = column.cells.find((cell) => {
    const zone = ZONE?.read(cell, {}, () => undefined);
    return typeof zone !== 'string' || !isTimeZone(zone);
  });
  if (odd !== undefined) {
    draft.claim([column], null, say('reason.unknown', {}));
    draft.ask(say('ask.time-zone', { column: title, example: quoted(odd) }));
    return;
  }
  draft.read(
    'timeZone',
    column.reference,
    [column],
    say('reason.header', { words: said, cells: say('cells.zones', {}).text }),
  );
}

/** Years since a beginning are counted until the day of the last answer, if the table says it. */
function readBeginning(draft: Draft, column: Column, time: Column | undefined, said: string): void {
  const { say } = draft.context;
  const title = shortened(column.question);
  const day = time === undefined ? undefined : lastDay(time);
  if (day === undefined) {
    draft.claim([column], null, say('reason.unknown', {}));
    draft.ask(say('ask.as-of', { column: title, example: quoted(column.cells[0]) }));
    return;
  }
  const cells = cellsInWords(column.kinds, column.cells, say);
  draft.read('experienceYears', column.reference, [column], say('reason.header', { words: said, cells }));
  draft.fields.set('asOf', day);
  draft.doubt(say('doubt.as-of', { column: title, day }));
}

/** Wishes are read where they name people as ids do. */
function readWishes(draft: Draft, column: Column, field: string, ids: string, said: string): void {
  const { say } = draft.context;
  const title = shortened(column.question);
  const declined = [...new Set(column.cells.filter((cell) => declines(cell)))];
  const by = wishesNamedBy(column.cells, ids);
  if (by === undefined) {
    draft.claim([column], null, say('reason.unknown', {}));
    draft.ask(say('ask.wishes', { column: title }));
    return;
  }
  draft.read(
    field,
    declined.length === 0 ? column.reference : { column: column.reference, blank: declined },
    [column],
    say('reason.header', { words: said, cells: say(`cells.${by}`, {}).text }),
  );
  if (by === 'names') draft.doubt(say('doubt.wishes-names', { column: title }));
}

const quoted = (cell: string | undefined) => `“${shortened(cell ?? '')}”`;

/** Columns under the names that fields have here. */
export function readOwnNames(draft: Draft, taken: ReadonlySet<string>, ids: string): number {
  const { side, say, kind } = draft.context;
  const sides: readonly Side[] =
    side === 'mentees' ? ['mentees'] : side === 'mentors' ? ['mentors'] : ['mentors', 'mentees'];
  let found = 0;
  for (const column of draft.free) {
    const field = sides.map((one) => knownField(column.name, one)).find((one) => one !== undefined);
    if (field === undefined) continue;
    const reason = say('reason.own-name', { field: field.path });
    if (field.path.includes('ttributes.')) {
      found++;
      // Read by its header, with the type that stands there.
      draft.claim([column], field.path, reason, field.path.startsWith('protected'));
      continue;
    }
    if (taken.has(field.path) || draft.has(field.path)) continue;
    if (column.cells.length > 0 && !agrees(column, field.path, kind !== undefined)) continue;
    found++;
    if (field.path === 'availability') readTimes(draft, column, reason);
    else draft.read(field.path, column.reference, [column], reason);
    if (field.path === 'manager') doubtManagers(draft, column, ids);
  }
  return found;
}

/**
 * Whether the cells are of the field that the header names. In the export of a form a header such as `Role` may be a
 * question of its own; times that are none are asked about in any table.
 */
function agrees(column: Column, path: string, form: boolean): boolean {
  if (path === 'availability') return column.kinds.times > (form ? 0.7 : 0.3);
  if (path === 'timeZone') return column.kinds.zone > (form ? 0.9 : 0.3);
  if (!form) return true;
  if (path === 'role') return column.kinds.role < 0.8;
  if (path === 'experienceYears') return column.kinds.years > 0.8;
  if (path.startsWith('capacity')) return column.kinds.count > 0.8;
  return !LISTS.has(path) || column.kinds.prose <= 0.4;
}
