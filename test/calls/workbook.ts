import { FR } from '../../src/entries/fr';
import { decisionWorkbook, peopleSheet, writeWorkbook } from '../../src/entries/workbook';
import type { RightCalls } from './calls';
import { COHORT, OPEN, RESULT } from './world';

const SHEETS = [peopleSheet('Mentors', COHORT.mentors)];
const LAID_OUT = {
  name: 'Decisions',
  rows: [
    ['mentee', 'decision'],
    ['eve', 'yes'],
  ],
  layout: {
    columns: [
      { width: 20, hidden: false, format: 'text', wrapped: true, shaded: false },
      { input: true, choices: ['yes', 'no'], only: true, prompt: 'choose', tones: { yes: 'good' } },
    ],
    frozen: 1,
  },
} as const;
const BYTES = await writeWorkbook(SHEETS);
const DECIDED = await decisionWorkbook(OPEN);

/** A right call of every function about workbooks. */
export const WORKBOOK_CALLS = {
  decisionWorkbook: [
    OPEN,
    {
      locale: FR,
      email: 'id',
      firmness: 'none',
      shortlist: 0,
      remedies: 0,
      warnings: [],
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  ],
  managersSheet: ['Managers', COHORT.managers ?? {}],
  matchesSheet: [
    'Matches',
    RESULT,
    {},
    { headers: FR, locale: FR, extra: { people: COHORT, columns: ['department'] } },
  ],
  peopleSheet: ['Mentees', COHORT.mentees],
  readDecisions: [
    DECIDED,
    OPEN,
    { reviewer: 'Iris', at: '2026-03-02T09:30:00Z', locale: FR, fileName: 'a.xlsx' },
  ],
  readSheet: [BYTES, { sheet: 'Mentors', role: 'mentors', fileName: 'a.xlsx' }],
  readWorkbook: [BYTES, { fileName: 'a.xlsx' }],
  unmatchedSheet: ['Unmatched', RESULT, {}, { headers: FR }],
  writeWorkbook: [[...SHEETS, LAID_OUT]],
} satisfies RightCalls;
