import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { hashInput } from '../../../src/matching/canonical/input-hash';
import { outlineSteps } from '../../../src/matching/prepared/outline';
import { type Prepared, prepare } from '../../../src/matching/prepared/prepare';
import type { PolicyInput } from '../../../src/model';
import { defineCriterion } from '../../../src/scoring';
import { runToEnd } from '../../../src/steps';

const cohort = generateCohort({ mentors: 25, mentees: 25, seed: 'outline', priorityRate: 0.3 });
const policy: PolicyInput = {
  rules: [{ kind: 'no-reporting-line' }, { kind: 'different', field: 'department' }],
};

const outlineOf = (prepared: Prepared) => runToEnd(outlineSteps(prepared));

describe('an outline', () => {
  it('scores every pair as the people it was made of, and says where it comes from', () => {
    const prepared = prepare(cohort, policy, {});
    const { outline, manifest } = outlineOf(prepared);
    for (let mentee = 0; mentee < 25; mentee++) {
      for (let mentor = 0; mentor < 25; mentor++) {
        const { mentorId, menteeId, contributions, ...score } = prepared.scoring.explain(mentor, mentee);
        expect(outline.scoring.score(mentor, mentee)).toEqual(score);
        expect(prepared.scoring.score(mentor, mentee)).toEqual(score);
        expect(outline.scoring.units(mentor, mentee)).toBe(score.units);
        expect(outline.rules.allows(mentor, mentee)).toBe(prepared.rules.allows(mentor, mentee));
      }
    }
    expect(manifest('linear')).toMatchObject({
      inputHash: hashInput(prepared.cohort, prepared.policy),
      solver: 'linear',
    });
  });

  it('keeps of people only what seats and orders them', () => {
    const prepared = prepare(cohort, policy, {});
    const { mentors, mentees } = outlineOf(prepared).outline.cohort;
    for (const [people, outlines] of [
      [prepared.cohort.mentors, mentors],
      [prepared.cohort.mentees, mentees],
    ] as const) {
      expect(outlines.map(({ id, capacity }) => [id, capacity])).toEqual(
        people.map(({ id, capacity }) => [id, capacity]),
      );
      const fields = new Set(outlines.flatMap((person) => Object.keys(person)));
      expect([...fields].filter((field) => !['id', 'capacity', 'priority'].includes(field))).toEqual([]);
    }
    expect(mentees.map((one) => one.priority)).toEqual(prepared.cohort.mentees.map((one) => one.priority));
  });

  it('keeps everybody for criteria of the caller’s own, which read profiles', () => {
    const own = defineCriterion({ id: 'own', score: () => 1 });
    const prepared = prepare(cohort, { ...policy, weights: { own: 1 } }, { criteria: [own] });
    expect(outlineOf(prepared).outline).toBe(prepared);
  });
});
