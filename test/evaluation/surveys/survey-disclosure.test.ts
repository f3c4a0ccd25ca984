import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Instrument,
  type SurveyInput,
  type SurveyResponse,
  type SurveySummary,
  summarizeSurvey,
} from '../../../src/entries/evaluation';
import { deepFreeze } from '../support';
import { INSTRUMENT, response } from './support';

/*
 * An attack that knows nothing of how figures were hidden. It reads which means are told off the summary, writes each
 * as a row of factors over all answers (a person's answer to an item at a moment), and asks for each small set of
 * people whether some combination of rows has no answers but theirs in it.
 */

type Row = ReadonlyMap<string, number>;

const answerKey = ({ personId, role, moment }: SurveyResponse, item: string) =>
  `${personId}|${role}|${moment}|${item}`;
const personOf = (key: string) => key.slice(0, key.indexOf('|'));

/** The sum of the scores of a scale by the definition in `scaleScore`, spelt out again. */
function scaleRow(
  instrument: Instrument,
  itemIds: readonly string[],
  responses: readonly SurveyResponse[],
): Row {
  const scored = responses.filter(
    ({ answers }) => itemIds.filter((id) => typeof answers[id] === 'number').length >= itemIds.length / 2,
  );
  const row = new Map<string, number>();
  for (const one of scored) {
    const answered = itemIds.filter((id) => typeof one.answers[id] === 'number');
    const times = scored.filter(({ personId }) => personId === one.personId).length;
    for (const id of answered) {
      const isReversed = instrument.items.some(
        (item) => item.kind === 'rating' && item.id === id && item.reversed,
      );
      row.set(answerKey(one, id), (isReversed ? -1 : 1) / answered.length / times);
    }
  }
  return row;
}

function toldRows({ instrument, responses, groupings = [] }: SurveyInput, summary: SurveySummary): Row[] {
  const rows: Row[] = [];
  const at = (moment: string) => responses.filter((one) => one.moment === moment);
  const itemsOf = (scale: string) => instrument.scales.find(({ id }) => id === scale)!.itemIds;
  for (const { moment, scales, items } of summary.moments) {
    for (const { scaleId, all, groups } of scales) {
      if (!all.hidden) rows.push(scaleRow(instrument, itemsOf(scaleId), at(moment)));
      for (const { grouping, group, figures } of groups) {
        if (figures.hidden) continue;
        const of = groupings.find(({ name }) => name === grouping)?.of;
        const inside = at(moment).filter((one) => (of === undefined ? one.role : of[one.personId]) === group);
        rows.push(scaleRow(instrument, itemsOf(scaleId), inside));
      }
    }
    for (const { itemId, answers } of items) {
      if (answers.hidden) continue;
      const given = at(moment).filter((one) => typeof one.answers[itemId] === 'number');
      rows.push(new Map(given.map((one) => [answerKey(one, itemId), 1])));
    }
  }
  for (const { scaleId, from, to, change } of summary.changes) {
    if (change.hidden) continue;
    const before = scaleRow(instrument, itemsOf(scaleId), at(from));
    const after = scaleRow(instrument, itemsOf(scaleId), at(to));
    const both = (row: Row, other: Row) => {
      const people = new Set([...other.keys()].map(personOf));
      return new Map([...row].filter(([key]) => people.has(personOf(key))));
    };
    rows.push(both(before, after), both(after, before));
  }
  return rows.filter((row) => row.size > 0);
}

/** Gaussian elimination with the largest pivot of each step. */
function rankOf(rows: readonly Row[], keys: readonly string[]): number {
  const matrix = rows.map((row) => keys.map((key) => row.get(key) ?? 0));
  let rank = 0;
  for (let column = 0; column < keys.length && rank < matrix.length; column++) {
    let pivot = rank;
    for (let at = rank + 1; at < matrix.length; at++) {
      if (Math.abs(matrix[at]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = at;
    }
    if (Math.abs(matrix[pivot]![column]!) < 1e-9) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    for (let at = rank + 1; at < matrix.length; at++) {
      const factor = matrix[at]![column]! / matrix[rank]![column]!;
      if (factor === 0) continue;
      for (let entry = column; entry < keys.length; entry++)
        matrix[at]![entry] = matrix[at]![entry]! - factor * matrix[rank]![entry]!;
    }
    rank += 1;
  }
  return rank;
}

function* subsets(people: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) return yield [];
  for (let at = from; at < people.length; at++)
    for (const rest of subsets(people, size - 1, at + 1)) yield [people[at]!, ...rest];
}

/** The first set of at most so many people that a combination of the rows speaks of, and of nobody else. */
function singledOut(rows: readonly Row[], most: number): readonly string[] | undefined {
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const people = [...new Set(keys.map(personOf))];
  const rank = rankOf(rows, keys);
  for (let size = 1; size <= Math.min(most, people.length); size++) {
    for (const set of subsets(people, size)) {
      const others = keys.filter((key) => !set.includes(personOf(key)));
      if (rankOf(rows, others) < rank) return set;
    }
  }
  return undefined;
}

interface Shape {
  readonly people: number;
  readonly minimum: number;
  readonly seed: number;
}

/** Surveys in which some leave, some come late, and some leave items out. */
function surveyOf({ people, seed }: Shape): SurveyInput {
  let state = seed * 2 + 1;
  const draw = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const skips = draw() * 0.3;
  const leaves = draw() * 0.4;
  const answer = () => (draw() < skips ? null : 1 + Math.floor(draw() * 5));
  const responses = Array.from({ length: people }, (_, index) => index).flatMap((index) => {
    const role = draw() < 0.5 ? ('mentor' as const) : ('mentee' as const);
    return (['before', 'end', 'follow-up'] as const).flatMap((moment) => {
      if (draw() < leaves) return [];
      const answers = { a: answer(), b: answer(), c: answer(), r: draw() < skips ? null : 7 };
      return Object.values(answers).some((value) => value !== null)
        ? [response(`p${index}`, answers, { moment, role })]
        : [];
    });
  });
  const of = Object.fromEntries(
    Array.from({ length: people }, (_, index) => [`p${index}`, `g${Math.floor(draw() * 3)}`]),
  );
  return { instrument: INSTRUMENT, responses, groupings: draw() < 0.5 ? [] : [{ name: 'site', of }] };
}

const shapes = fc.record({
  people: fc.integer({ min: 3, max: 11 }),
  minimum: fc.integer({ min: 3, max: 5 }),
  seed: fc.nat(1_000_000),
});

describe('what a survey tells', () => {
  it('does not give away the one who left: eleven before, ten at the end', () => {
    const answers = (index: number) => ({ a: 1 + (index % 5), b: 2, c: 3 });
    const before = Array.from({ length: 11 }, (_, index) =>
      response(`p${index}`, answers(index), { moment: 'before' }),
    );
    const end = before.slice(0, 10).map((one, index) => response(one.personId, answers(index + 1)));
    const input = deepFreeze({ instrument: INSTRUMENT, responses: [...before, ...end] });
    const summary = summarizeSurvey(input);
    const rows = toldRows(input, summary);
    expect(rows.length).toBeGreaterThan(4);
    expect(singledOut(rows, 4)).toBeUndefined();
    // What is told of the change stays told.
    expect(summary.changes.every(({ change }) => !change.hidden)).toBe(true);
  });

  it('hides nothing where everybody answers everything', () => {
    const full = Array.from({ length: 12 }, (_, index) => ({
      a: 1 + (index % 5),
      b: 2 + (index % 3),
      c: 3,
      r: 9,
    }));
    const responses = (['before', 'end'] as const).flatMap((moment) =>
      full.map((answers, index) => response(`p${index}`, answers, { moment })),
    );
    expect(JSON.stringify(summarizeSurvey({ instrument: INSTRUMENT, responses }))).not.toContain(
      '"hidden":true,',
    );
    const { moments, changes } = summarizeSurvey({ instrument: INSTRUMENT, responses });
    expect(changes.every(({ change }) => !change.hidden)).toBe(true);
    for (const { scales, items, recommend } of moments) {
      expect(scales.every(({ all, reliability }) => !all.hidden && !reliability.hidden)).toBe(true);
      expect(items.every(({ answers }) => !answers.hidden)).toBe(true);
      expect(recommend?.hidden).toBe(false);
    }
  });

  it('singles nobody out on 1,000 random surveys, whatever is added and subtracted', () => {
    let told = 0;
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = deepFreeze(surveyOf(shape));
        const rows = toldRows(input, summarizeSurvey(input, { minimumGroup: shape.minimum }));
        told += rows.length;
        expect(singledOut(rows, 1)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    // Not by hiding everything.
    expect(told / 1000).toBeGreaterThan(3);
  });

  it('speaks of no fewer people than the minimum', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = surveyOf(shape);
        const rows = toldRows(input, summarizeSurvey(input, { minimumGroup: shape.minimum }));
        expect(singledOut(rows, shape.minimum - 1)).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });
});
