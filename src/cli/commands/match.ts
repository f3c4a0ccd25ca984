import { streamJson } from '../../interchange';
import { matchCohortAsync, type StoppedMatching } from '../../matching';
import { type Matching, type MatchingSummary, SCORE_UNIT, type Shortfall, type Warning } from '../../model';
import { type Input, readInput } from '../input';
import { EXIT, type ExitCode } from '../io';
import {
  INPUT_FLAGS,
  INPUT_HELP,
  INPUT_TEXTS,
  oneOf,
  RUN_FLAGS,
  RUN_HELP,
  RUN_TEXTS,
  type RunOptions,
  readRunOptions,
  usage,
  type Values,
} from '../options';
import {
  count,
  describeEffects,
  describeWarnings,
  extraColumns,
  firstOf,
  group,
  namesOf,
  type Output,
  type Progress,
  percent,
  placed,
  RESULT_NAMES,
  type ResultOptions,
  withOutput,
  withProgress,
  writeResult,
} from '../output';
import type { Session } from '../session';
import { WIDTH, wrap } from '../terminal';
import type { Command } from './command';

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
  --excel             write CSV with decimal commas, semicolons between cells
                      and the mark by which Excel reads accents
  --format FORMAT     csv (default); ndjson: matches and unmatched people as one
                      JSON object a line; xlsx: both in one workbook
  --columns LIST      fields of people in the table of matches, as
                      name,email,department,attributes.team

${RUN_HELP}

Exit code: 0 matched, 1 bad input, 2 no matching satisfies locks and minimums,
3 stopped early: what was written is the best so far, not proven the best.`,
  options: {
    texts: [...INPUT_TEXTS, 'out', ...RUN_TEXTS, 'format', 'columns'],
    flags: [...INPUT_FLAGS, 'json', ...RUN_FLAGS, 'excel'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const format = tableOptions(values);
  const options = readRunOptions(values);
  const input = await readInput(values, io, progress);
  // Before the work, not after it.
  const table = { ...format, ...extraColumns(values, input.cohort) };
  return await withOutput(io, out, RESULT_NAMES, (output) =>
    matchInto(output, input, { values, table, options }, io, progress),
  );
}

/** How a run is called. */
interface Call {
  readonly values: Values;
  readonly table: ResultOptions;
  readonly options: RunOptions;
}

async function matchInto(
  output: Output,
  { cohort, policy, extensions, warnings, reading }: Input,
  { values, table, options }: Call,
  io: Session,
  progress: Progress,
): Promise<ExitCode> {
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => {
    progress.clear();
    io.err('Stopping with the best matching so far. Ctrl-C again ends at once.\n');
    stop.abort();
  });
  progress.show({ phase: 'prepare', fraction: 0 });
  const result = await matchCohortAsync(cohort, policy, {
    ...extensions,
    ...options,
    reading,
    signal: stop.signal,
    onProgress: (step) => progress.show(step),
  }).finally(unlisten);
  const all = placed([...warnings, ...result.warnings], io);
  // Whoever reads JSON by a program reads the screen for what is wrong.
  if (values['json'] === true) progress.warn(all);
  const written = await writeResult(output, result, namesOf(cohort), table, progress);
  progress.clear();
  if (result.status === 'infeasible') {
    const said = [...describeWarnings(all), wrap(`No matching is possible: ${result.conflict.text}.`)];
    await io.out(
      values['json'] === true
        ? streamJson({ ...result.conflict, warnings: all })
        : `${[...said, wrap(`Written: ${written.join(', ')}`)].join('\n')}\n`,
    );
    return EXIT.infeasible;
  }
  if (result.status === 'stopped') {
    const { status, totalScore, bestBound, gap } = result;
    const summary = { status, matches: result.matches.length, totalScore, bestBound, gap, warnings: all };
    await io.out(values['json'] === true ? streamJson(summary) : describeStopped(result, all, written));
    return EXIT.stopped;
  }
  const summary = { ...result.summary, warnings: all };
  await io.out(values['json'] === true ? streamJson(summary) : describe(result, all, written));
  return EXIT.ok;
}

function tableOptions(values: Values): ResultOptions {
  const format = oneOf(values['format'], ['csv', 'ndjson', 'xlsx'] as const, 'format', 'csv');
  if (values['excel'] !== true) return { format };
  if (format !== 'csv') throw usage(`--excel is a way to write CSV: leave out --format ${format}.`);
  return { delimiter: ';', decimal: ',', byteOrderMark: true };
}

/** Who was served first, where mentees have different priorities. */
function priorityLines(classes: MatchingSummary['priorities']): string[] {
  if (classes.length < 2) return [];
  const counts = classes.map(
    ({ priority, mentees, matched }) => `${priority}: ${group(matched)} of ${group(mentees)}`,
  );
  return [`Mentees matched by priority, the highest first: ${counts.join('; ')}`];
}

/** Share of the weight under which a score rests on priors more than on answers. */
const LITTLE = 0.5;

function describe(result: Matching, warnings: readonly Warning[], written: readonly string[]): string {
  const { summary } = result;
  const { scoreUnit = SCORE_UNIT } = result.manifest.policy;
  const score = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const low = result.matches.filter((one) => one.coverage < LITTLE).length;
  const lines = [
    `${count(summary.matches, 'match', 'matches')}: ${group(summary.menteesMatched)} of ${count(summary.mentees, 'mentee')}, ${group(summary.mentorsMatched)} of ${count(summary.mentors, 'mentor')} (${count(summary.seats, 'seat')})`,
    `Total score ${summary.totalScore.toFixed(3)} (exactly ${summary.totalUnits} / ${scoreUnit}), mean ${score(summary.meanScore)}, lowest ${score(summary.minimumScore)}`,
    summary.eligiblePairs === null
      ? `Pairs: ${group(summary.mentors * summary.mentees)}, the eligible ones not counted`
      : `Eligible pairs: ${group(summary.eligiblePairs)} of ${group(summary.mentors * summary.mentees)}`,
    ...describeEffects(summary.rules).map((line) => `  ${line}`),
    ...(result.explanations === 'on-demand'
      ? ['Reasons were left out: "mentor-match explain" and "why-not" give them for the pairs you ask about.']
      : []),
    ...priorityLines(summary.priorities),
    ...(summary.unknownMatches > 0
      ? [
          `Nothing is known of one of the two: ${group(summary.unknownMatches)} of ${count(summary.matches, 'match', 'matches')}; the warnings name these people.`,
        ]
      : []),
    ...(low > 0
      ? [
          `Scored on little information: ${count(low, 'match', 'matches')}; see the column coverage, and ask these people for more.`,
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
      : describeStability(result),
    ...describeWarnings(warnings),
    'This is a proposal until a person approves it.',
    `Written: ${written.join(', ')}`,
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

/** What is stable, and by whose order: that of lists is only spoken of where there are some. */
function describeStability({ certificate, matches }: Matching): string {
  if (certificate.kind !== 'stable') return '';
  const { proposer, withWishes } = certificate;
  const lists = withWishes.mentors + withWishes.mentees;
  const order =
    lists === 0
      ? 'by the scores of the pairs'
      : `each by their own list first (${group(lists)} gave one) and the scores of the pairs after it`;
  const locked = matches.some((match) => match.locked) ? ', locked pairs aside' : '';
  return (
    `Stable: no mentor and mentee would both give up a partner or fill a free seat to have each other${locked}, ` +
    `${order}. No stable matching is better for any of the ${proposer}, who propose.`
  );
}

function describeStopped(
  result: StoppedMatching,
  warnings: readonly Warning[],
  written: readonly string[],
): string {
  const { matches, totalScore, bestBound, gap } = result;
  const lines = [
    'STOPPED before the proof: the best matching so far, not proven the best there is.',
    `${count(matches.length, 'match', 'matches')}, total score ${totalScore.toFixed(3)}`,
    bestBound === null || gap === null
      ? 'How far it is from the best is not known yet.'
      : `No matching has a total score above ${bestBound.toFixed(3)}: at most ${gap.toFixed(3)} more (${percent(bestBound > 0 ? gap / bestBound : 0, 2)}).`,
    ...describeWarnings(warnings),
    `Written: ${written.join(', ')}`,
  ];
  return `${lines.map((line) => wrap(line)).join('\n')}\n`;
}

function describeShortfall({ side, id, matched, minimum }: Shortfall): string {
  return `  ${side === 'mentors' ? 'mentor' : 'mentee'} ${id}: ${matched} of at least ${minimum}`;
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
