import { type EvaluatedFigure, formatEstimate, formatNumber, type ObjectiveResult } from '../../result';
import { type FindingRule, findingOf } from '../rule';

/** An objective of the whole program was measured: reached, not reached, or too close to call. */
export const objective: FindingRule = ({ objectives }) =>
  objectives.flatMap((result) => {
    const { objectiveId, progress, state } = result;
    const told = toldText(result);
    if (told === null) return [];
    const base = { code: 'objective', subject: objectiveId } as const;
    switch (state) {
      case 'reached':
        return findingOf(
          { ...base, kind: 'works', statement: `${told} It is reached.`, recommendation: null },
          [progress],
          1,
        );
      case 'not-reached':
        return findingOf(
          {
            ...base,
            kind: 'change',
            statement: `${told} It is not reached.`,
            recommendation:
              'Decide whether the target, the time or what the program does for it has to change.',
          },
          [progress],
          1,
        );
      case 'cannot-tell':
        return findingOf(
          {
            ...base,
            kind: 'cannot-tell',
            statement: `${told} That ${isMet(progress) ? 'meets' : 'misses'} the target, but the target lies inside the interval: the data cannot tell whether another year would be on the same side.`,
            recommendation: null,
          },
          [progress],
          1,
        );
      default:
        return [];
    }
  });

function isMet({ estimate }: EvaluatedFigure): boolean {
  return !estimate.hidden && (estimate.value.value ?? 0) >= 1;
}

function toldText({ title, measure, actual, progress, uncertaintyKnown }: ObjectiveResult): string | null {
  if (progress.estimate.hidden || measure === null || actual === null) return null;
  const way = formatEstimate({ kind: 'progress', unit: 'of the way' }, progress.estimate.value);
  const exact = uncertaintyKnown ? '' : ' The figure came without its uncertainty and is taken for exact.';
  const target = measure.target === null ? '' : `, target ${formatNumber(measure.target)}`;
  return `"${title}": ${formatNumber(actual)} ${measure.unit}${target}, which is ${way}.${exact}`;
}
