/**
 * From people in memory to a compiled cohort, without looking at a pair: milliseconds on the wall of each step, what
 * the heap holds after it (garbage collected), and the peak memory of the process. Each size in a process of its
 * own, once: what a program that matches one cohort meets.
 *
 *     node bench/run.mjs prepare/prepare    # 10,000 and 100,000 a side
 *     node bench/run.mjs prepare/prepare 20000    # another size
 */
import { execFileSync } from 'node:child_process';
import { resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateCohort } from '../../src/entries/synthetic';
import { hashInput } from '../../src/matching/canonical/input-hash';
import { seededOrder } from '../../src/matching/canonical/order';
import { definePolicy } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { compileRules } from '../../src/rules';
import { compileScoring } from '../../src/scoring';
import { COMMON_RULES } from '../support/rules';

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1).padStart(8);

function measure(size: number): void {
  console.log(`${size} mentors, ${size} mentees: the professional preset, ${COMMON_RULES.length} rules`);
  console.log(`  ${'step'.padEnd(16)} ${'ms'.padStart(8)} ${'heap MB'.padStart(8)} ${'peak MB'.padStart(8)}`);
  let sum = 0;
  const step = <T>(name: string, run: () => T, counts = true): T => {
    const start = performance.now();
    const result = run();
    const ms = performance.now() - start;
    if (counts) sum += ms;
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    const peak = resourceUsage().maxRSS * 1024;
    console.log(
      `  ${name.padEnd(16)} ${ms.toFixed(0).padStart(8)} ${megabytes(heapUsed + arrayBuffers)} ${megabytes(peak)}`,
    );
    return result;
  };
  const policy = definePolicy({ rules: COMMON_RULES });
  const given = step('(generate)', () => generateCohort({ mentors: size, mentees: size }), false);
  const cohort = step('loadCohort', () =>
    loadCohort(given, (side, ids) => seededOrder(side, ids, policy.seed)),
  );
  const scoring = step('compileScoring', () => compileScoring(cohort, policy));
  const compiled = step('compileRules', () => compileRules(cohort, policy));
  const hash = step('hashInput', () => hashInput(cohort, policy));
  console.log(`  ${'all'.padEnd(16)} ${sum.toFixed(0).padStart(8)}`);
  // Named, so that nothing of them was collected before.
  console.log(`  ${scoring.criteria.length} criteria, ${compiled.ids.length} rules, ${hash.slice(0, 16)}\n`);
}

if (process.argv.includes('--child')) measure(Number(process.argv[2]));
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['10000', '100000'];
  for (const size of sizes) {
    const child = [...process.execArgv, '--expose-gc', fileURLToPath(import.meta.url), size, '--child'];
    execFileSync(process.execPath, child, { stdio: 'inherit' });
  }
}
