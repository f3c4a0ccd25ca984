export { type DecisionsRead, type ReadDecisionsOptions, readDecisions } from './read';
export { type DecisionWorkbookOptions, decisionWorkbook } from './write';
