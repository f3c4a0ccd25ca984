export { readAttributeFile } from './attributes';
export { type Input, ownOf, readInput, readOpen, readStoredResult, withPolicyOf } from './cohort';
export { isThere, readJson, readObject } from './files';
export { IDS_HELP, readGivenIds, readGivenPairs } from './ids';
export { openInspected } from './inspect-files';
export { readOutcomeFile, withEarlier } from './outcomes';
export { UnknownHeaders } from './proposed';
export { readReviewed } from './reviewed';
export { readBytes } from './workbook';
