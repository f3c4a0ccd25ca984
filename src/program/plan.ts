import * as z from 'zod';
import { compareText, type Day, dayAfter, daysApart, parseWith, weekdayIndex } from '../model';
import type { Activity, Checklist, Resource, Role } from './content';
import { checkProgram, type Program } from './program';
import {
  daySchema,
  isIn,
  MILESTONES,
  milestones,
  type PhaseSpan,
  PROGRAM_PHASES,
  type ProgramPhase,
  phaseOn,
  phaseSpans,
  type TimeFrame,
  type Timing,
  timingDay,
} from './time';

/** One dated entry of a program's plan. */
export interface PlanItem {
  readonly kind: 'milestone' | 'activity' | 'training' | 'survey' | 'objective-due' | 'checklist-due';
  /** Id of the thing within its kind. */
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly phase: ProgramPhase;
  /** Who sees to it: a role, or the id of a person. */
  readonly owner: string;
  /** Whom it concerns. */
  readonly audience: readonly Role[];
  /** Length, where it has one. */
  readonly minutes?: number;
  /** The day it was set for, when that was a weekend or a holiday of all. */
  readonly movedFrom?: Day;
}

/** One phase of a plan: its span, its dated entries, and what is offered in it. */
export interface PlanPhase extends PhaseSpan {
  readonly items: readonly PlanItem[];
  readonly resources: readonly Resource[];
  readonly checklists: readonly Checklist[];
}

/** The whole plan, by phases. Plain JSON. */
export interface ProgramPlan {
  readonly programId: string;
  readonly phases: readonly PlanPhase[];
}

/**
 * The dated plan of a program: fixed points, activities, trainings, surveys, due objectives and checklists, each
 * with its owner, in the phase it falls in, with the resources offered there. Within a phase by day, then kind,
 * then id.
 *
 * An activity that is timed from a fixed point and would fall on a weekend or on a holiday of all is held on the
 * next working day, or, when that is after the end of the program, on the last working day before. An activity
 * with a day of its own stays where it was put. O(n (h + log n)) for n items and h holidays. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a program that is not complete (see `defineProgram`).
 *
 * @example
 * ```ts
 * import { defineProgram, planProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * planProgram(program).phases.length; // => 6
 * ```
 */
export function planProgram(program: Program): ProgramPlan {
  checkProgram(program);
  const items = planItems(program);
  return {
    programId: program.id,
    phases: phaseSpans(program.timeFrame).map((span) => ({
      ...span,
      items: items.filter((item) => item.phase === span.phase),
      resources: program.resources.filter((resource) => resource.phases.includes(span.phase)),
      checklists: program.checklists.filter((checklist) => checklist.phase === span.phase),
    })),
  };
}

function planItems(program: Program): readonly PlanItem[] {
  const { timeFrame } = program;
  const items: Omit<PlanItem, 'phase'>[] = [
    ...milestones(timeFrame).map((milestone) => ({
      kind: 'milestone' as const,
      id: milestone.kind,
      title: milestone.title,
      day: milestone.day,
      owner: 'lead',
      audience: ['lead', 'mentor', 'mentee'] as const,
    })),
    ...program.activities.map((activity) => activityItem(activity, timeFrame)),
    ...program.trainings.map((module) => ({
      kind: 'training' as const,
      id: module.id,
      title: module.title,
      day: timingDay(module.by, timeFrame),
      owner: 'lead',
      audience: [module.side],
      minutes: module.minutes,
    })),
    ...program.surveys.map((survey) => ({
      kind: 'survey' as const,
      id: survey.id,
      title: `Survey: ${survey.moment}`,
      day: timingDay(survey.when, timeFrame),
      owner: 'lead',
      audience: survey.audience,
    })),
    ...program.objectives.flatMap((objective) =>
      objective.due === undefined || objective.owner.scope !== 'program'
        ? []
        : [
            {
              kind: 'objective-due' as const,
              id: objective.id,
              title: objective.title,
              day: objective.due,
              owner: 'lead',
              audience: ['lead'] as const,
            },
          ],
    ),
    ...phaseSpans(timeFrame).flatMap((span) =>
      program.checklists
        .filter((checklist) => checklist.phase === span.phase)
        .map((checklist) => ({
          kind: 'checklist-due' as const,
          id: checklist.id,
          title: `Checklist of the ${checklist.role}: ${span.phase}`,
          day: span.to,
          owner: checklist.role,
          audience: [checklist.role],
        })),
    ),
  ];
  return items
    .map((item) => ({ ...item, phase: phaseOn(timeFrame, item.day) }))
    .sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        rank(a) - rank(b) ||
        compareText(a.id, b.id),
    );
}

const KINDS: readonly PlanItem['kind'][] = [
  'milestone',
  'activity',
  'training',
  'survey',
  'objective-due',
  'checklist-due',
];

const MILESTONE_ORDER: readonly string[] = MILESTONES;

function rank(item: Omit<PlanItem, 'phase'>): number {
  return item.kind === 'milestone' ? MILESTONE_ORDER.indexOf(item.id) : 0;
}

function activityItem(activity: Activity, timeFrame: TimeFrame): Omit<PlanItem, 'phase'> {
  const wanted = timingDay(activity.when, timeFrame);
  const day = workingDay(activity.when, wanted, timeFrame);
  return {
    kind: 'activity',
    id: activity.id,
    title: activity.title,
    day,
    owner: activity.owner,
    audience: activity.audience,
    minutes: activity.minutes,
    ...(day === wanted ? {} : { movedFrom: wanted }),
  };
}

/** Looks no further than two weeks: after that the day stays as it was. */
function workingDay(timing: Timing, wanted: Day, timeFrame: TimeFrame): Day {
  if ('day' in timing) return wanted;
  const works = (day: Day) =>
    weekdayIndex(day) < 5 &&
    !timeFrame.holidays.some(
      (holiday) => holiday.locations === undefined && holiday.personIds === undefined && isIn(day, holiday),
    );
  const steps = Array.from({ length: 15 }, (_, index) => index);
  const later = steps.map((step) => dayAfter(wanted, step)).find(works);
  const crossesEnd = wanted <= timeFrame.end && later !== undefined && later > timeFrame.end;
  if (later !== undefined && !crossesEnd) return later;
  return steps.map((step) => dayAfter(wanted, -step)).find(works) ?? wanted;
}

const planSchema = z.object({
  phases: z.array(z.object({ phase: z.enum(PROGRAM_PHASES), items: z.array(z.object({ day: daySchema })) })),
});

const upcomingArgs = z.object({ plan: planSchema, from: daySchema, days: z.number().int() });

/**
 * What comes next: the items of the plan from a day to `days` days after it, both included, of all phases. O(items).
 * Deterministic.
 *
 * @param days integer, default 14.
 * @returns by day, in the order of the plan.
 * @throws MentorMatchError `invalid-input` for a malformed plan, a day that does not exist, and a number of days that
 *   is no integer.
 *
 * @example
 * ```ts
 * import { defineProgram, planProgram, professionalPreset, upcoming } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const [next] = upcoming(planProgram(program), '2026-01-12', 7);
 * next?.title; // => 'Kick-off'
 * ```
 */
export function upcoming(plan: ProgramPlan, from: Day, days = 14): readonly PlanItem[] {
  parseWith(upcomingArgs, { plan, from, days });
  return plan.phases
    .flatMap((phase) => phase.items)
    .filter((item) => item.day >= from && daysApart(from, item.day) <= days);
}

const planPhaseArgs = z.object({ plan: planSchema, phase: z.enum(PROGRAM_PHASES) });

/**
 * The phase of a plan; `undefined` when the program is too short to have it. O(items). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed plan, and a phase that programs do not have.
 *
 * @example
 * ```ts
 * import { defineProgram, planPhase, planProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * planPhase(planProgram(program), 'launch')?.phase; // => 'launch'
 * ```
 */
export function planPhase(plan: ProgramPlan, phase: ProgramPhase): PlanPhase | undefined {
  parseWith(planPhaseArgs, { plan, phase });
  return plan.phases.find((candidate) => candidate.phase === phase);
}
