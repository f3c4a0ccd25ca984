import { type ReportData, renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import {
  eligibilityMatrix,
  type Match,
  type Matching,
  matchCohort,
  normalizeTag,
  openMatching,
  scoreMatrix,
} from '../../src';
import { type Case, civilService, generated, several } from './cohorts';
import { byId, figuresOf, type Node, named, parseHtml, rowsOf, tableOf, textOf, withClass } from './dom';

/**
 * Every number on the page, computed again from the people and the pairs alone, by other means than the report's: loops
 * over the matrix of all scores, and solving again.
 */

interface Read extends Case {
  readonly result: Matching;
  readonly data: ReportData;
  readonly page: Node;
  readonly best: ReadonlyMap<string, number>;
}

function read(one: Case): Read {
  const { cohort, policy, extensions } = one;
  const result = matchCohort(cohort, policy, extensions);
  if (result.status !== 'optimal') throw new Error('unreachable');
  const data = reportData(openMatching(cohort, policy, result, extensions), { date: '2026-03-02' });
  return { ...one, result, data, page: parseHtml(renderReport(data)), best: bestOf(one) };
}

/** The best eligible score of every mentee, over the matrices of all pairs. */
function bestOf({ cohort, policy, extensions }: Case): Map<string, number> {
  const scores = scoreMatrix(cohort, policy, extensions);
  const { allowed } = eligibilityMatrix(cohort, policy);
  const best = new Map<string, number>();
  for (const [row, mentee] of scores.menteeIds.entries()) {
    for (const column of scores.mentorIds.keys()) {
      const score = scores.at(row, column);
      if (allowed[row * scores.mentorIds.length + column] === 0 || score < (policy.minimumScore ?? 0))
        continue;
      best.set(mentee, Math.max(best.get(mentee) ?? 0, score));
    }
  }
  return best;
}

const scoresOf = (matches: readonly Match[]) => matches.map(({ score }) => score);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const distinct = (values: readonly string[]) => new Set(values).size;
const seatsOf = (one: Case) => sum(one.cohort.mentors.map(({ capacity }) => capacity?.max ?? 1));
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

/** The figures of a compact table: a list a row. */
const tableFigures = (page: Node, caption: string) =>
  rowsOf(tableOf(page, caption)).map((row) => row.flatMap(figuresOf));

/** What a printed figure is, as a reader takes it. */
const printed = (text: string) => Number(text.replaceAll(',', '').replace('\u2212', '-').replace('%', ''));

const matchesBut = (one: Read, policy: Case['policy'], cohort = one.cohort): readonly Match[] => {
  const result = matchCohort(cohort, policy, one.extensions);
  if (result.status === 'infeasible') throw new Error('unreachable');
  return result.matches;
};
const menteesIn = (matches: readonly Match[]) => distinct(matches.map(({ menteeId }) => menteeId));

describe.each([generated(), several(), civilService()].map(read))('figures of $name', (one) => {
  const { page, result, cohort, policy, best, data } = one;
  const { matches } = result;

  it('in print are their exact values, rounded', () => {
    const all = named(page, 'data');
    expect(all.length).toBeGreaterThan(100);
    for (const figure of all) {
      const text = textOf(figure);
      const value = Number(figure.attributes.get('value'));
      const exact = text.endsWith('%') ? value * 100 : value;
      const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
      expect(Math.abs(printed(text) - exact)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
    }
  });

  it('on the first screen: who is matched, how good, seats and firmness', () => {
    const tiles = withClass(page, 'tile').map(figuresOf);
    const matched = menteesIn(matches);
    const missing = cohort.mentees.length - matched;
    expect(tiles[0]).toEqual([matched, cohort.mentees.length, ...(missing > 0 ? [missing] : [])]);
    expect(tiles[1]).toEqual(
      close([mean(scoresOf(matches)), mean(matches.map(({ menteeId }) => best.get(menteeId)!))]),
    );
    expect(tiles[2]).toEqual([matches.length, seatsOf(one), seatsOf(one) - matches.length]);
    // Firm is what a best matching without the pair is clearly worse than, or what cannot be left out.
    const firm = matches.filter(({ mentorId, menteeId }) => {
      const without = matchesBut(one, {
        ...policy,
        rules: [
          ...(policy.rules ?? []),
          { kind: 'excluded-pairs', pairs: [{ mentorId, menteeId }], id: 'test' },
        ],
      });
      const lost = sum(scoresOf(matches)) - sum(scoresOf(without));
      return (
        menteesIn(without) !== matched ||
        lost >= 0.01 - 1e-9 ||
        minimumsMet(one, without) < minimumsMet(one, matches)
      );
    });
    const loose = matches.length - firm.length;
    expect(tiles[3]).toEqual([firm.length, matches.length, ...(loose > 0 ? [loose] : [])]);
  });

  it('in the list of figures', () => {
    const ordered = scoresOf(matches).sort((a, b) => a - b);
    const middle = (ordered[(ordered.length - 1) >> 1]! + ordered[ordered.length >> 1]!) / 2;
    const { allowed } = eligibilityMatrix(cohort, policy);
    const scores = scoreMatrix(cohort, policy, one.extensions);
    const eligible = allowed.filter(
      (allows, at) => allows === 1 && scores.units[at]! / scores.scoreUnit >= (policy.minimumScore ?? 0),
    ).length;
    expect(figuresOf(withClass(page, 'keys')[0]!)).toEqual(
      close([
        cohort.mentees.length,
        menteesIn(matches),
        cohort.mentors.length,
        seatsOf(one),
        matches.length,
        eligible,
        sum(scoresOf(matches)),
        mean(scoresOf(matches)),
        middle,
        ordered[0]!,
        mean(matches.map(({ menteeId }) => best.get(menteeId)!)),
      ]),
    );
  });

  it('of scores against what was possible, in the table and in the picture', () => {
    const bin = (score: number) => Math.min(9, Math.floor(score * 10));
    const expected = Array.from({ length: 10 }, (_, at) => [
      matches.filter(({ score }) => bin(score) === at).length,
      matches.filter(({ menteeId }) => bin(best.get(menteeId)!) === at).length,
    ]);
    expect(tableFigures(page, 'Scores against what was possible')).toEqual(expected);
    const figure = byId(page, 'brief');
    const drawn = withClass(figure, 'value').map((text) => Number(textOf(text)));
    expect(drawn).toEqual(expected.map(([count]) => count).filter((count) => count! > 0));
    // Bars are as high as their counts: the same scale for all.
    const bars = named(withClass(figure, 'picture')[0]!, 'rect').map((bar) =>
      Number(bar.attributes.get('height')),
    );
    const unit = bars[0]! / drawn[0]!;
    for (const [at, height] of bars.entries()) expect(height / unit).toBeCloseTo(drawn[at]!, 1);
  });

  it('of seats', () => {
    const loads = cohort.mentors.map(({ id, capacity }) => ({
      used: matches.filter(({ mentorId }) => mentorId === id).length,
      seats: capacity?.max ?? 1,
    }));
    const most = Math.max(...loads.map(({ used }) => used));
    expect(tableFigures(page, 'Seats used')).toEqual(
      Array.from({ length: most + 1 }, (_, load) => [
        loads.filter(({ used, seats }) => used === load && used === seats).length,
        loads.filter(({ used, seats }) => used === load && used < seats).length,
      ]),
    );
    const rows = rowsOf(tableOf(page, 'Mentors and seats'));
    expect(rows).toHaveLength(cohort.mentors.length);
    for (const [person, used] of rows) {
      const id = textOf(withClass(person!, 'id')[0] ?? person!);
      const mentor = cohort.mentors.find((candidate) => candidate.id === id)!;
      expect(figuresOf(used!).slice(0, 2)).toEqual([
        matches.filter(({ mentorId }) => mentorId === id).length,
        mentor.capacity?.max ?? 1,
      ]);
    }
  });

  it('of criteria', () => {
    const weights = new Map(matches[0]!.contributions.map(({ criterion, weight }) => [criterion, weight]));
    const total = sum([...weights.values()]);
    const shares = (criterion: string, known: boolean) =>
      sum(
        matches.map(
          ({ contributions }) =>
            contributions.find((part) => part.criterion === criterion && (part.value !== null) === known)
              ?.share ?? 0,
        ),
      ) / matches.length;
    const expected = [...weights]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([criterion, weight]) =>
        close([
          shares(criterion, true),
          shares(criterion, false),
          weight / total,
          matches.filter(({ contributions }) =>
            contributions.some((part) => part.criterion === criterion && part.value !== null),
          ).length,
        ]),
      );
    const shown = tableFigures(page, 'What makes the scores');
    expect(shown).toEqual(expected);
    // Together they are the mean score, but for the rounding of scores to units.
    expect(sum(shown.map(([earned, assumed]) => earned! + assumed!))).toBeCloseTo(mean(scoresOf(matches)), 6);
  });

  it('of people without a partner', () => {
    const { mentees, mentors } = result.unmatched;
    const alone = [...mentees, ...mentors];
    const counts = new Map<string, number>();
    for (const [side, people] of [
      ['mentees', mentees],
      ['mentors', mentors],
    ] as const)
      for (const { reason } of people)
        counts.set(`${side} ${reason.kind}`, (counts.get(`${side} ${reason.kind}`) ?? 0) + 1);
    expect(new Map(data.reasons.map(({ side, kind, people }) => [`${side} ${kind}`, people]))).toEqual(
      counts,
    );
    expect(data.unmatched?.map(({ id }) => id)).toEqual(alone.map(({ id }) => id));
    if (alone.length === 0) return;
    expect(tableFigures(page, 'Why people are left').flat()).toEqual(
      data.reasons.map(({ people }) => people),
    );
    expect(rowsOf(tableOf(page, 'Without a partner'))).toHaveLength(alone.length);
  });

  it('of skills', () => {
    const words = (list: readonly { readonly name: string }[] = []) =>
      new Set(list.map(({ name }) => normalizeTag(name)));
    const wanted = new Map<string, string[]>();
    for (const { id, skillsWanted } of cohort.mentees)
      for (const word of words(skillsWanted)) wanted.set(word, [...(wanted.get(word) ?? []), id]);
    const lists = (id: string, word: string) =>
      words(cohort.mentors.find((mentor) => mentor.id === id)?.skills).has(word);
    if (wanted.size === 0) return;
    const rows = rowsOf(tableOf(page, 'Skills wanted and offered'));
    const most = [...wanted.values()].map((ids) => ids.length).sort((a, b) => b - a);
    expect(rows.length).toBeLessThanOrEqual(12);
    for (const [at, [name, ...cells]] of rows.entries()) {
      const word = normalizeTag(textOf(name!));
      const ids = wanted.get(word) ?? [];
      const offering = cohort.mentors.filter((mentor) => words(mentor.skills).has(word));
      expect(cells.flatMap(figuresOf)).toEqual([
        ids.length,
        ids.filter((id) => matches.some((match) => match.menteeId === id && lists(match.mentorId, word)))
          .length,
        offering.length,
        sum(offering.map(({ capacity }) => capacity?.max ?? 1)),
      ]);
      expect(ids.length).toBe(most[at] ?? 0);
    }
  });

  it('of rules, and what each costs: solved again without it', () => {
    const rows = rowsOf(tableOf(page, 'Rules and what they cost'));
    expect(rows.map((row) => figuresOf(row[1]!)[0])).toEqual(
      expect.arrayContaining(result.summary.rules.map(({ forbidden }) => forbidden)),
    );
    for (const [at, rule] of (policy.rules ?? []).entries()) {
      const alone = eligibilityMatrix(cohort, { ...policy, rules: [rule] }).allowed;
      const none = eligibilityMatrix(cohort, { ...policy, rules: [] }).allowed;
      const forbidden = alone.filter((allows, pair) => allows === 0 && none[pair] === 1).length;
      const price = data.prices![at]!;
      expect(data.rules.find((known) => known.rule === price.rule)?.forbidden).toBeGreaterThanOrEqual(
        forbidden,
      );
      const without = matchesBut(one, { ...policy, rules: policy.rules!.filter((other) => other !== rule) });
      expect([price.mentees, price.pairs, price.total]).toEqual(
        close([
          menteesIn(without) - menteesIn(matches),
          without.length - matches.length,
          sum(scoresOf(without)) - sum(scoresOf(matches)),
        ]),
      );
    }
    const known = new Map(data.prices!.map((price) => [price.rule ?? price.kind, price]));
    if (policy.minimumScore !== undefined) {
      const { minimumScore: _minimum, ...rest } = policy;
      const without = matchesBut(one, rest);
      expect(known.get('minimum-score')?.total).toBeCloseTo(
        sum(scoresOf(without)) - sum(scoresOf(matches)),
        9,
      );
    }
    if (cohort.mentors.some(({ capacity }) => (capacity?.min ?? 0) > 0)) {
      const free = cohort.mentors.map((mentor) => ({
        ...mentor,
        ...(mentor.capacity && { capacity: { ...mentor.capacity, min: 0 } }),
      }));
      const without = matchesBut(one, policy, { ...cohort, mentors: free });
      expect(known.get('mentor-minimums')?.total).toBeCloseTo(
        sum(scoresOf(without)) - sum(scoresOf(matches)),
        9,
      );
    }
    if ((policy.rules ?? []).length > 0)
      expect(tableFigures(page, 'The price of each rule and minimum')).toEqual(
        data.prices!.map(({ mentees, total }) => close([mentees, total])),
      );
  });

  it('of pairs: scores, margins and alternatives, solved again', () => {
    const rows = rowsOf(tableOf(page, 'Pairs'));
    expect(rows).toHaveLength(matches.length);
    for (const [at, row] of rows.entries()) {
      const match = matches[at]!;
      const ids = [row[0]!, row[1]!].map((cell) =>
        textOf(withClass(cell, 'id')[0] ?? withClass(cell, 'name')[0]!),
      );
      expect(ids).toEqual([match.menteeId, match.mentorId]);
      expect(figuresOf(row[2]!)).toEqual([match.score]);
    }
    for (const pair of data.pairs!.slice(0, 6)) {
      for (const { mentorId, effect } of pair.alternatives) {
        const forced = matchesBut(one, {
          ...policy,
          locks: [...(policy.locks ?? []), { mentorId, menteeId: pair.menteeId }],
        });
        if (effect.objective === 'total-score')
          expect(effect.scoreLoss).toBeCloseTo(sum(scoresOf(matches)) - sum(scoresOf(forced)), 9);
        if (effect.objective === 'cover-mentees')
          expect(effect.loss).toBe(menteesIn(matches) - menteesIn(forced));
      }
    }
  });

  it('of a further seat, solved again', () => {
    for (const { id, oneMore } of data.seats!.slice(0, 6)) {
      const more = cohort.mentors.map((mentor) =>
        mentor.id === id
          ? { ...mentor, capacity: { ...mentor.capacity, max: (mentor.capacity?.max ?? 1) + 1 } }
          : mentor,
      );
      const then = matchesBut(one, policy, { ...cohort, mentors: more });
      if (oneMore!.objective === 'cover-mentees')
        expect(-oneMore!.loss).toBe(menteesIn(then) - menteesIn(matches));
      if (oneMore!.objective === 'total-score')
        expect(-oneMore!.scoreLoss!).toBeCloseTo(sum(scoresOf(then)) - sum(scoresOf(matches)), 9);
      if (oneMore!.objective === null) expect(sum(scoresOf(then))).toBeCloseTo(sum(scoresOf(matches)), 9);
    }
    const gains = data.seats!.filter(({ oneMore }) => oneMore !== null && oneMore.loss < 0);
    expect(data.seatGain === null).toBe(gains.length === 0);
    if (data.seatGain !== null) expect(data.seatGain.mentorId).toBe(gains[0]!.id);
  });

  it('of the proof', () => {
    const levels = rowsOf(tableOf(page, 'Objectives, level by level'));
    const { certificate } = result;
    if (certificate.kind !== 'optimal') throw new Error('unreachable');
    expect(levels).toHaveLength(certificate.levels.length);
    const last = figuresOf(levels.at(-1)!.at(-1)!)[0]!;
    expect(last).toBeCloseTo(sum(scoresOf(matches)), 9);
    expect(textOf(byId(page, 'record'))).toContain(result.manifest.inputHash);
    expect(data.proof.verified).toBe(true);
    expect(withClass(byId(page, 'record'), 'checked')).toHaveLength(1);
  });
});

/** Seats of minimums that are filled, of both sides. */
function minimumsMet({ cohort }: Case, matches: readonly Match[]): number {
  const met = (side: 'mentor' | 'mentee') =>
    sum(
      cohort[`${side}s`].map(({ id, capacity }) =>
        Math.min(capacity?.min ?? 0, matches.filter((match) => match[`${side}Id`] === id).length),
      ),
    );
  return met('mentor') + met('mentee');
}
