import { addTo } from '../../../lists';
import { canonicalId, compareText, type PairRef, type Side } from '../../../model';
import { pairKey } from '../../records';

/** A pair with its score in [0, 1]; `null` where no score can be set beside another. */
export interface MeasuredPair extends PairRef {
  /** In [0, 1], higher is better. */
  readonly score: number | null;
}

/** A partner before or after. */
export interface ChangedPartner {
  readonly partnerId: string;
  /** Score of the pair, in [0, 1]; `null` where the scores before and after are not on one scale. */
  readonly score: number | null;
}

/**
 * What becomes of a person. `gained`: has a partner and had none; `lost`: had one and has none; `changed`: has other
 * partners; `joined` and `left`: was not, or is no longer, among the people.
 */
export type PersonChangeKind = 'gained' | 'lost' | 'changed' | 'joined' | 'left';

/** A person whose partners are not the same before and after. */
export interface PersonChange {
  readonly side: Side;
  readonly id: string;
  readonly kind: PersonChangeKind;
  /** Partners by id. */
  readonly before: readonly ChangedPartner[];
  readonly after: readonly ChangedPartner[];
  /** Sum of the scores after less that before; `null` where they are not on one scale. */
  readonly difference: number | null;
  /** Whether the person `wins` (has a partner at last, or better ones by the scores), `loses`, or neither. */
  readonly outcome: 'wins' | 'loses' | 'neither';
}

/** One of two matchings: its pairs, and who is among its people. */
export interface MatchedSide {
  readonly pairs: readonly MeasuredPair[];
  readonly isThere: (side: Side, id: string) => boolean;
}

/** Everybody on a side whose partners differ, by id. O(pairs). */
export function changesOf(side: Side, before: MatchedSide, after: MatchedSide): PersonChange[] {
  const [own, other] =
    side === 'mentors' ? (['mentorId', 'menteeId'] as const) : (['menteeId', 'mentorId'] as const);
  const ids = new Map<string, string>();
  const partnersOf = ({ pairs }: MatchedSide) => {
    const partners = new Map<string, ChangedPartner[]>();
    for (const pair of pairs) {
      const key = canonicalId(pair[own]);
      ids.set(key, pair[own]);
      addTo(partners, key, { partnerId: pair[other], score: pair.score });
    }
    return partners;
  };
  const [was, is] = [partnersOf(before), partnersOf(after)];
  const changes: PersonChange[] = [];
  for (const [key, id] of ids) {
    const [had, has] = [sorted(was.get(key)), sorted(is.get(key))];
    if (isSame(had, has)) continue;
    const kind = kindOf(had, has, before.isThere(side, id), after.isThere(side, id));
    const difference = differenceOf(had, has);
    changes.push({
      side,
      id,
      kind,
      before: had,
      after: has,
      difference,
      outcome: outcomeOf(kind, difference),
    });
  }
  return changes.sort((a, b) => compareText(a.id, b.id));
}

/** Pairs of one list that the other one has not, by mentee and mentor. */
export function pairsWithout<P extends PairRef>(pairs: readonly P[], others: readonly PairRef[]): P[] {
  const known = new Set(others.map(pairKey));
  return pairs.filter((pair) => !known.has(pairKey(pair)));
}

function sorted(partners: readonly ChangedPartner[] = []): readonly ChangedPartner[] {
  return [...partners].sort((a, b) => compareText(a.partnerId, b.partnerId));
}

function isSame(had: readonly ChangedPartner[], has: readonly ChangedPartner[]): boolean {
  const key = ({ partnerId }: ChangedPartner) => canonicalId(partnerId);
  return had.length === has.length && had.every((one, at) => key(one) === key(has[at]!));
}

function kindOf(
  had: readonly ChangedPartner[],
  has: readonly ChangedPartner[],
  wasThere: boolean,
  isThere: boolean,
): PersonChangeKind {
  if (!wasThere) return 'joined';
  if (!isThere) return 'left';
  if (had.length === 0) return 'gained';
  return has.length === 0 ? 'lost' : 'changed';
}

function differenceOf(had: readonly ChangedPartner[], has: readonly ChangedPartner[]): number | null {
  const scores = [...had.map(({ score }) => score && -score), ...has.map(({ score }) => score)];
  return scores.reduce((sum, score) => (sum === null || score === null ? null : sum + score), 0);
}

/**
 * Sums of scores that differ by less than this are equal but for rounding: a unit of score is a ten-millionth at least.
 */
const EQUAL = 1e-9;

function outcomeOf(kind: PersonChangeKind, difference: number | null): PersonChange['outcome'] {
  if (kind === 'gained') return 'wins';
  if (kind === 'lost') return 'loses';
  if (kind !== 'changed' || difference === null || Math.abs(difference) < EQUAL) return 'neither';
  return difference > 0 ? 'wins' : 'loses';
}
