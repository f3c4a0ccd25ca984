import { FORM_DEFAULTS, type Form } from '../../model';
import type {
  Activity,
  Agenda,
  Checklist,
  MeetingPhase,
  PairRole,
  Resource,
  Role,
  ScreeningCriterion,
  TrainingModule,
} from '../content';
import type { ObjectiveTemplate } from '../objectives';
import { FORM_TIME_FRAMES, type MilestoneKind, type ProgramPhase, type Timing } from '../time';
import type { FormPreset } from './preset';
import { ROLE_WORDING } from './wording';

// The short hand of the presets: each form states what is its own, and what all have in common stands here.

/** What follows from the form alone. */
type Basics = 'form' | 'policy' | 'timeFrame' | 'roles';

/** A preset of what follows from its form and of what it says itself, in the order of the fields. */
export function preset(form: Form, own: () => Omit<FormPreset, Basics>): FormPreset {
  const { weights, params, rules } = FORM_DEFAULTS[form];
  const { name, summary, ...rest } = own();
  return {
    form,
    name,
    summary,
    policy: { form, weights, params, rules },
    timeFrame: FORM_TIME_FRAMES[form],
    roles: ROLE_WORDING[form],
    ...rest,
  };
}

export const BOTH: readonly PairRole[] = ['mentor', 'mentee'];
export const WITH_MANAGERS: readonly Role[] = ['mentor', 'mentee', 'manager'];

/** So many days after a fixed point; below 0: before. */
export function at(milestone: MilestoneKind, days?: number): Timing {
  return days === undefined ? { milestone } : { milestone, days };
}

/** The lines of a text as it stands in a preset: without the indentation, and without the line breaks around it. */
function lines(text: string): readonly string[] {
  return text.trim().split(/\n */);
}

/** An objective with what is measured, from an example of a baseline to an example of a target. */
export function objective(
  [id, kind, scope, due]: readonly [
    id: string,
    kind: ObjectiveTemplate['kind'],
    scope: ObjectiveTemplate['scope'],
    due: MilestoneKind,
  ],
  [baseline, target, unit]: readonly [baseline: number, target: number, unit: string],
  title: string,
  name: string,
): ObjectiveTemplate {
  const direction = target > baseline ? 'increase' : 'decrease';
  return { id, kind, scope, title, measure: { name, unit, direction }, example: { baseline, target }, due };
}

/** A criterion by its name and question, with its weight and, where there is one, its minimum. */
export function criterion(
  id: string,
  [weight, minimum]: readonly [weight: number, minimum?: number],
  name: string,
  question: string,
): ScreeningCriterion {
  return { id, name, question, weight, ...(minimum === undefined ? {} : { minimum }) };
}

/** Title and outcome of a meeting, then its points with their shares of the time. */
export type AgendaText = readonly [
  title: string,
  outcome: string,
  ...points: readonly (readonly [share: number, text: string])[],
];

/** One agenda for each meeting phase. */
export function agendas(form: Form, texts: { readonly [P in MeetingPhase]: AgendaText }): readonly Agenda[] {
  const agenda = (phase: MeetingPhase): Agenda => {
    const [title, outcome, ...points] = texts[phase];
    return {
      id: `${form}-${phase}`,
      phase,
      title,
      outcome,
      items: points.map(([share, text]) => ({ text, share })),
    };
  };
  return [agenda('opening'), agenda('goals'), agenda('working'), agenda('midpoint'), agenda('closing')];
}

/** An activity that the program lead sees to. */
export function activity(
  [id, kind]: readonly [id: string, kind: Activity['kind']],
  when: Timing,
  minutes: number,
  audience: readonly Role[],
  title: string,
  ...resourceIds: readonly string[]
): Activity {
  const used = resourceIds.length === 0 ? {} : { resourceIds };
  return { id, kind, title, when, minutes, audience, owner: 'lead', ...used };
}

/** The fit check of programs that last for months. */
export function fitCheck(how: string): Activity {
  return activity(
    ['fit-check', 'check-in'],
    at('fit-check'),
    10,
    BOTH,
    `Fit check: ${how}`,
    'fit-check-guide',
  );
}

/** A guide or a template in Markdown. */
export function resource(
  [id, kind]: readonly [id: string, kind: 'guide' | 'template'],
  phases: readonly ProgramPhase[],
  roles: readonly Role[],
  title: string,
  text: string,
): Resource {
  return { id, kind, title, phases, roles, text: lines(text).join('\n') };
}

/** What one role has to do in the phases: texts by the ids of their items. */
export function checklists(
  role: Role,
  phases: { readonly [P in ProgramPhase]?: { readonly [id: string]: string } },
): readonly Checklist[] {
  const phase = (name: ProgramPhase): Checklist[] => {
    const items = Object.entries(phases[name] ?? {}).map(([id, text]) => ({ id, text }));
    return items.length === 0 ? [] : [{ id: `${role}-${name}`, role, phase: name, items }];
  };
  return [
    ...phase('prepare'),
    ...phase('launch'),
    ...phase('build'),
    ...phase('deepen'),
    ...phase('close'),
    ...phase('follow-up'),
  ];
}

/** When a training is held, how long it takes and, for initial ones, for how many months it counts. */
interface TrainingFrame {
  readonly by: Timing;
  readonly minutes: number;
  readonly validMonths?: number;
  readonly requiredToMatch?: true;
}

/**
 * A training, whose text is its title and then its outline: initial where it counts for some months, else continuing.
 */
export function training(
  [side, id]: readonly [side: PairRole, id: string],
  topics: TrainingModule['topics'],
  frame: TrainingFrame,
  text: string,
): TrainingModule {
  const [title = '', ...outline] = lines(text);
  const kind = frame.validMonths === undefined ? 'continuing' : 'initial';
  return { id, title, side, kind, topics, ...frame, outline };
}
