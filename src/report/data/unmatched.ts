import type { UnmatchedRemedies } from '../../matching';
import type { Side, Unmatched, UnmatchedReason } from '../../model';
import { effectOf } from './pairs';
import type { ReasonKind, ReportData, ReportReason, ReportUnmatched } from './types';

/** The order of reasons: what can be helped least first. */
const KINDS: readonly ReasonKind[] = [
  'nobody-there',
  'no-capacity',
  'no-eligible-partner',
  'all-partners-taken',
  'better-without',
  'on-demand',
  'decision',
];

/** Somebody without a partner, as a report has them. */
export function reportUnmatched(
  side: Side,
  id: string,
  unmatched: Unmatched | undefined,
  remedies: UnmatchedRemedies | undefined,
): ReportUnmatched {
  return {
    id,
    side,
    reason: reasonOf(unmatched?.reason),
    remedies:
      remedies === undefined
        ? null
        : remedies.relaxations.map((one) => ({
            kind: one.kind,
            partnerId: one.partnerId,
            rules: one.kind === 'lift-rules' ? one.rules : [],
            effect: effectOf(one.effect),
          })),
  };
}

/** Who has no partner in force and no reason in the matching lost theirs by a decision. */
function reasonOf(reason: UnmatchedReason | undefined): ReportReason {
  return reason ?? { kind: 'decision' };
}

/** People without a partner by side and reason. */
export function countReasons(unmatched: readonly ReportUnmatched[]): ReportData['reasons'] {
  return (['mentees', 'mentors'] as const).flatMap((side) =>
    KINDS.flatMap((kind) => {
      const people = unmatched.filter((one) => one.side === side && one.reason.kind === kind).length;
      return people === 0 ? [] : [{ side, kind, people }];
    }),
  );
}
