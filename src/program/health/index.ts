export { type PairHealth, pairHealth } from './pair-health';
export { type FitCheck, fitCheckSchema, type PairRecord } from './pair-record';
export { type CallItem, type ProgramHealth, programHealth } from './program-health';
export {
  FEEDBACK_RECOGNIZED,
  type FeedbackReceived,
  feedbackReceivedSchema,
  HOURS_RECOGNIZED,
  RECOGNITION_KINDS,
  type RecognitionEvent,
  type RecognitionInput,
  type RecognitionKind,
  recognitionEvents,
} from './recognition';
export {
  DEFAULT_HEALTH_LIMITS,
  HEALTH_CODES,
  type HealthCode,
  type HealthLimits,
  type HealthSignal,
} from './signal';
