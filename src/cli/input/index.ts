export { type Input, readInput, readOpen, readResult } from './cohort';
export { readJson, readObject } from './files';
export { IDS_HELP, readIds, readPairs } from './ids';
export { openInspected } from './inspect-files';
export { UnknownHeaders } from './proposed';
