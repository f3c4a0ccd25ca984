import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Application,
  carryOver,
  DEFAULT_SCREENING,
  reviewOutcome,
  type Screening,
  type ScreeningOutcome,
  screenCandidates,
  selectCohort,
} from '../../../src/entries/program';
import type { Cohort } from '../../../src/model';
import { deepFreeze, pathsOf, throughJson } from '../support';

const at = '2026-01-05T10:00:00Z';
const mentee = (
  personId: string,
  motivation: number,
  openness: number,
  time: number,
  more: Partial<Application> = {},
): Application => ({
  personId,
  side: 'mentee',
  appliedAt: at,
  ratings: { motivation, openness, time },
  ...more,
});

function outcome(outcomes: readonly ScreeningOutcome[], personId: string): ScreeningOutcome {
  const found = outcomes.find((candidate) => candidate.personId === personId);
  if (found === undefined) throw new Error(`${personId} has no outcome`);
  return found;
}

describe('screenCandidates', () => {
  it('weighs the ratings and compares with the threshold', () => {
    const [anna] = screenCandidates([mentee('anna', 4, 3, 2)], DEFAULT_SCREENING);
    // (3 * 4 + 3 * 3 + 2 * 2) / (8 * 4)
    expect(anna?.score).toBeCloseTo(25 / 32, 12);
    expect(anna).toMatchObject({
      decision: 'accepted',
      reasons: ['78 % of the full mark; 50 % is needed.', 'Strongest in motivation.'],
    });
  });

  it('declines below the threshold or below a minimum, with the reason', () => {
    const outcomes = screenCandidates([mentee('low', 2, 1, 2), mentee('busy', 4, 4, 1)], DEFAULT_SCREENING);
    expect(outcome(outcomes, 'low')).toMatchObject({ decision: 'declined', score: 13 / 32 });
    expect(outcome(outcomes, 'busy').decision).toBe('declined');
    expect(outcome(outcomes, 'busy').reasons).toContain('Time: 1 of 4, at least 2 is needed.');
  });

  it('decides nothing while ratings are missing: a blank is not a zero', () => {
    const [anna] = screenCandidates(
      [{ personId: 'anna', side: 'mentee', appliedAt: at, ratings: { motivation: 4, time: 4 } }],
      DEFAULT_SCREENING,
    );
    expect(anna).toMatchObject({ decision: 'incomplete', score: null });
    expect(anna?.reasons[0]).toMatch(/^Openness to learning is not rated yet: Tell of feedback/);
  });

  it('gives places to who waited longest, then to the better, then to the earlier', () => {
    const screening: Screening = { ...DEFAULT_SCREENING, mentee: { ...DEFAULT_SCREENING.mentee, places: 2 } };
    const outcomes = screenCandidates(
      deepFreeze([
        mentee('best', 4, 4, 4),
        mentee('late', 3, 3, 3, { appliedAt: '2026-01-06T10:00:00Z' }),
        mentee('early', 3, 3, 3),
        mentee('waited', 2, 2, 2, { priority: 1 }),
        mentee('no', 0, 0, 0),
      ]),
      screening,
    );
    expect(outcomes.map(({ personId, decision, place }) => [personId, decision, place])).toEqual([
      ['waited', 'accepted', undefined],
      ['best', 'accepted', undefined],
      ['early', 'waiting', 1],
      ['late', 'waiting', 2],
      ['no', 'declined', undefined],
    ]);
    expect(outcome(outcomes, 'early').reasons).toContain(
      'All 2 places are taken; place 1 on the waiting list, ahead of newcomers in the next round.',
    );
  });

  it('carries the waiting list into the next round with priority, and into the cohort', () => {
    const screening: Screening = { ...DEFAULT_SCREENING, mentee: { ...DEFAULT_SCREENING.mentee, places: 1 } };
    const applications = [mentee('best', 4, 4, 4), mentee('next', 3, 3, 3)];
    const first = screenCandidates(applications, screening);
    const carried = carryOver(first, applications);
    expect(carried).toEqual([{ ...mentee('next', 3, 3, 3), priority: 1 }]);
    const second = screenCandidates([mentee('star', 4, 4, 4), ...carried], screening);
    expect(outcome(second, 'next').decision).toBe('accepted');
    expect(outcome(second, 'star').decision).toBe('waiting');
    const cohort: Cohort = deepFreeze({
      mentors: [{ id: 'max' }],
      mentees: [{ id: 'star' }, { id: 'next' }],
    });
    expect(selectCohort(cohort, second)).toEqual({ mentors: [], mentees: [{ id: 'next', priority: 1 }] });
    expect(carryOver(second, [mentee('star', 4, 4, 4), ...carried])).toEqual([
      { ...mentee('star', 4, 4, 4), priority: 1 },
    ]);
  });

  it('judges both sides by their own criteria, one person also on both', () => {
    const outcomes = screenCandidates(
      [
        mentee('kim', 4, 4, 4),
        {
          personId: 'kim',
          side: 'mentor',
          appliedAt: at,
          ratings: { experience: 4, 'listening-guiding': 1, willingness: 4, time: 4 },
        },
      ],
      DEFAULT_SCREENING,
    );
    expect(outcomes.map(({ side, decision }) => [side, decision])).toEqual([
      ['mentor', 'declined'],
      ['mentee', 'accepted'],
    ]);
  });

  it('can be reviewed: the change, its author and its reason stay on record', () => {
    const [declined] = screenCandidates([mentee('anna', 1, 1, 2)], DEFAULT_SCREENING);
    if (declined === undefined) throw new Error('no outcome');
    const reviewed = reviewOutcome(deepFreeze(declined), {
      by: 'lead',
      at: '2026-01-07T08:00:00Z',
      decision: 'accepted',
      reason: 'rated by somebody who has not met her',
    });
    expect(reviewed.decision).toBe('accepted');
    expect(reviewed.reviews).toEqual([
      {
        by: 'lead',
        at: '2026-01-07T08:00:00Z',
        from: 'declined',
        to: 'accepted',
        reason: 'rated by somebody who has not met her',
      },
    ]);
    expect(
      pathsOf(() =>
        reviewOutcome(declined, { by: '', at: '2026-02-30T08:00:00Z', decision: 'accepted', reason: ' ' }),
      ),
    ).toEqual(['review.by', 'review.at', 'review.reason']);
  });

  it('reports every problem at once', () => {
    expect(
      pathsOf(() =>
        screenCandidates(
          [mentee('a', 5, -1, 2), mentee('b', 1, 1, 1, { appliedAt: 'soon' })],
          DEFAULT_SCREENING,
        ),
      ),
    ).toEqual([
      'applications[0].ratings.motivation',
      'applications[0].ratings.openness',
      'applications[1].appliedAt',
    ]);
    expect(
      pathsOf(() =>
        screenCandidates(
          [mentee('a', 1, 1, 1), mentee('a', 1, 1, 1), { ...mentee('b', 1, 1, 1), ratings: { charm: 4 } }],
          DEFAULT_SCREENING,
        ),
      ),
    ).toEqual(['applications[1].personId', 'applications[2].ratings.charm']);
  });

  it('does not depend on the order of the applications', () => {
    const rating = fc.integer({ min: 0, max: 4 });
    const application = fc
      .tuple(fc.stringMatching(/^[a-z]{1,4}$/), rating, rating, rating, fc.integer({ min: 0, max: 2 }))
      .map(([id, a, b, c, priority]) => mentee(id, a, b, c, { priority }));
    const applications = fc.uniqueArray(application, { selector: (entry) => entry.personId, maxLength: 15 });
    fc.assert(
      fc.property(applications, fc.integer({ min: 0, max: 5 }), (list, places) => {
        const screening = { ...DEFAULT_SCREENING, mentee: { ...DEFAULT_SCREENING.mentee, places } };
        const outcomes = screenCandidates(list, screening);
        expect(screenCandidates([...list].reverse(), screening)).toEqual(outcomes);
        expect(throughJson(outcomes)).toEqual(outcomes);
        const accepted = outcomes.filter((entry) => entry.decision === 'accepted');
        const waiting = outcomes.filter((entry) => entry.decision === 'waiting');
        expect(accepted.length).toBeLessThanOrEqual(places);
        if (waiting.length > 0) expect(accepted).toHaveLength(places);
        expect(outcomes).toHaveLength(list.length);
      }),
    );
  });
});
