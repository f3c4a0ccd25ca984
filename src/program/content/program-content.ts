import type { Activity } from './activity';
import type { Agenda } from './agenda';
import type { Checklist } from './checklist';
import type { Resource } from './resource';
import type { Screening } from './screening';
import type { SurveyPlan } from './survey-plan';
import type { TrainingModule } from './training';

/** What a program consists of, and what a preset gives it. */
export interface ProgramContent {
  readonly screening: Screening;
  readonly trainings: readonly TrainingModule[];
  /** One agenda for each meeting phase. */
  readonly agendas: readonly Agenda[];
  readonly activities: readonly Activity[];
  readonly resources: readonly Resource[];
  readonly checklists: readonly Checklist[];
  readonly surveys: readonly SurveyPlan[];
}
