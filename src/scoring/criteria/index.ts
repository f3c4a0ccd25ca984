export { CRITERIA } from './registry';
