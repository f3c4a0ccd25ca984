import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../../src/entries/interchange';

const read = (...cells: string[]) =>
  readOutcomes(
    `mentor id,mentee id,rating\n${cells.map((cell, at) => `m${at},e${at},${cell}`).join('\n')}\n`,
  );
const values = (...cells: string[]) => read(...cells).outcomes.map(({ outcome }) => outcome);

describe('outcomes in words', () => {
  it('of a scale count from 1 to 5, beside numbers of the same', () => {
    expect(values('Very satisfied', 'satisfied', 'OK', 'Bof', 'Très bien', '2', 'n/a')).toEqual([
      5, 4, 3, 2, 4, 2,
    ]);
    expect(values('Strongly disagree', 'D’accord')).toEqual([1, 4]);
  });

  it('as yes and no are 1 and 0', () => {
    expect(values('yes', 'non', 'oui', '0')).toEqual([1, 0, 1, 0]);
  });

  it('are said', () => {
    expect(read('Good', 'good', 'Bof').warnings).toEqual([
      expect.objectContaining({
        id: 'warnings.outcomes-in-words',
        params: { count: 3, examples: ['Good = 3', 'good = 3', 'Bof = 2'] },
        text: '3 outcomes in words were read as numbers: Good = 3, good = 3, and Bof = 2',
      }),
    ]);
  });

  it.each([[['Fully', 'Partly']], [['Good', '9']], [['yes', '4']], [['Good', 'yes']]])(
    'of no one scale are refused: %j',
    (cells) => {
      expect(() => read(...cells)).toThrow(/not a number/);
    },
  );
});
