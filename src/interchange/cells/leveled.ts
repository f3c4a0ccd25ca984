import { printValue } from '../../errors';
import type { Goal, GoalSupported, Skill, SkillWanted } from '../../model';
import { splitList } from './list';
import { type CellFormat, type Notation, orJson, type ReportProblem } from './notation';
import { parseNumber } from './number';

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const COLON = new RegExp(String.raw`^(.+?)\s*[:=]\s*(${NUMBER})(\s*%)?$`);
const BRACKETS = new RegExp(String.raw`^(.+?)\s*\(\s*(${NUMBER})(\s*%)?\s*\)$`);
const WEIGHT = new RegExp(String.raw`^(.*\S)\s+[*×]\s*(${NUMBER})$`);
const STEP = new RegExp(String.raw`^(.+?)(?:\s*[:=(]\s*|\s+)(${NUMBER})?\s*(?:->|→|>)\s*(${NUMBER})?\s*\)?$`);
const STEP_TO = new RegExp(String.raw`^(.+?)\s*(?:->|→|>)\s*(${NUMBER})\s*$`);

interface Leveled {
  readonly name: string;
  readonly number?: number;
}

/** `SQL:4`, `SQL = 4`, `SQL (4)`, `SQL: 80%` or `SQL`. Without a number after it, a colon is part of the name. */
function readLeveled(item: string): Leveled {
  const match = COLON.exec(item) ?? BRACKETS.exec(item);
  const number = match?.[2] === undefined ? undefined : toNumber(match[2]);
  if (match?.[1] === undefined || number === undefined) return { name: item };
  return { name: match[1], number: match[3] === undefined ? number : number / 100 };
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
  const weighted = WEIGHT.exec(item);
  const weight = weighted?.[2] === undefined ? undefined : toNumber(weighted[2]);
  const rest = weighted?.[1] ?? item;
  const step = STEP.exec(rest);
  const stepTo = step === null ? STEP_TO.exec(rest) : null;
  if (step === null && stepTo === null) {
    const { name, number } = readLeveled(rest);
    return wanted(name, weight, undefined, number);
  }
  const name = step?.[1] ?? stepTo?.[1] ?? rest;
  const current = step?.[2];
  const target = step === null ? stepTo?.[2] : step[3];
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
