import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  EN,
  explainMatch,
  matchCohort,
  openCohort,
  type PolicyInput,
  shortlist,
} from '../../src';
import { FR } from '../../src/entries/fr';
import { visibilityOf } from '../../src/messages';
import { RULES_EN } from '../../src/messages/en/rules';
import { SCORING_EN } from '../../src/messages/en/scoring';

/** Messages about criteria and rules: the only ones that are shown to one person of a pair. */
const EVIDENCE = [...Object.keys(SCORING_EN), ...Object.keys(RULES_EN)].sort();

describe('who may see a message', () => {
  it('is written down for every id: a new one is a decision', async () => {
    const lines = EVIDENCE.map((id) => `${id}: ${visibilityOf(id)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('audience.txt');
  });

  it('never lets a mentor see what a wish is not met by, nor a mentee the gap of a mentor', () => {
    const unmet = /\.(?:not-supported|not-listed|not-ahead|not-held|missing|unknown|not-reached)$/;
    const ids = EVIDENCE.filter((id) => unmet.test(id));
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => visibilityOf(id) !== 'administrator')).toEqual([]);
  });
});

/** Words that only one side may read; each stands once in the cohort. */
const secret = {
  fromMentor: [
    'unmet-goal',
    'unmet-skill',
    'too-high-skill',
    'next-role',
    'objective-of-goal',
    'objective-of-skill',
    'unmet-function',
    'unmet-sector',
    'wished-mentor',
    'refused-mentor',
    'secret-team',
    'mentee-secret-list',
  ],
  fromMentee: [
    'mentor-next-role',
    'mentor-own-goal',
    'mentor-own-wish',
    'wished-mentee',
    'refused-mentee',
    'mentor-team',
    'mentor-secret-list',
  ],
};

const cohort: Cohort = {
  mentors: [
    {
      id: 'ana',
      goals: [{ name: 'mentor-own-goal' }],
      skillsWanted: [{ name: 'mentor-own-wish' }],
      nextRole: 'mentor-next-role',
      goalsSupported: [{ name: 'lead a team', strength: 1 }],
      skills: [
        { name: 'SQL', level: 5 },
        { name: 'too-high-skill', level: 1 },
      ],
      path: ['analyst', 'next-role'],
      ventures: [{ stage: 'idea', sector: 'fintech', functions: ['sales'] }],
      preferences: { ranked: ['wished-mentee'], never: ['refused-mentee'] },
      attributes: { team: 'mentor-team', codes: ['mentor-secret-list', 'shared'] },
      experienceYears: 9,
    },
    { id: 'wished-mentor' },
    { id: 'refused-mentor' },
  ],
  mentees: [
    {
      id: 'cleo',
      goals: [{ name: 'lead a team', source: 'objective-of-goal' }, { name: 'unmet-goal' }],
      skillsWanted: [
        { name: 'SQL', target: 4, source: 'objective-of-skill' },
        { name: 'unmet-skill' },
        { name: 'too-high-skill', current: 3, target: 5 },
      ],
      role: 'analyst',
      nextRole: 'next-role',
      venture: { stage: 'scale', sector: 'unmet-sector', functions: ['sales', 'unmet-function'] },
      preferences: { ranked: ['wished-mentor'], never: ['refused-mentor'] },
      attributes: { team: 'secret-team', tags: ['mentee-secret-list', 'shared'] },
      experienceYears: 3,
    },
    { id: 'wished-mentee' },
    { id: 'refused-mentee' },
  ],
};

const policy: PolicyInput = {
  weights: { goals: 1, skills: 1, experience: 1, preferences: 1, career: 1, venture: 1 },
  sensitive: ['team', 'tags'],
  rules: [
    { kind: 'different', field: 'attributes.team' },
    { kind: 'different', field: 'nextRole' },
    { kind: 'shared-value', mentorField: 'attributes.codes', menteeField: 'attributes.tags' },
  ],
};
const pair = { mentorId: 'ana', menteeId: 'cleo' };

describe('what each side reads of a pair', () => {
  for (const locale of [EN, FR]) {
    it(`shows a mentor nothing that is the mentee's own affair (${locale.locale})`, () => {
      const text = JSON.stringify(
        explainMatch(openCohort(cohort, policy), pair, { audience: 'mentor', locale }),
      );
      for (const word of secret.fromMentor) expect(text, word).not.toContain(word);
      expect(text).toContain('lead a team');
      expect(text).toContain('SQL');
      // Not because nothing was found: an administrator reads it all.
      const all = JSON.stringify(explainMatch(openCohort(cohort, policy), pair, { locale }));
      for (const word of ['unmet-goal', 'unmet-skill', 'next-role', 'objective-of-goal', 'secret-team'])
        expect(all, word).toContain(word);
    });

    it(`shows a mentee nothing that is the mentor's own affair (${locale.locale})`, () => {
      const text = JSON.stringify(
        explainMatch(openCohort(cohort, policy), pair, { audience: 'mentee', locale }),
      );
      for (const word of secret.fromMentee) expect(text, word).not.toContain(word);
      // Own wishes that this mentor does not meet would show the mentor's gaps.
      for (const word of ['unmet-goal', 'unmet-skill', 'unmet-sector'])
        expect(text, word).not.toContain(word);
      expect(text).toContain('objective-of-goal');
    });
  }

  it('hides an attribute that is sensitive on the mentee’s side alone', () => {
    const rules: PolicyInput = { ...policy, sensitive: ['tags'] };
    const ids = explainMatch(openCohort(cohort, rules), pair, { audience: 'mentor' }).evidence.map(
      ({ id }) => id,
    );
    expect(ids.filter((id) => id.startsWith('rules.shared-value'))).toEqual([]);
    const open = explainMatch(openCohort(cohort, { ...policy, sensitive: [] }), pair, { audience: 'mentor' });
    expect(open.evidence.map(({ id }) => id)).toContain('rules.shared-value.passed');
  });

  it('holds for shortlists too', () => {
    const matched = matchCohort(cohort, policy);
    expect(matched.status).toBe('optimal');
    const text = JSON.stringify(
      shortlist(openCohort(cohort, policy), { side: 'mentors', audience: 'mentor' }),
    );
    for (const word of secret.fromMentor.filter((one) => !/wished|refused/.test(one)))
      expect(text, word).not.toContain(word);
  });
});
