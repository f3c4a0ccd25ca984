import type {
  Audit,
  AuditGroup,
  AuditTable,
  GapClosing,
  GapExplanation,
  GroupCurve,
  PolicyChange,
} from '../../audit';
import type { ErrorIssue } from '../../errors';
import { maxOf } from '../../lists';
import { auditText, isLabelled, labelOf, pageText } from '../../messages';
import { table, widthOf, wrap } from '../terminal';
import type { Voice } from '../voice';
import { NONE, pOf, pointsOf } from './shares';

/**
 * An audit in words: a table for each grouping, where gaps arise, what closes one, what a higher share costs, and what
 * an audit is not.
 */
export function describeAudit(
  audit: Audit,
  gap: GapExplanation | undefined,
  closing: GapClosing | undefined,
  curve: GroupCurve | undefined,
  untold: readonly UntoldReason[],
  voice: Voice,
): string {
  const { locale } = voice;
  const parts = [
    ...audit.tables.map((one) => groupLines(audit, one, voice)),
    ...(gap === undefined ? [] : [gapLines(gap, voice)]),
    ...(closing === undefined ? [] : [closingLines(closing, voice)]),
    ...(curve === undefined ? [] : [curveLines(curve, voice)]),
    ...untold.map((reason) => describeUntold(reason, voice)),
    [
      ...(audit.aside === 0
        ? []
        : [wrap(auditText(locale, 'audit.aside', { side: audit.side, count: audit.aside }))]),
      ...audit.notes.map(({ text }) => wrap(text)),
    ].join('\n'),
  ];
  return parts.join('\n\n');
}

/** What an audit may be asked besides. */
export type AuditQuestion = 'gap' | 'close' | 'price';

/** Why a question has no answer. */
export interface UntoldReason extends ErrorIssue {
  readonly question: AuditQuestion;
}

export function describeUntold(
  { question, path, message, received, expected }: UntoldReason,
  voice: Voice,
): string {
  return [
    wrap(voice.say('audit.untold', { question })),
    wrap(`  ${voice.say('at', { place: path, text: message })}`, '  '),
    wrap(`  ${voice.say('problem.found', { received, expected })}`, '  '),
  ].join('\n');
}

function groupLines({ side }: Audit, { by, groups, hidden }: AuditTable, voice: Voice): string {
  const { locale, numbers } = voice;
  const rows = groups.flatMap((group) => (group.counts.hidden ? [] : [cellsOf(by, group, voice)]));
  const head = [
    '',
    pageText(locale, 'page.groups.people', {}),
    pageText(locale, 'page.groups.matched', {}),
    pageText(locale, 'page.groups.share', {}),
    pageText(locale, 'page.groups.ratio', {}),
    pageText(locale, 'page.groups.p', {}),
    pageText(locale, 'page.groups.score', {}),
  ];
  const names = by.map((name) => groupingIn(locale, name)).join(' × ');
  const few = groups.some(
    ({ counts, impact }) => !counts.hidden && impact?.selection?.underFourFifths === true,
  );
  return [
    wrap(pageText(locale, 'page.groups.by', { side, by: names })),
    ...(rows.length === 0 ? [] : [figures(head, rows)]),
    ...(hidden === 0
      ? []
      : [
          wrap(
            `  ${pageText(locale, 'page.groups.hidden', { count: hidden, shown: numbers.whole(hidden) })}`,
          ),
        ]),
    ...(few ? [wrap(`  ${pageText(locale, 'page.groups.four-fifths', {})}`)] : []),
  ].join('\n');
}

function cellsOf(
  by: readonly string[],
  { values, counts, scores, impact }: AuditGroup,
  voice: Voice,
): string[] {
  const { locale, numbers } = voice;
  if (counts.hidden) return [];
  const { people, matched } = counts.value;
  const selection = impact?.selection ?? null;
  const ratio = selection?.ratio ?? null;
  const p = selection?.adjusted ?? null;
  const names = values.map((value, at) => auditText(locale, 'audit.group', { by: by[at] ?? '', value }));
  return [
    `  ${names.join(', ')}`,
    numbers.whole(people),
    numbers.whole(matched.count),
    matched.share === null ? NONE : numbers.percent(matched.share, 0),
    ratio === null ? NONE : `${numbers.total(ratio)}${selection?.underFourFifths === true ? '*' : ''}`,
    p === null ? NONE : pOf(p, voice),
    scores.hidden ? NONE : numbers.score(scores.value.mean),
  ];
}

/** A table whose columns but the first stand at the right. */
function figures(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    maxOf(
      rows.map((row) => widthOf(row[at] ?? '')),
      widthOf(title),
    ),
  );
  const aligned = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell : ' '.repeat((widths[at] ?? 0) - widthOf(cell)) + cell));
  return table(aligned(head), rows.map(aligned));
}

/** A gap of at most this is closed, as `closeGap` has it. */
const CLOSED = 0.02;

/** Half of the last place that is shown, as a share. */
const SHOWN = 0.0005;

function gapLines({ by, reference, groups }: GapExplanation, voice: Voice): string {
  const { locale, numbers } = voice;
  const named = (value: string) => auditText(locale, 'audit.group', { by, value });
  const blocks = groups.map(({ value, gap, parts, proxies }) => {
    const rows = parts.flatMap(({ place, part, factors }) => [
      [`  ${pageText(locale, 'page.gap.place', { place })}`, pointsOf(part, voice), ''],
      ...factors
        .filter(
          ({ part: own, without }) =>
            Math.abs(own) >= SHOWN || (without !== null && Math.abs(without - gap) >= SHOWN),
        )
        .map(({ ids, part: own, without }) => [
          `    ${ids.map((id) => labelOf(locale, id)).join(', ')}`,
          pointsOf(own, voice),
          without === null ? '' : pointsOf(without, voice),
        ]),
    ]);
    const head = ['', pageText(locale, 'page.gap.part', {}), pageText(locale, 'page.gap.without', {})];
    const size = pageText(locale, 'page.gap.size', {
      value: named(value),
      reference: named(reference),
      direction: gap < 0 ? 'more' : 'less',
      shown: pointsOf(Math.abs(gap), voice),
    });
    const told = proxies.map(({ criterion, probability }) =>
      wrap(
        `  ${pageText(locale, 'page.gap.proxy', { criterion: labelOf(locale, criterion), value: named(value), shown: numbers.percent(probability, 0) })}`,
      ),
    );
    return [wrap(size), figures(head, rows), ...told].join('\n');
  });
  return [wrap(pageText(locale, 'page.gap', { by: groupingIn(locale, by) })), ...blocks].join('\n');
}

/** What closes a gap, or that there is none, or that nothing does. */
function closingLines({ by, value, reference, gap, remedies }: GapClosing, voice: Voice): string {
  const { locale, numbers } = voice;
  const [own, other] = [value, reference].map((name) =>
    auditText(locale, 'audit.group', { by, value: name }),
  );
  const groups = { value: own ?? '', reference: other ?? '' };
  if (gap <= CLOSED) return wrap(auditText(locale, 'audit.close.closed', { value: groups.value }));
  const title = wrap(auditText(locale, 'audit.close', groups));
  if (remedies.length === 0)
    return [title, wrap(`  ${auditText(locale, 'audit.close.none', {})}`)].join('\n');
  const said = (change: PolicyChange): string => {
    if (change.kind === 'lift-rules') return auditText(locale, 'audit.close.rules', { rules: change.rules });
    if (change.kind === 'nobody-first') return auditText(locale, 'audit.close.first', {});
    const { share, matched } = change;
    return auditText(locale, 'audit.close.share', { shown: numbers.percent(share, 0), count: matched });
  };
  const rows = remedies.map(({ changes, gap: left, people, loss }) =>
    wrap(
      `  ${auditText(locale, 'audit.close.remedy', {
        changes: changes.map(said).join(', '),
        left: pointsOf(left, voice),
        count: people,
        ...(loss !== null && { loss: numbers.total(Math.max(0, loss)) }),
      })}`,
    ),
  );
  return [title, ...rows].join('\n');
}

function curveLines({ by, groups, points }: GroupCurve, { locale, numbers }: Voice): string {
  const rows = points
    .filter(({ possible }) => possible)
    .map(({ share, totalScore, loss, newPairs }) => [
      `  ${numbers.percent(share, 0)}`,
      numbers.total(totalScore ?? 0),
      numbers.total(Math.max(0, loss ?? 0)),
      numbers.whole(newPairs ?? 0),
    ]);
  const first = points.find(({ possible }) => !possible);
  const head = [
    `  ${auditText(locale, 'audit.curve.share', {})}`,
    auditText(locale, 'audit.curve.total', {}),
    auditText(locale, 'audit.curve.loss', {}),
    auditText(locale, 'audit.curve.new', {}),
  ];
  const title = auditText(locale, 'audit.curve', {
    by: groupingIn(locale, by),
    groups: groups.map(({ value }) => auditText(locale, 'audit.group', { by, value })),
  });
  return [
    wrap(title),
    figures(head, rows),
    ...(first === undefined
      ? []
      : [`  ${auditText(locale, 'audit.curve.impossible', { shown: numbers.percent(first.share, 0) })}`]),
  ].join('\n');
}

/** What people are grouped by. */
function groupingIn(locale: Voice['locale'], by: string): string {
  return auditText(locale, 'audit.by', { by, labelled: isLabelled(locale, by) });
}
