import { expectRecord } from '../../statistics';
import type { EvaluatedFigure } from './estimate';
import type { EvaluationFigures } from './evaluation';

/**
 * All figures of an evaluation that findings can refer to. O(figures). Deterministic.
 *
 * @returns each figure once, in the order of the report.
 * @throws MentorMatchError `invalid-input` for what `evaluateProgram` did not return.
 *
 * @example
 * ```ts
 * import { evaluateProgram, evaluationFigures } from 'mentor-match/evaluation';
 * import { defineProgram } from 'mentor-match/program';
 *
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame: { start: '2026-01-12' } });
 * const evaluation = evaluateProgram({ program, pairs: [], now: '2026-12-31T12:00:00Z' });
 * evaluationFigures(evaluation).length; // => 5
 * ```
 */
export function evaluationFigures(evaluation: EvaluationFigures): readonly EvaluatedFigure[] {
  expectRecord('evaluation', evaluation, {
    participation: 'object',
    objectives: 'list',
    personal: 'object',
    priorities: 'list',
    levels: 'list',
    reliabilities: 'list',
    comparisons: 'list',
    whatWorked: 'object',
  });
  const { participation, objectives, personal, priorities, levels, reliabilities, comparisons, whatWorked } =
    evaluation;
  const all: readonly EvaluatedFigure[] = [
    ...objectives.map(({ progress }) => progress),
    personal.all,
    ...personal.kinds.flatMap(({ progress, reached }) => [progress, reached]),
    ...priorities.map(({ progress }) => progress),
    ...participation.figures,
    ...levels.flatMap(({ figures }) => figures),
    ...reliabilities,
    ...comparisons.flatMap(({ change, effect }) => [change, effect]),
    ...whatWorked.forms.flatMap(({ completion, outcome, difference }) => [completion, outcome, difference]),
    ...whatWorked.criteria.map(({ correlation }) => correlation),
    ...whatWorked.trainings.flatMap(({ done, notDone, difference }) => [done, notDone, difference]),
  ];
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
}
