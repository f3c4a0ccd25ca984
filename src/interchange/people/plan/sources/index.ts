export { columnPlan, planSource } from './source';
