import { Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { scoringEvidence as evidence } from '../../src/messages';
import { type Cohort, definePolicy, type PolicyInput } from '../../src/model';
import {
  type Criterion,
  type CriterionScore,
  defineCriterion,
  scoreMatrix,
  scorePair,
} from '../../src/scoring';
import { compileScoring } from '../checked';
import { deepFreeze } from '../support/deep-freeze';
import { errorOf } from '../support/thrown';

const cohort: Cohort = deepFreeze({
  mentors: [
    { id: 'm1', attributes: { points: 1 } },
    { id: 'm2', attributes: { points: 0.75 } },
  ],
  mentees: [{ id: 'e1' }, { id: 'e2' }],
});

const criterion = (id: string, score: () => CriterionScore) => defineCriterion({ id, score });
const scored = (score: CriterionScore, policy: PolicyInput = {}) =>
  scorePair(
    cohort,
    { weights: { own: 1 }, ...policy },
    { mentorId: 'm1', menteeId: 'e1' },
    {
      criteria: [criterion('own', () => score)],
    },
  );

describe('points schemes', () => {
  const scheme: PolicyInput = { weights: { grade: 12, profession: 10, identity: 6 }, scoreUnit: 28 };

  it('give exact integer points', () => {
    for (const grade of [0, 0.75, 1]) {
      for (const profession of [0, 1]) {
        for (const identity of [0, 1]) {
          const criteria = [
            criterion('grade', () => grade),
            criterion('profession', () => profession),
            criterion('identity', () => identity),
          ];
          const pair = scorePair(cohort, scheme, { mentorId: 'm1', menteeId: 'e1' }, { criteria });
          expect(pair.units).toBe(12 * grade + 10 * profession + 6 * identity);
          expect(scoreMatrix(cohort, scheme, { criteria }).units[0]).toBe(pair.units);
        }
      }
    }
  });

  it('give exact integer points on every scale', () => {
    for (const [a, b, c] of [
      [7, 5, 3],
      [100, 1, 13],
      [99_991, 10_007, 3],
      [5_000_000, 4_999_999, 1],
    ] as const) {
      const total = a + b + c;
      for (let mask = 0; mask < 8; mask++) {
        const on = (bit: number) => (mask >> bit) & 1;
        const criteria = [
          criterion('a', () => on(0)),
          criterion('b', () => on(1)),
          criterion('c', () => on(2)),
        ];
        const policy = { weights: { a, b, c }, scoreUnit: total };
        expect(scorePair(cohort, policy, { mentorId: 'm1', menteeId: 'e1' }, { criteria }).units).toBe(
          a * on(0) + b * on(1) + c * on(2),
        );
      }
    }
  });

  it('rounds halves up', () => {
    for (let unit = 1; unit < 200; unit += 2) {
      expect(scored(0.5, { scoreUnit: unit }).units).toBe((unit + 1) / 2);
    }
  });

  it('gives thirds and tenths of an odd total exactly', () => {
    for (let points = 0; points <= 30; points++) {
      expect(scored(points / 30, { scoreUnit: 30 }).units).toBe(points);
    }
  });
});

describe('criteria of the caller’s own', () => {
  it('see parameters, tags as the policy compares them, and both people', () => {
    const seen: unknown[] = [];
    const own = defineCriterion({
      id: 'own',
      score: (mentor, mentee, { params, tags }) => {
        seen.push(mentor.id, mentee.id, params, tags.canonical(' JS '), tags.similarity('js', 'JavaScript'));
        return tags.similarity('lead a team', 'leading teams', 'phrase');
      },
    });
    const policy: PolicyInput = {
      weights: { own: 1 },
      params: { own: { factor: 2 } },
      similarity: { synonyms: { js: 'javascript' } },
    };
    const pair = scorePair(cohort, policy, { mentorId: 'm1', menteeId: 'e1' }, { criteria: [own] });
    expect(seen.slice(0, 5)).toEqual(['m1', 'e1', { factor: 2 }, 'javascript', 1]);
    expect(pair.score).toBe(0.95);
  });

  it('never see protected attributes, in no way of scoring', () => {
    const people: Cohort = {
      mentors: [{ id: 'm', protectedAttributes: { gender: 'woman' }, attributes: { open: true } }],
      mentees: [{ id: 'e', protectedAttributes: { ageBand: '30-39' } }],
    };
    const keys = new Set<string>();
    const look = (...persons: readonly object[]) => {
      for (const person of persons) for (const key of Reflect.ownKeys(person)) keys.add(String(key));
      return 1;
    };
    const own = defineCriterion({ id: 'own', score: (mentor, mentee) => look(mentor, mentee) });
    const full: Criterion = {
      id: 'full',
      prepare: (context) => ({
        assess: (mentor, mentee) => ({
          value: look(context.cohort.mentors[mentor] ?? {}, context.cohort.mentees[mentee] ?? {}),
          evidence: [],
        }),
      }),
    };
    const extensions = { criteria: [own, full] };
    const policy = { weights: { own: 1, full: 1 } };
    scorePair(people, policy, { mentorId: 'm', menteeId: 'e' }, extensions);
    scoreMatrix(people, policy, extensions);
    expect(keys).toEqual(new Set(['id', 'attributes']));
    expect(people.mentors[0]?.protectedAttributes).toEqual({ gender: 'woman' });
  });

  it('give evidence: a value, a reason, or messages of their own', () => {
    expect(scored(0.25).contributions[0]?.evidence.map((one) => one.text)).toEqual(['own: 0.25']);
    expect(scored(null).contributions[0]?.evidence.map((one) => one.id)).toEqual([
      'custom.not-assessable',
      'blank.counts',
    ]);
    const reasoned = scored({ value: 1, reason: 'both like trains' }).contributions[0];
    expect(reasoned?.evidence).toEqual([
      {
        id: 'custom.reason',
        params: { criterion: 'own', reason: 'both like trains' },
        text: 'both like trains',
      },
    ]);
    const own = [evidence('goals.mentor-blank', {})];
    expect(scored({ value: null, evidence: own }).contributions[0]?.evidence).toEqual([
      ...own,
      evidence('blank.counts', { prior: 0.25 }),
    ]);
  });

  it.each([
    ['NaN', Number.NaN],
    ['-0.1', -0.1],
    ['1.5', 1.5],
    ['Infinity', Number.POSITIVE_INFINITY],
  ])('that return %s are reported with the pair', (received, value) => {
    for (const run of [
      () => scored(value),
      () => scored({ value }),
      () => scoreMatrix(cohort, { weights: { own: 1 } }, { criteria: [criterion('own', () => value)] }),
    ]) {
      const error = errorOf(run);
      expect(error.code).toBe('callback-failed');
      expect(error.issues).toEqual([
        expect.objectContaining({ path: 'criterion "own" (mentor "m1", mentee "e1")', received }),
      ]);
    }
  });

  it('that throw are reported with the pair and the cause', () => {
    const cause = new RangeError('no such site');
    const criteria = [
      defineCriterion({
        id: 'own',
        score: (mentor) => {
          if (mentor.id === 'm2') throw cause;
          return 1;
        },
      }),
    ];
    const error = errorOf(() => scoreMatrix(cohort, { weights: { own: 1 } }, { criteria }));
    expect(error.code).toBe('callback-failed');
    expect(error.cause).toBe(cause);
    expect(error.issues[0]?.path).toBe('criterion "own" (mentor "m2", mentee "e1")');
    expect(error.issues[0]?.message).toContain('no such site');
  });

  it('whose row or preparation fails are reported too', () => {
    const fails = (prepared: Partial<ReturnType<Criterion['prepare']>>) => ({
      criteria: [{ id: 'own', prepare: () => ({ assess: () => ({ value: 0, evidence: [] }), ...prepared }) }],
    });
    const matrix = (extensions: { criteria: Criterion[] }) =>
      errorOf(() => scoreMatrix(cohort, { weights: { own: 1 } }, extensions)).issues[0]?.path;
    expect(matrix(fails({ row: (_mentee, out) => out.fill(2) }))).toBe(
      'criterion "own" (mentor "m1", mentee "e1")',
    );
    expect(
      matrix(
        fails({
          row: () => {
            throw new Error('row');
          },
        }),
      ),
    ).toBe('criterion "own" (mentee "e1")');
    const throwing = {
      id: 'own',
      prepare: () => {
        throw new Error('prepare');
      },
    };
    expect(matrix({ criteria: [throwing] })).toBe('criterion "own"');
  });

  it('are not called without weight', () => {
    const own = criterion('own', () => {
      throw new Error('called');
    });
    expect(
      scorePair(
        cohort,
        { weights: { own: 0, skills: 1 } },
        { mentorId: 'm1', menteeId: 'e1' },
        { criteria: [own] },
      ).units,
    ).toBe(70_000);
  });

  it('must be known, and have ids of their own: all problems at once', () => {
    const policy: PolicyInput = {
      weights: { skils: 1, 'my own': 2, own: 1, constructor: 1 },
      params: { ghost: 1, goals: { strict: true }, own: 3 },
    };
    const criteria = [
      criterion('own', () => 1),
      criterion('own', () => 1),
      criterion('goals', () => 1),
      criterion('', () => 1),
    ];
    const error = errorOf(() => scorePair(cohort, policy, { mentorId: 'm1', menteeId: 'e1' }, { criteria }));
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'criteria[1].id',
      'criteria[2].id',
      'criteria[3].id',
      'policy.weights.skils',
      'policy.weights["my own"]',
      'policy.weights.constructor',
      'policy.params.ghost',
      'policy.params.goals',
    ]);
    expect(error.issues[3]?.expected).toContain('goals, skills, experience');
    expect(error.issues[3]?.expected).toContain('own');
  });
});

describe('priors', () => {
  const two = (a: CriterionScore, b: CriterionScore, policy: PolicyInput = {}, ownPrior?: number) =>
    scorePair(
      cohort,
      { weights: { a: 1, b: 3 }, ...policy },
      { mentorId: 'm1', menteeId: 'e1' },
      {
        criteria: [
          defineCriterion({ id: 'a', score: () => a, ...(ownPrior !== undefined && { prior: ownPrior }) }),
          criterion('b', () => b),
        ],
      },
    );

  it('count where a criterion cannot be assessed: 0.25, what the criterion states, what the policy states', () => {
    expect(two(null, 1)).toMatchObject({ score: 0.8125, coverage: 0.75 });
    expect(two(null, 1, {}, 0.5)).toMatchObject({ score: 0.875, coverage: 0.75 });
    expect(two(null, 1, { priors: { a: 0.1 } }, 0.5)).toMatchObject({ score: 0.775, coverage: 0.75 });
    expect(two(1, null, { priors: { b: 0 } })).toMatchObject({ score: 0.25, coverage: 0.25 });
    expect(two(null, null, { priors: { a: 1, b: 1 } })).toMatchObject({ units: 1_000_000, coverage: 0 });
    expect(two(1, 0.5)).toMatchObject({ score: 0.625, coverage: 1 });
  });

  it('show in contributions, whose shares add up to the score', () => {
    const pair = two(null, 1, { priors: { a: 0.1 } });
    expect(pair.contributions.map(({ value, prior, share }) => [value, prior, share])).toEqual([
      [null, 0.1, 0.025],
      [1, 0.25, 0.75],
    ]);
  });

  it('never let an answer that fits at least at the prior lower a score', () => {
    for (const value of [0.25, 0.3, 0.9, 1]) {
      expect(two(value, 0.5).units).toBeGreaterThanOrEqual(two(null, 0.5).units);
      expect(two(0.5, value).units).toBeGreaterThanOrEqual(two(0.5, null).units);
    }
  });

  it('are 0 in a points scheme: a blank earns no points', () => {
    const points = (policy: PolicyInput) => two(null, 1, { weights: { a: 5, b: 3 }, ...policy }).units;
    expect(points({ scoreUnit: 8 })).toBe(3);
    expect(points({ scoreUnit: 8, priors: { a: 1 } })).toBe(8);
    expect(points({ scoreUnit: 80 })).toBe(43);
    const defined = definePolicy({ weights: { a: 5, b: 3 }, scoreUnit: 8 });
    expect(defined.priors).toEqual({ a: 0, b: 0 });
    expect(definePolicy(defined)).toEqual(defined);
  });

  it('must lie in [0, 1] and belong to a criterion', () => {
    const error = errorOf(() => two(1, 1, { priors: { ghost: 0.5 } }, 2));
    expect(error.issues.map((issue) => issue.path)).toEqual(['criteria[0].prior', 'policy.priors.ghost']);
    expect(errorOf(() => definePolicy({ priors: { skills: 1.5 } })).issues[0]?.path).toBe(
      'policy.priors.skills',
    );
  });
});

describe('scorePair', () => {
  it('refuses unknown ids, both at once', () => {
    const error = errorOf(() => scorePair(cohort, {}, { mentorId: 'x', menteeId: 'y' }));
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => [issue.path, issue.received])).toEqual([
      ['pair.mentorId', '"x"'],
      ['pair.menteeId', '"y"'],
    ]);
  });

  it('scores somebody with themselves: rules are not asked', () => {
    const both = { id: 'b', skills: [{ name: 'SQL' }], skillsWanted: [{ name: 'SQL' }] };
    const people = { mentors: [both], mentees: [both] };
    expect(scorePair(people, { weights: { skills: 1 } }, { mentorId: 'b', menteeId: 'b' }).score).toBe(1);
  });
});

describe('scoreMatrix', () => {
  const criteria = [
    defineCriterion({
      id: 'points',
      score: (mentor, mentee) => Number(mentor.attributes?.['points']) * (mentee.id === 'e1' ? 1 : 0.5),
    }),
  ];
  const matrix = scoreMatrix(cohort, { weights: { points: 1 }, scoreUnit: 1000 }, { criteria });

  it('has a row per mentee and a column per mentor', () => {
    expect(matrix.menteeIds).toEqual(['e1', 'e2']);
    expect(matrix.mentorIds).toEqual(['m1', 'm2']);
    expect(Array.from(matrix.units)).toEqual([1000, 750, 500, 375]);
    expect(matrix.at(1, 0)).toBe(0.5);
    expect(matrix.scoreUnit).toBe(1000);
  });

  it('becomes an ml-matrix Matrix', () => {
    const scores = new Matrix(matrix.toArray());
    expect([scores.rows, scores.columns]).toEqual([2, 2]);
    expect(scores.get(1, 1)).toBe(0.375);
    expect(scores.mean()).toBeCloseTo(0.65625, 12);
  });

  it('is refused for a malformed cohort or policy', () => {
    expect(
      errorOf(() => scoreMatrix({ mentors: [{ id: '' }], mentees: [] }, { weights: { skills: -1 } })).code,
    ).toBe('invalid-input');
  });
});

describe('compileScoring', () => {
  it('says whether criteria of the caller’s own take part', () => {
    const own = criterion('own', () => 1);
    const policy = (weights: Record<string, number>) => definePolicy({ weights });
    expect(compileScoring(cohort, policy({ own: 0, skills: 1 }), [own]).isBuiltIn).toBe(true);
    expect(compileScoring(cohort, policy({ own: 1, skills: 1 }), [own]).isBuiltIn).toBe(false);
    expect(
      compileScoring(cohort, policy({ own: 1, skills: 1, b: 2 }), [own, criterion('b', () => 0)]).criteria,
    ).toEqual(['b', 'own']);
    const skilled = {
      mentors: [{ id: 'm1', skills: [{ name: 'SQL' }] }],
      mentees: [{ id: 'e1', skillsWanted: [{ name: 'SQL' }] }],
    };
    expect(
      compileScoring(skilled, policy({ own: 1, skills: 1, b: 2 }), [own, criterion('b', () => 0)]).criteria,
    ).toEqual(['skills', 'b', 'own']);
  });
});
