export { Draft, type FieldChange, type TableSide } from './draft';
export { type IdKind, idCandidates } from './ids';
export { nameColumns } from './names';
export { type SideSigns, sideOf, sideOfJson, sideOfName, sideSigns } from './sides';
export { draftTable, type TableDraft } from './table';
export { type RowRule, rowRules, withoutRows } from './tool-columns';
