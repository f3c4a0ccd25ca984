import type { Side } from '../../../model';
import { knownField } from '../../people';
import { isTableRows } from '../../tables';
import {
  answerOf,
  type Column,
  itemsOf,
  MENTOR_WORDS,
  plainWords,
  roleInWords,
  type TableView,
} from '../columns';
import type { InspectedFile } from '../types';
import type { TableSide } from './draft';

/** For whom a table speaks: points for each side. */
export interface SideSigns {
  readonly mentors: number;
  readonly mentees: number;
  /** The column that says it of each row. */
  readonly column: Column | undefined;
}

const ROLE_HEADER =
  /\b(?:role|roles|side|mentor or|ou mentore|participat\w*|sign(?:ing)? up|i am|i want|would like to (?:be|join|take part)|join as|type|inscri\w*|je suis|souhaite\w*)\b/;
const MENTEE = /\b(?:mentees?|mentores?|mentorees?|filleule?s?|proteges?)\b/;
/** A question to mentors about their mentees, and the other way round. */
const ABOUT_MENTEES =
  /\b(?:how many|max\w*|number of|combien|nombre|prefer\w*|ideal|your|vos|votre|the|take|accueillir|accompagner)\b.*\b(?:mentees?|mentores?|filleule?s?)\b/;
const ABOUT_MENTORS =
  /\b(?:prefer\w*|ideal|your|vos|votre|the|looking for|in an?|wish\w*|want|souhait\w*|recherch\w*)\b.*\b(?:mentors?|parrains?)\b/;

/** Tells from headers and cells who the people of a table are. O(cells looked at). */
export function sideSigns({ columns }: TableView): SideSigns {
  let [mentors, mentees] = [0, 0];
  for (const { name, words, kinds } of columns) {
    if (kinds.role > 0.8) continue;
    const own = { mentors: knownField(name, 'mentors'), mentees: knownField(name, 'mentees') };
    if (own.mentors === undefined && own.mentees !== undefined) mentees += 1;
    const path = own.mentors?.path ?? own.mentees?.path;
    if (path !== undefined) {
      if (path === 'skillsWanted' || path === 'goals' || path === 'nextRole') mentees += 1;
      if (path === 'skills' || path === 'goalsSupported' || path.startsWith('capacity') || path === 'path')
        mentors += 1;
      continue;
    }
    const answer = answerOf(words, 'unknown');
    if (answer?.certain === true) {
      if (answer.meaning === 'skills' || answer.meaning === 'goalsSupported') mentors += 1;
      else mentees += 1;
    }
    if (ABOUT_MENTEES.test(words)) mentors += 1;
    else if (ABOUT_MENTORS.test(words)) mentees += 1;
  }
  return { mentors, mentees, column: roleColumn(columns) };
}

function roleColumn(columns: readonly Column[]): Column | undefined {
  const said = columns.filter(
    ({ kinds, cells, name }) => cells.length > 0 && kinds.role > 0.9 && kinds.different <= 12 && name !== '',
  );
  return (
    said.find(({ words, name }) => ROLE_HEADER.test(words) || name.toLowerCase() === 'side') ??
    said.find(({ cells, kinds }) => cells.length > 1 && kinds.different > 1)
  );
}

/** The words of a column of roles, each with the role that it means. */
export function roleWords({ cells }: Column): {
  readonly mentor: readonly string[];
  readonly mentee: readonly string[];
  readonly both: readonly string[];
} {
  const words = { mentor: new Set<string>(), mentee: new Set<string>(), both: new Set<string>() };
  for (const cell of cells) {
    const parts = itemsOf(cell);
    const roles = parts.map(roleInWords);
    const role = parts.length > 1 && roles.every((one) => one !== undefined) ? undefined : roleInWords(cell);
    // The reader takes "Mentor, Mentee" apart itself, once it knows each.
    if (role !== undefined) words[role].add(cell);
    else for (const [at, one] of roles.entries()) if (one !== undefined) words[one].add(parts[at] ?? '');
  }
  return { mentor: [...words.mentor], mentee: [...words.mentee], both: [...words.both] };
}

/** What the name of a file says of who is in it. */
export function sideOfName(fileName: string): Side | undefined {
  const words = plainWords(fileName.replace(/^.*[\\/]/, '').replace(/[_\d]+/g, ' '));
  const [mentor, mentee] = [MENTOR_WORDS.test(words), MENTEE.test(words)];
  return mentor === mentee ? undefined : mentor ? 'mentors' : 'mentees';
}

/** Who the people of one table are. */
export function sideOf(view: TableView, signs: SideSigns): TableSide {
  if (signs.column !== undefined && signs.column.kinds.different > 1) return 'both';
  const named = sideOfName(view.fileName);
  if (named !== undefined) return named;
  if (signs.mentors === signs.mentees) return 'unknown';
  return signs.mentors > signs.mentees ? 'mentors' : 'mentees';
}

/** Lines of JSON that are looked at. */
const LINES = 20;
const FIELD_SIDES: readonly (readonly [RegExp, Side | 'both'])[] = [
  [/"side"\s*:/, 'both'],
  [/"(?:skillsWanted|goals|nextRole|priority)"\s*:/, 'mentees'],
  [/"(?:goalsSupported|capacity|ventures)"\s*:/, 'mentors'],
];

/** Who the people of a JSON text are, by its name and the fields of the first. */
export function sideOfJson({ content }: InspectedFile, fileName: string): TableSide {
  if (isTableRows(content)) return 'unknown';
  const text =
    typeof content === 'string'
      ? content.slice(0, 1 << 16)
      : new TextDecoder().decode(content.subarray(0, 1 << 16));
  const head = text.split('\n').slice(0, LINES).join('\n');
  const [first] = FIELD_SIDES;
  if (first?.[0].test(head) === true) return 'both';
  return sideOfName(fileName) ?? FIELD_SIDES.find(([field]) => field.test(head))?.[1] ?? 'unknown';
}
