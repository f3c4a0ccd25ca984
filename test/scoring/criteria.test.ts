import { describe, expect, it } from 'vitest';
import { EN, FR, type MessageCatalogue, renderMessage } from '../../src/messages';
import type { Cohort, PolicyInput } from '../../src/model';
import { scorePair } from '../../src/scoring';
import { trapezoid } from '../../src/scoring/shapes/profiles/trapezoid';
import { assessTwo, ids, scoreTwo, texts } from './pair';

describe('skills', () => {
  const wanted = [
    { name: 'SQL', weight: 3, current: 2, target: 4 },
    { name: 'Python', weight: 2, current: 1, target: 3 },
    { name: 'negotiation', weight: 1, current: 2, target: 4 },
  ];
  const held = [
    { name: 'sql', level: 5 },
    { name: 'Python', level: 2 },
    { name: 'Negotiation', level: 2 },
  ];

  it('is the share of the climb that the mentor can guide, by weight: 0.6667', () => {
    const skills = assessTwo('skills', { skills: held }, { skillsWanted: wanted });
    expect(skills.value).toBeCloseTo(2 / 3, 12);
    expect(texts(skills)).toEqual([
      'wants SQL from level 2 to 4; mentor is at 5',
      'wants Python from level 1 to 3; mentor is at 2, 50% of the way',
      'wants negotiation from level 2 to 4; mentor is at 2, which is not ahead',
    ]);
    expect(skills.evidence[0]).toEqual({
      id: 'skills.reaches-target',
      params: { skill: 'SQL', current: 2, target: 4, level: 5, assumed: false },
      text: 'wants SQL from level 2 to 4; mentor is at 5',
    });
  });

  it('is directed: what the mentee could teach the mentor does not count', () => {
    expect(assessTwo('skills', { skillsWanted: wanted }, { skills: held }).value).toBeNull();
  });

  it('takes the level today from the mentee’s own skills where the wish does not say', () => {
    const half = assessTwo(
      'skills',
      { skills: [{ name: 'SQL', level: 3 }] },
      { skills: [{ name: 'sql', level: 2 }], skillsWanted: [{ name: 'SQL', target: 4 }] },
    );
    expect(half.value).toBe(0.5);
    expect(half.evidence[0]?.params).toMatchObject({ current: 2, target: 4 });
  });

  it('does not believe an own level past the stated target', () => {
    const wish = assessTwo(
      'skills',
      { skills: [{ name: 'SQL', level: 3 }] },
      { skills: [{ name: 'SQL', level: 5 }], skillsWanted: [{ name: 'SQL', target: 4 }] },
    );
    expect(wish.evidence[0]?.params).toMatchObject({ current: 0, target: 4 });
    expect(wish.value).toBe(0.75);
  });

  it('assumes levels that are not given, as the policy says', () => {
    const bare = (policy: PolicyInput, current?: number) =>
      assessTwo(
        'skills',
        { skills: [{ name: 'SQL' }] },
        { skillsWanted: [{ name: 'SQL', ...(current !== undefined && { current }) }] },
        policy,
      );
    expect(bare({}).value).toBe(1);
    expect(texts(bare({}))).toEqual(['wants SQL from level 0 to 3; mentor is at 3 (assumed)']);
    expect(bare({ params: { skills: { assumedLevel: 1 } } }).value).toBeCloseTo(1 / 3, 12);
    // One above today's level, where that is higher than the assumed target.
    expect(bare({ params: { skills: { assumedLevel: 5 } } }, 4).evidence[0]?.params).toMatchObject({
      current: 4,
      target: 5,
    });
  });

  it('counts the better of a skill listed twice', () => {
    const twice = [
      { name: 'JavaScript', level: 1 },
      { name: 'js', level: 4 },
    ];
    const policy: PolicyInput = { similarity: { synonyms: { JS: 'JavaScript' } } };
    const wish = { skillsWanted: [{ name: 'javascript', target: 4 }] };
    expect(assessTwo('skills', { skills: twice }, wish, policy).value).toBe(1);
    expect(assessTwo('skills', { skills: [...twice].reverse() }, wish, policy).value).toBe(1);
  });

  it('counts a related skill times its similarity, from the threshold on, the best of all', () => {
    const similarity = {
      taxonomy: [
        { id: 's', label: 'skills' },
        { id: 'p', label: 'programming', parentIds: ['s'] },
        { id: 'a', label: 'Python', parentIds: ['p'] },
        { id: 'b', label: 'Ruby', parentIds: ['p'] },
      ],
    };
    const wish = { skillsWanted: [{ name: 'Python', target: 4 }] };
    const siblings = 4 / 6;
    const related = assessTwo('skills', { skills: [{ name: 'Ruby', level: 5 }] }, wish, { similarity });
    expect(related.value).toBeCloseTo(siblings, 12);
    expect(texts(related)).toEqual([
      'wants Python from level 0 to 4; mentor is at 5 in the related Ruby (67% alike)',
    ]);
    const both = [
      { name: 'Ruby', level: 4 },
      { name: 'Python', level: 2 },
    ];
    expect(assessTwo('skills', { skills: both }, wish, { similarity }).value).toBeCloseTo(siblings, 12);
    const strict = { similarity: { ...similarity, threshold: 0.7 } };
    expect(assessTwo('skills', { skills: both }, wish, strict).value).toBe(0.5);
  });

  it('shows where a wish comes from', () => {
    const wish = { skillsWanted: [{ name: 'SQL', target: 2, source: 'objective “Reporting”' }] };
    expect(texts(assessTwo('skills', { skills: [{ name: 'SQL', level: 2 }] }, wish))).toEqual([
      'wants SQL from level 0 to 2 (objective “Reporting”); mentor is at 2',
    ]);
  });

  it('is not assessable where either side is blank, and says which', () => {
    expect(ids(assessTwo('skills', {}, { skillsWanted: wanted }))).toEqual([
      'skills.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('skills', { skills: [] }, { skillsWanted: wanted }))).toEqual([
      'skills.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('skills', { skills: held }, { skillsWanted: [] }))).toEqual([
      'skills.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('skills', {}, {}))).toEqual(['skills.both-blank', 'blank.counts']);
    expect(assessTwo('skills', {}, { skillsWanted: wanted }).value).toBeNull();
  });

  it('bears weights of any size', () => {
    const huge = wanted.map((wish) => ({ ...wish, weight: wish.weight * 1e307 }));
    expect(assessTwo('skills', { skills: held }, { skillsWanted: huge }).value).toBeCloseTo(2 / 3, 12);
  });
});

describe('goals', () => {
  it('is how far the mentor can support each goal, by priority', () => {
    const goals = assessTwo(
      'goals',
      {
        goalsSupported: [
          { name: 'Lead a team', strength: 0.5 },
          { name: 'work abroad', strength: 1 },
          { name: 'write a book' },
        ],
      },
      {
        goals: [
          { name: 'lead a team', priority: 3 },
          { name: 'work abroad', priority: 2 },
          { name: 'write books' },
          { name: 'start a company' },
        ],
      },
    );
    expect(goals.value).toBeCloseTo((3 * 0.5 + 2 * 1 + 0.95) / 7, 2);
    expect(texts(goals)).toEqual([
      'goal “lead a team”: the mentor can support it, strength 50%',
      'goal “work abroad”: the mentor has done it',
      'goal “write books”: related to “write a book”, which the mentor can support, 95% alike',
      'goal “start a company”: not among what the mentor can support',
    ]);
  });

  it('says that the mentor has done it only where the mentor said so of this very goal', () => {
    const say = (name: string, strength: number | undefined, wanted: string, locale: MessageCatalogue) => {
      const [found] = assessTwo(
        'goals',
        { goalsSupported: [strength === undefined ? { name } : { name, strength }] },
        { goals: [{ name: wanted }] },
      ).evidence;
      return renderMessage(locale, found!.id as 'goals.done', found!.params as never);
    };
    const done = /has done it|l’a déjà atteint/;
    for (const locale of [EN, FR]) {
      expect(say('Lead a team', 1, 'lead a team', locale)).toMatch(done);
      expect(say('Lead a team', undefined, 'lead a team', locale)).not.toMatch(done);
      expect(say('leading teams', 1, 'lead a team', locale)).not.toMatch(done);
      expect(say('leading teams', undefined, 'lead a team', locale)).not.toMatch(done);
    }
    expect(say('leading teams', 1, 'lead a team', EN)).toBe(
      'goal “lead a team”: related to “leading teams”, which the mentor can support, 95% alike, strength 100%',
    );
    expect(say('leading teams', undefined, 'lead a team', FR)).toBe(
      'objectif «\u00a0lead a team\u00a0»\u00a0: proche de «\u00a0leading teams\u00a0», que le mentor peut soutenir (proximité 95\u00a0%)',
    );
    expect(say('Lead a team', undefined, 'lead a team', EN)).toBe(
      'goal “lead a team”: the mentor can support it',
    );
  });

  it('compares phrases by their words, and says so', () => {
    const mentor = { goalsSupported: [{ name: 'leading teams' }] };
    const mentee = { goals: [{ name: 'lead a team' }] };
    const related = assessTwo('goals', mentor, mentee);
    expect(related.value).toBe(0.95);
    expect(ids(related)).toEqual(['goals.related']);
    expect(assessTwo('goals', mentor, mentee, { similarity: { lexical: false } }).value).toBe(0);
  });

  it('does not read mentees’ goals for mentors', () => {
    expect(ids(assessTwo('goals', { goals: [{ name: 'a' }] }, { goals: [{ name: 'a' }] }))).toEqual([
      'goals.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('goals', { goalsSupported: [{ name: 'a' }] }, {}))).toEqual([
      'goals.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('goals', {}, {}))).toEqual(['goals.both-blank', 'blank.counts']);
  });
});

describe('experience', () => {
  it.each([
    [-2, 0],
    [0, 0],
    [1.5, 0.5],
    [3, 1],
    [8, 1],
    [12, 1],
    [18.5, 0.5],
    [25, 0],
    [40, 0],
  ])('is a trapezoid over the gap: %d years give %d', (gap, value) => {
    const years = { mentor: 10 + Math.max(0, gap), mentee: 10 + Math.max(0, -gap) };
    const { experience, reverse } = {
      experience: assessTwo(
        'experience',
        { experienceYears: years.mentor },
        { experienceYears: years.mentee },
      ),
      reverse: assessTwo(
        'experience',
        { experienceYears: years.mentee },
        { experienceYears: years.mentor },
        { params: { experience: { ahead: 'mentee' } } },
      ),
    };
    expect(experience.value).toBe(value);
    expect(reverse.value).toBe(value);
  });

  it('says on which side of the ideal the gap lies', () => {
    const kinds = [0, 1.5, 8, 18.5, 30].map((mentorYears) =>
      ids(assessTwo('experience', { experienceYears: mentorYears }, { experienceYears: 0 })).join(),
    );
    expect(kinds).toEqual([
      'experience.not-ahead',
      'experience.narrow',
      'experience.fits',
      'experience.wide',
      'experience.too-wide',
    ]);
    expect(texts(assessTwo('experience', { experienceYears: 1 }, { experienceYears: 0 }))).toEqual([
      'the mentor has 1 year of experience, the mentee 0: the mentor is ahead by 1 year, somewhat less than ideal',
    ]);
  });

  it('has vertical edges where knots are equal', () => {
    expect([-1, 0, 5, 10, 11].map((gap) => trapezoid(gap, [0, 0, 10, 10]))).toEqual([0, 1, 1, 1, 0]);
    expect([4, 5, 6].map((gap) => trapezoid(gap, [5, 5, 5, 5]))).toEqual([0, 1, 0]);
  });

  it('is not assessable unless both are known; 0 years are known', () => {
    expect(ids(assessTwo('experience', {}, { experienceYears: 0 }))).toEqual([
      'experience.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('experience', { experienceYears: 0 }, {}))).toEqual([
      'experience.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('experience', {}, {}))).toEqual(['experience.both-blank', 'blank.counts']);
    expect(assessTwo('experience', { experienceYears: 5 }, { experienceYears: 0 }).value).toBe(1);
  });
});

describe('interests', () => {
  const plain: PolicyInput = { params: { interests: { rareCountMore: false, shrinkage: 0 } } };
  const one = { interests: ['ai', 'chess', 'run'] };
  const other = { interests: ['ai', 'run', 'wine', 'art'] };

  it('is plain Jaccard without weights and shrinkage: 0.4', () => {
    expect(assessTwo('interests', one, other, plain).value).toBe(0.4);
  });

  it('is symmetric', () => {
    expect(assessTwo('interests', other, one).value).toBe(assessTwo('interests', one, other).value);
  });

  it('is shrunk by pseudo-interests, which weighs most on short lists', () => {
    const shrunk: PolicyInput = { params: { interests: { rareCountMore: false, shrinkage: 1 } } };
    expect(assessTwo('interests', one, other, shrunk).value).toBeCloseTo(2 / 6, 12);
    expect(assessTwo('interests', { interests: ['ai'] }, { interests: ['AI'] }, shrunk).value).toBe(0.5);
    expect(assessTwo('interests', one, one, shrunk).value).toBe(0.75);
  });

  it('lets rare interests count more', () => {
    // Five people; chess is named by two of them, running by all.
    const people = (id: string, interests: string[]) => ({ id, interests });
    const cohort: Cohort = {
      mentors: [people('m1', ['chess', 'wine']), people('m2', ['running', 'wine'])],
      mentees: [people('e', ['chess', 'running']), people('x', ['running']), people('y', ['running'])],
    };
    const policy: PolicyInput = {
      weights: { interests: 1 },
      params: { interests: { shrinkage: 0 } },
    };
    const idf = (named: number) => 1 + Math.log(6 / (1 + named));
    const union = idf(2) + idf(2) + idf(4);
    expect(scorePair(cohort, policy, { mentorId: 'm1', menteeId: 'e' }).contributions[0]?.value).toBeCloseTo(
      idf(2) / union,
      6,
    );
    expect(scorePair(cohort, policy, { mentorId: 'm2', menteeId: 'e' }).contributions[0]?.value).toBeCloseTo(
      idf(4) / union,
      6,
    );
    const named = 2 * idf(2) + 2 * idf(2) + 4 * idf(4);
    const shrunk = scorePair(cohort, { weights: { interests: 1 } }, { mentorId: 'm1', menteeId: 'e' })
      .contributions[0]?.value;
    expect(shrunk).toBeCloseTo(idf(2) / (union + named / 8), 6);
  });

  it('counts a person who stands on both sides once', () => {
    const both = { id: 'b', interests: ['chess'] };
    const policy: PolicyInput = { weights: { interests: 1 }, params: { interests: { shrinkage: 0 } } };
    const cohort: Cohort = {
      mentors: [both, { id: 'm', interests: ['chess', 'wine'] }],
      mentees: [both, { id: 'e', interests: ['chess', 'art'] }],
    };
    const chess = 1 + Math.log(4 / 4);
    const rare = 1 + Math.log(4 / 2);
    const value = scorePair(cohort, policy, { mentorId: 'm', menteeId: 'e' }).contributions[0]?.value;
    expect(value).toBeCloseTo(chess / (chess + 2 * rare), 6);
  });

  it('names what is shared, the rarest first', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', interests: ['running', 'Chess'] }],
      mentees: [
        { id: 'e', interests: ['running', 'chess', 'wine'] },
        { id: 'x', interests: ['running'] },
      ],
    };
    const [interests] = scorePair(
      cohort,
      { weights: { interests: 1 } },
      { mentorId: 'm', menteeId: 'e' },
    ).contributions;
    expect(interests && texts(interests)).toEqual(['common interests: chess and running']);
  });

  it('is not assessable where either named none', () => {
    expect(ids(assessTwo('interests', {}, one))).toEqual(['interests.mentor-blank', 'blank.counts']);
    expect(ids(assessTwo('interests', one, { interests: [] }))).toEqual([
      'interests.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('interests', {}, {}))).toEqual(['interests.both-blank', 'blank.counts']);
    expect(ids(assessTwo('interests', one, { interests: ['cats'] }))).toEqual(['interests.none-shared']);
  });
});

describe('preferences', () => {
  const cohort = (ofM: string[] | undefined, ofE: string[] | undefined): Cohort => ({
    mentors: [
      { id: 'm', ...(ofM && { preferences: { ranked: ofM } }) },
      { id: 'm2' },
      { id: 'm3' },
      { id: 'm4' },
    ],
    mentees: [{ id: 'e', ...(ofE && { preferences: { ranked: ofE } }) }, { id: 'e2' }],
  });
  const value = (ofM: string[] | undefined, ofE: string[] | undefined) =>
    scorePair(cohort(ofM, ofE), { weights: { preferences: 1 } }, { mentorId: 'm', menteeId: 'e' })
      .contributions[0];

  it.each([
    [undefined, ['m', 'm2', 'm3', 'm4'], (0.1 + 1) / 2],
    [undefined, ['m2', 'm', 'm3', 'm4'], (0.1 + 0.75) / 2],
    [undefined, ['m2', 'm3', 'm4', 'm'], (0.1 + 0.25) / 2],
    [['e'], undefined, (0.1 + 1) / 2],
    [['e2', 'e'], ['m'], 0.75],
    [['e2'], ['m'], (0.1 + 1) / 2],
    [['e'], ['m'], 1],
  ])('mentor ranks %j, mentee ranks %j: %d', (ofM, ofE, expected) => {
    expect(value(ofM, ofE)?.value).toBe(expected);
  });

  it.each([
    [undefined, ['m2']],
    [['e2'], undefined],
    [['e2'], ['m2']],
  ])('is not assessable where neither names the other: mentor ranks %j, mentee ranks %j', (ofM, ofE) => {
    expect(value(ofM, ofE)).toMatchObject({ value: null, prior: 0.1, share: 0.1 });
  });

  it('never gives a wish less than no wish', () => {
    const priors = { preferences: 0.4 };
    const last = scorePair(
      cohort(undefined, ['m2', 'm3', 'm4', 'm']),
      { weights: { preferences: 1 }, priors },
      { mentorId: 'm', menteeId: 'e' },
    );
    expect(last.contributions[0]?.value).toBe(0.4);
  });

  it('is not assessable where neither ranked anybody', () => {
    expect(value(undefined, undefined)?.value).toBeNull();
    expect(value([], [])?.value).toBeNull();
  });

  it('says whose choice it is', () => {
    const contribution = value(['e2'], ['m2', 'm']);
    expect(contribution && texts(contribution)).toEqual([
      'the mentee’s choice number 2 of 2',
      'not the one mentee the mentor would like',
    ]);
  });
});

describe('logistics', () => {
  const free = (start: string, end: string, timeZone?: string) => ({
    availability: [{ day: 'mon' as const, start, end }],
    ...(timeZone !== undefined && { timeZone }),
  });

  it('is common free time against the full overlap, across time zones', () => {
    // New York is 6 hours behind Paris in January: 09:00 there is 15:00 in Paris.
    const part = assessTwo(
      'logistics',
      free('09:00', '11:00', 'America/New_York'),
      free('14:00', '16:10', 'Europe/Paris'),
    );
    expect(part.value).toBeCloseTo(70 / 120, 12);
    expect(texts(part)).toEqual([
      'both are free at the same time for 70 minutes a week (120 or more is ideal)',
      'neither has named any languages',
    ]);
    const apart = assessTwo('logistics', free('09:00', '10:00', 'UTC'), free('10:00', '11:00', 'UTC'));
    expect(apart.value).toBe(0);
    expect(ids(apart)).toContain('logistics.no-overlap');
  });

  it('compares local times where nobody has a time zone, and nothing where one alone has', () => {
    expect(assessTwo('logistics', free('09:00', '12:00'), free('10:00', '12:00')).value).toBe(1);
    const unknown = assessTwo('logistics', free('09:00', '12:00', 'UTC'), free('10:00', '12:00'));
    expect(unknown.value).toBeNull();
    expect(ids(unknown)).toEqual([
      'logistics.time.mentee-blank',
      'logistics.language.both-blank',
      'blank.counts',
    ]);
  });

  it('uses the distance of the clocks where availability is not given', () => {
    const zones = (mentor: string, mentee: string) =>
      assessTwo('logistics', { timeZone: mentor }, { timeZone: mentee });
    expect(zones('Europe/Paris', 'America/New_York').value).toBeCloseTo(1 - 6 / 8, 12);
    expect(zones('UTC', 'UTC').value).toBe(1);
    expect(zones('UTC', '+12:00').value).toBe(0);
    // A day apart on the calendar, one hour apart on the wall.
    expect(zones('+13:00', '-10:00').value).toBeCloseTo(1 - 1 / 8, 12);
    expect(ids(zones('UTC', '+02:00'))).toEqual([
      'logistics.time-difference',
      'logistics.availability.both-blank',
      'logistics.language.both-blank',
    ]);
  });

  it('reads offsets on the policy’s reference date', () => {
    // In July Arizona is 3 hours from New York, in January 2.
    const on = (referenceDate: string) =>
      assessTwo(
        'logistics',
        { timeZone: 'America/Phoenix' },
        { timeZone: 'America/New_York' },
        { params: { logistics: { referenceDate } } },
      ).evidence[0]?.params['hours'];
    expect(on('2026-01-15')).toBe(2);
    expect(on('2026-07-15')).toBe(3);
  });

  it('takes the mean with a shared language', () => {
    const time = { timeZone: 'UTC' };
    const value = (ofMentor: string[], ofMentee: string[]) =>
      assessTwo('logistics', { ...time, languages: ofMentor }, { ...time, languages: ofMentee }).value;
    expect(value(['en', 'fr'], ['FR'])).toBe(1);
    expect(value(['en'], ['fr'])).toBe(0.5);
    expect(value(['en'], [])).toBe(1);
    expect(assessTwo('logistics', { languages: ['en'] }, { languages: ['fr'] }).value).toBe(0);
  });
});

describe('career', () => {
  it('is 1 where the mentor has held the role aimed at, now or before', () => {
    expect(assessTwo('career', { role: 'Director' }, { nextRole: 'director' }).value).toBe(1);
    const before = assessTwo('career', { path: ['director'], role: 'adviser' }, { nextRole: 'director' });
    expect(before.value).toBe(1);
    expect(texts(before)).toEqual(['aims to become director; the mentor has held that role']);
  });

  it('is the closeness of a related role', () => {
    const similarity = { vectors: { director: [1, 0], 'vice president': [0.8, 0.6] } };
    const related = assessTwo('career', { role: 'Vice President' }, { nextRole: 'director' }, { similarity });
    expect(related.value).toBeCloseTo(0.8, 12);
    expect(ids(related)).toEqual(['career.related']);
  });

  it('counts a like start half', () => {
    const like = assessTwo(
      'career',
      { path: ['analyst'], role: 'manager' },
      { role: 'analyst', nextRole: 'director' },
    );
    expect(like.value).toBe(0.5);
    expect(ids(like)).toEqual(['career.not-held', 'career.started-alike']);
    expect(assessTwo('career', { role: 'analyst' }, { role: 'analyst', nextRole: 'director' }).value).toBe(0);
  });

  it('needs a next role and a role held', () => {
    expect(ids(assessTwo('career', { role: 'a' }, { role: 'a' }))).toEqual([
      'career.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('career', { path: [] }, { nextRole: 'a' }))).toEqual([
      'career.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('career', {}, {}))).toEqual(['career.both-blank', 'blank.counts']);
  });
});

describe('venture', () => {
  const needs = { venture: { stage: 'early', sector: 'fintech', functions: ['sales', 'hiring'] } };

  it('is the mean over functions, sector and stage', () => {
    const built = assessTwo(
      'venture',
      { ventures: [{ stage: 'idea', sector: 'food', functions: ['Sales'] }, { stage: 'scale' }] },
      needs,
    );
    expect(built.value).toBeCloseTo((1 / 2 + 0 + 1) / 3, 12);
    expect(ids(built)).toEqual([
      'venture.function-carried-out',
      'venture.function-missing',
      'venture.sector-unknown',
      'venture.stage-reached',
    ]);
  });

  it('leaves out parts that one side left blank', () => {
    expect(assessTwo('venture', { ventures: [{ sector: 'FinTech' }] }, needs).value).toBe(1);
    expect(assessTwo('venture', { ventures: [{ stage: 'idea' }] }, needs).value).toBe(0);
    expect(ids(assessTwo('venture', { ventures: [{}] }, needs))).toEqual([
      'venture.mentor-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('venture', { ventures: [{ stage: 'idea' }] }, {}))).toEqual([
      'venture.mentee-blank',
      'blank.counts',
    ]);
    expect(ids(assessTwo('venture', {}, { venture: {} }))).toEqual(['venture.both-blank', 'blank.counts']);
    const apart = assessTwo('venture', { ventures: [{ stage: 'idea' }] }, { venture: { sector: 'food' } });
    expect(ids(apart)).toEqual(['venture.not-comparable', 'blank.counts']);
    expect(apart.value).toBeNull();
  });

  it('refuses stages that are not on the scale, all at once', () => {
    const score = () =>
      assessTwo(
        'venture',
        { ventures: [{ stage: 'idea' }, { stage: 'unicorn' }] },
        { venture: { stage: 'seed' } },
      );
    expect(score).toThrowError(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [
          expect.objectContaining({ path: 'mentees[0].venture.stage', received: '"seed"' }),
          expect.objectContaining({ path: 'mentors[0].ventures[1].stage', received: '"unicorn"' }),
        ],
      }),
    );
  });
});

describe('the score', () => {
  /** Values 0.5, 2/3, 1, 0.4, 0.75 and 1 of goals, skills, experience, interests, preferences and logistics. */
  const mentor = {
    goalsSupported: [{ name: 'lead a team' }],
    skills: [
      { name: 'SQL', level: 5 },
      { name: 'Python', level: 2 },
      { name: 'negotiation', level: 2 },
    ],
    experienceYears: 12,
    interests: ['ai', 'chess', 'run'],
    languages: ['en'],
  };
  const mentee = {
    goals: [{ name: 'lead a team' }, { name: 'start a company' }],
    skillsWanted: [
      { name: 'SQL', weight: 3, current: 2, target: 4 },
      { name: 'Python', weight: 2, current: 1, target: 3 },
      { name: 'negotiation', weight: 1, current: 2, target: 4 },
    ],
    experienceYears: 4,
    interests: ['ai', 'run', 'wine', 'art'],
    languages: ['en', 'fr'],
  };
  const params = { interests: { rareCountMore: false, shrinkage: 0 } };

  it('is the weighted mean: 0.6475', () => {
    const cohort: Cohort = {
      mentors: [{ ...mentor, id: 'm', preferences: { ranked: ['x', 'e'] } }],
      mentees: [{ ...mentee, id: 'e', preferences: { ranked: ['m'] } }, { id: 'x' }],
    };
    const pair = scorePair(cohort, { params }, { mentorId: 'm', menteeId: 'e' });
    expect(pair.contributions.map((one) => one.value)).toEqual([
      0.5,
      expect.closeTo(2 / 3, 12),
      1,
      0.4,
      0.75,
      1,
    ]);
    expect(pair.score).toBe(0.6475);
    expect(pair.units).toBe(647_500);
    expect(pair.coverage).toBe(1);
  });

  it('counts a blank at the prior', () => {
    const blank = (priors?: PolicyInput['priors']) => {
      const others: Cohort = {
        mentors: [
          { ...mentor, id: 'm' },
          { id: 'n', preferences: { ranked: ['x'] } },
        ],
        mentees: [{ ...mentee, id: 'e' }, { id: 'x' }],
      };
      return scorePair(others, { params, ...(priors && { priors }) }, { mentorId: 'm', menteeId: 'e' });
    };
    expect(blank().units).toBe(647_500 - 150_000 * (0.75 - 0.1));
    expect(blank().coverage).toBe(0.85);
    for (const prior of [0, 0.3, 0.75, 1]) {
      expect(blank({ preferences: prior }).units).toBe(647_500 - 150_000 * (0.75 - prior));
    }
    expect(blank().contributions.at(-2)).toMatchObject({ criterion: 'preferences', value: null, prior: 0.1 });
    expect(blank().contributions.at(-2)?.evidence.at(-1)?.text).toBe('not known, so it counts as 10%');
  });

  it('leaves a criterion out that nobody answered, unless the policy states its prior', () => {
    const pair = scoreTwo(mentor, mentee, { params });
    expect(pair.score).toBeCloseTo(0.62941, 5);
    expect(pair.units).toBe(629_412);
    expect(pair.coverage).toBe(1);
    expect(pair.contributions.map((one) => one.criterion)).not.toContain('preferences');
    const stated = scoreTwo(mentor, mentee, { params, priors: { preferences: 0.1 } });
    expect(stated.units).toBe(647_500 - 150_000 * (0.75 - 0.1));
    expect(stated.coverage).toBe(0.85);
  });

  it('lists built-in criteria in their order, then the others, and leaves out those without weight', () => {
    const pair = scoreTwo({}, {}, { weights: { logistics: 1, skills: 2, goals: 0 } });
    expect(pair.contributions.map((one) => [one.criterion, one.weight])).toEqual([
      ['skills', 2],
      ['logistics', 1],
    ]);
  });
});
