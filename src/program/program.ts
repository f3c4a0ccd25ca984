import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORMATS, FORMS, type Form, type FormatOf, schemaFor, toErrorIssues } from '../model';
import {
  type Activity,
  type Agenda,
  activitySchema,
  agendaSchema,
  type Checklist,
  checklistSchema,
  type MEETING_PHASES,
  type Resource,
  resourceSchema,
  type Screening,
  type SurveyPlan,
  screeningSchema,
  surveyPlanSchema,
  type TrainingModule,
  trainingModuleSchema,
} from './content';
import { formPreset } from './forms';
import {
  type Objective,
  objectiveFrom,
  objectiveSchema,
  type TalentPriority,
  talentPrioritySchema,
} from './objectives';
import {
  completeTimeFrame,
  milestoneDay,
  type TimeFrame,
  type TimeFrameInput,
  timeFrameIssues,
  timeFrameSchema,
} from './time';

/** A program as its lead defines it: what is left out comes from the form's preset. Plain JSON. */
export interface ProgramInput {
  /** Format of a stored program; `defineProgram` states it. */
  readonly format?: FormatOf<'program'>;
  readonly id: string;
  readonly name: string;
  /** Default `professional`. */
  readonly form?: Form;
  readonly timeFrame: TimeFrameInput;
  /** The organization's talent priorities that the program is to serve. */
  readonly priorities?: readonly TalentPriority[];
  /** Objectives of the program, of pairs and of persons. Default: the form's program-wide ones. */
  readonly objectives?: readonly Objective[];
  readonly screening?: Screening;
  readonly trainings?: readonly TrainingModule[];
  readonly agendas?: readonly Agenda[];
  readonly activities?: readonly Activity[];
  readonly resources?: readonly Resource[];
  readonly checklists?: readonly Checklist[];
  readonly surveys?: readonly SurveyPlan[];
}

/** A program with every default filled in. */
export interface Program extends Required<Omit<ProgramInput, 'timeFrame'>> {
  readonly timeFrame: TimeFrame;
}

/** Schema of {@link ProgramInput}: shapes only; {@link defineProgram} also checks what refers to what. */
export const programSchema = schemaFor<ProgramInput>()(
  z.strictObject({
    format: z.literal(FORMATS.program).optional(),
    id: z.string().min(1),
    name: z.string().trim().min(1),
    form: z.enum(FORMS).optional(),
    timeFrame: timeFrameSchema,
    priorities: z.array(talentPrioritySchema).optional(),
    objectives: z.array(objectiveSchema).optional(),
    screening: screeningSchema.optional(),
    trainings: z.array(trainingModuleSchema).optional(),
    agendas: z.array(agendaSchema).optional(),
    activities: z.array(activitySchema).optional(),
    resources: z.array(resourceSchema).optional(),
    checklists: z.array(checklistSchema).optional(),
    surveys: z.array(surveyPlanSchema).optional(),
  }),
);

/**
 * Validates a program and fills in what its form's preset gives. Idempotent: a complete program comes back
 * as it is. What is formally right and still a bad idea is the business of `lintProgram`.
 *
 * @throws MentorMatchError `invalid-input` with every problem: days that do not exist, an end before the
 *   start, unknown zones, ids used twice, priorities and resources that are not there.
 */
export function defineProgram(input: ProgramInput): Program {
  const shape = programSchema.safeParse(input);
  if (!shape.success) {
    throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, input, ['program']));
  }
  const given = shape.data;
  const issues = [...timeFrameIssues(given.timeFrame, 'program.timeFrame'), ...referenceIssues(given)];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const form = given.form ?? 'professional';
  const preset = formPreset(form);
  const timeFrame = completeTimeFrame(given.timeFrame, form);
  const program: Program = {
    format: FORMATS.program,
    id: given.id,
    name: given.name,
    form,
    timeFrame,
    priorities: given.priorities ?? [],
    objectives: given.objectives ?? presetObjectives(form, timeFrame),
    screening: given.screening ?? preset.screening,
    trainings: given.trainings ?? preset.trainings,
    agendas: given.agendas ?? preset.agendas,
    activities: given.activities ?? preset.activities,
    resources: given.resources ?? preset.resources,
    checklists: given.checklists ?? preset.checklists,
    surveys: given.surveys ?? preset.surveys,
  };
  const unknown = resourceIssues(program);
  if (unknown.length > 0) throw new MentorMatchError('invalid-input', unknown);
  return program;
}

/**
 * A stored program from what `JSON.parse` gives, in today's format: those of versions before formats are read too.
 *
 * @throws MentorMatchError as {@link defineProgram}.
 */
export function parseProgram(value: unknown): Program {
  const shape = programSchema.safeParse(value);
  if (shape.success) return defineProgram(shape.data);
  throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, value, ['program']));
}

/** The program-wide objectives of a form with the example values of their templates. */
export function presetObjectives(form: Form, timeFrame: TimeFrame): readonly Objective[] {
  return formPreset(form)
    .objectives.filter((template) => template.scope === 'program')
    .map((template) =>
      objectiveFrom(template, {
        id: template.id,
        owner: { scope: 'program' },
        ...template.example,
        due: milestoneDay(timeFrame, template.due),
      }),
    );
}

/** The agenda of a meeting phase; a program of its own making may lack one. */
export function agendaFor(program: Program, phase: (typeof MEETING_PHASES)[number]): Agenda | undefined {
  return program.agendas.find((agenda) => agenda.phase === phase);
}

const LISTS = [
  'priorities',
  'objectives',
  'trainings',
  'agendas',
  'activities',
  'resources',
  'checklists',
  'surveys',
] as const;

function referenceIssues(input: ProgramInput): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  for (const list of LISTS) {
    const first = new Map<string, number>();
    for (const [index, entry] of (input[list] ?? []).entries()) {
      const seen = first.get(entry.id);
      if (seen === undefined) first.set(entry.id, index);
      else {
        issues.push({
          path: `program.${list}[${index}].id`,
          message: `the id stands a second time; it is already used by ${list}[${seen}]`,
          received: printValue(entry.id),
          expected: `an id of its own for each of the ${list}`,
        });
      }
    }
  }
  const priorities = new Set((input.priorities ?? []).map((priority) => priority.id));
  for (const [index, objective] of (input.objectives ?? []).entries()) {
    for (const [at, id] of (objective.priorityIds ?? []).entries()) {
      if (priorities.has(id)) continue;
      issues.push({
        path: `program.objectives[${index}].priorityIds[${at}]`,
        message: 'no talent priority of the program has this id',
        received: printValue(id),
        expected:
          priorities.size === 0
            ? 'a priority listed under "priorities"'
            : `one of ${[...priorities].map((known) => printValue(known)).join(', ')}`,
      });
    }
  }
  return issues;
}

function resourceIssues(program: Program): ErrorIssue[] {
  const known = new Set(program.resources.map((resource) => resource.id));
  return program.activities.flatMap((activity, index) =>
    (activity.resourceIds ?? []).flatMap((id, at) =>
      known.has(id)
        ? []
        : [
            {
              path: `program.activities[${index}].resourceIds[${at}]`,
              message: 'no resource of the program has this id',
              received: printValue(id),
              expected: `the id of a resource; list it under "resources"`,
            },
          ],
    ),
  );
}
