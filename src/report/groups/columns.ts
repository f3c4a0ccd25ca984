import type { Group, PersonFacts } from './facts';
import type { GroupFigures, Part } from './types';

/** A figure of a group, and how many people stand behind it. */
interface Measured {
  readonly behind: number;
  readonly value: number | Part | null;
}

function part(of: readonly PersonFacts[], holds: (one: PersonFacts) => boolean): Measured {
  return {
    behind: of.length,
    value: of.length === 0 ? null : { count: of.filter(holds).length, of: of.length },
  };
}

/** The figures of a group. */
export const COLUMNS: readonly {
  readonly name: keyof GroupFigures;
  readonly figure: (group: Group) => Measured;
}[] = [
  { name: 'people', figure: ({ people }) => ({ behind: people.length, value: people.length }) },
  { name: 'matched', figure: ({ people }) => part(people, ({ matched }) => matched) },
  {
    name: 'meanScore',
    figure: ({ people }) => {
      const matched = people.filter((one) => one.matched);
      const sum = matched.reduce((total, { score }) => total + score, 0);
      return { behind: matched.length, value: matched.length === 0 ? null : sum / matched.length };
    },
  },
  {
    name: 'firstWish',
    figure: ({ people }) =>
      part(
        people.filter(({ firstWish }) => firstWish !== null),
        ({ firstWish }) => firstWish === true,
      ),
  },
  {
    name: 'firm',
    figure: ({ people }) =>
      part(
        people.filter(({ firm }) => firm !== null),
        ({ firm }) => firm === true,
      ),
  },
];
