import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  comparePolicies,
  matchCohort,
  openCohort,
  openMatching,
  type RunProgress,
  recruitingAdvice,
  rematch,
  runAsync,
  type SlicedOptions,
  sensitivity,
  unmatchedRemedies,
  verifyMatching,
  whyNot,
} from '../../../src/matching';
import type { PolicyInput } from '../../../src/model';

const cohort = generateCohort({ mentors: 30, mentees: 70, seed: 'questions', minimumRate: 0 });
const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
const result = matchCohort(cohort, policy);
if (result.status !== 'optimal') throw new Error(result.status);
const { menteeId } = result.matches[0]!;
const partners = new Set(
  result.matches.filter((one) => one.menteeId === menteeId).map((one) => one.mentorId),
);
const { id: mentorId } = cohort.mentors.find(({ id }) => !partners.has(id))!;
const pair = { mentorId, menteeId };
const person = { menteeId: result.unmatched.mentees[0]!.id };
const few = { perturbations: 4, ranges: ['skills'] };
const limit = { maxChanges: 3, left: [result.matches[1]!.mentorId] };
const rivals = [
  { name: 'now', policy },
  { name: 'without rules', policy: { rules: [] } },
];
const cost = { switchingCost: 0.05, declined: [result.matches[0]!] };

/** A question, answered at once and in slices. */
const questions: {
  readonly [name: string]: readonly [() => unknown, (options: SlicedOptions) => Promise<unknown>];
} = {
  verifyMatching: [
    () => verifyMatching(cohort, policy, result),
    (options) => runAsync(verifyMatching, [cohort, policy, result], options),
  ],
  whyNot: [
    () => whyNot(openMatching(cohort, policy, result), pair),
    (options) => runAsync(whyNot, [openMatching(cohort, policy, result), pair], options),
  ],
  unmatchedRemedies: [
    () => unmatchedRemedies(openMatching(cohort, policy, result), person),
    (options) => runAsync(unmatchedRemedies, [openMatching(cohort, policy, result), person], options),
  ],
  recruitingAdvice: [
    () => recruitingAdvice(openMatching(cohort, policy, result)),
    (options) => runAsync(recruitingAdvice, [openMatching(cohort, policy, result)], options),
  ],
  sensitivity: [
    () => sensitivity(openCohort(cohort, policy), few),
    (options) => runAsync(sensitivity, [openCohort(cohort, policy), few], options),
  ],
  comparePolicies: [
    () => comparePolicies(cohort, rivals),
    (options) => runAsync(comparePolicies, [cohort, rivals], options),
  ],
  'rematch within a limit': [
    () => rematch(cohort, policy, result, limit),
    (options) => runAsync(rematch, [cohort, policy, result, limit], options),
  ],
  'rematch at a cost': [
    () => rematch(cohort, policy, result, cost),
    (options) => runAsync(rematch, [cohort, policy, result, cost], options),
  ],
};

describe.each(Object.entries(questions))('%s in slices', (_, [atOnce, inSlices]) => {
  it('gives the same answer, byte for byte, with a fraction that never falls', async () => {
    const heard: RunProgress[] = [];
    const answer = await inSlices({ onProgress: (progress) => heard.push(progress) });
    expect(JSON.stringify(answer)).toBe(JSON.stringify(atOnce()));
    for (const [at, { fraction }] of heard.entries()) {
      expect(fraction).toBeGreaterThanOrEqual(heard[at - 1]?.fraction ?? 0);
      expect(fraction).toBeLessThanOrEqual(1);
    }
  });

  it('is rejected when it is aborted, before and in the middle, and passes on what progress throws', async () => {
    await expect(inSlices({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    const onProgress = () => {
      throw new Error('from progress');
    };
    // A machine may be fast enough to have no slice in between.
    const outcome = await inSlices({ onProgress }).then(
      (answer) => JSON.stringify(answer) === JSON.stringify(atOnce()),
      (error: Error) => error.message === 'from progress',
    );
    expect(outcome).toBe(true);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    const aborted = await inSlices({ signal: controller.signal }).then(
      (answer) => JSON.stringify(answer) === JSON.stringify(atOnce()),
      (error: { code?: string }) => error.code === 'aborted',
    );
    expect(aborted).toBe(true);
  });
});

it('lets the host work while a long question is answered', async () => {
  const large = generateCohort({ mentors: 250, mentees: 250, seed: 'long', minimumRate: 0 });
  const matched = matchCohort(large, {});
  if (matched.status !== 'optimal') throw new Error(matched.status);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const controller = new AbortController();
  const phases = new Set<string>();
  const running = runAsync(recruitingAdvice, [openMatching(large, {}, matched)], {
    signal: controller.signal,
    onProgress: ({ phase, fraction }) => {
      phases.add(phase);
      if (fraction > 0.3) controller.abort();
    },
  });
  await expect(running).rejects.toMatchObject({ code: 'aborted' });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
  expect(phases).toContain('questioning');
});
