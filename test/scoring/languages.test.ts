import { describe, expect, it } from 'vitest';
import { eligibilityMatrix, matchCohort, scorePair } from '../../src';
import { languageCode } from '../../src/model';

describe('a language', () => {
  it.each([
    ['French', 'fr'],
    ['Français', 'fr'],
    ['FRANCAIS', 'fr'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['pt_BR', 'pt'],
    ['Französisch', 'fr'],
    ['English (native)', 'en'],
    ['fluent English', 'en'],
    ['anglais courant', 'en'],
    ['English: C1', 'en'],
    ['English - 4', 'en'],
    ['Chinese (Mandarin)', 'zh'],
    ['Chinese (Cantonese)', 'yue'],
    ['العربية', 'ar'],
  ])('%s is %s', (text, code) => {
    expect(languageCode(text)).toBe(code);
  });

  it.each([
    'Klingon',
    'French and English',
    'no English',
    'Spanish - basic',
    'notions d’allemand',
    'English literature',
    '',
  ])('%s is none that is known', (text) => {
    expect(languageCode(text)).toBeUndefined();
  });

  it('is known by its beginnings where these count', () => {
    expect(languageCode('Spanish - basic', true)).toBe('es');
  });
});

describe('people who name one language in several ways', () => {
  const cohort = {
    mentors: [{ id: 'm', languages: ['Français', 'Klingon'] }],
    mentees: [
      { id: 'a', languages: ['French (native)'] },
      { id: 'b', languages: ['klingon'] },
      { id: 'c', languages: ['French - beginner'] },
    ],
  };

  it('may be paired, and are told of it in their own words', () => {
    const { allowed } = eligibilityMatrix(cohort, {});
    expect([...allowed]).toEqual([1, 1, 0]);
    const score = scorePair(cohort, {}, { mentorId: 'm', menteeId: 'a' });
    expect(JSON.stringify(score)).toContain('common language: French (native)');
  });

  it('are scored alike with and without kept scores', () => {
    const [dense, implicit] = (['dense', 'implicit'] as const).map((storage) =>
      matchCohort(cohort, {}, { storage }),
    );
    expect(dense?.status).toBe('optimal');
    expect(implicit).toEqual(dense);
  });
});
