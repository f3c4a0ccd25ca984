import { differsFromZero, sentenceOf, toldFigures, toldValue } from '../against-threshold';
import { type FindingRule, findingOf } from '../rule';

/** Participants came out better, or worse, than similar people who did not take part. */
export const comparison: FindingRule = ({ comparisons, confidence }) =>
  comparisons.flatMap(({ measure, effect, comparison: { matched } }) => {
    if (toldFigures([effect]).length === 0) return [];
    const base = { code: 'comparison', subject: measure.id } as const;
    const balanced = matched.hidden || matched.value.balanced;
    const unlike = balanced ? '' : ' The two groups are not alike in what was known beforehand.';
    if (!differsFromZero(effect, confidence) || !balanced) {
      return findingOf(
        {
          ...base,
          kind: 'cannot-tell',
          statement: `${sentenceOf(effect)}${unlike} The data cannot tell whether participants came out differently.`,
          recommendation: null,
        },
        [effect],
        0,
      );
    }
    const better = toldValue(effect) > 0 === (measure.direction === 'increase');
    return findingOf(
      {
        ...base,
        kind: better ? 'works' : 'change',
        statement: `${sentenceOf(effect)} Participants came out ${better ? 'better' : 'worse'} than similar people; who takes part may differ in what nobody measured.`,
        recommendation: better
          ? null
          : `Find out with participants and their managers what the mentoring costs "${measure.name}".`,
      },
      [effect],
      0,
    );
  });
