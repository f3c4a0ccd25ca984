import { describe, expect, it } from 'vitest';
import {
  type Instrument,
  parseInvitations,
  parseResponses,
  planInvitations,
  READY_INSTRUMENTS,
  type SurveyInvitation,
} from '../../../src/entries/evaluation';
import { defineProgram, professionalPreset } from '../../../src/entries/program';
import { deepFreeze, errorOf, expectJson, issuesOf } from '../support';
import { INSTRUMENT, response } from './support';

const ABOUT_PAIRS: Instrument = deepFreeze({ ...INSTRUMENT, id: 'pairs', about: 'pair' });
const pair = { mentorId: 'm', menteeId: 'p' };

describe('parseResponses', () => {
  it('gives back what is right, unchanged', () => {
    const responses = deepFreeze([
      response('p', { a: 1, b: null, o: '' }),
      response('p', { a: 5 }, { moment: 'before', at: '2026-01-05T10:00:00Z' }),
      response('p', { r: 10, o: 'good' }, { role: 'mentor' }),
      response('p', { a: 3 }, { instrumentId: 'pairs', pair }),
      response('p', { a: 3 }, { instrumentId: 'pairs', pair: { mentorId: 'n', menteeId: 'p' } }),
    ]);
    expect(parseResponses(responses, [INSTRUMENT, ABOUT_PAIRS])).toEqual(responses);
  });

  it('names answers outside the scale, unknown items and wrong kinds, with the remedy', () => {
    const error = errorOf(() =>
      parseResponses([response('p', { a: 6, b: 0, c: 2.5, r: 11, o: 3, x: 1, 'x y': 1 })], [INSTRUMENT]),
    );
    expect(error.issues.map(({ path, received, expected }) => [path, received, expected])).toEqual([
      ['responses[0].answers.a', '6', 'an integer from 1 to 5, or null'],
      ['responses[0].answers.b', '0', 'an integer from 1 to 5, or null'],
      ['responses[0].answers.c', '2.5', 'an integer from 1 to 5, or null'],
      ['responses[0].answers.r', '11', 'an integer from 0 to 10, or null'],
      ['responses[0].answers.o', '3', 'text, or null'],
      ['responses[0].answers.x', '1', 'one of a, b, c, r, o'],
      ['responses[0].answers["x y"]', '1', 'one of a, b, c, r, o'],
    ]);
  });

  it('names a second response of the same person to the same thing', () => {
    const twice = [response('p', { a: 1 }), response('q', { a: 1 }), response('p', { a: 2 })];
    const [issue] = errorOf(() => parseResponses(twice, [INSTRUMENT])).issues;
    expect(issue?.path).toBe('responses[2]');
    expect(issue?.message).toContain('responses[0]');
  });

  it('names moments, roles and pairs that an instrument is not made for', () => {
    const wrong = [
      response('p', { a: 1 }, { moment: 'midpoint' }),
      response('p', { a: 1 }, { role: 'manager' }),
      response('p', { a: 1 }, { pair }),
      response('p', { a: 1 }, { instrumentId: 'pairs' }),
      response('p', { a: 1 }, { instrumentId: 'pairs', role: 'mentor', pair }),
      response('p', { a: 1 }, { instrumentId: 'nothing' }),
    ];
    expect(issuesOf(() => parseResponses(wrong, [INSTRUMENT, ABOUT_PAIRS])).paths).toEqual([
      'responses[0].moment',
      'responses[1].role',
      'responses[2].pair',
      'responses[3].pair',
      'responses[4].pair',
      'responses[5].instrumentId',
    ]);
  });

  it('names responses without an answer, and of people who were not asked', () => {
    const invitations: SurveyInvitation[] = [
      { instrumentId: 'test', moment: 'end', personId: 'p', role: 'mentee' },
    ];
    const responses = [response('p', { a: null, o: '' }), response('q', { a: 1 })];
    expect(issuesOf(() => parseResponses(responses, [INSTRUMENT], invitations)).paths).toEqual([
      'responses[0].answers',
      'responses[1].personId',
    ]);
    expect(issuesOf(() => parseResponses(responses, [INSTRUMENT])).paths).toEqual(['responses[0].answers']);
  });

  it('names malformed responses before anything else', () => {
    const wrong: unknown = [{ ...response('', { a: true as never }), at: '2026-02-30T10:00:00Z' }];
    expect(issuesOf(() => parseResponses(wrong as never, [INSTRUMENT])).paths).toEqual([
      'responses[0].personId',
      'responses[0].answers.a',
      'responses[0].at',
    ]);
  });
});

describe('parseInvitations', () => {
  it('names unknown instruments, wrong uses and repetitions', () => {
    const one: SurveyInvitation = { instrumentId: 'test', moment: 'end', personId: 'p', role: 'mentee' };
    expect(parseInvitations([one], [INSTRUMENT])).toEqual([one]);
    const wrong = [one, one, { ...one, instrumentId: 'x' }, { ...one, moment: 'midpoint' as const }];
    expect(issuesOf(() => parseInvitations(wrong, [INSTRUMENT])).paths).toEqual([
      'invitations[1]',
      'invitations[2].instrumentId',
      'invitations[3].moment',
    ]);
  });
});

describe('planInvitations', () => {
  const pairs = deepFreeze([
    { mentorId: 'm', menteeId: 'a' },
    { mentorId: 'm', menteeId: 'b' },
  ]);
  const program = (surveys: Parameters<typeof defineProgram>[0]['surveys']) =>
    defineProgram(
      { id: 'p', name: 'P', timeFrame: { start: '2026-01-12' }, ...(surveys ? { surveys } : {}) },
      professionalPreset,
    );

  it('asks each person once a moment, or once a pair, by the plan', () => {
    const invitations = planInvitations(program(undefined), pairs, READY_INSTRUMENTS);
    expectJson(invitations);
    const count = (instrumentId: string, moment: string) =>
      invitations.filter((one) => one.instrumentId === instrumentId && one.moment === moment).length;
    expect(count('mentee-growth', 'before')).toBe(2);
    expect(count('mentor-growth', 'before')).toBe(1);
    expect(count('fit-check', 'fit-check')).toBe(4);
    expect(count('closing', 'end')).toBe(3);
    expect(count('lasting', 'follow-up')).toBe(2);
    expect(parseInvitations(invitations, READY_INSTRUMENTS)).toEqual(invitations);
  });

  it('keeps to the instrument and the audience that a plan names', () => {
    const plan = { id: 's', moment: 'end', when: { milestone: 'closing' }, audience: ['mentee'] } as const;
    const invitations = planInvitations(
      program([{ ...plan, instrumentId: 'closing' }]),
      pairs,
      READY_INSTRUMENTS,
    );
    expect(invitations).toEqual([
      { instrumentId: 'closing', moment: 'end', personId: 'a', role: 'mentee' },
      { instrumentId: 'closing', moment: 'end', personId: 'b', role: 'mentee' },
    ]);
    expect(
      planInvitations(program([{ ...plan, instrumentId: 'unknown' }]), pairs, READY_INSTRUMENTS),
    ).toEqual([]);
  });
});
