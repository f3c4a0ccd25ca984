/**
 * What an open matching saves: a second question asked of what is open, against the same question asked afresh (people
 * read, result checked, pairs scored, proof replayed), interleaved. And a whole matching explained at once, against
 * `explainMatch` pair by pair.
 *
 *     npx esbuild bench/matching/questions.ts --bundle --platform=node --format=esm --packages=external --outfile=out/questions.mjs
 *     node out/questions.mjs [people a side, default 2000] [rounds, default 5]
 */
import { generateCohort } from '../../src/entries/synthetic';
import {
  explainAll,
  explainMatch,
  matchCohort,
  matchMargins,
  openMatching,
  whyNot,
} from '../../src/matching';

const [n = 2000, rounds = 5] = process.argv.slice(2).map(Number);
const cohort = generateCohort({ mentors: n, mentees: n, seed: `questions ${n}`, minimumRate: 0 });
const policy = { rules: [{ kind: 'different', field: 'department' }] } as const;
const result = matchCohort(cohort, policy);
if (result.status !== 'optimal') throw new Error(result.status);

const pairs = Array.from({ length: rounds }, (_, at) => ({
  mentorId: cohort.mentors[(7 * at + 3) % n]!.id,
  menteeId: cohort.mentees[(11 * at + 8) % n]!.id,
}));

function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const open = openMatching(cohort, policy, result);
const questions = {
  whyNot: (one: (typeof pairs)[number], asked = open) => whyNot(asked, one, { searchWeights: false }),
  'matchMargins of one match': (one: (typeof pairs)[number], asked = open) =>
    matchMargins(asked, {
      pair: result.matches.find(({ menteeId }) => menteeId === one.menteeId) ?? result.matches[0]!,
    }),
  explainMatch: (one: (typeof pairs)[number], asked = open) => explainMatch(asked, one),
};
console.log(`${n} a side, medians of ${rounds}, interleaved`);
console.log(`  opening: ${timeOf(() => openMatching(cohort, policy, result)).toFixed(0)} ms`);
for (const [name, ask] of Object.entries(questions)) {
  ask(pairs[0]!);
  const [afresh, again]: [number[], number[]] = [[], []];
  for (const pair of pairs) {
    afresh.push(timeOf(() => ask(pair, openMatching(cohort, policy, result))));
    again.push(timeOf(() => ask(pair)));
  }
  const ratio = median(afresh) / median(again);
  console.log(
    `  ${name}: afresh ${median(afresh).toFixed(0)} ms, of what is open ${median(again).toFixed(2)} ms, ${ratio.toFixed(0)} times`,
  );
}
for (const audience of ['admin', 'mentee'] as const) {
  const [atOnce, byPair]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    atOnce.push(timeOf(() => explainAll(open, { audience })));
    const sample = result.matches.filter((_, at) => at % 10 === round);
    const taken = timeOf(() => {
      for (const one of sample) explainMatch(open, one, { audience });
    });
    byPair.push((taken * result.matches.length) / sample.length);
  }
  console.log(
    `  explainAll for ${audience}: ${median(atOnce).toFixed(0)} ms for ${result.matches.length} matches; pair by pair of what is open about ${median(byPair).toFixed(0)} ms`,
  );
}
