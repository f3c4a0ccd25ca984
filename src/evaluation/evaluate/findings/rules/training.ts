import { associations } from '../association';
import type { FindingRule } from '../rule';

/** Pairs with a training had better, or worse, outcomes than those without. */
export const training: FindingRule = ({ whatWorked, confidence }) =>
  associations(
    'training',
    whatWorked.trainings.map(({ moduleId: subject, title, difference: figure }) => ({
      subject,
      figure,
      higher: `Offer "${title}" to everybody and look again: with all trained, the difference should go if it came from the training.`,
      lower: `Ask those who did "${title}" what they made of it before you offer it again.`,
    })),
    (tested, unclear) =>
      `For ${unclear} of ${tested} trainings the data cannot tell whether outcomes differed between those who did them and those who did not.`,
    confidence,
  );
