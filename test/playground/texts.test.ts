import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../examples/playground/src/people/mapping';
import { EN_TEXTS, fieldName } from '../../examples/playground/src/texts';
import { FR_TEXTS } from '../../examples/playground/src/texts/fr';
import { BUILT_IN_CRITERIA } from '../../src/entries/schemas';

/** Every text by its path; those with parameters as they are with `1` for each. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...Array(value.length || 3).fill(1)))]];
  return Object.entries(value ?? {}).flatMap(([key, member]) => textsOf(member, `${path}.${key}`));
}

const english = new Map(textsOf(EN_TEXTS));
const french = new Map(textsOf(FR_TEXTS));

describe('the texts of the playground', () => {
  it('are in French what they are in English, and in other words', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
    const alike = [...french].filter(([path, text]) => english.get(path) === text && /\p{L}{4}/u.test(text));
    // What both languages call the same.
    const known = ['Grade', 'JSON', 'Mentor', 'Mentor match', 'Mentors', 'Motivation', 'Score'];
    expect(new Set(alike.map(([, text]) => text))).toEqual(new Set(known));
  });

  it('have no-break spaces in French where a line must not end', () => {
    for (const [path, text] of french) expect(text, path).not.toMatch(/ [:;!?»]|« /);
  });

  it('name every field and criterion in both languages', () => {
    for (const texts of [EN_TEXTS, FR_TEXTS]) {
      for (const field of FIELDS) expect(fieldName(texts, field)).not.toBe(field);
      for (const criterion of BUILT_IN_CRITERIA)
        expect(texts.policy.criterionNames[criterion], criterion).toMatch(/\p{L}/u);
      expect(fieldName(texts, 'attributes.team')).toContain('team');
    }
  });

  it('are all shown somewhere', () => {
    const folder = new URL('../../examples/playground/src/', import.meta.url);
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts'))
      .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
      .join('\n');
    const sections = Object.entries(EN_TEXTS).filter(([, value]) => typeof value === 'object');
    const unused = sections.flatMap(([section, texts]) =>
      Object.keys(texts)
        .filter(
          (key) =>
            !new RegExp(
              `\\b${section}\\.${key}\\b|words\\.${key}\\b|${section}\\[|${section}\\.\\w+\\[|'${key}'`,
            ).test(source),
        )
        .map((key) => `${section}.${key}`),
    );
    expect(unused.filter((one) => !/^(?:fields|phases)\./.test(one))).toEqual([]);
  });
});
