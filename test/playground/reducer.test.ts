import { describe, expect, it } from 'vitest';
import { withPair } from '../../examples/playground/src/policy/choices';
import type { Matched, MatchedFigures, Standing, Understood } from '../../examples/playground/src/protocol';
import { type Action, reduce, withForm } from '../../examples/playground/src/state/reducer';
import { firstState, isOpen, STEPS, type State } from '../../examples/playground/src/state/state';

const FIGURES: MatchedFigures = {
  status: 'optimal',
  pairs: 2,
  mentors: 2,
  mentees: 3,
  mentorsMatched: 2,
  menteesMatched: 2,
  seats: 2,
  meanScore: 0.5,
  minimumScore: 0.4,
  totalScore: 1,
  distribution: [],
  rules: [],
  proven: null,
  seconds: 0.1,
  warnings: [],
};
const MATCHED: Matched = { kind: 'matched', figures: FIGURES };
const understood = (mentors: number, mentees: number): Understood => ({
  proposal: { columns: { mentors: { id: 'id' } }, tables: [], sharedIds: 0, doubts: [], questions: [] },
  names: [],
  people: { mentors, mentees, facts: [], protectedAttributes: { mentors: [], mentees: [] }, warnings: [] },
  issues: [],
});
const standing = (approved: number): Standing => ({
  figures: {
    proposed: 1,
    approved,
    rejected: 0,
    changed: 0,
    cost: null,
    alone: { count: 0, first: [] },
  },
  readBack: null,
  refused: null,
});
const start = firstState('en', 'auto', 'people');
const following = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce(reduce, deepFreeze(state));
const known = following(
  start,
  { type: 'looking' },
  { type: 'understood', understood: understood(2, 3), keep: false },
);
const matched = following(known, { type: 'matching' }, { type: 'matched', matched: MATCHED });
const pair = { mentorId: 'ana', menteeId: 'cleo' };

describe('the state of the playground', () => {
  it('opens each step when the one before is done, and shows no other', () => {
    const open = (state: State) => STEPS.filter((step) => isOpen(state, step));
    expect(open(start)).toEqual(['people']);
    expect(open(known)).toEqual(['people', 'policy', 'matching']);
    expect(open(matched)).toEqual([...STEPS]);
    expect(following(start, { type: 'step', step: 'decisions' }).step).toBe('people');
    expect(following(matched, { type: 'step', step: 'decisions' }).step).toBe('decisions');
    const oneSided = following(start, { type: 'understood', understood: understood(2, 0), keep: false });
    expect(open(oneSided)).toEqual(['people']);
  });

  it('drops what is not true of other people, and keeps what hangs on nobody', () => {
    const locked = following(
      matched,
      { type: 'choose', choices: withPair({ ...matched.choices, seats: 2 }, pair, 'lock') },
      { type: 'take' },
      { type: 'reviewer', name: 'Iris' },
      { type: 'understood', understood: understood(5, 5), keep: false },
    );
    expect(locked.matching.phase).toBe('none');
    expect(locked.choices).toMatchObject({ locks: [], seats: 2 });
    expect(locked.taken.locks).toEqual([]);
    expect(locked.decisions.reviewer).toBe('Iris');
    const mended = following(matched, { type: 'reread', read: { people: null, issues: [] } });
    expect(mended.matching.phase).toBe('none');
    // The same files in another language are the same people.
    const retold = following(matched, { type: 'understood', understood: understood(2, 3), keep: true });
    expect(retold.matching).toEqual(matched.matching);
  });

  it('takes a change, or goes back to what was taken', () => {
    const changed = following(
      known,
      { type: 'choose', choices: { ...known.choices, seats: 4 } },
      { type: 'trying' },
    );
    expect(changed.taken.seats).toBe(1);
    expect(following(changed, { type: 'take' })).toMatchObject({
      taken: { seats: 4 },
      trial: { phase: 'none' },
    });
    expect(following(changed, { type: 'undo' })).toMatchObject({
      choices: { seats: 1 },
      trial: { phase: 'none' },
    });
    // A matching is made with what is chosen.
    expect(following(changed, { type: 'matching' })).toMatchObject({
      taken: { seats: 4 },
      matching: { phase: 'running', with: { seats: 4 } },
    });
  });

  it('marks the matching as proven, and drops decisions with it', () => {
    const proven = following(matched, { type: 'proven', proven: true });
    expect(proven.matching.matched).toMatchObject({ figures: { proven: true } });
    expect(following(known, { type: 'proven', proven: true })).toEqual(known);
    const decided = following(matched, { type: 'decided', standing: standing(1) });
    expect(decided.decisions.standing?.figures.approved).toBe(1);
    expect(following(decided, { type: 'matching' }).decisions.standing).toBeNull();
  });

  it('begins at the first page for other words or another order, and not for another page', () => {
    const third = following(matched, { type: 'pairs-query', query: { page: 2 } });
    expect(third.pairs.query.page).toBe(2);
    expect(following(third, { type: 'pairs-query', query: { words: 'ana' } }).pairs.query).toMatchObject({
      words: 'ana',
      page: 0,
    });
  });

  it('keeps the pairs where a rematch finds none', () => {
    const failed = following(
      matched,
      { type: 'deciding' },
      {
        type: 'rematched',
        next: null,
        standing: { ...standing(1), refused: { texts: ['they differ'], remedies: [] } },
      },
    );
    expect(failed.decisions.busy).toBe(false);
    expect(failed.decisions.changes).toBeNull();
    expect(failed.decisions.standing?.refused?.texts).toEqual(['they differ']);
    expect(failed.matching).toEqual(matched.matching);
    expect(isOpen(failed, 'decisions')).toBe(true);
  });

  it('starts words and rules anew with another form, and keeps the rest', () => {
    const choices = {
      ...withPair(start.choices, pair, 'forbid'),
      seats: 3,
      words: { goals: 'must' } as const,
    };
    expect(withForm(choices, 'reverse')).toMatchObject({
      form: 'reverse',
      seats: 3,
      forbidden: [pair],
      words: {},
    });
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
