import { associations } from '../association';
import type { FindingRule } from '../rule';

/** A criterion of the matching went together with better, or worse, outcomes of the pairs. */
export const criterion: FindingRule = ({ whatWorked, confidence }) =>
  associations(
    'criterion',
    whatWorked.criteria.map(({ criterion: subject, correlation: figure }) => ({
      subject,
      figure,
      higher: null,
      lower: `Look at pairs with a high value of "${subject}" and a poor outcome before you keep its weight.`,
    })),
    (tested, unclear) =>
      `For ${unclear} of ${tested} criteria of the matching the data cannot tell whether higher values went together with better outcomes. That is no reason to change their weights.`,
    confidence,
  );
