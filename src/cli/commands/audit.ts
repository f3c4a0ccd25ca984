import type {
  Audit,
  AuditGroup,
  AuditTable,
  AuditTableRow,
  GapExplanation,
  GroupBy,
  GroupCurve,
} from '../../audit';
import { streamJson } from '../../interchange';
import { openMatching, runAsync } from '../../matching';
import { readInput, readJson, readResult } from '../input';
import { EXIT, type ExitCode } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, oneOf, readNumber, usage, type Values } from '../options';
import { count, type Progress, percent, placed, tellWarnings, withProgress } from '../output';
import type { Session } from '../session';
import { table, widthOf, wrap } from '../terminal';
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
                      Default: the protected attributes, and each two crossed
  --table FILE        JSON: a list of objects with an id and attributes, kept
                      apart from the people
  --side SIDE         mentees (default) or mentors
  --smallest N        smallest group that is told of, from 3, default 5
  --gap NAME          where the differences between the groups of this name
                      arise: rules, seats, criteria, who goes first
  --price NAME        what it costs to give these groups a higher share
  --record BY         print a record for the deployer's log instead, as JSON;
                      BY says who keeps it
  --at INSTANT        the instant of the record, as 2026-03-02T09:30:00Z
  --quiet             no progress
  --json              print one JSON object: ok, audit, gap and price (null
                      where they were not asked for)`,
  options: {
    texts: [...INPUT_TEXTS, 'matching', 'by', 'table', 'side', 'smallest', 'gap', 'price', 'record', 'at'],
    flags: [...INPUT_FLAGS, 'quiet', 'json'],
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { matching, by, gap: gapBy, price: priceBy, record, at } = values;
  if (typeof matching !== 'string') throw usage('Name the result that is audited: --matching FILE.');
  if (typeof record === 'string' && typeof at !== 'string')
    throw usage('Say when the record is made: --at 2026-03-02T09:30:00Z.');
  const side = oneOf(values['side'], ['mentees', 'mentors'] as const, 'side', 'mentees');
  const smallest = readNumber(values, 'smallest', { integer: true, least: 3 });
  const { cohort, policy, extensions, warnings } = await readInput(values, io, progress);
  const stored = await readResult(matching, io);
  const rows = typeof values['table'] === 'string' ? await readRows(values['table'], io) : undefined;
  const open = openMatching(cohort, policy, stored, extensions);
  const { auditMatching, auditRecord, explainGap, fairnessCurve } = await import('../../audit');
  const shared = {
    ...(rows !== undefined && { table: rows }),
    ...(smallest !== undefined && { minimumGroup: smallest }),
  };
  const show = { onProgress: (step: Parameters<Progress['show']>[0]) => progress.show(step) };
  const audit = await runAsync(
    auditMatching,
    [open, { side, ...shared, ...(typeof by === 'string' && { by: namesIn(by) }) }],
    show,
  );
  const gap =
    typeof gapBy === 'string'
      ? await runAsync(explainGap, [open, { by: gapBy, ...shared }], show)
      : undefined;
  const curve =
    typeof priceBy === 'string'
      ? await runAsync(fairnessCurve, [open, { by: priceBy, ...shared }], show)
      : undefined;
  progress.clear();
  tellWarnings(placed([...warnings, ...open.warnings], io), io);
  if (typeof record === 'string' && typeof at === 'string') {
    const gaps = gap === undefined ? [] : [gap];
    await io.out(streamJson(auditRecord(open, { at, by: record, audits: [audit], gaps })));
    return EXIT.ok;
  }
  if (values['json'] === true) {
    await io.out(
      streamJson({ ok: true, audit, gap: gap ?? null, price: curve === undefined ? null : plain(curve) }),
    );
    return EXIT.ok;
  }
  const parts = [
    ...audit.tables.map((one) => groupLines(audit, one)),
    ...(gap === undefined ? [] : [gapLines(gap)]),
    ...(curve === undefined ? [] : [curveLines(curve)]),
    audit.notes.map((note) => wrap(note)).join('\n'),
  ];
  await io.out(`${parts.join('\n\n')}\n`);
  return EXIT.ok;
}

/** `gender,age+gender` as names and lists of names. */
function namesIn(by: string): GroupBy[] {
  return by.split(',').map((part) => {
    const names = part.split('+').map((name) => name.trim());
    return names.length === 1 ? names[0]! : names;
  });
}

async function readRows(path: string, io: Session): Promise<readonly AuditTableRow[]> {
  const given = await readJson(path, io);
  if (!Array.isArray(given)) throw usage(`${path} is no list of objects with an id.`);
  // What is in it is checked by whoever reads it.
  return given as readonly AuditTableRow[];
}

/** A curve without the problems and solutions that prove it. */
function plain({ points, ...curve }: GroupCurve): object {
  return { ...curve, points: points.map(({ proof: _, ...point }) => point) };
}

function groupLines({ side }: Audit, { by, groups, hidden }: AuditTable): string {
  const rows = groups.flatMap((group) => (group.counts.hidden ? [] : [cellsOf(group)]));
  const head = ['', 'people', 'matched', 'share', 'ratio', 'p', 'score'];
  const lines = figures(head, rows);
  return [
    wrap(`${side === 'mentees' ? 'Mentees' : 'Mentors'} by ${by.join(' and ')}`),
    ...(rows.length === 0 ? [] : [lines]),
    ...(hidden === 0
      ? []
      : [
          wrap(`  ${count(hidden, 'group is', 'groups are')} too small to be told of, or would tell of one.`),
        ]),
    ...(rows.some((row) => row[4]?.endsWith('*') === true)
      ? [wrap('  * under four fifths of the highest rate')]
      : []),
  ].join('\n');
}

function cellsOf({ values, counts, scores, impact }: AuditGroup): string[] {
  if (counts.hidden) return [];
  const { people, matched } = counts.value;
  const selection = impact?.selection ?? null;
  const ratio = selection?.ratio ?? null;
  const p = selection?.adjusted ?? null;
  return [
    `  ${values.join(', ')}`,
    String(people),
    String(matched.count),
    matched.share === null ? '–' : percent(matched.share, 0),
    ratio === null ? '–' : `${ratio.toFixed(2)}${selection?.underFourFifths === true ? '*' : ''}`,
    p === null ? '–' : p.toFixed(3),
    scores.hidden ? '–' : scores.value.mean.toFixed(3),
  ];
}

/** A table whose columns but the first stand at the right. */
function figures(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const aligned = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell : ' '.repeat((widths[at] ?? 0) - widthOf(cell)) + cell));
  return table(aligned(head), rows.map(aligned));
}

/** Half of the last place that is shown, as a share. */
const SHOWN = 0.0005;

const PLACES = {
  eligibility: 'rules',
  seats: 'uneven seats',
  score: 'criteria',
  assignment: 'who goes first',
  rest: 'ties and the spread of scores',
} as const;

function gapLines({ by, reference, groups }: GapExplanation): string {
  const points = (share: number) => `${share < 0 ? '−' : ''}${Math.abs(100 * share).toFixed(1)}`;
  const blocks = groups.map(({ value, gap, parts, proxies }) => {
    const rows = parts.flatMap(({ place, part, factors }) => [
      [`  ${PLACES[place]}`, points(part), ''],
      ...factors
        .filter(
          ({ part: own, without }) =>
            Math.abs(own) >= SHOWN || (without !== null && Math.abs(without - gap) >= SHOWN),
        )
        .map(({ ids, part: own, without }) => [
          `    ${ids.join(', ')}`,
          points(own),
          without === null ? '' : `${points(without)} without`,
        ]),
    ]);
    const told = proxies.map(({ criterion, probability }) =>
      wrap(
        `  ${criterion} predicts the group: its members get more of it with a chance of ${percent(probability, 0)}.`,
      ),
    );
    return [
      wrap(`${value} against ${reference}: ${points(gap)} points of a hundred fewer are matched, of which`),
      figures(['', 'points', ''], rows),
      ...told,
    ].join('\n');
  });
  return [wrap(`Where the gaps by ${by} arise`), ...blocks].join('\n');
}

function curveLines({ by, groups, points }: GroupCurve): string {
  const rows = points
    .filter(({ possible }) => possible)
    .map(({ share, totalScore, loss, newPairs }) => [
      `  ${percent(share, 0)} of each`,
      (totalScore ?? 0).toFixed(2),
      Math.max(0, loss ?? 0).toFixed(2),
      String(newPairs ?? 0),
    ]);
  const first = points.find(({ possible }) => !possible);
  const head = ['  at least', 'total score', 'loss', 'new pairs'];
  return [
    wrap(`What a higher share costs, by ${by}: ${groups.map(({ value }) => value).join(', ')}`),
    figures(head, rows),
    ...(first === undefined ? [] : [`  ${percent(first.share, 0)} of each is not possible.`]),
  ].join('\n');
}
