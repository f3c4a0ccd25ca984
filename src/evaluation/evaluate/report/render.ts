import { evaluationFigures, type ProgramEvaluation } from '../result';
import { comparison } from './comparison';
import { findings, limits } from './conclusions';
import { levels } from './levels';
import { blocks } from './markdown';
import { participation } from './participation';
import { reached } from './reached';
import { summary } from './summary';
import { worked } from './worked';

/**
 * An evaluation as a report that a program lead reads from beginning to end: summary, what was reached,
 * participation, the four levels, the comparison, what worked, findings and recommendations, what was not measured.
 * GitHub-flavoured Markdown with tables whose columns line up in the source; texts of users are escaped. It tells
 * nothing that the evaluation does not: hidden figures stay hidden. The same evaluation gives the same text.
 * O(length of the report). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what `evaluateProgram` did not return.
 *
 * @example
 * ```ts
 * import { evaluateProgram, renderEvaluationReport } from 'mentor-match/evaluation';
 * import { defineProgram } from 'mentor-match/program';
 *
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame: { start: '2026-01-12' } });
 * const report = renderEvaluationReport(evaluateProgram({ program, pairs: [], now: '2026-12-31T12:00:00Z' }));
 * report.split('\n')[0]; // => '# Grow: what came of it'
 * ```
 */
export function renderEvaluationReport(evaluation: ProgramEvaluation): string {
  evaluationFigures(evaluation); // says what is missing in what is no evaluation
  const parts = [summary, reached, participation, levels, comparison, worked, findings, limits];
  return `${blocks(parts.map((part) => part(evaluation)))}\n`;
}
