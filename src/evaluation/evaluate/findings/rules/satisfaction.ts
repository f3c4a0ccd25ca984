import { formatShare } from '../../result';
import { againstThreshold } from '../against-threshold';
import { type FindingRule, findingOf } from '../rule';

/** More, or fewer, people than the limit are favourable on a scale of reaction. */
export const satisfaction: FindingRule = ({ levels }, limits) =>
  levels
    .filter(({ level }) => level === 'reaction')
    .flatMap(({ figures }) => figures)
    .filter(({ id }) => id.startsWith('survey/') && id.endsWith('/favourable'))
    .flatMap((figure) => {
      const { favourable } = limits;
      const bounds = figure.estimate.hidden ? null : figure.estimate.value.bounds;
      // Answers that chance leaves clear may still be turned over by those who kept silent.
      if (bounds !== null && bounds.lowest < favourable && bounds.highest > favourable) {
        return findingOf(
          {
            code: 'satisfaction',
            subject: figure.id,
            kind: 'cannot-tell',
            statement: `${figure.label}: ${formatShare(bounds.lowest)} to ${formatShare(bounds.highest)} of all who were asked, depending on those who kept silent. The data cannot tell whether that is more than ${formatShare(favourable)}.`,
            recommendation: null,
          },
          [figure],
          favourable,
        );
      }
      return againstThreshold({
        code: 'satisfaction',
        subject: figure.id,
        figure,
        threshold: favourable,
        above: { kind: 'works', says: 'Most people are content with it.', recommendation: null },
        below: {
          kind: 'change',
          says: 'Most people are not content with it.',
          recommendation:
            'Look at the statements of this scale one by one, and change the one that is worst first.',
        },
      });
    });
