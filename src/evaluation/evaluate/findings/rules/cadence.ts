import { againstThreshold } from '../against-threshold';
import type { FindingRule } from '../rule';

/** Pairs meet more, or less, often than the limit. */
export const cadence: FindingRule = ({ participation }, limits) =>
  participation.figures
    .filter(({ id }) => id === 'cadence-kept')
    .flatMap((figure) =>
      againstThreshold({
        code: 'cadence',
        subject: 'pairs',
        figure,
        threshold: limits.cadence,
        above: { kind: 'works', says: 'The rhythm is one that pairs can keep.', recommendation: null },
        below: {
          kind: 'change',
          says: 'The rhythm is one that pairs do not keep.',
          recommendation:
            'Plan fewer meetings that are kept, fix the dates at the start, and ask managers for the time.',
        },
      }),
    );
