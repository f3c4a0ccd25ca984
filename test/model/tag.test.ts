import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort } from '../../src';
import { ABBREVIATIONS, definePolicy, normalizeTag } from '../../src/model';
import { TagSpace } from '../../src/scoring/similarity/tag-space';

const plain = (text: string) => normalizeTag(text, { fold: false });

/** Names that signs alone tell apart. */
const SIGNED = ['C', 'C++', 'C#', 'F#', '.NET', 'net', 'ASP.NET', '3.5', '35'];

describe('normalizeTag without folding', () => {
  it.each([
    ['  Machine-Learning ', 'machine learning'],
    ['machine_learning', 'machine learning'],
    ['SQL', 'sql'],
    ['ＳＱＬ', 'sql'],
    ['(SQL)', 'sql'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδος'],
    ['e-mail, letters', 'e mail letters'],
    ['R & D', 'r d'],
    ['R&D', 'r d'],
    ['l’équipe', 'l équipe'],
    ["l'équipe", 'l équipe'],
    ['A\u0301', 'á'],
    ['soft\u00adware', 'software'],
    ['zero\u200bwidth', 'zerowidth'],
    ['a + b', 'a b'],
    ['U.S.', 'u.s'],
    ['foo...bar', 'foo bar'],
    ['#hashtag', 'hashtag'],
    ['##tag', 'tag'],
  ])('makes %j %j', (text, tag) => {
    expect(plain(text)).toBe(tag);
  });

  it('keeps names with signs apart', () => {
    const names = [...SIGNED, 'node.js', 'node js', 'Vue.js'];
    expect(new Set(names.map(plain)).size).toBe(names.length);
    expect(plain('C/C++')).toBe('c c++');
    expect(plain('.Net,')).toBe('.net');
    expect(plain('Node.JS')).toBe('node.js');
  });

  it('keeps accents and plurals', () => {
    expect(plain('Résumé')).not.toBe(plain('resume'));
    expect(plain('dashboards')).not.toBe(plain('dashboard'));
  });
});

describe('normalizeTag', () => {
  it.each([
    ['Négociation', 'negociation'],
    ['dashboard', 'dashboards'],
    ['Gestion de projets', 'gestion de projet'],
    ['Machine-Learning', 'machine learning'],
    ['Data visualisation', 'Data visualization'],
    ['Node.js', 'NodeJS'],
    ['Node JS', 'node.js'],
    ['strategies', 'Strategy'],
    ['stratégies', 'stratégie'],
    ['coaches', 'coach'],
    ['recherches', 'recherche'],
    ['businesses', 'business'],
    ['processes', 'process'],
    ['APIs', 'API'],
    ['KPIs', 'kpi'],
    ['journaux', 'journal'],
    ['réseaux', 'réseau'],
    ['data analyses', 'data analysis'],
    ['e-mails', 'email'],
    ['front end', 'Front-End'],
    ['frontend', 'front-end'],
    ['R&D', 'R and D'],
    ['Œuvres', 'oeuvre'],
    ['U.S.', 'US'],
    ['naïve', 'naive'],
    ['movies', 'movie'],
    ['taxes', 'tax'],
    ['databases', 'data base'],
  ])('reads %j and %j as one', (a, b) => {
    expect(normalizeTag(a)).toBe(normalizeTag(b));
  });

  it.each([
    ['SAS', 'sas'],
    ['business', 'business'],
    ['SaaS', 'saas'],
    ['AWS', 'aws'],
    ['analysis', 'analysis'],
    ['Analytics', 'analytics'],
    ['Kubernetes', 'kubernetes'],
    ['status', 'status'],
    ['DevOps', 'devops'],
    ['français', 'francais'],
    ['Redis', 'redis'],
    ['temps', 'temps'],
    ['news', 'news'],
    ['R', 'r'],
    ['Go', 'go'],
    ['JS', 'js'],
  ])('leaves %j %j', (text, tag) => {
    expect(normalizeTag(text)).toBe(tag);
  });

  it('keeps names apart that signs tell apart', () => {
    const names = [...SIGNED, 'R', 'Go', 'Java', 'JavaScript', 'SA', 'SAS'];
    expect(new Set(names.map((name) => normalizeTag(name))).size).toBe(names.length);
  });

  it('makes no tag of a text without letters and digits', () => {
    for (const text of ['!!!', '-', '—', '...', '+', '', ' \t', '👍', '\u200b']) {
      expect(normalizeTag(text)).toBe('');
      expect(plain(text)).toBe('');
    }
  });

  it('is idempotent, and blind to case and outer punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, fold) => {
        const tag = normalizeTag(text, { fold });
        expect(normalizeTag(tag, { fold })).toBe(tag);
        expect(normalizeTag(text.toUpperCase(), { fold })).toBe(
          normalizeTag(text.toLowerCase().toUpperCase(), { fold }),
        );
        expect(normalizeTag(`  ${text}\t`, { fold })).toBe(tag);
      }),
      { numRuns: 5000 },
    );
    const endings = [
      's',
      'es',
      'ies',
      'ie',
      'sses',
      'xes',
      'che',
      'ches',
      'aux',
      'eaux',
      'isations',
      'ses',
      'us',
      'is',
      'ics',
    ];
    const word = fc
      .tuple(
        fc.string({ unit: fc.constantFrom('a', 'e', 'i', 's', 'x', 'c', 'h', 't', 'n'), maxLength: 6 }),
        fc.constantFrom(...endings),
      )
      .map(([stem, ending]) => stem + ending);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const tag = normalizeTag(words.join(' '));
        expect(normalizeTag(tag)).toBe(tag);
      }),
      { numRuns: 5000 },
    );
  });

  it('knows abbreviations in the form in which it makes them', () => {
    for (const [word, meaning] of Object.entries(ABBREVIATIONS)) {
      expect([word, normalizeTag(word)]).toEqual([word, word]);
      expect([word, normalizeTag(meaning)]).toEqual([word, meaning]);
    }
  });
});

describe('skills', () => {
  const score = (a: string, b: string, similarity = {}) => {
    const cohort = {
      mentors: [{ id: 'm', skills: [{ name: a, level: 5 }] }],
      mentees: [{ id: 'e', skillsWanted: [{ name: b }] }],
    };
    const outcome = matchCohort(cohort, { weights: { skills: 1 }, similarity });
    return outcome.status === 'optimal' ? outcome.matches[0]!.score : -1;
  };

  it.each([
    ['Négociation', 'negociation'],
    ['Data visualisation', 'Data visualization'],
    ['dashboard', 'dashboards'],
    ['JavaScript', 'JS'],
    ['NodeJS', 'Node.js'],
    ['Gestion de projets', 'gestion de projet'],
  ])('%j and %j are one, unless the policy says otherwise', (a, b) => {
    expect(score(a, b)).toBe(1);
    expect(score(a, b, { fold: false, abbreviations: false })).toBe(0);
  });

  it.each([
    ['Excel', 'MS Excel'],
    ['C', 'C++'],
    ['Java', 'JavaScript'],
    ['SA', 'SAS'],
  ])('%j and %j are not', (a, b) => {
    expect(score(a, b)).toBe(0);
  });

  it('without a letter or digit are blanks, and never one', () => {
    const cohort = {
      mentors: [{ id: 'm', skills: [{ name: '!!!', level: 5 }] }],
      mentees: [{ id: 'e', skillsWanted: [{ name: '!!!' }] }],
    };
    const outcome = matchCohort(cohort, { weights: { skills: 1 } });
    if (outcome.status === 'infeasible') throw new Error('has a matching');
    expect(outcome.matches[0]).toMatchObject({ coverage: 0, contributions: [{ value: null }] });
    expect(outcome.matches[0]!.score).toBeLessThan(0.1);
  });

  it('lets the policy say what an abbreviation means', () => {
    expect(score('JS', 'jeu sérieux', { synonyms: { js: 'jeu sérieux' } })).toBe(1);
    expect(score('JS', 'JavaScript', { synonyms: { javascript: 'js' } })).toBe(1);
    expect(score('JS', 'JavaScript', { synonyms: { js: 'jeu sérieux' } })).toBe(0);
    const taxonomy = [
      { id: '1', label: 'JS' },
      { id: '2', label: 'JavaScript' },
    ];
    expect(score('JS', 'JavaScript', { taxonomy })).toBe(0);
  });

  it('lets the vector of the word itself stand for its plural and its abbreviation', () => {
    const vectors = { JS: [0, 1], JavaScript: [1, 0], dashboards: [0, 1], dashboard: [1, 0] };
    const issues: never[] = [];
    const tags = new TagSpace(definePolicy({ similarity: { vectors } }).similarity, issues);
    expect(issues).toEqual([]);
    expect(tags.closeness(tags.canonical('js'), tags.canonical('Dashboards'), 'tag')).toBe(1);
  });
});
