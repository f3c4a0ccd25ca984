import { type FindingRule, findingOf } from '../rule';

/** An objective of the whole program cannot be judged. */
export const objectiveNotMeasured: FindingRule = ({ objectives }) =>
  objectives
    .filter(({ state }) => state === 'not-measured')
    .flatMap(({ objectiveId, title, missing, measure, progress }) =>
      findingOf(
        {
          code: 'objective-not-measured',
          subject: objectiveId,
          kind: 'change',
          statement: `Whether "${title}" was reached is not known. ${missing ?? ''}`.trim(),
          recommendation:
            measure === null
              ? 'Say what is counted or rated, or leave the objective out.'
              : `Put a name and a day to who measures "${measure.name}", before the program begins.`,
        },
        [progress],
        1,
      ),
    );
