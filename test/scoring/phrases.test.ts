import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openCohort } from '../../src';
import { lexicalSimilarity } from '../../src/entries/schemas';
import { definePolicy } from '../../src/model';

const THRESHOLD = definePolicy({}).similarity.threshold;

describe('goals that are alike', () => {
  it.each([
    ['lead a team', 'leading teams'],
    ['lead a remote team', 'lead a team'],
    ['mener une équipe', 'équipe à mener'],
    ['I want to become a data science manager', 'Head of analytics, 10 years leading ML teams'],
    ['start a business', 'launch a company'],
    ['get promoted', 'get a promotion'],
    ['leave management', 'quit management'],
    ['leave management', 'stop managing'],
    ['learn French', 'improve my French'],
    ['increase sales', 'improve sales'],
    ['public speaking', 'speak in public'],
    ['improve public speaking', 'get better at public speaking'],
    ['become a product manager', 'I would like to become a product manager'],
    ['manage a project', 'project management'],
    ['move to Germany', 'moving to Germany'],
    ['diriger une équipe', 'mener une équipe'],
    ['apprendre l’anglais', 'améliorer mon anglais'],
    ['créer une entreprise', 'lancer son entreprise'],
    ['prise de parole en public', 'parole en public'],
    ['gestion de projets', 'gérer un projet'],
    ['développer mon leadership', 'améliorer mon leadership'],
    ['not become a manager', 'do not want to be a manager'],
    ['never stop learning data science', 'keep learning data science'],
    ['write a book', 'writing books'],
    ['build a strong network', 'grow my network'],
    ['negotiating a contract', 'contract negotiation'],
    ['reduce stress', 'less stress'],
    ['be a better listener', 'listen better'],
  ])('%j and %j', (a, b) => {
    expect(lexicalSimilarity(a, b)).toBeGreaterThanOrEqual(THRESHOLD);
    expect(lexicalSimilarity(b, a)).toBe(lexicalSimilarity(a, b));
  });
});

describe('goals that are not, for all the words they share', () => {
  it.each([
    ['pass the CPA exam', 'pass the bar exam'],
    ['change career from nursing', 'change career to nursing'],
    ['apply for US residency', 'apply for UK residency'],
    ['find a new job', 'find a first job'],
    ['lead a team', 'leave a team'],
    ['leadership', 'readership'],
    ['improve my French', 'improve my Spanish'],
    ['I want to become a data science manager', 'I do not want to become a data science manager'],
    ['I want to become a data science manager', 'I want to become a better manager of my time'],
    ['I do not want to become a data manager', 'I want to become a data manager'],
    ['I don’t want to become a data manager', 'become a data manager'],
    ['start a business', 'sell a business'],
    ['get promoted', 'not get promoted'],
    ['learn to code in Python', 'learn to code in Java'],
    ['move from sales to marketing', 'move from marketing to sales'],
    ['work abroad', 'work less'],
    ['leave management', 'enter management'],
    ['work more', 'work less'],
    ['improve internal communication', 'improve external communication'],
    ['hiring engineers', 'firing engineers'],
    ['find a mentor', 'become a mentor'],
    ['be a mentor', 'get a mentor'],
    ['mentor others', 'find a mentor'],
    ['give feedback', 'receive feedback'],
    ['give feedback', 'get feedback'],
    ['buy a house', 'sell a house'],
    ['learn French', 'teach French'],
    ['part-time job', 'full-time job'],
    ['increase sales', 'reduce sales'],
    ['become a manager', 'avoid becoming a manager'],
    ['become an employee', 'become an employer'],
    ['import goods', 'export goods'],
    ['never work weekends', 'work weekends'],
    ['move to Germany', 'move out of Germany'],
    ['go from startup to corporate', 'go from corporate to startup'],
    ['Je ne veux pas devenir manager', 'Je veux devenir manager'],
    ['devenir manager', 'ne plus être manager'],
    ['passer de la vente au marketing', 'passer du marketing à la vente'],
    ['évoluer de technicien vers manager', 'évoluer de manager vers technicien'],
    ['quitter le management', 'entrer dans le management'],
    ['travailler sans manager', 'travailler avec un manager'],
    ['apprendre l’anglais', 'apprendre l’espagnol'],
    ['trouver un premier emploi', 'trouver un nouvel emploi'],
    ['passer l’examen du barreau', 'passer l’examen d’expert-comptable'],
    ['créer une entreprise', 'vendre une entreprise'],
    ['arrêter de manager', 'manager une équipe'],
    ['se reconvertir dans l’infirmerie', 'se reconvertir hors de l’infirmerie'],
    ['travailler à l’étranger', 'travailler moins'],
    ['n’ai pas envie d’encadrer une équipe', 'envie d’encadrer une équipe'],
    ['become a senior developer', 'become a junior developer'],
    ['move into management', 'move out of management'],
    ['switch from engineering to product', 'switch from product to engineering'],
    ['return to work after leave', 'leave work'],
    ['retire early', 'start early'],
    ['write a book', 'read a book'],
    ['work with children', 'work without children'],
    ['career in law', 'career outside law'],
    ['open a restaurant', 'close a restaurant'],
    ['negotiate a raise', 'negotiate a contract'],
    ['present to executives', 'present to students'],
    ['less stress', 'more stress'],
    ['reduce stress', 'increase stress'],
    ['ask for help', 'offer help'],
    ['speak in public', 'avoid speaking in public'],
    ['learn to delegate', 'learn to code'],
    ['no longer manage people', 'manage people'],
    ['become a teacher instead of a manager', 'become a manager instead of a teacher'],
    ['remote work', 'office work'],
    ['join a startup', 'leave a startup'],
    ['work in a startup', 'work in a large company'],
    ['promote women', 'get promoted'],
    ['be a better listener', 'talk better'],
    ['from nurse to manager', 'from manager to nurse'],
    ['gain weight', 'lose weight'],
    ['start smoking', 'stop smoking'],
    ['move from nursing into tech', 'move from tech into nursing'],
    ['rester dans la vente', 'quitter la vente'],
    ['passer à temps plein', 'passer à temps partiel'],
    ['devenir freelance', 'ne pas devenir freelance'],
    ['gagner plus', 'travailler plus'],
    ['win customers', 'lose customers'],
    ['transition to leadership', 'transition from leadership'],
    ['career change into teaching', 'career change out of teaching'],
  ])('%j and %j', (a, b) => {
    expect(lexicalSimilarity(a, b)).toBeLessThan(THRESHOLD);
    expect(lexicalSimilarity(b, a)).toBe(lexicalSimilarity(a, b));
  });
});

describe('lexical similarity', () => {
  it.each([
    ['lead a team', 'leading teams', 0.95],
    ['lead a team', 'leave a team', 0],
    ['lead a remote team', 'lead a team', 4 / 5],
    ['mener une équipe', 'équipe à mener', 0.95],
    ['Lead a team!', 'lead a team', 1],
    ['leadership', 'leading', 0],
    ['improve my French', 'improve my Spanish', 0],
    ['improve my French', 'learn French', (2 + 2 * 0.25 * 0.75) / 2.5],
    ['', 'lead a team', 0],
    ['!!!', '!!!', 0],
  ])('of %j and %j is %d', (a, b, value) => {
    expect(lexicalSimilarity(a, b)).toBeCloseTo(value, 12);
  });

  it('is symmetric, in [0, 1], and blind to the order of words', () => {
    const words = fc.array(
      fc.constantFrom('lead', 'leading', 'team', 'a', 'sales', 'sell', 'grow', 'develop'),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = lexicalSimilarity(a.join(' '), b.join(' '));
        expect(value).toBe(lexicalSimilarity(b.join(' '), a.join(' ')));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const turned = lexicalSimilarity([...a].reverse().join(' '), b.join('-'));
        // Texts that are equal as tags are 1, whatever their words; turned round they are only alike.
        if (value < 1 && turned < 1) expect(turned).toBe(value);
      }),
    );
  });

  it('does not read essays', () => {
    const essay = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
    expect(lexicalSimilarity(essay, `${essay} more`)).toBe(0);
    expect(lexicalSimilarity(essay, essay)).toBe(1);
  });
});

describe('free text', () => {
  const names = [
    'Head of analytics, 10 years leading ML teams',
    'I do not want to become a data science manager',
    'I want to become a better manager of my time',
  ];
  const cohort = {
    mentors: names.map((name, at) => ({ id: ['head', 'negation', 'time'][at]!, goalsSupported: [{ name }] })),
    mentees: [{ id: 'm', goals: [{ name: 'I want to become a data science manager' }] }],
  };
  const policy = { weights: { goals: 1 } };

  it('prefers who leads analytics to who does not want it', () => {
    expect(matchCohort(cohort, policy)).toMatchObject({ matches: [{ mentorId: 'head' }] });
    const scores = cohort.mentors.map(
      ({ id }) => explainMatch(openCohort(cohort, policy), { mentorId: id, menteeId: 'm' }).score,
    );
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores.slice(1)).toEqual([0, 0]);
  });

  it('does not depend on who else is in the cohort', () => {
    const pair = { mentorId: 'head', menteeId: 'm' };
    const alone = explainMatch(
      openCohort({ ...cohort, mentors: cohort.mentors.slice(0, 1) }, policy),
      pair,
    ).score;
    const crowd = Array.from({ length: 50 }, (_, at) => ({
      id: `c${at}`,
      goalsSupported: [{ name: `become a data science manager in country ${at}` }],
    }));
    expect(
      explainMatch(openCohort({ ...cohort, mentors: [...cohort.mentors, ...crowd] }, policy), pair).score,
    ).toBe(alone);
  });
});
