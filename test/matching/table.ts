import fc from 'fast-check';
import { defineCriterion } from '../../src';
import type { Cohort } from '../../src/model';

/** Scores a pair by a table that the mentee carries: one value in [0, 1] for each mentor. */
export const tableCriterion = defineCriterion({
  id: 'table',
  score: (mentor, mentee) => {
    const table = mentee.attributes?.['table'];
    const value = Array.isArray(table) ? table[Number(mentor.id.slice(1))] : null;
    return typeof value === 'number' ? value : null;
  },
});

/** Cohorts in which every pair may have any score, many of them equal. Capacities are mostly 1. */
export function tableCohort(maxSide: number): fc.Arbitrary<Cohort> {
  const max = fc.constantFrom(1, 1, 1, 2);
  return fc
    .record({
      mentors: fc.array(fc.record({ max, min: fc.constantFrom(0, 0, 1) }), {
        minLength: 1,
        maxLength: maxSide,
      }),
      mentees: fc.array(
        fc.record({
          max,
          min: fc.constantFrom(0, 0, 0, 1),
          priority: fc.constantFrom(0, 0, 1),
          table: fc.array(fc.constantFrom(0.1, 0.2, 0.4, 0.5, 0.7, 1), {
            minLength: maxSide,
            maxLength: maxSide,
          }),
        }),
        { minLength: 1, maxLength: maxSide },
      ),
    })
    .map(({ mentors, mentees }) => ({
      mentors: mentors.map((capacity, index) => ({ id: `m${index}`, capacity })),
      mentees: mentees.map(({ min, max: most, priority, table }, index) => ({
        id: `e${index}`,
        capacity: { min, max: most },
        priority,
        attributes: { table },
      })),
    }));
}
