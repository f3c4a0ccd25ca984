import { describe, expect, it } from 'vitest';
import {
  DEFAULT_FINDING_LIMITS,
  type EvaluatedFigure,
  type EvaluationFigures,
  evaluateProgram,
  type Level,
  type LevelResult,
  type ObjectiveResult,
} from '../../../src/entries/evaluation';
import type { FindingRule } from '../../../src/evaluation/evaluate/findings/rule';
import { cadence } from '../../../src/evaluation/evaluate/findings/rules/cadence';
import { comparison } from '../../../src/evaluation/evaluate/findings/rules/comparison';
import { completion } from '../../../src/evaluation/evaluate/findings/rules/completion';
import { criterion } from '../../../src/evaluation/evaluate/findings/rules/criterion';
import { form } from '../../../src/evaluation/evaluate/findings/rules/form';
import { learning } from '../../../src/evaluation/evaluate/findings/rules/learning';
import { levelNotMeasured } from '../../../src/evaluation/evaluate/findings/rules/level-not-measured';
import { objective } from '../../../src/evaluation/evaluate/findings/rules/objective';
import { objectiveNotMeasured } from '../../../src/evaluation/evaluate/findings/rules/objective-not-measured';
import { priority } from '../../../src/evaluation/evaluate/findings/rules/priority';
import { recommendation } from '../../../src/evaluation/evaluate/findings/rules/recommendation';
import { reliability } from '../../../src/evaluation/evaluate/findings/rules/reliability';
import { responseRate } from '../../../src/evaluation/evaluate/findings/rules/response-rate';
import { satisfaction } from '../../../src/evaluation/evaluate/findings/rules/satisfaction';
import { training } from '../../../src/evaluation/evaluate/findings/rules/training';
import { estimateOf } from '../../../src/evaluation/evaluate/result/estimate';
import { NOW, programOf } from './support';

const NOTHING: EvaluationFigures = evaluateProgram({ program: programOf([]), pairs: [], now: NOW });

type Known = Parameters<typeof estimateOf>[0];

function figureOf(
  id: string,
  known: Partial<Known> | 'hidden',
  kind: EvaluatedFigure['kind'] = 'share',
): EvaluatedFigure {
  const estimate: EvaluatedFigure['estimate'] =
    known === 'hidden'
      ? { hidden: true }
      : { hidden: false, value: estimateOf({ n: 20, value: null, ...known }) };
  return { id, label: id, source: 'survey', kind, unit: '', estimate };
}

const between = (lower: number, upper: number) => ({
  value: (lower + upper) / 2,
  interval: { lower, upper, confidence: 0.95 },
});

const kindsOf = (rule: FindingRule, evaluation: EvaluationFigures) =>
  rule(evaluation, DEFAULT_FINDING_LIMITS).map(({ kind, recommendation: advice }) => [kind, advice !== null]);

const CHANGE = [['change', true]];
const CANNOT_TELL = [['cannot-tell', false]];
const WORKS = [['works', false]];

const withLevel = (level: Level, figures: readonly EvaluatedFigure[]): EvaluationFigures => ({
  ...NOTHING,
  levels: [{ level, measured: true, figures, missing: [] } satisfies LevelResult],
});

const withFigure = (figure: EvaluatedFigure): EvaluationFigures => ({
  ...NOTHING,
  participation: { ...NOTHING.participation, figures: [figure] },
});

/** A rule over one figure: below, across and above its threshold; hidden and unknown figures give nothing. */
function thresholdRule(
  rule: FindingRule,
  of: (known: Partial<Known> | 'hidden') => EvaluationFigures,
  threshold: number,
) {
  expect(kindsOf(rule, of(between(threshold - 0.2, threshold - 0.01)))).toEqual(CHANGE);
  expect(kindsOf(rule, of(between(threshold - 0.1, threshold + 0.1)))).toEqual(CANNOT_TELL);
  expect(kindsOf(rule, of(between(threshold + 0.01, threshold + 0.2)))).toEqual(WORKS);
  // A figure alone, however low, carries no change.
  expect(kindsOf(rule, of({ value: threshold - 0.5 }))).toEqual(CANNOT_TELL);
  expect(kindsOf(rule, of('hidden'))).toEqual([]);
  expect(kindsOf(rule, of({ value: null }))).toEqual([]);
  expect(kindsOf(rule, NOTHING)).toEqual([]);
}

describe('findings from one figure against its threshold', () => {
  it('completion', () => {
    thresholdRule(completion, (known) => withFigure(figureOf('completion', known)), 0.7);
  });

  it('cadence', () => {
    thresholdRule(cadence, (known) => withFigure(figureOf('cadence-kept', known)), 0.6);
  });

  it('priority', () => {
    const of = (known: Partial<Known> | 'hidden') => ({
      ...NOTHING,
      priorities: [
        {
          priorityId: 'p',
          name: 'P',
          progress: figureOf('priority/p', known, 'progress'),
          parts: [],
          unmeasured: [],
          people: 'none' as const,
        },
      ],
    });
    thresholdRule(priority, of, 0.5);
  });

  it('recommendation', () => {
    const of = (known: Partial<Known> | 'hidden') =>
      withLevel('reaction', [figureOf('survey/s/end/recommend', known, 'score')]);
    thresholdRule(recommendation, of, 0);
  });

  it('satisfaction', () => {
    const of = (known: Partial<Known> | 'hidden') =>
      withLevel('reaction', [figureOf('survey/s/end/liking/favourable', known)]);
    thresholdRule(satisfaction, of, 0.5);
    // Silence could turn it over, so neither side is carried; where it could not, the answers count.
    const low = between(0.2, 0.4);
    expect(kindsOf(satisfaction, of({ ...low, bounds: { lowest: 0.2, highest: 0.6 } }))).toEqual(CANNOT_TELL);
    expect(kindsOf(satisfaction, of({ ...low, bounds: { lowest: 0.2, highest: 0.45 } }))).toEqual(CHANGE);
  });
});

describe('findings that only fire on one side', () => {
  it('response rate: counted, so no interval is asked for', () => {
    const of = (value: number) => withFigure(figureOf('response-rate/s/end', { value }));
    expect(kindsOf(responseRate, of(0.59))).toEqual(CHANGE);
    expect(kindsOf(responseRate, of(0.6))).toEqual([]);
    expect(kindsOf(responseRate, withFigure(figureOf('response-rate/s/end', 'hidden')))).toEqual([]);
  });

  it('reliability', () => {
    const of = (known: Partial<Known> | 'hidden') => ({
      ...NOTHING,
      reliabilities: [figureOf('reliability/s/end/a', known, 'correlation')],
    });
    expect(kindsOf(reliability, of(between(0.1, 0.6)))).toEqual(CHANGE);
    expect(kindsOf(reliability, of(between(0.1, 0.8)))).toEqual([]);
    expect(kindsOf(reliability, of('hidden'))).toEqual([]);
  });

  it('a level without evidence', () => {
    expect(kindsOf(levelNotMeasured, NOTHING)).toEqual([...CHANGE, ...CHANGE, ...CHANGE, ...CHANGE]);
    expect(kindsOf(levelNotMeasured, withLevel('learning', []))).toEqual([]);
  });
});

describe('findings about objectives', () => {
  const of = (state: ObjectiveResult['state'], known: Partial<Known> | 'hidden' = between(0.2, 0.4)) => ({
    ...NOTHING,
    objectives: [
      {
        objectiveId: 'o',
        title: 'O',
        kind: 'performance',
        measure: { name: 'M', unit: '%', baseline: 0, target: 10 },
        measuredOn: '2026-12-31',
        actual: 3,
        uncertaintyKnown: true,
        state,
        missing: null,
        progress: figureOf('objective/o', known, 'progress'),
      },
    ],
  });

  it('reached, missed, or within chance of the target', () => {
    expect(kindsOf(objective, of('reached'))).toEqual(WORKS);
    expect(kindsOf(objective, of('not-reached'))).toEqual(CHANGE);
    expect(kindsOf(objective, of('cannot-tell'))).toEqual(CANNOT_TELL);
    expect(kindsOf(objective, of('dropped'))).toEqual([]);
    expect(kindsOf(objective, of('hidden', 'hidden'))).toEqual([]);
  });

  it('not measured', () => {
    expect(kindsOf(objectiveNotMeasured, of('not-measured', { value: null }))).toEqual(CHANGE);
    expect(kindsOf(objectiveNotMeasured, of('reached'))).toEqual([]);
  });
});

describe('findings about differences', () => {
  const cases: readonly (readonly [string, FindingRule, (figure: EvaluatedFigure) => EvaluationFigures])[] = [
    [
      'criterion',
      criterion,
      (correlation) => ({
        ...NOTHING,
        whatWorked: { ...NOTHING.whatWorked, criteria: [{ criterion: 'skills', correlation }] },
      }),
    ],
    [
      'form',
      form,
      (difference) => ({
        ...NOTHING,
        whatWorked: {
          ...NOTHING.whatWorked,
          forms: [{ form: 'reverse', completion: difference, outcome: difference, difference }],
        },
      }),
    ],
    [
      'training',
      training,
      (difference) => ({
        ...NOTHING,
        whatWorked: {
          ...NOTHING.whatWorked,
          trainings: [
            { moduleId: 't', title: 'T', side: 'mentor', done: difference, notDone: difference, difference },
          ],
        },
      }),
    ],
  ];

  it.each(cases)('%s: an association only beyond chance, after the adjustment', (_, rule, of) => {
    const figure = (known: Partial<Known> | 'hidden') => of(figureOf('f', known, 'correlation'));
    expect(kindsOf(rule, figure({ ...between(-0.8, -0.2), p: 0.01 }))).toEqual(CHANGE);
    expect(rule(figure({ ...between(0.2, 0.8), p: 0.01 }), DEFAULT_FINDING_LIMITS)).toHaveLength(1);
    // Its own interval leaves out 0, but it was one of many.
    expect(kindsOf(rule, figure({ ...between(-0.8, -0.2), p: 0.2 }))).toEqual(CANNOT_TELL);
    expect(kindsOf(rule, figure({ ...between(-0.4, 0.4), p: 0.9 }))).toEqual(CANNOT_TELL);
    expect(kindsOf(rule, figure('hidden'))).toEqual([]);
    expect(kindsOf(rule, NOTHING)).toEqual([]);
  });

  it.each(cases)('%s: says nothing of causes', (_, rule, of) => {
    const figure = of(figureOf('f', { ...between(0.2, 0.8), p: 0.01 }, 'correlation'));
    const [finding] = rule(figure, DEFAULT_FINDING_LIMITS);
    expect(finding?.statement).toMatch(/no proof that one comes from the other/);
    expect(finding?.statement).not.toMatch(/because|due to|caused|leads to|effect of/);
  });

  it('learning: one finding for each clear change, one for all the others', () => {
    const change = (id: string, known: Partial<Known> | 'hidden') => figureOf(id, known, 'change');
    const evaluation = withLevel('learning', [
      change('up', { ...between(0.2, 0.8), p: 0.01 }),
      change('down', { ...between(-0.8, -0.2), p: 0.01 }),
      change('one', { ...between(-0.1, 0.2), p: 0.6 }),
      change('two', { ...between(0.1, 0.2), p: 0.06 }),
      change('three', 'hidden'),
    ]);
    expect(kindsOf(learning, evaluation)).toEqual([...WORKS, ...CHANGE, ...CANNOT_TELL]);
    expect(learning(evaluation, DEFAULT_FINDING_LIMITS)[2]?.evidence.map(({ figureId }) => figureId)).toEqual(
      ['one', 'two'],
    );
    expect(kindsOf(learning, NOTHING)).toEqual([]);
  });

  it('comparison: better by the direction of the measure, and only among alike people', () => {
    const of = (direction: 'increase' | 'decrease', known: Partial<Known> | 'hidden', balanced = true) => ({
      ...NOTHING,
      comparisons: [
        {
          measure: { id: 'm', name: 'M', unit: 'days', direction },
          comparison: {
            participants: { hidden: true as const },
            others: { hidden: true as const },
            matched: {
              hidden: false as const,
              value: {
                n: 20,
                method: 'difference-in-differences' as const,
                effect: 1,
                interval: null,
                p: null,
                delta: null,
                balance: [],
                balanced,
              },
            },
            given: { participants: 20, others: 20 },
            unmatchedParticipants: { hidden: true as const },
          },
          effect: figureOf('effect', known, 'difference'),
          change: figureOf('change', 'hidden', 'change'),
        },
      ],
    });
    const up = { ...between(1, 3), p: 0.01 };
    expect(kindsOf(comparison, of('increase', up))).toEqual(WORKS);
    expect(kindsOf(comparison, of('decrease', up))).toEqual(CHANGE);
    expect(kindsOf(comparison, of('increase', up, false))).toEqual(CANNOT_TELL);
    expect(kindsOf(comparison, of('increase', { ...up, p: 0.06 }))).toEqual(CANNOT_TELL);
    expect(kindsOf(comparison, of('increase', 'hidden'))).toEqual([]);
    expect(kindsOf(comparison, NOTHING)).toEqual([]);
  });
});

describe('limits', () => {
  it('move the threshold', () => {
    const evaluation = withFigure(figureOf('completion', between(0.75, 0.85)));
    const at = (limit: number) =>
      completion(evaluation, { ...DEFAULT_FINDING_LIMITS, completion: limit }).map(({ kind }) => kind);
    expect([at(0.7), at(0.8), at(0.9)]).toEqual([['works'], ['cannot-tell'], ['change']]);
  });
});
