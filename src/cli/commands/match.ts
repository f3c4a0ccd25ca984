import { conflictText, matchCohortAsync } from '../../matching';
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
  refuseIdle,
  usage,
  type Values,
} from '../options';
import {
  answer,
  describeMatching,
  describeStopped,
  describeWarnings,
  extraColumns,
  labelsOf,
  namesOf,
  type Output,
  type Progress,
  placed,
  RESULT_NAMES,
  type ResultOptions,
  withOutput,
  withProgress,
  writeResult,
} from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES, tableLanguage } from '../voice';
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
  --locale LANG       ${LANGUAGES.join(' or ')}: the summary, its warnings, and the
                      reasons in the tables; default en
  --headers LANG      ${LANGUAGES.join(' or ')}, default en: column names of the tables;
                      --history, --locks and --exclusions read either
  --json              print the summary as JSON: ok, status, its figures,
                      warnings, written
  --excel             write CSV with decimal commas, semicolons between cells
                      and the mark by which Excel reads accents
  --format FORMAT     csv (default); ndjson: matches and unmatched people as one
                      JSON object a line; xlsx: both in one workbook
  --columns LIST      fields of people in the table of matches, as
                      name,email,department,attributes.team

${RUN_HELP}

Exit code: 0 matched, 1 bad input, 2 no matching satisfies locks and minimums,
3 ended early: what was written is the best so far, not proven the best.`,
  options: {
    texts: [...INPUT_TEXTS, 'out', ...RUN_TEXTS, 'format', 'columns', 'locale', 'headers'],
    flags: [...INPUT_FLAGS, 'json', ...RUN_FLAGS, 'excel'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const format = tableOptions(values);
  const options = readRunOptions(values);
  const language = await tableLanguage(values, io.voice);
  const input = await readInput(values, io, progress);
  // Before the work, not after it.
  const table = { ...format, ...language, ...extraColumns(values, input.cohort) };
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
  const { voice } = io;
  const stop = new AbortController();
  const unlisten = io.onInterrupt(() => {
    progress.clear();
    io.err(`${voice.say('stopped.stopping', {})}\n`);
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
    const said = [
      ...describeWarnings(all, voice),
      wrap(
        voice.say('match.infeasible', {
          reason: conflictText(result.conflict, voice.locale, labelsOf(cohort)),
        }),
      ),
    ];
    await io.out(
      values['json'] === true
        ? answer(false, { status: result.status, ...result.conflict, warnings: all, written })
        : `${[...said, wrap(voice.say('written', { paths: written.join(', ') }))].join('\n')}\n`,
    );
    return EXIT.infeasible;
  }
  if (result.status === 'stopped') {
    const { status, totalScore, bestBound, gap } = result;
    const matches = result.matches.length;
    const summary = { status, matches, totalScore, bestBound, gap, warnings: all, written };
    await io.out(
      values['json'] === true ? answer(false, summary) : describeStopped(result, all, written, voice),
    );
    return EXIT.stopped;
  }
  const isProven = result.status !== 'feasible';
  const summary = { status: result.status, ...result.summary, warnings: all, written };
  await io.out(
    values['json'] === true ? answer(isProven, summary) : describeMatching(result, all, written, voice),
  );
  return isProven ? EXIT.ok : EXIT.stopped;
}

function tableOptions(values: Values): ResultOptions {
  const format = oneOf(values['format'], ['csv', 'ndjson', 'xlsx'] as const, 'format', 'csv');
  refuseIdle(values, format === 'ndjson' ? ['headers'] : [], 'with --format ndjson');
  if (values['excel'] !== true) return { format };
  if (format !== 'csv') throw usage(`--excel is a way to write CSV: leave out --format ${format}.`);
  return { delimiter: ';', decimal: ',', byteOrderMark: true };
}
