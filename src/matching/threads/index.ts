export { ThreadPool } from './pool';
export { type Spawn, spawner } from './spawn';
export { workerCode } from './worker-code';
