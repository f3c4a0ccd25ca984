import * as entry from '../../src/entries/program';
import { objective, program } from '../program/support';
import type { RightCalls } from './calls';

const PROGRAM = program({ objectives: [objective()] });
const { timeFrame } = PROGRAM;
const NOW = '2026-06-01T12:00:00Z';
const PAIR = { mentorId: 'bob', menteeId: 'anna' };
const PEOPLE = {
  mentor: { id: 'bob', timeZone: 'UTC', availability: [{ day: 'mon', start: '09:00', end: '17:00' }] },
  mentee: { id: 'anna', timeZone: 'Europe/Paris' },
} as const;
const COHORT = {
  mentors: [{ ...PEOPLE.mentor, preferences: { ranked: ['anna'] } }],
  mentees: [
    {
      ...PEOPLE.mentee,
      skillsWanted: [{ name: 'SQL' }, { name: 'Python', weight: 2 }],
      goals: [{ name: 'lead' }],
      manager: 'eva',
    },
  ],
  managers: { eva: 'zoe' },
};
const ENTRY = {
  ...PAIR,
  id: 'e1',
  day: '2026-02-02',
  minutes: 60,
  topics: ['SQL'],
  progress: [{ objectiveId: 'o1', actual: 3 }],
  problems: [{ id: 'p1', kind: 'time', text: 'late' }],
  problemsResolved: ['p1'],
  adjustments: [{ objectiveId: 'o1', reason: 'faster', change: { target: 5 } }],
  nextSteps: [{ id: 's1', side: 'mentee', text: 'practise' }],
  satisfaction: { mentor: 4 },
} as const;
const RELATIONSHIP = entry.replayRelationship([
  { kind: 'proposed', ...PAIR, at: '2026-01-05T09:00:00Z' },
  { kind: 'accepted', side: 'mentor', at: '2026-01-06T09:00:00Z' },
  { kind: 'accepted', side: 'mentee', at: '2026-01-07T09:00:00Z' },
  { kind: 'agreed', at: '2026-01-14T09:00:00Z' },
  { kind: 'started', at: '2026-01-19T09:00:00Z' },
  { kind: 'paused', reason: 'leave', at: '2026-03-01T09:00:00Z', until: '2026-03-15T09:00:00Z' },
  { kind: 'resumed', at: '2026-03-15T09:00:00Z' },
  { kind: 'rematch-requested', side: 'mentee', at: '2026-04-01T09:00:00Z' },
]);
const SCHEDULE = entry.schedulePair(PEOPLE, timeFrame);
const SCHEDULE_START = { ...SCHEDULE, meetings: SCHEDULE.meetings.slice(0, 2) };
const RECORD = {
  relationship: RELATIONSHIP,
  entries: [ENTRY],
  objectives: [objective()],
  schedule: SCHEDULE_START,
  fitChecks: [{ at: '2026-02-08T09:00:00Z', mentor: 2, mentee: 4 }],
};
const APPLICATIONS = [
  {
    personId: 'bob',
    side: 'mentor',
    appliedAt: '2026-01-01T00:00:00Z',
    ratings: { experience: 4, 'listening-guiding': 4, willingness: 4, time: 4 },
  },
] as const;
const OUTCOMES = entry.screenCandidates(APPLICATIONS, PROGRAM.screening);
const TRAINED = [
  { personId: 'bob', moduleId: 'mentor-listening', completedAt: '2026-01-01T00:00:00Z' },
] as const;
const AGREEMENT = entry.signAgreement(entry.draftAgreement(PROGRAM, PAIR), 'mentor', NOW);
const CADENCE = timeFrame.cadence;
const HOLIDAY = { name: 'Closed', day: '2026-08-03', until: '2026-08-07', locations: ['Lyon'] };
const PLAN = entry.planProgram(PROGRAM);
const MEETINGS = { people: { bob: { name: 'Bob', email: 'bob@example.org' } } };

/** A right call of every function of the program. */
export const PROGRAM_CALLS = {
  addDays: ['2026-01-01', 3],
  adjustObjective: [objective(), { target: 5 }],
  agendaFor: [PROGRAM, 'opening'],
  agreedAt: [AGREEMENT],
  agreementText: [AGREEMENT],
  amendAgreement: [AGREEMENT, AGREEMENT.sections.slice(0, 1)],
  applyObjectives: [COHORT, [objective()]],
  applyRelationshipEvent: [RELATIONSHIP, { kind: 'completed', at: NOW }],
  attainment: [{ name: 'n', unit: 'u', direction: 'increase', baseline: 1, target: 3 }, 2],
  cadenceDays: [CADENCE],
  cadenceDaysOn: [CADENCE, 'mon', '2026-01-01', '2026-03-01', 0],
  cancelMeeting: [SCHEDULE_START, SCHEDULE.meetings[0]?.id, 'ill'],
  carryOver: [OUTCOMES, APPLICATIONS],
  checkSchedule: [SCHEDULE_START],
  checklistProgress: [PROGRAM.checklists[0], ['lead-screen']],
  concernsMentee: [objective(), 'anna'],
  concernsPair: [objective(), PAIR],
  daysBetween: ['2026-01-01', '2026-02-01'],
  defineProgram: [PROGRAM, entry.professionalPreset],
  defineTimeFrame: [timeFrame, 'reverse'],
  describeCadence: [CADENCE],
  draftAgreement: [PROGRAM, PAIR, { names: { bob: 'Bob' }, more: AGREEMENT.sections.slice(0, 1) }],
  entryFor: [{ ...ENTRY, privateNotes: { mentor: 'mine' } }, 'mentor'],
  focusOnOneSkill: [COHORT],
  formPreset: ['reverse'],
  holidayConcerns: [HOLIDAY, { id: 'bob', location: 'Lyon' }],
  holidayCovers: [HOLIDAY, '2026-08-04'],
  isDay: ['2026-01-01'],
  isInstant: [NOW],
  isOpen: [objective()],
  isOver: [RELATIONSHIP],
  lengthInDays: [timeFrame],
  lintProgram: [PROGRAM, { hoursPerObjective: 2 }],
  meetingEntries: [SCHEDULE_START, PROGRAM, MEETINGS],
  meetingId: [PAIR, 2],
  meetingPhase: [1, 4],
  milestoneDay: [timeFrame, 'midpoint'],
  milestoneEntries: [PROGRAM, { sequence: 1 }],
  milestones: [timeFrame],
  offersAt: [
    {
      start: NOW,
      answerDays: 7,
      seats: { bob: 1 },
      choices: [{ menteeId: 'anna', wants: 1, mentorIds: ['bob'] }],
    },
    [{ kind: 'accepted', mentorId: 'bob', menteeId: 'anna', at: NOW }],
    NOW,
  ],
  planOffers: [
    { mentors: [{ id: 'bob' }], mentees: [{ id: 'anna' }] },
    [PAIR],
    [{ personId: 'anna', entries: [{ partnerId: 'bob' }] }],
    { start: NOW },
  ],
  moveMeeting: [SCHEDULE_START, SCHEDULE.meetings[0]?.id, '2026-01-20T09:00:00Z', 'ill'],
  objectiveFrom: [entry.professionalPreset.objectives[0], { id: 'o2', owner: { scope: 'program' } }],
  objectiveProgress: [objective(), [ENTRY]],
  objectiveSource: [objective()],
  pairHealth: [RECORD, timeFrame, NOW, { poorFit: 3 }],
  parseLogbook: [[ENTRY], PAIR],
  parseProgram: [PROGRAM],
  phaseOn: [timeFrame, '2026-03-01'],
  phaseSpans: [timeFrame],
  planPhase: [PLAN, 'launch'],
  planProgram: [PROGRAM],
  plannedHours: [timeFrame],
  plannedMeetings: [timeFrame],
  presetObjectives: [entry.reversePreset, timeFrame],
  programHealth: [PROGRAM, [RECORD], NOW, {}],
  readyCohort: [PROGRAM, COHORT, TRAINED, NOW],
  recognitionEvents: [
    PROGRAM,
    { pairs: [RECORD], trainings: TRAINED, feedback: [{ personId: 'bob', at: NOW, rating: 5 }] },
    NOW,
  ],
  replayRelationship: [[{ kind: 'proposed', ...PAIR, at: NOW }]],
  restrictCohort: [COHORT, () => true],
  reviewOutcome: [OUTCOMES[0], { by: 'lead', at: NOW, decision: 'declined', reason: 'moved' }],
  schedulePair: [PEOPLE, timeFrame, { stepMinutes: 30, busy: { mentor: SCHEDULE_START.meetings } }],
  schedulePairs: [COHORT, [PAIR], timeFrame, { busy: { bob: SCHEDULE_START.meetings } }],
  scheduleToICalendar: [SCHEDULE_START, PROGRAM, { ...MEETINGS, now: NOW }],
  screenCandidates: [APPLICATIONS, PROGRAM.screening],
  selectCohort: [COHORT, OUTCOMES],
  shareEntry: [{ ...ENTRY, privateNotes: {} }],
  signAgreement: [AGREEMENT, 'mentee', NOW],
  summarizeLogbook: [{ ...PAIR, timeFrame, objectives: [objective()] }, [ENTRY], NOW],
  timedAgenda: [PROGRAM.agendas[0], 60],
  timingDay: [{ milestone: 'closing', days: 3 }, timeFrame],
  toICalendar: [entry.meetingEntries(SCHEDULE_START, PROGRAM), { now: NOW }],
  trainingPlan: [PROGRAM, { personId: 'bob', side: 'mentor' }, TRAINED, NOW],
  upcoming: [PLAN, '2026-02-01', 14],
  updateSchedule: [SCHEDULE_START, SCHEDULE_START, NOW],
} satisfies RightCalls;
