import { streamJson } from '../../interchange';
import { matchCohort } from '../../matching';
import type { Matching } from '../../model';
import { readInput, usage } from '../input';
import { EXIT, type ExitCode, type Io } from '../io';
import { group, namesOf, writeResult, writeTo } from '../output';
import { type Progress, withProgress } from '../progress';
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

Exit code: 0 matched, 1 bad input, 2 no matching satisfies locks and minimums.`,
  options: {
    ...INPUT_OPTIONS,
    out: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    excel: { type: 'boolean' },
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Io, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
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
  const csv =
    values['excel'] === true ? ({ delimiter: ';', decimal: ',', byteOrderMark: true } as const) : {};
  await writeResult(io, out, result, namesOf(cohort), csv, progress);
  progress.clear();
  await io.out(values['json'] === true ? streamJson(result.summary) : describe(result, out));
  return EXIT.ok;
}

function describe(result: Matching, out: string): string {
  const { summary, manifest } = result;
  const score = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const low = result.matches.filter((one) => one.lowCoverage).length;
  const lines = [
    `${group(summary.matches)} matches: ${group(summary.menteesMatched)} of ${group(summary.mentees)} mentees, ${group(summary.mentorsMatched)} of ${group(summary.mentors)} mentors (${group(summary.seats)} seats)`,
    `Total score ${summary.totalScore.toFixed(3)} (exactly ${summary.totalUnits} / ${manifest.policy.scoreUnit}), mean ${score(summary.meanScore)}, lowest ${score(summary.minimumScore)}`,
    `Eligible pairs: ${group(summary.eligiblePairs)} of ${group(summary.mentors * summary.mentees)}`,
    ...(low > 0 ? [`Scored on little information: ${group(low)} matches; ask these people for more.`] : []),
    ...(result.shortfalls.length > 0
      ? [`Below their minimum: ${result.shortfalls.map((one) => one.id).join(', ')}`]
      : []),
    '',
    'Scores',
    ...bars(summary.distribution),
    '',
    result.status === 'optimal'
      ? 'Proven: no matching under this policy is better. "mentor-match verify" checks the proof.'
      : 'Stable: no two people would both rather have each other.',
    'This is a proposal until a person approves it.',
    `Written: ${out}/matches.csv, ${out}/unmatched.csv, ${out}/matching.json`,
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

function bars(distribution: readonly number[]): string[] {
  const most = Math.max(1, ...distribution);
  return distribution.map((count, tenth) => {
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    const room = WIDTH - 20;
    return `  ${range}  ${String(count).padStart(5)}  ${'█'.repeat(Math.ceil((count / most) * room))}`.trimEnd();
  });
}
