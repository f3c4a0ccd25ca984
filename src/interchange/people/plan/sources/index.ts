export { columnPlan } from './column';
export { planSource } from './plan';
