import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cohort, type Mentee, type Mentor, matchCohort, scorePair } from '../../src';

const unitsOf = (mentors: readonly Mentor[], mentees: readonly Mentee[], weights: Record<string, number>) =>
  scorePair({ mentors, mentees }, { weights, rules: [] }, { mentorId: 'm', menteeId: 'e' }).units;

describe('a part of a criterion that is blank', () => {
  // Others of whom every part is known, so that all parts count.
  const hour = (start: string, end: string) => [{ day: 'mon', start, end }] as const;
  const otherMentor: Mentor = {
    id: 'm2',
    timeZone: 'UTC',
    languages: ['en'],
    ventures: [{ stage: 'scale', sector: 'fintech', functions: ['sales'] }],
  };
  const otherMentee: Mentee = {
    id: 'e2',
    timeZone: 'UTC',
    languages: ['en'],
    venture: { stage: 'idea', sector: 'fintech', functions: ['sales'] },
  };

  it('counts at the prior: 60 of 120 minutes and no language (prior 0.5) is half', () => {
    const mentor: Mentor = { id: 'm', availability: hour('09:00', '10:00'), languages: ['en'] };
    const units = (mentee: Omit<Mentee, 'id'>) =>
      unitsOf([mentor, otherMentor], [{ ...mentee, id: 'e' }, otherMentee], { logistics: 1 });
    expect(units({ availability: hour('09:00', '10:00') })).toBe(500_000);
    expect(units({ availability: hour('09:00', '10:00'), languages: ['en'] })).toBe(750_000);
    expect(units({ languages: ['en'] })).toBe(750_000);
    expect(units({ languages: ['fr'] })).toBe(250_000);
    expect(units({})).toBe(500_000);
  });

  it('is left out where it is known of no pair', () => {
    const units = (languages: readonly string[]) =>
      unitsOf([{ id: 'm', languages: ['en'] }], [{ id: 'e', languages }], { logistics: 1 });
    expect(units(['en'])).toBe(1_000_000);
    expect(units(['fr'])).toBe(0);
  });

  it('is said to count, and as what', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', languages: ['en'] }, otherMentor],
      mentees: [{ id: 'e', languages: ['en'] }, otherMentee],
    };
    const pair = scorePair(
      cohort,
      { weights: { logistics: 1 }, rules: [] },
      { mentorId: 'm', menteeId: 'e' },
    );
    expect(pair.contributions[0]?.evidence.map((one) => one.text)).toContain(
      'what of it is not known counts as 50%',
    );
  });

  it('is no reason to leave it blank: an answer at or above the prior never lowers the score', () => {
    const stage = fc.constantFrom('idea', 'early', 'scale');
    const fields = fc.constantFrom<'languages' | 'stage' | 'sector' | 'functions'>(
      'languages',
      'stage',
      'sector',
      'functions',
    );
    const partial = fc.record(
      { stage, sector: fc.constantFrom('fintech', 'health'), functions: fc.constant(['sales', 'law']) },
      { requiredKeys: [] },
    );
    const person = fc.record({
      languages: fc.constantFrom<readonly string[]>([], ['en'], ['fr']),
      timeZone: fc.constantFrom('UTC', '+05:00', undefined),
      venture: partial,
    });
    fc.assert(
      fc.property(person, fields, (given, field) => {
        const mentor: Mentor = { ...otherMentor, id: 'm' };
        const { languages, timeZone, venture } = given;
        const blankOf = { ...venture };
        if (field !== 'languages') delete blankOf[field];
        const rest = { id: 'e', ...(timeZone !== undefined && { timeZone }) };
        const blank: Mentee = {
          ...rest,
          languages: field === 'languages' ? [] : languages,
          venture: blankOf,
        };
        const fit = { stage: 'early', sector: 'fintech', functions: ['sales', 'law'] } as const;
        const filled: Mentee = {
          ...blank,
          ...(field === 'languages'
            ? { languages: ['en'] }
            : { venture: { ...blankOf, [field]: fit[field] } }),
        };
        const weights = { logistics: 1, venture: 2 };
        const before = unitsOf([mentor, otherMentor], [blank, otherMentee], weights);
        expect(unitsOf([mentor, otherMentor], [filled, otherMentee], weights)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('an entry without letters', () => {
  it('is no unmet wish: who writes "!!!" beside SQL wants SQL alone', () => {
    const score = (names: readonly string[]) =>
      unitsOf(
        [{ id: 'm', skills: [{ name: 'SQL', level: 5 }], goalsSupported: [{ name: 'lead a team' }] }],
        [
          {
            id: 'e',
            skillsWanted: names.map((name) => ({ name })),
            goals: [{ name: 'lead a team' }, ...names.slice(1).map((name) => ({ name }))],
          },
        ],
        { skills: 1, goals: 1 },
      );
    expect(score(['SQL', '!!!', '—'])).toBe(score(['SQL']));
    expect(score(['SQL', 'law'])).toBeLessThan(score(['SQL']));
  });

  it('is a blank where it stands alone, in rows as in pairs', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm', skills: [{ name: 'SQL', level: 5 }], languages: ['en'], role: 'CTO' },
        { id: 'n', skills: [{ name: '-' }], languages: ['?'], ventures: [{ sector: '-', functions: ['*'] }] },
      ],
      mentees: [
        { id: 'e', skillsWanted: [{ name: '!!!' }], languages: ['—'], nextRole: '...' },
        { id: 'f', skillsWanted: [{ name: 'SQL' }], languages: ['en'], nextRole: 'CTO' },
      ],
    };
    const policy = { weights: { skills: 1, logistics: 1, career: 1 }, rules: [] };
    const pair = scorePair(cohort, policy, { mentorId: 'm', menteeId: 'e' });
    expect(pair.contributions.map((one) => one.value)).toEqual([null, null, null]);
    expect(pair.coverage).toBe(0);
    const result = matchCohort(cohort, policy);
    expect(result.warnings.map((one) => one.id)).toContain('warnings.unknown-people');
    if (result.status === 'infeasible') throw new Error('feasible');
    expect(result.matches.map((one) => [one.mentorId, one.menteeId])).toContainEqual(['m', 'f']);
  });
});
