export { PAGE_EN } from './all';
export { PAGE_POLICY_EN } from './policy';
