import * as z from 'zod';
import { parseWith } from '../../model';
import { checkProgram, type Program } from '../program';
import { evaluationFindings } from './evaluation';
import { type Finding, SEVERITIES } from './finding';
import { DEFAULT_LINT_LIMITS, type LintLimits } from './limits';
import { objectiveFindings } from './objectives';
import { priorityFindings } from './priorities';
import { timeFindings } from './time';
import { trainingFindings } from './training';

const limitsSchema = z.object({
  hoursPerObjective: z.number().positive().optional(),
  meetingsBeforeFitCheck: z.number().int().min(1).optional(),
  daysBeforeFollowUp: z.number().min(1).optional(),
});

/**
 * Tells what is wrong with a program, in plain words: objectives that can not be measured, priorities that
 * nothing serves, more objectives than hours, a side without training, an evaluation that is missing or comes
 * before there is anything to judge.
 *
 * Errors first, then warnings, then advice; within a severity in the order of the program's fields. An empty
 * list means that nothing was found. Deterministic; O(objectives * priorities).
 *
 * @throws MentorMatchError `invalid-input` for what is no program.
 */
export function lintProgram(program: Program, limits: Partial<LintLimits> = {}): readonly Finding[] {
  checkProgram(program);
  parseWith(limitsSchema, limits, 'limits');
  const all = { ...DEFAULT_LINT_LIMITS, ...limits };
  const found = [
    ...timeFindings(program),
    ...priorityFindings(program),
    ...objectiveFindings(program, all),
    ...trainingFindings(program),
    ...evaluationFindings(program, all),
  ];
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}
