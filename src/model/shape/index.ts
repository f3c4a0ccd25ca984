export { Findings } from './findings';
export { MemberReader } from './object-reader';
export { Readers } from './reader';
export * from './shape';
export { memberSchemas } from './zod';
