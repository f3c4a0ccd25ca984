import { EN, matchCohort } from '../../src';
import { renderLetters, reportData } from '../../src/entries/report';
import type { RightCalls } from './calls';
import { COHORT, OPEN, RESULT } from './world';

const DATA = reportData(OPEN);
const NO_MENTORS = { mentors: [], mentees: [{ id: 'eve', capacity: { min: 1, max: 1 } }] };
const INFEASIBLE = matchCohort(NO_MENTORS, { minimums: 'required' });
if (INFEASIBLE.status !== 'infeasible') throw new Error('a mentee is matched to nobody');

/** A right call of every function of the report. */
export const REPORT_CALLS = {
  bestReasons: [RESULT.matches[0], 'admin', 3, EN],
  conflictText: [INFEASIBLE.conflict, EN, { mentor: (id: string) => id, mentee: (id: string) => id }],
  diffMatchings: [RESULT, matchCohort(COHORT), { people: COHORT, locale: EN }],
  groupTable: [OPEN, 'department', { side: 'mentees', minimum: 3, firmness: true, locale: EN }],
  letterSheets: [renderLetters(OPEN), { title: 'Letters', locale: EN }],
  renderLetters: [
    OPEN,
    {
      program: 'Compass',
      contact: 'us@example.org',
      signature: 'Us',
      agenda: ['Names'],
      pairs: 'in-force',
      unmatched: true,
      email: 'mail',
      locale: EN,
      localeOf: () => EN,
    },
  ],
  renderReport: [DATA, { locale: EN }],
  reportData: [
    OPEN,
    {
      title: 'Report',
      date: '2026-03-02',
      people: 'ids',
      before: RESULT,
      groups: { audits: [], gaps: [] },
      ask: { possible: true, recruits: false },
      by: ['department'],
      recruits: 1,
    },
  ],
} satisfies RightCalls;
