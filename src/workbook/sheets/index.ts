export { cellsOf, decisionsSheet } from './matches';
export { mentorsSheet } from './mentors';
export { shortlistsSheet } from './shortlists';
export { manifestSheet, policySheet, RUN_MARK, warningsSheet } from './texts';
export { aloneSheet, type WithoutPartner } from './unmatched';
