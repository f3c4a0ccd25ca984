import { describe, expect, it } from 'vitest';
import { type Choices, choicesOf, planOf } from '../../examples/playground/src/policy/choices';
import { newDesk } from '../../examples/playground/src/worker/desk';
import { compare } from '../../examples/playground/src/worker/match';
import { type Cohort, matchCohort } from '../../src';
import { readCohort, writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';

const generated = generateCohort({ mentors: 20, mentees: 30, seed: 'trial', minimumRate: 0 });
const { cohort, reading } = readCohort({
  // No mentor says how many mentees they take, so that it is for the page to say.
  mentors: { content: writePeople(generated.mentors.map(({ capacity: _, ...mentor }) => mentor)) },
  mentees: { content: writePeople(generated.mentees) },
});
const control = { signal: new AbortController().signal, progress: () => {} };
const desk = { ...newDesk(), read: { cohort, reading } };
const now = choicesOf('professional');

const seated = (people: Cohort, max: number): Cohort => ({
  ...people,
  mentors: people.mentors.map((mentor) => ({ ...mentor, capacity: { max } })),
});

describe('a change on trial', () => {
  it.each([
    ['a weight', { words: { interests: 'high' } }],
    ['a rule', { rules: [{ kind: 'different', field: 'department' }] }],
    ['a must', { words: { skills: 'must' } }],
    ['the minimum score', { minimumScore: 40 }],
    ['the seats', { seats: 2 }],
    ['the aim', { aim: 'worst-off' }],
  ] as const satisfies readonly (readonly [string, Partial<Choices>])[])(
    'says what matching with %s changed comes to',
    async (_, change) => {
      const next = { ...now, ...change };
      const { outcomes, conflict } = await compare(desk, [planOf(now), planOf(next)], control);
      expect(conflict).toBeNull();
      const [before, after] = [now, next].map((choices) => {
        const result = matchCohort(seated(cohort, choices.seats), planOf(choices).policy);
        if (result.status !== 'optimal') throw new Error(result.status);
        return result;
      });
      expect(outcomes.map(({ summary }) => summary)).toEqual([before!.summary, after!.summary]);
      const keys = new Set(before!.matches.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`));
      const others = after!.matches.filter(({ mentorId, menteeId }) => !keys.has(`${mentorId} ${menteeId}`));
      expect(outcomes[1]?.otherPairs).toBe(others.length);
      expect(others.length).toBeGreaterThan(0);
    },
  );

  it('says what cannot hold together', async () => {
    const [first, second] = cohort.mentees;
    const [mentor] = cohort.mentors;
    const locks = [first!, second!].map(({ id }) => ({ mentorId: mentor!.id, menteeId: id }));
    const plan = planOf({ ...now, rules: [], locks });
    const { outcomes, conflict } = await compare(desk, [planOf(now), plan], control);
    expect(outcomes[1]?.status).toBe('infeasible');
    expect(conflict?.texts.length).toBeGreaterThan(0);
    expect(conflict?.texts.join()).toContain(mentor!.id);
    expect(conflict?.remedies.length).toBeGreaterThan(0);
  });
});
