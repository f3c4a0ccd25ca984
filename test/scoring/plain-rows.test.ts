import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { prepare } from '../../src/matching/prepared/prepare';
import { unitsReader } from '../../src/matching/prepared/units';
import type { PolicyInput } from '../../src/model';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { PlainRows } from '../../src/scoring/scan/plain-rows';
import { mulberry32 } from '../assignment/support/random';

const people = (mentors: number) => generateCohort({ mentors, mentees: 40, seed: 'plain', minimumRate: 0 });

function readersOf(mentors: number, input: PolicyInput) {
  const cohort = people(mentors);
  const locks = [{ mentorId: cohort.mentors[3]!.id, menteeId: cohort.mentees[5]!.id }];
  const prepared = prepare(cohort, { ...input, locks, minimumScore: 0.2 }, {});
  const { scoring, rules, policy } = prepared;
  const kernel = wasmRows(scoring.data, rules.data, policy.minimumScore, prepared.locks, true);
  const { validate } = WebAssembly;
  WebAssembly.validate = () => false;
  const plain = wasmRows(
    scoring.data,
    rules.data,
    policy.minimumScore,
    prepared.locks,
    true,
    unitsReader(prepared),
  );
  WebAssembly.validate = validate;
  if (kernel === undefined || !(plain instanceof PlainRows)) throw new Error('both readers are there');
  return { kernel, plain };
}

describe.each([
  ['by class', 300, { rules: [{ kind: 'different', field: 'department' }] }],
  ['in several blocks', 9000, { rules: [{ kind: 'no-reporting-line' }] }],
  ['whole rows', 700, { weights: { skills: 1, logistics: 1, interests: 1 } }],
] as const)('a scan in TypeScript, %s', (_, mentors, policy) => {
  it('lists what the kernel lists, in its order, with its bound', () => {
    const { kernel, plain } = readersOf(mentors, policy as PolicyInput);
    const random = mulberry32(mentors);
    const prices = new Float64Array(mentors);
    const tied = [0, 1000, 100_000];
    for (let round = 0; round < 4; round++) {
      for (let mentor = 0; mentor < mentors; mentor++) {
        const roll = random();
        // Many equal prices, and mentors who are out of reach.
        prices[mentor] = roll < 0.1 ? Number.POSITIVE_INFINITY : tied[Math.floor(random() * 3)]! * round;
      }
      kernel.setPrices(prices);
      plain.setPrices(prices);
      for (let mentee = 0; mentee < 40; mentee++) {
        const wanted = 1 + Math.floor(random() * 70);
        const start = Math.floor(random() * mentors);
        const guesses = [Number.NEGATIVE_INFINITY, 1_000_000 * random(), 2_000_000];
        const from = guesses[Math.floor(random() * 3)]!;
        const expected = kernel.scan(mentee, wanted, start, from);
        const known = {
          mentors: [...expected.mentors],
          values: [...expected.values],
          rest: expected.rest,
        };
        const found = plain.scan(mentee, wanted, start, from);
        expect({ mentors: [...found.mentors], values: [...found.values], rest: found.rest }).toEqual(known);
        expect(plain.best(mentee)).toEqual(kernel.best(mentee));
      }
    }
  });
});
