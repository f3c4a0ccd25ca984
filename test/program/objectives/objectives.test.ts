import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyObjectives, attainment, type Objective } from '../../../src/entries/program';
import { type Cohort, type Mentee, normalizeTag, parseCohort } from '../../../src/model';
import { deepFreeze, objective, pathsOf, throughJson } from '../support';

const measure = { name: 'm', unit: 'u', direction: 'increase' as const };

describe('attainment', () => {
  it.each([
    [{ ...measure, direction: 'decrease' as const, baseline: 8, target: 5 }, 6, 2 / 3],
    [{ ...measure, baseline: 2, target: 4 }, 3, 0.5],
    [{ ...measure, baseline: 2, target: 4 }, 1, -0.5],
    [{ ...measure, baseline: 0, target: 10 }, 12, 1.2],
    [{ ...measure, baseline: 3, target: 3 }, 3, null],
    [{ ...measure, target: 3 }, 3, null],
    [{ ...measure, baseline: 3 }, 3, null],
  ])('of %j at %d is %s', (given, actual, expected) => {
    const value = attainment(given, actual);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 12);
  });
});

function cohortWith(...mentees: Mentee[]): Cohort {
  return deepFreeze({ mentors: [{ id: 'max' }], mentees });
}

function anna(cohort: Cohort): Mentee {
  const found = cohort.mentees.find((mentee) => mentee.id === 'anna');
  if (found === undefined) throw new Error('anna is gone');
  return found;
}

describe('applyObjectives', () => {
  it('turns an open objective on a skill into a wanted skill that names its source', () => {
    const result = applyObjectives(cohortWith({ id: 'anna' }), deepFreeze([objective({ weight: 2 })]));
    expect(anna(result.cohort).skillsWanted).toEqual([
      { name: 'SQL', weight: 2, current: 2, target: 4, source: 'objective "SQL for reporting"' },
    ]);
    expect(result.applied).toEqual([
      { objectiveId: 'o1', menteeId: 'anna', field: 'skillsWanted', value: 'SQL', how: 'added' },
    ]);
    expect(result.skipped).toEqual([]);
    expect(() => parseCohort(result.cohort)).not.toThrow();
  });

  it('takes levels only from a measure on the skill scale', () => {
    const { cohort } = applyObjectives(cohortWith({ id: 'anna' }), [
      objective({ measure: { ...measure, unit: 'hours of practice', baseline: 0, target: 40 } }),
    ]);
    expect(anna(cohort).skillsWanted).toEqual([
      { name: 'SQL', weight: 1, source: 'objective "SQL for reporting"' },
    ]);
  });

  it('turns every other kind into a goal, and a milestone into the next role', () => {
    const { cohort, applied } = applyObjectives(cohortWith({ id: 'anna' }), [
      objective({
        kind: 'career-milestone',
        title: 'Lead the Lyon team',
        goal: 'lead a team',
        nextRole: 'team lead',
      }),
      objective({ id: 'o2', kind: 'our own kind', title: 'Be known outside' }),
      objective({ id: 'o3', kind: 'career-milestone', title: 'Team Lead it is', nextRole: 'Team  lead' }),
    ]);
    expect(anna(cohort)).toMatchObject({
      nextRole: 'team lead',
      goals: [
        { name: 'lead a team', priority: 1, source: 'objective "Lead the Lyon team"' },
        { name: 'Be known outside', priority: 1, source: 'objective "Be known outside"' },
      ],
    });
    expect(applied.map(({ field, how }) => `${field} ${how}`)).toEqual([
      'nextRole added',
      'goals added',
      'goals added',
      'nextRole merged',
    ]);
  });

  it('merges with what the mentee wants already: spelling and larger weight stay, levels and source come', () => {
    const { cohort, applied } = applyObjectives(
      cohortWith({
        id: 'anna',
        nextRole: 'data scientist',
        skillsWanted: [{ name: '  sql', weight: 5, current: 1, target: 3 }],
        goals: [{ name: 'Lead A  Team', priority: 0.5 }],
      }),
      [
        objective({ id: 'o1' }),
        objective({ id: 'o2', kind: 'performance', title: 'lead a team' }),
        objective({ id: 'o3', kind: 'career-milestone', title: 'Next step', nextRole: 'team lead' }),
      ],
    );
    expect(anna(cohort)).toMatchObject({
      nextRole: 'team lead',
      skillsWanted: [
        { name: '  sql', weight: 5, current: 2, target: 4, source: 'objective "SQL for reporting"' },
      ],
      goals: [{ name: 'Lead A  Team', priority: 1, source: 'objective "lead a team"' }],
    });
    expect(applied.map(({ how }) => how)).toEqual(['merged', 'merged', 'replaced']);
  });

  it.each([
    ['Machine-Learning', 'machine learning'],
    ['e-mail', 'Email'],
    ['Négociation', 'negociations'],
  ])('takes %j and %j for one wish, as scoring takes them for one tag', (had, asked) => {
    const wants = cohortWith({ id: 'anna', skillsWanted: [{ name: had }] });
    const { cohort, applied } = applyObjectives(wants, [objective({ skill: asked })]);
    expect(anna(cohort).skillsWanted?.map(({ name }) => name)).toEqual([had]);
    expect(applied.map(({ how }) => how)).toEqual(['merged']);
    expect(normalizeTag(had)).toBe(normalizeTag(asked));
  });

  it('never writes a target that is not above the current level', () => {
    const { cohort } = applyObjectives(
      cohortWith({ id: 'anna', skillsWanted: [{ name: 'SQL', current: 4, target: 5 }] }),
      [objective({ measure: { ...measure, unit: 'level', target: 3 } })],
    );
    expect(anna(cohort).skillsWanted).toEqual([
      { name: 'SQL', weight: 1, target: 3, source: 'objective "SQL for reporting"' },
    ]);
    expect(() => parseCohort(cohort)).not.toThrow();
  });

  it('joins two objectives for one skill to the way from the lower level to the higher', () => {
    const level = { name: 'SQL', unit: 'level', direction: 'increase' as const };
    const first = objective({ id: 'a', title: 'SQL I', measure: { ...level, baseline: 1, target: 2 } });
    const second = objective({ id: 'b', title: 'SQL II', measure: { ...level, baseline: 2, target: 4 } });
    for (const list of [
      [first, second],
      [second, first],
    ]) {
      expect(anna(applyObjectives(cohortWith({ id: 'anna' }), list).cohort).skillsWanted).toEqual([
        { name: 'SQL', weight: 1, current: 1, target: 4, source: 'objective "SQL I" and objective "SQL II"' },
      ]);
    }
  });

  it('refuses objectives that are none', () => {
    expect(
      pathsOf(() => applyObjectives(cohortWith(), [objective({ due: '2026-02-30', weight: 0 })])),
    ).toEqual(['objectives[0].weight', 'objectives[0].due']);
  });

  it('says of every objective that does not apply why it does not', () => {
    const { cohort, skipped } = applyObjectives(cohortWith({ id: 'anna' }), [
      objective({ id: 'a', status: 'reached' }),
      objective({ id: 'b', owner: { scope: 'program' } }),
      objective({ id: 'c', owner: { scope: 'person', personId: 'max' } }),
      objective({ id: 'd', measure: { ...measure, unit: 'level', baseline: 4, target: 4 } }),
    ]);
    expect(skipped.map(({ objectiveId, reason }) => [objectiveId, reason])).toEqual([
      ['a', 'closed'],
      ['b', 'program-wide'],
      ['c', 'not-a-mentee'],
      ['d', 'nothing-left-to-learn'],
    ]);
    expect(anna(cohort)).toEqual({ id: 'anna' });
  });

  it('gives a valid cohort, accounts for every objective, and does not depend on their order', () => {
    const objectives: fc.Arbitrary<Objective[]> = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        kind: fc.constantFrom('develop-skill', 'career-milestone', 'performance', 'network'),
        title: fc.constantFrom('SQL', 'sql ', 'Lead', 'Sell'),
        owner: fc.constantFrom<Objective['owner']>(
          { scope: 'person', personId: 'anna' },
          { scope: 'pair', mentorId: 'max', menteeId: 'ben' },
          { scope: 'program' },
          { scope: 'person', personId: 'nobody' },
        ),
        measure: fc.record({
          name: fc.constant('level'),
          unit: fc.constantFrom('level', '%'),
          direction: fc.constantFrom('increase' as const, 'decrease' as const),
          baseline: fc.integer({ min: 0, max: 5 }),
          target: fc.integer({ min: 0, max: 5 }),
        }),
        status: fc.constantFrom('open' as const, 'dropped' as const),
      }),
      { selector: (entry) => entry.id, maxLength: 12 },
    );
    const cohort = cohortWith(
      { id: 'anna', skillsWanted: [{ name: 'Sql', current: 3 }] },
      { id: 'ben', goals: [{ name: 'sell' }] },
    );
    fc.assert(
      fc.property(objectives, (list) => {
        const result = applyObjectives(cohort, deepFreeze(list));
        expect(() => parseCohort(result.cohort)).not.toThrow();
        const accounted = new Set([...result.applied, ...result.skipped].map((entry) => entry.objectiveId));
        expect(accounted.size).toBe(list.length);
        expect(applyObjectives(cohort, [...list].reverse())).toEqual(result);
        expect(throughJson(result)).toEqual(result);
      }),
    );
  });
});
