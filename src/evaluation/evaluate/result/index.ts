export {
  type Estimate,
  type EvaluatedFigure,
  estimateOf,
  type FigureKind,
  type FigureSource,
  isMeasured,
  judge,
} from './estimate';
export type {
  CriterionResult,
  EvaluationFigures,
  FormResult,
  LeftOut,
  LevelResult,
  MeasureComparison,
  ObjectiveResult,
  ObjectiveState,
  PairOutcome,
  Participation,
  PersonalObjectives,
  PriorityPart,
  PriorityResult,
  ProgramEvaluation,
  ProgramEvaluationOptions,
  TrainingResult,
  WhatWorked,
} from './evaluation';
export { evaluationFigures } from './figures';
export {
  DEFAULT_FINDING_LIMITS,
  FINDING_KINDS,
  type FindingEvidence,
  type FindingKind,
  type FindingLimits,
  PROGRAM_FINDING_CODES,
  type ProgramFinding,
  type ProgramFindingCode,
} from './finding';
export { formatEstimate, formatInterval, formatNumber, formatP, formatShare, formatValue } from './format';
