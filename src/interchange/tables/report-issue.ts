import type { ErrorIssue } from '../../errors';

/** What headers and mapping are wrong about is reported here. */
export type ReportIssue = (issue: ErrorIssue) => void;
