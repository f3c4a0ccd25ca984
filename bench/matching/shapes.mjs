/**
 * Shapes of policy, end to end (people in memory to a certified, explained matching), each beside the one-to-one run of
 * the same size: interleaved in one process, medians and their ratios. Every matching is verified once.
 *
 *     npm run build
 *     node bench/matching/shapes.mjs 5000 --rounds 3
 *     node bench/matching/shapes.mjs 5000 --only "half want two,minimums"
 */
import { parseArgs } from 'node:util';
import { matchCohort, verifyMatching } from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    'no-check': { type: 'boolean' },
  },
});
const size = Number(positionals[0] ?? 5000);
const plain = { mentors: size, mentees: size, multipleRate: 0, minimumRate: 0, priorityRate: 0 };
const people = generateCohort(plain);
const hash = (at, salt) => (Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 0;
const withMentors = (change) => ({ ...people, mentors: people.mentors.map(change) });
const withMentees = (change) => ({ ...people, mentees: people.mentees.map(change) });
const seats = (mentor, at) => ({ ...mentor, capacity: { max: 1 + (hash(at, 3) % 4) } });

const rules = [
  { kind: 'different', field: 'department' },
  { kind: 'no-reporting-line' },
  { kind: 'no-previous-pair' },
];
const weights = { goals: 0.3, skills: 0.4, experience: 0.1, interests: 0.2 };
const policy = { rules, weights };
const block = new Set(people.mentors.slice(0, Math.floor(size / 7)).map(({ id }) => id));
const blocked = people.mentees
  .slice(0, Math.floor(size / 7))
  .map((mentee) => ({ ...mentee, attributes: { ...mentee.attributes, wing: 'north' } }));
const shapes = {
  'one to one': [people, policy],
  priorities: [withMentees((mentee, at) => ({ ...mentee, priority: hash(at, 5) % 3 })), policy],
  '1 to 4 seats': [withMentors(seats), policy],
  'half want two': [
    {
      mentors: people.mentors.map(seats),
      mentees: people.mentees.map((mentee, at) =>
        hash(at, 7) % 2 === 0 ? { ...mentee, capacity: { max: 2 } } : mentee,
      ),
    },
    policy,
  ],
  minimums: [generateCohort({ mentors: size, mentees: size }), {}],
  'cover both sides': [
    withMentors(seats),
    { ...policy, objectives: ['cover-mentees', 'cover-mentors', 'total-score'] },
  ],
  'minimum score': [people, { ...policy, minimumScore: 0.35 }],
  'a seventh ineligible': [
    {
      mentors: people.mentors.map((mentor) =>
        block.has(mentor.id) ? { ...mentor, attributes: { ...mentor.attributes, wing: 'north' } } : mentor,
      ),
      mentees: [...blocked, ...people.mentees.slice(blocked.length)],
    },
    { ...policy, rules: [...rules, { kind: 'different', field: 'attributes.wing' }] },
  ],
};
const only = values.only?.split(',');
const chosen = Object.entries(shapes).filter(
  ([name]) => name === 'one to one' || only === undefined || only.includes(name),
);
const times = new Map(chosen.map(([name]) => [name, []]));
// A first run of each warms the code up, and is checked.
for (const [name, [cohort, own]] of chosen) {
  const result = matchCohort(cohort, own);
  if (result.status !== 'optimal') throw new Error(`${name}: ${result.status}`);
  if (values['no-check'] === true) continue;
  const checked = verifyMatching(cohort, own, result);
  if (!checked.ok) throw new Error(`${name}: ${checked.problems.join('\n')}`);
}
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, [cohort, own]] of chosen) {
    const started = performance.now();
    matchCohort(cohort, own);
    times.get(name).push(performance.now() - started);
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const base = median(times.get('one to one'));
for (const [name, list] of times) {
  console.log(`${name}: ${Math.round(median(list))} ms, ${(median(list) / base).toFixed(2)} of one to one`);
}
