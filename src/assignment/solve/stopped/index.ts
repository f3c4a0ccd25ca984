export { completeStopped } from './complete';
