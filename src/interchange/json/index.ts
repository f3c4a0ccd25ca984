export { isLaidOut, type JsonElement, JsonElements, LISTS, LONGEST_ELEMENT } from './elements';
export { type Line, LineSplitter } from './lines';
export { isStandard, recordsOf, rowsOf } from './records';
export { isResume, resumePerson } from './resume';
export { scimKind, scimPerson } from './scim';
export { streamJson } from './write';
