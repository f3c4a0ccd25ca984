import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { generateCohort, SYNTHETIC_GRADES, type SyntheticCohortOptions } from 'mentor-match/synthetic';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src/errors';
import { type Mentee, type Mentor, parseCohort } from '../../src/model';
import {
  BUSINESS_FUNCTIONS,
  DEPARTMENTS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  GOALS,
  INTERESTS,
  SECTORS,
  SHARED_SKILLS,
  SITES,
} from '../../src/synthetic/vocabulary';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hashOf = (options: SyntheticCohortOptions) => sha256(JSON.stringify(generateCohort(options)));

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const anyOptions = fc.record(
  {
    mentors: fc.integer({ min: 0, max: 40 }),
    mentees: fc.integer({ min: 0, max: 40 }),
    seed: fc.string(),
    blankRate: rate,
    bothRate: rate,
    multipleRate: rate,
    minimumRate: rate,
    rankedRate: rate,
    neverRate: rate,
    priorityRate: rate,
    ventureRate: rate,
  },
  { requiredKeys: ['mentors', 'mentees'] },
);

const large = generateCohort({ mentors: 3000, mentees: 5000, seed: 'large' });
const everybody: readonly (Mentor | Mentee)[] = [...large.mentors, ...large.mentees];

describe('frozen output: a change here is a breaking change', () => {
  it('keeps the bytes of a seed', () => {
    expect(hashOf({ mentors: 200, mentees: 300, seed: 'frozen' })).toBe(
      'f923f1ae699fa3d09a8403e8f3a7adc99b82585a2415eeba48c50959c4c62715',
    );
    expect(hashOf({ mentors: 40, mentees: 40 })).toBe(
      '300569d2d7fdec0b0e831b0b4b1ad231c3257736473f669b3f5ccf2120ee0e8b',
    );
    expect(
      hashOf({
        mentors: 60,
        mentees: 20,
        seed: 'été 🌍',
        blankRate: 0.5,
        bothRate: 1,
        multipleRate: 1,
        minimumRate: 1,
        rankedRate: 1,
        neverRate: 1,
        priorityRate: 1,
        ventureRate: 1,
      }),
    ).toBe('1c72170802ff21b8facb562d395fc4a00851c7124dcab838fd17f631d8e1f3bc');
  });

  it('keeps a whole small cohort', () => {
    expect(generateCohort({ mentors: 1, mentees: 1, seed: 'frozen', blankRate: 0 })).toMatchInlineSnapshot(`
      {
        "managers": {
          "x0000001": "x0000000",
        },
        "mentees": [
          {
            "availability": [
              {
                "day": "wed",
                "end": "14:30",
                "start": "12:00",
              },
            ],
            "department": "Data",
            "experienceYears": 5,
            "goals": [
              {
                "name": "grow my network",
                "priority": 2,
              },
              {
                "name": "manage a first project",
                "priority": 1,
              },
            ],
            "grade": "G2",
            "id": "p0000002",
            "interests": [
              "cooking",
              "baking",
              "cricket",
              "chess",
              "music",
              "travel",
            ],
            "languages": [
              "pt",
              "en",
              "fr",
            ],
            "location": "São Paulo",
            "manager": "x0000000",
            "name": "Bao Wang",
            "nextRole": "operations assistant",
            "preferences": {
              "ranked": [
                "p0000001",
              ],
            },
            "protectedAttributes": {
              "ageBand": "30-39",
              "gender": "man",
            },
            "role": "junior analyst",
            "skills": [
              {
                "level": 1,
                "name": "R",
              },
              {
                "level": 1,
                "name": "communication",
              },
              {
                "level": 1,
                "name": "public speaking",
              },
              {
                "level": 2,
                "name": "data visualization",
              },
              {
                "level": 1,
                "name": "data analysis",
              },
              {
                "level": 2,
                "name": "experiment design",
              },
              {
                "level": 1,
                "name": "strategic planning",
              },
            ],
            "skillsWanted": [
              {
                "current": 1,
                "name": "inventory management",
                "target": 3,
                "weight": 2,
              },
              {
                "current": 1,
                "name": "lean management",
                "target": 4,
                "weight": 2,
              },
              {
                "current": 1,
                "name": "supply chain management",
                "target": 4,
                "weight": 1,
              },
              {
                "current": 0,
                "name": "conflict resolution",
                "target": 3,
                "weight": 2,
              },
            ],
            "timeZone": "America/Sao_Paulo",
          },
        ],
        "mentors": [
          {
            "availability": [
              {
                "day": "tue",
                "end": "09:00",
                "start": "08:00",
              },
              {
                "day": "wed",
                "end": "14:30",
                "start": "13:30",
              },
              {
                "day": "fri",
                "end": "16:00",
                "start": "14:00",
              },
            ],
            "department": "Finance",
            "experienceYears": 7.5,
            "goalsSupported": [
              {
                "name": "grow my network",
                "strength": 0.7,
              },
              {
                "name": "manage conflict",
                "strength": 0.5,
              },
              {
                "name": "get promoted",
                "strength": 0.7,
              },
              {
                "name": "improve work-life balance",
                "strength": 0.6,
              },
            ],
            "grade": "G3",
            "id": "p0000001",
            "interests": [
              "horse riding",
              "podcasts",
              "cycling",
            ],
            "languages": [
              "en",
            ],
            "location": "Singapore",
            "manager": "x0000001",
            "name": "Nour Das",
            "path": [
              "finance assistant",
            ],
            "protectedAttributes": {
              "ageBand": "30-39",
              "gender": "man",
            },
            "role": "financial analyst",
            "skills": [
              {
                "level": 2,
                "name": "people management",
              },
              {
                "level": 2,
                "name": "accounting",
              },
              {
                "level": 2,
                "name": "internal controls",
              },
              {
                "level": 3,
                "name": "forecasting",
              },
              {
                "level": 1,
                "name": "budgeting",
              },
              {
                "level": 2,
                "name": "storytelling",
              },
              {
                "level": 2,
                "name": "communication",
              },
            ],
            "timeZone": "Asia/Singapore",
          },
        ],
      }
    `);
  });
});

describe('what is promised of every cohort', () => {
  it('is valid, has the sizes asked for, and one person per id and side, whatever the options', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const cohort = generateCohort(options);
        expect(parseCohort(cohort)).toEqual(cohort);
        expect(cohort.mentors).toHaveLength(options.mentors);
        expect(cohort.mentees).toHaveLength(options.mentees);
        const mentorIds = new Set(cohort.mentors.map((mentor) => mentor.id));
        const both = cohort.mentees.filter((mentee) => mentorIds.has(mentee.id));
        expect(both).toHaveLength(
          Math.floor(Math.min(options.mentors, options.mentees) * (options.bothRate ?? 0.05)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never lets anybody rank or refuse themselves', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { mentors, mentees } = generateCohort({ ...options, rankedRate: 1, neverRate: 1, bothRate: 1 });
        for (const person of [...mentors, ...mentees]) {
          expect(person.preferences?.ranked ?? []).not.toContain(person.id);
          expect(person.preferences?.never ?? []).not.toContain(person.id);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives everybody a chain of managers that ends at one chief executive', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { mentors, mentees, managers } = generateCohort({ ...options, blankRate: 0 });
        const managerOf = new Map(Object.entries(managers ?? {}));
        for (const person of [...mentors, ...mentees]) managerOf.set(person.id, person.manager ?? '');
        for (const id of managerOf.keys()) {
          let at = id;
          let steps = 0;
          for (let up = managerOf.get(at); up !== undefined; up = managerOf.get(at)) {
            at = up;
            steps++;
            expect(steps).toBeLessThanOrEqual(8);
          }
          expect(at).toBe('x0000000');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives a person who stands on both sides the same profile twice', () => {
    const { mentors, mentees } = generateCohort({ mentors: 30, mentees: 50, bothRate: 1, seed: 'twice' });
    const { goals, skillsWanted, nextRole, venture, capacity, priority, preferences, ...asMentee } =
      mentees[0] ?? { id: '' };
    const {
      goalsSupported,
      ventures,
      capacity: seats,
      preferences: wishes,
      ...asMentor
    } = mentors[0] ?? { id: '' };
    expect(asMentee).toEqual(asMentor);
    expect(mentees[29]?.id).toBe(mentors[29]?.id);
  });

  it('leaves more blank at a higher blank rate and changes nothing else', () => {
    const base = { mentors: 40, mentees: 60, seed: 'blanks' };
    const full = generateCohort({ ...base, blankRate: 0 });
    const sparse = generateCohort({ ...base, blankRate: 0.6 });
    const empty = generateCohort({ ...base, blankRate: 1 });
    for (const side of ['mentors', 'mentees'] as const) {
      for (const [index, person] of sparse[side].entries()) expect(full[side][index]).toMatchObject(person);
      for (const [index, person] of empty[side].entries()) expect(sparse[side][index]).toMatchObject(person);
      for (const person of empty[side]) {
        expect(Object.keys(person)).not.toContain('skills');
        expect(person.name).toBeTypeOf('string');
      }
    }
    expect(JSON.stringify(sparse).length).toBeLessThan(JSON.stringify(full).length);
  });

  it('gives another cohort for another seed', () => {
    expect(hashOf({ mentors: 5, mentees: 5, seed: 'a' })).not.toBe(
      hashOf({ mentors: 5, mentees: 5, seed: 'b' }),
    );
  });

  it('freezes what people share, so that nobody can change one through another', () => {
    const skills = large.mentors.flatMap((mentor) => mentor.skills ?? []);
    const twice = skills.find((skill, index) => skills.indexOf(skill) !== index);
    expect(twice).toBeDefined();
    expect(skills.every((skill) => Object.isFrozen(skill))).toBe(true);
    for (const field of ['path', 'languages', 'protectedAttributes'] as const) {
      const shared = everybody.flatMap((person) => (person[field] === undefined ? [] : [person[field]]));
      expect(new Set(shared).size).toBeLessThan(shared.length);
      expect(shared.every((value) => Object.isFrozen(value))).toBe(true);
    }
  });
});

describe('what makes it look real', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length / list.length;
  const rank = (grade: string | undefined) => SYNTHETIC_GRADES.indexOf(grade ?? '');

  it('draws skills by a power law: the common ones often, the rare ones still', () => {
    const counts = new Map<string, number>();
    for (const person of everybody) {
      for (const skill of person.skills ?? []) counts.set(skill.name, (counts.get(skill.name) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    expect(sorted).toHaveLength(SHARED_SKILLS.length + DEPARTMENTS.length * 18);
    expect(sorted.slice(0, 22).reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.4);
    // Least-squares slope of log count over log rank: -1 is Zipf's law over one list; ten lists flatten the head.
    const points = sorted.map((count, index) => [Math.log(index + 1), Math.log(count)] as const);
    const meanX = mean(points.map(([x]) => x));
    const meanY = mean(points.map(([, y]) => y));
    const slope =
      points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
      points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
    expect(slope).toBeLessThan(-0.7);
    expect(slope).toBeGreaterThan(-1.5);
  });

  it('puts mentors above mentees in grade, experience and level of skills', () => {
    const grades = (people: readonly (Mentor | Mentee)[]) =>
      mean(people.filter((person) => person.grade !== undefined).map((person) => rank(person.grade)));
    const years = (people: readonly (Mentor | Mentee)[]) =>
      mean(people.flatMap((person) => person.experienceYears ?? []));
    const levels = (people: readonly (Mentor | Mentee)[]) =>
      mean(people.flatMap((person) => person.skills ?? []).map((skill) => skill.level ?? 0));
    expect(grades(large.mentors)).toBeGreaterThan(grades(large.mentees) + 2);
    expect(years(large.mentors)).toBeGreaterThan(years(large.mentees) + 6);
    expect(levels(large.mentors)).toBeGreaterThan(levels(large.mentees) + 0.7);
  });

  it('correlates skills with the department and experience with the grade', () => {
    const own = everybody.flatMap((person) => {
      const department = DEPARTMENTS.find(({ name }) => name === person.department);
      return department === undefined
        ? []
        : (person.skills ?? []).map((skill) => department.skills.includes(skill.name));
    });
    expect(share(own, (isOwn) => isOwn)).toBeGreaterThan(0.5);
    for (const person of everybody) {
      if (person.grade === undefined || person.experienceYears === undefined) continue;
      expect(person.experienceYears).toBeGreaterThanOrEqual(rank(person.grade) * 3);
      expect(person.experienceYears).toBeLessThanOrEqual(rank(person.grade) * 3 + 4);
    }
  });

  it('keeps to the rates asked for', () => {
    const near = (actual: number, wanted: number) => expect(Math.abs(actual - wanted)).toBeLessThan(0.03);
    near(
      share(everybody, (person) => person.skills === undefined),
      0.1,
    );
    near(
      share(large.mentors, (mentor) => (mentor.capacity?.max ?? 1) > 1),
      0.25,
    );
    near(
      share(large.mentors, (mentor) => mentor.capacity?.min === 1),
      0.05,
    );
    near(
      share(large.mentees, (mentee) => mentee.capacity?.max === 2),
      0.05,
    );
    near(
      share(everybody, (person) => person.preferences?.ranked !== undefined),
      0.15,
    );
    near(
      share(everybody, (person) => person.preferences?.never !== undefined),
      0.02,
    );
    near(
      share(large.mentees, (mentee) => (mentee.priority ?? 0) > 0),
      0.2,
    );
    near(
      share(large.mentees, (mentee) => mentee.venture !== undefined),
      0.1,
    );
    near(
      share(large.mentors, (mentor) => mentor.ventures !== undefined),
      0.15,
    );
    expect(new Set(everybody.flatMap((person) => person.timeZone ?? [])).size).toBe(5);
    expect(new Set(everybody.map((person) => person.protectedAttributes?.['ageBand'])).size).toBe(5);
  });

  it('gives the audit a gap to find: the share of women falls with the grade', () => {
    const women = (grades: readonly string[]) =>
      share(
        everybody.filter((person) => grades.includes(person.grade ?? '')),
        (person) => person.protectedAttributes?.['gender'] === 'woman',
      );
    expect(women(['G1', 'G2', 'G3'])).toBeGreaterThan(women(['G6', 'G7', 'G8']) + 0.08);
  });

  it('has no word twice in a list', () => {
    for (const list of [
      [...SHARED_SKILLS, ...DEPARTMENTS.flatMap((department) => department.skills)],
      DEPARTMENTS.flatMap((department) => department.roles),
      GOALS,
      INTERESTS,
      SECTORS,
      BUSINESS_FUNCTIONS,
      GIVEN_NAMES,
      FAMILY_NAMES,
      SITES.map((site) => site.timeZone),
    ]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('edges', () => {
  it('makes empty sides', () => {
    expect(generateCohort({ mentors: 0, mentees: 0 })).toEqual({ mentors: [], mentees: [] });
    expect(generateCohort({ mentors: 0, mentees: 3, rankedRate: 1 }).mentees[0]?.preferences).toBeUndefined();
    expect(generateCohort({ mentors: 3, mentees: 0, neverRate: 1 }).mentors[0]?.preferences).toBeUndefined();
  });

  it('reports every bad option at once', () => {
    const bad: object = { mentors: -1, mentees: 2.5, blankRate: 1.5, neverRate: Number.NaN, seeds: 1 };
    let caught: unknown;
    try {
      generateCohort(bad as SyntheticCohortOptions);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(MentorMatchError);
    const error = caught as MentorMatchError;
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path).sort()).toEqual([
      'options.blankRate',
      'options.mentees',
      'options.mentors',
      'options.neverRate',
      'options.seeds',
    ]);
  });

  it('does not change the options', () => {
    const options = Object.freeze({ mentors: 2, mentees: 2, seed: 'frozen' });
    expect(() => generateCohort(options)).not.toThrow();
  });
});
