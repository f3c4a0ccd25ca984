export { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode } from './errors';
export * from './matching';
export * from './model';
export { VERSION } from './version';
