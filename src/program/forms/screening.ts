import type { Screening } from '../content';
import { criterion } from './notation';

/** The screening that programs start from. */
export const DEFAULT_SCREENING: Screening = /* @__PURE__ */ (() => ({
  mentor: {
    threshold: 0.6,
    criteria: [
      criterion(
        'experience',
        [3, 1],
        'Experience',
        'What have you done that a mentee of this program wants to learn? Tell of one time it went wrong.',
      ),
      criterion(
        'listening-guiding',
        [3, 2],
        'Ability to listen and guide',
        'Tell of somebody you helped to find their own answer. Do questions come before advice, and interest before stories?',
      ),
      criterion(
        'willingness',
        [2],
        'Willingness',
        'Why do you want to do this, and what would make you stop?',
      ),
      criterion(
        'time',
        [2, 2],
        'Time',
        'Where in your week are the meetings, and what will you leave out for them?',
      ),
    ],
  },
  mentee: {
    threshold: 0.5,
    criteria: [
      criterion(
        'motivation',
        [3, 1],
        'Motivation',
        'What do you want to have changed by the end, and why now?',
      ),
      criterion(
        'openness',
        [3],
        'Openness to learning',
        'Tell of feedback that was hard to hear, and of what you did with it.',
      ),
      criterion('time', [2, 2], 'Time', 'Where in your week are the meetings and the work between them?'),
    ],
  },
}))();
