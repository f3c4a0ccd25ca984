import { printValue } from '../../../errors';
import type { SkillWanted } from '../../../model';
import { splitList } from '../list';
import { type CellFormat, type Notation, orJson, type ReportProblem } from '../notation';
import { FromEnd } from './from-end';
import { weightOfWord } from './importance';
import { lastMark, readLeveled, SKILL_LEVELS, toNumber } from './level';
import { levelOfWord } from './level-words';

/**
 * Wanted skills: `SQL 2>4`, `SQL 2 to 4` or `SQL: beginner > expert` (from level 2 to 4), `SQL >4` or `SQL:4` (to 4),
 * each with ` *3` or ` *high` (`medium`, `low`) for its weight.
 */
export const skillWantedList: Notation<readonly SkillWanted[]> = orJson<readonly SkillWanted[]>({
  expected: 'wanted skills, with levels where they are known, as "SQL 2>4; Python:3"',
  read: (text, format, problem) =>
    splitList(text, format, format.levels !== false).flatMap(
      (item) => readWanted(item, format, problem) ?? [],
    ),
  texts: (items, format, problem) => items.flatMap((item) => readWanted(item, format, problem) ?? []),
  write: (items) => items.map(writeWanted).join('; '),
});

function readWanted(item: string, format: CellFormat, problem: ReportProblem): SkillWanted | undefined {
  if (format.levels === false) return { name: item };
  const { rest, weight } = takeWeight(item, format);
  const step = readRange(rest) ?? readStep(rest);
  if (step === undefined) {
    const words = readWordStep(rest, format) ?? readWordsApart(rest, format) ?? readDashed(rest, format);
    if (words !== undefined) return wanted(words.name, weight, words.current, words.target);
    const leveled = readLeveled(rest, SKILL_LEVELS, format);
    return leveled === undefined ? undefined : wanted(leveled.name, weight, undefined, leveled.number);
  }
  const { name } = step;
  if (step.current === undefined && step.target === undefined) {
    problem('a wanted skill with an arrow but no level', printValue(item), '"SQL 2>4", "SQL >4" or "SQL"');
  }
  const current = step.current === undefined ? undefined : toNumber(step.current);
  const target = step.target === undefined ? undefined : toNumber(step.target);
  if (format.scale !== undefined && Math.max(current ?? 0, target ?? 0) > format.scale)
    format.notice?.('level-off', item);
  return wanted(name, weight, current, target);
}

/** Takes the weight off `SQL 2>4 *3`; its mark stands apart from what is before it. */
function takeWeight(item: string, format: CellFormat): { readonly rest: string; readonly weight?: number } {
  const named = /\s[*×]\s?(\p{L}[\p{L} ]*)$/u.exec(item);
  const word = named?.[1] === undefined ? undefined : weightOfWord(named[1], item, format);
  if (named !== null && word !== undefined) return { rest: item.slice(0, named.index).trimEnd(), ...word };
  const end = new FromEnd(item);
  const text = end.number();
  end.blanks();
  const marked = text !== undefined && end.word(['*', '×']) && end.blanks() && end.rest !== '';
  const weight = marked ? toNumber(text) : undefined;
  return weight === undefined ? { rest: item } : { rest: end.rest, weight };
}

interface Step {
  readonly name: string;
  readonly current: string | undefined;
  readonly target: string | undefined;
}

/** `SQL 2>4`, `SQL: 2 -> 4`, `SQL (2>4)`, `SQL >4`. A name that touches the arrow keeps its digits: `SQL2>4`. */
function readStep(item: string): Step | undefined {
  const end = new FromEnd(item);
  const bracket = end.word([')']);
  end.blanks();
  const target = end.number();
  end.blanks();
  if (!end.word(['->', '→', '>'])) return undefined;
  const touching = end.rest;
  const apart = end.blanks();
  const current = end.number();
  const separated = current === undefined ? apart : end.blanks();
  const marked = end.word([':', '=', '(']);
  if ((separated || marked) && end.rest !== '') return { name: end.rest, current, target };
  // The digits before the arrow belong to the name, as in `ISO9001 >4`.
  if (touching === '' || !(apart || (target !== undefined && !bracket))) return undefined;
  return { name: touching, current: undefined, target };
}

/** Longest end of an item in which `from 2 to 4` is looked for: what bounds the search. */
const RANGE_END = 32;
const LEVEL = String.raw`\d{1,3}(?:[.,]\d{1,3})?`;
/** `2 to 4`; with a dash only after a mark, since `ISO 9001-2` is a name. */
const RANGE = new RegExp(
  String.raw`[:=(\s]\s?(?:(?:from|de)\s)?(${LEVEL})\s(?:to|à)\s(${LEVEL})\s?\)?$|[:=(]\s?(${LEVEL})\s?[-–—]\s?(${LEVEL})\s?\)?$`,
  'i',
);

/** `SQL 2 to 4`, `SQL from 2 to 4`, `SQL: 2-4`, `SQL (2-4)`. */
function readRange(item: string): Step | undefined {
  const start = Math.max(0, item.length - RANGE_END);
  const match = RANGE.exec(item.slice(start));
  if (match === null) return undefined;
  const name = item.slice(0, start + match.index).trim();
  return name === '' ? undefined : { name, current: match[1] ?? match[3], target: match[2] ?? match[4] };
}

/** `SQL: beginner > expert`, `SQL (beginner to advanced)`, `SQL: 20% to 80%`, `SQL: 2/5 to 4/5`. */
function readWordStep(
  item: string,
  format: CellFormat,
): { readonly name: string; readonly current: number; readonly target: number } | undefined {
  const cut = lastMark(item.replace(/->/g, '→'));
  if (cut === undefined || cut.name === '') return undefined;
  const top = format.scale ?? 5;
  const levelOf = (word: string) => levelOfWord(word, top) ?? shareOf(word, top);
  const after = cut.after.replace(/^(?:from|de)\s/i, '');
  // "Tout à fait d'accord" holds what parts two levels elsewhere.
  for (const { 0: mark, index } of after.matchAll(/→|>|\sto\s|\sà\s/gi)) {
    const [from, to] = [after.slice(0, index).trim(), after.slice(index + mark.length).trim()];
    const [current, target] = [levelOf(from), levelOf(to)];
    if (current === undefined || target === undefined) continue;
    format.notice?.('level-word', `${from} = ${current}`);
    format.notice?.('level-word', `${to} = ${target}`);
    return { name: cut.name, current, target };
  }
  return undefined;
}

/** Longest end of an item in which two levels in words are looked for. */
const WORDS_END = 60;

/** `SQL beginner to advanced`, `SQL from beginner to expert`: levels in words with no mark before them. */
function readWordsApart(
  item: string,
  format: CellFormat,
): { readonly name: string; readonly current: number; readonly target: number } | undefined {
  const top = format.scale ?? 5;
  const begin = Math.max(0, item.length - WORDS_END);
  const end = item.slice(begin);
  for (const { 0: mark, index } of end.matchAll(/\s(?:to|à|->|→|>)\s/gi)) {
    const to = end.slice(index + mark.length).trim();
    const target = levelOfWord(to, top);
    if (target === undefined) continue;
    const words = end.slice(0, index).trim().split(/\s/);
    // Of `very good` both words are the level.
    for (let at = Math.max(1, words.length - 3); at < words.length; at++) {
      const from = words.slice(at).join(' ');
      const current = levelOfWord(from, top);
      if (current === undefined || current >= target) continue;
      const before = words.slice(0, /^(?:from|de)$/i.test(words[at - 1] ?? '') ? at - 1 : at).join(' ');
      const name = `${item.slice(0, begin)}${before}`.trim();
      if (name === '') continue;
      format.notice?.('level-word', `${from} = ${current}`);
      format.notice?.('level-word', `${to} = ${target}`);
      return { name, current, target };
    }
  }
  return undefined;
}

/** `SQL 2-4`: two levels of the scale, the lower first. `Key stage 3-4` is a name, so it is said. */
function readDashed(
  item: string,
  format: CellFormat,
): { readonly name: string; readonly current: number; readonly target: number } | undefined {
  const end = item.slice(Math.max(0, item.length - RANGE_END));
  const [all, low = '', high = ''] = /\s(\d{1,2})\s?[-–—]\s?(\d{1,2})$/.exec(end) ?? [];
  const [current, target] = [Number(low), Number(high)];
  const name = item.slice(0, item.length - (all?.length ?? 0)).trim();
  if (all === undefined || name === '' || current >= target || target > (format.scale ?? 5)) return undefined;
  format.notice?.('level-word', `${item} = ${current} > ${target}`);
  return { name, current, target };
}

/** `80%` or `4/5` on a scale. */
function shareOf(text: string, top: number): number | undefined {
  const [, part, sign, whole] = /^\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?(%|\/)\s?(\d{1,3})?\s?$/.exec(text) ?? [];
  const number = part === undefined ? undefined : toNumber(part);
  const outOf = sign === '%' && whole === undefined ? 100 : sign === '/' ? Number(whole) : 0;
  return number === undefined || !(outOf > 0) || number > outOf
    ? undefined
    : Math.round((number / outOf) * top * 1e6) / 1e6;
}

function wanted(
  name: string,
  weight: number | undefined,
  current: number | undefined,
  target: number | undefined,
): SkillWanted {
  return {
    name,
    ...(weight === undefined ? {} : { weight }),
    ...(current === undefined ? {} : { current }),
    ...(target === undefined ? {} : { target }),
  };
}

function writeWanted({ name, weight, current, target }: SkillWanted): string {
  const levels = current === undefined && target === undefined ? '' : ` ${current ?? ''}>${target ?? ''}`;
  return `${name}${levels}${weight === undefined ? '' : ` *${weight}`}`;
}
