/**
 * What it takes to serve the worst-off first, and the whole order of scores (`leximin`), beside the plain run of the same
 * cohort: end to end, one mentor for one mentee, runs interleaved, medians and ratios.
 *
 *     esbuild bench/matching/fairness.ts --bundle --platform=node --format=esm --outfile=out/fairness.mjs
 *     node out/fairness.mjs [people a side, 2000] [rounds, 3] [storage, auto]
 */
import { generateCohort } from '../../src/entries/synthetic';
import { matchCohort, verifyMatching } from '../../src/matching';
import type { PolicyInput } from '../../src/model';

const [side = '2000', rounds = '3', given = 'auto'] = process.argv.slice(2);
const people = Number(side);
const storage = given === 'dense' || given === 'implicit' ? given : 'auto';
const cohort = generateCohort({
  mentors: people,
  mentees: people,
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});
const base: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [
    { kind: 'different', field: 'department' },
    { kind: 'gap', field: 'experienceYears', min: 2 },
    { kind: 'no-reporting-line' },
  ],
};
const orders: { readonly [name: string]: NonNullable<PolicyInput['objectives']> } = {
  'one to one': ['cover-mentees', 'total-score'],
  'worst-off, then total': ['cover-mentees', 'worst-off', 'total-score'],
  leximin: ['cover-mentees', 'leximin'],
};

const times = new Map<string, number[]>();
const checks = new Map<string, string>();
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, objectives] of Object.entries(orders)) {
    const policy = { ...base, objectives };
    const start = performance.now();
    const result = matchCohort(cohort, policy, { storage });
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    if (round > 0 || result.status !== 'optimal') continue;
    const begin = performance.now();
    const { ok } = verifyMatching(cohort, policy, result, { storage });
    const took = Math.round(performance.now() - begin);
    const bytes = JSON.stringify(result.certificate).length;
    checks.set(
      name,
      `${ok ? 'verified' : 'NOT VERIFIED'} in ${took} ms, certificate ${Math.round(bytes / 1000)} kB`,
    );
  }
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const plain = median(times.get('one to one')!);
for (const [name, values] of times) {
  const ratio = (median(values) / plain).toFixed(1);
  console.log(
    `${name} | ${people} a side | ${Math.round(median(values))} ms | ${ratio} | ${checks.get(name)}`,
  );
}
