/**
 * What there is to hand out to other machines: rows scanned and batches as the solver asks for them, on one thread, and how the
 * processor time divides into scans, the solver and the rest. The model for 1,000,000 a side in bench/README.md rests on it.
 *
 *     npm run build:esm
 *     node bench/matching/batches.mjs 20000 100000
 */
import { parseArgs } from 'node:util';
import { matchCohortAsync } from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';
import { policy } from './policy.mjs';

/** A batch of fewer rows is not worth handing out. */
const LEAST = 16;

const { positionals } = parseArgs({ allowPositionals: true });
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function measure(size) {
  const plain = { multipleRate: 0, minimumRate: 0, priorityRate: 0 };
  const cohort = generateCohort({ mentors: size, mentees: size, ...plain });
  const seen = { rows: 0, scans: 0, batches: 0, largeScans: 0, changed: 0, first: 0, last: 0 };
  let prices;
  const count = ({ here }) => ({
    ready: 1,
    async scan(batch, pause) {
      const start = seconds();
      if (seen.first === 0) seen.first = start;
      const ended = await here.scan(batch, pause);
      const taken = seconds() - start;
      seen.last = start + taken;
      seen.rows += batch.size;
      seen.scans += taken;
      if (batch.size < LEAST) return ended;
      seen.batches++;
      seen.largeScans += taken;
      if (prices !== undefined)
        seen.changed += batch.prices.filter((price, at) => price !== prices[at]).length;
      prices = batch.prices.slice();
      return ended;
    },
    close: () => here.close(),
  });
  const start = seconds();
  const result = await matchCohortAsync(cohort, policy, { threads: 1, storage: 'implicit', scanner: count });
  const all = seconds() - start;
  if (result.status !== 'optimal') throw new Error(result.status);
  // From the first scan to the last, less the scans: bids, paths and prices.
  const solver = seen.last - seen.first - seen.scans;
  const figures = [
    size.toLocaleString('en-US'),
    (seen.rows / size).toFixed(1),
    ((1000 * seen.scans) / seen.rows).toFixed(3),
    `${seen.batches.toLocaleString('en-US')}, ${Math.round((100 * seen.largeScans) / seen.scans)} %`,
    Math.round(seen.changed / Math.max(1, seen.batches - 1)),
    seen.scans.toFixed(1),
    solver.toFixed(1),
    (all - seen.scans - solver).toFixed(1),
  ];
  console.log(`| ${figures.join(' | ')} |`);
}

console.log(
  `| a side | rows scanned, of each mentee | ms a row | batches of ${LEAST} rows or more, and their share of the scans | prices changed between two, mean | scans, s | solver, s | reading and writing, s |`,
);
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const size of positionals.map(Number)) await measure(size);
