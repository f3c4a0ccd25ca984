import { describe, expect, it } from 'vitest';
import {
  agreedAt,
  agreementText,
  amendAgreement,
  draftAgreement,
  readyCohort,
  signAgreement,
  type TrainingRecord,
  trainingPlan,
} from '../../../src/entries/program';
import type { Cohort } from '../../../src/model';
import { deepFreeze, errorOf, objective, pathsOf, program, throughJson } from '../support';

const NOW = '2026-01-10T12:00:00Z';
const done = (personId: string, moduleId: string, completedAt = '2025-12-01T10:00:00Z'): TrainingRecord => ({
  personId,
  moduleId,
  completedAt,
});

describe('trainingPlan', () => {
  it('lists initial and continuing modules of the side by day, and what is missing to be matched', () => {
    const plan = trainingPlan(program(), { personId: 'max', side: 'mentor' }, [], NOW);
    expect(plan.steps.map((step) => [step.by, step.moduleId, step.status])).toEqual([
      ['2026-01-05', 'mentor-advising', 'overdue'],
      ['2026-01-05', 'mentor-listening', 'overdue'],
      ['2026-01-25', 'mentor-feedback', 'open'],
      ['2026-01-25', 'mentor-relationship', 'open'],
      ['2026-05-28', 'mentor-circle', 'open'],
    ]);
    expect(plan).toMatchObject({ ready: false, completion: 0, minutesLeft: 330 });
    expect(plan.missing).toEqual(['"Listening before answering" is not done (60 minutes, by 2026-01-05).']);
  });

  it('counts what is done, for as long as it is valid', () => {
    const records = deepFreeze([done('max', 'mentor-listening', '2023-01-10T12:00:00Z')]);
    const expired = trainingPlan(program(), { personId: 'max', side: 'mentor' }, records, NOW);
    expect(expired.ready).toBe(false);
    expect(expired.missing).toEqual([
      '"Listening before answering" was done too long ago (60 minutes, by 2026-01-05).',
    ]);
    const dayBefore = trainingPlan(
      program(),
      { personId: 'max', side: 'mentor' },
      records,
      '2026-01-09T12:00:00Z',
    );
    expect(dayBefore.ready).toBe(true);
    const again = trainingPlan(
      program(),
      { personId: 'max', side: 'mentor' },
      [...records, done('max', 'mentor-listening'), done('eve', 'mentor-feedback')],
      NOW,
    );
    expect(again).toMatchObject({ ready: true, completion: 0.2, minutesLeft: 270 });
  });

  it('does not count what is still to come', () => {
    const plan = trainingPlan(
      program(),
      { personId: 'max', side: 'mentor' },
      [done('max', 'mentor-listening', '2026-01-11T10:00:00Z')],
      NOW,
    );
    expect(plan.ready).toBe(false);
  });

  it('is ready when nothing is asked for', () => {
    expect(
      trainingPlan(program({ trainings: [] }), { personId: 'max', side: 'mentor' }, [], NOW),
    ).toMatchObject({
      ready: true,
      completion: 1,
      steps: [],
    });
  });

  it('refuses records of unknown modules and moments that do not exist', () => {
    const plan = (records: TrainingRecord[], now = NOW) =>
      trainingPlan(program(), { personId: 'max', side: 'mentor' }, records, now);
    expect(pathsOf(() => plan([done('max', 'juggling')]))).toEqual(['records[0].moduleId']);
    expect(pathsOf(() => plan([done('max', 'mentor-listening', '2026-02-30T10:00:00Z')]))).toEqual([
      'records[0].completedAt',
    ]);
    expect(pathsOf(() => plan([], 'today'))).toEqual(['now']);
  });
});

describe('readyCohort', () => {
  it('matches only those who are ready, and says what the others miss', () => {
    const cohort: Cohort = deepFreeze({
      mentors: [{ id: 'max' }, { id: 'eve' }],
      mentees: [{ id: 'anna' }, { id: 'ben' }],
    });
    const { cohort: ready, notReady } = readyCohort(
      program(),
      cohort,
      [done('max', 'mentor-listening'), done('anna', 'mentee-role')],
      NOW,
    );
    expect(ready).toEqual({ mentors: [{ id: 'max' }], mentees: [{ id: 'anna' }] });
    expect(notReady.map(({ personId, side, missing }) => [personId, side, missing.length])).toEqual([
      ['eve', 'mentor', 1],
      ['ben', 'mentee', 1],
    ]);
  });
});

describe('the mentoring agreement', () => {
  const pair = { mentorId: 'max', menteeId: 'anna' };
  const draft = deepFreeze(
    draftAgreement(program({ objectives: [objective()] }), pair, { names: { max: 'Max Weber' } }),
  );

  it('covers expectations, meetings, goals, confidentiality, contact and the no-blame exit', () => {
    expect(draft.sections.map((section) => section.id)).toEqual([
      'people',
      'expectations',
      'meetings',
      'goals',
      'confidentiality',
      'contact',
      'exit',
    ]);
    const text = agreementText(draft);
    expect(text).toContain('- Max Weber is the mentor, anna the mentee, in "Mentoring 2026".');
    expect(text).toContain('From 2026-01-12 to 2026-10-11, every two weeks, 60 minutes.');
    expect(text).toContain('- SQL for reporting, by 2026-06-30.');
    expect(text).toContain('- mentor: not signed yet');
  });

  it('uses the words of the form', () => {
    expect(agreementText(draftAgreement(program({ form: 'entrepreneur' }), pair))).toContain(
      'anna the founder',
    );
  });

  it('is agreed when both have signed the present version', () => {
    const once = signAgreement(draft, 'mentee', '2026-01-20T10:00:00Z');
    expect(agreedAt(once)).toBeNull();
    const both = signAgreement(deepFreeze(once), 'mentor', '2026-01-21T10:00:00Z');
    expect(agreedAt(both)).toBe('2026-01-21T10:00:00Z');
    expect(throughJson(both)).toEqual(both);
    const amended = amendAgreement(deepFreeze(both), [
      { id: 'contact', title: 'How we reach each other', points: ['By phone.'] },
      { id: 'language', title: 'Language', points: ['French.'] },
    ]);
    expect(amended.version).toBe(2);
    expect(agreedAt(amended)).toBeNull();
    expect(amended.sections.map((section) => section.id)).toContain('language');
    expect(agreementText(amended)).toContain('By phone.');
    expect(agreementText(amended)).toContain('- mentor: not signed yet');
    expect(signAgreement(amended, 'mentor', '2026-02-01T10:00:00Z').signatures).toHaveLength(3);
  });

  it('refuses a second signature, one out of order, and one at no moment', () => {
    const once = signAgreement(draft, 'mentee', '2026-01-20T10:00:00Z');
    expect(errorOf(() => signAgreement(once, 'mentee', '2026-01-22T10:00:00Z')).code).toBe(
      'illegal-transition',
    );
    expect(pathsOf(() => signAgreement(once, 'mentor', '2026-01-19T10:00:00Z'))).toEqual(['at']);
    expect(errorOf(() => signAgreement(once, 'mentor', '2026-02-30T10:00:00Z')).code).toBe('invalid-input');
  });
});
