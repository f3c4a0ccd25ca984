import type { GroupBy, GroupCurve, ToldResult } from '../../audit';
import { type ErrorIssue, MentorMatchError } from '../../errors';
import { streamJson } from '../../interchange';
import { openMatching, runAsync } from '../../matching';
import { readAttributeFile, readInput, readStoredResult } from '../input';
import { EXIT, type ExitCode } from '../io';
import {
  INPUT_FLAGS,
  INPUT_HELP,
  INPUT_TEXTS,
  numberOption,
  oneOf,
  refuseIdle,
  usage,
  type Values,
} from '../options';
import {
  type AuditQuestion,
  answer,
  describeAudit,
  describeUntold,
  type Progress,
  placed,
  refuseWarnings,
  tellWarnings,
  withProgress,
} from '../output';
import type { Session } from '../session';
import { spokenIssue } from '../spoken-issue';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

export const auditCommand: Command = {
  name: 'audit',
  summary: 'Whether a matching treats groups alike, and where a gap comes from',
  help: `Usage: mentor-match audit --mentors FILE --mentees FILE --matching FILE
                          [options]

Counts by group what a matching gives people, and compares each group with the
one that fares best. Groups of few people are hidden, with what would tell of
them. This is no legal advice.

${INPUT_HELP}

The audit:
  --matching FILE     the matching.json that is audited
  --by NAMES          what to group by, with commas between; "a+b" crosses two.
                      Default: the columns of --table, or the protected
                      attributes, that two people share; and each two crossed
  --table FILE        attributes kept apart from the people, a row a person:
                      CSV, a sheet of a workbook, or JSON (a list of objects)
  --table-id COLUMN   the column of the table with the people's ids; default:
                      id, employee id, email, the first of them there is
  --side SIDE         mentees (default) or mentors
  --smallest N        smallest group that is told of, from 3, default 5
  --gap NAME          where the differences between the groups of this name
                      arise: rules, seats, criteria, who goes first
  --close GROUP       with --gap: the smallest changes of the policy that close
                      the gap of this group, each matched again
  --price NAME        what it costs to give these groups a higher share
  --record BY         print a record for the deployer's log instead, as JSON;
                      BY says who keeps it
  --at INSTANT        the instant of the record, as 2026-03-02T09:30:00Z
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --quiet             no progress
  --json              print one JSON object: ok, audit, gap, close and
                      price (null where they were not asked for, or have no
                      answer), and reasons, why there is none`,
  options: {
    texts: [
      ...INPUT_TEXTS,
      'matching',
      'by',
      'table',
      'table-id',
      'side',
      'smallest',
      'gap',
      'close',
      'price',
      'record',
      'at',
      'locale',
    ],
    flags: [...INPUT_FLAGS, 'quiet', 'json'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { matching, by, gap: gapBy, close, price: priceBy, record, at } = values;
  if (typeof matching !== 'string') throw usage('Name the result that is audited: --matching FILE.');
  if (typeof record === 'string' && typeof at !== 'string')
    throw usage('Say when the record is made: --at 2026-03-02T09:30:00Z.');
  // A record holds no curves.
  refuseIdle(values, record === undefined ? ['at'] : [], 'without --record');
  refuseIdle(values, record === undefined ? [] : ['price', 'close'], 'with --record');
  refuseIdle(values, gapBy === undefined ? ['close'] : [], 'without --gap');
  refuseIdle(values, values['table'] === undefined ? ['table-id'] : [], 'without --table');
  const side = oneOf(values['side'], ['mentees', 'mentors'] as const, 'side', 'mentees');
  const smallest = numberOption(values, 'smallest', { integer: true, least: 3 });
  const { locale } = io.voice;
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  const stored = await readStoredResult(matching, io);
  const apart =
    typeof values['table'] === 'string' ? await readAttributeFile(values['table'], values, io) : undefined;
  const open = openMatching(cohort, policy, stored, extensions);
  const { auditMatching, auditRecord, checkAuditTable, closeGap, explainGap, fairnessCurve } = await import(
    '../../audit'
  );
  const table = apart?.rows;
  const found = [
    ...(apart?.warnings ?? []),
    ...(table === undefined ? [] : checkAuditTable(open, { table, side })),
  ];
  if (values.strict === true) refuseWarnings(found, io.voice);
  const shared = {
    ...(table !== undefined && { table }),
    ...(smallest !== undefined && { minimumGroup: smallest }),
  };
  const show = { onProgress: (step: Parameters<Progress['show']>[0]) => progress.show(step) };
  const audit = await runAsync(
    auditMatching,
    [
      open,
      { side, ...shared, ...(typeof by === 'string' && { by: namesIn(by) }), ...(locale && { locale }) },
    ],
    show,
  );
  // What one answer prints is read together.
  const beside = (...told: readonly ToldResult[]) => ({ before: [{ open, told, ...(table && { table }) }] });
  const untold: Untold[] = [];
  const gap =
    typeof gapBy === 'string'
      ? await orReason(untold, 'gap', () =>
          runAsync(explainGap, [open, { by: gapBy, ...shared, ...beside(audit) }], show),
        )
      : undefined;
  const closing =
    gap !== undefined && typeof close === 'string'
      ? await orReason(untold, 'close', () =>
          runAsync(closeGap, [open, { by: gap.by, value: close, ...shared, ...beside(audit, gap) }], show),
        )
      : undefined;
  const curve =
    typeof priceBy === 'string'
      ? await orReason(untold, 'price', () =>
          runAsync(
            fairnessCurve,
            [open, { by: priceBy, ...shared, ...beside(audit, ...(gap === undefined ? [] : [gap])) }],
            show,
          ),
        )
      : undefined;
  progress.clear();
  const reasons = untold.map(({ question, issue }) => ({ question, ...spokenIssue(issue, io) }));
  tellWarnings(placed([...warnings, ...open.warnings, ...found], io), io);
  if (typeof record === 'string' && typeof at === 'string') {
    const gaps = gap === undefined ? [] : [gap];
    // A record is of what was found alone.
    for (const reason of reasons) io.err(`${describeUntold(reason, io.voice)}\n`);
    await io.out(
      streamJson(auditRecord(open, { at, by: record, audits: [audit], gaps, ...(locale && { locale }) })),
    );
    return EXIT.ok;
  }
  await io.out(
    values['json'] === true
      ? answer(true, {
          audit,
          gap: gap ?? null,
          close: closing ?? null,
          price: curve === undefined ? null : plain(curve),
          reasons: Object.fromEntries(reasons.map(({ question, ...issue }) => [question, issue])),
        })
      : `${describeAudit(audit, gap, closing, curve, reasons, io.voice)}\n`,
  );
  return EXIT.ok;
}

/** A question that people and policy leave without an answer, and why. */
interface Untold {
  readonly question: AuditQuestion;
  readonly issue: ErrorIssue;
}

/** An answer; where the reason why there is none lies in people or policy, it is kept, and the audit goes on. */
async function orReason<Answer>(
  untold: Untold[],
  question: AuditQuestion,
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    const [issue] = error instanceof MentorMatchError ? error.issues : [];
    if (issue === undefined || !/^(?:cohort|policy|result)\b/.test(issue.path)) throw error;
    untold.push({ question, issue });
    return undefined;
  }
}

/** `gender,age+gender` as names and lists of names. */
function namesIn(by: string): GroupBy[] {
  return by.split(',').map((part) => {
    const names = part.split('+').map((name) => name.trim());
    return names.length === 1 ? names[0]! : names;
  });
}

/** A curve without the problems and solutions that prove it. */
function plain({ points, ...curve }: GroupCurve): object {
  return { ...curve, points: points.map(({ proof: _, ...point }) => point) };
}
