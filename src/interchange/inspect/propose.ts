import type { Side } from '../../model';
import { CATALOGUE, expectShape, listOf, optionsOf, SIDE, shaped, TABLE, TABLE_OPTIONS } from '../given';
import type { CohortColumns, ColumnMapping } from '../mapping';
import type { TableInput } from '../options';
import type { TableRows } from '../tables';
import { sayIn } from './columns';
import { Draft, type IdKind, idCandidates, nameColumns, type TableSide } from './draft';
import { sameWords } from './same-words';
import { type DraftedTable, draftSeen, type SeenTable, seeTable } from './table';
import type { InspectedFile, InspectNote, InspectOptions, MappingProposal, TableInspection } from './types';

const OPTIONS = { ...TABLE_OPTIONS, side: SIDE, locale: CATALOGUE };
const INSPECT_OPTIONS = optionsOf<InspectOptions>(OPTIONS);
const FILES = listOf(optionsOf<InspectedFile>({ ...OPTIONS, content: TABLE }, ['content']));
const ONE_OR_TWO = shaped(
  (files) => Array.isArray(files) && (files.length === 1 || files.length === 2),
  'not one table or two',
  'a list of one table, or of one for mentors and one for mentees',
);

/**
 * Says what a table is and how it could be read: which tool wrote it, what each column is for and why, a complete
 * mapping, three people as they are read with it, and what is doubtful. Columns are recognized by their headers and by
 * what their cells hold, in English and French, over the first 1,000 rows; the whole table is read once.
 *
 * Deterministic; nothing is changed or sent anywhere. O(characters).
 *
 * @throws MentorMatchError `invalid-table` for bytes that are no text.
 *
 * @example
 * ```ts
 * import { inspectTable, readPeople } from 'mentor-match/interchange';
 *
 * const csv = 'E-mail,Full name,I can help with\na@x.org,Ana,SQL; Python\n';
 * const { mapping } = inspectTable(csv, { fileName: 'mentors.csv' });
 * const { mentors } = readPeople(csv, { side: 'mentors', mapping });
 * mentors[0]?.id; // => 'a@x.org'
 * ```
 */
export function inspectTable(input: TableInput | TableRows, options: InspectOptions = {}): TableInspection {
  expectShape('input', input, TABLE);
  expectShape('options', options, INSPECT_OPTIONS);
  const seen = seeTable({ ...options, content: input });
  return draftSeen(seen, options.side ?? seen.found, undefined).inspection;
}

/** Which file is which. */
type Role = Side | 'people';

/**
 * Inspects the tables of one cohort together and proposes their mappings, as {@link inspectTable} does of one: one
 * table for both roles, or one for mentors and one for mentees. Says which is which where `side` does not, chooses ids
 * of one kind on both sides, and gives questions that were answered in the same words to fields that are compared with
 * each other. O(cells). Deterministic.
 *
 * @param files one table or two; those with a `side` are warned about where they look like the other side.
 * @throws MentorMatchError `invalid-table` for bytes that are no text.
 *
 * @example
 * ```ts
 * import { proposeMapping } from 'mentor-match/interchange';
 *
 * const { columns } = proposeMapping([
 *   { fileName: 'mentors.csv', content: 'E-mail,Full name\na@x.org,Ana\n' },
 *   { fileName: 'mentees.csv', content: 'E-mail,Full name\nc@x.org,Cleo\n' },
 * ]);
 * columns.mentees; // => { id: 'E-mail', name: 'Full name' }
 * ```
 */
export function proposeMapping(
  files: readonly [InspectedFile] | readonly [InspectedFile, InspectedFile],
): MappingProposal {
  expectShape('files', files, ONE_OR_TWO);
  expectShape('files', files, FILES);
  const seen = files.map((file, nth) => seeTable(file, nth));
  const say = sayIn(files[0].locale);
  const doubts: InspectNote[] = [];
  const roles = rolesOf(seen);
  for (const [at, { file, found, signs, fileName }] of seen.entries()) {
    const opposite = file.side === 'mentors' ? 'mentees' : 'mentors';
    const clear = file.side === 'mentors' ? signs.mentees - signs.mentors : signs.mentors - signs.mentees;
    if ((file.side !== 'mentors' && file.side !== 'mentees') || clear < 2 || found === 'both') continue;
    doubts.push(
      say('doubt.swapped', {
        file: fileName,
        given: say(`role.${file.side}`, {}).text,
        found: say(`role.${opposite}`, {}).text,
      }),
    );
    roles[at] = file.side;
  }
  if (seen.length === 2 && seen.every(({ file }) => file.side === undefined)) {
    const [a, b] = seen.map(
      ({ signs, found }) => signs.mentors - signs.mentees + (found === 'mentors' ? 1 : 0),
    );
    const name = (side: TableSide) => seen[roles.indexOf(side)]?.fileName ?? '';
    if (a === b && seen.every(({ found }) => found === 'unknown' || found === seen[0]?.found))
      doubts.push(say('doubt.roles', { mentors: name('mentors'), mentees: name('mentees') }));
  }
  const prefer = commonIds(seen, roles);
  const changes = sameWords(seen, roles);
  const drafted = seen.map((one, at) => draftSeen(one, roles[at] ?? one.found, prefer, changes[at]));
  const tables = drafted.map(({ inspection }) => ({ ...inspection, role: roleOf(inspection.side) }));
  const questions: InspectNote[] = [];
  const [first, second] = drafted;
  const sharedIds = first === undefined || second === undefined ? 0 : countShared(first, second);
  if (first !== undefined && second !== undefined) doubts.push(...idDoubts(first, second, say));
  return { columns: columnsOf(tables), tables, sharedIds, doubts, questions };
}

const roleOf = (side: TableSide): Role => (side === 'mentors' || side === 'mentees' ? side : 'people');

/** The side of each table: as given, or else as found, two tables never the same. */
function rolesOf(seen: readonly SeenTable[]): TableSide[] {
  const given = seen.map(({ file, found }) => file.side ?? found);
  const [a, b] = seen;
  if (a === undefined || b === undefined) return given;
  const [left, right] = given;
  const other = (side: TableSide): TableSide => (side === 'mentors' ? 'mentees' : 'mentors');
  const oneSided = (side: TableSide | undefined) => side === 'mentors' || side === 'mentees';
  if (a.file.side !== undefined && b.file.side === undefined && oneSided(a.file.side))
    return [a.file.side, other(a.file.side)];
  if (b.file.side !== undefined && a.file.side === undefined && oneSided(b.file.side))
    return [other(b.file.side), b.file.side];
  if (a.file.side !== undefined || left === undefined || right === undefined) return given;
  if (oneSided(left) && oneSided(right) && left !== right) return given;
  if (oneSided(left) && !oneSided(right)) return [left, other(left)];
  if (oneSided(right) && !oneSided(left)) return [other(right), right];
  const points = ({ signs }: SeenTable) => signs.mentors - signs.mentees;
  return points(a) >= points(b) ? ['mentors', 'mentees'] : ['mentees', 'mentors'];
}

/** Kinds of ids that each of two tables has. */
function commonIds(seen: readonly SeenTable[], roles: readonly TableSide[]): readonly IdKind[] | undefined {
  if (seen.length < 2) return undefined;
  const kinds = seen.map(({ view, kind, file }, at) => {
    if (view === undefined) return undefined;
    const draft = new Draft({ view, kind, side: roles[at] ?? 'unknown', say: sayIn(file.locale) });
    return idCandidates(draft, nameColumns(draft)).map((candidate) => candidate.kind);
  });
  const [a, b] = kinds;
  if (a === undefined || b === undefined) return undefined;
  const common = a.filter((kind) => b.includes(kind));
  // Numbers that count from 1 in both tables are not the same people.
  return common.includes('number') && common.includes('name')
    ? common.filter((kind) => kind !== 'number')
    : common;
}

function countShared(a: DraftedTable, b: DraftedTable): number {
  let shared = 0;
  for (const id of a.trial.ids) if (b.trial.ids.has(id)) shared++;
  return shared;
}

/** Ids of two kinds never meet. */
function idDoubts(a: DraftedTable, b: DraftedTable, say: ReturnType<typeof sayIn>): InspectNote[] {
  const [one, other] = [a.draft?.ids, b.draft?.ids];
  if (one === undefined || other === undefined || one.kind === other.kind) return [];
  // Ids of one's own may be e-mail addresses under another name.
  const ownOf = (kind: IdKind) => kind === 'own' || kind === 'number';
  if (ownOf(one.kind) || ownOf(other.kind)) return [];
  const name = (draft: typeof one) => draft.columns.map(({ reference }) => reference).join(' + ');
  const [mentors, mentees] = a.inspection.side === 'mentors' ? [one, other] : [other, one];
  return [say('doubt.ids-apart', { mentors: name(mentors), mentees: name(mentees) })];
}

function columnsOf(
  tables: readonly { readonly role: Role; readonly mapping: ColumnMapping }[],
): CohortColumns {
  return Object.fromEntries(tables.map(({ role, mapping }) => [role, mapping]));
}
