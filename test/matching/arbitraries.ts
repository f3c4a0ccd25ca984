import fc from 'fast-check';
import type { Cohort, Mentee, Mentor, PolicyInput } from '../../src/model';

export { deepFreeze } from '../support/deep-freeze';

const SKILLS = ['sql', 'python', 'pricing', 'public speaking'];
const DEPARTMENTS = ['finance', 'sales'];

const capacity = fc.record({ min: fc.integer({ min: 0, max: 2 }), max: fc.integer({ min: 0, max: 3 }) });

const person = {
  department: fc.option(fc.constantFrom(...DEPARTMENTS), { nil: undefined, freq: 4 }),
  experienceYears: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined, freq: 4 }),
  interests: fc.option(fc.subarray(['chess', 'running', 'wine']), { nil: undefined, freq: 4 }),
  capacity: fc.option(
    capacity.map(({ min, max }) => ({ min: Math.min(min, max), max })),
    { nil: undefined, freq: 2 },
  ),
};

function compact<T extends object>(value: T): T {
  for (const key of Object.keys(value))
    if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
  return value;
}

/** Cohorts small enough for brute force, with blanks, ties, capacities and people on both sides. */
export function smallCohort(maxSide = 4): fc.Arbitrary<Cohort> {
  const mentor = fc
    .record({ ...person, skills: fc.subarray(SKILLS), level: fc.integer({ min: 0, max: 5 }) })
    .map(({ skills, level, ...rest }) => ({ ...rest, skills: skills.map((name) => ({ name, level })) }));
  const mentee = fc
    .record({ ...person, wanted: fc.subarray(SKILLS), priority: fc.integer({ min: 0, max: 1 }) })
    .map(({ wanted, ...rest }) => ({ ...rest, skillsWanted: wanted.map((name) => ({ name, target: 3 })) }));
  return fc
    .record({
      mentors: fc.array(mentor, { maxLength: maxSide }),
      mentees: fc.array(mentee, { maxLength: maxSide }),
      shared: fc.boolean(),
    })
    .map(({ mentors, mentees, shared }) => ({
      mentors: mentors.map((value, index): Mentor => compact({ id: `m${index}`, ...value }) as Mentor),
      mentees: mentees.map(
        (value, index): Mentee =>
          compact({ id: shared && index === 0 ? 'm0' : `e${index}`, ...value }) as Mentee,
      ),
    }));
}

/** Policies over such cohorts. */
export const smallPolicy: fc.Arbitrary<PolicyInput> = fc.record(
  {
    form: fc.constantFrom('professional', 'entrepreneur', 'situational', 'reverse'),
    rules: fc.constantFrom([], [{ kind: 'different', field: 'department' } as const]),
    objectives: fc.constantFrom<NonNullable<PolicyInput['objectives']>>(
      ['mentor-minimums', 'mentee-minimums', 'cover-mentees', 'total-score'],
      ['total-score'],
      ['cover-mentees', 'cover-mentors', 'total-score'],
      ['cover-mentees', 'load-balance', 'total-score'],
      ['load-balance', 'worst-off'],
      ['mentor-minimums', 'cover-mentees', 'worst-off', 'total-score'],
      ['cover-mentees', 'leximin'],
    ),
    minimums: fc.constantFrom('preferred', 'required'),
    minimumScore: fc.constantFrom(0, 0.3),
    scoreUnit: fc.constantFrom(10, 1_000_000),
    seed: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: [] },
);
