import type { Level } from '../../../surveys';
import type { FindingRule } from '../rule';

const HOW: { readonly [L in Level]: string } = {
  reaction: 'Ask both sides at the closing how they found it; ten statements are enough.',
  learning:
    'Ask the same scales of learning before the start and at the end, or rate the goals that were set.',
  behaviour: 'Have the pairs keep a logbook, and ask mentees and managers again 90 days after the end.',
  results:
    'Measure the objectives of the program, and keep figures of people who do not take part to compare.',
};

/** One of the four levels has no figure at all. */
export const levelNotMeasured: FindingRule = ({ levels }) =>
  levels
    .filter((level) => !level.measured)
    .map(({ level }) => ({
      id: `level-not-measured/${level}`,
      code: 'level-not-measured',
      kind: 'change',
      statement: `There is no evidence of ${level}: what the program did on this level is not known.`,
      evidence: [],
      recommendation: HOW[level],
    }));
