import { streamJson } from '../../interchange';
import { describeEffect, hasMatches, openMatching, reviewMatching, type StoredResult } from '../../matching';
import { commandText } from '../../messages';
import { canonicalId, compareText, isDay, isInstant, isTimeZone } from '../../model';
import { ownOf, readBytes, readInput, readStoredResult, withPolicyOf } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, usage, type Values } from '../options';
import {
  answer,
  describeWarnings,
  firstOf,
  labelsOf,
  type Progress,
  placed,
  refuseWarnings,
  tellWarnings,
  withOutput,
  withProgress,
} from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const reviewCommand: Command = {
  name: 'review',
  summary: 'Record the decisions that people made in the workbook',
  help: `Usage: mentor-match review --mentors FILE --mentees FILE --matching FILE
                           --workbook FILE --out DIR [options]

Reads the decisions back from the workbook that "export --to decisions" wrote
and people filled in, refuses what breaks a rule without a waiver, and writes
DIR/matching.json with the decisions and what they cost. "rematch --previous"
then matches the others again and keeps the approved pairs.

${INPUT_HELP}

The decisions:
  --matching FILE     the matching.json that the workbook was written of; its
                      policy is used where --policy is not given
  --workbook FILE     the workbook (.xlsx) with the decisions
  --out DIR           folder to write to (made if missing); not the folder of
                      the matching.json that is read
  --reviewer NAME     who decided, where a row does not say it
  --date DAY          when, where a row does not say it: a day, or an instant as
                      2026-03-02T09:30:00Z; default: today
  --time-zone ZONE    of days and times in cells, as Europe/Paris; default UTC
  --locale LANG       ${LANGUAGES.join(' or ')}, default en; the workbook may be in either
  --json              print as JSON: ok, decisions, undecided, recorded,
                      summary, people, warnings, written
  --quiet             no progress

Exit code: 0 recorded, 1 bad input, or a decision that breaks a rule: nothing is
written then.`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'workbook', 'out', 'reviewer', 'date', 'time-zone', 'locale'],
    flags: [...INPUT_FLAGS, 'json', 'quiet'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { matching, workbook, out } = values;
  if (typeof matching !== 'string') throw usage('Name the result that was decided on: --matching FILE.');
  if (typeof workbook !== 'string') throw usage('Name the workbook with the decisions: --workbook FILE.');
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const options = readOptions(values, io);
  const { cohort, policy, extensions, warnings } = await readInput(
    withPolicyOf(matching, values),
    io,
    progress,
  );
  const before = await readStoredResult(matching, io);
  if (!hasMatches(before)) throw usage(`${matching} has no pairs, so there is nothing to decide.`);
  const open = openMatching(cohort, policy, before, extensions);
  const { readDecisions } = await import('../../entries/workbook');
  const read = await readDecisions(await readBytes(workbook, io), open, { fileName: workbook, ...options });
  io.placeMore((path) => read.locate(path));
  if (values.strict === true) refuseWarnings(read.warnings, io.voice);
  const reviewed = reviewMatching(cohort, policy, before, read.decisions, ownOf(extensions));
  const all = [...placed([...warnings, ...open.warnings], io), ...read.warnings];
  const written = await withOutput(io, out, ['matching.json'], async (output) => {
    await output.write('matching.json', streamJson(reviewed));
    return await output.commit([], 'matching.json');
  });
  progress.clear();
  const { summary } = reviewed.review;
  const people = changedPeople(before, reviewed);
  const { decisions, undecided, recorded } = read;
  if (values['json'] === true) {
    tellWarnings(all, io);
    await io.out(
      answer(true, {
        decisions: decisions.length,
        undecided,
        recorded,
        summary,
        people,
        warnings: all,
        written,
      }),
    );
    return EXIT.ok;
  }
  const { locale, numbers } = io.voice;
  const label = labelsOf(cohort);
  const nobody = commandText(locale, 'review.nobody', {});
  const names = (ids: readonly string[], name: (id: string) => string) => ids.map(name).join(', ') || nobody;
  const lines = [
    commandText(locale, 'review.read', { decided: decisions.length, undecided, recorded }),
    commandText(locale, 'review.counts', summary),
    commandText(locale, 'review.cost', {
      effect: describeEffect(summary.change, locale),
      total: numbers.score(summary.totalScore),
    }),
    ...(people.length === 0
      ? []
      : [
          commandText(locale, 'review.people', { count: people.length, shown: numbers.whole(people.length) }),
          ...firstOf(
            people.map(({ side, id, before: had, after }) => {
              const [own, other] =
                side === 'mentee' ? [label.mentee, label.mentor] : [label.mentor, label.mentee];
              return `  ${commandText(locale, 'review.person', { who: own(id), before: names(had, other), after: names(after, other) })}`;
            }),
            `${out}/matching.json`,
            io.voice,
          ),
        ]),
    ...describeWarnings(all, io.voice),
    commandText(locale, 'written', { paths: written.join(', ') }),
    commandText(locale, 'review.next', {}),
    `  ${commandText(locale, 'review.call', { file: written[0] ?? '' })}`,
  ];
  await io.out(`${lines.map((line) => wrap(line)).join('\n')}\n`);
  return EXIT.ok;
}

/** Who decided and when, for rows that do not say it. @throws UsageError */
function readOptions(values: Values, io: Session) {
  const { reviewer, date = io.today(), 'time-zone': timeZone } = values;
  if (typeof date !== 'string' || !(isInstant(date) || isDay(date)))
    throw usage(
      `--date is a day, as 2026-03-02, or an instant, as 2026-03-02T09:30:00Z, not "${String(date)}".`,
    );
  if (typeof timeZone === 'string' && !isTimeZone(timeZone))
    throw usage(`--time-zone is a zone, as Europe/Paris, not "${timeZone}".`);
  return {
    at: date,
    ...(typeof reviewer === 'string' && { reviewer }),
    ...(typeof timeZone === 'string' && { timeZone }),
  };
}

type Reviewed = Extract<StoredResult, { readonly matches: unknown }>;

/** Somebody whose partners the decisions change. */
interface ChangedPerson {
  readonly side: 'mentor' | 'mentee';
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Mentees first, each by id. */
function changedPeople(before: Reviewed, after: Reviewed): readonly ChangedPerson[] {
  return (['mentee', 'mentor'] as const).flatMap((side) => {
    const [had, have] = [partnersOf(before, side), partnersOf(after, side)];
    return [...new Set([...had.keys(), ...have.keys()])].sort(compareText).flatMap((key): ChangedPerson[] => {
      const [was, is] = [had.get(key), have.get(key)];
      const [old, now] = [was?.partners ?? [], is?.partners ?? []];
      if (old.join('\n') === now.join('\n')) return [];
      return [{ side, id: was?.id ?? is?.id ?? key, before: old, after: now }];
    });
  });
}

/** The partners in force of everybody on a side, by canonical id. */
function partnersOf(result: Reviewed, side: 'mentor' | 'mentee') {
  const pairs = result.review?.pairs.filter(({ state }) => state === 'proposed' || state === 'approved');
  const partners = new Map<string, { readonly id: string; readonly partners: string[] }>();
  const other = side === 'mentor' ? 'menteeId' : 'mentorId';
  for (const pair of pairs ?? result.matches) {
    const id = pair[`${side}Id`];
    const key = canonicalId(id);
    const known = partners.get(key);
    if (known === undefined) partners.set(key, { id, partners: [pair[other]] });
    else known.partners.push(pair[other]);
  }
  for (const { partners: list } of partners.values()) list.sort(compareText);
  return partners;
}
