import { type IssueList, printValue } from '../../errors';
import { addTo } from '../../lists';
import { type Decision, pairKey, type Waiver } from '../../matching';
import { instantOf, type PairRef } from '../../model';
import type { WorkbookColumn } from '../words';
import { type Entry, isClosed } from './entries';
import type { Row } from './rows';

/** A decision with the rows that it was read from. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly rows: readonly Row[];
}

/**
 * Of several rows about one pair, the first; those that decide otherwise are added to the issues.
 */
export function withoutRepeats(entries: readonly Entry[], issues: IssueList): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.target.kind === 'pair' ? pairKey(entry.target.pair) : `mentee ${entry.target.menteeId}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known.decision !== entry.decision || keyOf(known.to) !== keyOf(entry.to)) {
      issues.add({
        path: entry.row.place(known.decision === entry.decision ? 'new-mentor' : 'decision'),
        message: `${known.row.name} decides otherwise on the same ${entry.target.kind === 'pair' ? 'pair' : 'mentee'}`,
        received: printValue(wordsOf(entry)),
        expected: `one decision: here ${printValue(wordsOf(entry))}, there ${printValue(wordsOf(known))}`,
      });
    }
  }
  return [...first.values()];
}

const keyOf = (pair: PairRef | undefined) => (pair === undefined ? '' : pairKey(pair));
const wordsOf = ({ row }: Entry) => [row.text('decision'), row.text('new-mentor')].join(' ').trim();

/** At one moment pairs are taken out before others take their seats. */
const ORDER = { reopen: 0, decline: 1, change: 2, approve: 3 } as const;

/**
 * The decisions of rows as the log of a review takes them: by moment, and of one moment those that free seats first.
 * Changes of one person and moment that wait for each other's seats, such as a swap, are one decision.
 */
export function decisionsOf(entries: readonly Entry[]): readonly PlacedDecision[] {
  const steps = entries.flatMap((entry): Step[] => {
    const reopens = entry.decision === 'approve' && isClosed(entry.target);
    return [...(reopens ? [{ entry, kind: 'reopen' as const }] : []), { entry, kind: entry.decision }];
  });
  const sorted = steps.sort(
    (a, b) =>
      a.entry.at.epoch - b.entry.at.epoch ||
      ORDER[a.kind] - ORDER[b.kind] ||
      a.entry.row.number - b.entry.row.number,
  );
  const done = new Set<Entry>();
  const changes = sorted.filter(({ kind }) => kind === 'change').map(({ entry }) => entry);
  const groups = groupsOf(changes);
  return sorted.flatMap(({ entry, kind }): PlacedDecision[] => {
    if (kind !== 'change') return [{ decision: singleDecision(entry, kind), rows: [entry.row] }];
    if (done.has(entry)) return [];
    const group = groups.get(entry) ?? [entry];
    for (const one of group) done.add(one);
    return [{ decision: changeOf(group), rows: group.map(({ row }) => row) }];
  });
}

interface Step {
  readonly entry: Entry;
  readonly kind: Entry['decision'];
}

function sharedOf({ reviewer, at }: Entry) {
  return { reviewer, at: instantOf(at.epoch) };
}

function singleDecision(entry: Entry, kind: Exclude<Entry['decision'], 'change'>): Decision {
  const { target, comment, declinedBy } = entry;
  // Rows of mentees without a mentor hold changes alone.
  const { mentorId, menteeId } =
    target.kind === 'pair' ? target.pair : { mentorId: '', menteeId: target.menteeId };
  const pair = { mentorId, menteeId };
  const shared = { ...pair, ...sharedOf(entry) };
  if (kind === 'approve') return { kind, ...shared, ...(comment !== '' && { reason: comment }) };
  const waivers = waiversOf(entry);
  const waived = waivers.length > 0 && { waivers };
  return kind === 'reopen'
    ? { kind, ...shared, reason: comment, ...waived }
    : {
        kind: 'reject',
        ...shared,
        reason: comment,
        ...(declinedBy !== undefined && { declinedBy }),
        ...waived,
      };
}

function changeOf(group: readonly Entry[]): Decision {
  const pairs = group.flatMap(({ target }) =>
    target.kind === 'pair' && !isClosed(target)
      ? [{ mentorId: target.pair.mentorId, menteeId: target.pair.menteeId }]
      : [],
  );
  const waivers = group.flatMap(waiversOf);
  return {
    kind: 'change',
    pairs,
    to: group.flatMap(({ to }) => (to === undefined ? [] : [to])),
    ...sharedOf(group[0]!),
    reason: [...new Set(group.map(({ comment }) => comment))].join('; '),
    ...(waivers.length > 0 && { waivers }),
  };
}

/** A lock is waived for the pair that ends, everything else for the one that begins. */
function waiversOf({ target, to, waived, comment }: Entry): Waiver[] {
  const own = target.kind === 'pair' ? target.pair : undefined;
  return waived.flatMap((rule) => {
    const pair = rule === 'lock' ? own : (to ?? own);
    return pair === undefined
      ? []
      : [{ mentorId: pair.mentorId, menteeId: pair.menteeId, rule, reason: comment }];
  });
}

/** Changes by one person at one moment, those together that take a mentor whom another of them leaves. O(changes). */
function groupsOf(changes: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> {
  const parent = new Map<Entry, Entry>(changes.map((entry) => [entry, entry]));
  const rootOf = (entry: Entry): Entry => {
    let root = entry;
    while (parent.get(root) !== root) root = parent.get(root)!;
    parent.set(entry, root);
    return root;
  };
  const leaving = new Map<string, Entry[]>();
  const seatOf = ({ reviewer, at }: Entry, mentorId: string) =>
    JSON.stringify([at.epoch, reviewer, mentorId]);
  for (const entry of changes) {
    if (entry.target.kind !== 'pair') continue;
    addTo(leaving, seatOf(entry, entry.target.pair.mentorId), entry);
  }
  for (const entry of changes) {
    const seat = entry.to === undefined ? undefined : seatOf(entry, entry.to.mentorId);
    for (const other of leaving.get(seat ?? '') ?? []) parent.set(rootOf(entry), rootOf(other));
  }
  const groups = new Map<Entry, Entry[]>();
  for (const entry of changes) groups.set(rootOf(entry), [...(groups.get(rootOf(entry)) ?? []), entry]);
  return new Map(changes.map((entry) => [entry, groups.get(rootOf(entry)) ?? [entry]]));
}

/** The column that a part of a decision is read from. */
const COLUMNS: readonly (readonly [start: string, column: WorkbookColumn])[] = [
  ['.to', 'new-mentor'],
  ['.pairs', 'decision'],
  ['.waivers', 'waived'],
  ['.reason', 'comment'],
  ['.reviewer', 'reviewer'],
  ['.at', 'at'],
  ['.declinedBy', 'declined-by'],
];

/** Where in the workbook the part of a decision stands that a path such as `decisions[3].waivers` names. */
export function placeOf(decisions: readonly PlacedDecision[], path: string): string | undefined {
  const [, index, rest = ''] = /^decisions\[(\d+)\](.*)$/s.exec(path) ?? [];
  const placed = index === undefined ? undefined : decisions[Number(index)];
  if (placed === undefined) return undefined;
  const within = Number(/^\.(?:to|pairs)\[(\d+)\]/.exec(rest)?.[1] ?? 0);
  const column = COLUMNS.find(([start]) => rest.startsWith(start))?.[1] ?? 'decision';
  return (placed.rows[within] ?? placed.rows[0])?.place(column);
}
