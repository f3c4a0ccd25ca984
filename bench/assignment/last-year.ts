/**
 * Whether last year's prices are worth keeping: the level that weighs the scores is solved from the prices of the year before and
 * from nothing, turn by turn. Part of the mentors stay (with their price; new ones get the middle price), all mentees are new.
 *
 *     node bench/run.mjs assignment/last-year                 300, 1,000 and 2,000 a side, 9 turns
 *     node bench/run.mjs assignment/last-year 300 5           other sizes and turns
 */

import { scoreMatrix } from '../../src';
import { denseCostSource } from '../../src/assignment';
import { solveTransport, type Transport } from '../../src/assignment/transport';
import { generateCohort } from '../../src/entries/synthetic';
import type { Cohort } from '../../src/model';

const [sides = '300,1000,2000', turns = '9'] = process.argv.slice(2);

function transportOf(cohort: Cohort): Transport {
  const scores = scoreMatrix(cohort, { rules: [] });
  const [rows, columns] = [cohort.mentees.length, cohort.mentors.length];
  const costs = Int32Array.from(scores.units, (units) => -units);
  const ones = () => new Int32Array(rows).fill(1);
  const seats = Int32Array.from(cohort.mentors, ({ capacity }) => capacity?.max ?? 1);
  return {
    source: denseCostSource(costs, rows, columns),
    supply: ones(),
    keepable: ones(),
    freeToKeep: ones(),
    keepCost: new Float64Array(rows),
    seats,
    required: new Int32Array(columns),
    firstSeat: new Float64Array(columns),
  };
}

function solve(problem: Transport, v?: Float64Array) {
  const steps = solveTransport(problem, { seed: 1, ...(v && { warm: { v, pairs: [] } }) });
  const start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done !== true) continue;
    if (value.status !== 'optimal') throw new Error('not solved');
    return { time: performance.now() - start, outcome: value };
  }
}

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const totalOf = ({ source }: Transport, rowOf: Int32Array, columnOf: Int32Array) =>
  rowOf.reduce((sum, row, at) => sum + source.cost(row, columnOf[at]!), 0);

for (const side of sides.split(',').map(Number)) {
  for (const stay of [1, 0.7]) {
    const past = generateCohort({ mentors: side, mentees: side, bothRate: 0, seed: 'past' });
    const other = generateCohort({ mentors: side, mentees: side, bothRate: 0, seed: 'next' });
    const kept = Math.floor(stay * side);
    const next: Cohort = {
      mentors: [
        ...past.mentors.slice(0, kept),
        ...other.mentors.slice(kept).map((one) => ({ ...one, id: `n${one.id}` })),
      ],
      mentees: other.mentees.map((one) => ({ ...one, id: `n${one.id}` })),
    };
    const before = solve(transportOf(past)).outcome;
    const middle = median([...before.v]);
    const v = Float64Array.from({ length: side }, (_, at) => (at < kept ? before.v[at]! : middle));
    const problem = transportOf(next);
    const [cold, warm]: number[][] = [[], []];
    let same = true;
    let work = '';
    for (let turn = 0; turn < Number(turns); turn++) {
      const a = solve(problem);
      const b = solve(problem, v);
      cold!.push(a.time);
      warm!.push(b.time);
      const totals = [a, b].map(({ outcome }) => totalOf(problem, outcome.rowOf, outcome.columnOf));
      if (totals[0] !== totals[1]) throw new Error('not the same total');
      same &&=
        a.outcome.columnOf.join() === b.outcome.columnOf.join() &&
        a.outcome.rowOf.join() === b.outcome.rowOf.join();
      work = `bids ${a.outcome.stats.bids} / ${b.outcome.stats.bids}, phases ${a.outcome.stats.phases} / ${b.outcome.stats.phases}`;
    }
    console.log(
      `${side} a side, ${stay * 100} % of the mentors stay: ${median(cold!).toFixed(0)} ms from nothing, ${median(warm!).toFixed(0)} ms from last year's prices; ${work}; pairs ${same ? 'the same' : 'others of the same total'}`,
    );
  }
}
