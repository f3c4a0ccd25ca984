/**
 * What is asked after a matching, beside the matching itself: questions of what is open and the same asked afresh (people read,
 * result checked, pairs scored, proof replayed), explanations, a rematch, audits and what closing a gap costs, learning. In turns
 * in one process, another one first each round; milliseconds of processor time, medians over the rounds, in matchings of the same
 * people in the same round, and how time grows between the sizes.
 *
 *     node bench/run.mjs matching/questions                      1,000 and 2,000 a side, 3 rounds
 *     node bench/run.mjs matching/questions 200 500 --rounds 1
 *     node bench/run.mjs matching/questions 5000 --only "whyNot,explainAll to administrators"
 */
import { parseArgs } from 'node:util';
import { auditMatching, closeGap, explainGap, fairnessCurve } from '../../src/entries/audit';
import { learnWeights } from '../../src/entries/learning';
import { generateCohort } from '../../src/entries/synthetic';
import {
  explainAll,
  explainMatch,
  matchCohort,
  matchMargins,
  openMatching,
  rematch,
  shortlist,
  verifyMatching,
  whyNot,
} from '../../src/matching';
import { figure, growth, head, median, rotated, row, summary } from '../support/figures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
const only = values.only?.split(',');
const sizes = positionals.length === 0 ? [1000, 2000] : positionals.map(Number);

const MATCHING = 'matchCohort';

/** What is asked in a round, by name; the same questions of another pair each round. */
function questionsOf(size: number): { readonly [name: string]: (round: number) => unknown } {
  // Too few seats, so that groups may fare differently; closing a gap asks for mentees who take one mentor each.
  const cohort = generateCohort({
    mentors: Math.ceil(0.8 * size),
    mentees: size,
    seed: `questions ${size}`,
    minimumRate: 0,
    multipleRate: 0,
  });
  const policy = { rules: [{ kind: 'different', field: 'department' }] } as const;
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error(result.status);
  const open = openMatching(cohort, policy, result);
  const pairOf = (round: number) => ({
    mentorId: cohort.mentors[(7 * round + 3) % cohort.mentors.length]!.id,
    menteeId: cohort.mentees[(11 * round + 8) % size]!.id,
  });
  const matchOf = (round: number) => result.matches[(11 * round + 8) % result.matches.length]!;
  /** A group of two thirds and one of a third, as an auditor's own table tells them. */
  const ids = new Set([...cohort.mentors, ...cohort.mentees].map(({ id }) => id));
  const table = [...ids].map((id, at) => ({ id, group: at % 3 === 0 ? 'b' : 'a' }));
  const outcomes = result.matches.map(({ mentorId, menteeId, score }, at) => ({
    mentorId,
    menteeId,
    outcome: 2 + 5 * score + ((at * 7) % 5) / 2,
  }));
  const reopened = () => openMatching(cohort, policy, result);
  return {
    [MATCHING]: () => matchCohort(cohort, policy),
    verifyMatching: () => verifyMatching(cohort, policy, result),
    openMatching: reopened,
    whyNot: (round) => whyNot(open, pairOf(round), { searchWeights: false }),
    'whyNot afresh': (round) => whyNot(reopened(), pairOf(round), { searchWeights: false }),
    explainMatch: (round) => explainMatch(open, pairOf(round)),
    'explainMatch afresh': (round) => explainMatch(reopened(), pairOf(round)),
    'shortlist of all': () => shortlist(open, { audience: 'mentee' }),
    'matchMargins of one match': (round) => matchMargins(open, { pair: matchOf(round) }),
    'matchMargins of one match afresh': (round) => matchMargins(reopened(), { pair: matchOf(round) }),
    'matchMargins of all': () => matchMargins(reopened(), { alternatives: 0 }),
    'explainAll to administrators': () => explainAll(open, { audience: 'admin' }),
    'explainAll to mentees': () => explainAll(open, { audience: 'mentee' }),
    'rematch after one left': (round) =>
      rematch(cohort, policy, result, { left: [matchOf(round).mentorId], switchingCost: 0.05 }),
    auditMatching: () => auditMatching(open, { by: ['group'], table }),
    explainGap: () => explainGap(open, { by: 'group', table }),
    'fairnessCurve of two shares': () =>
      fairnessCurve(open, { by: 'group', value: 'b', table, shares: [0.9, 0.95] }),
    closeGap: () => closeGap(open, { by: 'group', value: 'b', table }),
    learnWeights: () => learnWeights(outcomes, cohort, policy),
  };
}

function measure(size: number, warmUp: boolean): Map<string, number[]> {
  const asked = Object.entries(questionsOf(size)).filter(
    ([name]) => name === MATCHING || only === undefined || only.includes(name),
  );
  if (warmUp) for (const [, ask] of asked) ask(rounds);
  const found = new Map<string, number[]>(asked.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, ask] of rotated(asked, round)) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      ask(round);
      const { user, system } = process.cpuUsage(start);
      found.get(name)!.push((user + system) / 1000);
      console.error(`${size}, round ${round + 1}, ${name}: ${figure((user + system) / 1000)} ms`);
    }
  }
  return found;
}

const measured = sizes.map((size, at) => measure(size, at === 0));
const large = measured.at(-1)!;
const ratioOf = (found: ReadonlyMap<string, readonly number[]>, name: string) =>
  median(found.get(name)!.map((taken, round) => taken / found.get(MATCHING)![round]!));
const columns = sizes.flatMap((size) => [`${size.toLocaleString('en-US')} a side, ms`, 'matchings']);
const growths = sizes.length > 1 ? ['growth'] : [];
console.log(head(['question', ...columns, ...growths]));
for (const [name, times] of large) {
  const cells = measured.flatMap((found) => [
    figure(median(found.get(name)!)),
    ratioOf(found, name).toFixed(3),
  ]);
  const grown = growths.map(() =>
    growth(median(measured[0]!.get(name)!), median(times), sizes.at(-1)! / sizes[0]!),
  );
  console.log(row([name, ...cells, ...grown]));
}
const told = ['whyNot', 'explainMatch', 'rematch after one left', 'auditMatching', 'learnWeights'].filter(
  (name) => large.has(name),
);
console.log(
  summary(
    'questions after a matching, in matchings',
    `${sizes.at(-1)!.toLocaleString('en-US')} a side`,
    told.map((name) => `${name} ${ratioOf(large, name).toFixed(3)}`).join('; '),
  ),
);
