export { renderEvaluationReport } from './render';
