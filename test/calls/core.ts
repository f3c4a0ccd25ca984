import {
  type Decision,
  defineCriterion,
  EN,
  matchCohort,
  openMatching,
  reviewMatching,
  whatIf,
} from '../../src';
import { readCohort } from '../../src/entries/interchange';
import { deepFreeze } from '../support/deep-freeze';
import type { RightCalls } from './calls';
import { COHORT, OPEN, POLICY, RESULT } from './world';

const [MATCH, OTHER] = [RESULT.matches[0]!, RESULT.matches[1]!];
const PAIR = { mentorId: MATCH.mentorId, menteeId: MATCH.menteeId };
const CROSSED = { mentorId: MATCH.mentorId, menteeId: OTHER.menteeId };
const ALONE = { menteeId: RESULT.unmatched.mentees[0]!.id };
const DECISIONS: readonly Decision[] = [
  { kind: 'approve', ...PAIR, reviewer: 'Iris', at: '2026-03-02T09:00:00Z' },
];
const REVIEWED = reviewMatching(COHORT, POLICY, RESULT, DECISIONS);
const CRITERIA = [defineCriterion({ id: 'name', score: ({ name }) => (name === undefined ? null : 1) })];

const NO_MENTORS = deepFreeze({ mentors: [], mentees: [{ id: 'eve', capacity: { min: 1, max: 1 } }] });
const REQUIRED = deepFreeze({ minimums: 'required' } as const);

const { cohort: READ, cells: CELLS } = readCohort(
  {
    mentors: { content: 'id,skills\nann,SQL:5\n' },
    mentees: { content: 'id,skillsWanted\neve,SQL:2>4\n' },
  },
  {},
  { trace: ['ann', 'eve'] },
);
export const READ_OPEN = openMatching(READ, {}, matchCohort(READ));

/** A right call of every function of the front door. */
export const CORE_CALLS = {
  checkCohort: [COHORT, POLICY, { criteria: CRITERIA }],
  comparePolicies: [
    COHORT,
    [
      { name: 'as it is', policy: POLICY },
      { name: 'free', policy: {} },
    ],
  ],
  defineCriterion: [{ id: 'own', score: () => 1 }],
  definePolicy: [{ ...POLICY, weights: { skills: 3 }, params: { skills: { assumedLevel: 3 } } }],
  defineRule: [{ name: 'all', allows: () => true }],
  describeEffect: [{ objective: 'total-score', loss: 3, scoreLoss: 0.1 }, EN],
  eligibilityMatrix: [COHORT, POLICY, { rules: [] }],
  explainAll: [OPEN, { audience: 'mentee', side: 'mentees', locale: EN }],
  explainConflict: [openMatching(NO_MENTORS, REQUIRED, matchCohort(NO_MENTORS, REQUIRED)), { locale: EN }],
  explainMatch: [OPEN, PAIR, { audience: 'admin', locale: EN }],
  explainUnmatched: [OPEN, ALONE, { locale: EN }],
  matchCohort: [COHORT, POLICY, { criteria: CRITERIA }],
  matchCohortAsync: [COHORT, POLICY, { threads: 1 }],
  matchMargins: [OPEN, { alternatives: 1, threshold: 0.1 }],
  normalizeTag: ['Machine-Learning', { fold: true }],
  openCohort: [COHORT, POLICY, { criteria: CRITERIA }],
  openMatching: [COHORT, POLICY, RESULT, { criteria: [], strict: false }],
  parseMatching: [JSON.parse(JSON.stringify(RESULT))],
  recruitingAdvice: [OPEN, { profiles: 3, mentors: 1, tries: 3 }],
  rematch: [
    COHORT,
    POLICY,
    REVIEWED,
    { maxChanges: 2, declined: [CROSSED], left: [], allowAgain: false, breakApproved: false },
  ],
  renderMessage: [EN, 'unmatched.nobody-there', { role: 'mentee' }],
  reviewMatching: [COHORT, POLICY, RESULT, DECISIONS, { criteria: [] }],
  runAsync: [whatIf, [OPEN, [{ kind: 'remove-mentor', mentorId: PAIR.mentorId }]]],
  scoreMatrix: [COHORT, POLICY, { criteria: CRITERIA }],
  scorePair: [COHORT, POLICY, PAIR, { criteria: CRITERIA }],
  seatValues: [OPEN],
  sensitivity: [OPEN, { perturbations: 2, spread: 0.1, ranges: [] }],
  shortlist: [OPEN, { k: 2, side: 'mentees', remainingSeats: false, audience: 'admin' }],
  traceMatch: [READ_OPEN, { mentorId: 'ann', menteeId: 'eve' }, CELLS, { locale: EN }],
  unmatchedRemedies: [OPEN, ALONE, { locale: EN }],
  verifyMatching: [COHORT, POLICY, REVIEWED, { criteria: [] }],
  whatIf: [
    OPEN,
    [
      { kind: 'seats', mentorId: PAIR.mentorId, max: 2 },
      { kind: 'add-mentor', mentor: { id: 'new' } },
    ],
    { locale: EN },
  ],
  whyNot: [OPEN, CROSSED, { locale: EN, searchWeights: false }],
  withoutPeople: [COHORT, [PAIR.mentorId]],
} satisfies RightCalls;

/** A right call of every function that `mentor-match/schemas` has beside the front door. */
export const SCHEMAS_CALLS = {
  criterionId: [{ kind: 'same-value', field: 'location' }],
  densePrices: [{ length: 3, base: 0, at: [1], values: [0.5] }],
  formatPath: [['mentees', 17, 'skillsWanted', 2, 'target']],
  isMessageId: ['unmatched.nobody-there'],
  isTimeZone: ['Europe/Paris'],
  lexicalSimilarity: ['data base', 'database'],
  parseCohort: [COHORT, { ids: 'shared' }],
  parseDecisions: [DECISIONS],
  parseReview: [REVIEWED.review],
  parseWith: [{ safeParse: (value: unknown) => ({ success: true, data: value }) }, COHORT, 'cohort'],
  ruleId: [{ kind: 'different', field: 'department' }],
  schemaFor: [],
  toErrorIssues: [{ issues: [{ code: 'custom', path: ['mentors'], message: 'none' }] }, COHORT],
} satisfies RightCalls;

/** A right call of every function about French. */
export const FR_CALLS = {
  issueInFrench: [{ path: 'mentors[0].id', message: 'not a text', received: '7', expected: 'a text' }],
  placeInFrench: ['mentors.csv: row 3, column "grade"'],
  textInFrench: ['not a text'],
} satisfies RightCalls;

export const SYNTHETIC_CALLS = {
  generateCohort: [{ mentors: 3, mentees: 4, seed: 's' }],
} satisfies RightCalls;
