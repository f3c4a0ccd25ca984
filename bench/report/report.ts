/**
 * How long a report takes, and how large it is. With node_modules there:
 *
 *     node bench/run.mjs report/report 1000 5
 *
 * Prints the seconds of the processor for the matching, for what is opened, for the data of the report and for its page (the
 * median of the runs after the first), and the megabytes of the page.
 */
import { matchCohort, openMatching } from '../../src';
import { renderReport, reportData } from '../../src/report';
import { generateCohort } from '../../src/synthetic';

const [people = 1000, runs = 3] = process.argv.slice(2).map(Number);
const cohort = generateCohort({ mentors: people, mentees: people, seed: 'report' });
const policy = {
  rules: [
    { kind: 'different', field: 'department' },
    { kind: 'no-reporting-line' },
    { kind: 'shared-value', mentorField: 'languages' },
  ],
} as const;

const steps = ['match', 'open', 'data', 'page'] as const;
const seconds: { [step in (typeof steps)[number]]: number[] } = { match: [], open: [], data: [], page: [] };
function timed<T>(step: (typeof steps)[number], work: () => T): T {
  const start = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(start);
  seconds[step].push((user + system) / 1e6);
  return answer;
}

let size = 0;
let pairs = 0;
for (let run = 0; run < runs; run++) {
  const result = timed('match', () => matchCohort(cohort, policy));
  const open = timed('open', () => openMatching(cohort, policy, result));
  const data = timed('data', () => reportData(open, { date: '2026-03-02' }));
  const page = timed('page', () => renderReport(data));
  size = Buffer.byteLength(page);
  pairs = data.overview.pairs;
}
const median = (values: readonly number[]) => {
  const warm = values.length > 1 ? values.slice(1) : values;
  return [...warm].sort((a, b) => a - b)[warm.length >> 1] ?? 0;
};
console.log(
  [
    `${pairs} pairs`,
    ...steps.map((step) => `${step} ${median(seconds[step]).toFixed(2)} s`),
    `${(size / 1e6).toFixed(2)} MB`,
  ].join(', '),
);
