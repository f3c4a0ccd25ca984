/**
 * Shapes of policy, end to end (people in memory to a certified, explained matching), each beside the one-to-one run of the
 * same size: in turns in one process, another one first each round. Milliseconds of processor time, medians over the rounds,
 * the median of the ratios within a round, how time grows between the sizes, and what verifying takes. Every matching is
 * verified once. The goal is twice the time of one to one.
 *
 *     node bench/run.mjs matching/shapes                          1,000 and 5,000 a side, 3 rounds
 *     node bench/run.mjs matching/shapes 500 1000 --rounds 5
 *     node bench/run.mjs matching/shapes 5000 --only "half want two,leximin" --storage implicit
 */
import { parseArgs } from 'node:util';
import { generateCohort } from '../../src/entries/synthetic';
import { matchCohort, verifyMatching } from '../../src/matching';
import type { Cohort, Mentee, Mentor, PolicyInput, Rule } from '../../src/model';
import { figure, growth, head, median, rotated, row, summary } from '../support/figures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    storage: { type: 'string', default: 'auto' },
  },
});
const rounds = Number(values.rounds);
const sizes = positionals.length === 0 ? [1000, 5000] : positionals.map(Number);
const only = values.only?.split(',');
const storage = values.storage === 'dense' || values.storage === 'implicit' ? values.storage : 'auto';
const GOAL = 2;

interface Shape {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  /** How the run ends; `optimal` where nothing else is said. */
  readonly status?: 'infeasible' | 'stable';
}

/** A number that looks random, of a position. */
const hash = (at: number, salt: number) =>
  (Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 0;

const rules: readonly Rule[] = [
  { kind: 'different', field: 'department' },
  { kind: 'no-reporting-line' },
  { kind: 'no-previous-pair' },
];
const policy: PolicyInput = { rules, weights: { goals: 0.3, skills: 0.4, experience: 0.1, interests: 0.2 } };
const seats = (mentor: Mentor, at: number): Mentor => ({
  ...mentor,
  capacity: { max: 1 + (hash(at, 3) % 4) },
});

function shapesOf(size: number): { readonly [name: string]: Shape } {
  const plain = { mentors: size, mentees: size, multipleRate: 0, minimumRate: 0, priorityRate: 0 };
  const people = generateCohort(plain);
  const withMentors = (change: (mentor: Mentor, at: number) => Mentor) => ({
    ...people,
    mentors: people.mentors.map(change),
  });
  const withMentees = (change: (mentee: Mentee, at: number) => Mentee) => ({
    ...people,
    mentees: people.mentees.map(change),
  });
  const scarce = { ...people, mentors: people.mentors.slice(0, Math.ceil(0.8 * size)) };
  const north = <P extends Mentor | Mentee>(person: P, at: number): P =>
    at < size / 7 ? { ...person, attributes: { ...person.attributes, wing: 'north' } } : person;
  // Pairs that the rules allow, and that no optimum by all criteria has a reason to choose.
  const other = matchCohort(people, { rules, weights: { interests: 1 } });
  const locks = 'matches' in other ? other.matches.filter((_, at) => at % 50 === 0) : [];
  return {
    'one to one': { cohort: people, policy },
    'priorities in 3 classes': {
      cohort: withMentees((mentee, at) => ({ ...mentee, priority: hash(at, 5) % 3 })),
      policy,
    },
    'a queue of priorities': {
      cohort: withMentees((mentee, at) => ({ ...mentee, priority: (at * 7919) % Math.ceil(0.4 * size) })),
      policy,
    },
    '1 to 4 seats': { cohort: withMentors(seats), policy },
    'half want two': {
      cohort: {
        mentors: people.mentors.map(seats),
        mentees: people.mentees.map((mentee, at) =>
          hash(at, 7) % 2 === 0 ? { ...mentee, capacity: { max: 2 } } : mentee,
        ),
      },
      policy,
    },
    minimums: {
      cohort: withMentors((mentor, at) => ({
        ...mentor,
        capacity: { min: hash(at, 9) % 3 === 0 ? 1 : 0, max: 1 + (hash(at, 3) % 4) },
      })),
      policy,
    },
    'cover both sides': {
      cohort: withMentors(seats),
      policy: { ...policy, objectives: ['cover-mentees', 'cover-mentors', 'total-score'] },
    },
    'even load': {
      cohort: withMentors(seats),
      policy: { ...policy, objectives: ['cover-mentees', 'load-balance', 'total-score'] },
    },
    'groups with too few seats': {
      cohort: scarce,
      policy: { ...policy, coverGroups: { field: 'location', share: 0.8 } },
    },
    'first come with too few seats': {
      cohort: scarce,
      policy: { ...policy, tieBreak: { field: 'experienceYears' } },
    },
    'minimum score': { cohort: people, policy: { ...policy, minimumScore: 0.35 } },
    'a seventh ineligible': {
      cohort: { mentors: people.mentors.map(north), mentees: people.mentees.map(north) },
      policy: { ...policy, rules: [...rules, { kind: 'different', field: 'attributes.wing' }] },
    },
    'locks of a fiftieth': {
      cohort: people,
      policy: { ...policy, locks: locks.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })) },
    },
    'not both ways round': {
      cohort: people,
      policy: { ...policy, rules: [...rules, { kind: 'not-both-ways' }] },
    },
    'weights of their own': {
      cohort: generateCohort({ ...plain, importanceRate: 0.5 }),
      policy: { ...policy, personalWeights: {} },
    },
    'worst-off then total': {
      cohort: people,
      policy: { ...policy, objectives: ['cover-mentees', 'worst-off', 'total-score'] },
    },
    leximin: { cohort: people, policy: { ...policy, objectives: ['cover-mentees', 'leximin'] } },
    stable: { cohort: people, policy: { ...policy, method: 'stable' }, status: 'stable' },
    'no matching: its conflict': {
      cohort: {
        mentors: people.mentors.slice(1),
        mentees: people.mentees.map((mentee) => ({ ...mentee, capacity: { min: 1, max: 1 } })),
      },
      policy: { ...policy, minimums: 'required' },
      status: 'infeasible',
    },
    'as made up': { cohort: generateCohort({ mentors: size, mentees: size }), policy: {} },
  };
}

function timeOf<T>(work: () => T): readonly [answer: T, milliseconds: number] {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  return [answer, (user + system) / 1000];
}

interface Measured {
  readonly times: number[];
  verified?: number;
  kilobytes?: number;
}

function measure(size: number, warmUp: boolean): Map<string, Measured> {
  const chosen = Object.entries(shapesOf(size)).filter(
    ([name]) => name === 'one to one' || only === undefined || only.includes(name),
  );
  const found = new Map<string, Measured>(chosen.map(([name]) => [name, { times: [] }]));
  if (warmUp) for (const [, shape] of chosen) matchCohort(shape.cohort, shape.policy, { storage });
  for (let round = 0; round < rounds; round++) {
    for (const [name, shape] of rotated(chosen, round)) {
      globalThis.gc?.();
      const [result, taken] = timeOf(() => matchCohort(shape.cohort, shape.policy, { storage }));
      const measured = found.get(name)!;
      measured.times.push(taken);
      console.error(`${size}, round ${round + 1}, ${name}: ${figure(taken)} ms, ${result.status}`);
      if (result.status !== (shape.status ?? 'optimal')) throw new Error(`${name}: ${result.status}`);
      if (round > 0) continue;
      const [{ ok, problems }, verified] = timeOf(() => verifyMatching(shape.cohort, shape.policy, result));
      if (!ok) throw new Error(`${name}: ${problems.join('\n')}`);
      measured.verified = verified;
      if ('certificate' in result) measured.kilobytes = JSON.stringify(result.certificate).length / 1000;
    }
  }
  return found;
}

const measured = sizes.map((size, at) => measure(size, at === 0));
const [least, most] = [sizes[0]!, sizes.at(-1)!];
const large = measured.at(-1)!;
const columns = sizes.flatMap((size) => [`${size.toLocaleString('en-US')} a side, ms`, 'of one to one']);
const growths = sizes.length > 1 ? ['growth'] : [];
console.log(head(['shape', ...columns, ...growths, 'verified, ms', 'certificate, kB']));
const missed: string[] = [];
for (const [name, { verified, kilobytes, times }] of large) {
  const cells = measured.flatMap((one) => {
    const [own, base] = [one.get(name)!.times, one.get('one to one')!.times];
    const ratio = median(own.map((taken, round) => taken / base[round]!));
    const far = one === large && ratio > GOAL;
    if (far) missed.push(`${name} (${ratio.toFixed(2)})`);
    return [figure(median(own)), `${ratio.toFixed(2)}${far ? ', missed' : ''}`];
  });
  const grown = growths.map(() => growth(median(measured[0]!.get(name)!.times), median(times), most / least));
  console.log(row([name, ...cells, ...grown, figure(verified ?? 0), figure(kilobytes ?? 0)]));
}
const within = `${large.size - missed.length} of ${large.size} shapes within ${GOAL} times one to one`;
console.log(
  summary(
    'shapes of policy, from people to the certified matching',
    `${most.toLocaleString('en-US')} a side`,
    `${within}${missed.length === 0 ? '' : `, missed by ${missed.join(', ')}`}`,
  ),
);
