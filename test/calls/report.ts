import { matchCohort } from '../../src';
import { renderLetters, reportData } from '../../src/entries/report';
import type { RightCalls } from './calls';
import { COHORT, OPEN, RESULT } from './world';

const DATA = reportData(OPEN);
const NO_MENTORS = { mentors: [], mentees: [{ id: 'eve', capacity: { min: 1, max: 1 } }] };
const INFEASIBLE = matchCohort(NO_MENTORS, { minimums: 'required' });
if (INFEASIBLE.status !== 'infeasible') throw new Error('a mentee is matched to nobody');

/** A right call of every function of the report. */
export const REPORT_CALLS = {
  bestReasons: [RESULT.matches[0], 'admin', 3],
  conflictText: [INFEASIBLE.conflict],
  diffMatchings: [RESULT, matchCohort(COHORT)],
  groupTable: [OPEN, 'department', { side: 'mentees', minimum: 3 }],
  letterSheets: [renderLetters(OPEN), { title: 'Letters' }],
  renderLetters: [OPEN, {}],
  renderReport: [DATA, { title: 'Report' }],
  reportData: [OPEN, {}],
} satisfies RightCalls;
