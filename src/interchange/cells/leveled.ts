import { printValue } from '../../errors';
import type { Goal, GoalSupported, Skill, SkillWanted } from '../../model';
import { FromEnd } from './from-end';
import { splitList } from './list';
import { type CellFormat, type Notation, orJson, type ReportProblem } from './notation';
import { parseNumber } from './number';

interface Leveled {
  readonly name: string;
  readonly number?: number;
}

/** `SQL:4`, `SQL = 4`, `SQL (4)`, `SQL: 80%` or `SQL`. Without a number after it, a colon is part of the name. */
function readLeveled(item: string): Leveled {
  const end = new FromEnd(item);
  const bracket = end.word([')']);
  end.blanks();
  const percent = end.word(['%']);
  end.blanks();
  const text = end.number();
  end.blanks();
  const name = end.word(bracket ? ['('] : [':', '=']) ? end.rest : '';
  const number = text === undefined || name === '' ? undefined : toNumber(text);
  if (number === undefined) return { name: item };
  return { name, number: percent ? number / 100 : number };
}

/** A level is short: its comma is always a decimal comma. */
function toNumber(text: string): number | undefined {
  const value = parseNumber(text, text.includes(',') ? ',' : '.');
  return typeof value === 'number' ? value : undefined;
}

function leveledList<T extends { readonly name: string }>(
  expected: string,
  make: (item: Leveled) => T,
  numberOf: (item: T) => number | undefined,
): Notation<readonly T[]> {
  return orJson<readonly T[]>({
    expected,
    read: (text, format) =>
      splitList(text, format, format.levels !== false).map((item) =>
        make(format.levels === false ? { name: item } : readLeveled(item)),
      ),
    write: (items) => items.map((item) => writeItem(item.name, numberOf(item))).join('; '),
  });
}

const writeItem = (name: string, number: number | undefined) =>
  number === undefined ? name : `${name}:${number}`;

/** Skills with levels: `SQL:4; Python:2` or `SQL (4), Python`. */
export const skillList = leveledList<Skill>(
  'skills, with a level where it is known, as "SQL:4; Python:2"',
  ({ name, number }) => (number === undefined ? { name } : { name, level: number }),
  (skill) => skill.level,
);

/** Goals with priorities: `lead a team:2; change career`. */
export const goalList = leveledList<Goal>(
  'goals, with a priority where one matters, as "lead a team:2; change career"',
  ({ name, number }) => (number === undefined ? { name } : { name, priority: number }),
  (goal) => goal.priority,
);

/** Goals that a mentor supports, with strengths: `lead a team:0.8` or `lead a team (80%)`. */
export const goalSupportedList = leveledList<GoalSupported>(
  'goals, with a strength from 0 to 1 where it is known, as "lead a team:0.8; change career"',
  ({ name, number }) => (number === undefined ? { name } : { name, strength: number }),
  (goal) => goal.strength,
);

/** Wanted skills: `SQL 2>4` (from level 2 to 4), `SQL >4` or `SQL:4` (to 4), each with ` *3` for its weight. */
export const skillWantedList: Notation<readonly SkillWanted[]> = orJson<readonly SkillWanted[]>({
  expected: 'wanted skills, with levels where they are known, as "SQL 2>4; Python:3"',
  read: (text, format, problem) =>
    splitList(text, format, format.levels !== false).map((item) => readWanted(item, format, problem)),
  write: (items) => items.map(writeWanted).join('; '),
});

function readWanted(item: string, format: CellFormat, problem: ReportProblem): SkillWanted {
  if (format.levels === false) return { name: item };
  const { rest, weight } = takeWeight(item);
  const step = readStep(rest);
  if (step === undefined) {
    const { name, number } = readLeveled(rest);
    return wanted(name, weight, undefined, number);
  }
  const { name, current, target } = step;
  if (current === undefined && target === undefined) {
    problem('a wanted skill with an arrow but no level', printValue(item), '"SQL 2>4", "SQL >4" or "SQL"');
  }
  return wanted(
    name,
    weight,
    current === undefined ? undefined : toNumber(current),
    target === undefined ? undefined : toNumber(target),
  );
}

/** Takes the weight off `SQL 2>4 *3`; its mark stands apart from what is before it. */
function takeWeight(item: string): { readonly rest: string; readonly weight?: number } {
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
