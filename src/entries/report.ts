/**
 * A matching as people look at it: one HTML page for whoever decides, leads and audits the program, and the figures on it as
 * plain JSON. Start at `reportData` and `renderReport`. An entry of its own, so that its charts are loaded only where they are
 * asked for.
 */
export { diffMatchings } from '../matching';
export { type BestReasons, bestReasons, type Reason } from '../messages';
export {
  type Firmness,
  type Letter,
  type LetterOptions,
  type LetterPartner,
  type LetterRole,
  REPORTED_PEOPLE,
  type RenderOptions,
  type ReportAlternative,
  type ReportAudit,
  type ReportBin,
  type ReportChange,
  type ReportChangeFigures,
  type ReportContribution,
  type ReportCriterion,
  type ReportData,
  type ReportDecision,
  type ReportEffect,
  type ReportEffort,
  type ReportedPeople,
  type ReportGroups,
  type ReportJson,
  type ReportLevel,
  type ReportOptions,
  type ReportOverview,
  type ReportPair,
  type ReportPolicy,
  type ReportPrice,
  type ReportProof,
  type ReportReason,
  type ReportRemedy,
  type ReportRule,
  type ReportSeats,
  type ReportSkill,
  type ReportText,
  type ReportUnmatched,
  renderLetters,
  renderReport,
  reportData,
} from '../report';
