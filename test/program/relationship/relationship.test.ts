import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRelationshipEvent,
  isOver,
  type Relationship,
  type RelationshipEvent,
  replayRelationship,
  TRANSITIONS,
} from '../../../src/entries/program';
import { deepFreeze, errorOf, pathsOf, throughJson } from '../support';

const at = (day: number, hour = 9) =>
  `2026-01-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

const PROPOSED: RelationshipEvent = { kind: 'proposed', at: at(1), mentorId: 'max', menteeId: 'anna' };
const ACTIVE: readonly RelationshipEvent[] = [
  PROPOSED,
  { kind: 'accepted', at: at(2), side: 'mentee' },
  { kind: 'accepted', at: at(3), side: 'mentor' },
  { kind: 'agreed', at: at(4) },
  { kind: 'started', at: at(5) },
];

describe('a relationship', () => {
  it('goes from the proposal to its planned end', () => {
    const state = replayRelationship(deepFreeze([...ACTIVE, { kind: 'completed', at: at(30) }]));
    expect(state).toEqual({
      mentorId: 'max',
      menteeId: 'anna',
      status: 'completed',
      since: at(30),
      updatedAt: at(30),
      acceptedBy: ['mentee', 'mentor'],
      agreedAt: at(4),
      startedAt: at(5),
      pauses: [],
      end: { at: at(30), reason: 'completed', countsAsComplete: true },
    });
    expect(isOver(state)).toBe(true);
  });

  it('is accepted only when both have accepted', () => {
    expect(replayRelationship(ACTIVE.slice(0, 2)).status).toBe('proposed');
    expect(replayRelationship(ACTIVE.slice(0, 3)).status).toBe('accepted');
  });

  it('remembers pauses, and goes back to where it was', () => {
    const paused = replayRelationship([
      ...ACTIVE,
      { kind: 'paused', at: at(10), reason: 'parental leave', until: at(20) },
    ]);
    expect(paused).toMatchObject({
      status: 'paused',
      pause: { reason: 'parental leave', since: at(10), until: at(20) },
    });
    const resumed = applyRelationshipEvent(deepFreeze(paused), { kind: 'resumed', at: at(21) });
    expect(resumed).toMatchObject({ status: 'active', pauses: [{ from: at(10), to: at(21) }] });
    expect(resumed).not.toHaveProperty('pause');
    const early = replayRelationship([
      ...ACTIVE.slice(0, 4),
      { kind: 'paused', at: at(6), reason: 'illness' },
      { kind: 'resumed', at: at(7) },
    ]);
    expect(early.status).toBe('agreed');
  });

  it('ends early with a reason, recorded as complete or not, and can ask for a rematch', () => {
    const ended = replayRelationship([
      ...ACTIVE,
      { kind: 'rematch-requested', at: at(12), side: 'mentee', reason: 'other field' },
      { kind: 'ended-early', at: at(15), reason: 'mismatch', side: 'mentee', countsAsComplete: false },
    ]);
    expect(ended).toMatchObject({
      status: 'ended-early',
      end: { at: at(15), reason: 'mismatch', side: 'mentee', countsAsComplete: false },
      rematch: { at: at(12), side: 'mentee', reason: 'other field' },
    });
    const declined = replayRelationship([
      PROPOSED,
      { kind: 'declined', at: at(2), side: 'mentor', reason: 'no time' },
      { kind: 'rematch-requested', at: at(3), side: 'mentee' },
    ]);
    expect(declined).toMatchObject({ status: 'declined', declined: { side: 'mentor', reason: 'no time' } });
    expect(declined.rematch?.side).toBe('mentee');
  });

  it('refuses what does not fit, and says what would', () => {
    const error = errorOf(() => replayRelationship([PROPOSED, { kind: 'completed', at: at(2) }]));
    expect(error.code).toBe('illegal-transition');
    expect(error.issues).toEqual([
      {
        path: 'events[1].kind',
        message: '"completed" is not possible while the relationship is proposed',
        received: '"completed"',
        expected: 'one of "accepted", "declined"',
      },
    ]);
  });

  it.each<[string, readonly RelationshipEvent[], string, string]>([
    ['no event', [], 'illegal-transition', 'events'],
    ['no proposal first', [{ kind: 'agreed', at: at(1) }], 'illegal-transition', 'events[0].kind'],
    ['a second proposal', [PROPOSED, PROPOSED], 'illegal-transition', 'events[1].kind'],
    [
      'one side accepting twice',
      [...ACTIVE.slice(0, 2), { kind: 'accepted', at: at(3), side: 'mentee' }],
      'illegal-transition',
      'events[2].side',
    ],
    [
      'events out of order',
      [PROPOSED, { kind: 'accepted', at: '2025-12-31T23:59:59Z', side: 'mentor' }],
      'illegal-transition',
      'events[1].at',
    ],
    [
      'an order that only offsets show',
      [PROPOSED, { kind: 'accepted', at: '2026-01-01T09:30:00+01:00', side: 'mentor' }],
      'illegal-transition',
      'events[1].at',
    ],
    [
      'a pause that ends before it begins',
      [...ACTIVE, { kind: 'paused', at: at(10), reason: 'x', until: at(9) }],
      'illegal-transition',
      'events[5].until',
    ],
    [
      'somebody mentoring themselves',
      [{ ...PROPOSED, menteeId: 'max' }],
      'illegal-transition',
      'events[0].menteeId',
    ],
    [
      'a day that does not exist',
      [{ ...PROPOSED, at: '2026-02-30T09:00:00Z' }],
      'invalid-input',
      'events[0].at',
    ],
    [
      'going on after the end',
      [...ACTIVE, { kind: 'completed', at: at(9) }, { kind: 'resumed', at: at(10) }],
      'illegal-transition',
      'events[6].kind',
    ],
  ])('refuses %s', (_, events, code, path) => {
    const error = errorOf(() => replayRelationship(events));
    expect(error.code).toBe(code);
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('reports all malformed events, and all that do not fit', () => {
    expect(
      pathsOf(() =>
        replayRelationship([
          { ...PROPOSED, at: 'yesterday' },
          { kind: 'accepted', at: at(40), side: 'mentor' },
        ]),
      ),
    ).toEqual(['events[0].at', 'events[1].at']);
    expect(
      pathsOf(() =>
        replayRelationship([PROPOSED, { kind: 'agreed', at: at(2) }, { kind: 'started', at: at(1, 0) }]),
      ),
    ).toEqual(['events[1].kind', 'events[2].at', 'events[2].kind']);
  });
});

describe('the log of a relationship', () => {
  const event: fc.Arbitrary<(at: string) => RelationshipEvent> = fc.constantFrom<
    ((at: string) => RelationshipEvent)[]
  >(
    (at) => ({ kind: 'accepted', at, side: 'mentor' }),
    (at) => ({ kind: 'accepted', at, side: 'mentee' }),
    (at) => ({ kind: 'declined', at, side: 'mentee' }),
    (at) => ({ kind: 'agreed', at, by: 'lead', note: 'signed on paper' }),
    (at) => ({ kind: 'started', at }),
    (at) => ({ kind: 'paused', at, reason: 'leave' }),
    (at) => ({ kind: 'resumed', at }),
    (at) => ({ kind: 'completed', at }),
    (at) => ({ kind: 'ended-early', at, reason: 'no-contact', countsAsComplete: true }),
    (at) => ({ kind: 'rematch-requested', at, side: 'mentor' }),
  );

  it('gives the same state when it is replayed, at once or step by step, stored as JSON or not', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (makers) => {
        const log: RelationshipEvent[] = [PROPOSED];
        let state: Relationship = applyRelationshipEvent(null, PROPOSED);
        for (const [index, make] of makers.entries()) {
          const next = deepFreeze(make(at(1 + index)));
          const allowed =
            TRANSITIONS[state.status].includes(next.kind) &&
            !(next.kind === 'accepted' && state.acceptedBy.includes(next.side));
          if (allowed) {
            state = deepFreeze(applyRelationshipEvent(state, next));
            log.push(next);
          } else {
            const before = state;
            expect(errorOf(() => applyRelationshipEvent(before, next)).code).toBe('illegal-transition');
          }
        }
        expect(replayRelationship(log)).toEqual(state);
        const stored: RelationshipEvent[] = JSON.parse(JSON.stringify(log));
        expect(replayRelationship(stored)).toEqual(state);
        expect(throughJson(state)).toEqual(state);
        expect(state.updatedAt).toBe(log.at(-1)?.at);
      }),
      { numRuns: 300 },
    );
  });

  it('never leaves an end', () => {
    for (const over of ['declined', 'completed', 'ended-early'] as const) {
      expect(TRANSITIONS[over]).toEqual(['rematch-requested']);
    }
  });
});
