import { describe, expect, it } from 'vitest';
import { parseInstrument, parseInstruments, READY_INSTRUMENTS } from '../../../src/entries/evaluation';
import { SURVEY_MOMENTS } from '../../../src/entries/program';
import { deepFreeze, errorOf, expectJson, issuesOf } from '../support';
import { INSTRUMENT } from './support';

describe('parseInstrument', () => {
  it('gives back what is right', () => {
    expect(parseInstrument(INSTRUMENT)).toEqual(INSTRUMENT);
  });

  it('names every malformed field at once', () => {
    const input = {
      ...INSTRUMENT,
      audience: [],
      moments: ['christmas'],
      answerScale: { lowest: 5, highest: 1, labels: ['no', 'yes'] },
      extra: 1,
    };
    const { code, paths } = issuesOf(() => parseInstrument(input));
    expect(code).toBe('invalid-input');
    expect([...paths].sort()).toEqual([
      'instrument.answerScale.highest',
      'instrument.audience',
      'instrument.extra',
      'instrument.moments[0]',
    ]);
  });

  it('names what refers to nothing, stands twice or cannot be averaged', () => {
    const wide = { lowest: 0, highest: 10, labels: ['no', 'yes'] };
    const input = {
      ...INSTRUMENT,
      items: [
        ...INSTRUMENT.items,
        { kind: 'rating', id: 'a', text: 'again' },
        { kind: 'rating', id: 'w', text: 'W', answerScale: wide },
      ],
      scales: [
        { id: 's', name: 'S', level: 'learning', itemIds: ['b', 'b', 'nobody', 'o'], minimumAnswered: 5 },
        { id: 's', name: 'S2', level: 'learning', itemIds: ['b', 'w'] },
      ],
    };
    expect(issuesOf(() => parseInstrument(input)).paths).toEqual([
      'instrument.items[5].id',
      'instrument.scales[1].id',
      'instrument.scales[0].itemIds[1]',
      'instrument.scales[0].itemIds[2]',
      'instrument.scales[0].itemIds[3]',
      'instrument.scales[0].minimumAnswered',
      'instrument.scales[1].itemIds',
    ]);
  });

  it('reads several, with all their problems, and ids of their own', () => {
    expect(parseInstruments([INSTRUMENT])).toEqual([INSTRUMENT]);
    expect(issuesOf(() => parseInstruments([INSTRUMENT, INSTRUMENT])).paths).toEqual(['instruments[1].id']);
    const error = errorOf(() =>
      parseInstruments([
        { ...INSTRUMENT, title: '' },
        { ...INSTRUMENT, id: '' },
      ]),
    );
    expect(error.issues.map((issue) => issue.path)).toEqual(['instruments[0].title', 'instruments[1].id']);
  });
});

describe('the ready instruments', () => {
  it('are sound, plain data', () => {
    expect(parseInstruments(READY_INSTRUMENTS)).toEqual(READY_INSTRUMENTS);
    expectJson(READY_INSTRUMENTS);
    deepFreeze(READY_INSTRUMENTS);
  });

  it('cover every moment, both sides and all four levels', () => {
    for (const moment of SURVEY_MOMENTS) {
      for (const side of ['mentor', 'mentee'] as const) {
        // Nothing is asked of mentors 90 days later but where they stand.
        const asked = READY_INSTRUMENTS.filter(
          (one) => one.moments.includes(moment) && one.audience.includes(side),
        );
        expect(asked.length, `${side} ${moment}`).toBeGreaterThan(0);
      }
    }
    const levels = new Set(READY_INSTRUMENTS.flatMap(({ scales }) => scales.map(({ level }) => level)));
    expect([...levels].sort()).toEqual(['behaviour', 'learning', 'reaction', 'results']);
  });

  it('use every rating item in a scale, and a reversed one in every scale of three', () => {
    for (const { items, scales } of READY_INSTRUMENTS) {
      const used = new Set(scales.flatMap(({ itemIds }) => itemIds));
      const ratings = items.filter((item) => item.kind === 'rating');
      expect([...used].sort()).toEqual(ratings.map(({ id }) => id).sort());
      for (const { id, itemIds } of scales.filter((one) => one.itemIds.length === 3)) {
        if (id === 'practice') continue; // three things one has done or not
        expect(
          ratings.some((item) => itemIds.includes(item.id) && item.reversed === true),
          id,
        ).toBe(true);
      }
    }
  });
});
