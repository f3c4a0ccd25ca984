import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_CRITERIA,
  type Choices,
  choicesOf,
  FORMS,
  importancesOf,
  planOf,
  policyOf,
  sameChoices,
  stateOfPair,
  withPair,
  wordOf,
} from '../../examples/playground/src/policy/choices';
import {
  ADDABLE,
  type Draft,
  fieldsFor,
  ruleOf,
  ruleWords,
  wishOf,
  wishWords,
  withRule,
  withWish,
} from '../../examples/playground/src/policy/rules';
import type { FieldFacts } from '../../examples/playground/src/protocol';
import { EN_TEXTS } from '../../examples/playground/src/texts';
import { FR_TEXTS } from '../../examples/playground/src/texts/fr';
import { definePolicy, matchCohort } from '../../src';
import { FORM_DEFAULTS } from '../../src/entries/schemas';
import { generateCohort } from '../../src/entries/synthetic';

const usual = choicesOf('professional');
const choose = (part: Partial<Choices>): Choices => ({ ...usual, ...part });

describe('choices in words', () => {
  it.each(FORMS)('of the form %s, untouched, are its policy to the letter', (form) => {
    expect(definePolicy(policyOf(choicesOf(form)))).toEqual(definePolicy({ form }));
  });

  it('call the weights of a form by the nearest word', () => {
    const words = Object.fromEntries(
      BUILT_IN_CRITERIA.map((criterion) => [criterion, wordOf(usual, criterion)]),
    );
    expect(words).toMatchObject({
      goals: 'high',
      skills: 'high',
      experience: 'low',
      interests: 'medium',
      logistics: 'low',
      career: 'off',
      venture: 'off',
    });
  });

  it('change the weight of their own criterion and of no other', () => {
    const { weights } = policyOf(choose({ words: { interests: 'high', logistics: 'off' } }));
    const { logistics: _logistics, ...others } = FORM_DEFAULTS.professional.weights;
    expect(weights).toEqual({ ...others, interests: 0.3 });
  });

  it('leave the weights of the form where everything is turned off', () => {
    const off = Object.fromEntries(BUILT_IN_CRITERIA.map((criterion) => [criterion, 'off'] as const));
    expect(definePolicy(policyOf(choose({ words: off }))).weights).toEqual(
      FORM_DEFAULTS.professional.weights,
    );
  });

  it('make a hard rule of "must", which the matching keeps', () => {
    const cohort = generateCohort({ mentors: 20, mentees: 30, seed: 'must', minimumRate: 0 });
    const hard = BUILT_IN_CRITERIA.filter((one) => importancesOf(one).includes('must'));
    expect(hard.length).toBeGreaterThan(0);
    for (const criterion of hard) {
      const policy = policyOf(choose({ words: { [criterion]: 'must' } }));
      expect(policy.rules).toContainEqual(expect.objectContaining({ id: `must-${criterion}` }));
      const result = matchCohort(cohort, policy);
      if (result.status !== 'optimal') throw new Error(result.status);
      const effect = result.summary.rules.find(({ rule }) => rule === `must-${criterion}`);
      expect(effect?.forbidden, criterion).toBeGreaterThan(0);
    }
  });

  it('lock and forbid a pair, never both, and take it back', () => {
    const pair = { mentorId: 'ana', menteeId: 'cleo' };
    const locked = withPair(usual, pair, 'lock');
    expect(policyOf(locked).locks).toEqual([pair]);
    expect(stateOfPair(locked, pair)).toBe('lock');
    const forbidden = withPair(locked, pair, 'forbid');
    expect(policyOf(forbidden)).not.toHaveProperty('locks');
    expect(policyOf(forbidden).rules).toContainEqual({
      kind: 'excluded-pairs',
      pairs: [pair],
      id: 'forbidden-pairs',
    });
    expect(sameChoices(withPair(forbidden, pair, 'free'), usual)).toBe(true);
  });

  it('tell seats, aim and least score', () => {
    const plan = planOf(choose({ seats: 3, aim: 'worst-off', minimumScore: 25 }));
    expect(plan.seats).toBe(3);
    expect(plan.policy).toMatchObject({ minimumScore: 0.25 });
    expect(plan.policy.objectives?.slice(-2)).toEqual(['worst-off', 'total-score']);
    expect(sameChoices(usual, choose({ seats: 2 }))).toBe(false);
  });
});

const FACTS: readonly FieldFacts[] = [
  { field: 'department', mentors: 3, mentees: 4, kind: 'value', values: ['Sales', 'Legal'] },
  { field: 'grade', mentors: 3, mentees: 4, kind: 'value', values: ['A', 'B', 'C'] },
  { field: 'experienceYears', mentors: 3, mentees: 4, kind: 'number', values: [] },
  { field: 'location', mentors: 3, mentees: 0, kind: 'value', values: ['Lyon'] },
  { field: 'skills', mentors: 3, mentees: 1, kind: 'list', values: [] },
];
const DRAFT: Draft = {
  kind: 'different',
  field: 'department',
  minutes: '60',
  min: '1',
  max: '',
  scale: '',
  importance: 'must',
};

describe('rules and wishes in words', () => {
  it('are offered for fields that both sides filled in', () => {
    expect(fieldsFor('different', FACTS).map(({ field }) => field)).toEqual(['department', 'grade']);
    expect(fieldsFor('gap', FACTS).map(({ field }) => field)).toEqual(['grade', 'experienceYears']);
  });

  it('are made of a draft once it is complete', () => {
    expect(ruleOf(DRAFT, FACTS)).toEqual({ kind: 'different', field: 'department' });
    expect(ruleOf({ ...DRAFT, field: 'location' }, FACTS)).toBeUndefined();
    const gap = { ...DRAFT, kind: 'gap', field: 'grade' } as const;
    expect(ruleOf(gap, FACTS)).toBeUndefined();
    expect(ruleOf({ ...gap, scale: 'A, B, C', max: '2' }, FACTS)).toEqual({
      kind: 'gap',
      field: 'grade',
      scale: ['A', 'B', 'C'],
      min: 1,
      max: 2,
    });
    expect(ruleOf({ ...gap, scale: 'A, B, C', max: '0' }, FACTS)).toBeUndefined();
    expect(ruleOf({ ...DRAFT, kind: 'availability-overlap', minutes: 'some' }, FACTS)).toBeUndefined();
    expect(ruleOf({ ...DRAFT, kind: 'availability-overlap', minutes: '45' }, FACTS)).toEqual({
      kind: 'availability-overlap',
      minutes: 45,
    });
  });

  it('count for the score where they are less than a must, as the library scores them', () => {
    const wish = wishOf({ ...DRAFT, importance: 'high' }, FACTS)!;
    expect(wishOf(DRAFT, FACTS)).toBeUndefined();
    const policy = policyOf(choose({ wishes: [wish] }));
    expect(policy.criteria).toEqual([{ kind: 'other-value', field: 'department', weight: 0.3 }]);
    const cohort = generateCohort({ mentors: 20, mentees: 20, seed: 'wish', minimumRate: 0 });
    const apart = (input: typeof policy) => {
      const result = matchCohort(cohort, input);
      if (result.status !== 'optimal') throw new Error(result.status);
      const of = (people: readonly { id: string; department?: string }[], id: string) =>
        people.find((person) => person.id === id)?.department;
      return result.matches.filter(
        ({ mentorId, menteeId }) => of(cohort.mentors, mentorId) !== of(cohort.mentees, menteeId),
      ).length;
    };
    expect(apart(policy)).toBeGreaterThan(apart(policyOf(usual)));
  });

  it('replace one of the same kind and field', () => {
    const rule = ruleOf(DRAFT, FACTS)!;
    expect(withRule(withRule([], rule), rule)).toHaveLength(1);
    const wish = wishOf({ ...DRAFT, importance: 'low' }, FACTS)!;
    expect(withWish(withWish([], wish), { ...wish, importance: 'high' })).toEqual([
      { ...wish, importance: 'high' },
    ]);
  });

  it.each([EN_TEXTS, FR_TEXTS])('have words for every kind that can be added', (texts) => {
    for (const kind of ADDABLE) {
      const field = kind === 'gap' ? 'experienceYears' : 'department';
      const rule = ruleOf({ ...DRAFT, kind, field }, FACTS)!;
      expect(ruleWords(texts, rule)).not.toContain(rule.kind);
      const wish = wishOf({ ...DRAFT, kind, field, importance: 'medium' }, FACTS);
      if (wish !== undefined) expect(wishWords(texts, wish)).not.toContain(wish.spec.kind);
    }
  });
});
