import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Decision,
  explainAll,
  explainConflict,
  explainMatch,
  explainUnmatched,
  matchCohort,
  matchMargins,
  openCohort,
  openMatching,
  type PolicyInput,
  rematch,
  reviewMatching,
  runAsync,
  seatValues,
  shortlist,
  unmatchedRemedies,
  whyNot,
} from '../../../src';
import { FR } from '../../../src/entries/fr';
import { generateCohort } from '../../../src/entries/synthetic';
import { expectMatches, keyOf } from '../enumerate';

const cohort = generateCohort({ mentors: 14, mentees: 26, seed: 'open', minimumRate: 0 });
const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
const result = expectMatches(matchCohort(cohort, policy));
const [first, second] = result.matches;
if (first === undefined || second === undefined) throw new Error('too few matches');
const pair = { mentorId: first.mentorId, menteeId: second.menteeId };
const person = { menteeId: result.unmatched.mentees[0]!.id };

/** Every question about a matching, by name. */
const QUESTIONS: { readonly [name: string]: (open: ReturnType<typeof openMatching>) => unknown } = {
  whyNot: (open) => whyNot(open, pair, { searchWeights: false }),
  matchMargins: (open) => matchMargins(open),
  seatValues: (open) => seatValues(open),
  unmatchedRemedies: (open) => unmatchedRemedies(open, person),
  explainMatch: (open) => explainMatch(open, pair),
  explainUnmatched: (open) => explainUnmatched(open, person),
  explainAll: (open) => explainAll(open),
  shortlist: (open) => shortlist(open, { remainingSeats: true }),
};

describe('an open matching', () => {
  it('answers every question as one that is opened for it alone, in any order and twice', () => {
    const names = Object.keys(QUESTIONS);
    const alone = new Map(
      names.map((name) => [name, QUESTIONS[name]!(openMatching(cohort, policy, result))]),
    );
    for (const storage of ['dense', 'implicit'] as const) {
      const open = openMatching(cohort, policy, result, { storage });
      for (const name of [...names, ...names.reverse()])
        expect(QUESTIONS[name]!(open), name).toEqual(alone.get(name));
    }
  });

  it('answers questions that run at once in slices as it does one after the other', async () => {
    const open = await runAsync(openMatching, [cohort, policy, result, { storage: 'implicit' }]);
    const pairs = cohort.mentees.slice(0, 6).map(({ id }) => ({ mentorId: first.mentorId, menteeId: id }));
    const options = { searchWeights: false };
    const together = await Promise.all(pairs.map((one) => runAsync(whyNot, [open, one, options])));
    expect(together).toEqual(pairs.map((one) => whyNot(openMatching(cohort, policy, result), one, options)));
  });

  it('does not change with the people and the result that were given', () => {
    const people = structuredClone(cohort) as {
      mentors: { id: string; skills?: unknown }[];
      mentees: unknown[];
    };
    const given = structuredClone(result) as unknown as { matches: unknown[] };
    const open = openMatching(people as unknown as Cohort, policy, given as unknown as typeof result);
    const before = QUESTIONS['explainAll']!(openMatching(cohort, policy, result));
    for (const mentor of people.mentors) mentor.skills = [];
    people.mentees.length = 0;
    given.matches.length = 0;
    expect(explainAll(open)).toEqual(before);
    expect(whyNot(open, pair, { searchWeights: false })).toEqual(
      whyNot(openMatching(cohort, policy, result), pair, { searchWeights: false }),
    );
    expect(Object.isFrozen(open)).toBe(true);
  });

  it('tells the warnings, and what is missing or foreign', () => {
    const warned: PolicyInput = { rules: [{ kind: 'same', field: 'attributes.nothing' }] };
    expect(openCohort(cohort, warned).warnings).toEqual(matchCohort(cohort, warned).warnings);
    expect(() => openCohort(cohort, warned, { strict: true })).toThrow(/nothing/);
    const other = { ...cohort, mentees: cohort.mentees.slice(1) };
    expect(() => openMatching(other, policy, result)).toThrow(
      expect.objectContaining({ code: 'wrong-cohort' }),
    );
    const withoutResult = openCohort(cohort, policy) as ReturnType<typeof openMatching>;
    expect(() => seatValues(withoutResult)).toThrow('without a matching');
    expect(() => explainConflict(openMatching(cohort, policy, result))).toThrow('there is a matching');
    const stable = matchCohort(cohort, { method: 'stable' });
    expect(() => seatValues(openMatching(cohort, { method: 'stable' }, stable))).toThrow('"optimal"');
  });
});

describe('explainAll', () => {
  const open = openMatching(cohort, policy, result);

  it.each(['mentees', 'mentors'] as const)(
    'says to administrators what is said of each pair and person: %s',
    (side) => {
      const all = explainAll(open, { audience: 'admin', side, locale: FR });
      expect(all.map(({ id }) => id)).toEqual(cohort[side].map(({ id }) => id).sort());
      for (const { id, matches, unmatched } of all) {
        const own = result.matches.filter((one) => (side === 'mentees' ? one.menteeId : one.mentorId) === id);
        expect(matches).toEqual(own.map((one) => explainMatch(open, one, { locale: FR })));
        const asked = side === 'mentees' ? { menteeId: id } : { mentorId: id };
        expect(unmatched).toEqual(explainUnmatched(open, asked, { locale: FR }));
        expect(unmatched === null).toBe(matches.length > 0);
      }
    },
  );

  it.each(['mentee', 'mentor'] as const)(
    'says to each %s what explainMatch does, and nothing of reasons',
    (audience) => {
      for (const { id, side, matches, unmatched } of explainAll(open, { audience })) {
        expect(side).toBe(`${audience}s`);
        expect(unmatched).toBeNull();
        const own = result.matches.filter((one) => one[`${audience}Id`] === id);
        expect(matches).toEqual(own.map((one) => explainMatch(open, one, { audience })));
      }
    },
  );

  it('counts places as explainMatch does where rows come from WebAssembly', () => {
    const large = generateCohort({ mentors: 520, mentees: 530, seed: 'places', minimumRate: 0 });
    const matching = expectMatches(matchCohort(large, policy));
    const asked = openMatching(large, policy, matching);
    const explained = explainAll(asked).flatMap(({ matches }) => matches);
    expect(explained).toHaveLength(matching.matches.length);
    for (const one of explained.filter((_, at) => at % 50 === 0))
      expect(one).toEqual(explainMatch(asked, one));
  });

  it('explains the pairs in force of a reviewed and of a rematched matching', () => {
    const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z', reason: 'no time' };
    const { mentorId, menteeId } = first;
    const rejected: Decision = { kind: 'reject', mentorId, menteeId, ...by };
    const reviewed = reviewMatching(cohort, policy, result, [rejected]);
    const pairs = explainAll(openMatching(cohort, policy, reviewed)).flatMap(({ matches }) => matches);
    expect(pairs.map(keyOf)).toEqual(result.matches.slice(1).map(keyOf));
    const again = expectMatches(rematch(cohort, policy, reviewed, { maxChanges: 3 }));
    const after = explainAll(openMatching(cohort, policy, again)).flatMap(({ matches }) => matches);
    expect(after.map(keyOf)).toEqual(again.matches.map(keyOf));
  });
});
