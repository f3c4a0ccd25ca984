import { describe, expect, it } from 'vitest';
import {
  defineCriterion,
  defineRule,
  MentorMatchError,
  matchCohort,
  matchCohortAsync,
  openCohort,
  openMatching,
  rematch,
  shortlist,
  whyNot,
} from '../../../src';
import type { CriterionOptions } from '../../../src/entries/schemas';
import { errorOf } from '../../support/thrown';

const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
const policy = { weights: { own: 1 } };

/** What JavaScript lets a criterion return, and what is said of it. */
const WRONG: readonly (readonly [string, unknown, string])[] = [
  ['a promise', Promise.resolve(1), 'asynchronous'],
  ['an empty object', {}, 'no number'],
  ['an object of an object', { value: {} }, 'no number'],
  ['a text', '1', 'no number'],
  ['a truth', true, 'no number'],
  ['nothing', undefined, 'no number'],
  ['a reason that is no text', { value: 1, reason: 5 }, 'reason'],
  ['evidence that is none', { value: 1, evidence: [{}] }, 'evidence'],
];

describe('criteria of the caller’s own', () => {
  for (const explanations of ['full', 'on-demand'] as const) {
    for (const storage of ['dense', 'implicit'] as const) {
      it.each(WRONG)(
        `that return %s fail with the pair (${explanations}, ${storage})`,
        (_name, value, said) => {
          // The cast: the point is to return what the type forbids.
          const score = (() => value) as unknown as CriterionOptions['score'];
          const criteria = [defineCriterion({ id: 'own', score })];
          const run = () => matchCohort(cohort, policy, { criteria, explanations, storage });
          // Reasons and evidence are only looked at where they are shown.
          if (explanations === 'on-demand' && /reason|evidence/.test(said))
            return expect(run().status).toBe('optimal');
          const error = errorOf(run);
          expect(error.code).toBe('callback-failed');
          expect(error.issues[0]!.path).toMatch(/^criterion "own" \(mentor "\w+", mentee "\w+"\)$/);
          expect(error.issues[0]!.message).toContain(said);
        },
      );
    }
  }

  it('that are written by hand fail alike', () => {
    for (const assess of [() => null, () => undefined, () => ({ value: 1 }), () => Promise.resolve()]) {
      const criterion = { id: 'own', prepare: () => ({ assess }) } as unknown as ReturnType<
        typeof defineCriterion
      >;
      expect(errorOf(() => matchCohort(cohort, policy, { criteria: [criterion] })).code).toBe(
        'callback-failed',
      );
    }
  });

  it('that are asynchronous rules are named so', () => {
    const rule = defineRule({
      name: 'own',
      allows: (() => Promise.resolve(true)) as unknown as () => boolean,
    });
    const error = errorOf(() =>
      matchCohort(cohort, { rules: [{ kind: 'custom', rule: 'own' }] }, { rules: [rule] }),
    );
    expect(error.code).toBe('callback-failed');
    expect(error.issues[0]!.message).toContain('asynchronous');
  });
});

describe('options', () => {
  /** The cast: the point is to pass what the types forbid. */
  const wrong = (options: unknown) => options as Parameters<typeof matchCohortAsync>[2];

  it.each([
    [{ timeLimit: '5' }, 'options.timeLimit'],
    [{ timeLimit: Number.NaN }, 'options.timeLimit'],
    [{ onProgress: 'yes' }, 'options.onProgress'],
    [{ signal: {} }, 'options.signal'],
    [{ threads: '2' }, 'options.threads'],
    [{ strict: 'yes' }, 'options.strict'],
    [{ criteria: {} }, 'options.criteria'],
    [{ criteria: [null] }, 'criteria[0]'],
    [{ rules: [{ kind: 'same', field: 'location' }] }, 'rules[0]'],
    [{ memoryLimit: '1e9' }, 'options.memoryLimit'],
    [{ storage: 1 }, 'options.storage'],
    [{ explanations: false }, 'options.explanations'],
    ['strict', 'options'],
  ])('of the wrong type are refused: %j', async (options, path) => {
    const failed = await matchCohortAsync(cohort, {}, wrong(options)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(MentorMatchError);
    expect((failed as MentorMatchError).code).toBe('invalid-input');
    expect((failed as MentorMatchError).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('of the wrong type are refused by the questions too', () => {
    const result = matchCohort(cohort);
    const pair = { mentorId: 'ana', menteeId: 'dan' };
    type Any = Record<string, never>;
    for (const run of [
      () => shortlist(openCohort(cohort, {}), { k: '3' } as unknown as Any),
      () => whyNot(openMatching(cohort, {}, result), pair, { searchWeights: 'no' } as unknown as Any),
      () =>
        rematch(cohort, {}, result, { maxChanges: 1, allowAgain: 'no' } as unknown as { maxChanges: number }),
    ])
      expect(errorOf(run).code).toBe('invalid-input');
  });
});
