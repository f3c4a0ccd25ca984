// A whole program as data, from the draft to the last entry of the logbook. No clock, no surprise: each call
// gives the same year. match.mjs tells it; evaluation can start from what runYear() returns.
import { matchCohort } from 'mentor-match';
import {
  applyObjectives,
  draftAgreement,
  professionalPreset,
  readyCohort,
  replayRelationship,
  restrictCohort,
  schedulePairs,
  screenCandidates,
  selectCohort,
  signAgreement,
} from 'mentor-match/program';
import { CALLS, fullLogbook, PARTING, sharedLogbook, TROUBLE } from './logbook.mjs';
import { APPLICANTS, applications, trainingRecords } from './people.mjs';
import { finalProgram } from './program.mjs';

/** Next roles count, and pairs must be able to meet: the preset's policy with weights and a rule of our own. */
const policyWith = (history) => {
  const preset = professionalPreset.policy;
  return {
    ...preset,
    weights: {
      career: 0.25,
      goals: 0.2,
      skills: 0.2,
      experience: 0.1,
      interests: 0.1,
      preferences: 0.1,
      logistics: 0.05,
    },
    rules: [...preset.rules, { kind: 'availability-overlap', minutes: 90, whenBlank: 'forbid' }],
    history,
    seed: 'grow-2026',
  };
};

export function runYear() {
  // Selection: 16 places for mentees, all mentors who convince.
  const preset = professionalPreset.screening;
  const screening = { ...preset, mentee: { ...preset.mentee, places: 16 } };
  const applied = applications(screening);
  const outcomes = screenCandidates(applied, screening);
  const selected = selectCohort(APPLICANTS, outcomes);

  // Objectives of those who were selected, training, readiness.
  const program = finalProgram(selected.mentees);
  const trainings = trainingRecords(program, selected);
  const ready = readyCohort(program, selected, trainings, '2026-01-08T12:00:00Z');

  // Matching: what the mentees want to reach feeds the score.
  const asked = ready.cohort.mentees.filter(
    (mentee) => mentee.availability === undefined || mentee.timeZone === undefined,
  );
  const aimed = applyObjectives(withAnswers(ready.cohort, asked), program.objectives);
  const policy = policyWith([]);
  const matching = optimal(matchCohort(aimed.cohort, policy));
  const schedules = schedulePairs(aimed.cohort, matching.matches, program.timeFrame);

  // The year of each pair.
  const pairs = schedules.map((schedule, index) => pairYear(program, schedule, TROUBLE[index]));
  const rematched = rematch(program, selected, trainings, matching, pairs);
  return {
    program,
    screening,
    applications: applied,
    outcomes,
    selected,
    trainings,
    ready,
    asked,
    aimed,
    policy,
    matching,
    pairs: [...pairs, ...rematched],
    rematched,
  };
}

/** Who has not said when, or on which clock, there is time for meetings is asked in December: mornings in Paris. */
function withAnswers(cohort, asked) {
  const mornings = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, start: '09:00', end: '12:00' }));
  return {
    ...cohort,
    mentees: cohort.mentees.map((mentee) =>
      asked.includes(mentee) ? { ...mentee, availability: mornings, timeZone: 'Europe/Paris' } : mentee,
    ),
  };
}

/** Everything that one pair leaves behind: what `pairHealth` reads, and beside it what is not the program's. */
function pairYear(program, schedule, trouble, from = '2026-01-09') {
  const { mentorId, menteeId } = schedule;
  const own = program.objectives.filter(({ owner }) => owner.personId === menteeId);
  const started = schedule.meetings[0]?.start ?? `${from}T12:00:00Z`;
  const signed = ['mentee', 'mentor'].reduce(
    (agreement, side) => signAgreement(agreement, side, started),
    draftAgreement(program, { mentorId, menteeId }),
  );
  const events = [
    { kind: 'proposed', at: `${from}T08:00:00Z`, mentorId, menteeId },
    { kind: 'accepted', at: `${from}T09:00:00Z`, side: 'mentee' },
    { kind: 'accepted', at: `${from}T10:00:00Z`, side: 'mentor' },
    { kind: 'agreed', at: started },
    { kind: 'started', at: started },
    ...(trouble === 'conflict'
      ? [
          {
            kind: 'rematch-requested',
            at: `${PARTING}T14:00:00Z`,
            side: 'mentee',
            reason: 'another field',
          },
          {
            kind: 'ended-early',
            at: `${PARTING}T15:00:00Z`,
            reason: 'mismatch',
            side: 'mentee',
            countsAsComplete: false,
          },
        ]
      : [{ kind: 'completed', at: '2026-10-09T15:00:00Z' }]),
  ];
  const until = trouble === 'conflict' ? PARTING : program.timeFrame.end;
  return {
    mentorId,
    menteeId,
    trouble,
    events,
    agreement: signed,
    schedule,
    objectives: own,
    logbook: fullLogbook(schedule, own, trouble, until),
    entries: sharedLogbook(schedule, own, trouble, until),
    fitChecks: [{ at: '2026-02-06T12:00:00Z', mentor: 4, mentee: trouble === 'conflict' ? 3 : 4 }],
  };
}

/** In May the mentee of the conflict gets another partner: a mentor who has become ready, or has a seat left. */
function rematch(program, selected, trainings, matching, pairs) {
  const ended = pairs.filter((pair) => pair.trouble === 'conflict');
  const { cohort } = readyCohort(program, selected, trainings, '2026-05-12T12:00:00Z');
  const taken = new Map();
  for (const { mentorId } of matching.matches) taken.set(mentorId, (taken.get(mentorId) ?? 0) + 1);
  for (const { mentorId } of ended) taken.set(mentorId, (taken.get(mentorId) ?? 1) - 1);
  const waiting = restrictCohort(
    cohort,
    (id, side) => side === 'mentor' || ended.some((pair) => pair.menteeId === id),
  );
  const free = {
    ...waiting,
    mentors: waiting.mentors.map((mentor) => ({
      ...mentor,
      capacity: { max: Math.max(0, (mentor.capacity?.max ?? 1) - (taken.get(mentor.id) ?? 0)) },
    })),
  };
  const again = optimal(
    matchCohort(
      applyObjectives(free, program.objectives).cohort,
      policyWith(ended.map(({ mentorId, menteeId }) => ({ mentorId, menteeId }))),
    ),
  );
  const rest = { ...program.timeFrame, start: '2026-05-18' };
  return schedulePairs(free, again.matches, rest).map((schedule) =>
    pairYear(program, schedule, undefined, '2026-05-13'),
  );
}

/** What is known of the pairs on a day: the log of each up to then, and the goals written down by then. */
export function pairsOn(pairs, day) {
  return pairs
    .filter((pair) => pair.events[0].at.slice(0, 10) <= day)
    .map((pair) => ({
      relationship: replayRelationship(pair.events.filter((event) => event.at.slice(0, 10) <= day)),
      schedule: pair.schedule,
      objectives: pair.trouble === 'no-goal' && day <= CALLS.goal ? [] : pair.objectives,
      entries: pair.entries
        .filter((entry) => entry.day <= day)
        .map((entry) =>
          pair.trouble === 'no-goal' && entry.day <= CALLS.goal ? { ...entry, progress: [] } : entry,
        ),
      fitChecks: pair.fitChecks.filter((check) => check.at.slice(0, 10) <= day),
    }));
}

function optimal(result) {
  if (result.status !== 'optimal') throw new Error(`no matching: ${result.status}`);
  return result;
}
