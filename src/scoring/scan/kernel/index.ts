export { BLOCK, FRAME, Layout, RecordTable } from './layout';
export { instantiateKernel, isKernelSupported, type KernelExports } from './module';
