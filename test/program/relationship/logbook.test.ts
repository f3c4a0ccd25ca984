import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  defineTimeFrame,
  entryFor,
  type LogEntry,
  type LogEntryFor,
  parseLogbook,
  type SharedLogEntry,
  sharedLogEntrySchema,
  shareEntry,
  summarizeLogbook,
} from '../../../src/entries/program';
import { deepFreeze, objective, pathsOf, throughJson } from '../support';

const PAIR = { mentorId: 'max', menteeId: 'anna' };
const CONTEXT = {
  ...PAIR,
  timeFrame: defineTimeFrame({ start: '2026-01-12' }),
  objectives: [objective()],
};
const entry = (id: string, day: string, more: Partial<SharedLogEntry> = {}): SharedLogEntry => ({
  id,
  ...PAIR,
  day,
  minutes: 60,
  ...more,
});
const END = '2026-12-31T12:00:00Z';

describe('private notes', () => {
  const full: LogEntry = deepFreeze({
    id: 'e1',
    ...PAIR,
    day: '2026-01-15',
    minutes: 60,
    topics: ['first talk'],
    privateNotes: { mentor: 'seems tired', mentee: 'too many stories' },
  });

  it('stay with their writers', () => {
    expect(shareEntry(full)).toEqual({
      id: 'e1',
      ...PAIR,
      day: '2026-01-15',
      minutes: 60,
      topics: ['first talk'],
    });
    expect(entryFor(full, 'mentee')).toEqual({
      ...shareEntry(full),
      reader: 'mentee',
      ownNote: 'too many stories',
    });
    expect(JSON.stringify(entryFor(full, 'mentor'))).not.toContain('too many stories');
  });

  it('are not shared because they stand under another name', () => {
    const misnamed = { ...full, private_notes: full.privateNotes };
    expect(pathsOf(() => shareEntry(misnamed))).toEqual(['entry.private_notes']);
    expect(pathsOf(() => entryFor(misnamed, 'mentor'))).toEqual(['entry.private_notes']);
    const view = { ...entryFor(full, 'mentor'), privateNotes: {} };
    expect(pathsOf(() => shareEntry(view))).toEqual(['entry.reader', 'entry.ownNote']);
  });

  it('cannot be handed on by mistake: the types forbid it, and so does the run', () => {
    // @ts-expect-error an entry with private notes is not a shared entry
    const asShared: SharedLogEntry = full;
    const view: LogEntryFor = entryFor(full, 'mentor');
    // @ts-expect-error what one side may read is not for everybody either
    const viewAsShared: SharedLogEntry = view;
    expect(pathsOf(() => summarizeLogbook(CONTEXT, [asShared], END))).toEqual(['entries[0].privateNotes']);
    expect(sharedLogEntrySchema.safeParse(viewAsShared).success).toBe(false);
  });
});

describe('summarizeLogbook', () => {
  const entries = deepFreeze([
    entry('e3', '2026-02-10', {
      minutes: 45,
      progress: [{ objectiveId: 'o1', actual: 3 }],
      problemsResolved: ['p1'],
      stepsDone: ['s1'],
      nextSteps: [{ id: 's2', side: 'mentor', text: 'introduce to Paul' }],
      satisfaction: { mentor: 4, mentee: 5 },
      drivenBy: 'both',
    }),
    entry('e1', '2026-01-15', {
      problems: [
        { id: 'p1', kind: 'time', text: 'no room free' },
        { id: 'p2', kind: 'mismatch', text: 'other field', raisedBy: 'mentee' },
      ],
      nextSteps: [{ id: 's1', side: 'mentee', text: 'fill in goal sheet', due: '2026-01-25' }],
      satisfaction: { mentee: 3 },
      drivenBy: 'mentee',
    }),
    entry('e2', '2026-01-20', { minutes: 0, topics: ['a call was missed'] }),
    entry('e4', '2026-03-10', {
      adjustments: [
        { objectiveId: 'o1', reason: 'new job needs less', change: { target: 3.5, due: '2026-05-31' } },
      ],
    }),
  ]);

  it('adds up hours, meetings, problems, steps and satisfaction', () => {
    const summary = summarizeLogbook(CONTEXT, entries, END);
    expect(summary).toMatchObject({
      ...PAIR,
      meetings: 3,
      hours: 2.75,
      firstMeeting: '2026-01-15',
      lastMeeting: '2026-03-10',
    });
    expect(summary.openProblems).toEqual([
      {
        id: 'p2',
        kind: 'mismatch',
        text: 'other field',
        raisedBy: 'mentee',
        entryId: 'e1',
        day: '2026-01-15',
      },
    ]);
    expect(summary.resolvedProblems).toMatchObject([{ id: 'p1', resolvedOn: '2026-02-10' }]);
    expect(summary.openSteps).toMatchObject([{ id: 's2', side: 'mentor', agreedOn: '2026-02-10' }]);
    expect(summary.satisfaction).toEqual({
      mentor: [{ day: '2026-02-10', value: 4 }],
      mentee: [
        { day: '2026-01-15', value: 3 },
        { day: '2026-02-10', value: 5 },
      ],
    });
    expect(summary.drivenBy).toEqual({ mentor: 0, mentee: 1, both: 1 });
    expect(throughJson(summary)).toEqual(summary);
  });

  it('follows objectives with their history', () => {
    const [progress] = summarizeLogbook(CONTEXT, entries, END).objectives;
    expect(progress?.actual).toBe(3);
    // From 2 towards 3.5, at 3.
    expect(progress?.progress).toBeCloseTo(2 / 3, 12);
    expect(progress?.objective).toMatchObject({ due: '2026-05-31', measure: { baseline: 2, target: 3.5 } });
    expect(progress?.history).toEqual([
      {
        entryId: 'e4',
        day: '2026-03-10',
        reason: 'new job needs less',
        change: { target: 3.5, due: '2026-05-31' },
        before: objective(),
      },
    ]);
    expect(summarizeLogbook(CONTEXT, entries, '2026-03-01T12:00:00Z').progress).toBe(0.5);
  });

  it('counts the turns of the cadence in which a meeting was held', () => {
    // Turns begin on 12 January, 26 January, 9 February, 23 February, 9 March, ...
    const on = (now: string) => {
      const { expectedMeetings, cadenceKept } = summarizeLogbook(CONTEXT, entries, now);
      return [expectedMeetings, cadenceKept];
    };
    expect(on('2026-01-24T12:00:00Z')).toEqual([0, null]);
    expect(on('2026-01-25T12:00:00Z')).toEqual([1, 1]);
    expect(on('2026-02-23T12:00:00Z')).toEqual([3, 2 / 3]);
    expect(on('2026-03-22T12:00:00Z')).toEqual([5, 3 / 5]);
    expect(on(END)).toEqual([20, 3 / 20]);
  });

  it('counts a meeting on the first day of a turn for that turn alone', () => {
    const once = [entry('e1', '2026-01-26')];
    expect(summarizeLogbook(CONTEXT, once, '2026-02-08T12:00:00Z')).toMatchObject({
      expectedMeetings: 2,
      cadenceKept: 0.5,
    });
  });

  it('reads "today" on the clock of the program, and nothing after it', () => {
    const lateEvening = { ...CONTEXT, timeFrame: { ...CONTEXT.timeFrame, timeZone: 'Asia/Tokyo' } };
    expect(summarizeLogbook(lateEvening, entries, '2026-02-09T15:30:00Z').asOf).toBe('2026-02-10');
    expect(summarizeLogbook(lateEvening, entries, '2026-02-09T15:30:00Z').meetings).toBe(2);
    expect(summarizeLogbook(CONTEXT, entries, '2026-02-09T15:30:00Z').meetings).toBe(1);
  });

  it('is empty without entries', () => {
    expect(summarizeLogbook(CONTEXT, [], END)).toMatchObject({
      meetings: 0,
      hours: 0,
      firstMeeting: null,
      lastMeeting: null,
      cadenceKept: 0,
      progress: null,
    });
  });

  it('counts an objective that was marked reached without a reading as reached', () => {
    const summary = summarizeLogbook(
      CONTEXT,
      [
        entry('e1', '2026-01-15', {
          adjustments: [{ objectiveId: 'o1', reason: 'shown', change: { status: 'reached' } }],
        }),
      ],
      END,
    );
    expect(summary.objectives[0]?.progress).toBe(1);
    expect(summary.progress).toBe(1);
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(summarizeLogbook(CONTEXT, shuffled, END)).toEqual(summarizeLogbook(CONTEXT, entries, END));
      }),
    );
  });

  it('keeps the cadence in whole when somebody meets on any day of each turn', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 13 }), { minLength: 19, maxLength: 19 }), (offsets) => {
        const met = offsets.map((offset, turn) =>
          entry(`e${turn}`, addDays('2026-01-12', turn * 14 + offset)),
        );
        expect(summarizeLogbook(CONTEXT, met, '2026-10-04T12:00:00Z').cadenceKept).toBe(1);
      }),
    );
  });
});

describe('a bad logbook', () => {
  it('is refused with every problem', () => {
    expect(
      pathsOf(() =>
        parseLogbook(
          [
            entry('e1', '2026-02-30'),
            entry('e2', '2026-02-01', { satisfaction: { mentor: 6 } }),
            entry('e3', '2026-02-01', { minutes: -5 }),
          ],
          PAIR,
        ),
      ),
    ).toEqual(['entries[0].day', 'entries[1].satisfaction.mentor', 'entries[2].minutes']);
    expect(
      pathsOf(() =>
        parseLogbook(
          [
            entry('e1', '2026-02-01', { problemsResolved: ['p1'], stepsDone: ['s1'] }),
            entry('e1', '2026-02-02', { problems: [{ id: 'p1', kind: 'other', text: 'x' }] }),
            entry('e2', '2026-02-03', { mentorId: 'eve' }),
          ],
          PAIR,
        ),
      ),
    ).toEqual([
      'entries[0].problemsResolved[0]',
      'entries[0].stepsDone[0]',
      'entries[1].id',
      'entries[2].mentorId',
    ]);
  });

  it('may not speak of objectives that are not there, or give a target to what has no measure', () => {
    const { measure: _measure, ...unmeasured } = objective({ id: 'o2' });
    const context = { ...CONTEXT, objectives: [objective(), unmeasured] };
    expect(
      pathsOf(() =>
        summarizeLogbook(
          context,
          [
            entry('e1', '2026-02-01', {
              progress: [{ objectiveId: 'o9', actual: 1 }],
              adjustments: [
                { objectiveId: 'o2', reason: 'r', change: { target: 3 } },
                { objectiveId: 'o8', reason: 'r', change: { status: 'dropped' } },
              ],
            }),
          ],
          END,
        ),
      ),
    ).toEqual([
      'entries[0].progress[0].objectiveId',
      'entries[0].adjustments[1].objectiveId',
      'entries[0].adjustments[0].change.target',
    ]);
  });

  it('may not hold an adjustment that changes nothing', () => {
    expect(
      pathsOf(() =>
        parseLogbook(
          [entry('e1', '2026-02-01', { adjustments: [{ objectiveId: 'o1', reason: 'r', change: {} }] })],
          PAIR,
        ),
      ),
    ).toEqual(['entries[0].adjustments[0].change']);
  });
});
