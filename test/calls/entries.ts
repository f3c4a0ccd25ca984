import { ASSIGNMENT_CALLS } from './assignment';
import { AUDIT_CALLS } from './audit';
import type { RightCalls } from './calls';
import { CORE_CALLS, FR_CALLS, SCHEMAS_CALLS, SYNTHETIC_CALLS } from './core';
import { EVALUATION_CALLS } from './evaluation';
import { INTERCHANGE_CALLS } from './interchange';
import { LEARNING_CALLS } from './learning';
import { PROGRAM_CALLS } from './program';
import { REPORT_CALLS } from './report';
import { WORDS_CALLS } from './words';
import { WORKBOOK_CALLS } from './workbook';

/** A right call of every function, by entry point. */
export const CALLS: { readonly [entry: string]: RightCalls } = {
  index: CORE_CALLS,
  assignment: ASSIGNMENT_CALLS,
  audit: AUDIT_CALLS,
  evaluation: EVALUATION_CALLS,
  fr: FR_CALLS,
  interchange: INTERCHANGE_CALLS,
  learning: LEARNING_CALLS,
  munkres: {},
  program: PROGRAM_CALLS,
  report: REPORT_CALLS,
  schemas: SCHEMAS_CALLS,
  synthetic: SYNTHETIC_CALLS,
  words: WORDS_CALLS,
  workbook: WORKBOOK_CALLS,
};
