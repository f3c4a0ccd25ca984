import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EvaluatedFigure,
  evaluateProgram,
  evaluationFigures,
  type ProgramEvaluation,
  type ProgramEvidence,
} from '../../../src/entries/evaluation';
import { deepFreeze, expectJson, given, issuesOf, shuffled } from '../support';
import {
  answersOf,
  evidenceOf,
  MOVES,
  manyPairs,
  NOW,
  pairOf,
  programOf,
  SURVEY,
  skillObjective,
} from './support';

function figure(evaluation: ProgramEvaluation, id: string): EvaluatedFigure {
  return given(evaluationFigures(evaluation).find((candidate) => candidate.id === id));
}

function told(evaluation: ProgramEvaluation, id: string) {
  const { estimate } = figure(evaluation, id);
  if (estimate.hidden) throw new Error(`${id} is hidden`);
  return estimate.value;
}

/** Levels 1, 1.5, 2, 2.5, 3 and 4 on the way from 1 to 3: progress 0, 0.25, 0.5, 0.75, 1 and (limited) 1. */
const LEVELS = [1, 1.5, 2, 2.5, 3, 4];
const CRITERION = [0.2, 0.1, 0.5, 0.4, 0.9, 0.8];

const six = (changes: Partial<ProgramEvidence> = {}) =>
  evidenceOf(
    manyPairs(6, (index) => ({ level: given(LEVELS[index]), criteria: { skills: given(CRITERION[index]) } })),
    changes,
  );

describe('evaluateProgram: objectives', () => {
  it('tells the progress of people with its interval', () => {
    const evaluation = evaluateProgram(six());
    // numpy: x = [0,.25,.5,.75,1,1]; mean 0.583333; mean ± t.ppf(.975, 5) s / sqrt(6) = 0.154903 to 1.011764
    expect(told(evaluation, 'progress/people').value).toBeCloseTo(3.5 / 6, 12);
    expect(given(told(evaluation, 'progress/people').interval).lower).toBeCloseTo(0.154903, 5);
    expect(given(told(evaluation, 'progress/people').interval).upper).toBeCloseTo(1.011764, 5);
    expect(told(evaluation, 'reached/kind/develop-skill')).toMatchObject({ n: 6, value: 2 / 6 });
  });

  it('tells an objective of the program from a count, with its Wilson interval', () => {
    const measurements = [{ objectiveId: 'moves', day: '2026-12-31', count: 18, total: 120 }];
    const evaluation = evaluateProgram(six({ measurements }));
    // 15 % on the way from 10 % to 20 % is half; Wilson of 18 in 120 is 0.097038 to 0.224675
    const { value, interval, n } = told(evaluation, 'objective/moves');
    expect([value, n]).toEqual([0.5, 120]);
    expect(given(interval).lower).toBeCloseTo(-0.029619, 5);
    expect(given(interval).upper).toBeCloseTo(1.246753, 5);
    expect(evaluation.objectives[0]).toMatchObject({
      state: 'cannot-tell',
      actual: 15,
      uncertaintyKnown: true,
    });
  });

  it('turns the interval of a downward objective round', () => {
    const absence = {
      ...MOVES,
      measure: { name: 'Days', unit: 'days', direction: 'decrease', baseline: 8, target: 5 },
    } as const;
    const evaluate = (standardError?: number) =>
      evaluateProgram({
        program: programOf([absence]),
        pairs: [],
        measurements: [
          {
            objectiveId: 'moves',
            day: '2026-10-01',
            value: 6,
            ...(standardError === undefined ? {} : { standardError }),
          },
        ],
        now: NOW,
      });
    // (6 - 8) / (5 - 8) = 2/3; ± 1.959964 * 0.3 days is ± 0.195996 of the way
    const { value, interval } = told(evaluate(0.3), 'objective/moves');
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(given(interval).lower).toBeCloseTo(2 / 3 - 0.195996, 5);
    expect(given(interval).upper).toBeCloseTo(2 / 3 + 0.195996, 5);
    expect(evaluate(0.3).objectives[0]?.state).toBe('not-reached');
    expect(evaluate().objectives[0]).toMatchObject({ state: 'not-reached', uncertaintyKnown: false });
    expect(told(evaluate(), 'objective/moves').interval).toBeNull();
  });

  it('takes the latest figure up to now, from measurements or logbooks', () => {
    const measurements = [
      { objectiveId: 'moves', day: '2026-06-30', value: 12 },
      { objectiveId: 'moves', day: '2026-12-31', value: 20 },
      { objectiveId: 'moves', day: '2027-02-01', value: 30 },
      // later than the reading of January in the logbook, so it counts: level 3 instead of 1
      { objectiveId: 'e0-skill', day: '2026-11-01', value: 3 },
    ];
    const evaluation = evaluateProgram(six({ measurements }));
    expect(evaluation.objectives[0]).toMatchObject({
      actual: 20,
      measuredOn: '2026-12-31',
      state: 'reached',
    });
    expect(evaluation.leftOut.measurements).toBe(1);
    expect(told(evaluation, 'progress/people').value).toBeCloseTo(4.5 / 6, 12);
  });

  it('lists objectives that were not measured, and says what is missing', () => {
    const { measure: _, ...vague } = MOVES;
    const evaluation = evaluateProgram({
      program: programOf([vague, { ...MOVES, id: 'm2' }]),
      pairs: [],
      now: NOW,
    });
    expect(evaluation.objectives.map(({ state, missing }) => [state, missing])).toEqual([
      ['not-measured', 'It has no measure.'],
      ['not-measured', '"In a new role" was not measured.'],
    ]);
  });

  it('puts a priority together from its objectives, with the uncertainty of all', () => {
    const measurements = [{ objectiveId: 'moves', day: '2026-12-31', count: 18, total: 120 }];
    const evaluation = evaluateProgram(six({ measurements }));
    // (2 * 0.5 + 1 * 0.583333) / 3 = 0.527778; intervals limited to [0, 1], then by MOVER (numpy): 0.165140 to 0.888889
    const { value, interval } = told(evaluation, 'priority/leads');
    expect(value).toBeCloseTo(0.5277778, 6);
    expect(given(interval).lower).toBeCloseTo(0.16514, 5);
    expect(given(interval).upper).toBeCloseTo(0.888889, 5);
    expect(evaluation.priorities[0]?.parts.map(({ objectiveId, weight }) => [objectiveId, weight])).toEqual([
      ['moves', 2],
      [null, 1],
    ]);
  });

  it('leaves dropped objectives out, and adjusted targets in', () => {
    const wishes = manyPairs(6, () => ({ level: 2 }));
    const [first, second, ...rest] = wishes.map(pairOf);
    const entry = { mentorId: 'm0', menteeId: 'e0', id: 'x', day: '2026-06-01', minutes: 60 };
    const drop = { objectiveId: 'e0-skill', reason: 'another job', change: { status: 'dropped' } } as const;
    const nearer = { objectiveId: 'e1-skill', reason: 'less time', change: { target: 2 } };
    const evaluation = evaluateProgram(
      evidenceOf(wishes, {
        pairs: [
          { ...given(first), entries: [...given(first).entries, { ...entry, adjustments: [drop] }] },
          {
            ...given(second),
            entries: [
              ...given(second).entries,
              { ...entry, mentorId: 'm1', menteeId: 'e1', adjustments: [nearer] },
            ],
          },
          ...rest,
        ],
      }),
    );
    // Five people are left: one at (2 - 1) / (2 - 1) = 1, four at 0.5.
    expect(evaluation.personal).toMatchObject({ objectives: 6, measured: 5, dropped: 1 });
    expect(told(evaluation, 'progress/people')).toMatchObject({ n: 5, value: 0.6 });
  });
});

describe('evaluateProgram: participation', () => {
  it('counts pairs, completion and hours', () => {
    const evaluation = evaluateProgram(
      evidenceOf(
        manyPairs(7, (index) => (index === 0 ? { ended: 'mismatch' } : index === 6 ? { running: true } : {})),
        { selected: { mentors: ids('m', 9), mentees: ids('e', 8) } },
      ),
    );
    const { mentors, mentees, pairs, hours, meetings } = evaluation.participation;
    expect([mentors, mentees]).toEqual([
      { selected: 9, inPairs: 7 },
      { selected: 8, inPairs: 7 },
    ]);
    expect(pairs).toEqual({ proposed: 7, begun: 7, over: 6, completed: { hidden: false, value: 5 } });
    expect([hours, meetings]).toEqual([
      { hidden: false, value: 7 },
      { hidden: false, value: 7 },
    ]);
    // Wilson of 5 in 6, by the formula in numpy: 0.436497 to 0.969947
    const { value, interval } = told(evaluation, 'completion');
    expect(value).toBeCloseTo(5 / 6, 12);
    expect(given(interval).lower).toBeCloseTo(0.436497, 5);
    expect(given(interval).upper).toBeCloseTo(0.969947, 5);
  });

  it('measures the cadence over the time that a pair was together', () => {
    // Every two weeks from 12 January to 11 May, the end of the pairs: nine turns, the last from 4 May on. Each pair
    // meets in the first one only. Over the whole program it would be one in twenty.
    const evaluation = evaluateProgram(evidenceOf(manyPairs(9, () => ({ ended: 'mismatch' }))));
    expect(told(evaluation, 'cadence-kept').value).toBeCloseTo(1 / 9, 12);
  });

  it('tells response rates, and what silence leaves open', () => {
    const invitations = manyPairs(10).map(({ index }) => ({
      instrumentId: 'survey',
      moment: 'end' as const,
      personId: `e${index}`,
      role: 'mentee' as const,
    }));
    const responses = answersOf(
      'end',
      [5, 5, 4, 4, 2, 4].map((good) => ({ good })),
    );
    const evaluation = evaluateProgram(
      evidenceOf(manyPairs(10), { instruments: [SURVEY], invitations, responses }),
    );
    expect(told(evaluation, 'response-rate/survey/end')).toMatchObject({ n: 10, value: 0.6 });
    // Five of six are favourable (4 or more): 5/10 if the four silent ones are not, 9/10 if they are.
    expect(told(evaluation, 'survey/survey/end/liking/favourable').bounds).toEqual({
      lowest: 0.5,
      highest: 0.9,
    });
  });
});

describe('evaluateProgram: levels', () => {
  it('says that nothing was measured where there is no evidence', () => {
    const { levels } = evaluateProgram({ program: programOf([]), pairs: [], now: NOW });
    expect(levels.map(({ level, measured }) => [level, measured])).toEqual([
      ['reaction', false],
      ['learning', false],
      ['behaviour', false],
      ['results', false],
    ]);
    expect(levels.every(({ missing }) => missing.length >= 3)).toBe(true);
  });

  it('puts each kind of evidence on its level', () => {
    const before = answersOf(
      'before',
      [2, 2, 3, 2, 3, 2].map((can) => ({ can, know: can })),
    );
    const end = answersOf(
      'end',
      [3, 4, 4, 3, 5, 3].map((can) => ({ good: 5, can, know: can, recommend: 9 })),
    );
    const goalRatings = manyPairs(6).map(({ index }) => ({
      personId: `e${index}`,
      goalId: 'g',
      level: index < 3 ? (1 as const) : (0 as const),
    }));
    const evaluation = evaluateProgram(
      six({ instruments: [SURVEY], responses: [...before, ...end], goalRatings }),
    );
    const idsOf = (level: string) =>
      given(evaluation.levels.find((candidate) => candidate.level === level)).figures.map(({ id }) => id);
    expect(idsOf('reaction')).toContain('survey/survey/end/recommend');
    expect(idsOf('learning')).toEqual([
      'survey/survey/end/ability',
      'survey/survey/change/ability/before/end',
      'progress/kind/develop-skill',
      'goal-attainment',
    ]);
    expect(idsOf('behaviour')).toEqual(['cadence-kept', 'progressed/people']);
    // Changes 1, 2, 1, 1, 2, 1: mean 8/6. T is 60 for one goal at +1 and 50 at 0.
    expect(told(evaluation, 'survey/survey/change/ability/before/end').value).toBeCloseTo(8 / 6, 12);
    expect(told(evaluation, 'goal-attainment').value).toBeCloseTo(55, 12);
    expect(told(evaluation, 'progressed/people').value).toBeCloseTo(5 / 6, 12);
  });
});

describe('evaluateProgram: what worked', () => {
  it('correlates criteria with outcomes', () => {
    const evaluation = evaluateProgram(six());
    // scipy.stats.spearmanr([.2,.1,.5,.4,.9,.8], [0,.25,.5,.75,1,1]): 0.869657, p 0.024377
    const { value, n, p } = told(evaluation, 'what-worked/criterion/skills');
    expect(value).toBeCloseTo(0.869657, 5);
    expect(p).toBeCloseTo(0.024377, 5);
    expect([n, evaluation.whatWorked.tests]).toEqual([6, 1]);
  });

  it('adjusts for all that is tested', () => {
    const wishes = manyPairs(6, (index) => ({
      level: given(LEVELS[index]),
      criteria: { skills: given(CRITERION[index]), goals: given(CRITERION[5 - index]), career: null },
    }));
    const evaluation = evaluateProgram(evidenceOf(wishes));
    expect(evaluation.whatWorked.tests).toBe(2);
    // Holm: the smaller of the two p values counts twice.
    expect(told(evaluation, 'what-worked/criterion/skills').p).toBeCloseTo(2 * 0.024377, 4);
    expect(evaluation.whatWorked.criteria.map(({ criterion }) => criterion)).toEqual(['goals', 'skills']);
  });

  it('compares pairs with and without a training', () => {
    const levels = [1, 1.5, 2, 2.5, 3, 3, 3, 3, 2, 1.5];
    const program = programOf(manyPairs(10).map(({ index }) => skillObjective(index)));
    const module = given(program.trainings.find(({ side }) => side === 'mentee'));
    const evaluation = evaluateProgram(
      evidenceOf(
        manyPairs(10, (index) => ({ level: given(levels[index]) })),
        {
          program,
          trainings: ids('e', 5).map((personId) => ({
            personId,
            moduleId: module.id,
            completedAt: '2025-12-10T10:00:00Z',
          })),
        },
      ),
    );
    // scipy ttest_ind([0,.25,.5,.75,1], [1,1,1,.5,.25], equal_var=False): p 0.323000, interval -0.798094 to 0.298094
    const { value, interval, p } = told(evaluation, `what-worked/training/${module.id}/difference`);
    expect(value).toBeCloseTo(-0.25, 12);
    expect(given(interval).lower).toBeCloseTo(-0.798094, 5);
    expect(p).toBeCloseTo(0.323, 5);
  });

  it('falls back on satisfaction where no progress is known, and on nothing where neither is', () => {
    expect(evaluateProgram(evidenceOf(manyPairs(6))).whatWorked.outcome).toBe('satisfaction');
    expect(evaluateProgram(evidenceOf(manyPairs(6, () => ({ meetings: 0 })))).whatWorked.outcome).toBeNull();
  });

  it('compares forms where there are several', () => {
    const wishes = manyPairs(12, (index) => ({
      level: index < 6 ? 2 : 3,
      form: index < 6 ? ('professional' as const) : ('reverse' as const),
      ...(index === 0 ? { ended: 'mismatch' as const } : {}),
    }));
    const evaluation = evaluateProgram(evidenceOf(wishes));
    expect(told(evaluation, 'what-worked/form/professional/difference').value).toBeCloseTo(-0.5, 12);
    expect(told(evaluation, 'what-worked/form/professional/completion').value).toBeCloseTo(5 / 6, 12);
    expect(told(evaluation, 'what-worked/form/reverse/completion').value).toBe(1);
  });
});

describe('evaluateProgram: comparison', () => {
  it('compares with matched people, and adjusts over the measures', () => {
    const measures = ['a', 'b'].map((id) => ({
      id,
      name: id,
      unit: 'points',
      direction: 'increase' as const,
    }));
    const gains = [4, 6, 5, 7, 3, 5];
    const records = measures.flatMap(({ id: measureId }) =>
      gains.flatMap((gain, index) => {
        const before = 50 + index;
        return [
          { measureId, personId: `e${index}`, group: 'program' as const, before, after: before + gain },
          { measureId, personId: `x${index}`, group: 'comparison' as const, before, after: before + 1 },
        ];
      }),
    );
    const evaluation = evaluateProgram(six({ performance: { measures, records } }));
    // Gains less 1: mean 4, sd of [4,6,5,7,3,5] is sqrt(2), t = 4 / sqrt(2/6) = 6.9282, 5 df: p 0.000961; twice it
    const { value, n, p } = told(evaluation, 'performance/a/effect');
    expect([value, n]).toEqual([4, 6]);
    expect(p).toBeCloseTo(2 * 0.000961, 5);
    expect(told(evaluation, 'performance/a/change').value).toBe(5);
  });

  it('tells the change of participants where nobody else is known', () => {
    const measures = [{ id: 'a', name: 'A', unit: 'points', direction: 'increase' as const }];
    const records = manyPairs(6).map(({ index }) => ({
      measureId: 'a',
      personId: `e${index}`,
      group: 'program' as const,
      before: 1,
      after: 2 + index,
    }));
    const evaluation = evaluateProgram(six({ performance: { measures, records } }));
    expect(told(evaluation, 'performance/a/change').value).toBe(3.5);
    expect(told(evaluation, 'performance/a/effect').value).toBeNull();
  });
});

describe('evaluateProgram: what is wrong with the input', () => {
  it('reports everything at once', () => {
    const evidence = six({
      now: '2026-06-01T00:00:00Z',
      trainings: [{ personId: 'nobody', moduleId: 'none', completedAt: '2026-01-01T00:00:00Z' }],
      responses: [{ instrumentId: 'none', moment: 'end', personId: 'e0', role: 'mentee', answers: { a: 1 } }],
      measurements: [
        { objectiveId: 'none', day: '2026-01-01', value: 1 },
        { objectiveId: 'moves', day: '2026-01-01', value: 1 },
        { objectiveId: 'moves', day: '2026-01-01', value: 2 },
        { objectiveId: 'e0-skill', day: '2026-01-01', count: 1, total: 10 },
      ],
      goalRatings: [
        { personId: 'nobody', goalId: 'g', level: 1 },
        { personId: 'e1', goalId: 'g', level: 1 },
        { personId: 'e1', goalId: 'g', level: 0 },
      ],
      performance: {
        measures: [{ id: 'a', name: 'A', unit: 'points', direction: 'increase' }],
        records: [
          { measureId: 'b', personId: 'e0', group: 'program', after: 1 },
          { measureId: 'a', personId: 'nobody', group: 'program', after: 1 },
          { measureId: 'a', personId: 'm0', group: 'comparison', after: 1 },
        ],
      },
    });
    const { code, paths } = issuesOf(() =>
      evaluateProgram(evidence, { minimumGroup: 2, confidence: 1, caliper: 0, limits: { completion: 7 } }),
    );
    expect(code).toBe('invalid-input');
    expect([...paths].sort()).toEqual(
      [
        'minimumGroup',
        'confidence',
        'caliper',
        'limits.completion',
        ...[0, 1, 2, 3, 4, 5].map((index) => `pairs[${index}].relationship.updatedAt`),
        'trainings[0].moduleId',
        'trainings[0].personId',
        'responses[0].instrumentId',
        'measurements[0].objectiveId',
        'measurements[2]',
        'measurements[3].total',
        'goalRatings[0].personId',
        'goalRatings[2]',
        'performance.records[0].measureId',
        'performance.records[1].personId',
        'performance.records[2].group',
      ].sort(),
    );
  });

  it('refuses pairs given twice, entries of others, people in pairs who were not selected', () => {
    const [first, second] = manyPairs(2).map(pairOf);
    const evidence: ProgramEvidence = {
      program: programOf([]),
      pairs: [given(first), given(first), { ...given(second), entries: given(first).entries }],
      selected: { mentors: ['m0', 'm0', 'm1'], mentees: ['e0'] },
      now: NOW,
    };
    expect(issuesOf(() => evaluateProgram(evidence)).paths).toEqual([
      'pairs[1]',
      'pairs[2].entries[0].mentorId',
      'pairs[2].entries[0].menteeId',
      'selected.mentors[1]',
      'selected.mentees',
    ]);
  });

  it('refuses a program that is not complete, and one whose objectives name no priority of it', () => {
    const program = programOf([]);
    const broken = { ...program, objectives: [{ ...MOVES, priorityIds: ['none'] }, MOVES] };
    expect(issuesOf(() => evaluateProgram({ program: broken, pairs: [], now: NOW })).paths).toEqual([
      'program.objectives[1].id',
      'program.objectives[0].priorityIds[0]',
    ]);
    expect(issuesOf(() => evaluateProgram({ program, pairs: [], now: 'today' })).paths).toEqual(['now']);
  });

  it('refuses instruments, groupings and interviews as their own readers do', () => {
    const { paths } = issuesOf(() =>
      evaluateProgram(
        six({
          groupings: [
            { name: 'role', of: {} },
            { name: 'site', of: {} },
            { name: 'site', of: {} },
          ],
          interviews: {
            themes: [{ id: 't', name: 'T' }],
            interviews: [{ id: 'i', personId: 'nobody', role: 'mentee', passages: [{ themeIds: ['u'] }] }],
          },
        }),
      ),
    );
    expect(paths).toEqual([
      'groupings[0]',
      'groupings[2]',
      'interviews.interviews[0].passages[0].themeIds[0]',
    ]);
  });
});

describe('evaluateProgram: properties', () => {
  const full = six({
    instruments: [SURVEY],
    responses: [
      ...answersOf(
        'before',
        LEVELS.map((_, index) => ({ can: 1 + (index % 3), know: 2 })),
      ),
      ...answersOf(
        'end',
        LEVELS.map((_, index) => ({ good: 3 + (index % 3), can: 4, know: 2 + (index % 4), words: 'a' })),
      ),
      ...answersOf('follow-up', [{ can: 3 }], { at: '2027-03-01T00:00:00Z' }),
    ],
    measurements: [
      { objectiveId: 'moves', day: '2026-12-31', count: 18, total: 120 },
      { objectiveId: 'moves', day: '2026-06-30', value: 12 },
    ],
    goalRatings: [0, 1, 2, 3, 4, 5].flatMap((index) => [
      { personId: `e${index}`, goalId: 'a', level: 1 as const, weight: 0.1 },
      { personId: `e${index}`, goalId: 'b', level: 0 as const, weight: 0.7 },
    ]),
  });

  it('leaves frozen evidence as it is, and gives plain JSON', () => {
    const copy = structuredClone(full);
    const evaluation = evaluateProgram(deepFreeze(full));
    expectJson(evaluation);
    expect(full).toEqual(copy);
    expect(evaluation.leftOut.responses).toBe(1);
    expectJson(evaluateProgram({ program: programOf([MOVES]), pairs: [], now: NOW }));
  });

  it('does not depend on the order of the lists', () => {
    const expected = JSON.stringify(evaluateProgram(full));
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const other = {
          ...full,
          pairs: shuffled(full.pairs, seed).map((pair) => ({
            ...pair,
            entries: shuffled(pair.entries, seed + 1),
          })),
          responses: shuffled(full.responses ?? [], seed + 2),
          measurements: shuffled(full.measurements ?? [], seed + 3),
          goalRatings: shuffled(full.goalRatings ?? [], seed + 4),
        };
        expect(JSON.stringify(evaluateProgram(other))).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('rests every finding on figures of the evaluation, with their values', () => {
    const evaluation = evaluateProgram(full);
    const figures = new Map(evaluationFigures(evaluation).map((one) => [one.id, one]));
    const evidence = evaluation.findings.flatMap((finding) => finding.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { figureId, n, value, interval } of evidence) {
      expect(given(figures.get(figureId)).estimate).toMatchObject({
        hidden: false,
        value: { n, value, interval },
      });
    }
    const all = evaluation.findings.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});

function ids(prefix: string, n: number): string[] {
  return Array.from({ length: n }, (_, index) => `${prefix}${index}`);
}
