import { decisionWorkbook, peopleSheet, writeWorkbook } from '../../src/entries/workbook';
import type { RightCalls } from './calls';
import { COHORT, OPEN, RESULT } from './world';

const SHEETS = [peopleSheet('Mentors', COHORT.mentors)];
const BYTES = await writeWorkbook(SHEETS);
const DECIDED = await decisionWorkbook(OPEN);

/** A right call of every function about workbooks. */
export const WORKBOOK_CALLS = {
  decisionWorkbook: [OPEN, {}],
  managersSheet: ['Managers', COHORT.managers ?? {}],
  matchesSheet: ['Matches', RESULT],
  peopleSheet: ['Mentees', COHORT.mentees],
  readDecisions: [DECIDED, OPEN, { reviewer: 'Iris', at: '2026-03-02T09:30:00Z' }],
  readSheet: [BYTES, { sheet: 'Mentors' }],
  readWorkbook: [BYTES],
  unmatchedSheet: ['Unmatched', RESULT],
  writeWorkbook: [SHEETS],
} satisfies RightCalls;
