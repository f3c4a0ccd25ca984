import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  HEALTH_CODES,
  type HealthCode,
  type PairRecord,
  pairHealth,
  programHealth,
  type RelationshipEvent,
  recognitionEvents,
  replayRelationship,
  type SharedLogEntry,
  schedulePair,
} from '../../../src/entries/program';
import { deepFreeze, objective, pathsOf, program, throughJson } from '../support';

const PROGRAM = program({ objectives: [objective()] });
const FRAME = PROGRAM.timeFrame;
const noon = (day: string) => `${day}T12:00:00Z`;

function events(mentorId = 'max', menteeId = 'anna', ...more: RelationshipEvent[]): RelationshipEvent[] {
  return [
    { kind: 'proposed', at: noon('2026-01-05'), mentorId, menteeId },
    { kind: 'accepted', at: noon('2026-01-06'), side: 'mentor' },
    { kind: 'accepted', at: noon('2026-01-07'), side: 'mentee' },
    { kind: 'agreed', at: noon('2026-01-13') },
    { kind: 'started', at: noon('2026-01-13') },
    ...more,
  ];
}

function entry(day: string, more: Partial<SharedLogEntry> = {}): SharedLogEntry {
  return { id: `e-${day}`, mentorId: 'max', menteeId: 'anna', day, minutes: 60, ...more };
}

function pair(changes: Partial<PairRecord> = {}): PairRecord {
  return deepFreeze({
    relationship: replayRelationship(events()),
    entries: [entry('2026-01-13'), entry('2026-01-27')],
    objectives: PROGRAM.objectives,
    ...changes,
  });
}

function codes(record: PairRecord, day: string): readonly string[] {
  return pairHealth(record, FRAME, noon(day)).signals.map((signal) => `${signal.code} ${signal.urgency}`);
}

describe('pairHealth', () => {
  it('finds a pair well that meets, has a goal and is content', () => {
    const health = pairHealth(pair(), FRAME, noon('2026-02-01'));
    expect(health).toMatchObject({ state: 'well', signals: [] });
    expect(throughJson(health)).toEqual(health);
  });

  it('sees a meeting that is overdue, first to watch, then to act on', () => {
    // Last on 27 January, due on 10 February, a week of grace.
    expect(codes(pair(), '2026-02-17')).toEqual([]);
    expect(codes(pair(), '2026-02-18')).toEqual(['overdue-meeting watch']);
    expect(codes(pair(), '2026-03-04')).toEqual(['overdue-meeting act']);
    const [signal] = pairHealth(pair(), FRAME, noon('2026-02-18')).signals;
    expect(signal).toEqual({
      code: 'overdue-meeting',
      urgency: 'watch',
      since: '2026-02-18',
      reasons: [
        'The last logged meeting was on 2026-01-27, 22 days ago.',
        'The next one was due on 2026-02-10, 8 days ago.',
      ],
      action:
        'Ask the mentee for the next date; if load is the reason, agree on fewer meetings that are kept.',
      contact: ['mentee', 'mentor'],
    });
  });

  it('goes by the schedule where there is one, so a skipped turn alarms nobody', () => {
    const holidays = [{ name: 'Company closed', day: '2026-02-09', until: '2026-02-22' }];
    const frame = { ...FRAME, holidays };
    const schedule = schedulePair({ mentor: { id: 'max' }, mentee: { id: 'anna' } }, frame);
    expect(schedule.skipped.map((turn) => turn.start)).toEqual(['2026-02-09T09:00:00Z']);
    const scheduled = pair({ schedule });
    const at = (day: string) => pairHealth(scheduled, frame, noon(day)).signals.map((signal) => signal.code);
    expect(at('2026-02-20')).toEqual([]);
    // The next planned one is on 23 February.
    expect(at('2026-03-02')).toEqual([]);
    expect(at('2026-03-03')).toEqual(['overdue-meeting']);
  });

  it('does not count a pause, and asks when it should be over', () => {
    const paused = events('max', 'anna', {
      kind: 'paused',
      at: noon('2026-01-30'),
      reason: 'leave',
      until: noon('2026-03-01'),
    });
    const during = pair({ relationship: replayRelationship(paused) });
    expect(codes(during, '2026-02-25')).toEqual([]);
    expect(codes(during, '2026-03-05')).toEqual(['pause-over watch']);
    expect(codes(during, '2026-03-20')).toEqual(['pause-over act']);
    const resumed = pair({
      relationship: replayRelationship([...paused, { kind: 'resumed', at: noon('2026-03-01') }]),
    });
    expect(codes(resumed, '2026-03-10')).toEqual([]);
    // 14 days of cadence and 30 of pause after 27 January.
    expect(codes(resumed, '2026-03-20')).toEqual(['overdue-meeting watch']);
  });

  it('asks for a goal after week 2', () => {
    const without = pair({ objectives: [] });
    expect(codes(without, '2026-01-26')).toEqual([]);
    expect(codes(without, '2026-01-27')).toEqual(['no-goal watch']);
    expect(codes(without, '2026-02-10')).toEqual(['no-goal act']);
    expect(codes(pair({ objectives: [objective({ owner: { scope: 'program' } })] }), '2026-01-28')).toEqual([
      'no-goal watch',
    ]);
  });

  it('asks for the agreement and for answers to proposals', () => {
    const proposed = pair({ relationship: replayRelationship(events().slice(0, 2)), entries: [] });
    expect(codes(proposed, '2026-01-12')).toEqual([]);
    expect(codes(proposed, '2026-01-14')).toEqual(['no-answer watch']);
    expect(codes(proposed, '2026-01-20')).toEqual(['no-answer act']);
    expect(pairHealth(proposed, FRAME, noon('2026-01-20')).signals[0]?.contact).toEqual(['mentee']);
    const accepted = pair({ relationship: replayRelationship(events().slice(0, 3)), entries: [] });
    expect(codes(accepted, '2026-01-25')).toEqual([]);
    expect(codes(accepted, '2026-01-26')).toEqual(['no-agreement watch']);
  });

  it('acts on a poor fit check, the latest one counting', () => {
    const poor = { at: noon('2026-02-05'), mentor: 4, mentee: 2 };
    expect(codes(pair({ fitChecks: [poor] }), '2026-02-08')).toEqual(['poor-fit act']);
    expect(
      codes(pair({ fitChecks: [{ ...poor, at: noon('2026-02-06'), mentee: 3 }, poor] }), '2026-02-08'),
    ).toEqual([]);
    expect(codes(pair({ fitChecks: [poor] }), '2026-02-04')).toEqual([]);
  });

  it('sees satisfaction fall, for each side by its own ratings', () => {
    const rated = (...values: number[]) =>
      pair({
        entries: values.map((mentee, index) =>
          entry(addDays('2026-01-13', 14 * index), { satisfaction: { mentee, mentor: 4 } }),
        ),
      });
    expect(codes(rated(5, 5, 4), '2026-02-12')).toEqual([]);
    expect(codes(rated(5, 5, 4, 4), '2026-02-26')).toEqual([]);
    expect(codes(rated(5, 5, 4, 3), '2026-02-26')).toEqual(['falling-satisfaction watch']);
    expect(codes(rated(5, 5, 4, 2), '2026-02-26')).toEqual(['falling-satisfaction act']);
    expect(codes(rated(3, 2), '2026-01-28')).toEqual(['low-satisfaction watch']);
    expect(pairHealth(rated(5, 5, 4, 2), FRAME, noon('2026-02-26')).signals[0]).toMatchObject({
      reasons: ["The mentee's satisfaction fell: 5, 5, 4, 2 of 5."],
      contact: ['mentee'],
    });
  });

  it('sees one-sided effort: a mentor who drives alone, or a mentor whose promises stay undone', () => {
    const driven = (side: 'mentor' | 'mentee', more: Partial<SharedLogEntry> = {}) =>
      pair({
        entries: [0, 1, 2, 3].map((index) =>
          entry(addDays('2026-01-13', 14 * index), { drivenBy: side, ...(index === 0 ? more : {}) }),
        ),
      });
    expect(codes(driven('mentor'), '2026-02-26')).toEqual(['one-sided-effort watch']);
    expect(codes(driven('mentee'), '2026-02-26')).toEqual([]);
    const promises = {
      nextSteps: [
        { id: 'a', side: 'mentor' as const, text: 'introduce', due: '2026-02-01' },
        { id: 'b', side: 'mentor' as const, text: 'send book', due: '2026-02-01' },
      ],
    };
    expect(codes(driven('mentee', promises), '2026-02-26')).toEqual(['one-sided-effort watch']);
  });

  it.each([
    ['mismatch', 'watch'],
    ['distancing', 'watch'],
    ['manipulation', 'act'],
    ['lack-of-expertise', 'watch'],
    ['general-dysfunction', 'watch'],
  ] as const)('knows the conflict %s and what to do (%s at first)', (kind, urgency) => {
    const problem = { id: 'p1', kind, text: 'as told', raisedBy: 'mentor' as const };
    const open = [entry('2026-01-13'), entry('2026-01-27', { problems: [problem] })];
    const [signal] = pairHealth(pair({ entries: open }), FRAME, noon('2026-02-01')).signals;
    expect(signal).toMatchObject({
      code: 'unresolved-conflict',
      urgency,
      since: '2026-01-27',
      contact: ['mentor', 'mentee'],
    });
    expect(signal?.reasons).toEqual([
      `2026-01-27, ${kind.replaceAll('-', ' ')} (raised by the mentor): as told`,
    ]);
    expect(codes(pair({ entries: open }), '2026-02-11')[0]).toBe('unresolved-conflict act');
    const settled = [...open, entry('2026-02-10', { problemsResolved: ['p1'] })];
    expect(codes(pair({ entries: settled }), '2026-02-11')).toEqual([]);
  });

  it('leaves obstacles outside the two alone, and relationships that are over', () => {
    const busy = entry('2026-01-27', { problems: [{ id: 'p', kind: 'time', text: 'year end' }] });
    expect(codes(pair({ entries: [busy] }), '2026-02-01')).toEqual([]);
    const over = replayRelationship(
      events('max', 'anna', {
        kind: 'ended-early',
        at: noon('2026-02-01'),
        reason: 'changed-role',
        countsAsComplete: false,
      }),
    );
    expect(pairHealth(pair({ relationship: over, objectives: [] }), FRAME, noon('2026-06-01'))).toMatchObject(
      {
        state: 'over',
        signals: [],
      },
    );
  });

  it('acts when somebody asks for another partner', () => {
    const asked = replayRelationship(
      events('max', 'anna', {
        kind: 'rematch-requested',
        at: noon('2026-01-28'),
        side: 'mentor',
        reason: 'no common ground',
      }),
    );
    const [signal] = pairHealth(pair({ relationship: asked }), FRAME, noon('2026-02-01')).signals;
    expect(signal).toMatchObject({
      code: 'rematch-requested',
      urgency: 'act',
      reasons: ['The mentor asked for another partner: no common ground.'],
      contact: ['mentor', 'mentee'],
    });
  });

  it('refuses ratings off the scale and a day that does not exist', () => {
    expect(
      pathsOf(() =>
        pairHealth(
          pair({ fitChecks: [{ at: '2026-02-30T12:00:00Z', mentee: 9 }] }),
          FRAME,
          noon('2026-03-01'),
        ),
      ),
    ).toEqual(['fitChecks[0].at', 'fitChecks[0].mentee']);
    expect(pathsOf(() => pairHealth(pair(), FRAME, '2026-02-30'))).toEqual(['now']);
  });

  it('can be tuned', () => {
    const signals = pairHealth(pair(), FRAME, noon('2026-02-12'), { meetingGraceDays: 1 }).signals;
    expect(signals.map((signal) => signal.code)).toEqual(['overdue-meeting']);
  });
});

describe('programHealth', () => {
  const records = (): PairRecord[] => [
    pair(),
    pair({
      relationship: replayRelationship(events('eve', 'ben')),
      entries: [
        entry('2026-01-14', {
          mentorId: 'eve',
          menteeId: 'ben',
          problems: [
            { id: 'p', kind: 'manipulation', text: 'asked to do private errands', raisedBy: 'mentee' },
          ],
        }),
      ],
      objectives: [objective({ owner: { scope: 'person', personId: 'ben' } })],
    }),
    pair({
      relationship: replayRelationship(events('eve', 'cleo')),
      entries: [entry('2026-01-20', { mentorId: 'eve', menteeId: 'cleo' })],
      objectives: [],
      fitChecks: [{ at: noon('2026-01-28'), mentor: 1 }],
    }),
    pair({ relationship: replayRelationship(events('max', 'dan').slice(0, 1)), entries: [], objectives: [] }),
  ];

  it('says who needs a call this week, the gravest first, one entry a person', () => {
    const health = programHealth(PROGRAM, records(), noon('2026-01-29'));
    const calls = health.callThisWeek.map(({ personId, about }) => [
      personId,
      ...about.map((item) => `${item.menteeId} ${item.code}`),
    ]);
    expect(calls).toEqual([
      ['ben', 'ben unresolved-conflict'],
      ['eve', 'cleo poor-fit'],
      ['max', 'dan no-answer'],
    ]);
    expect(health).toMatchObject({
      asOf: '2026-01-29',
      phase: 'build',
      nextMilestone: { title: 'Fit check with both sides', day: '2026-02-08' },
      pairs: 4,
      byStatus: { active: 3, proposed: 1, completed: 0 },
      byState: { well: 1, watch: 0, act: 3, over: 0 },
      meetings: 4,
      hours: 4,
    });
    expect(health.bySignal).toEqual({
      'unresolved-conflict': 1,
      'poor-fit': 1,
      'no-goal': 1,
      'no-answer': 1,
    });
    expect(throughJson(health)).toEqual(health);
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records(), { minLength: 4 }),
        fc.integer({ min: 0, max: 300 }),
        (shuffled, offset) => {
          const now = noon(addDays('2026-01-12', offset));
          expect(programHealth(PROGRAM, shuffled, now)).toEqual(programHealth(PROGRAM, records(), now));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is calm about an empty program', () => {
    expect(programHealth(PROGRAM, [], noon('2027-03-01'))).toMatchObject({
      pairs: 0,
      callThisWeek: [],
      cadenceKept: null,
      progress: null,
      nextMilestone: null,
      phase: 'follow-up',
    });
  });

  it('knows a rank for every code', () => {
    const known: readonly HealthCode[] = HEALTH_CODES;
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('recognitionEvents', () => {
  const records = [
    done('mentor-listening', '2025-12-01'),
    done('mentor-advising', '2025-12-02'),
    done('mentor-feedback', '2026-01-14'),
    done('mentor-relationship', '2026-01-10'),
  ];
  const year = pair({
    relationship: replayRelationship(events('max', 'anna', { kind: 'completed', at: noon('2026-06-30') })),
    entries: [
      entry('2026-01-13', { minutes: 150 }),
      entry('2026-01-27', { minutes: 120, progress: [{ objectiveId: 'o1', actual: 3 }] }),
      entry('2026-02-10', { minutes: 40, progress: [{ objectiveId: 'o1', actual: 4 }] }),
      entry('2026-02-24', { minutes: 300, progress: [{ objectiveId: 'o1', actual: 5 }] }),
    ],
  });
  const feedback = [
    { personId: 'max', at: noon('2026-06-30'), rating: 5 },
    { personId: 'max', at: noon('2026-03-01'), rating: 3 },
  ];
  const input = { pairs: [year], trainings: records, feedback };

  it('lists what people are to be thanked for, with ids that stay', () => {
    const found = recognitionEvents(PROGRAM, input, noon('2026-12-31'));
    expect(found.map((event) => `${event.day} ${event.personId}: ${event.title}`)).toEqual([
      '2026-01-13 anna: Signed the mentoring agreement',
      '2026-01-13 max: Signed the mentoring agreement',
      '2026-01-14 max: Completed the training for mentors',
      '2026-02-10 max: Gave 5 hours of mentoring',
      '2026-02-10 anna: Reached: SQL for reporting',
      '2026-02-10 max: Reached: SQL for reporting',
      '2026-02-24 max: Gave 10 hours of mentoring',
      '2026-06-30 anna: Completed "Mentoring 2026"',
      '2026-06-30 max: Completed "Mentoring 2026"',
      '2026-06-30 max: First good feedback',
    ]);
    expect(new Set(found.map((event) => event.id)).size).toBe(found.length);
    expect(found[3]).toEqual({
      id: 'hours-given~max~mentor~5',
      kind: 'hours-given',
      personId: 'max',
      side: 'mentor',
      day: '2026-02-10',
      title: 'Gave 5 hours of mentoring',
      count: 5,
    });
    expect(throughJson(found)).toEqual(found);
  });

  it('only grows with time: what was thanked for stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (a, b) => {
        const at = (offset: number) => recognitionEvents(PROGRAM, input, noon(addDays('2026-01-01', offset)));
        const earlier = at(Math.min(a, b));
        expect(at(Math.max(a, b)).slice(0, earlier.length)).toEqual(earlier);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses feedback off the scale', () => {
    expect(
      pathsOf(() =>
        recognitionEvents(
          PROGRAM,
          { pairs: [], feedback: [{ personId: 'a', at: 'x', rating: 6 }] },
          noon('2026-12-31'),
        ),
      ),
    ).toEqual(['feedback[0].at', 'feedback[0].rating']);
  });
});

describe('limits of health', () => {
  it('are the usual ones where they are left out', () => {
    const undefinedLimits: object = { poorFit: undefined, meetingGraceDays: undefined };
    expect(pairHealth(pair(), FRAME, noon('2026-03-20'), undefinedLimits)).toEqual(
      pairHealth(pair(), FRAME, noon('2026-03-20')),
    );
  });

  it('are refused where there is none of that name, even before there is a pair', () => {
    const wrong: object = { poorFits: 3 };
    expect(pathsOf(() => pairHealth(pair(), FRAME, noon('2026-03-20'), wrong))).toEqual(['limits.poorFits']);
    expect(pathsOf(() => programHealth(PROGRAM, [], noon('2026-03-20'), wrong))).toEqual(['limits.poorFits']);
  });
});

function done(moduleId: string, day: string) {
  return { personId: 'max', moduleId, completedAt: noon(day) };
}
