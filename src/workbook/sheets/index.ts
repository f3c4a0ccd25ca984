export { cellsOf, matchesSheet } from './matches';
export { mentorsSheet } from './mentors';
export { shortlistsSheet } from './shortlists';
export { manifestSheet, policySheet, RUN_MARK, warningsSheet } from './texts';
export { unmatchedSheet, type WithoutPartner } from './unmatched';
