/**
 * Rows of units in WebAssembly against the TypeScript path, nanoseconds a pair of processor time: criteria, rules and
 * minimum score together, on synthetic cohorts. Every row read is compared between the two first.
 *
 *     node bench/run.mjs scoring/wasm                1,000, 10,000 and 100,000 mentors
 *     node bench/run.mjs scoring/wasm 1000,5000      other numbers
 */
import { generateCohort } from '../../src/entries/synthetic';
import { prepare } from '../../src/matching/prepared/prepare';
import { unitsReader } from '../../src/matching/prepared/units';
import type { PolicyInput } from '../../src/model';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { SIX_RULES } from '../support/rules';

const ROUNDS = 5;
const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Keeps results alive, so that no loop is optimized away. */
let sink = 0;

/** Median, least and most milliseconds of some rounds. */
function time(run: () => void): { median: number; least: number; most: number } {
  run();
  const took = Array.from({ length: ROUNDS }, () => {
    const start = processorTime();
    run();
    return processorTime() - start;
  }).sort((a, b) => a - b);
  return { median: took[ROUNDS >> 1]!, least: took[0]!, most: took[ROUNDS - 1]! };
}

const POLICIES: Readonly<Record<string, PolicyInput>> = {
  'four criteria, three rules': {
    weights: { skills: 0.35, goals: 0.3, experience: 0.15, interests: 0.2 },
    rules: [
      { kind: 'different', field: 'department' },
      { kind: 'gap', field: 'experienceYears', min: 1, max: 25 },
      { kind: 'no-reporting-line' },
    ],
  },
  'form professional (six criteria), no rules': {},
  'form professional, six rules': { rules: SIX_RULES },
};

for (const mentors of sizes) {
  const rows = 2_000;
  const cohort = generateCohort({ mentors, mentees: rows });
  console.log(`${mentors} mentors, ${rows} rows`);
  for (const [label, policy] of Object.entries(POLICIES)) {
    const prepared = prepare(cohort, policy, {});
    const plain = unitsReader(prepared);
    const start = processorTime();
    const reader = wasmRows(prepared.scoring.data, prepared.rules.data, prepared.policy.minimumScore);
    if (reader === undefined) throw new Error('no WebAssembly with SIMD here');
    const made = processorTime() - start;
    const out = new Int32Array(mentors);
    for (let mentee = 0; mentee < rows; mentee++) {
      plain(mentee, out);
      reader.read(mentee);
      const differs = out.findIndex((units, mentor) => units !== reader.units[mentor]);
      if (differs >= 0) throw new Error(`mentee ${mentee} and mentor ${differs} differ`);
    }
    console.log(
      `  ${label}: kernel made in ${made.toFixed(0)} ms, ${(reader.bytes / 2 ** 20).toFixed(1)} MiB of memory`,
    );
    const print = (name: string, run: () => void) => {
      const { median, least, most } = time(run);
      const perPair = (ms: number) => ((ms * 1e6) / (rows * mentors)).toFixed(2);
      console.log(
        `    ${name.padEnd(38)} ${perPair(median)} ns a pair (${perPair(least)} to ${perPair(most)})`,
      );
    };
    print('TypeScript', () => {
      for (let mentee = 0; mentee < rows; mentee++) {
        plain(mentee, out);
        sink += out[mentee % mentors]!;
      }
    });
    print('WebAssembly', () => {
      for (let mentee = 0; mentee < rows; mentee++) {
        reader.read(mentee);
        sink += reader.units[mentee % mentors]!;
      }
    });
    const prices = Float64Array.from(out, (units) => Math.max(0, units) >> 1);
    reader.setPrices(prices);
    print('WebAssembly, with the best pair', () => {
      for (let mentee = 0; mentee < rows; mentee++) sink += reader.best(mentee).eligible;
    });
    const scanner = wasmRows(
      prepared.scoring.data,
      prepared.rules.data,
      prepared.policy.minimumScore,
      [],
      true,
    );
    if (scanner === undefined) throw new Error('no WebAssembly');
    scanner.setPrices(prices);
    const bounds = Array.from({ length: rows }, (_, mentee) => scanner.scan(mentee, 128).rest);
    print('WebAssembly, the 128 best pairs alone', () => {
      for (let mentee = 0; mentee < rows; mentee++) sink += scanner.scan(mentee, 128).mentors[0] ?? 0;
    });
    print('WebAssembly, the same with a good guess', () => {
      for (let mentee = 0; mentee < rows; mentee++) {
        sink += scanner.scan(mentee, 128, 0, bounds[mentee]).mentors[0] ?? 0;
      }
    });
  }
}
if (!Number.isFinite(sink)) console.log(sink);
