import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  definePolicy,
  eligibilityMatrix,
  explainMatch,
  type Matching,
  matchCohort,
  matchMargins,
  openCohort,
  openMatching,
  type PairRef,
  type PolicyInput,
  recruitingAdvice,
  scoreMatrix,
  seatValues,
  shortlist,
  unmatchedRemedies,
  whyNot,
} from '../../../src';
import { FR } from '../../../src/entries/fr';
import type { CertificateLevel } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { deepFreeze, smallCohort, smallPolicy } from '../arbitraries';

/** Objective by objective, the first difference of two results: how much worse the second is. */
function lossBetween(before: Matching, after: Matching): { objective: string | null; loss: number } {
  if (before.certificate.kind !== 'optimal' || after.certificate.kind !== 'optimal')
    throw new Error('stable');
  // Nobody has more partners than the largest capacity: a further step would repeat the last.
  const valueIn = (levels: readonly CertificateLevel[], { objective, kind, step }: CertificateLevel) => {
    const same = levels.filter((one) => one.objective === objective && one.kind === kind);
    const found = same.find((one) => one.step === step) ?? (kind === 'first-pairs' ? same.at(-1) : undefined);
    return found?.value ?? 0;
  };
  const [mine, theirs] = [before.certificate.levels, after.certificate.levels];
  for (const level of theirs.length > mine.length ? theirs : mine) {
    if (level.kind === 'cover-rows') {
      // Mentees by priority, the highest first.
      const lost = before.summary.priorities.map(
        ({ matched }, at) => matched - after.summary.priorities[at]!.matched,
      );
      const first = lost.find((count) => count !== 0);
      if (first !== undefined) return { objective: level.objective, loss: first };
      continue;
    }
    const difference = valueIn(mine, level) - valueIn(theirs, level);
    if (difference !== 0) return { objective: level.objective, loss: difference };
  }
  return { objective: null, loss: 0 };
}

const policies: fc.Arbitrary<PolicyInput> = smallPolicy.map((policy) => ({
  ...policy,
  objectives: policy.objectives?.filter((one) => one !== 'worst-off' && one !== 'leximin').length
    ? policy.objectives.filter((one) => one !== 'worst-off' && one !== 'leximin')
    : ['total-score'],
}));

/** Cohorts with a matching, of which every question can be asked. */
function withMatching(
  check: (cohort: Cohort, policy: PolicyInput, result: Matching) => void,
  numRuns = 80,
): void {
  let used = 0;
  fc.assert(
    fc.property(smallCohort(4), policies, (cohort, policy) => {
      const result = matchCohort(deepFreeze(cohort), deepFreeze(policy));
      if (result.status === 'infeasible') return;
      check(cohort, policy, deepFreeze(result));
      if (result.matches.length > 0) used++;
    }),
    { numRuns },
  );
  expect(used).toBeGreaterThan(0);
}

const isMatched = (result: Matching, pair: PairRef) =>
  result.matches.some((match) => match.mentorId === pair.mentorId && match.menteeId === pair.menteeId);

describe('whyNot', () => {
  it('states the cost that matching again with the pair locked has, for every pair', () => {
    withMatching((cohort, policy, result) => {
      for (const { id: mentorId } of cohort.mentors) {
        for (const { id: menteeId } of cohort.mentees) {
          const pair = { mentorId, menteeId };
          const answer = whyNot(openMatching(cohort, policy, result), pair, { searchWeights: false });
          if (answer.status === 'matched') expect(isMatched(result, pair)).toBe(true);
          if (answer.status === 'not-eligible') expect(answer.rules.length).toBeGreaterThan(0);
          if (answer.status !== 'not-chosen') continue;
          const forced = matchCohort(cohort, { ...policy, locks: [pair] });
          if (forced.status === 'infeasible') expect(answer.opportunityCost).toBeNull();
          else expect(answer.opportunityCost).toMatchObject(lossBetween(result, forced));
        }
      }
    }, 40);
  });

  it('names remedies that work when carried out', () => {
    let carriedOut = 0;
    withMatching((cohort, policy, result) => {
      for (const { id: menteeId } of cohort.mentees) {
        const mentorId = cohort.mentors[0]?.id;
        if (mentorId === undefined) return;
        const pair = { mentorId, menteeId };
        const answer = whyNot(openMatching(cohort, policy, result), pair);
        if (answer.status !== 'not-chosen') continue;
        for (const remedy of answer.remedies) {
          carriedOut += 1;
          const changed: Cohort =
            remedy.kind === 'one-more-seat'
              ? {
                  ...cohort,
                  mentors: cohort.mentors.map((mentor) =>
                    mentor.id === mentorId
                      ? { ...mentor, capacity: { ...mentor.capacity, max: remedy.seats } }
                      : mentor,
                  ),
                }
              : cohort;
          const weights = definePolicy(result.manifest.policy).weights;
          const revised: PolicyInput =
            remedy.kind === 'weight'
              ? { ...policy, weights: { ...weights, [remedy.criterion]: remedy.to } }
              : policy;
          const again = matchCohort(changed, revised);
          if (again.status === 'infeasible') throw new Error('the remedy made it infeasible');
          const check = whyNot(openMatching(changed, revised, again), pair, { searchWeights: false });
          if (check.status === 'not-chosen')
            expect(check.opportunityCost).toMatchObject({ objective: null, loss: 0 });
          else expect(check.status).toBe('matched');
        }
      }
    }, 60);
    expect(carriedOut).toBeGreaterThan(5);
  });

  it('balances the books of everybody affected', () => {
    const cohort = generateCohort({ mentors: 300, mentees: 300, seed: 'books' });
    const result = matchCohort(cohort) as Matching;
    const policy = {};
    let asked = 0;
    for (const { id: menteeId } of cohort.mentees.slice(0, 8)) {
      const pair = { mentorId: cohort.mentors[5]!.id, menteeId };
      const answer = whyNot(openMatching(cohort, policy, result), pair, { searchWeights: false });
      if (answer.status !== 'not-chosen' || answer.opportunityCost?.objective !== 'total-score') continue;
      asked += 1;
      const lost = answer.people
        .filter((person) => person.role === 'mentee')
        .reduce((total, person) => total + person.before - person.after, 0);
      expect(lost).toBeCloseTo(answer.opportunityCost.scoreLoss!, 9);
      const forced = matchCohort(cohort, { locks: [pair] }) as Matching;
      expect(result.summary.totalUnits - forced.summary.totalUnits).toBe(answer.opportunityCost.loss);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('explains a forbidden pair by its rules, and what lifting them would bring', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', department: 'a', skills: [{ name: 'sql', level: 5 }] }],
      mentees: [{ id: 'e', department: 'a', skillsWanted: [{ name: 'sql' }] }],
    };
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
    const answer = whyNot(openMatching(cohort, policy, matchCohort(cohort, policy)), {
      mentorId: 'm',
      menteeId: 'e',
    });
    expect(answer).toMatchObject({
      status: 'not-eligible',
      rules: [{ rule: 'different:department', passed: false }],
      remedies: [{ kind: 'lift-rules', rules: ['different:department'] }],
    });
  });
});

describe('matchMargins', () => {
  it('states what matching again without the match loses', () => {
    withMatching((cohort, policy, result) => {
      for (const { mentorId, menteeId, effect, ambiguous } of matchMargins(
        openMatching(cohort, policy, result),
        { alternatives: 0 },
      )) {
        const rules = [
          ...definePolicy(policy).rules,
          { kind: 'excluded-pairs' as const, pairs: [{ mentorId, menteeId }] },
        ];
        const again = matchCohort(cohort, { ...policy, rules });
        if (again.status === 'infeasible') expect(effect).toBeNull();
        else expect(effect).toMatchObject(lossBetween(result, again));
        if (effect?.loss === 0) expect(ambiguous).toBe(true);
      }
    });
  });

  it('names alternatives by what they cost, cheapest first', () => {
    const cohort = generateCohort({ mentors: 40, mentees: 40, seed: 'margins' });
    const result = matchCohort(cohort);
    const margins = matchMargins(openMatching(cohort, {}, result), { alternatives: 2 });
    expect(margins).toHaveLength((result as Matching).matches.length);
    for (const { alternatives } of margins) {
      for (const { mentorId, menteeId, effect } of alternatives.slice(0, 1)) {
        const answer = whyNot(
          openMatching(cohort, {}, result),
          { mentorId, menteeId },
          { searchWeights: false },
        );
        expect(answer).toMatchObject({ status: 'not-chosen', opportunityCost: effect });
      }
    }
  });

  it('refuses a pair that is not matched, and a result of other people', () => {
    const cohort: Cohort = { mentors: [{ id: 'm1' }, { id: 'm2' }], mentees: [{ id: 'e' }] };
    const result = matchCohort(cohort) as Matching;
    const single = result.unmatched.mentors[0]!.id;
    expect(() =>
      matchMargins(openMatching(cohort, {}, result), { pair: { mentorId: single, menteeId: 'e' } }),
    ).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    const other: Cohort = { ...cohort, mentees: [{ id: 'f' }] };
    expect(() => matchMargins(openMatching(other, {}, result))).toThrow(
      expect.objectContaining({ code: 'wrong-cohort' }),
    );
    expect(() => matchMargins(openMatching(cohort, { form: 'reverse' }, result))).toThrow(
      expect.objectContaining({ code: 'wrong-cohort' }),
    );
  });
});

describe('seatValues', () => {
  it('states what matching again with one seat more or less changes', () => {
    withMatching((cohort, policy, result) => {
      for (const { mentorId, seats, oneMore, oneLess } of seatValues(openMatching(cohort, policy, result))) {
        const withSeats = (max: number) =>
          matchCohort(
            {
              ...cohort,
              mentors: cohort.mentors.map((mentor) =>
                mentor.id === mentorId ? { ...mentor, capacity: { ...mentor.capacity, max } } : mentor,
              ),
            },
            policy,
          ) as Matching;
        expect(oneMore).toMatchObject(lossBetween(result, withSeats(seats + 1)));
        const minimum = cohort.mentors.find((mentor) => mentor.id === mentorId)?.capacity?.min ?? 0;
        if (seats - 1 < minimum) continue;
        const fewer = withSeats(seats - 1) as Matching | { status: 'infeasible' };
        if (fewer.status === 'infeasible') expect(oneLess).toBeNull();
        else expect(oneLess).toMatchObject(lossBetween(result, fewer));
      }
    });
  });
});

describe('recruitingAdvice', () => {
  it('states the gain that the recruited mentor brings when hired', () => {
    const cohort = generateCohort({ mentors: 20, mentees: 30, seed: 'recruit' });
    const result = matchCohort(cohort) as Matching;
    const advice = recruitingAdvice(openMatching(cohort, {}, result), { tries: 6 });
    expect(advice.profiles.length).toBeGreaterThan(0);
    for (const profile of advice.profiles) {
      const mentee = cohort.mentees.find((person) => person.id === profile.drawnUpFor);
      const hired: Cohort = {
        ...cohort,
        mentors: [
          ...cohort.mentors,
          {
            id: 'hired',
            skills: profile.skills,
            goalsSupported: profile.goalsSupported,
            languages: profile.languages,
            ...(profile.experienceYears === null ? {} : { experienceYears: profile.experienceYears }),
            ...(profile.timeZone === null ? {} : { timeZone: profile.timeZone }),
            ...(mentee?.availability === undefined ? {} : { availability: mentee.availability }),
          },
        ],
      };
      const again = matchCohort(hired) as Matching;
      const { objective, loss } = profile.effect;
      expect(lossBetween(result, again)).toEqual({ objective, loss });
      expect(profile.takes).toHaveLength(again.matches.filter((match) => match.mentorId === 'hired').length);
    }
    expect(advice.unmetWishes[0]!.unmatched + advice.unmetWishes[0]!.unserved).toBeGreaterThan(0);
  });

  it('does so under objectives of fairness and coverage too, and names no profile that brings nothing', () => {
    const cohort = generateCohort({ mentors: 6, mentees: 8, seed: 'recruit fairly' });
    for (const objectives of [
      ['cover-mentees', 'leximin'],
      ['cover-mentees', 'worst-off', 'total-score'],
      ['total-score', 'cover-mentors'],
    ] as const) {
      const policy: PolicyInput = { objectives };
      const result = matchCohort(cohort, policy) as Matching;
      const { profiles } = recruitingAdvice(openMatching(cohort, policy, result), { tries: 4 });
      expect(profiles.length).toBeGreaterThan(0);
      for (const { effect } of profiles) {
        const { objective, loss, scoreLoss } = effect;
        expect(loss).toBeLessThan(0);
        expect(scoreLoss === null).toBe(objective === 'cover-mentees' || objective === 'cover-mentors');
      }
    }
  });
});

describe('unmatchedRemedies', () => {
  it('names people who really compete for too few seats, and relaxations that work', () => {
    let shortages = 0;
    withMatching((cohort, policy, result) => {
      const eligible = eligibilityMatrix(cohort, policy);
      const scores = scoreMatrix(cohort, policy);
      for (const { id } of result.unmatched.mentees) {
        const { shortage, relaxations } = unmatchedRemedies(openMatching(cohort, policy, result), {
          menteeId: id,
        });
        for (const { kind, effect } of relaxations)
          if (kind === 'one-more-seat') expect(effect.loss).toBeLessThanOrEqual(0);
        if (shortage === null) continue;
        const own = cohort.mentees.find((mentee) => mentee.id === id)!;
        if ((own.capacity?.max ?? 1) === 0) continue;
        shortages += 1;
        expect(shortage.competing).toContain(id);
        expect(shortage.demand).toBeGreaterThan(shortage.supply);
        if (policy.minimums !== 'required') expect(shortage.demand).toBe(shortage.competing.length);
        for (const menteeId of shortage.competing) {
          const row = cohort.mentees.findIndex((mentee) => mentee.id === menteeId);
          for (const [column, { id: mentorId }] of cohort.mentors.entries()) {
            const allowed = eligible.at(row, column) && scores.at(row, column) >= (policy.minimumScore ?? 0);
            const counts = (cohort.mentors[column]!.capacity?.max ?? 1) > 0;
            if (allowed && counts) expect(shortage.partners).toContain(mentorId);
          }
        }
      }
    }, 60);
    expect(shortages).toBeGreaterThan(5);
  });
});

describe('explainMatch', () => {
  const cohort: Cohort = {
    mentors: [
      {
        id: 'm1',
        skills: [{ name: 'SQL', level: 5 }],
        preferences: { ranked: ['e2'] },
        attributes: { site: 'north' },
      },
      { id: 'm2', skills: [{ name: 'Python', level: 1 }], interests: ['chess'] },
    ],
    mentees: [
      {
        id: 'e1',
        skillsWanted: [
          { name: 'SQL', current: 2, target: 4 },
          { name: 'negotiation', current: 0, target: 3 },
        ],
        preferences: { ranked: ['m1'] },
        attributes: { site: 'north' },
      },
      { id: 'e2', interests: ['chess'] },
    ],
  };
  const policy: PolicyInput = { rules: [{ kind: 'same', field: 'attributes.site' }], sensitive: ['site'] };
  const pair = { mentorId: 'm1', menteeId: 'e1' };
  const texts = (evidence: readonly { text: string }[]) => evidence.map((item) => item.text).join('\n');

  it('tells administrators everything, in words', () => {
    const explanation = explainMatch(openCohort(cohort, policy), pair);
    expect(explanation).toMatchObject({ eligible: true, place: { ofMentor: 1, ofMentee: 1 } });
    const words = texts(explanation.contributions.flatMap((contribution) => contribution.evidence));
    expect(words).toContain('wants SQL from level 2 to 4; mentor is at 5');
    expect(explanation.missing.map((item) => item.id)).toEqual(['interests.both-blank']);
    expect(words).toContain('neither has named any interests\nnot known, so it counts as 3%');
    expect(explanation.rules.map((rule) => rule.rule)).toEqual([
      'not-self',
      'never-with',
      'same:attributes.site',
    ]);
  });

  it('keeps from each person what is not theirs to see', () => {
    const toMentor = explainMatch(openCohort(cohort, policy), pair, { audience: 'mentor' });
    const toMentee = explainMatch(openCohort(cohort, policy), pair, { audience: 'mentee' });
    for (const explanation of [toMentor, toMentee]) {
      expect(Object.keys(explanation).sort()).toEqual(['audience', 'evidence', 'menteeId', 'mentorId']);
      expect(texts(explanation.evidence)).toContain('SQL');
      expect(JSON.stringify(explanation)).not.toContain('site');
    }
    // The mentor does not list negotiation: to the mentee the mentor's gap, to the mentor a wish that is not met.
    expect(JSON.stringify(toMentee)).not.toContain('negotiation');
    expect(JSON.stringify(toMentor)).not.toContain('negotiation');
    // Whom each ranked is for each alone.
    expect(toMentor.evidence.some((item) => item.id.endsWith('-by-mentee'))).toBe(false);
    expect(toMentee.evidence.some((item) => item.id.endsWith('-by-mentor'))).toBe(false);
  });

  it('speaks French', () => {
    const words = texts(
      explainMatch(openCohort(cohort, policy), pair, { locale: FR }).contributions.flatMap((c) => c.evidence),
    );
    expect(words).toContain('SQL');
    expect(words).not.toContain('wants');
  });

  it('explains an ineligible pair as a result, and refuses unknown people', () => {
    expect(
      explainMatch(openCohort(cohort, { rules: [{ kind: 'different', field: 'attributes.site' }] }), pair),
    ).toMatchObject({
      eligible: false,
      place: null,
    });
    expect(() => explainMatch(openCohort(cohort, policy), { mentorId: 'zz', menteeId: 'e1' })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});

describe('shortlist', () => {
  it('is the eligible partners by score, for either side', () => {
    const cohort = generateCohort({ mentors: 25, mentees: 20, seed: 'short' });
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
    const scores = scoreMatrix(cohort, policy);
    const eligible = eligibilityMatrix(cohort, policy);
    const lists = shortlist(openCohort(cohort, policy), { k: 4 });
    expect(lists).toHaveLength(20);
    for (const { personId, entries, available } of lists) {
      const row = cohort.mentees.findIndex((mentee) => mentee.id === personId);
      const expected = cohort.mentors
        .map((mentor, column) => ({
          id: mentor.id,
          score: scores.at(row, column),
          allowed: eligible.at(row, column),
        }))
        .filter(({ allowed }) => allowed)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      expect(available).toBe(expected.length);
      expect(entries.map((entry) => entry.partnerId)).toEqual(expected.slice(0, 4).map(({ id }) => id));
    }
    const one = shortlist(openCohort(cohort, policy), {
      personId: cohort.mentors[3]!.id,
      side: 'mentors',
      k: 2,
    });
    expect(one).toEqual(
      shortlist(openCohort(cohort, policy), { side: 'mentors', k: 2 }).filter(
        (list) => list.personId === cohort.mentors[3]!.id,
      ),
    );
  });

  it('leaves out partners who are full, when a matching is given', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1' }, { id: 'm2', capacity: { max: 2 } }],
      mentees: [{ id: 'e1' }, { id: 'e2' }],
    };
    const result = matchCohort(cohort, {});
    const lists = shortlist(openMatching(cohort, {}, result), { remainingSeats: true });
    expect(lists).toHaveLength(2);
    for (const list of lists) {
      const own = (result as Matching).matches.find((match) => match.menteeId === list.personId)!.mentorId;
      expect(new Set(list.entries.map((entry) => entry.partnerId))).toEqual(new Set([own, 'm2']));
    }
  });

  it('refuses k below 1 and unknown people, both at once', () => {
    expect(() => shortlist(openCohort({ mentors: [], mentees: [] }, {}), { k: 0, personId: 'zz' })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: 'options.k' }),
          expect.objectContaining({ path: 'options.personId' }),
        ],
      }),
    );
  });
});
