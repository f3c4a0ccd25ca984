/**
 * What questions about a matching cost, as a ratio to one solve of the same problem in the same run: the margins of all
 * matches of 1,000 by 1,000, and one opportunity cost (what `whyNot` asks) at 5,000 by 5,000, over a matrix and over scores
 * that are computed on demand. Solves and questions take turns; medians. Also what the whole verb takes.
 *
 *     node bench/run.mjs decisions/decisions              1,000 and 5,000 a side
 *     node bench/run.mjs decisions/decisions 200,400      other sizes; a rematch at the largest
 */
import { type AssignmentProblem, analyzeSensitivity, solveAssignment } from '../../src/entries/assignment';
import { generateCohort } from '../../src/entries/synthetic';
import { matchCohort, openMatching, rematch, whyNot } from '../../src/matching';
import { scoreSource } from '../../src/matching/large/score-source';
import { prepare } from '../../src/matching/prepared/prepare';
import { denseCosts } from '../../src/matching/problem/cost-rows';
import { encode } from '../../src/matching/problem/encode';
import type { Cohort, PolicyInput } from '../../src/model';

const policy: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };
const sizes = (process.argv[2] ?? '1000,5000').split(',').map(Number);
let sink = 0;

function timeOf(run: () => number): number {
  const start = performance.now();
  sink += run();
  return performance.now() - start;
}

function cpuOf(run: () => number): number {
  const start = process.cpuUsage();
  sink += run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (taken: readonly number[]) => [...taken].sort((a, b) => a - b)[Math.floor(taken.length / 2)]!;

/** Everybody with one partner and no priority, or as made up: minimums, several seats, priorities. */
function cohortOf(n: number, kind: string): Cohort {
  const cohort = generateCohort({ mentors: n, mentees: n, seed: 'decisions' });
  if (kind === 'made up') return cohort;
  const capacity = { max: 1 };
  return {
    ...cohort,
    mentors: cohort.mentors.map((mentor) => ({ ...mentor, capacity })),
    mentees: cohort.mentees.map((mentee) => ({ ...mentee, capacity, priority: 0 })),
  };
}

function solved(problem: AssignmentProblem) {
  const outcome = solveAssignment(problem);
  if (outcome.status === 'infeasible') throw new Error('the synthetic cohort has a matching');
  return outcome;
}

for (const n of sizes) {
  for (const kind of ['one to one', 'made up']) {
    const cohort = cohortOf(n, kind);
    const prepared = prepare(cohort, policy, {});
    for (const storage of ['dense', 'implicit'] as const) {
      const problem = encode(prepared, storage === 'dense' ? denseCosts(prepared) : scoreSource(prepared));
      const outcome = solved(problem);
      const chosen = new Set(outcome.pairs.map(([row, column]) => row * n + column));
      const asked = Array.from({ length: 12 }, (_, at) => [(at * 37 + 5) % n, (at * 101 + 7) % n] as const);
      const pairs = asked.filter(([row, column]) => !chosen.has(row * n + column));
      const solves: number[] = [];
      const firsts: number[] = [];
      const seconds: number[] = [];
      const margins: number[] = [];
      for (let round = 0; round < pairs.length; round++) {
        if (round % 4 === 0) solves.push(timeOf(() => solved(problem).totalCost));
        const analysis = analyzeSensitivity(problem, outcome, { check: false });
        const [row, column] = pairs[round]!;
        firsts.push(timeOf(() => analysis.opportunityCost(row, column).status.length));
        const [again, other] = pairs[(round + 1) % pairs.length]!;
        seconds.push(timeOf(() => analysis.opportunityCost(again, other).status.length));
        if (n > 1000 || round % 4 !== 0) continue;
        const fresh = analyzeSensitivity(problem, outcome, { check: false });
        margins.push(timeOf(() => fresh.margins().length));
      }
      const solve = median(solves);
      const ratio = (taken: readonly number[]) =>
        `${median(taken).toFixed(1)} ms = ${(median(taken) / solve).toFixed(3)} solves`;
      console.log(`${n} x ${n}, ${kind}, ${storage}: one solve ${solve.toFixed(0)} ms (${outcome.solver})`);
      console.log(
        `  one opportunity cost, the first of a result ${ratio(firsts)}, another ${ratio(seconds)}`,
      );
      if (margins.length > 0)
        console.log(`  margins of all ${outcome.pairs.length} matches ${ratio(margins)}`);
    }
    const result = matchCohort(cohort, policy);
    if (result.status !== 'optimal') throw new Error('the synthetic cohort has a matching');
    const pair = { mentorId: cohort.mentors[3]!.id, menteeId: cohort.mentees[8]!.id };
    for (const storage of ['dense', 'implicit'] as const) {
      const taken = [0, 1, 2].map(() =>
        timeOf(
          () =>
            whyNot(openMatching(cohort, policy, result, { storage }), pair, { searchWeights: false }).status
              .length,
        ),
      );
      console.log(
        `  the whole whyNot (people read, proof checked), ${storage}: ${median(taken).toFixed(0)} ms`,
      );
    }
    if (n < Math.max(...sizes)) continue;
    const left = [result.matches[7]!.mentorId];
    for (const storage of ['dense', 'implicit'] as const) {
      const [matchings, rematchings]: [number[], number[]] = [[], []];
      for (let round = 0; round < 3; round++) {
        matchings.push(cpuOf(() => matchCohort(cohort, policy, { storage }).status.length));
        rematchings.push(
          cpuOf(() => rematch(cohort, policy, result, { left, switchingCost: 0.05, storage }).status.length),
        );
      }
      const [one, again] = [median(matchings), median(rematchings)];
      console.log(
        `  a rematch after one mentor left, ${storage}: ${again.toFixed(0)} ms of processor = ${(again / one).toFixed(1)} matchings`,
      );
    }
  }
}
if (sink === Number.NEGATIVE_INFINITY) console.log(sink);
