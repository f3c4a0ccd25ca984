import { describe, expect, it } from 'vitest';
import {
  checklistProgress,
  DEFAULT_SCREENING,
  defineProgram,
  formPreset,
  MEETING_PHASES,
  meetingPhase,
  PROGRAM_PHASES,
  planProgram,
  professionalPreset,
  programSchema,
  reversePreset,
  TRAINING_TOPICS,
  timedAgenda,
  upcoming,
} from '../../src/entries/program';
import { definePolicy, FORMS, type Form } from '../../src/model';
import { deepFreeze, errorOf, objective, pathsOf, program, throughJson } from './support';

describe.each(FORMS)('the preset of %s', (form) => {
  const preset = formPreset(form);

  it('has a valid policy of its form whose weights add up to 1', () => {
    const policy = definePolicy(preset.policy);
    expect(policy.form).toBe(form);
    expect(Object.values(policy.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('makes a valid program, idempotent, plain JSON, frozen or not', () => {
    const made = program({ form });
    expect(defineProgram(made)).toEqual(made);
    expect(throughJson(made)).toEqual(made);
    expect(programSchema.safeParse(made).success).toBe(true);
  });

  it('has an agenda for each meeting phase, and its times add up to the meeting', () => {
    const { meetingMinutes } = program({ form }).timeFrame;
    expect(preset.agendas.map((agenda) => agenda.phase)).toEqual([...MEETING_PHASES]);
    for (const agenda of preset.agendas) {
      for (const minutes of [meetingMinutes, 37, 1]) {
        const timed = timedAgenda(agenda, minutes);
        expect(timed.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
      }
      // Shares are written as minutes of the form's own meeting.
      expect(timedAgenda(agenda, meetingMinutes).map((item) => item.minutes)).toEqual(
        agenda.items.map((item) => item.share),
      );
    }
  });

  it('trains both sides, in the topics each needs, some of it before the matching', () => {
    const topics = (side: 'mentor' | 'mentee') =>
      preset.trainings.filter((module) => module.side === side).flatMap((module) => module.topics);
    expect(topics('mentor')).toEqual(expect.arrayContaining(TRAINING_TOPICS.slice(0, 4)));
    expect(topics('mentee')).toEqual(expect.arrayContaining(TRAINING_TOPICS.slice(4)));
    for (const side of ['mentor', 'mentee'] as const) {
      expect(preset.trainings.some((module) => module.side === side && module.requiredToMatch)).toBe(true);
    }
    expect(preset.trainings.some((module) => module.kind === 'continuing')).toBe(true);
  });

  it('has checklists for lead, mentor and mentee with ids of their own', () => {
    expect(new Set(preset.checklists.map((list) => list.role))).toEqual(
      new Set(
        form === 'professional' || form === 'reverse'
          ? ['lead', 'mentor', 'mentee', 'manager']
          : ['lead', 'mentor', 'mentee'],
      ),
    );
    const ids = preset.checklists.flatMap((list) => list.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the forms differ where they truly differ', () => {
  it('in what decides the matching', () => {
    const heaviest = FORMS.map((form) => {
      const weights = Object.entries(formPreset(form).policy.weights ?? {});
      return [form, weights.sort((a, b) => Number(b[1]) - Number(a[1]))[0]?.[0]];
    });
    expect(heaviest).toEqual([
      ['professional', 'skills'],
      ['entrepreneur', 'venture'],
      ['situational', 'skills'],
      ['reverse', 'skills'],
    ]);
    expect(formPreset('reverse').policy.params?.experience?.ahead).toBe('mentee');
    expect(formPreset('situational').policy.rules?.map((rule) => rule.id)).toContain('must-have-skill');
  });

  it('in length, rhythm, wording, agendas and objectives', () => {
    const all = FORMS.map(formPreset);
    const distinct = (values: readonly unknown[]) =>
      new Set(values.map((value) => JSON.stringify(value))).size;
    expect(distinct(all.map((preset) => preset.timeFrame))).toBe(4);
    expect(distinct(all.map((preset) => preset.roles))).toBe(4);
    expect(distinct(all.map((preset) => preset.screening))).toBe(4);
    expect(distinct(all.map((preset) => preset.trainings))).toBe(4);
    for (const phase of MEETING_PHASES) {
      expect(
        distinct(all.map((preset) => preset.agendas.find((agenda) => agenda.phase === phase)?.items)),
      ).toBe(4);
    }
    expect(distinct(all.map((preset) => preset.objectives.map((template) => template.id)))).toBe(4);
  });
});

describe('defineProgram', () => {
  it('reports every problem at once', () => {
    const paths = pathsOf(() =>
      defineProgram({
        id: 'p',
        name: 'P',
        timeFrame: { start: '2026-05-01', end: '2026-04-01' },
        priorities: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
        objectives: [objective({ priorityIds: ['a', 'zzz'] }), objective()],
      }),
    );
    expect(paths).toEqual([
      'program.timeFrame.end',
      'program.priorities[1].id',
      'program.objectives[1].id',
      'program.objectives[0].priorityIds[1]',
    ]);
  });

  it('refuses resources that are not there, unknown fields, and links without anything to open', () => {
    expect(
      pathsOf(() =>
        defineProgram(
          { id: 'p', name: 'P', timeFrame: { start: '2026-05-01' }, resources: [] },
          professionalPreset,
        ),
      ),
    ).toContain('program.activities[1].resourceIds[0]');
    const misspelt = { id: 'p', name: 'P', timeframe: {}, timeFrame: { start: '2026-05-01' } };
    expect(errorOf(() => defineProgram(misspelt)).issues[0]).toMatchObject({
      path: 'program.timeframe',
      message: 'unknown field "timeframe"',
    });
    expect(
      pathsOf(() =>
        defineProgram({
          id: 'p',
          name: 'P',
          timeFrame: { start: '2026-05-01' },
          resources: [{ id: 'r', kind: 'link', title: 'Platform', phases: ['launch'], roles: ['mentor'] }],
        }),
      ),
    ).toEqual(['program.resources[0].url']);
  });

  it('without a preset leaves empty what is left out; with one of another form is an error', () => {
    const bare = defineProgram({ id: 'p', name: 'P', timeFrame: { start: '2026-05-01' } });
    expect(bare).toMatchObject({ form: 'professional', trainings: [], surveys: [], objectives: [] });
    expect(bare.screening).toEqual(DEFAULT_SCREENING);
    expect(defineProgram(bare)).toEqual(bare);
    const input = { id: 'p', name: 'P', timeFrame: { start: '2026-05-01' } };
    expect(defineProgram(input, reversePreset)).toMatchObject({
      form: 'reverse',
      trainings: reversePreset.trainings,
      timeFrame: { cadence: { interval: 3 } },
    });
    expect(pathsOf(() => defineProgram({ ...input, form: 'situational' }, reversePreset))).toEqual([
      'program.form',
    ]);
    expect(errorOf(() => formPreset('coaching' as Form)).issues[0]?.path).toBe('form');
  });
});

describe('planProgram', () => {
  const plan = planProgram(
    program({ timeFrame: { start: '2026-01-12', holidays: [{ name: 'Closed', day: '2026-05-28' }] } }),
  );

  it('has every phase with its items, resources and checklists, in order of days', () => {
    expect(plan.phases.map((phase) => phase.phase)).toEqual([...PROGRAM_PHASES]);
    for (const phase of plan.phases) {
      const days = phase.items.map((item) => item.day);
      expect(days).toEqual([...days].sort());
      for (const day of days)
        expect(day <= phase.to && (phase.from === null || day >= phase.from)).toBe(true);
    }
    expect(plan.phases[1]?.checklists.map((list) => list.role)).toEqual([
      'lead',
      'mentor',
      'mentee',
      'manager',
    ]);
    expect(plan.phases[1]?.resources.map((resource) => resource.id)).toContain('goal-sheet');
    expect(throughJson(plan)).toEqual(plan);
  });

  it('leaves nothing out', () => {
    const full = program();
    const ids = new Set(
      planProgram(full).phases.flatMap((phase) => phase.items.map((item) => `${item.kind} ${item.id}`)),
    );
    for (const activity of full.activities) expect(ids).toContain(`activity ${activity.id}`);
    for (const module of full.trainings) expect(ids).toContain(`training ${module.id}`);
    for (const survey of full.surveys) expect(ids).toContain(`survey ${survey.id}`);
    for (const list of full.checklists) expect(ids).toContain(`checklist-due ${list.id}`);
    for (const entry of full.objectives) expect(ids).toContain(`objective-due ${entry.id}`);
    expect(ids).toContain('milestone midpoint');
  });

  it('moves activities off weekends and holidays, the closing back into the program, and says so', () => {
    const activities = plan.phases.flatMap((phase) => phase.items).filter((item) => item.kind === 'activity');
    const moved = activities.filter((item) => item.movedFrom !== undefined);
    expect(moved.map((item) => [item.id, item.movedFrom, item.day])).toEqual([
      ['fit-check', '2026-02-08', '2026-02-09'],
      ['midpoint-review', '2026-05-28', '2026-05-29'],
      ['closing', '2026-10-11', '2026-10-09'],
    ]);
  });

  it('leaves an activity with a day of its own where it was put', () => {
    const [kickOff] = formPreset('professional').activities.filter(
      (activity) => activity.kind === 'kick-off',
    );
    if (kickOff === undefined) throw new Error('no kick-off');
    const sunday = planProgram(program({ activities: [{ ...kickOff, when: { day: '2026-01-11' } }] }));
    expect(sunday.phases[0]?.items.find((item) => item.id === 'kick-off')?.day).toBe('2026-01-11');
  });

  it('tells what comes next', () => {
    expect(upcoming(plan, '2026-05-20', 14).map((item) => `${item.day} ${item.kind} ${item.id}`)).toEqual([
      '2026-05-28 milestone midpoint',
      '2026-05-28 training mentee-review',
      '2026-05-28 training mentor-circle',
      '2026-05-28 survey survey-midpoint',
      '2026-05-28 checklist-due lead-build',
      '2026-05-28 checklist-due mentee-build',
      '2026-05-28 checklist-due mentor-build',
      '2026-05-29 activity midpoint-review',
    ]);
  });

  it('tells all that comes, however many days are asked for', () => {
    const all = plan.phases.flatMap((phase) => phase.items).filter((item) => item.day >= '2026-05-20');
    expect(upcoming(plan, '2026-05-20', 1000)).toEqual(all);
    expect(upcoming(plan, '2026-05-20', 3_000_000)).toEqual(all);
    expect(upcoming(plan, '2026-05-20', Number.MAX_SAFE_INTEGER)).toEqual(all);
  });
});

describe('small things of the plan', () => {
  it('tells what is done of a checklist', () => {
    const list = deepFreeze({
      id: 'l',
      role: 'mentor' as const,
      phase: 'launch' as const,
      items: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
    });
    expect(checklistProgress(list, ['b', 'unknown'])).toEqual({
      done: [list.items[1]],
      open: [list.items[0]],
    });
  });

  it('gives each meeting its phase', () => {
    const phases = (count: number) =>
      Array.from({ length: count }, (_, index) => meetingPhase(index + 1, count));
    expect(phases(1)).toEqual(['opening']);
    expect(phases(2)).toEqual(['opening', 'closing']);
    expect(phases(3)).toEqual(['opening', 'goals', 'closing']);
    expect(phases(4)).toEqual(['opening', 'goals', 'midpoint', 'closing']);
    expect(phases(7)).toEqual(['opening', 'goals', 'working', 'midpoint', 'working', 'working', 'closing']);
  });
});
