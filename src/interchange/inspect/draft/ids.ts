import { canonicalId, clearlyDiffer } from '../../../model';
import { knownField } from '../../people';
import { headWords } from '../../surveys';
import { type Column, cellsInWords, VOCABULARY } from '../columns';
import type { Draft } from './draft';

/** What tells people apart, from the best to the last resort; `number`: a column `id` that counts from 1. */
export type IdKind = 'own' | 'e-mail' | 'staff' | 'number' | 'name' | 'response' | 'counter';

export interface IdCandidate {
  readonly kind: IdKind;
  readonly columns: readonly Column[];
}

const EMAIL = VOCABULARY.find(({ meaning }) => meaning === 'e-mail');
const STAFF = VOCABULARY.find(({ meaning }) => meaning === 'id');
const RESPONSE =
  /^(?:response id|respondent id|record id|network id|token|access code|#|id|identifiant|id de la reponse|no|nr|n|row|row number|numero|number|submission id|entry id|index)$/;

/** Least share of the rows that has to have an id. */
const FILLED = 0.9;
/** Least share of different ids: some people answer twice. */
const UNIQUE = 0.8;

/** A number of mentors in a table of mentors; in one of mentees it is a wish, or a pair. */
const OWN_SIDE: { readonly [side: string]: RegExp } = {
  mentors: /^mentor (?:id|number|no|num|nr|code|#)$/,
  mentees: /^(?:mentee|mentore|protege) (?:id|number|no|num|nr|code|#)$/,
};

/** Columns that could tell people apart, the best first. */
export function idCandidates(draft: Draft, named: readonly Column[]): IdCandidate[] {
  const { view, side, kind } = draft.context;
  const found: IdCandidate[] = [];
  const free = draft.free;
  const filled = (column: Column) => column.rows > 0 && column.given >= column.rows * FILLED;
  // The `Id` of a form numbers its answers, whatever it is called here.
  const own = free.find(
    ({ name }) =>
      knownField(name, side === 'mentees' ? 'mentees' : 'mentors')?.path === 'id' &&
      kind?.own.test(headWords(name)) !== true,
  );
  if (own !== undefined && !own.kinds.counter && (view.rows.length === 0 || filled(own)))
    found.push({ kind: own.kinds.email > 0.8 ? 'e-mail' : 'own', columns: [own] });
  else if (own !== undefined && view.rows.length > 0 && filled(own))
    found.push({ kind: 'number', columns: [own] });
  const emails = free
    .filter(
      ({ kinds, words, index }) =>
        index !== own?.index && kinds.email > 0.9 && EMAIL?.not?.test(words) !== true,
    )
    .filter(filled)
    .sort((a, b) => b.cells.length - a.cells.length || b.kinds.different - a.kinds.different);
  if (emails[0] !== undefined) found.push({ kind: 'e-mail', columns: [emails[0]] });
  for (const column of free) {
    const head = headWords(column.name);
    const said = STAFF?.words.test(head) === true || OWN_SIDE[side]?.test(head) === true;
    if (
      said &&
      STAFF !== undefined &&
      column.index !== own?.index &&
      STAFF.fits(column.kinds) &&
      filled(column)
    )
      found.push({ kind: 'staff', columns: [column] });
  }
  if (own !== undefined && !found.some(({ columns }) => columns.includes(own)) && view.rows.length === 0)
    found.push({ kind: 'own', columns: [own] });
  if (named.length > 0 && named.every(filled) && differentTogether(named) >= view.rows.length * UNIQUE)
    found.push({ kind: 'name', columns: named });
  for (const column of free) {
    if (column === own || !RESPONSE.test(headWords(column.name)) || !filled(column)) continue;
    if (column.kinds.different === column.cells.length)
      found.push({ kind: column.kinds.counter ? 'counter' : 'response', columns: [column] });
  }
  const order: readonly IdKind[] = ['own', 'e-mail', 'staff', 'number', 'name', 'response', 'counter'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function differentTogether(columns: readonly Column[]): number {
  const rows = columns[0]?.cells.length ?? 0;
  if (columns.some(({ cells }) => cells.length !== rows)) return 0;
  return new Set(
    Array.from({ length: rows }, (_, at) =>
      columns
        .map(({ cells }) => cells[at])
        .join(' ')
        .toLowerCase(),
    ),
  ).size;
}

/** How many cells of some columns, such as managers, are ids of a candidate. */
export function namedBy(candidate: IdCandidate, references: readonly Column[]): number {
  const ids = new Set(candidate.columns.flatMap(({ cells }) => cells.map((cell) => canonicalId(cell))));
  return references.flatMap(({ cells }) => cells).filter((cell) => ids.has(canonicalId(cell))).length;
}

/** Reads ids from a candidate, and says what there is to doubt. Gives back the columns that make up an id. */
export function readIds(
  draft: Draft,
  { kind, columns }: IdCandidate,
  named: readonly Column[],
): readonly Column[] {
  const { say, side, view } = draft.context;
  const [column] = columns;
  if (column === undefined) return [];
  const reference = column.reference;
  const cells = cellsInWords(column.kinds, column.cells, say);
  if (kind === 'name') {
    draft.fields.set('id', columns.length === 1 ? reference : columns.map((one) => one.reference));
    draft.doubt(say('doubt.id-name', {}));
    const again = repeatedIds(draft, columns);
    if (again > 0) draft.doubt(say('doubt.id-not-unique', { column: reference, count: again }));
    return columns;
  }
  if (kind === 'counter') {
    const role = side === 'mentors' ? 'mentor' : side === 'mentees' ? 'mentee' : '';
    draft.read(
      'id',
      role === '' ? reference : { template: `${role} {${reference}}` },
      columns,
      say('reason.counter', {}),
    );
    draft.doubt(say('doubt.id-counter', { column: reference }));
    return columns;
  }
  if (kind === 'response') draft.doubt(say('doubt.id-response', { column: reference }));
  const blanks = column.rows - column.given;
  if (blanks > 0) draft.doubt(say('doubt.id-blank', { column: reference, count: blanks }));
  const shared = sharedByNames(draft, column, named);
  if (shared > 0) {
    draft.fields.set('id', [reference, ...named.map((one) => one.reference)]);
    draft.claim(columns, 'id', say('reason.id-composed', { count: named.length + 1 }));
    return [column, ...named];
  }
  const repeated = column.kinds.different < column.cells.length;
  const holds = kind === 'e-mail' ? cells : say('cells.ids', {}).text;
  const reason =
    headWords(column.name) === 'id'
      ? say('reason.own-name', { field: 'id' })
      : say(repeated ? 'reason.cells' : 'reason.id', { cells: holds });
  draft.read('id', reference, columns, reason);
  if (repeated && view.rows.length > 0)
    draft.doubt(
      say('doubt.id-not-unique', { column: reference, count: column.cells.length - column.kinds.different }),
    );
  return columns;
}

/** Rows whose id stands in a row before them. */
export function repeatedIds(draft: Draft, columns: readonly Column[]): number {
  const ids = draft.context.view.rows
    .map((row) => canonicalId(columns.map(({ index }) => row[index] ?? '').join(' ')))
    .filter((id) => id !== '');
  return ids.length - new Set(ids).size;
}

/** How many ids stand for people of clearly different names: brothers and sisters with one address. */
function sharedByNames(draft: Draft, id: Column, named: readonly Column[]): number {
  if (named.length === 0 || named.some((one) => one.index === id.index)) return 0;
  const names = new Map<string, string>();
  let shared = 0;
  for (const row of draft.context.view.rows) {
    const key = canonicalId(row[id.index] ?? '');
    const name = named
      .map(({ index }) => row[index] ?? '')
      .join(' ')
      .trim();
    const known = names.get(key);
    if (key === '' || name === '') continue;
    if (known === undefined) names.set(key, name);
    else if (clearlyDiffer(known, name) !== false) shared++;
  }
  return shared;
}

/** Whether own columns of wishes or managers name people by other ids than mail addresses. */
export function namesByNumber(draft: Draft): boolean {
  const { side } = draft.context;
  return draft.free.some(({ name, cells }) => {
    const path = knownField(name, side === 'mentees' ? 'mentees' : 'mentors')?.path ?? '';
    return path.startsWith('preferences.') && cells.length > 0 && !cells.some((cell) => cell.includes('@'));
  });
}
