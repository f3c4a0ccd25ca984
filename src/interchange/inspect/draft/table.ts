import type { Side } from '../../../model';
import type { ColumnMapping, FieldSource, SideColumn } from '../../mapping';
import { knownField, nearField } from '../../people';
import { headWords } from '../../surveys';
import { answerOf, type Column, cellsInWords, findFamilies, shortened, VOCABULARY } from '../columns';
import { readChoices } from './choices';
import { Draft, type DraftContext } from './draft';
import { askCodes, readFamilies, ticksOf } from './family-fields';
import { type IdCandidate, type IdKind, idCandidates, namedBy, namesByNumber, readIds } from './ids';
import { askWhoLeft } from './left-people';
import { readLevelsBeside } from './long-levels';
import { nameColumns } from './names';
import { readRepeats } from './repeats';
import { roleWords, type SideSigns } from './sides';
import { readOwnNames, readSingles } from './single-columns';
import {
  filterRows,
  lastDay,
  type RowRule,
  setAside,
  setBlankAside,
  timeColumn,
  toolName,
} from './tool-columns';

/** A table with a mapping for it. */
export interface TableDraft {
  readonly draft: Draft;
  readonly mapping: ColumnMapping;
  readonly ids: IdCandidate | undefined;
  /** Columns under the names that fields have here. */
  readonly own: number;
}

/** Fields that a score can be made of. */
const SCORED = [
  'goals',
  'goalsSupported',
  'skills',
  'skillsWanted',
  'interests',
  'path',
  'nextRole',
  'experienceYears',
];

/**
 * Proposes how a table is read.
 *
 * @param notation how the table is said to be written, which its mapping says too.
 * @param prefer kinds of ids that the other table has too: people are recognized on both sides by these alone.
 */
export function draftTable(
  context: DraftContext,
  signs: SideSigns,
  prefer: readonly IdKind[] | undefined,
  rules: readonly RowRule[],
  notation: Pick<ColumnMapping, 'encoding' | 'delimiter' | 'decimal'>,
): TableDraft {
  const draft = new Draft(context);
  const { view, say, side, kind } = context;
  const time = timeColumn(draft);
  const sideColumn = side === 'both' ? readSide(draft, signs) : undefined;
  const named = nameColumns(draft);
  const candidates = idCandidates(draft, named);
  const ids = chooseIds(draft, candidates, prefer);
  const where = filterRows(draft, rules);
  if (ids === undefined) draft.ask(say('ask.id', {}));
  const idColumns = ids === undefined ? [] : readIds(draft, ids, named);
  readName(draft, named);
  // An own "id" that numbers the answers, and "Email" beside it, are no fields.
  const own =
    readOwnNames(draft, new Set(['id', 'name']), ids?.kind ?? '') +
    (idColumns.some(({ name }) => headWords(name) === 'id') ? 1 : 0);
  setAside(draft);
  readChanges(draft);
  const unknown = readFamilies(draft);
  setBlankAside(draft);
  askWhoLeft(draft, named);
  readChoices(draft, ids?.kind ?? '');
  readSingles(draft, ids ?? { kind: '' }, time);
  readLevelsBeside(draft);
  readNearNames(draft);
  readAsOf(draft, time);
  const [first] = unknown;
  if (first !== undefined && !draft.has('interests')) {
    const columns = first.members.map(({ column }) => column);
    const cells = say('cells.ticks', { count: columns.length }).text;
    draft.read('interests', ticksOf(first), columns, say('reason.guess', { cells }));
    const title = shortened(first.question === '' ? (columns[0]?.name ?? '') : first.question);
    draft.doubt(say('doubt.guess', { column: title, field: 'interests' }));
    askCodes(draft, first);
  }
  for (const { members } of unknown) {
    const columns = members.map(({ column }) => column).filter((column) => draft.isFree(column));
    if (columns.length > 0) draft.claim(columns, null, say('reason.unknown', {}));
  }
  const duplicates = readRepeats(draft, ids?.kind, idColumns, time);
  leaveOver(draft);
  if (view.rows.length > 0 && !SCORED.some((field) => draft.has(field))) {
    draft.doubt(say('doubt.nothing-to-score', {}));
    if (side !== 'unknown') draft.ask(say('ask.answers', { role: say(`role.${side}`, {}).text }));
  }
  const unused = draft.unused();
  const mapping: ColumnMapping = {
    ...notation,
    ...Object.fromEntries(draft.fields),
    ...(sideColumn !== undefined && { side: sideColumn }),
    ...(Object.keys(where).length > 0 && { where }),
    ...(duplicates !== undefined && { duplicates }),
    ...(view.skipRows > 0 && { skipRows: view.skipRows }),
    ...((view.headerRows > 1 || view.skipRows > 0) && { headerRows: view.headerRows }),
    ...(unused.length > 0 && { ignore: unused }),
  };
  return { draft, mapping, ids, own: kind === undefined ? own : 0 };
}

function chooseIds(
  draft: Draft,
  candidates: readonly IdCandidate[],
  prefer: readonly IdKind[] | undefined,
): IdCandidate | undefined {
  const [best] = candidates;
  if (best === undefined || best.kind === 'own') return best;
  const number = candidates.find(({ kind }) => kind === 'number');
  if (number !== undefined && namesByNumber(draft)) return number;
  const manager = VOCABULARY.find(({ meaning }) => meaning === 'manager');
  const references = draft.free.filter(
    ({ words, kinds }) =>
      manager?.words.test(words) === true && manager.not?.test(words) !== true && kinds.yesNo < 0.9,
  );
  const real = candidates.filter(({ kind }) => kind !== 'response' && kind !== 'counter');
  const common = prefer === undefined ? [] : real.filter(({ kind }) => prefer.includes(kind));
  const open = common.length > 0 ? common : real;
  const named = open.map((candidate) => namedBy(candidate, references));
  const most = Math.max(0, ...named);
  return (most > 0 ? open[named.indexOf(most)] : open[0]) ?? best;
}

function readSide(draft: Draft, { column }: SideSigns): SideColumn | undefined {
  if (column === undefined) return undefined;
  const { say } = draft.context;
  const { mentor, mentee, both } = roleWords(column);
  draft.claim([column], 'side', say('reason.role-of-person', {}));
  return {
    column: column.reference,
    ...(mentor.length > 0 && { mentor }),
    ...(mentee.length > 0 && { mentee }),
    ...(both.length > 0 && { both }),
  };
}

function readName(draft: Draft, named: ReturnType<typeof nameColumns>): void {
  const [first] = named;
  if (first === undefined) return;
  const { say, side } = draft.context;
  const source: FieldSource = named.length === 1 ? first.reference : named.map(({ reference }) => reference);
  const own = knownField(first.name, side === 'mentees' ? 'mentees' : 'mentors')?.path === 'name';
  const reason = own
    ? say('reason.own-name', { field: 'name' })
    : say('reason.header', {
        words: named.map(({ question }) => shortened(question)).join(', '),
        cells: say('cells.names', {}).text,
      });
  draft.read('name', source, named, reason);
}

/** Years in a column of beginnings are counted until the day of the last answer. */
function readAsOf(draft: Draft, time: Column | undefined): void {
  const source = draft.fields.get('experienceYears');
  const column = draft.context.view.columns.find(({ reference }) => reference === source);
  if (column === undefined || draft.has('asOf')) return;
  const { cells } = column;
  const begins = cells.filter((cell) => /\b(?:19|20)\d\d\b/.test(cell));
  if (cells.length === 0 || begins.length < cells.length / 2) return;
  const { say } = draft.context;
  const day = time === undefined ? undefined : lastDay(time);
  const title = shortened(column.question);
  if (day === undefined) {
    draft.ask(say('ask.as-of', { column: title, example: `“${begins[0]}”` }));
    return;
  }
  draft.fields.set('asOf', day);
  draft.doubt(say('doubt.as-of', { column: title, day }));
}

/** Questions that are answered in the words of the other table. */
function readChanges(draft: Draft): void {
  const { say, fields = [], view } = draft.context;
  const done = new Set<number>();
  for (const { column: index, field, like } of fields) {
    const together = fields
      .filter((one) => one.field === field && one.like === like && !done.has(one.column))
      .flatMap((one) => view.columns[one.column] ?? [])
      .filter((column) => draft.isFree(column));
    const [first] = together;
    if (first === undefined || done.has(index)) continue;
    for (const one of together) done.add(one.index);
    const reason = say('reason.same-words', { column: shortened(like) });
    const family = findFamilies(together)[0];
    draft.read(
      field,
      family === undefined ? first.reference : ticksOf(family),
      family === undefined ? [first] : together,
      reason,
    );
  }
}

/** A header that nearly is the name of a field which nothing else fills. */
function readNearNames(draft: Draft): void {
  const { say, side, kind } = draft.context;
  if (kind !== undefined) return;
  const sides: readonly Side[] = side === 'mentors' || side === 'mentees' ? [side] : ['mentors', 'mentees'];
  for (const column of draft.free) {
    const near = nearField(column.name, new Set(draft.fields.keys()), sides);
    if (near === undefined) continue;
    const cells = cellsInWords(column.kinds, column.cells, say);
    draft.read(near.path, column.reference, [column], say('reason.header', { words: column.name, cells }));
    if (!sameWords(column.name, near.header))
      draft.doubt(say('doubt.near-name', { column: column.name, field: near.path }));
  }
}

/** Whether a header is a name in another order: `Years experience`. */
function sameWords(header: string, name: string): boolean {
  const sorted = (text: string) => headWords(text).split(' ').sort().join(' ');
  return sorted(header) === sorted(name);
}

/** What is left fits no field, or one that another column fills. */
function leaveOver(draft: Draft): void {
  const { say, kind, side } = draft.context;
  const levels: Column[] = [];
  for (const column of draft.free) {
    const word = VOCABULARY.find(
      ({ words, not, meaning }) =>
        words.test(column.words) && not?.test(column.words) !== true && draft.has(meaning),
    );
    if (column.kinds.counter && /^(?:id|identifiant|#)$/i.test(column.name))
      draft.claim([column], null, say('reason.counter', {}));
    else if (word !== undefined) draft.claim([column], null, say('reason.taken', { field: word.meaning }));
    else if (column.kinds.level > 0.8 && answerOf(column.words, side) !== undefined) {
      draft.claim([column], null, say('reason.unknown', {}));
      levels.push(column);
    } else if (column.kinds.prose > 0.4) draft.claim([column], null, say('reason.prose', {}));
    else if (kind?.own.test(headWords(column.name)) === true)
      draft.claim([column], null, say('reason.tool', { source: toolName(draft) }));
    else draft.claim([column], null, say('reason.unknown', {}));
  }
  const [first] = levels;
  if (first !== undefined)
    draft.ask(say('ask.levels', { column: shortened(first.question), count: levels.length }));
}
