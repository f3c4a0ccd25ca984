import fc from 'fast-check';
import { type Mentee, type Mentor, WEEKDAYS } from '../../../src/model';

/** What a random person may have: every part can be written in several notations, and read back without loss. */

export const INTERESTS = [
  'Chess',
  'Cooking, baking',
  'R&D',
  'C++',
  'Data / ML',
  'Été',
  'Team-building',
  'Public speaking',
  "O'Neil's method",
  'Law (EU, US)',
  '5 Whys',
] as const;
export const SKILLS = [
  'SQL',
  'Python 3',
  'C++',
  'ISO 9001',
  'CI/CD',
  'Excel (pivot)',
  'Data modelling',
  'Français',
] as const;
const DEPARTMENTS = ['Sales', 'Ops', 'R&D', 'Finance, tax', 'Santé', '007'] as const;
const NAMES = ['Ann Lee', "Bo O'Hara", 'Zoë Müller', 'Müller, Zoë', 'Li', '"Al" Low'] as const;

const level = fc.integer({ min: 1, max: 5 });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const listOf = (words: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

const skills = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...SKILLS), level }, { requiredKeys: ['name'] }),
  { minLength: 1, maxLength: 4, selector: ({ name }) => name },
);
const wanted = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom(...SKILLS),
      levels: fc.constantFrom('none', 'target', 'both'),
      current: level,
      target: level,
    })
    .map(({ name, levels, current, target }) => ({
      name,
      ...(levels === 'both' && { current: Math.min(current, 4) }),
      ...(levels === 'both' && { target: Math.max(target, Math.min(current, 4) + 1) }),
      ...(levels === 'target' && { target }),
    })),
  { minLength: 1, maxLength: 3, selector: ({ name }) => name },
);
/** One window a day at most, of whole hours, so that a grid of hours gives the same. */
const availability = fc
  .uniqueArray(
    fc.record({
      day: fc.constantFrom(...WEEKDAYS),
      start: fc.integer({ min: 6, max: 21 }),
      hours: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ day }) => day },
  )
  .map((list) =>
    list
      .sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day))
      .map(({ day, start, hours }) => ({ day, start: `${two(start)}:00`, end: `${two(start + hours)}:00` })),
  );

const two = (value: number) => String(value).padStart(2, '0');

const person = fc.record({
  name: some(fc.constantFrom(...NAMES)),
  department: some(fc.constantFrom(...DEPARTMENTS)),
  experienceYears: some(fc.integer({ min: 0, max: 60 }).map((half) => half / 2)),
  interests: some(listOf(INTERESTS)),
  skills: some(skills),
  wanted: some(wanted),
  availability: some(availability),
  most: some(fc.integer({ min: 1, max: 9 })),
});

/** People of both sides, in the order of their rows; nobody is on both. */
export const cohorts = fc
  .record({
    mentors: fc.array(person, { minLength: 1, maxLength: 5 }),
    mentees: fc.array(person, { minLength: 1, maxLength: 5 }),
    ids: fc.constantFrom('p', 'x-', 'Ana.', '00', 'é'),
  })
  .map(({ mentors, mentees, ids }) => ({
    mentors: mentors.map((one, index): Mentor => given(one, `${ids}${index + 1}`)),
    mentees: mentees.map(
      (one, index): Mentee => ({
        ...given(one, `${ids}${index + 101}`),
        ...(one.wanted !== undefined && { skillsWanted: one.wanted }),
      }),
    ),
  }));

export interface RandomCohort {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
}

function given(
  {
    name,
    department,
    experienceYears,
    interests,
    skills: own,
    availability: times,
    most,
  }: {
    readonly name: string | undefined;
    readonly department: string | undefined;
    readonly experienceYears: number | undefined;
    readonly interests: readonly string[] | undefined;
    readonly skills: readonly { readonly name: string; readonly level?: number }[] | undefined;
    readonly availability: Mentor['availability'] | undefined;
    readonly most: number | undefined;
  },
  id: string,
): Mentor {
  return {
    id,
    ...(name !== undefined && { name }),
    ...(department !== undefined && { department }),
    ...(experienceYears !== undefined && { experienceYears }),
    ...(interests !== undefined && { interests }),
    ...(own !== undefined && { skills: own }),
    ...(times !== undefined && { availability: times }),
    ...(most !== undefined && { capacity: { max: most } }),
  };
}
