import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openCohort } from '../../src';
import { describeVocabulary } from '../../src/cli/output/vocabulary-lines';
import { ENGLISH_VOICE } from '../../src/cli/voice';
import { vocabularyReport } from '../../src/entries/words';
import type { Cohort } from '../../src/model';
import { CRITERIA } from '../../src/scoring/criteria/registry';
import { KINDS } from '../../src/scoring/vocabulary/collect';
import { ALL_WEIGHTS } from './all-weights';

const mentor = (id: string, ...names: string[]) => ({
  id,
  skills: names.map((name) => ({ name, level: 5 })),
});
const mentee = (id: string, ...names: string[]) => ({ id, skillsWanted: names.map((name) => ({ name })) });

describe('vocabularyReport', () => {
  const cohort: Cohort = {
    mentors: [
      mentor('m1', 'Negotiation', 'Excel', 'data base', 'project management', 'C++', 'Welding'),
      mentor('m2', 'Negotiation', 'dashboards', 'C'),
    ],
    mentees: [
      mentee('e1', 'Négociation', 'MS Excel', 'Dashboard', 'managment of projects', 'C#'),
      mentee('e2', 'négociation', 'management project', 'astronomy', '!!!'),
      mentee('e3', 'astronomy', 'database'),
    ],
  };
  const report = vocabularyReport(cohort);
  const [skills] = report.kinds;

  it('lists what mentees want and no mentor has, and what one side alone says', () => {
    expect(report.kinds).toHaveLength(1);
    expect(skills?.unmet.first.map(({ spelling, mentees }) => [spelling, mentees])).toEqual([
      ['astronomy', 2],
      ['Négociation', 2],
      ['C#', 1],
      ['management project', 1],
      ['managment of projects', 1],
      ['MS Excel', 1],
    ]);
    expect(skills?.mentorsOnly.first.map(({ spelling }) => spelling)).toEqual([
      'Negotiation',
      'C',
      'C++',
      'Excel',
      'project management',
      'Welding',
    ]);
    expect(skills?.noTags).toEqual({ count: 1, first: [{ text: '!!!', times: 1 }] });
  });

  it('suggests what may be the same, and synonyms that make it so', () => {
    expect(skills?.near.first.map(({ a, b, reason }) => [a.spelling, b.spelling, reason])).toEqual([
      ['Négociation', 'Negotiation', 'one-letter'],
      ['management project', 'project management', 'same-words'],
      ['MS Excel', 'Excel', 'qualified'],
    ]);
    expect(report.synonyms).toEqual({
      Négociation: 'Negotiation',
      'management project': 'project management',
      'MS Excel': 'Excel',
    });
    const policy = { weights: { skills: 1 }, similarity: { synonyms: report.synonyms } };
    expect(vocabularyReport(cohort, policy).synonyms).toEqual({});
    expect(
      explainMatch(openCohort(cohort, policy), { mentorId: 'm1', menteeId: 'e1' }).score,
    ).toBeGreaterThan(
      explainMatch(openCohort(cohort, { weights: { skills: 1 } }), { mentorId: 'm1', menteeId: 'e1' }).score,
    );
  });

  it('reads like something to act on in the command', () => {
    const small = {
      mentors: [mentor('m', 'Negotiation')],
      mentees: [mentee('e', 'Négociation', 'astronomy')],
    };
    expect(describeVocabulary(vocabularyReport(small), ENGLISH_VOICE)).toEqual([
      '',
      'Words',
      '  skills that mentees want and no mentor has: astronomy (1); Négociation (1)',
      '  if they mean the same, add to "similarity" of the policy:',
      '  "synonyms": {"Négociation":"Negotiation"}',
    ]);
    expect(
      describeVocabulary(
        vocabularyReport({ mentors: [mentor('m', 'x')], mentees: [mentee('e', 'x')] }),
        ENGLISH_VOICE,
      ),
    ).toEqual([]);
  });

  it('suggests nothing where a digit, a sign or another word makes the difference', () => {
    const pairs = [
      ['Python 2', 'Python 3'],
      ['C', 'C++'],
      ['Java', 'JavaScript'],
      ['hiring', 'firing'],
      ['microeconomics', 'macroeconomics'],
      ['employer relations', 'employee relations'],
      ['inbound sales', 'outbound sales'],
      ['design', 'web design'],
    ];
    for (const [a = '', b = ''] of pairs) {
      const one = vocabularyReport({ mentors: [mentor('m', a)], mentees: [mentee('e', b)] });
      expect([a, b, one.synonyms]).toEqual([a, b, {}]);
    }
  });

  it('suggests what names of fields in -ics are misspelt from, in which the s is no plural', () => {
    for (const [a, b] of [
      ['statistcs', 'Statistics'],
      ['Logistiks', 'logistics'],
    ] as const) {
      const one = vocabularyReport({ mentors: [mentor('m', a)], mentees: [mentee('e', b)] });
      expect(one.kinds[0]?.near.first.map(({ reason }) => reason)).toEqual(['one-letter']);
      const known = vocabularyReport(
        { mentors: [mentor('m', a)], mentees: [mentee('e', 'sales')] },
        { similarity: { taxonomy: [{ id: '1', label: b }] } },
      );
      const [word] = known.kinds[0]?.notInTaxonomy.first.filter(({ near }) => near !== undefined) ?? [];
      expect([word?.use.spelling, word?.near]).toEqual([a, b.toLowerCase()]);
    }
  });

  it('gives no more than asked for, and says how many there are', () => {
    const letters = 'abcdefghij'.split('');
    const many = letters.flatMap((a) => letters.map((b) => `word ${a}${b}x`));
    const one = vocabularyReport(
      { mentors: [mentor('m', 'other')], mentees: [mentee('e', ...many)] },
      {},
      { most: 7 },
    );
    expect(one.kinds[0]?.unmet.count).toBe(100);
    expect(one.kinds[0]?.unmet.first).toHaveLength(7);
    expect(() => vocabularyReport({ mentors: [], mentees: [] }, {}, { most: 0 })).toThrowError(/entries/);
  });
});

describe('warnings about words', () => {
  it('suggest no goals that differ in a short word, or in the order of their words', () => {
    const goals = (offered: string, wanted: string) =>
      matchCohort(
        {
          mentors: [{ id: 'm', goalsSupported: [{ name: offered }] }],
          mentees: [{ id: 'e', goals: [{ name: wanted }] }],
        },
        { weights: { goals: 1 }, rules: [] },
      ).warnings.map(({ id }) => id);
    expect(goals('apply for US residency', 'apply for UK residency')).toEqual([]);
    expect(goals('move from law to medicine', 'move from medicine to law')).toEqual([]);
    expect(goals('apply for UK residensy', 'apply for UK residency')).toEqual(['warnings.near-tags']);
  });

  const cohort = {
    mentors: [mentor('m', 'Negotiation', '---')],
    mentees: [mentee('e', 'Négociation')],
  };

  it('stand on the result, one a kind, and are errors under strict', () => {
    const policy = { weights: { skills: 1 } };
    const { warnings } = matchCohort(cohort, policy);
    expect(warnings.map(({ id, params, path }) => [id, params, path])).toEqual([
      [
        'warnings.near-tags',
        { kind: 'skills', pairs: ['“Négociation” – “Negotiation”'], count: 1 },
        'policy.similarity.synonyms',
      ],
      ['warnings.no-tags', { kind: 'skills', texts: ['“---”'], count: 1 }, 'skills'],
    ]);
    expect(warnings[0]?.text).toBe(
      'one pair of skills is spelt differently by mentees and mentors, it seems, and never met: “Négociation” – “Negotiation”; ' +
        'where they mean the same, add them to “similarity.synonyms” of the policy',
    );
    expect(() => matchCohort(cohort, policy, { strict: true })).toThrowError(/never met/);
  });

  it('are given of every kind of words, each by a criterion that compares them', () => {
    const spelled = (name: string): Cohort => ({
      mentors: [
        {
          id: 'm',
          skills: [{ name }],
          goalsSupported: [{ name }],
          interests: [name],
          languages: [name],
          role: name,
          ventures: [{ functions: [name], sector: name }],
        },
      ],
      mentees: [
        {
          id: 'e',
          skillsWanted: [{ name }],
          goals: [{ name }],
          interests: [name],
          languages: [name],
          nextRole: name,
          venture: { functions: [name], sector: name },
        },
      ],
    });
    const people = { mentors: spelled('Negotiation').mentors, mentees: spelled('Négociation').mentees };
    const kindsBy = (weights: Record<string, number>) =>
      matchCohort(people, { weights, rules: [] }).warnings.flatMap(({ id, params }) =>
        id === 'warnings.near-tags' ? [params['kind']] : [],
      );
    for (const { id, words } of Object.values(CRITERIA))
      expect([id, kindsBy({ [id]: 1 })]).toEqual([id, words]);
    expect(kindsBy(ALL_WEIGHTS)).toEqual(KINDS);
  });

  it('are not given of words that the policy does not score, or knows to be close', () => {
    const about = (policy: Parameters<typeof matchCohort>[1]) =>
      matchCohort(cohort, policy).warnings.filter(({ id }) => id === 'warnings.near-tags');
    expect(about({ weights: { goals: 1 } })).toEqual([]);
    expect(
      about({ weights: { skills: 1 }, similarity: { synonyms: { negociation: 'negotiation' } } }),
    ).toEqual([]);
  });
});
