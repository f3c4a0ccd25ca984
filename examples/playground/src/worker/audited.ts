/** The matching by a protected attribute, which an audit alone reads. */
import { type OpenMatching, runAsync } from 'mentor-match';
import type { Audit, AuditGroup, GroupCounts, GroupScores, ShareEstimate } from 'mentor-match/audit';
import type { GroupFigure, GroupFigures, Part } from 'mentor-match/report';
import type { Groups, Impact, Side } from '../protocol';
import { type Desk, localeOf, need } from './desk';
import { openRun } from './match';

const HIDDEN = { hidden: true } as const;
const shown = <T>(value: T | null): GroupFigure<T> => ({ hidden: false, value });

export async function audited(desk: Desk, name: string, side: Side): Promise<Omit<Groups, 'field'>> {
  const { tables, all, minimumGroup, notes } = await auditOf(desk, side);
  const table = tables.find(({ by }) => by[0] === name);
  if (table === undefined) throw new Error(`nobody has ${name}`);
  const { unknown } = table;
  const blank = !unknown.hidden && unknown.value === 0;
  const nobodyKnown = { matched: HIDDEN, meanScore: HIDDEN, firstWish: HIDDEN, firm: HIDDEN };
  return {
    side,
    minimum: minimumGroup,
    rows: [
      ...table.groups.map(({ values, counts, scores }) => ({
        value: values[0] ?? null,
        ...figuresOf(counts.hidden ? null : counts.value, scores.hidden ? null : scores.value),
      })),
      ...(blank ? [] : [{ value: null, people: unknown, ...nobodyKnown }]),
    ],
    total: figuresOf(all.counts, all.scores),
    impact: [...table.groups.map(impactOf), ...(blank ? [] : [HIDDEN])],
    notes: notes.map(({ text }) => text),
  };
}

/** Audits of a matching as it stands. All attributes in one, so that its tables together tell of nobody either. */
const audits = new WeakMap<OpenMatching, Map<string, Promise<Audit>>>();

async function auditOf(desk: Desk, side: Side): Promise<Audit> {
  const open = await openRun(desk);
  const known = audits.get(open) ?? new Map<string, Promise<Audit>>();
  audits.set(open, known);
  const key = `${side} ${desk.catalogue?.locale ?? ''}`;
  const audit = known.get(key) ?? askedOf(desk, open, side);
  known.set(key, audit);
  return await audit;
}

async function askedOf(desk: Desk, open: OpenMatching, side: Side): Promise<Audit> {
  const { auditMatching } = await import('mentor-match/audit');
  const people = need(desk.run, 'matching').cohort[side];
  const by = new Set(people.flatMap(({ protectedAttributes = {} }) => Object.keys(protectedAttributes)));
  return await runAsync(auditMatching, [open, { by: [...by], side, ...localeOf(desk) }]);
}

/** @param counts and scores: `null` where they are hidden. */
function figuresOf(counts: GroupCounts | null, scores: GroupScores | null): GroupFigures {
  return {
    people: counts === null ? HIDDEN : shown(counts.people),
    matched: partOf(counts?.matched),
    meanScore: scores === null ? HIDDEN : shown(scores.mean),
    firstWish: partOf(counts?.firstWish),
    firm: partOf(scores?.firm),
  };
}

const partOf = (share: ShareEstimate | null | undefined): GroupFigure<Part> =>
  share === null || share === undefined ? HIDDEN : shown({ count: share.count, of: share.total });

function impactOf({ impact }: AuditGroup): GroupFigure<Impact> {
  if (impact === null || impact.selection === null) return HIDDEN;
  const { ratio, underFourFifths } = impact.selection;
  return shown(ratio === null ? null : { ratio, underFourFifths: underFourFifths === true });
}
