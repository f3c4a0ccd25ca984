export { type DecisionWorkbookOptions, decisionWorkbook } from './write';
