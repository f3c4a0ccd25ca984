import { isMeasured, type MeasureComparison, type ProgramEvaluation } from '../result';
import { figureTable } from './figure-table';
import { blocks, escapeMarkdown, list } from './markdown';

/** Performance of participants against similar people who did not take part. */
export function comparison({ comparisons, confidence }: ProgramEvaluation): string {
  const compared = comparisons.filter(({ effect }) => isMeasured(effect));
  return blocks([
    '## Comparison with people who did not take part',
    compared.length === 0
      ? 'There is no comparison group, so it is not known what would have come about without the program.'
      : blocks([
          'Each participant is matched with the most similar person who did not take part; the result is how much more participants changed than their matches. It takes away what was known beforehand, not what nobody measured. p values are adjusted for the number of measures (Holm).',
          figureTable(
            compared.map(({ effect }) => effect),
            'Measure',
            confidence,
          ),
          list(compared.flatMap((one) => details(one))),
        ]),
  ]);
}

function details({
  measure,
  comparison: { matched, given, unmatchedParticipants },
}: MeasureComparison): string[] {
  const better = measure.direction === 'increase' ? 'more is better' : 'less is better';
  if (matched.hidden) {
    return [`${escapeMarkdown(measure.name)} (${better}): too few similar people to tell of.`];
  }
  const { n, method, balance, balanced } = matched.value;
  const left = unmatchedParticipants.hidden ? null : unmatchedParticipants.value;
  const on = balance
    .map(({ covariate }) => (covariate === 'before' ? 'the value before' : escapeMarkdown(covariate)))
    .join(', ');
  return [
    `${escapeMarkdown(measure.name)} (${better}): ${n} of ${given.participants} participants matched on ${on}${left === null || left === 0 ? '' : `, ${left} without anybody similar`}; ${method === 'difference-in-differences' ? 'changes are compared' : 'only values afterwards are compared'}; the matched groups are ${balanced ? 'alike' : 'NOT alike, so the result means little'}.`,
  ];
}
