export { READY_INSTRUMENTS } from './list';
