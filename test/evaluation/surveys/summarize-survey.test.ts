import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cronbachAlpha,
  type MomentSummary,
  pairedChange,
  type SurveyInvitation,
  type SurveyResponse,
  type SurveySummary,
  scaleScore,
  scoreResponse,
  summarizeSurvey,
} from '../../../src/entries/evaluation';
import { deepFreeze, expectJson, given, issuesOf, shuffled, visible } from '../support';
import { answersToA, INSTRUMENT, response } from './support';

const scale = (id: string) => given(INSTRUMENT.scales.find((one) => one.id === id));

function momentOf(summary: SurveySummary, moment: string): MomentSummary {
  return given(summary.moments.find((one) => one.moment === moment));
}

function scaleOf(summary: SurveySummary, moment: string, id: string) {
  return given(momentOf(summary, moment).scales.find((one) => one.scaleId === id));
}

describe('scaleScore', () => {
  it('is the mean of the answers, reversed items turned round', () => {
    expect(scaleScore(INSTRUMENT, scale('s'), { answers: { a: 5, b: 4, c: 1 } })).toBeCloseTo(14 / 3, 12);
    expect(scoreResponse(INSTRUMENT, { answers: { a: 5, b: 4, c: 5 } })).toEqual({ s: 10 / 3, t: 5 });
  });

  it('needs half of the items, rounded up, and fills nothing in', () => {
    expect(scaleScore(INSTRUMENT, scale('s'), { answers: { a: 5, c: null } })).toBeNull();
    expect(scaleScore(INSTRUMENT, scale('s'), { answers: { a: 5, c: 2 } })).toBe(4.5);
    expect(
      scaleScore(INSTRUMENT, { ...scale('s'), minimumAnswered: 3 }, { answers: { a: 5, c: 2 } }),
    ).toBeNull();
    expect(scaleScore(INSTRUMENT, { ...scale('s'), minimumAnswered: 1 }, { answers: { b: 3 } })).toBe(3);
  });
});

describe('summarizeSurvey', () => {
  const asked: SurveyInvitation[] = Array.from({ length: 10 }, (_, index) => ({
    instrumentId: 'test',
    moment: 'end' as const,
    personId: `p${index}`,
    role: 'mentee' as const,
  }));

  it('tells response rate, score, favourable share with bounds, and what items and comments say', () => {
    const responses = deepFreeze(
      [5, 5, 4, 3, 5, 2].map((a, index) =>
        response(`p${index}`, { a, b: a, c: 6 - a, r: 2 * a, o: `${9 - index}` }),
      ),
    );
    const summary = summarizeSurvey({ instrument: INSTRUMENT, responses, invitations: asked });
    expectJson(summary);
    const end = momentOf(summary, 'end');
    expect([end.asked, end.answered, end.responseRate]).toEqual([10, 6, 0.6]);
    const s = scaleOf(summary, 'end', 's');
    expect(s).toMatchObject({ level: 'learning', range: [1, 5], favourableFrom: 4 });
    const all = visible(s.all);
    expect(all.score.mean).toBe(4);
    expect(all.favourable).toMatchObject({ count: 4, total: 6 });
    expect(all.bounds).toMatchObject({ lowest: 0.4, highest: 0.8, responseRate: 0.6 });
    expect(visible(s.reliability).alpha).toBeCloseTo(1, 12);
    expect(visible(scaleOf(summary, 'end', 't').all).favourable.count).toBe(3);
    expect(visible(given(end.items[2]).answers).mean).toBe(2);
    expect(visible(given(end.recommend))).toMatchObject({ promoters: 3, passives: 1, detractors: 2 });
    expect(visible(given(end.comments[0]).comments)).toEqual(['4', '5', '6', '7', '8', '9']);
  });

  it('counts a person once, however many pairs the person answers for', () => {
    const instrument = { ...INSTRUMENT, about: 'pair' as const };
    const about = (mentorId: string, menteeId: string, a: number): SurveyResponse =>
      response(mentorId, { a }, { role: 'mentor', pair: { mentorId, menteeId } });
    const responses = [
      about('m', 'x', 1),
      about('m', 'y', 5),
      ...['n', 'o', 'p', 'q'].map((mentorId) => about(mentorId, 'z', 3)),
    ];
    const summary = summarizeSurvey({ instrument, responses });
    expect(momentOf(summary, 'end').answered).toBe(6);
    const { score, bounds } = visible(scaleOf(summary, 'end', 't').all);
    expect([score.n, score.mean, bounds]).toEqual([5, 3, null]);
  });

  it('hides all figures of fewer people than the minimum, and carries no trace of them', () => {
    const responses = answersToA([5, 4, 3, 2]);
    const summary = summarizeSurvey({ instrument: INSTRUMENT, responses });
    const end = momentOf(summary, 'end');
    expect(scaleOf(summary, 'end', 't')).toMatchObject({
      all: { hidden: true },
      groups: [{ figures: { hidden: true } }],
      reliability: { hidden: true },
    });
    expect(given(end.items[0]).answers.hidden).toBe(true);
    expect(end.recommend).toEqual({ hidden: true });
    expect(end.comments.every(({ comments }) => comments.hidden)).toBe(true);
    const lower = summarizeSurvey({ instrument: INSTRUMENT, responses }, { minimumGroup: 3 });
    expect(visible(scaleOf(lower, 'end', 't').all).score.mean).toBe(3.5);
  });

  it('hides a second group where one could be subtracted from all', () => {
    const of = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [
        `p${index}`,
        index < 3 ? 'small' : index < 9 ? 'middle' : 'large',
      ]),
    );
    const summary = summarizeSurvey({
      instrument: INSTRUMENT,
      responses: answersToA(Array.from({ length: 16 }, (_, index) => 1 + (index % 5))),
      groupings: [{ name: 'site', of }],
    });
    const cells = scaleOf(summary, 'end', 't').groups.filter(({ grouping }) => grouping === 'site');
    expect(cells.map(({ group, figures }) => [group, figures.hidden])).toEqual([
      ['large', false],
      ['middle', true],
      ['small', true],
    ]);
    expect(scaleOf(summary, 'end', 't').all.hidden).toBe(false);
  });

  it('breaks down by role', () => {
    const responses = [
      ...answersToA([1, 1, 1, 1, 1]),
      ...answersToA([5, 5, 5, 5, 5], { role: 'mentor' }).map((one) => ({
        ...one,
        personId: `m${one.personId}`,
      })),
    ];
    const cells = scaleOf(summarizeSurvey({ instrument: INSTRUMENT, responses }), 'end', 't').groups;
    expect(
      cells.map(({ grouping, group, figures }) => [grouping, group, visible(figures).score.mean]),
    ).toEqual([
      ['role', 'mentor', 5],
      ['role', 'mentee', 1],
    ]);
  });

  describe('over two moments', () => {
    const before = answersToA([1, 2, 2, 3, 1, 2, 3, 2, 1, 3, 2, 2], { moment: 'before' });
    const end = answersToA([2, 3, 2, 4, 3, 3, 4, 2, 2, 5, 3, 3]);

    it('compares those who answered both times', () => {
      const summary = summarizeSurvey({ instrument: INSTRUMENT, responses: [...end, ...before] });
      const { from, to, change } = given(summary.changes.find(({ scaleId }) => scaleId === 't'));
      expect([from, to]).toEqual(['before', 'end']);
      expect(visible(change)).toEqual(
        pairedChange([1, 2, 2, 3, 1, 2, 3, 2, 1, 3, 2, 2], [2, 3, 2, 4, 3, 3, 4, 2, 2, 5, 3, 3]),
      );
    });

    it('hides the mean of all where the few who answered once would stand out beside the change', () => {
      const summary = summarizeSurvey({
        instrument: INSTRUMENT,
        responses: [...before, ...end.slice(0, 10)],
      });
      expect(visible(given(summary.changes[1]).change).n).toBe(10);
      // Twelve answered before, ten of them again: 12 less 10 is two people.
      expect(scaleOf(summary, 'before', 't').all.hidden).toBe(true);
      expect(scaleOf(summary, 'end', 't').all.hidden).toBe(false);
    });

    it('tells both where enough answered once', () => {
      const summary = summarizeSurvey({ instrument: INSTRUMENT, responses: [...before, ...end.slice(0, 6)] });
      expect(visible(given(summary.changes[1]).change).n).toBe(6);
      expect(scaleOf(summary, 'before', 't').all.hidden).toBe(false);
    });

    it('compares the first moment with each later one', () => {
      const later = answersToA([2, 3, 2, 4, 3, 3, 4, 2, 2, 5, 3, 3], { moment: 'follow-up' });
      const summary = summarizeSurvey({ instrument: INSTRUMENT, responses: [...later, ...before, ...end] });
      expect(summary.moments.map(({ moment }) => moment)).toEqual(['before', 'end', 'follow-up']);
      expect(summary.changes.map(({ scaleId, from, to }) => [scaleId, from, to])).toEqual([
        ['s', 'before', 'end'],
        ['s', 'before', 'follow-up'],
        ['t', 'before', 'end'],
        ['t', 'before', 'follow-up'],
      ]);
    });
  });

  it('uses complete answers alone for alpha', () => {
    const rows = [
      [4, 5, 2],
      [3, 3, 4],
      [5, 5, 1],
      [2, 1, 4],
      [4, 4, 1],
      [1, 2, 5],
    ] as const;
    const complete = rows.map(([a, b, c], index) => response(`p${index}`, { a, b, c }));
    const partly = [1, 3, 2, 5, 4].map((a, index) => response(`q${index}`, { a, b: 5 }));
    const reliabilityOf = (responses: readonly SurveyResponse[]) =>
      scaleOf(summarizeSurvey({ instrument: INSTRUMENT, responses }), 'end', 's').reliability;
    // Beside the spread of all, alpha of all but a few would say what these few answered.
    expect(reliabilityOf([...complete, ...partly.slice(1)]).hidden).toBe(true);
    const reliability = reliabilityOf([...complete, ...partly]);
    expect(visible(reliability)).toEqual(cronbachAlpha(rows.map(([a, b, c]) => [a, b, 6 - c])));
  });

  it('tells alpha where people answer for several pairs, all of them completely', () => {
    const instrument = { ...INSTRUMENT, about: 'pair' as const };
    const responses = Array.from({ length: 6 }, (_, index) => `m${index}`).flatMap((mentorId, index) =>
      ['x', 'y'].map((menteeId, second) =>
        response(
          mentorId,
          { a: 1 + (index % 5), b: 1 + ((index + second) % 5), c: 5 - (index % 5) },
          { role: 'mentor', pair: { mentorId, menteeId } },
        ),
      ),
    );
    const { reliability } = scaleOf(summarizeSurvey({ instrument, responses }), 'end', 's');
    expect(visible(reliability)).toMatchObject({ n: 12, items: 3 });
  });

  it('says nothing of nobody', () => {
    expect(summarizeSurvey({ instrument: INSTRUMENT, responses: [] })).toEqual({
      instrumentId: 'test',
      title: 'Test',
      moments: [],
      changes: [],
    });
    const silent = momentOf(
      summarizeSurvey({ instrument: INSTRUMENT, responses: [], invitations: asked }),
      'end',
    );
    expect([silent.asked, silent.answered, silent.responseRate]).toEqual([10, 0, 0]);
  });

  it('does not depend on the order of responses', () => {
    const answers = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.nat(2)),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(answers, fc.nat(99), (list, seed) => {
        const responses = list.flatMap(([a, b, when], index) => [
          ...(when === 0 ? [] : [response(`p${index}`, { a, b, c: b }, { moment: 'before' })]),
          ...(when === 1 ? [] : [response(`p${index}`, { a: b, b: a, r: a })]),
        ]);
        const of = Object.fromEntries(list.map(([a], index) => [`p${index}`, `g${a}`]));
        const input = { instrument: INSTRUMENT, groupings: [{ name: 'g', of }] };
        const summary = summarizeSurvey({ ...input, responses: deepFreeze(responses) });
        expect(summarizeSurvey({ ...input, responses: shuffled(responses, seed) })).toStrictEqual(summary);
      }),
      { numRuns: 60 },
    );
  });

  it('names all that is wrong with its input', () => {
    const input = {
      instrument: INSTRUMENT,
      responses: [response('p', { a: 9 })],
      invitations: [{ instrumentId: 'x', moment: 'end', personId: 'p', role: 'mentee' } as const],
      groupings: [{ name: '', of: {} }],
    };
    expect(issuesOf(() => summarizeSurvey(input, { minimumGroup: 2, confidence: 2 }))).toEqual({
      code: 'invalid-input',
      paths: [
        'minimumGroup',
        'confidence',
        'groupings[0].name',
        'invitations[0].instrumentId',
        'responses[0].answers.a',
      ],
    });
  });
});
