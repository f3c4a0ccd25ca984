import { addTo } from '../../../lists';
import { isNo, isYes, levelOfWord } from '../../cells';
import { isOtherItem } from '../../fields';
import type { Column } from './column';
import { timeOf, windowOf } from './day-words';
import { plainWords } from './words';

/** Columns that are one question together: one an option, a day, a skill or a place in a ranking. */
export interface Family {
  /** `days`: one column a time of the day, whose cells list days. */
  readonly kind: 'ticks' | 'grid' | 'days' | 'matrix' | 'other';
  /** What was asked; empty where the export does not say. */
  readonly question: string;
  readonly words: string;
  readonly members: readonly { readonly column: Column; readonly item: string }[];
}

/** The columns that belong together, by what their headers have in common and what their cells are. */
export function findFamilies(columns: readonly Column[]): Family[] {
  const groups = new Map<string, { column: Column; item: string; stem: string; loose?: true }[]>();
  const single: Column[] = [];
  for (const column of columns) {
    const part = partsOf(column);
    if (part === undefined) {
      single.push(column);
      continue;
    }
    const key = plainWords(part.stem);
    addTo(groups, key, { column, ...part });
  }
  const families: Family[] = [];
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const question = members[0]?.stem ?? '';
    const kind = kindOf(members);
    // After a colon may stand anything: `Mentee: name`.
    if (kind === 'other' && members.some(({ loose }) => loose === true)) continue;
    families.push({ kind, question, words: plainWords(question), members });
  }
  return [...families, ...namedByOptions(single)];
}

/** What a header says of question and option: `Topics [SQL]`, `topics___sql`, `Topics - SQL`. */
function partsOf({ name, labels }: Column): { stem: string; item: string; loose?: true } | undefined {
  const bracket = /^(.*\S)\s*\[([^[\]]+)\]$/s.exec(name);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined)
    return { stem: bracket[1], item: bracket[2].trim() };
  // What people write beside "Other", in a column of its own.
  const [said] = labels;
  const open = name.endsWith('_TEXT')
    ? /^(.*?)(?: - (?:Selected Choice|Choix sélectionné))? - ([^-]+) - Texte?$/s.exec(said ?? '')
    : null;
  if (open?.[1] !== undefined && open[2] !== undefined) return { stem: open[1], item: open[2].trim() };
  const choice = /^(.*\S)\s*\(choice=(.+)\)$/s.exec(name);
  if (choice?.[1] !== undefined && choice[2] !== undefined)
    return { stem: choice[1], item: choice[2].trim() };
  const code = /^(.+?)___(.+)$/s.exec(name);
  if (code?.[1] !== undefined && code[2] !== undefined) return { stem: code[1], item: code[2] };
  for (const label of [...labels, name]) {
    for (const mark of [' - Selected Choice - ', ' - Choix sélectionné - ', ' - ', ' – ', ' → ', ' > ']) {
      const at = label.lastIndexOf(mark);
      if (at > 0)
        return {
          stem: label.slice(0, at).replace(/ - (?:Selected Choice|Choix sélectionné)$/, ''),
          item: label.slice(at + mark.length).trim(),
        };
    }
  }
  // SurveyMonkey: the question in the first row, the option in the second.
  const [label] = labels;
  if (label !== undefined && name.endsWith(` - ${label}`))
    return { stem: name.slice(0, -label.length - 3), item: label };
  const colon = /^([^:]{2,60}):\s+([^:]+)$/.exec(name);
  if (colon?.[1] !== undefined && colon[2] !== undefined)
    return { stem: colon[1].trim(), item: colon[2].trim(), loose: true };
  const day = windowOf(name);
  if (day !== undefined) return { stem: '', item: name };
  return undefined;
}

function kindOf(
  members: readonly { readonly column: Column; readonly item: string; readonly stem: string }[],
): Family['kind'] {
  const filled = members.filter(({ column }) => column.cells.length > 0);
  const every = (is: (cell: string, item: string) => boolean, least: number) => {
    const closed = filled.filter(({ item }) => !isOtherItem(item));
    const cells = closed.flatMap(({ column, item }) => column.cells.map((cell) => is(cell, item)));
    return cells.length > 0 && cells.filter(Boolean).length >= cells.length * least;
  };
  const days = members.filter(({ item }) => windowOf(item) !== undefined).length;
  if (days >= members.length * 0.8) {
    const timed = members.every(({ item }) => /\d/.test(windowOf(item) ?? ''));
    const times = filled.every(({ column }) => column.cells.every((cell) => isTime(cell, timed)));
    return filled.length > 0 && times ? 'grid' : 'other';
  }
  if (members.every(({ item }) => timeOf(item) !== undefined) && every(isDays, 1)) return 'days';
  if (every((cell, item) => isYes(cell, {}) || isNo(cell, {}) || sameText(cell, item), 1)) return 'ticks';
  if (every((cell) => levelOfWord(cell, 5) !== undefined, 0.8)) return 'matrix';
  // Of a ranking 1 is the best, and no level.
  const ranked = RANKING.test(plainWords(members[0]?.stem ?? ''));
  return !ranked && every((cell) => /^(?:\d|10)(?:\s*\/\s*(?:\d|10))?$/.test(cell), 1) ? 'matrix' : 'other';
}

const RANKING = /\b(?:rank\w*|order of|class(?:ez|er|ement)|par ordre|ordre de)\b/;

/** `Monday, Tuesday`. */
const isDays = (cell: string) =>
  !/[;|\n]/.test(cell) &&
  cell.split(',').every((part) => /^\p{L}+\.?$/u.test(part.trim()) && windowOf(part) !== undefined);

const sameText = (cell: string, item: string) => plainWords(cell) === plainWords(item);

/** A time, a word for a part of the day, or a tick where the column itself has a time. */
function isTime(cell: string, timed: boolean): boolean {
  if (isNo(cell, {})) return true;
  if (isYes(cell, {})) return timed;
  return cell
    .split(/[;|\n]|,\s|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => windowOf(`Mon ${part}`)?.includes(':') === true || /\d.*(?:-|–|to|à).*\d/.test(part));
}

/** Typeform heads the columns of a choice with the options alone, and ticks with the option itself. */
function namedByOptions(columns: readonly Column[]): Family[] {
  const families: Family[] = [];
  let members: { column: Column; item: string }[] = [];
  const finish = () => {
    if (members.length > 2 || (members.length > 1 && members.every(({ column }) => column.cells.length > 0)))
      families.push({ kind: 'ticks', question: '', words: '', members });
    members = [];
  };
  for (const column of columns) {
    const { cells, name, index } = column;
    const ticked = cells.length > 0 && cells.every((cell) => sameText(cell, name));
    const follows = members.at(-1)?.column.index === index - 1;
    const open = follows && isOtherItem(name);
    if (!(follows && ticked) && !open) finish();
    if (ticked || open) members.push({ column, item: name });
  }
  finish();
  return families;
}
