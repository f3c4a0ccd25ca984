import { parseWith } from '../../model';
import { expectKnown } from '../../options';
import { checkProgram, type Program } from '../program';
import { evaluationFindings } from './evaluation';
import { type Finding, SEVERITIES } from './finding';
import { DEFAULT_LINT_LIMITS, type LintLimits, limitsSchema } from './limits';
import { objectiveFindings } from './objectives';
import { priorityFindings } from './priorities';
import { timeFindings } from './time';
import { trainingFindings } from './training';

/**
 * Tells what is wrong with a program, in plain words: objectives that cannot be measured, priorities that
 * nothing serves, more objectives than hours, a side without training, an evaluation that is missing or comes
 * before there is anything to judge.
 *
 * Deterministic; O(objectives * priorities).
 *
 * @param limits each that is left out is that of `DEFAULT_LINT_LIMITS`.
 * @returns errors first, then warnings, then advice; within a severity in the order of the program's fields. Empty
 *   where nothing was found.
 * @throws MentorMatchError `invalid-input` for what is no program, and for a limit that there is not or that is off its
 *   scale.
 *
 * @example
 * ```ts
 * import { defineProgram, lintProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * lintProgram(program).map(({ code }) => code); // => ['no-priorities']
 * ```
 */
export function lintProgram(program: Program, limits: Partial<LintLimits> = {}): readonly Finding[] {
  checkProgram(program);
  expectKnown(limits, DEFAULT_LINT_LIMITS, 'limits');
  const all = parseWith(limitsSchema, limits, 'limits');
  const found = [
    ...timeFindings(program),
    ...priorityFindings(program),
    ...objectiveFindings(program, all),
    ...trainingFindings(program),
    ...evaluationFindings(program, all),
  ];
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}
