export { type CodingAgreement, codingAgreement } from './coding-agreement';
export {
  type CodedPassage,
  type Interview,
  interviewSchema,
  parseCodebook,
  parseInterviews,
  READY_THEMES,
  type Theme,
  TONES,
  type Tone,
  themeSchema,
} from './interview';
export {
  type InterviewSummary,
  summarizeInterviews,
  type ThemeFigures,
  type ThemeSummary,
} from './summarize';
