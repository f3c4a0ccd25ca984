/**
 * What questions about a matching cost, as a ratio to one solve of the same problem:
 * the margins of all matches of 1,000 by 1,000, and one `whyNot` at 5,000 by 5,000.
 *
 *   npx esbuild bench/decisions/decisions.ts --bundle --platform=node --format=cjs --outfile=out/decisions.cjs
 *   node out/decisions.cjs
 */
import { analyzeSensitivity, solveAssignment } from '../../src/assignment';
import { costMatrix } from '../../src/matching/cost-rows';
import { encode } from '../../src/matching/encode';
import { prepare } from '../../src/matching/prepare';
import type { PolicyInput } from '../../src/model';
import { generateCohort } from '../../src/synthetic';

const policy: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };
let sink = 0;

function median(run: () => number, times: number): number {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    sink += run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

for (const n of [1000, 5000]) {
  const prepared = prepare(generateCohort({ mentors: n, mentees: n, seed: 'decisions' }), policy, {});
  const problem = encode(prepared, costMatrix(prepared));
  const solve = () => {
    const outcome = solveAssignment(problem);
    if (outcome.status === 'infeasible') throw new Error('the synthetic cohort has a matching');
    return outcome;
  };
  const outcome = solve();
  const solveTime = median(() => solve().totalCost, 3);
  const prepareTime = median(
    () => Number(analyzeSensitivity(problem, outcome, { check: false }) !== null),
    3,
  );
  const analysis = analyzeSensitivity(problem, outcome, { check: false });
  const chosen = new Set(outcome.pairs.map(([row, column]) => row * n + column));
  const asked = Array.from({ length: 25 }, (_, at) => [(at * 37) % n, (at * 101) % n] as const).filter(
    ([row, column]) => !chosen.has(row * n + column),
  );
  const perQuestion =
    median(() => {
      for (const [row, column] of asked) sink += analysis.opportunityCost(row, column).status.length;
      return 0;
    }, 3) / asked.length;
  const ratio = (time: number) => `${time.toFixed(1)} ms = ${(time / solveTime).toFixed(3)} solves`;
  console.log(`${n} x ${n}: one solve ${solveTime.toFixed(0)} ms (${outcome.solver})`);
  console.log(`  reopening the analysis ${ratio(prepareTime)}`);
  console.log(`  one opportunity cost (whyNot) ${ratio(perQuestion)}`);
  if (n === 1000)
    console.log(
      `  margins of all ${outcome.pairs.length} matches ${ratio(median(() => analysis.margins().length, 1))}`,
    );
}
if (sink === Number.NEGATIVE_INFINITY) console.log(sink);
