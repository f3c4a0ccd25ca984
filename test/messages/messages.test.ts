import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeEffect } from '../../src';
import {
  EN,
  FR,
  isMessageId,
  type MessageCatalogue,
  type MessageId,
  renderMessage,
  templateParams,
  translate,
  visibilityOf,
} from '../../src/messages';
import { formatTemplate, type MessageParamValues } from '../../src/messages/format';
import {
  BUILT_IN_CRITERIA,
  BUILT_IN_RULE_IDS,
  OBJECTIVES,
  PERSON_FIELD_NAMES,
  RULE_KINDS,
  SPEC_PRIORS,
} from '../../src/model';
import { errorOf } from '../support/thrown';

const LANGUAGES = [EN, FR];
const ids = Object.keys(EN.templates).filter(isMessageId);
const SRC = fileURLToPath(new URL('../../src', import.meta.url));

const read = (file: string) => readFileSync(join(SRC, 'messages', file), 'utf8');
/** What the files of `subjects/` declare. */
const SUBJECTS = readdirSync(join(SRC, 'messages/subjects'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('subjects', file)));
/** Parameters that messages of several subjects have. */
const SHARED = read('params.ts') + read('subjects/page/params.ts');

/** Ids that the types of `subjects/` compute: labels of what there is, and reasons in letters. */
const COMPUTED = /^(?:field|criterion|objective|rule|letter\.(?:mentor|mentee))\./;

describe('catalogues', () => {
  it('have a template for every message that is declared, and no other', () => {
    const declared = SUBJECTS.flatMap((text) =>
      [...text.matchAll(/^ {2}'([a-z.-]+)': (?!\[?')/gm)].map((match) => match[1]),
    );
    const all = [...declared, ...ids.filter((id) => COMPUTED.test(id))].sort();
    for (const { templates } of LANGUAGES) expect(Object.keys(templates).sort()).toEqual(all);
  });

  it('have a label for every field, criterion, objective and rule, and no other', () => {
    const kinds = RULE_KINDS.filter((kind) => kind !== 'custom');
    const labels = [
      ...PERSON_FIELD_NAMES.map((name) => `field.${name}`),
      ...[...BUILT_IN_CRITERIA, ...Object.keys(SPEC_PRIORS)].map((name) => `criterion.${name}`),
      ...OBJECTIVES.map((name) => `objective.${name}`),
      ...[...kinds, ...BUILT_IN_RULE_IDS, 'no-capacity', 'mentor-capacity', 'mentee-capacity', 'lock'].map(
        (name) => `rule.${name}`,
      ),
    ];
    const found = ids.filter((id) => /^(?:field|criterion|objective|rule)\./.test(id));
    expect([...found].sort()).toEqual(labels.sort());
  });

  it('have the same parameters in every language', () => {
    for (const locale of LANGUAGES) {
      for (const id of ids) {
        expect([id, templateParams(locale.templates[id])]).toEqual([id, templateParams(EN.templates[id])]);
      }
    }
  });

  it('contain the parameters that are declared, and no other', () => {
    for (const text of SUBJECTS) {
      const declared = text + SHARED;
      for (const id of ids) {
        for (const name of templateParams(EN.templates[id])) {
          if (declared.includes(`'${id}':`))
            expect([id, declared]).toEqual([id, expect.stringContaining(name)]);
        }
      }
    }
  });

  it('are used: every id stands in the code, whole or as the beginning of a computed id', () => {
    const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('messages'))
      .map((path) => readFileSync(join(SRC, path), 'utf8'))
      .join('\n');
    const computed = [...sources.matchAll(/`([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map(
      (match) => match[1] ?? '',
    );
    const unused = ids.filter(
      (id) =>
        !COMPUTED.test(id) &&
        !sources.includes(`'${id}'`) &&
        !computed.some((beginning) => id.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('have no doubled spaces, no stray space before punctuation in English, and typographic apostrophes', () => {
    for (const id of ids) {
      for (const locale of LANGUAGES) {
        const template = locale.templates[id];
        expect([id, template]).not.toEqual([id, expect.stringMatching(/ {2}|'/)]);
      }
      expect([id, EN.templates[id]]).not.toEqual([id, expect.stringMatching(/ [,;:.!?]/)]);
      // French sets a no-break space before these signs, but for the colon of a time of day, and inside guillemets.
      expect([id, FR.templates[id]]).not.toEqual([
        id,
        expect.stringMatching(/[^\u00a0](?:[;:?!»](?!\/\/|\d\d)|%)|«[^\u00a0]/),
      ]);
    }
  });
});

describe('renderMessage', () => {
  const wish = { skill: 'SQL', current: 2, target: 4, level: 5, assumed: false };

  it('speaks the languages that ship', () => {
    expect(renderMessage(EN, 'skills.reaches-target', wish)).toBe(
      'wants SQL from level 2 to 4; mentor is at 5',
    );
    expect(renderMessage(FR, 'skills.reaches-target', { ...wish, level: 2.5, assumed: true })).toBe(
      'souhaite passer du niveau 2 au niveau 4 en SQL\u00a0; le mentor est au niveau 2,5 (supposé)',
    );
  });

  it('speaks a language that is brought along', () => {
    const templates = { ...EN.templates, 'interests.none-shared': 'kein gemeinsames Interesse' };
    expect(renderMessage({ locale: 'de', templates }, 'interests.none-shared', {})).toBe(
      'kein gemeinsames Interesse',
    );
  });

  it('follows the language’s plural rules', () => {
    const hours = (locale: MessageCatalogue, count: number) =>
      renderMessage(locale, 'logistics.time-difference', { hours: count });
    expect([0, 1, 1.5, 2].map((count) => hours(EN, count))).toEqual([
      'local times differ by 0 hours',
      'local times differ by 1 hour',
      'local times differ by 1.5 hours',
      'local times differ by 2 hours',
    ]);
    expect([0, 1, 1.5, 2].map((count) => hours(FR, count))).toEqual([
      '0 heure de décalage horaire',
      '1 heure de décalage horaire',
      '1,5 heure de décalage horaire',
      '2 heures de décalage horaire',
    ]);
  });

  it('joins lists as the language does', () => {
    const shared = { interests: ['art', 'wine', 'chess'], count: 3 };
    expect(renderMessage(EN, 'interests.shared', shared)).toBe('common interests: art, wine, and chess');
    expect(renderMessage(FR, 'interests.shared', shared)).toBe(
      'centres d’intérêt communs\u00a0: art, wine et chess',
    );
  });

  it('renders every message in every language with plausible parameters', () => {
    const sample = (name: string): MessageParamValues[string] =>
      /^(minutes|minimum|full|count|rank|ranked|hours|gap|min|max|current|target|level|eligible|demand|supply|steps|mentorYears|menteeYears)$/.test(
        name,
      )
        ? 2
        : /^(interests|languages|shared|rules|by|free|minimums|maximums|locks)$/.test(name)
          ? ['one', 'two']
          : /^(similarity|strength|credit|value)$/.test(name)
            ? 0.5
            : 'word';
    for (const id of ids) {
      for (const locale of LANGUAGES) {
        const template = locale.templates[id];
        const params = Object.fromEntries(templateParams(template).map((name) => [name, sample(name)]));
        const text = formatTemplate(template, locale, params);
        expect(text).not.toMatch(/[{}#]|undefined|NaN|\[object/);
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(0);
      }
    }
  });

  it('renders a message that came with data again, and leaves words of the caller’s own alone', () => {
    const found = { id: 'interests.none-shared', params: {}, text: 'no interest in common' };
    expect(translate(found, FR).text).toBe('aucun centre d’intérêt commun');
    expect(translate(found, undefined)).toBe(found);
    for (const id of ['toString', 'my-own.words'])
      expect(translate({ id, params: {}, text: 'as written' }, FR).text).toBe('as written');
  });

  it('knows its own ids', () => {
    expect(isMessageId('skills.partly')).toBe(true);
    expect(isMessageId('toString')).toBe(false);
    expect(isMessageId('skills.unheard-of')).toBe(false);
  });
});

describe('who may see a message', () => {
  const visibility = (id: MessageId) => visibilityOf(id);

  it('is the blank one alone, for blanks', () => {
    for (const id of ids) {
      if (id.endsWith('.mentor-blank')) expect([id, visibility(id)]).toEqual([id, 'mentor']);
      if (id.endsWith('.mentee-blank')) expect([id, visibility(id)]).toEqual([id, 'mentee']);
      if (id.endsWith('.both-blank')) expect([id, visibility(id)]).toEqual([id, 'administrator']);
    }
  });

  it('is whose wish it is, for ranks, and administrators alone for refusals', () => {
    expect(visibility('preferences.ranked-by-mentee')).toBe('mentee');
    expect(visibility('preferences.not-ranked-by-mentor')).toBe('mentor');
    expect(visibility('rules.never-with.failed')).toBe('administrator');
    expect(visibility('rules.never-with.passed')).toBe('administrator');
  });

  it('is administrators alone, for what the mentor lacks: it is a wish of the mentee too', () => {
    for (const id of [
      'skills.not-ahead',
      'skills.not-listed',
      'goals.not-supported',
      'career.not-held',
    ] as const) {
      expect(visibility(id)).toBe('administrator');
    }
  });
});

describe('templates', () => {
  const format = (template: string, params: MessageParamValues = {}) => formatTemplate(template, EN, params);

  it('insert texts, numbers, lists and shares', () => {
    expect(format('{a} and {b}', { a: 'x', b: 1234.567 })).toBe('x and 1234.57');
    expect(format('{a, percent}%', { a: 0.666 })).toBe('67%');
    expect(format('{a}', { a: ['x', 2] })).toBe('x and 2');
    expect(format('{a}', { a: [] })).toBe('');
    expect(format('{a}', { a: true })).toBe('true');
    expect(format('a # b', {})).toBe('a # b');
  });

  it('choose branches, nested too', () => {
    const template = '{n, plural, =0 {none} one {# {who, select, a {ant} other {bee}}} other {# of #}}';
    expect([0, 1, 2].map((n) => format(template, { n, who: 'a' }))).toEqual(['none', '1 ant', '2 of 2']);
    expect(format(template, { n: 1, who: 'z' })).toBe('1 bee');
    expect(format('{n, plural, one {{who, select, other {#}}} other {x}}', { n: 1, who: 'a' })).toBe('1');
  });

  it('show a part only where its parameter is given', () => {
    const template = 'x{a, given, { (#)}}';
    expect(format(template, { a: 'y' })).toBe('x (y)');
    expect(format(template, { a: 0 })).toBe('x (0)');
    expect([undefined, null, []].map((a) => format(template, { a }))).toEqual(['x', 'x', 'x']);
  });

  it('name their parameters, those of branches too', () => {
    expect(templateParams('{b} {n, plural, one {{a}} other {#}}{c, given, {#{d}}}')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'n',
    ]);
  });

  it('refuse missing parameters', () => {
    for (const params of [{}, { a: null }])
      expect(errorOf(() => format('{a, plural, other {x}}', params)).issues[0]?.path).toBe('params.a');
  });

  it.each(['{', '{a', '}', '{a, plural, one {x}}', '{a, date}', '{}', '{a, given, x}', '{a, select}'])(
    'refuse %j',
    (template) => {
      expect(errorOf(() => format(template, { a: 1 })).issues).toEqual([
        expect.objectContaining({ path: 'locale.templates', received: JSON.stringify(template) }),
      ]);
    },
  );

  it('refuse a catalogue that is none, or in no language, and what is no message', () => {
    const call = renderMessage as (...args: readonly unknown[]) => string; // the cast: callers without types
    const params = { role: 'mentee' };
    const id = 'unmatched.nobody-there';
    const pathOf = (...args: readonly unknown[]) => errorOf(() => call(...args)).issues[0]?.path;
    expect([null, 'fr', undefined].map((locale) => pathOf(locale, id, params))).toEqual(
      Array.from({ length: 3 }, () => 'locale'),
    );
    expect(pathOf({ locale: 'en' }, id, params)).toBe('locale.templates');
    for (const locale of ['', 'x', 'not a tag', 7, null, undefined])
      expect(pathOf({ ...EN, locale }, id, params)).toBe('locale.locale');
    expect(pathOf(EN, 7, params)).toBe('id');
    expect(pathOf(EN, 'nothing', params)).toBe('locale.templates');
    expect([null, 7].map((value) => pathOf(EN, id, value))).toEqual(['params', 'params']);
    expect(pathOf(EN, id, {})).toBe('params.role');
  });

  it('refuse a language that is none wherever numbers are written in it', () => {
    const locale = { ...EN, locale: 'no tag' };
    const effect = { objective: 'total-score', loss: 40_000, scoreLoss: 0.04 } as const;
    expect(errorOf(() => describeEffect(effect, locale)).issues[0]?.path).toBe('locale.locale');
  });
});
