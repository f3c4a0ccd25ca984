import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateProgram,
  evaluationFigures,
  type ProgramEvaluation,
  type ProgramEvidence,
  renderEvaluationReport,
} from '../../../src/entries/evaluation';
import { given } from '../support';
import { answersOf, evidenceOf, manyPairs, type PairWish, SURVEY, skillObjective } from './support';

const isHidden = (evaluation: ProgramEvaluation, id: string) =>
  given(evaluationFigures(evaluation).find((figure) => figure.id === id)).estimate.hidden;

/** Pairs of a program with a module that the first few mentees have done. */
function split(
  n: number,
  done: number,
  wish: (index: number) => Omit<PairWish, 'index'> = () => ({ level: 2 }),
) {
  const wishes = manyPairs(n, wish);
  const evidence = evidenceOf(wishes);
  const module = given(evidence.program.trainings.find(({ side }) => side === 'mentee'));
  const trainings = wishes.slice(0, done).map(({ index }) => ({
    personId: `e${index}`,
    moduleId: module.id,
    completedAt: '2025-12-10T10:00:00Z',
  }));
  return { evaluation: evaluateProgram({ ...evidence, trainings }), id: `what-worked/training/${module.id}` };
}

describe('small groups in an evaluation', () => {
  it('hides a group under the minimum, and the other one from which it could be derived', () => {
    const large = split(12, 5);
    expect(isHidden(large.evaluation, `${large.id}/done`)).toBe(false);
    const small = split(12, 4);
    for (const part of ['done', 'not-done', 'difference']) {
      expect(isHidden(small.evaluation, `${small.id}/${part}`)).toBe(true);
    }
    expect(isHidden(small.evaluation, 'progress/people')).toBe(false);
    expect(small.evaluation.hiddenFigures).toBeGreaterThanOrEqual(3);
  });

  it('counts the people of both sides: many pairs of few mentors are few people', () => {
    const { evaluation, id } = split(12, 6, (index) => ({
      level: 2,
      mentorId: index < 6 ? `m${index % 2}` : `m${index}`,
    }));
    expect(isHidden(evaluation, `${id}/done`)).toBe(true);
  });

  it('hides one kind of objective that all but a few have', () => {
    const wishes = manyPairs(12, () => ({ level: 2 }));
    const role = (index: number) => skillObjective(index, { id: `e${index}-role`, kind: 'career-milestone' });
    const withRoles = (n: number) => {
      const evidence = evidenceOf(wishes);
      return evaluateProgram({
        ...evidence,
        pairs: evidence.pairs.map((pair, index) =>
          index >= n
            ? pair
            : {
                ...pair,
                objectives: [...pair.objectives, role(index)],
                entries: pair.entries.map((entry) => ({
                  ...entry,
                  progress: [...(entry.progress ?? []), { objectiveId: `e${index}-role`, actual: 3 }],
                })),
              },
        ),
      });
    };
    expect(isHidden(withRoles(7), 'progress/kind/career-milestone')).toBe(false);
    // Of nine the three others could be derived; of four it is they themselves.
    expect(isHidden(withRoles(9), 'progress/kind/career-milestone')).toBe(true);
    expect(isHidden(withRoles(4), 'progress/kind/career-milestone')).toBe(true);
  });

  it('tells why pairs ended only where enough share the reason, and not which other reasons there are', () => {
    const reasons = (mismatch: number, manipulation: number) =>
      evaluateProgram(
        evidenceOf(
          manyPairs(20, (index) =>
            index < mismatch
              ? { ended: 'mismatch' }
              : index < mismatch + manipulation
                ? { ended: 'manipulation' }
                : {},
          ),
        ),
      ).participation.endedEarly;
    expect(reasons(5, 0)).toEqual({ reasons: [{ reason: 'mismatch', pairs: 5 }], untold: false });
    expect(reasons(5, 6).reasons).toHaveLength(2);
    // 6 less 5 would be the one pair that ended for the other reason.
    expect(reasons(5, 1)).toEqual({ reasons: [], untold: true });
    expect(reasons(0, 1)).toEqual({ reasons: [], untold: true });
    expect(reasons(0, 0)).toEqual({ reasons: [], untold: false });
  });

  it('hides totals of few pairs, so that nobody’s hours can be read off them', () => {
    const { participation } = evaluateProgram(evidenceOf(manyPairs(4)));
    expect(participation.hours).toEqual({ hidden: true });
    expect(participation.meetings).toEqual({ hidden: true });
    expect(participation.pairs.completed).toEqual({ hidden: true });
  });

  it('keeps a measurement of few people to itself', () => {
    const evidence = evidenceOf(manyPairs(6));
    const measured = (total: number) =>
      evaluateProgram({
        ...evidence,
        measurements: [{ objectiveId: 'moves', day: '2026-12-31', count: 3, total }],
      });
    expect(measured(4).objectives[0]).toMatchObject({ state: 'hidden', actual: null });
    expect(measured(5).objectives[0]).toMatchObject({ actual: 60 });
  });

  it('lets nobody’s answer, rating or reason through: not into figures, findings or the report', () => {
    const secret = 'a sentence that gives its writer away';
    const build = (n: number): ProgramEvidence =>
      evidenceOf(
        manyPairs(n, (index) => ({ level: 1.77, ended: 'manipulation', satisfaction: 1 + (index % 2) })),
        {
          instruments: [SURVEY],
          responses: answersOf(
            'end',
            manyPairs(n).map(() => ({ good: 1, can: 1, know: 2, recommend: 0, words: secret })),
          ),
          goalRatings: manyPairs(n).map(({ index }) => ({
            personId: `e${index}`,
            goalId: 'g',
            level: -2 as const,
          })),
          interviews: {
            themes: [{ id: 't', name: 'Told' }],
            interviews: manyPairs(n).map(({ index }) => ({
              id: `i${index}`,
              personId: `e${index}`,
              role: 'mentee' as const,
              passages: [{ themeIds: ['t'], quote: secret }],
            })),
          },
        },
      );
    for (const n of [1, 2, 3, 4]) {
      const evaluation = evaluateProgram(build(n));
      const told = evaluationFigures(evaluation).filter(
        ({ estimate }) => !estimate.hidden && estimate.value.value !== null,
      );
      expect(told).toEqual([]);
      const text = JSON.stringify(evaluation) + renderEvaluationReport(evaluation);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('manipulation');
    }
    const five = evaluateProgram(build(5));
    expect(renderEvaluationReport(five)).toContain(secret);
    expect(isHidden(five, 'goal-attainment')).toBe(false);
  });

  it('never shows a figure of fewer people than the minimum, whoever takes part', () => {
    const wish = fc.record(
      {
        level: fc.constantFrom(1, 2, 3),
        form: fc.constantFrom('professional' as const, 'reverse' as const),
        ended: fc.constantFrom('mismatch' as const, 'lack-of-time' as const),
        mentor: fc.nat(8),
        done: fc.boolean(),
      },
      { requiredKeys: ['mentor', 'done'] },
    );
    let shown = 0;
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 14 }), fc.constantFrom(3, 5), (wishes, minimumGroup) => {
        const pairs = wishes.map(({ mentor, done: _, ...rest }, index) => ({
          ...rest,
          index,
          mentorId: `m${mentor}`,
        }));
        const evidence = evidenceOf(pairs);
        const module = given(evidence.program.trainings.find(({ side }) => side === 'mentee'));
        const trainings = wishes.flatMap(({ done }, index) =>
          done ? [{ personId: `e${index}`, moduleId: module.id, completedAt: '2025-12-10T10:00:00Z' }] : [],
        );
        const evaluation = evaluateProgram({ ...evidence, trainings }, { minimumGroup });
        for (const { id, estimate } of evaluationFigures(evaluation)) {
          // A priority is made of parts that stand for themselves, so it has no number of its own.
          if (estimate.hidden || estimate.value.value === null || id.startsWith('priority/')) continue;
          shown++;
          expect(given(estimate.value.n)).toBeGreaterThanOrEqual(minimumGroup);
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(0);
  });

  it('does not reveal a hidden group when people of it are taken away', () => {
    const hidden = (done: number) => {
      const { evaluation, id } = split(6 + done, done);
      return isHidden(evaluation, `${id}/done`);
    };
    expect([4, 3, 2, 1].map(hidden)).toEqual([true, true, true, true]);
  });
});
