import { isMeasured, type ProgramEvaluation } from '../result';
import { figureTable } from './figure-table';
import { blocks } from './markdown';
import { count } from './summary';

/** What went together with good outcomes of pairs. */
export function worked({ whatWorked, confidence }: ProgramEvaluation): string {
  const { outcome, tests, forms, criteria, trainings } = whatWorked;
  const title = '## What went together with good outcomes';
  if (outcome === null) {
    return blocks([title, 'Too few pairs have an outcome to be compared by.']);
  }
  const measured =
    outcome === 'progress' ? 'progress of the pair’s objectives' : 'satisfaction in the logbook';
  const compared = trainings.filter(({ difference }) => isMeasured(difference));
  return blocks([
    title,
    `Pairs are compared by the ${measured}. ${count(tests, 'test was', 'tests were')} made, and p values are adjusted for that (Holm). Nothing was assigned by lot: what goes together need not be cause and effect.`,
    blocks([
      '### By form',
      forms.length === 0
        ? 'All pairs were of one form.'
        : figureTable(
            forms.flatMap((form) => [form.completion, form.outcome, form.difference]),
            'Form',
            confidence,
          ),
    ]),
    blocks([
      '### By criterion of the matching',
      criteria.length === 0
        ? 'The values of the criteria were not given.'
        : blocks([
            'Rank correlation of a criterion’s value in the matching with the outcome: 1 if higher values always went with better outcomes, 0 for no connection.',
            figureTable(
              criteria.map(({ correlation }) => correlation),
              'Criterion',
              confidence,
            ),
          ]),
    ]),
    blocks([
      '### By training',
      trainings.length === 0
        ? 'Nothing is known of trainings.'
        : blocks([
            figureTable(
              compared.flatMap(({ done, notDone, difference }) => [done, notDone, difference]),
              'Training',
              confidence,
            ),
            compared.length < trainings.length
              ? `${count(trainings.length - compared.length, 'training', 'trainings')} cannot be compared: everybody did them, or nobody.`
              : '',
          ]),
    ]),
  ]);
}
