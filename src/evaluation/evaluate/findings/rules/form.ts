import { associations } from '../association';
import type { FindingRule } from '../rule';

/** Pairs of one form had better, or worse, outcomes than the others. */
export const form: FindingRule = ({ whatWorked, confidence }) =>
  associations(
    'form',
    whatWorked.forms.map(({ form: subject, difference: figure }) => ({
      subject,
      figure,
      higher: null,
      lower: `Compare what pairs of the form "${subject}" were given (training, agendas, time) with the others.`,
    })),
    (tested, unclear) =>
      `For ${unclear} of ${tested} forms the data cannot tell whether outcomes differed from those of the other forms.`,
    confidence,
  );
