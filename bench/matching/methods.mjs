/**
 * A queue in which nearly every mentee has a priority of their own, and the method `stable`, end to end beside the
 * one-to-one run of the same people: interleaved in one process, medians and their ratios, with verification.
 *
 *     npm run build
 *     node bench/matching/methods.mjs 5000 --rounds 5 --priorities 2000
 */
import { parseArgs } from 'node:util';
import { matchCohort, verifyMatching } from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, priorities: { type: 'string', default: '2000' } },
});
const size = Number(positionals[0] ?? 5000);
const priorities = Number(values.priorities);
const people = generateCohort({
  mentors: size,
  mentees: size,
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});
const queue = {
  ...people,
  mentees: people.mentees.map((mentee, at) => ({ ...mentee, priority: (at * 7919) % priorities })),
};
const rules = [{ kind: 'different', field: 'department' }, { kind: 'no-reporting-line' }];
const cases = {
  'one to one': [people, { rules }],
  [`${priorities} priorities`]: [queue, { rules }],
  stable: [people, { rules, method: 'stable' }],
};

const times = new Map();
const certificates = new Map();
function time(name, work) {
  const started = performance.now();
  const result = work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
  return result;
}
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, [cohort, policy]] of Object.entries(cases)) {
    const result = time(`match, ${name}`, () => matchCohort(cohort, policy));
    certificates.set(name, JSON.stringify(result.certificate).length);
    const checked = time(`verify, ${name}`, () => verifyMatching(cohort, policy, result));
    if (!checked.ok) throw new Error(checked.problems.join('\n'));
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
for (const verb of ['match', 'verify']) {
  const base = median(times.get(`${verb}, one to one`));
  for (const name of Object.keys(cases)) {
    const own = median(times.get(`${verb}, ${name}`));
    console.log(`${verb}, ${name}: ${Math.round(own)} ms, ${(own / base).toFixed(2)} of one to one`);
  }
}
for (const [name, bytes] of certificates) console.log(`certificate, ${name}: ${Math.round(bytes / 1000)} KB`);
