export {
  type AppliedObjective,
  applyObjectives,
  type ObjectivesApplied,
  objectiveSource,
  type SkippedObjective,
} from './apply';
export {
  attainment,
  concernsMentee,
  concernsPair,
  isOpen,
  type KnownObjectiveKind,
  type Measure,
  measureSchema,
  OBJECTIVE_KINDS,
  OBJECTIVE_STATUSES,
  type Objective,
  type ObjectiveOwner,
  type ObjectiveStatus,
  objectiveOwnerSchema,
  objectiveSchema,
} from './objective';
export { type TalentPriority, talentPrioritySchema } from './talent-priority';
export { type ObjectiveFill, type ObjectiveTemplate, objectiveFrom } from './template';
