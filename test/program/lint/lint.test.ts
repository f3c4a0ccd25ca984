import { describe, expect, it } from 'vitest';
import {
  defineProgram,
  type Finding,
  formPreset,
  lintProgram,
  objectiveFrom,
  type ProgramInput,
} from '../../../src/entries/program';
import { FORMS } from '../../../src/model';
import { deepFreeze, objective, pathsOf, program } from '../support';

const PRIORITY = { id: 'leads', name: 'Grow our own team leads' };
const GOOD: Partial<ProgramInput> = {
  priorities: [PRIORITY],
  objectives: [objective({ priorityIds: ['leads'] })],
};

/** Findings of a sound program with one thing changed. */
function findings(changes: Partial<ProgramInput>): readonly Finding[] {
  return lintProgram(program({ ...GOOD, ...changes }));
}

describe('lintProgram', () => {
  it.each(FORMS)('finds nothing wrong with a %s program made of the preset', (form) => {
    const preset = formPreset(form);
    const base = defineProgram({ id: 'p', name: 'P', form, timeFrame: { start: '2026-01-12' } }, preset);
    // Only the priorities are left to the organization.
    expect(lintProgram(base).map((finding) => finding.code)).toEqual(['no-priorities']);
    const personal = preset.objectives
      .filter((template) => template.scope === 'person')
      .map((template) =>
        objectiveFrom(template, {
          id: `anna-${template.id}`,
          owner: { scope: 'person', personId: 'anna' },
          ...template.example,
          due: base.timeFrame.end,
        }),
      );
    const full = defineProgram({
      ...base,
      priorities: [PRIORITY],
      objectives: [...base.objectives, ...personal].map((entry) => ({ ...entry, priorityIds: ['leads'] })),
    });
    expect(lintProgram(deepFreeze(full))).toEqual([]);
  });

  it('finds nothing in a sound program', () => {
    expect(findings({})).toEqual([]);
  });

  it.each<[string, string, Partial<ProgramInput>, string]>([
    ['not-measurable', 'error', { objectives: [withMeasure(undefined)] }, 'objectives[0].measure'],
    [
      'not-measurable',
      'error',
      { objectives: [withMeasure({ baseline: 1 })] },
      'objectives[0].measure.target',
    ],
    [
      'no-baseline',
      'warning',
      { objectives: [withMeasure({ target: 4 })] },
      'objectives[0].measure.baseline',
    ],
    [
      'target-equals-baseline',
      'error',
      { objectives: [withMeasure({ baseline: 4, target: 4 })] },
      'objectives[0].measure.target',
    ],
    [
      'target-against-direction',
      'error',
      { objectives: [withMeasure({ baseline: 4, target: 2 })] },
      'objectives[0].measure.direction',
    ],
    ['due-after-end', 'error', { objectives: [linked({ due: '2026-10-12' })] }, 'objectives[0].due'],
    ['due-before-start', 'error', { objectives: [linked({ due: '2025-06-30' })] }, 'objectives[0].due'],
    ['no-priorities', 'advice', { priorities: [], objectives: [objective()] }, 'priorities'],
    ['no-priority-covered', 'error', { objectives: [objective()] }, 'priorities'],
    [
      'priority-without-objective',
      'warning',
      { priorities: [PRIORITY, { id: 'data', name: 'Data for all' }] },
      'priorities[1]',
    ],
    [
      'objective-without-priority',
      'advice',
      { objectives: [linked({}), objective({ id: 'o2' })] },
      'objectives[1].priorityIds',
    ],
    [
      'no-training',
      'warning',
      { trainings: formPreset('professional').trainings.filter((m) => m.side === 'mentor') },
      'trainings',
    ],
    ['no-evaluation', 'error', { surveys: [] }, 'surveys'],
    [
      'no-survey-after',
      'error',
      {
        surveys: [{ id: 's', moment: 'before', when: { day: '2026-01-05' }, audience: ['mentor', 'mentee'] }],
      },
      'surveys',
    ],
    [
      'no-survey-before',
      'warning',
      {
        surveys: [{ id: 's', moment: 'end', when: { milestone: 'closing' }, audience: ['mentor', 'mentee'] }],
      },
      'surveys',
    ],
    [
      'kick-off-on-holiday',
      'warning',
      { timeFrame: { start: '2026-01-01', holidays: [{ name: 'New Year', day: '2026-01-01' }] } },
      'timeFrame.start',
    ],
    ['no-kick-off', 'advice', { activities: [] }, 'activities'],
    [
      'milestone-after-end',
      'error',
      { timeFrame: { start: '2026-01-12', weeks: 30, milestones: { fitCheckWeek: 31 } } },
      'timeFrame.milestones.fitCheckWeek',
    ],
  ])('%s (%s)', (code, severity, changes, path) => {
    const found = findings(changes).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity, path });
    expect(found[0]?.message).toMatch(/^[A-Z"].*\.$/);
    expect(found[0]?.suggestion).toMatch(/^[A-Z].*\.$/);
  });

  it('says in plain words what is wrong', () => {
    expect(findings({ objectives: [withMeasure({ baseline: 4, target: 4 })] })[0]).toEqual({
      code: 'target-equals-baseline',
      severity: 'error',
      path: 'objectives[0].measure.target',
      message: '"SQL for reporting" is reached before it begins: target and baseline are both 4 level.',
      suggestion: 'Set a target above 4, or drop the objective.',
    });
  });

  it("counts a mentee's objectives against the hours of the meetings", () => {
    // 20 meetings of 60 minutes at 3 hours an objective: room for 6.
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => linked({ id: `o${index}`, due: '2026-06-30' }));
    expect(findings({ objectives: many(6) })).toEqual([]);
    const [found] = findings({ objectives: many(7) });
    expect(found).toMatchObject({ code: 'too-many-objectives', path: 'objectives[6]' });
    expect(found?.message).toContain('anna has 7 open objectives for 20 hours');
    const dropped = many(7).map((entry, index) =>
      index === 0 ? { ...entry, status: 'dropped' as const } : entry,
    );
    expect(findings({ objectives: dropped })).toEqual([]);
    expect(lintProgram(program({ ...GOOD, objectives: many(7) }), { hoursPerObjective: 2 })).toEqual([]);
  });

  it.each([
    ['before', '2026-01-13', 'survey-too-late'],
    ['fit-check', '2026-01-25', 'survey-too-early'],
    ['fit-check', '2026-01-26', null],
    ['midpoint', '2026-03-01', 'survey-too-early'],
    ['end', '2026-06-01', 'survey-too-early'],
    ['end', '2026-10-01', null],
    ['follow-up', '2026-10-20', 'survey-too-early'],
    ['follow-up', '2027-01-09', null],
  ] as const)('a survey of the moment %s on %s gives %s', (moment, day, code) => {
    const surveys = formPreset('professional').surveys.map((survey) =>
      survey.moment === moment ? { ...survey, when: { day } } : survey,
    );
    expect(findings({ surveys }).map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
  });

  it('lets results of the whole program show up to the follow-up, but not later', () => {
    const wide = (due: string) => linked({ owner: { scope: 'program' }, due });
    expect(findings({ objectives: [wide('2027-01-09')] })).toEqual([]);
    expect(findings({ objectives: [wide('2027-01-10')] }).map((finding) => finding.code)).toEqual([
      'due-after-end',
    ]);
  });

  it('does not judge objectives that are closed', () => {
    expect(
      findings({ objectives: [linked({}), { ...withMeasure(undefined), id: 'o2', status: 'dropped' }] }),
    ).toEqual([]);
  });

  it('puts errors before warnings before advice', () => {
    const severities = findings({
      surveys: [],
      trainings: [],
      activities: [],
      objectives: [linked({}), { ...withMeasure(undefined), id: 'o2', priorityIds: [] }],
    }).map((finding) => finding.severity);
    expect(severities).toEqual([...severities].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(new Set(severities).size).toBe(3);
  });
});

const ORDER = ['error', 'warning', 'advice'];

describe('limits of lintProgram', () => {
  it('are the usual ones where they are left out', () => {
    const few = program({ ...GOOD, objectives: [objective({ id: 'o1' }), objective({ id: 'o2' })] });
    const undefinedLimits: object = { hoursPerObjective: undefined, daysBeforeFollowUp: undefined };
    expect(lintProgram(few, undefinedLimits)).toEqual(lintProgram(few));
  });

  it('are refused where there is none of that name, or it is off its scale', () => {
    const unknown: object = { hoursPerObjectiv: 5 };
    expect(pathsOf(() => lintProgram(program(GOOD), unknown))).toEqual(['limits.hoursPerObjectiv']);
    expect(pathsOf(() => lintProgram(program(GOOD), { meetingsBeforeFitCheck: 0 }))).toEqual([
      'limits.meetingsBeforeFitCheck',
    ]);
  });
});

function linked(changes: Parameters<typeof objective>[0]) {
  return objective({ priorityIds: ['leads'], ...changes });
}

function withMeasure(values: { readonly baseline?: number; readonly target?: number } | undefined) {
  const { measure: _measure, ...rest } = linked({});
  if (values === undefined) return rest;
  return {
    ...rest,
    measure: { name: 'SQL level', unit: 'level', direction: 'increase' as const, ...values },
  };
}
