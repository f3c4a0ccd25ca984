import * as audit from '../../src/entries/audit';
import type { RightCalls } from './calls';
import { COHORT, OPEN } from './world';

const TABLE = COHORT.mentees.map(({ id }, at) => ({ id, shift: at % 2 === 0 ? 'day' : 'night' }));
const BY = { by: 'shift', table: TABLE, minimumGroup: 5 } as const;
const TOLD = audit.auditMatching(OPEN, { by: ['shift'], table: TABLE });
const GAP = audit.explainGap(OPEN, { ...BY, before: [{ open: OPEN, told: [TOLD], table: TABLE }] });
const BEFORE = [{ open: OPEN, told: [GAP], table: TABLE }];

/** A right call of every function of the audit. */
export const AUDIT_CALLS = {
  auditMatching: [
    OPEN,
    {
      by: ['shift'],
      table: TABLE,
      side: 'mentees',
      minimumGroup: 5,
      confidence: 0.9,
      smallShare: 0.1,
      expectedShares: { shift: { day: 0.5 } },
      before: BEFORE,
    },
  ],
  auditRecord: [
    OPEN,
    { at: '2026-03-02T09:30:00Z', by: 'HR', purpose: 'spring', audits: [TOLD], gaps: [GAP] },
  ],
  checkAuditTable: [OPEN, { table: TABLE, side: 'mentees' }],
  closeGap: [OPEN, { ...BY, value: 'day', reference: 'night', tolerance: 0.5, before: BEFORE }],
  explainGap: [OPEN, { ...BY, reference: 'day', before: BEFORE }],
  fairnessCurve: [OPEN, { ...BY, value: 'day', shares: [0.1], scores: [0.1], before: BEFORE }],
} satisfies RightCalls;
