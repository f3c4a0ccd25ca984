export { type Cell, type Grouping, groupingSchema } from './grouping';
export {
  type AnswerScale,
  type Instrument,
  instrumentSchema,
  LEVELS,
  type Level,
  type OpenItem,
  parseInstrument,
  parseInstruments,
  type RatingItem,
  type RecommendItem,
  type SurveyItem,
  type SurveyScale,
} from './instrument';
export { planInvitations, type SurveyInvitation, surveyInvitationSchema } from './invitation';
export { READY_INSTRUMENTS } from './ready';
export { parseInvitations, parseResponses, type SurveyResponse, surveyResponseSchema } from './response';
export { scaleScore, scoreResponse } from './score';
export { summarizeSurvey } from './summarize';
export * from './summary';
export type { SurveyInput } from './survey-input';
