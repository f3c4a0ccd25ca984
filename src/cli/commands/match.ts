import { streamJson, type TableWriteOptions } from '../../interchange';
import { matchCohort } from '../../matching';
import type { Matching, Shortfall } from '../../model';
import { readInput, usage } from '../input';
import { EXIT, type ExitCode, type Io } from '../io';
import { firstOf, group, namesOf, writeResult, writeTo } from '../output';
import { type Progress, withProgress } from '../progress';
import { oneOf } from '../values';
import { WIDTH, wrap } from '../wrap';
import type { Command, Values } from './command';
import { INPUT_HELP, INPUT_OPTIONS } from './command';

export const match: Command = {
  name: 'match',
  summary: 'Match mentors with mentees and write the result',
  help: `Usage: mentor-match match --mentors FILE --mentees FILE --out DIR [options]

Finds the best matching under the policy, proves it, and writes to DIR:
  matches.csv     who with whom, scores, reasons in words
  unmatched.csv   everybody without a partner, and why
  matching.json   the whole result with its certificate

${INPUT_HELP}

The result:
  --out DIR           folder to write to (made if missing)
  --json              print the summary as JSON
  --quiet             no progress
  --excel             write CSV with decimal commas, semicolons between cells
                      and the mark by which Excel reads accents
  --format FORMAT     csv (default) or ndjson: matches and unmatched people as
                      one JSON object a line

Exit code: 0 matched, 1 bad input, 2 no matching satisfies locks and minimums.`,
  options: {
    ...INPUT_OPTIONS,
    out: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    excel: { type: 'boolean' },
    format: { type: 'string' },
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Io, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const table = tableOptions(values);
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  progress.warn(warnings);
  progress.show({ phase: 'match', fraction: 0 });
  const result = matchCohort(cohort, policy, extensions);
  if (result.status === 'infeasible') {
    await writeTo(io, `${out}/matching.json`, streamJson(result));
    progress.clear();
    await io.out(
      values['json'] === true
        ? streamJson(result.conflict)
        : `${wrap(`No matching is possible: ${result.conflict.text}.`)}\n`,
    );
    return EXIT.infeasible;
  }
  const written = await writeResult(io, out, result, namesOf(cohort), table, progress);
  progress.clear();
  await io.out(values['json'] === true ? streamJson(result.summary) : describe(result, written));
  return EXIT.ok;
}

function tableOptions(values: Values): TableWriteOptions {
  const format = oneOf(values['format'], ['csv', 'ndjson'] as const, 'format', 'csv');
  if (values['excel'] !== true) return { format };
  if (format === 'ndjson') throw usage('--excel is a way to write CSV: leave out --format ndjson.');
  return { delimiter: ';', decimal: ',', byteOrderMark: true };
}

function describe(result: Matching, written: readonly string[]): string {
  const { summary, manifest } = result;
  const score = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const low = result.matches.filter((one) => one.lowCoverage).length;
  const lines = [
    `${group(summary.matches)} matches: ${group(summary.menteesMatched)} of ${group(summary.mentees)} mentees, ${group(summary.mentorsMatched)} of ${group(summary.mentors)} mentors (${group(summary.seats)} seats)`,
    `Total score ${summary.totalScore.toFixed(3)} (exactly ${summary.totalUnits} / ${manifest.policy.scoreUnit}), mean ${score(summary.meanScore)}, lowest ${score(summary.minimumScore)}`,
    `Eligible pairs: ${summary.eligiblePairs === null ? 'not counted,' : group(summary.eligiblePairs)} of ${group(summary.mentors * summary.mentees)}`,
    ...(low > 0
      ? [
          `Scored on little information: ${group(low)} matches; see the column coverage, and ask these people for more.`,
        ]
      : []),
    ...(result.shortfalls.length > 0
      ? ['Below their minimum:', ...firstOf(result.shortfalls.map(describeShortfall), 'matching.json')]
      : []),
    '',
    'Scores',
    ...bars(summary.distribution),
    '',
    result.status === 'optimal'
      ? 'Proven: no matching under this policy is better. "mentor-match verify" checks the proof.'
      : 'Stable: no two people would both rather have each other.',
    'This is a proposal until a person approves it.',
    `Written: ${written.join(', ')}`,
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

function describeShortfall({ side, id, matched, minimum }: Shortfall): string {
  return `  ${side} ${id}: ${matched} of at least ${minimum}`;
}

function bars(distribution: readonly number[]): string[] {
  const most = Math.max(1, ...distribution);
  const digits = Math.max(5, group(most).length);
  return distribution.map((count, tenth) => {
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    const room = WIDTH - 15 - digits;
    return `  ${range}  ${group(count).padStart(digits)}  ${'█'.repeat(Math.ceil((count / most) * room))}`.trimEnd();
  });
}
