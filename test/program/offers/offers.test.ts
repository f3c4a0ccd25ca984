import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OfferEvent, type OfferPlan, offersAt, planOffers } from '../../../src/program';
import { errorOf } from '../../support/thrown';

const at = (day: number, hour = 8) =>
  `2026-09-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const list = (personId: string, ...partners: readonly string[]) => ({
  personId,
  entries: partners.map((partnerId) => ({ partnerId })),
});
const cohort = {
  mentors: [{ id: 'ana' }, { id: 'ben', capacity: { max: 2 } }, { id: 'cy' }],
  mentees: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
};
const plan = planOffers(
  cohort,
  [
    { mentorId: 'ana', menteeId: 'x' },
    { mentorId: 'ben', menteeId: 'y' },
  ],
  [list('x', 'ana', 'ben'), list('y', 'ana', 'ben'), list('z', 'ana', 'ben')],
  { start: at(1), answerDays: 3 },
);
const answer = (
  kind: 'accepted' | 'declined',
  mentorId: string,
  menteeId: string,
  when: string,
): OfferEvent => ({
  kind,
  mentorId,
  menteeId,
  at: when,
});
const pairs = (offers: readonly { mentorId: string; menteeId: string }[]) =>
  offers.map(({ mentorId, menteeId }) => `${menteeId}-${mentorId}`);

describe('a cascade of offers', () => {
  it('begins with the matching, then gives what is left to the others', () => {
    const { open, waiting, exhausted } = offersAt(plan, [], at(1));
    expect(pairs(open)).toEqual(['x-ana', 'y-ben', 'z-ben']);
    expect(open[0]?.answerBy).toBe(at(4));
    expect([waiting, exhausted]).toEqual([[], []]);
    expect(offersAt(plan, [], '2026-08-31T08:00:00Z').open).toEqual([]);
  });

  it('goes on to the next choice where somebody declines, or does not answer in time', () => {
    const declined = offersAt(plan, [answer('declined', 'ben', 'y', at(2))], at(2));
    expect(pairs(declined.open)).toEqual(['x-ana', 'z-ben']);
    // Ana is asked by x.
    expect(declined.waiting).toEqual(['y']);
    const free = offersAt(
      plan,
      [answer('declined', 'ben', 'y', at(2)), answer('declined', 'ana', 'x', at(3))],
      at(3),
    );
    expect(pairs(free.open)).toEqual(['z-ben', 'x-ben', 'y-ana']);
    const expired = offersAt(plan, [answer('accepted', 'ben', 'y', at(4))], at(5));
    expect(expired.closed.map(({ outcome }) => outcome)).toEqual(['accepted', 'expired', 'expired']);
    expect(pairs(expired.open)).toEqual(['x-ben', 'z-ana']);
    expect(expired.open[0]).toMatchObject({ at: at(4), answerBy: at(7) });
  });

  it('says who has nobody left, and which answers met no offer', () => {
    const state = offersAt(
      plan,
      [
        answer('accepted', 'ana', 'x', at(2)),
        { kind: 'left', side: 'mentor', personId: 'ben', at: at(2) },
        answer('accepted', 'ben', 'y', at(3)),
        answer('accepted', 'cy', 'y', at(3)),
      ],
      at(3),
    );
    expect(state.open).toEqual([]);
    // Ana's seat is taken: they wait for it.
    expect(state.waiting).toEqual(['y', 'z']);
    expect(state.problems).toEqual([
      { event: 2, text: 'y and ben: the offer was withdrawn by then' },
      { event: 3, text: 'y and cy: they were not offered to each other' },
    ]);
    const alone = offersAt(
      planOffers(cohort, [{ mentorId: 'cy', menteeId: 'x' }], [], { start: at(1) }),
      [answer('declined', 'cy', 'x', at(2))],
      at(2),
    );
    expect(alone.exhausted).toEqual(['x']);
  });

  it('sends nothing before its start, and nothing to who left before it', () => {
    const early: OfferEvent[] = [
      { kind: 'left', side: 'mentee', personId: 'x', at: '2026-08-30T08:00:00Z' },
      answer('accepted', 'ben', 'y', '2026-08-30T09:00:00Z'),
    ];
    const state = offersAt(plan, early, at(1));
    expect(pairs(state.open)).toEqual(['y-ben', 'z-ana']);
    expect(state.problems.map(({ event }) => event)).toEqual([1]);
  });

  it('tells of somebody who left and is not in the plan, and waits for no mentor without a seat', () => {
    const left: OfferEvent = { kind: 'left', side: 'mentee', personId: 'xx', at: at(2) };
    expect(offersAt(plan, [left], at(2)).problems).toEqual([
      { event: 0, text: 'xx: no mentee of the plan has this id' },
    ]);
    const full = { ...cohort, mentors: [{ id: 'ana', capacity: { max: 0 } }] };
    const state = offersAt(planOffers(full, [], [list('x', 'ana')], { start: at(1) }), [], at(2));
    expect([state.waiting, state.exhausted]).toEqual([[], ['x']]);
  });

  it('reads ids as the cohort spells them, each pair once, and refuses those of nobody', () => {
    const pair = { mentorId: 'Ana', menteeId: 'x' };
    expect(planOffers(cohort, [pair, pair], [list('X ', 'ben')], { start: at(1) })).toMatchObject({
      seats: { ana: 1, ben: 2 },
      choices: [{ menteeId: 'x', wants: 1, mentorIds: ['ana', 'ben'] }],
    });
    const { issues } = errorOf(() =>
      planOffers(cohort, [{ mentorId: 'anna', menteeId: 'x' }], [list('x', 'dan')], { start: at(1) }),
    );
    expect(issues.map(({ path }) => path)).toEqual([
      'pairs[0].mentorId',
      'shortlists[0].entries[0].partnerId',
    ]);
  });

  it('refuses what is no plan', () => {
    expect(errorOf(() => offersAt({ ...plan, answerDays: 0 }, [], at(1))).code).toBe('invalid-input');
    expect(errorOf(() => planOffers(cohort, [], [], { start: 'soon' })).code).toBe('invalid-input');
  });

  it('never promises a seat twice, and asks nobody twice, whatever is answered', () => {
    const mentors = ['ana', 'ben', 'cy'];
    const mentees = ['x', 'y', 'z', 'w'];
    const anyPlan: fc.Arbitrary<OfferPlan> = fc.record({
      start: fc.constant(at(1)),
      answerDays: fc.integer({ min: 1, max: 4 }),
      seats: fc.record({ ana: fc.nat(2), ben: fc.nat(2), cy: fc.nat(2) }),
      choices: fc.tuple(
        ...mentees.map((menteeId) =>
          fc.record({
            menteeId: fc.constant(menteeId),
            wants: fc.nat(2),
            mentorIds: fc.shuffledSubarray(mentors),
          }),
        ),
      ),
    });
    const anyEvent: fc.Arbitrary<OfferEvent> = fc.oneof(
      fc.record({
        kind: fc.constantFrom<'accepted' | 'declined'>('accepted', 'declined'),
        mentorId: fc.constantFrom(...mentors),
        menteeId: fc.constantFrom(...mentees),
        at: fc.integer({ min: 1, max: 20 }).map((day) => at(day, 12)),
      }),
      fc.record({
        kind: fc.constant('left' as const),
        side: fc.constant('mentor' as const),
        personId: fc.constantFrom(...mentors),
        at: fc.integer({ min: 1, max: 20 }).map((day) => at(day, 9)),
      }),
    );
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(anyEvent, { maxLength: 20 }),
        fc.integer({ min: 1, max: 28 }),
        (one, events, day) => {
          const { open, closed } = offersAt(one, events, at(day, 20));
          const all = pairs([...open, ...closed]);
          expect(new Set(all).size).toBe(all.length);
          const gone = new Set(
            events.flatMap((event) =>
              event.kind === 'left' && event.at <= at(day, 20) ? [event.personId] : [],
            ),
          );
          const held = [...open, ...closed.filter(({ outcome }) => outcome === 'accepted')].filter(
            ({ mentorId }) => !gone.has(mentorId),
          );
          for (const mentor of mentors)
            expect(held.filter(({ mentorId }) => mentorId === mentor).length).toBeLessThanOrEqual(
              one.seats[mentor] ?? 0,
            );
          for (const { menteeId, wants } of one.choices)
            expect(held.filter((offer) => offer.menteeId === menteeId).length).toBeLessThanOrEqual(wants);
          // Later is a continuation: what was closed stays as it was.
          const later = offersAt(one, events, at(28, 22));
          expect(later.closed.slice(0, closed.length)).toEqual(closed);
        },
      ),
      { numRuns: 300 },
    );
  });
});
