export * from './cohort';
export * from './form';
export * from './person';
export * from './policy';
export * from './result';
export * from './rule';
export { formatPath, parseWith, schemaFor, toErrorIssues } from './schema';
export * from './taxonomy';
export * from './warning';
