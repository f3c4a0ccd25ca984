import type { Goal, GoalSupported, Skill } from '../../../model';
import { splitList } from '../list';
import { type CellFormat, type Notation, orJson } from '../notation';
import { type Leveled, type NumberScale, PRIORITIES, readLeveled, SKILL_LEVELS, STRENGTHS } from './level';

function leveledList<T extends { readonly name: string }>(
  expected: string,
  kind: NumberScale,
  make: (item: Leveled) => T,
  numberOf: (item: T) => number | undefined,
): Notation<readonly T[]> {
  const one = (item: string, format: CellFormat): T | undefined => {
    const leveled = format.levels === false ? { name: item } : readLeveled(item, kind, format);
    return leveled === undefined ? undefined : make(leveled);
  };
  return orJson<readonly T[]>({
    expected,
    read(text, format, problem) {
      const { items: memo } = format;
      const items: T[] = [];
      for (const item of splitList(text, format, format.levels !== false)) {
        const read = memo === undefined ? one(item, format) : memo.read(item, format, problem, one);
        if (read !== undefined) items.push(read);
      }
      return items;
    },
    texts: (items, format) => items.flatMap((item) => one(item, format) ?? []),
    write: (items) => items.map((item) => writeItem(item.name, numberOf(item))).join('; '),
  });
}

const writeItem = (name: string, number: number | undefined) =>
  number === undefined ? name : `${name}:${number}`;

/** Skills with levels: `SQL:4; Python:2`, `SQL (4), Python` or `SQL: expert`. */
export const skillList = leveledList<Skill>(
  'skills, with a level where it is known, as "SQL:4; Python:2"',
  SKILL_LEVELS,
  ({ name, number }) => (number === undefined ? { name } : { name, level: number }),
  (skill) => skill.level,
);

/** Goals with priorities: `lead a team:2; change career`. */
export const goalList = leveledList<Goal>(
  'goals, with a priority where one matters, as "lead a team:2; change career"',
  PRIORITIES,
  ({ name, number }) => (number === undefined ? { name } : { name, priority: number }),
  (goal) => goal.priority,
);

/** Goals that a mentor supports, with strengths: `lead a team:0.8` or `lead a team (80%)`. */
export const goalSupportedList = leveledList<GoalSupported>(
  'goals, with a strength from 0 to 1 where it is known, as "lead a team:0.8; change career"',
  STRENGTHS,
  ({ name, number }) => (number === undefined ? { name } : { name, strength: number }),
  (goal) => goal.strength,
);
