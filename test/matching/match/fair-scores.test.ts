import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Matching,
  type Mentee,
  type Mentor,
  matchCohort,
  type PolicyInput,
} from '../../../src';
import { generateCohort } from '../../../src/entries/synthetic';
import { definePolicy, FORMS } from '../../../src/model';
import { scorePair } from '../../../src/scoring';
import { compileScoring } from '../../checked';

const match = (cohort: Cohort, policy: PolicyInput = {}) =>
  matchCohort(cohort, policy, { explanations: 'on-demand' }) as Matching;
const matched = ({ matches }: Matching) => new Set(matches.map(({ menteeId }) => menteeId));
const SEEDS = Array.from({ length: 100 }, (_, seed) => `fair-${seed}`);

describe('answering less never wins', () => {
  it('where two want the same, and one answers more, perfectly (api-sparse-wins)', () => {
    const mentor: Mentor = {
      id: 'ana',
      skills: [{ name: 'SQL', level: 5 }],
      goalsSupported: [{ name: 'lead a team' }],
      experienceYears: 12,
      interests: ['chess', 'jazz', 'hiking'],
    };
    const base = { skillsWanted: [{ name: 'SQL' }], goals: [{ name: 'lead a team' }] };
    const mentees: Mentee[] = [
      { id: 'answers-all', ...base, experienceYears: 4, interests: ['chess', 'jazz', 'hiking'] },
      { id: 'answers-less', ...base },
    ];
    for (const order of [mentees, mentees.toReversed()]) {
      expect([...matched(match({ mentors: [mentor], mentees: order }))]).toEqual(['answers-all']);
    }
  });

  it('where a form that was left blank wants the only seat of one that was filled in (blank-form-wins)', () => {
    const cohort: Cohort = {
      mentors: [
        {
          id: 'mia',
          skills: [{ name: 'SQL' }, { name: 'Excel' }],
          interests: ['chess'],
          goalsSupported: [{ name: 'lead a team' }],
          experienceYears: 10,
        },
      ],
      mentees: [
        {
          id: 'filled',
          skillsWanted: ['Python', 'R', 'SQL', 'Go', 'Rust'].map((name) => ({ name })),
          interests: ['golf'],
          goals: [{ name: 'publish' }],
          experienceYears: 4,
        },
        { id: 'blank' },
      ],
    };
    const result = match(cohort);
    expect([...matched(result)]).toEqual(['filled']);
    expect(result.warnings).toMatchObject([
      {
        id: 'warnings.unanswered-criteria',
        params: { both: ['logistics'], criteria: ['logistics'], count: 1 },
      },
      { id: 'warnings.unknown-people', params: { side: 'mentees', people: ['blank'], count: 1 } },
    ]);
    expect(result.warnings[1]?.text).toBe(
      'nothing is known of 1 mentee that the policy scores: blank; ask them for more, or take them out',
    );
    expect(result.summary.unknownMatches).toBe(0);
    const two: Cohort = { ...cohort, mentors: [{ ...cohort.mentors[0]!, capacity: { max: 2 } }] };
    expect(match(two).summary.unknownMatches).toBe(1);
  });

  /** The answers that the default policy scores of a mentee, but for wishes. */
  const ANSWERS = ['goals', 'skillsWanted', 'experienceYears', 'interests'] as const;
  const blanksOf = (mentee: Mentee) => ANSWERS.filter((field) => mentee[field] === undefined).length;
  const shareOfMatched = (cohorts: readonly Cohort[], blanks: number) => {
    let asked = 0;
    let served = 0;
    for (const cohort of cohorts) {
      const ids = matched(match(cohort));
      for (const mentee of cohort.mentees) {
        if (blanksOf(mentee) !== blanks) continue;
        asked += 1;
        if (ids.has(mentee.id)) served += 1;
      }
    }
    return served / asked;
  };

  it('in generated cohorts of 200 mentees for 100 seats, 100 seeds; nor does a blank cost much', () => {
    const cohorts = SEEDS.map((seed) =>
      generateCohort({ mentors: 100, mentees: 200, multipleRate: 0, seed }),
    );
    const [full, one, two] = [0, 1, 2].map((blanks) => shareOfMatched(cohorts, blanks));
    expect(full!).toBeGreaterThanOrEqual(one!);
    expect(full!).toBeGreaterThanOrEqual(two!);
    expect(two!).toBeGreaterThanOrEqual((2 / 3) * full!);
  }, 240_000);

  it('in 2,000 generated mentees for 1,000 seats', () => {
    const cohorts = [generateCohort({ mentors: 1000, mentees: 2000, multipleRate: 0, seed: 'fair' })];
    const [full, two] = [0, 2].map((blanks) => shareOfMatched(cohorts, blanks));
    expect(full!).toBeGreaterThanOrEqual(two!);
    expect(two!).toBeGreaterThanOrEqual((2 / 3) * full!);
  }, 120_000);
});

describe('a score', () => {
  /** All criteria, and rarity off: it is the one thing by which others may move a score. */
  const policyOf = (form: (typeof FORMS)[number]): PolicyInput => ({
    form,
    params: { interests: { rareCountMore: false } },
    weights: { ...definePolicy({ form }).weights, career: 0.2, venture: 0.1 },
  });
  const unitsOf = (cohort: Cohort, policy: PolicyInput) => {
    const scoring = compileScoring(cohort, definePolicy(policy));
    const found = new Map<string, number>();
    for (const [mentee, { id: e }] of cohort.mentees.entries()) {
      for (const [mentor, { id: m }] of cohort.mentors.entries())
        found.set(`${m} ${e}`, scoring.units(mentor, mentee));
    }
    return { criteria: scoring.criteria, found };
  };

  it('does not depend on who else is in the cohort, as long as the same criteria are scored', () => {
    let compared = 0;
    for (const [at, seed] of SEEDS.entries()) {
      const whole = generateCohort({
        mentors: 12,
        mentees: 12,
        seed,
        ventureRate: 0.4,
        blankRate: 0.3,
        rankedRate: 0,
      });
      const part: Cohort = { ...whole, mentors: whole.mentors.slice(3), mentees: whole.mentees.slice(0, 7) };
      const policy = policyOf(FORMS[at % FORMS.length]!);
      const all = unitsOf(whole, policy);
      const some = unitsOf(part, policy);
      // A criterion that nobody on a side of the part answered is left out there: its prior stated, it is kept.
      const priors = Object.fromEntries(
        compileScoring(whole, definePolicy(policy))
          .explain(0, 0)
          .contributions.map(({ criterion, prior }) => [criterion, prior]),
      );
      const stated =
        all.criteria.length === some.criteria.length ? some : unitsOf(part, { ...policy, priors });
      for (const [pair, units] of stated.found) {
        expect(all.found.get(pair)).toBe(units);
        compared += 1;
      }
    }
    expect(compared).toBe(100 * 9 * 7);
  });

  it('never falls by an answer that fits at least at the prior', () => {
    let filled = 0;
    for (const [at, seed] of SEEDS.entries()) {
      const full = generateCohort({
        mentors: 8,
        mentees: 8,
        seed,
        ventureRate: 0.4,
        blankRate: 0,
        rankedRate: 0.5,
      });
      const policy = policyOf(FORMS[at % FORMS.length]!);
      // Everybody else has answered, so that the same criteria are scored before and after.
      for (const field of [
        'goals',
        'skillsWanted',
        'experienceYears',
        'interests',
        'nextRole',
        'preferences',
      ] as const) {
        const { [field]: answer, ...blank } = full.mentees[at % 8]!;
        if (answer === undefined) continue;
        const before: Cohort = { ...full, mentees: full.mentees.with(at % 8, blank) };
        const [blankScoring, fullScoring] = [before, full].map((cohort) =>
          compileScoring(cohort, definePolicy(policy)),
        );
        for (const mentor of full.mentors.keys()) {
          const without = blankScoring!.explain(mentor, at % 8);
          const withAnswer = fullScoring!.explain(mentor, at % 8);
          const fits = withAnswer.contributions.every(({ value, prior }, index) => {
            const was = without.contributions[index]!;
            return was.value !== null || value === null || value >= prior;
          });
          if (!fits) continue;
          filled += 1;
          expect(withAnswer.units).toBeGreaterThanOrEqual(without.units);
        }
      }
    }
    expect(filled).toBeGreaterThan(500);
  }, 120_000);

  it('never falls by a wish, whoever states it and whomever it names', () => {
    for (const seed of SEEDS) {
      const cohort = generateCohort({
        mentors: 6,
        mentees: 6,
        seed,
        blankRate: 0.2,
        rankedRate: 0.5,
        bothRate: 0,
      });
      const policy: PolicyInput = { priors: { preferences: 0.1 } };
      const before = unitsOf(cohort, policy).found;
      for (const side of ['mentors', 'mentees'] as const) {
        const others = cohort[side === 'mentors' ? 'mentees' : 'mentors'];
        const people = cohort[side].map((person, index) => {
          const ranked = person.preferences?.ranked ?? [];
          const more = others[index]!.id;
          const refused = person.preferences?.never ?? [];
          if (ranked.includes(more) || refused.includes(more)) return person;
          return { ...person, preferences: { ...person.preferences, ranked: [...ranked, more] } };
        });
        for (const [pair, units] of unitsOf({ ...cohort, [side]: people }, policy).found) {
          expect(units).toBeGreaterThanOrEqual(before.get(pair)!);
        }
      }
    }
  });
});

describe('wishes', () => {
  const skill = { skills: [{ name: 'SQL', level: 3 }], skillsWanted: [{ name: 'SQL' }] };
  const cohort = (wishes: Partial<Mentee>): Cohort => ({
    mentors: [
      { id: 'a', ...skill },
      { id: 'b', ...skill, preferences: { ranked: ['y'] } },
    ],
    mentees: [
      { id: 'x', skillsWanted: [{ name: 'SQL' }], ...wishes },
      { id: 'y', ...skill },
    ],
  });
  const units = (wishes: Partial<Mentee>, mentor = 'a', policy: PolicyInput = {}) =>
    scorePair(cohort(wishes), policy, { mentorId: mentor, menteeId: 'x' }).units;

  it('for somebody else cost nothing', () => {
    expect(units({ preferences: { ranked: ['b'] } })).toBe(units({}));
    expect(units({ preferences: { ranked: ['b'] } }, 'b')).toBeGreaterThan(units({}, 'b'));
  });

  it('that are stated twice count once, as the most demanding statement', () => {
    const twice = (wishes: Partial<Mentee>, once: Partial<Mentee>) => {
      for (const mentor of ['a', 'b']) expect(units(wishes, mentor)).toBe(units(once, mentor));
    };
    const sql = (target: number, weight = 1, current = 0) => ({ name: 'SQL', target, weight, current });
    const art = { name: 'art', target: 3, weight: 1, current: 0 };
    twice({ skillsWanted: [sql(3), { ...sql(3), name: ' sql ' }, art] }, { skillsWanted: [sql(3), art] });
    twice({ skillsWanted: [sql(3, 2, 1), sql(5, 1, 2), art] }, { skillsWanted: [sql(5, 2, 1), art] });
    const policy: PolicyInput = { similarity: { synonyms: { js: 'javascript' } }, weights: { skills: 1 } };
    const js = ['JS', 'JavaScript', 'SQL'].map((name) => ({ name }));
    expect(units({ skillsWanted: js }, 'a', policy)).toBe(500_000);
  });
});

describe('priorities', () => {
  const mentees = (...priorities: readonly (number | undefined)[]): Cohort => ({
    mentors: [{ id: 'a', skills: [{ name: 'SQL' }] }],
    mentees: priorities.map((priority, index) => ({
      id: `e${index}`,
      skillsWanted: [{ name: 'SQL' }],
      ...(priority !== undefined && { priority }),
    })),
  });
  const warned = (...priorities: readonly (number | undefined)[]) =>
    match(mentees(...priorities), { weights: { skills: 1 } }).warnings.map(({ id }) => id);

  it('are counted in the summary, the class that is served first at the top', () => {
    expect(match(mentees(1, 3, undefined, 3)).summary.priorities).toEqual([
      { priority: 3, mentees: 2, matched: 1 },
      { priority: 1, mentees: 1, matched: 0 },
      { priority: 0, mentees: 1, matched: 0 },
    ]);
  });

  it('that look like ranks are warned of (1 is "first" in HR)', () => {
    expect(warned(1, 3)).toEqual(['warnings.priorities-like-ranks']);
    expect(warned(1, 2, 3, undefined)).toEqual(['warnings.priorities-like-ranks']);
    expect(match(mentees(1, 3, 3)).warnings[0]?.text).toBe(
      'a higher priority goes first: the 2 mentees of priority 3 before the one of priority 1; if 1 is meant to be ' +
        'first, turn the numbers round (written from 0 on they are taken as they are)',
    );
    for (const fine of [[0, 1, 2], [1, 1, undefined], [1, 2, undefined, undefined], [10, 20], [1, 500], []]) {
      expect(warned(...fine)).toEqual([]);
    }
  });

  it('are points, not ranks, in points schemes: 5 of 23 marks', () => {
    const same = { id: 'same', prepare: () => ({ assess: () => ({ value: 1, evidence: [] }) }) };
    const policy: PolicyInput = { weights: { same: 5, goals: 10, skills: 8 }, scoreUnit: 23 };
    const two: Cohort = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] };
    const result = matchCohort(two, policy, { criteria: [same] }) as Matching;
    expect(result.matches.map(({ units }) => units)).toEqual([5]);
  });
});
