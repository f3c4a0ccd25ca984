import { againstThreshold } from '../against-threshold';
import type { FindingRule } from '../rule';

/** More, or fewer, pairs than the limit counted as complete. */
export const completion: FindingRule = ({ participation }, limits) =>
  participation.figures
    .filter(({ id }) => id === 'completion')
    .flatMap((figure) =>
      againstThreshold({
        code: 'completion',
        subject: 'pairs',
        figure,
        threshold: limits.completion,
        above: { kind: 'works', says: 'Pairs that begin come to their end.', recommendation: null },
        below: {
          kind: 'change',
          says: 'Too many pairs that begin do not come to their end.',
          recommendation:
            'Hold the fit check with both sides of every pair, offer another partner early, and speak with those who stopped.',
        },
      }),
    );
