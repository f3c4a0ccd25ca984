import { evaluateProgram, READY_INSTRUMENTS, READY_THEMES } from '../../src/entries/evaluation';
import { evidenceOf, manyPairs, programOf, SURVEY } from '../evaluation/evaluate/support';
import { answersToA, INSTRUMENT } from '../evaluation/surveys/support';
import type { RightCalls } from './calls';

const BEFORE = [3, 2.5, 4, 3.5, 2, 3];
const AFTER = [3.5, 3.5, 4, 4.5, 3, 2.5];
const THEMES = [
  { id: 'wide', name: 'Wide' },
  { id: 'narrow', name: 'Narrow', parentId: 'wide' },
];
const INTERVIEWS = ['i1', 'i2'].map((id) => ({
  id,
  personId: id,
  role: 'mentee',
  passages: [{ themeIds: ['narrow'], tone: 'positive', quote: 'it helped' }],
}));
const PEOPLE = [...BEFORE.entries()].map(([at, before]) => ({
  personId: `p${at}`,
  group: at % 2 === 0 ? 'program' : 'comparison',
  before,
  after: AFTER[at]!,
  covariates: { age: 30 + at },
}));
const INVITATION = { instrumentId: 'test', moment: 'end', personId: 'p0', role: 'mentee' };
const EVIDENCE = evidenceOf(
  manyPairs(6, (index) => ({ level: 1 + (index % 3), criteria: { skills: index / 6 } })),
  { instruments: [SURVEY] },
);

/** A right call of every function of the evaluation. */
export const EVALUATION_CALLS = {
  binomialTest: [{ count: 3, total: 10 }, 0.5, 0.9],
  codingAgreement: [THEMES, INTERVIEWS, INTERVIEWS],
  compareOutcomes: [PEOPLE, { caliper: 0.2, minimumGroup: 5 }],
  compareShares: [{ count: 3, total: 10 }, { count: 5, total: 9 }, 0.9],
  countPromoters: [[0, 7, 9, 10]],
  cronbachAlpha: [BEFORE.map((value, at) => [value, AFTER[at]!, 3]), 0.9],
  estimateMean: [BEFORE, 0.9],
  estimateShare: [3, 10, 0.9],
  evaluateProgram: [EVIDENCE, { minimumGroup: 5 }],
  evaluationFigures: [evaluateProgram(EVIDENCE)],
  fisherExact: [
    { count: 3, total: 10 },
    { count: 5, total: 9 },
  ],
  goalAttainmentScore: [[{ level: 1, weight: 2 }, { level: 0 }], 0.3],
  groupDifference: [BEFORE, AFTER, 0.9],
  hedgesCorrection: [10],
  holmAdjust: [[0.01, null, 0.04]],
  keyResultProgress: [{ baseline: 1, target: 5, actual: 3 }],
  netPromoterScore: [{ promoters: 3, passives: 2, detractors: 1 }, 0.9],
  nonResponseBounds: [{ asked: 10, answered: 6, positive: 4 }, 0.9],
  pairedChange: [BEFORE, AFTER, 0.9],
  parseCodebook: [THEMES],
  parseInstrument: [INSTRUMENT],
  parseInstruments: [[INSTRUMENT]],
  parseInterviews: [INTERVIEWS, THEMES],
  parseInvitations: [[INVITATION], [INSTRUMENT]],
  parseResponses: [answersToA([3]), [INSTRUMENT], [INVITATION]],
  planInvitations: [programOf([]), [{ mentorId: 'm0', menteeId: 'e0' }], READY_INSTRUMENTS],
  protectGroups: [
    [
      { id: 'few', members: ['a'] },
      { id: 'many', members: ['b', 'c', 'd', 'e', 'f', 'g'] },
    ],
    5,
  ],
  rankCorrelation: [BEFORE, AFTER, 0.9],
  rankDifference: [BEFORE, AFTER],
  renderEvaluationReport: [evaluateProgram(EVIDENCE)],
  sampleSize: [10],
  scaleScore: [INSTRUMENT, INSTRUMENT.scales[0], { answers: { a: 4, b: 2, c: 1 } }],
  scoreResponse: [INSTRUMENT, { answers: { a: 4, b: 2, c: 1 } }],
  shareRatio: [{ count: 3, total: 10 }, { count: 5, total: 9 }, 0.9],
  summarizeInterviews: [READY_THEMES, [], { minimumGroup: 5 }],
  summarizeSurvey: [
    {
      instrument: INSTRUMENT,
      responses: answersToA([1, 2, 3, 4, 5, 4]),
      groupings: [{ name: 'site', of: { p0: 'A' } }],
    },
    { minimumGroup: 5 },
  ],
} satisfies RightCalls;
