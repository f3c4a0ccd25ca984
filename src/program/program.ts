import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORMATS, FORMS, type Form, type FormatOf, parseWith, schemaFor, toErrorIssues } from '../model';
import {
  type Agenda,
  activitySchema,
  agendaSchema,
  checklistSchema,
  id,
  MEETING_PHASES,
  type ProgramContent,
  resourceSchema,
  screeningSchema,
  surveyPlanSchema,
  text,
  trainingModuleSchema,
} from './content';
import { DEFAULT_SCREENING, type FormPreset } from './forms';
import {
  type Objective,
  objectiveFrom,
  objectiveSchema,
  type TalentPriority,
  talentPrioritySchema,
} from './objectives';
import {
  completeTimeFrame,
  MILESTONES,
  milestoneDay,
  type TimeFrame,
  type TimeFrameInput,
  timeFrameIssues,
  timeFrameSchema,
  wholeTimeFrame,
} from './time';

/** A program as its lead defines it: what is left out comes from a preset. Plain JSON. */
export interface ProgramInput extends Partial<ProgramContent> {
  /** Format of a stored program; `defineProgram` states it. */
  readonly format?: FormatOf<'program'>;
  readonly id: string;
  readonly name: string;
  /** Default: the form of the preset, else `professional`. */
  readonly form?: Form;
  readonly timeFrame: TimeFrameInput;
  /** The organization's talent priorities that the program is to serve. */
  readonly priorities?: readonly TalentPriority[];
  /** Objectives of the program, of pairs and of persons. Default: the program-wide ones of the preset. */
  readonly objectives?: readonly Objective[];
}

/** A program with every default filled in. */
export interface Program extends Required<Omit<ProgramInput, 'timeFrame'>> {
  readonly timeFrame: TimeFrame;
}

/** What a program is made of besides its name and its time. */
const parts = z.object({
  priorities: z.array(talentPrioritySchema),
  objectives: z.array(objectiveSchema),
  screening: screeningSchema,
  trainings: z.array(trainingModuleSchema),
  agendas: z.array(agendaSchema),
  activities: z.array(activitySchema),
  resources: z.array(resourceSchema),
  checklists: z.array(checklistSchema),
  surveys: z.array(surveyPlanSchema),
});

/** Schema of {@link ProgramInput}: shapes only; {@link defineProgram} also checks what refers to what. */
export const programSchema = schemaFor<ProgramInput>()(
  z.strictObject({
    format: z.literal(FORMATS.program).optional(),
    id,
    name: text,
    form: z.enum(FORMS).optional(),
    timeFrame: timeFrameSchema,
    ...parts.partial().shape,
  }),
);

/** A program with nothing left out, as {@link defineProgram} makes it. */
const wholeProgram = parts.extend({ id, name: text, form: z.enum(FORMS), timeFrame: wholeTimeFrame });

/**
 * @throws MentorMatchError `invalid-input` with every problem, for what is no program as {@link defineProgram} makes
 * it.
 */
export function checkProgram(program: Program): void {
  const shape = wholeProgram.safeParse(program);
  if (shape.success) return;
  const issues = toErrorIssues(shape.error, program, ['program']);
  throw new MentorMatchError(
    'invalid-input',
    issues.map((issue) =>
      issue.received === 'nothing'
        ? { ...issue, expected: 'a complete program, as defineProgram returns it' }
        : issue,
    ),
  );
}

/**
 * Validates a program and fills in what is left out: from `preset`, such as `reversePreset`; without one, lists are
 * empty, the form is `professional` and the screening {@link DEFAULT_SCREENING}. Idempotent: a complete program comes
 * back as it is. What is formally right and still a bad idea is the business of `lintProgram`. O(size of the program).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem: days that do not exist, an end before the
 *   start, unknown zones, ids used twice, priorities and resources that are not there, a preset of another form.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const program = defineProgram(
 *   { id: 'leads-2027', name: 'Team leads 2027', timeFrame: { start: '2027-01-11' } },
 *   professionalPreset,
 * );
 * program.timeFrame.end; // => '2027-10-10'
 * ```
 */
export function defineProgram(input: ProgramInput, preset?: FormPreset): Program {
  if (preset !== undefined) checkPreset(preset);
  const shape = programSchema.safeParse(input);
  if (!shape.success) {
    throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, input, ['program']));
  }
  const given = shape.data;
  const form = given.form ?? preset?.form ?? 'professional';
  const issues = [
    ...timeFrameIssues(given.timeFrame, 'program.timeFrame'),
    ...referenceIssues(given),
    ...formIssues(form, preset),
  ];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const timeFrame = completeTimeFrame(given.timeFrame, form);
  const program: Program = {
    format: FORMATS.program,
    id: given.id,
    name: given.name,
    form,
    timeFrame,
    priorities: given.priorities ?? [],
    objectives: given.objectives ?? (preset === undefined ? [] : presetObjectives(preset, timeFrame)),
    screening: given.screening ?? preset?.screening ?? DEFAULT_SCREENING,
    trainings: given.trainings ?? preset?.trainings ?? [],
    agendas: given.agendas ?? preset?.agendas ?? [],
    activities: given.activities ?? preset?.activities ?? [],
    resources: given.resources ?? preset?.resources ?? [],
    checklists: given.checklists ?? preset?.checklists ?? [],
    surveys: given.surveys ?? preset?.surveys ?? [],
  };
  const unknown = resourceIssues(program);
  if (unknown.length > 0) throw new MentorMatchError('invalid-input', unknown);
  return program;
}

/**
 * A stored program from what `JSON.parse` gives, in today's format: those of versions before formats are read too.
 * What it leaves out is filled in as {@link defineProgram} does without a preset. O(size of the program).
 * Deterministic.
 *
 * @throws MentorMatchError as {@link defineProgram}.
 *
 * @example
 * ```ts
 * import { defineProgram, parseProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * parseProgram(JSON.parse(JSON.stringify(program))).name; // => 'Grow'
 * ```
 */
export function parseProgram(value: unknown): Program {
  const shape = programSchema.safeParse(value);
  if (shape.success) return defineProgram(shape.data);
  throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, value, ['program']));
}

/**
 * The program-wide objectives of a preset with the example values of their templates, due on the days that the time
 * frame gives them. Set your own baselines and targets before the start. O(templates * holidays). Deterministic.
 *
 * @returns in the order of the templates.
 * @throws MentorMatchError `invalid-input` for a malformed preset, and a time frame that is not complete.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, presetObjectives, professionalPreset } from 'mentor-match/program';
 *
 * const objectives = presetObjectives(professionalPreset, defineTimeFrame({ start: '2026-01-12' }));
 * objectives.map(({ kind }) => kind); // => ['completion', 'performance']
 * ```
 */
export function presetObjectives(preset: FormPreset, timeFrame: TimeFrame): readonly Objective[] {
  checkPreset(preset);
  return preset.objectives
    .filter((template) => template.scope === 'program')
    .map((template) =>
      objectiveFrom(template, {
        id: template.id,
        owner: { scope: 'program' },
        ...template.example,
        due: milestoneDay(timeFrame, template.due),
      }),
    );
}

const agendaForArgs = z.object({ phase: z.enum(MEETING_PHASES) });

/**
 * The agenda of a meeting phase; `undefined` where a program with agendas of its own has none for it.
 * O(size of the program): all of it is checked. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a program that is not complete (see {@link defineProgram}), and a phase
 *   that meetings do not have.
 *
 * @example
 * ```ts
 * import { agendaFor, defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * agendaFor(program, 'opening')?.phase; // => 'opening'
 * ```
 */
export function agendaFor(program: Program, phase: (typeof MEETING_PHASES)[number]): Agenda | undefined {
  checkProgram(program);
  parseWith(agendaForArgs, { phase });
  return agendaOf(program, phase);
}

/** {@link agendaFor} of a program that was checked. */
export function agendaOf(program: Program, phase: (typeof MEETING_PHASES)[number]): Agenda | undefined {
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

/** A preset is the library's own, or a changed copy: what it says is checked as part of the program. */
function checkPreset(preset: FormPreset): void {
  parseWith(presetSchema, preset, 'preset');
}

const presetSchema = z.object({
  form: z.enum(FORMS),
  objectives: z.array(
    z.object({
      id,
      scope: z.string(),
      kind: z.string(),
      title: z.string(),
      measure: z.object({}),
      example: z.object({}),
      due: z.enum(MILESTONES),
    }),
  ),
  ...parts.omit({ objectives: true, priorities: true }).shape,
});

function formIssues(form: Form, preset: FormPreset | undefined): ErrorIssue[] {
  if (preset === undefined || preset.form === form) return [];
  return [
    {
      path: 'program.form',
      message: `the preset is that of another form, "${preset.form}"`,
      received: printValue(form),
      expected: `"${preset.form}", or the preset of the form "${form}"`,
    },
  ];
}

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
