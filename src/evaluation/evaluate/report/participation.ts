import { formatNumber, isMeasured, type ProgramEvaluation } from '../result';
import { figureTable } from './figure-table';
import { blocks, list, table } from './markdown';

/** Who took part, how the pairs ended, time given, trainings and answers. */
export function participation({ participation: told, confidence }: ProgramEvaluation): string {
  const { mentors, mentees, pairs, endedEarly, plannedHours, figures } = told;
  return blocks([
    '## Participation',
    table(
      ['', 'Mentors', 'Mentees'],
      [
        ['Selected', String(mentors.selected), String(mentees.selected)],
        ['In a pair', String(mentors.inPairs), String(mentees.inPairs)],
      ],
      ['left', 'right', 'right'],
    ),
    `Of ${pairs.proposed} pairs ${pairs.begun} began; ${pairs.over} of these are over${pairs.completed.hidden ? '' : `, ${pairs.completed.value} counted as complete`}. The plan gave each pair ${formatNumber(plannedHours)} hours.`,
    endedEarly.reasons.length === 0
      ? ''
      : blocks([
          'Why pairs ended early:',
          list(
            endedEarly.reasons.map(({ reason, pairs: n }) => `${reason.replaceAll('-', ' ')}: ${n} pairs`),
          ),
        ]),
    endedEarly.untold
      ? `Why ${endedEarly.reasons.length === 0 ? 'pairs' : 'the others'} ended early is not told: too few share a reason.`
      : '',
    figureTable(figures.filter(isMeasured), 'Figure', confidence),
  ]);
}
