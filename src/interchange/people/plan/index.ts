export { Assembly, assemble, ValueList } from './assemble';
export { NOTICES, Notices, NUMERIC } from './columns';
export type { FieldPlan, SidePlan } from './field-plan';
export { nearField } from './near-names';
export { headerKnowledge, knownField, planSide, sourcesOf } from './side';
export { planSideColumn, type SideReader } from './side-column';
