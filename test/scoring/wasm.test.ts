import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { generateCohort, SYNTHETIC_GRADES } from '../../src/entries/synthetic';
import { prepare } from '../../src/matching/prepared/prepare';
import { unitsReader } from '../../src/matching/prepared/units';
import { type Cohort, type Concept, definePolicy, FORMS, type PolicyInput, type Rule } from '../../src/model';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { toLists } from '../../src/scoring/flat/lists';
import { MOST_LISTED, type UnitRows } from '../../src/scoring/scan';
import { joinClasses } from '../../src/scoring/scan/joint-classes';
import { KERNEL_DIGITS } from '../../src/scoring/scan/kernel/kernel-bytes';
import { BLOCK, Layout } from '../../src/scoring/scan/kernel/layout';
import { fitRuns, placeRuns } from '../../src/scoring/scan/lists/run-lists';
import { compileScoring } from '../checked';
import { errorOf } from '../support/thrown';
import { ALL_WEIGHTS } from './all-weights';
import { cohort, scoringPolicy } from './arbitraries';

// A spy, so that a test can have the lists written in the other way.
vi.mock('../../src/scoring/scan/lists/run-lists', { spy: true });

/** The reader of a prepared cohort, in the form in which a worker would make it. */
function wasmReader(people: Cohort, policy: PolicyInput, forScans = false) {
  const prepared = prepare(people, policy, {});
  const sent = structuredClone({ scoring: prepared.scoring.data, rules: prepared.rules.data });
  const { minimumScore } = prepared.policy;
  const reader = wasmRows(sent.scoring, sent.rules, minimumScore, prepared.locks, forScans);
  if (reader === undefined) throw new Error('this runtime has no WebAssembly SIMD');
  return { prepared, reader };
}

/** Reads every row by both paths, in the order given or row by row. */
function expectSameRows(people: Cohort, policy: PolicyInput, order = [...people.mentees.keys()]) {
  const { prepared, reader } = wasmReader(people, policy);
  const sorted = wasmReader(people, policy, true).reader;
  const oracle = unitsReader(prepared);
  const row = new Int32Array(people.mentors.length);
  for (const mentee of order) {
    oracle(mentee, row);
    reader.read(mentee);
    if (!sameBytes(reader.units, row)) expect(reader.units).toEqual(row);
    sorted.read(mentee);
    if (!sameBytes(sorted.units, row)) expect(sorted.units).toEqual(row);
  }
  return { prepared, reader };
}

function sameBytes(a: Int32Array, b: Int32Array): boolean {
  return (
    Buffer.compare(
      Buffer.from(a.buffer, a.byteOffset, a.byteLength),
      Buffer.from(b.buffer, b.byteOffset, b.byteLength),
    ) === 0
  );
}

/** A copy in which all classes take 4 bytes. */
function widened<T>(data: T): T {
  const copy = structuredClone(data);
  const widen = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (inner instanceof Uint16Array) Object.assign(value, { [key]: Int32Array.from(inner) });
      else widen(inner);
    }
  };
  widen(copy);
  return copy;
}

const ALL_RULES: readonly Rule[] = [
  { kind: 'no-reporting-line' },
  { kind: 'different', field: 'department' },
  { kind: 'shared-value', mentorField: 'languages' },
  { kind: 'gap', field: 'grade', scale: SYNTHETIC_GRADES, min: 1, max: 4 },
  { kind: 'gap', field: 'experienceYears', min: 2 },
  { kind: 'availability-overlap', minutes: 30 },
  { kind: 'same', field: 'location' },
];

const RULES: readonly Rule[] = [
  { kind: 'no-reporting-line' },
  { kind: 'no-previous-pair' },
  { kind: 'no-previous-pair', direction: 'as-stated' },
  { kind: 'excluded-pairs', pairs: [] },
  { kind: 'different', field: 'department' },
  { kind: 'different', field: 'attributes.site', whenBlank: 'forbid' },
  { kind: 'same', field: 'location' },
  { kind: 'same', field: 'attributes.site', whenBlank: 'forbid' },
  { kind: 'shared-value', mentorField: 'languages' },
  { kind: 'shared-value', mentorField: 'attributes.teams', minimum: 2, whenBlank: 'forbid' },
  { kind: 'gap', field: 'experienceYears', min: 0, max: 12 },
  { kind: 'gap', field: 'experienceYears', min: 3, whenBlank: 'forbid' },
  { kind: 'gap', field: 'grade', scale: ['G1', 'G2', 'G3'], min: 1 },
  { kind: 'availability-overlap', minutes: 60 },
  { kind: 'availability-overlap', minutes: 10, whenBlank: 'forbid' },
];

/** Small cohorts under all sorts of policies and rules. */
const matching: fc.Arbitrary<{ readonly people: Cohort; readonly policy: PolicyInput }> = fc
  .record({
    people: cohort,
    scoring: scoringPolicy,
    rules: fc.subarray([...RULES], { maxLength: 4 }),
    minimumScore: fc.constantFrom(0, 0.2, 1 / 3, 0.5, 1),
    manager: fc.constantFrom(undefined, 'both', 'm1', 'e1'),
  })
  .map(({ people, scoring, rules, minimumScore, manager }) => {
    const first = { mentorId: people.mentors[0]?.id ?? '', menteeId: people.mentees[0]?.id ?? '' };
    const managed = people.mentees.map((one) =>
      manager === undefined || one.id === manager || one.id === 'both' ? one : { ...one, manager },
    );
    return {
      people: { mentors: people.mentors.map((one) => ({ ...one })), mentees: managed },
      policy: {
        ...scoring,
        minimumScore,
        rules: rules.map((one, at) => ({ ...one, id: `rule-${at}` })),
        history: first.mentorId === '' || first.menteeId === '' ? [] : [first],
      },
    };
  });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(fitRuns).mockRestore();
});

describe('rows in WebAssembly', () => {
  it('equal the rows of the TypeScript path on small cohorts with blanks, under any policy and rules', () => {
    fc.assert(
      fc.property(matching, ({ people, policy }) => {
        expectSameRows(people, policy);
      }),
      { numRuns: 500 },
    );
  });

  it('equal them in any order of asking', () => {
    fc.assert(
      fc.property(matching, fc.array(fc.nat(4)), ({ people, policy }, order) => {
        const known = order.filter((at) => at < people.mentees.length);
        expectSameRows(people, policy, known);
      }),
      { numRuns: 150 },
    );
  });

  it.each(FORMS)('equal them on realistic cohorts of the form %s', (form) => {
    for (const [at, blankRate] of [0, 0.1, 0.6].entries()) {
      const people = generateCohort({
        mentors: 301 + at,
        mentees: 60,
        seed: `${form} ${at}`,
        blankRate,
        ventureRate: 0.3,
        rankedRate: 0.5,
        neverRate: 0.2,
      });
      const policies: readonly PolicyInput[] = [
        { form },
        { form, weights: ALL_WEIGHTS, rules: ALL_RULES.slice(0, 3), minimumScore: 0.4 },
        { form, weights: ALL_WEIGHTS, rules: ALL_RULES },
        { form, rules: ALL_RULES.slice(3), minimumScore: 0.25, scoreUnit: 28 },
        {
          form,
          rules: [
            { kind: 'availability-overlap', minutes: 45.5, whenBlank: 'forbid', id: 'some' },
            { kind: 'availability-overlap', minutes: 90, id: 'more' },
          ],
        },
      ];
      for (const policy of policies) expectSameRows(people, policy);
    }
  });

  it('equal them over several blocks of mentors', () => {
    for (const mentors of [BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 3]) {
      const people = generateCohort({ mentors, mentees: 24, ventureRate: 0.3, rankedRate: 0.5 });
      expectSameRows(people, { weights: ALL_WEIGHTS, minimumScore: 0.2 });
      expectSameRows(people, { rules: ALL_RULES.slice(0, 5) });
    }
  });

  it('equal them where related skills give a mentor several levels', () => {
    const concepts: Concept[] = [{ id: 'root', label: 'root' }];
    for (let at = 0; at < 12; at++) {
      concepts.push({ id: `c${at}`, label: `skill ${at}`, parentIds: [at < 3 ? 'root' : `c${at >> 2}`] });
    }
    const levels = fc.array(fc.record({ name: fc.nat(11).map((at) => `skill ${at}`), level: fc.nat(5) }), {
      maxLength: 6,
    });
    const people = fc.record({
      mentors: fc.array(levels, { minLength: 1, maxLength: 12 }),
      mentees: fc.array(levels, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(0.2, 0.5),
        fc.boolean(),
        ({ mentors, mentees }, threshold, runs) => {
          vi.mocked(fitRuns).mockReturnValue(runs);
          const policy = { weights: { skills: 1 }, similarity: { taxonomy: concepts, threshold } };
          expectSameRows(
            {
              mentors: mentors.map((skills, at) => ({ id: `m${at}`, skills })),
              mentees: mentees.map((wanted, at) => ({
                id: `e${at}`,
                skillsWanted: wanted.map(({ name, level }) => ({ name, target: level + 1 })),
              })),
            },
            policy,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('equal them where posting lists cannot be written as runs', () => {
    vi.mocked(fitRuns).mockReturnValue(false);
    const people = generateCohort({ mentors: BLOCK + 50, mentees: 40 });
    expectSameRows(people, {});
    expect(fitRuns).toHaveBeenCalled();
  });

  it('equal them where classes are too many for 16 bits', () => {
    for (const mentors of [60, BLOCK + 60]) {
      const people = generateCohort({ mentors, mentees: 12, blankRate: 0.3, ventureRate: 0.3 });
      const prepared = prepare(people, { weights: ALL_WEIGHTS, rules: ALL_RULES.slice(1, 6) }, {});
      const wide = widened({ scoring: prepared.scoring.data, rules: prepared.rules.data });
      const reader = wasmRows(wide.scoring, wide.rules, 0)!;
      const row = new Int32Array(mentors);
      for (const mentee of people.mentees.keys()) {
        unitsReader(prepared)(mentee, row);
        reader.read(mentee);
        expect(sameBytes(reader.units, row)).toBe(true);
      }
    }
  });

  it('leave locked pairs their units, whatever the minimum score', () => {
    const people = generateCohort({ mentors: 40, mentees: 10 });
    const locks = [
      { mentorId: people.mentors[3]!.id, menteeId: people.mentees[2]!.id },
      { mentorId: people.mentors[5]!.id, menteeId: people.mentees[2]!.id },
      { mentorId: people.mentors[9]!.id, menteeId: people.mentees[7]!.id },
    ];
    const { prepared, reader } = expectSameRows(people, { locks, minimumScore: 1 });
    const [mentee, mentor] = prepared.locks[0]!;
    reader.read(mentee);
    expect(reader.units[mentor]).toBeGreaterThan(0);
  });

  it('know empty sides and blank people', () => {
    expectSameRows({ mentors: [], mentees: [] }, {});
    expectSameRows({ mentors: [{ id: 'm' }], mentees: [] }, {});
    const { reader } = expectSameRows({ mentors: [], mentees: [{ id: 'e' }] }, { weights: ALL_WEIGHTS });
    expect(reader.best(0)).toEqual({ best: Number.NEGATIVE_INFINITY, eligible: 0 });
    for (let mentors = 1; mentors < 10; mentors++) {
      const blank = Array.from({ length: mentors }, (_, at) => ({ id: `m${at}` }));
      expectSameRows({ mentors: blank, mentees: [{ id: 'e' }] }, { weights: ALL_WEIGHTS });
    }
  });

  it('bear lists of thousands of interests', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `interest ${at}`);
    const { reader } = expectSameRows(
      { mentors: [{ id: 'm', interests: many }], mentees: [{ id: 'e', interests: many.slice(0, 10_000) }] },
      { weights: { interests: 1 }, params: { interests: { shrinkage: 0, rareCountMore: false } } },
    );
    expect([...reader.units]).toEqual([500_000]);
  });

  it('do not touch the data, nor each other', () => {
    const people = generateCohort({ mentors: 120, mentees: 12 });
    const prepared = prepare(people, { weights: ALL_WEIGHTS, rules: ALL_RULES }, {});
    const { data } = prepared.scoring;
    const before = structuredClone({ data, rules: prepared.rules.data });
    const one = wasmRows(data, prepared.rules.data, 0)!;
    const two = wasmRows(data, prepared.rules.data, 0.5)!;
    one.read(3);
    const row = one.units.slice();
    for (const mentee of people.mentees.keys()) two.read(mentee);
    expect(one.units).toEqual(row);
    expect({ data, rules: prepared.rules.data }).toEqual(before);
  });
});

describe('the best pair of a row', () => {
  it('is what looking at every mentor gives', () => {
    const prices = fc.array(fc.integer({ min: -20_000_000, max: 20_000_000 }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(matching, prices, ({ people, policy }, drawn) => {
        const { reader } = wasmReader(people, policy);
        const price = Float64Array.from(people.mentors, (_, at) => drawn[at]!);
        reader.setPrices(price);
        for (const mentee of people.mentees.keys()) {
          const found = reader.best(mentee);
          const values = [...reader.units].flatMap((units, at) => (units < 0 ? [] : [units - price[at]!]));
          expect(found).toEqual({ best: Math.max(...values), eligible: values.length });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes a price for each mentor, and nothing else', () => {
    const { reader } = wasmReader(generateCohort({ mentors: 3, mentees: 1 }), {});
    for (const prices of [
      [0, 0],
      [0, 0, 0, 0],
      [0, Number.NaN, 0],
      [0, 0, Number.NEGATIVE_INFINITY],
    ]) {
      expect(errorOf(() => reader.setPrices(Float64Array.from(prices))).code).toBe('invalid-problem');
    }
  });

  it('is exact for prices of many digits, and starts from prices of 0', () => {
    const people = generateCohort({ mentors: 31, mentees: 1 });
    const { reader } = wasmReader(people, {});
    const free = reader.best(0);
    expect(free.best).toBe(Math.max(...reader.units));
    const price = Float64Array.from(people.mentors, (_, at) => 2 ** 52 - 5_000_000 - at);
    reader.setPrices(price);
    const values = Array.from(reader.units, (units, at) => (units < 0 ? -Infinity : units - price[at]!));
    expect(reader.best(0).best).toBe(Math.max(...values));
  });
});

describe('the best pairs of a row', () => {
  it('are listed, and all others are no better than it says', () => {
    const prices = fc.array(fc.constantFrom(0, 1, 250_000, -7, Number.POSITIVE_INFINITY), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        matching,
        prices,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(4),
        fc.constantFrom(undefined, 0, 400_000, 2_000_000),
        ({ people, policy }, drawn, wanted, start, from) => {
          const price = Float64Array.from(people.mentors, (_, at) => drawn[at]!);
          for (const forScans of [false, true]) {
            const { reader } = wasmReader(people, policy, forScans);
            reader.setPrices(price);
            for (const mentee of people.mentees.keys()) {
              expectScan(reader, mentee, wanted, price, start % people.mentors.length, from);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are so over several blocks, with ties and full lists', () => {
    const people = generateCohort({ mentors: 2 * BLOCK + 13, mentees: 12 });
    for (const scoreUnit of [5, 1_000_000, 10_000_000]) {
      const { reader } = wasmReader(people, { scoreUnit, rules: ALL_RULES.slice(0, 3) }, true);
      const price = Float64Array.from(people.mentors, (_, at) => Math.floor(((at % 97) * scoreUnit) / 200));
      for (const far of [0, 2 ** 40]) {
        reader.setPrices(price.map((one, at) => one + (at % 2) * far));
        for (const [mentee, wanted] of [1, 2, 7, 64, 1024, 3, 16, 128].entries()) {
          const moved = price.map((one, at) => one + (at % 2) * far);
          expectScan(reader, mentee, wanted, moved, (mentee * 1009) % people.mentors.length);
        }
      }
    }
  });

  it('are the same for every policy that the kernel knows', () => {
    const people = generateCohort({ mentors: 700, mentees: 25, seed: 'policies' });
    const policies: PolicyInput[] = [
      { weights: { skills: 1, goals: 1, experience: 1, interests: 1 } },
      { weights: { skills: 1, career: 1, venture: 1, preferences: 1 }, minimumScore: 0.4 },
      { weights: { logistics: 1, goals: 2 } },
      { weights: { interests: 1 } },
      { weights: { experience: 1 } },
    ];
    const price = Float64Array.from(people.mentors, (_, at) => (at % 31) * 9000);
    for (const policy of policies) {
      const { reader } = wasmReader(people, { ...policy, rules: ALL_RULES.slice(0, 3) }, true);
      reader.setPrices(price);
      for (const mentee of people.mentees.keys()) expectScan(reader, mentee, 32, price, mentee * 13);
    }
  });

  it('cannot be none, nor more than are provided for', () => {
    const { reader } = wasmReader(generateCohort({ mentors: 5, mentees: 1 }), { rules: [] });
    for (const most of [0, -1, 1.5, MOST_LISTED + 1, Number.NaN]) {
      expect(errorOf(() => reader.scan(0, most)).code).toBe('invalid-problem');
    }
    expect(reader.scan(0, MOST_LISTED).mentors).toHaveLength(5);
  });
});

/** Compares what the kernel lists with the whole row. */
function expectScan(
  reader: UnitRows,
  mentee: number,
  wanted: number,
  price: Float64Array,
  start: number,
  from?: number,
) {
  const { mentors, values, rest } = reader.scan(mentee, wanted, start, from);
  const listed = new Map([...mentors].map((mentor, at) => [mentor, values[at]!]));
  expect(listed.size).toBe(mentors.length);
  expect(listed.size).toBeLessThanOrEqual(wanted);
  reader.read(mentee);
  let eligible = 0;
  for (const [mentor, units] of reader.units.entries()) {
    if (units < 0 || price[mentor] === Number.POSITIVE_INFINITY) {
      expect(listed.has(mentor)).toBe(false);
      continue;
    }
    eligible += 1;
    const value = units - price[mentor]!;
    if (listed.has(mentor)) expect(listed.get(mentor)).toBe(value);
    else expect(value).toBeLessThanOrEqual(rest);
  }
  for (const value of listed.values()) expect(value).toBeGreaterThanOrEqual(rest);
  if (eligible > 0) expect(listed.size).toBeGreaterThan(0);
  // Short lists would be true, and make the solver slow.
  expect(listed.size).toBeGreaterThanOrEqual(Math.min(eligible, Math.floor(wanted / 4)));
}

describe('posting lists as runs', () => {
  it('hold every posting, block by block and code by code', () => {
    const posting = fc.tuple(fc.integer({ min: 0, max: 3 * BLOCK }), fc.nat(6));
    const lists = fc.array(fc.uniqueArray(posting, { selector: ([mentor]) => mentor, maxLength: 60 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(lists, (drawn) => {
        const sorted = drawn.map((list) => [...list].sort((a, b) => a[0] - b[0]));
        const layout = new Layout();
        const codes = Int32Array.from(sorted.flat(), ([, code]) => code);
        const starts = placeRuns(layout, toLists(sorted.map((list) => list.map(([one]) => one))), codes, 7);
        const words = new Uint16Array(layout.memory().buffer);
        const read = sorted.map((_, list) => {
          const found: [number, number][] = [];
          let lastBlock = 0;
          for (let at = starts[list]! / 2; at < starts[list + 1]! / 2; ) {
            const [block, code, count] = [words[at]!, words[at + 1]!, words[at + 2]!];
            expect(block).toBeGreaterThanOrEqual(lastBlock);
            expect(count).toBeGreaterThan(0);
            lastBlock = block;
            for (let of = at + 3; of < at + 3 + count; of++) {
              found.push([block * BLOCK + words[of]! / 4, code]);
            }
            at += 3 + count;
          }
          return found.sort((a, b) => a[0] - b[0]);
        });
        expect(read).toEqual(sorted);
      }),
    );
  });

  it('are for codes and blocks of 16 bits', () => {
    expect(fitRuns(100_000, 65_536)).toBe(true);
    expect(fitRuns(100_000, 65_537)).toBe(false);
    expect(fitRuns(2 ** 28 + 1, 3)).toBe(false);
  });
});

describe('joint classes', () => {
  it('tell apart what any of the joined lists tells apart, and nothing else, within the limit', () => {
    const lists = fc.integer({ min: 0, max: 40 }).chain((mentors) =>
      fc.array(
        fc
          .array(fc.nat(4), { minLength: mentors, maxLength: mentors })
          .map((classes) => Uint16Array.from(classes)),
        { minLength: 1, maxLength: 4 },
      ),
    );
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 30 }), (drawn, limit) => {
        const { classOf, first, joined } = joinClasses(drawn, limit);
        const key = (mentor: number) => joined.map((list) => drawn[list]![mentor]).join();
        expect(joined[0]).toBe(0);
        expect(first.length).toBe(new Set(Array.from(classOf, (_, mentor) => key(mentor))).size);
        for (const [mentor, one] of classOf.entries()) expect(key(first[one]!)).toBe(key(mentor));
        const ofBase = new Set(drawn[0]).size;
        expect(first.length).toBeLessThanOrEqual(Math.max(limit, ofBase));
      }),
    );
  });
});

describe('the kernel', () => {
  const data = compileScoring(generateCohort({ mentors: 50, mentees: 5 }), definePolicy({})).data;

  it('is what its source compiles to', () => {
    const script = fileURLToPath(new URL('../../src/scoring/scan/kernel/build-kernel.mjs', import.meta.url));
    const printed = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
    expect(printed.trim()).toBe(KERNEL_DIGITS);
    expect(KERNEL_DIGITS.length / 2).toBeLessThan(8192);
  });

  it('is left out where there is no WebAssembly, or none with SIMD', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmRows(data, [], 0)).toBeUndefined();
    vi.stubGlobal('WebAssembly', { validate: () => false });
    expect(wasmRows(data, [], 0)).toBeUndefined();
    vi.unstubAllGlobals();
    expect(wasmRows(data, [], 0)).toBeDefined();
  });

  it('says how many bytes it needs where they cannot be had', () => {
    const original = WebAssembly.Memory;
    let pages = 0;
    vi.stubGlobal('WebAssembly', {
      ...WebAssembly,
      validate: WebAssembly.validate,
      Memory: class {
        constructor(descriptor: WebAssembly.MemoryDescriptor) {
          pages = descriptor.initial;
          new original({ initial: 2 ** 16 + 1 });
        }
      },
    });
    const error = errorOf(() => wasmRows(data, [], 0));
    expect(error.code).toBe('too-large');
    const bytes = Number.parseInt(error.issues[0]!.received, 10);
    expect(Math.ceil(bytes / 65_536)).toBe(pages);
    expect(error.message).toContain(`${bytes} bytes of memory`);
    expect(error.cause).toBeInstanceOf(RangeError);
  });

  it('says so where more than 32-bit addresses would be needed', () => {
    const layout = new Layout();
    layout.reserve(2 ** 32);
    const error = errorOf(() => layout.memory());
    expect(error.code).toBe('too-large');
    expect(error.issues[0]!.expected).toBe('at most 4294967296 bytes');
  });
});
