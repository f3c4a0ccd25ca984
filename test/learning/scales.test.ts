import { describe, expect, it } from 'vitest';
import { EN } from '../../src';
import { FR } from '../../src/entries/fr';
import { learnWeights } from '../../src/entries/learning';
import { generateCohort } from '../../src/entries/synthetic';
import { scaleWarnings } from '../../src/learning/scales';
import { translate } from '../../src/messages';

/** Pairs with these outcomes. */
const rated = (outcomes: readonly number[], program?: string) =>
  outcomes.map((outcome, at) => ({
    mentorId: `m${at}`,
    menteeId: `e${at}`,
    outcome,
    ...(program !== undefined && { program }),
  }));

const FIVE = [1, 2, 2, 3, 3, 4, 4, 4, 5, 5];
const TEN = [2, 4, 6, 7, 7, 8, 8, 9, 9, 10];
const HUNDRED = [40, 55, 60, 70, 70, 80, 85, 90, 95, 100];

describe('scaleWarnings', () => {
  it('says that one program is rated on a longer scale than another', () => {
    const [warning, ...others] = scaleWarnings([...rated(FIVE, '2024'), ...rated(TEN, '2025')]);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      id: 'warnings.outcome-program-scales',
      path: 'outcomes',
      params: {
        narrow: '2024',
        narrowFrom: 1,
        narrowTo: 5,
        wide: '2025',
        wideFrom: 2,
        wideTo: 10,
        programs: 2,
      },
    });
    expect(warning?.text).toBe(
      'outcomes of “2024” go from 1 to 5, those of “2025” from 2 to 10, most of them beyond 5 (the shortest and the longest scale of 2 programs): if these are two scales, put all programs on one; nothing is rescaled here, and the longer one counts for more',
    );
    expect(translate(warning!, FR).text).toContain('vont de 1 à 5, ceux de «\u00a02025\u00a0» de 2 à 10');
  });

  it('says that ratings stand beside percents in one program', () => {
    const mixed = rated([...FIVE, ...HUNDRED]);
    const [warning, ...others] = scaleWarnings(mixed);
    expect(others).toEqual([]);
    expect(warning?.params).toEqual({
      low: 10,
      upTo: 5,
      high: 10,
      from: 40,
      program: '',
      named: 'no',
      programs: 1,
    });
    expect(translate(warning!, EN).text).toBe(
      '10 outcomes are at most 5, 10 are at least 40, and none is between: if these are two scales, as 1 to 5 and 0 to 100, put all on one; nothing is rescaled here',
    );
    expect(scaleWarnings([...mixed].reverse())).toEqual([warning]);
  });

  it('names the program with the most outcomes, once', () => {
    const outcomes = ['a', 'b', 'c'].flatMap((name, at) =>
      rated([...FIVE, ...HUNDRED, ...HUNDRED.slice(0, at)], name),
    );
    const found = scaleWarnings(outcomes);
    expect(found.map(({ params }) => params)).toMatchObject([{ program: 'c', programs: 3 }]);
  });

  it.each([
    ['one scale', rated(FIVE)],
    [
      'the same scale in each program',
      [
        ...rated(FIVE, 'a'),
        ...rated(
          FIVE.map((one) => Math.min(one, 4)),
          'b',
        ),
      ],
    ],
    [
      'a program that went better, within the scale',
      [
        ...rated(
          FIVE.map((one) => Math.ceil(one / 2)),
          'a',
        ),
        ...rated(FIVE, 'b'),
      ],
    ],
    ['few outcomes', [...rated(FIVE.slice(0, 9), 'a'), ...rated(TEN, 'b')]],
    ['a percent scale, used to both ends', rated([0, 0, 5, 10, 20, 30, 45, 60, 80, 100])],
    ['a few who ended at once', rated([1, 1, 2, ...HUNDRED])],
    ['yes and no', rated([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])],
    ['differences from before', rated([-2, -1, 0, 0, 1, 1, 2, 20, 30, 40])],
    ['one outcome', rated([3])],
  ])('is silent about %s', (_name, outcomes) => {
    expect(scaleWarnings(outcomes)).toEqual([]);
  });

  it('stands in what is learned', () => {
    const cohort = generateCohort({ mentors: 20, mentees: 20, bothRate: 0, seed: 'scales' });
    const outcomes = cohort.mentees.map(({ id }, at) => ({
      mentorId: cohort.mentors[at]!.id,
      menteeId: id,
      outcome: at % 2 === 0 ? FIVE[at / 2]! : HUNDRED[(at - 1) / 2]!,
    }));
    expect(learnWeights(outcomes, cohort, {}, { compare: false }).warnings.map(({ id }) => id)).toEqual([
      'warnings.outcome-scales',
    ]);
  });
});
