import { againstThreshold } from '../against-threshold';
import type { FindingRule } from '../rule';

/** A talent priority has come more, or less, than halfway. */
export const priority: FindingRule = ({ priorities }, limits) =>
  priorities.flatMap(({ priorityId, progress }) =>
    againstThreshold({
      code: 'priority',
      subject: priorityId,
      figure: { ...progress, label: `Progress of the priority "${progress.label}"` },
      threshold: limits.priorityProgress,
      above: {
        kind: 'works',
        says: 'Its objectives have come a good part of the way.',
        recommendation: null,
      },
      below: {
        kind: 'change',
        says: 'Its objectives have come less than that.',
        recommendation:
          'Give this priority fewer and nearer objectives, or weigh what serves it higher in the matching.',
      },
    }),
  );
