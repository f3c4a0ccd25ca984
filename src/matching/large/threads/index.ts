export { ThreadPool } from './pool';
export { RowScanner, sharedMemory } from './scan-rows';
export { type Spawn, spawner } from './spawn';
export { checkThreads, chooseThreads, type ThreadOptions } from './threads';
export { workerCode } from './worker-code';
