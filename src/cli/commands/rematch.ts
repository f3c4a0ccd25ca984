import { conflictText, describeEffect, type RematchOptions, rematch, runAsync } from '../../matching';
import { changeText } from '../../messages';
import { type Cohort, IdSet, type PairRef } from '../../model';
import { IDS_HELP, readGivenIds, readGivenPairs, readInput, readStoredResult } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, numberOption, usage, type Values } from '../options';
import {
  answer,
  describeWarnings,
  firstOf,
  labelsOf,
  namesOf,
  type Progress,
  placed,
  RESULT_NAMES,
  withOutput,
  withProgress,
  writeResult,
} from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES, tableLanguage } from '../voice';
import type { Command } from './command';

export const rematchCommand: Command = {
  name: 'rematch',
  summary: 'Match again after changes, keeping most pairs',
  help: `Usage: mentor-match rematch --previous FILE --max-changes N --out DIR [options]

Matches the people of today again, breaking few of the pairs in force. Pairs
whose people left, and declined pairs, end in any case and are not counted.

${INPUT_HELP}

What may change, and where to write:
  --previous FILE     the matching.json in force
  --max-changes N     break at most N pairs; or
  --switching-cost S  break a pair only where the total score gains more than S
  --left ID           somebody who left and still stands in the tables; may be
                      repeated, or name several, separated by commas
  --declined PAIR     a pair that one side does not want: mentor:mentee; may be
                      repeated, or name several, separated by commas
  --break-approved    approved pairs may be broken too
  --allow-again       pairs that were declined or replaced may be proposed again
  --out DIR           folder to write to (made if missing)
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --headers LANG      ${LANGUAGES.join(' or ')}, default en: column names of the tables;
                      --history, --locks and --exclusions read either
  --json              print what changed as JSON: ok, status, kept, ended,
                      begun, changes, price, warnings, written
  --quiet             no progress

${IDS_HELP}

Exit code: 0 matched, 1 bad input, 2 no matching within the limit,
3 ended early: what was written is the best so far, not proven the best.`,
  options: {
    texts: [...INPUT_TEXTS, 'previous', 'max-changes', 'switching-cost', 'out', 'locale', 'headers'],
    lists: ['left', 'declined'],
    flags: [...INPUT_FLAGS, 'allow-again', 'break-approved', 'json', 'quiet'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { previous, out, left, declined } = values;
  if (typeof previous !== 'string') throw usage('Name the matching in force: --previous FILE.');
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const limit = limitOf(values);
  const language = await tableLanguage(values, io.voice);
  const { voice } = io;
  const { say, numbers, locale } = voice;
  const { cohort, policy, extensions, warnings, reading } = await readInput(values, io, progress);
  const before = await readStoredResult(previous, io);
  const known = knownIn(cohort, before);
  const either = (id: string) => known.mentor(id) || known.mentee(id);
  const options: RematchOptions = {
    ...extensions,
    reading,
    ...limit,
    allowAgain: values['allow-again'] === true,
    breakApproved: values['break-approved'] === true,
    ...(Array.isArray(left) && { left: await readGivenIds(left, 'left', either, io) }),
    ...(Array.isArray(declined) && { declined: await readGivenPairs(declined, 'declined', known, io) }),
  };
  const { result, written } = await withOutput(io, out, RESULT_NAMES, async (output) => {
    const made = await runAsync(rematch, [cohort, policy, before, options], progress.during('run'));
    return { result: made, written: await writeResult(output, made, namesOf(cohort), language, progress) };
  });
  progress.clear();
  if (result.status === 'infeasible' || result.status === 'too-few-changes') {
    const text =
      result.status === 'infeasible'
        ? conflictText(result.conflict, locale, labelsOf(cohort))
        : changeText(locale, 'rematch.too-few-changes', {
            least: result.leastChanges,
            allowed: options.maxChanges ?? 0,
          });
    progress.warn(warnings);
    await io.out(
      values['json'] === true
        ? answer(false, { status: result.status, text, warnings, written })
        : `${wrap(say('rematch.none', { reason: text }))}\n`,
    );
    return EXIT.infeasible;
  }
  const all = placed([...warnings, ...result.warnings], io);
  const isProven = result.status !== 'feasible';
  const code = isProven ? EXIT.ok : EXIT.stopped;
  if (values['json'] === true) {
    progress.warn(all);
    await io.out(answer(isProven, { status: result.status, ...result.rematch, warnings: all, written }));
    return code;
  }
  const { kept, ended, begun, changes, price } = result.rematch;
  // Of all who stand in the tables: somebody who left has a name too.
  const label = labelsOf(cohort);
  const nameOf = ({ mentorId, menteeId }: PairRef) =>
    say('with', { mentor: label.mentor(mentorId), mentee: label.mentee(menteeId) });
  const where = `${out}/matching.json`;
  const lines = [
    say('rematch.counts', { kept: kept.length, ended: ended.length, broken: changes, begun: begun.length }),
    ...firstOf(
      ended.map((pair) => {
        const cause =
          pair.cause === 'not-eligible'
            ? say('cause.not-eligible', { rules: pair.rules })
            : say(`cause.${pair.cause}`, {});
        return `  ${say('rematch.ended', { pair: nameOf(pair), cause })}`;
      }),
      where,
      voice,
    ),
    ...firstOf(
      begun.map(
        (pair) => `  ${say('rematch.begun', { pair: nameOf(pair), score: numbers.score(pair.score) })}`,
      ),
      where,
      voice,
    ),
    price.objective === null
      ? say('rematch.free', {})
      : say('rematch.price', { effect: describeEffect(price, locale) }),
    ...(isProven ? [] : [say('rematch.not-proven', {})]),
    ...describeWarnings(all, voice),
    say('written', { paths: written.join(', ') }),
  ];
  await io.out(`${lines.map((line) => wrap(line)).join('\n')}\n`);
  return code;
}

function limitOf(values: Values): Pick<RematchOptions, 'maxChanges' | 'switchingCost'> {
  const changes = values['max-changes'];
  const price = values['switching-cost'];
  if ((typeof changes === 'string') === (typeof price === 'string')) {
    throw usage('Say how much may change: either --max-changes N or --switching-cost S.');
  }
  const maxChanges = numberOption(values, 'max-changes', { integer: true, least: 0 });
  const switchingCost = numberOption(values, 'switching-cost', { least: 0 });
  return maxChanges === undefined ? { switchingCost: switchingCost ?? 0 } : { maxChanges };
}

/** Who is in the tables, or was in the matching before. */
function knownIn(cohort: Cohort, before: Awaited<ReturnType<typeof readStoredResult>>) {
  const pairs: readonly PairRef[] = 'matches' in before ? before.matches : [];
  const mentors = new IdSet([
    ...cohort.mentors.map(({ id }) => id),
    ...pairs.map(({ mentorId }) => mentorId),
  ]);
  const mentees = new IdSet([
    ...cohort.mentees.map(({ id }) => id),
    ...pairs.map(({ menteeId }) => menteeId),
  ]);
  return { mentor: (id: string) => mentors.has(id), mentee: (id: string) => mentees.has(id) };
}
