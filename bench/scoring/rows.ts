/**
 * Scoring and rules, nanoseconds a pair, on synthetic cohorts. Processor time of this process, which other
 * processes disturb less than the clock on the wall does.
 *
 *     node bench/run.mjs scoring/rows                1,000, 10,000 and 100,000 mentors
 *     node bench/run.mjs scoring/rows 1000,5000      other numbers
 */

import { generateCohort } from '../../src/entries/synthetic';
import { BUILT_IN_CRITERIA, definePolicy, type PolicyInput, type Rule } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { compileRules } from '../../src/rules';
import { compileScoring } from '../../src/scoring';
import { SIX_RULES } from '../support/rules';

const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
/** Keeps results alive, so that no loop is optimized away. */
let sink = 0;

function time(label: string, pairs: number, run: () => void): void {
  run();
  const took: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = now();
    run();
    took.push(now() - start);
  }
  took.sort((a, b) => a - b);
  const perPair = (ms: number) => ((ms * 1e6) / pairs).toFixed(2);
  console.log(
    `  ${label.padEnd(44)} ${perPair(took[2]!).padStart(8)} ns a pair (fastest ${perPair(took[0]!)}, slowest ${perPair(took[4]!)})`,
  );
}

for (const size of sizes) {
  const cohort = loadCohort(generateCohort({ mentors: size, mentees: Math.min(size, 10_000) }));
  const rows = Math.min(cohort.mentees.length, Math.ceil(20_000_000 / size));
  console.log(`${size} mentors, ${rows} rows`);
  const out = new Int32Array(size);
  const eligible = new Uint8Array(size);
  const scoreAll = (label: string, input: PolicyInput) => {
    const start = now();
    const scoring = compileScoring(cohort, definePolicy(input));
    if (label === 'professional') console.log(`  compiled in ${(now() - start).toFixed(0)} ms`);
    time(label, rows * size, () => {
      for (let mentee = 0; mentee < rows; mentee++) {
        scoring.scoreRow(mentee, out);
        sink += out[mentee % size]!;
      }
    });
  };
  scoreAll('professional', {});
  for (const id of BUILT_IN_CRITERIA) {
    scoreAll(`${id} alone`, { weights: { [id]: 1 } });
  }
  const ruleAll = (label: string, list: readonly Rule[]) => {
    const compiled = compileRules(cohort, definePolicy({ rules: list }));
    time(label, rows * size, () => {
      for (let mentee = 0; mentee < rows; mentee++) {
        eligible.fill(1);
        compiled.eligibleRow(mentee, eligible);
        sink += eligible[mentee % size]!;
      }
    });
  };
  ruleAll('no rules but those that always apply', []);
  for (const rule of SIX_RULES) ruleAll(`rule ${rule.kind}`, [rule]);
}
if (!Number.isFinite(sink)) console.log(sink);
