import {
  estimateOf,
  type FigureKind,
  formatInterval,
  formatNumber,
  formatShare,
  formatValue,
  type ObjectiveResult,
  type ProgramEvaluation,
} from '../result';
import { figureTable, HIDDEN_CELL } from './figure-table';
import { blocks, escapeMarkdown, list, table } from './markdown';
import { count } from './summary';

const STATES: { readonly [S in ObjectiveResult['state']]: string } = {
  reached: 'reached',
  'not-reached': 'not reached',
  'cannot-tell': 'within chance',
  'not-measured': 'not measured',
  hidden: HIDDEN_CELL,
  dropped: 'dropped',
};

/** Objectives of the program, of people, and talent priorities. */
export function reached(evaluation: ProgramEvaluation): string {
  const { objectives, personal, priorities, confidence } = evaluation;
  return blocks([
    '## What was reached',
    blocks([
      '### Objectives of the program',
      objectives.length === 0 ? 'There were none.' : objectiveTable(objectives, confidence),
      objectives.some(({ actual, uncertaintyKnown }) => actual !== null && !uncertaintyKnown)
        ? 'Figures without an interval came without their uncertainty and are taken for exact.'
        : '',
    ]),
    blocks([
      '### Objectives of people',
      personal.objectives === 0
        ? 'Nobody wrote down objectives.'
        : blocks([
            `${count(personal.objectives, 'objective', 'objectives')}, ${personal.measured} of them with a reading${personal.dropped === 0 ? '' : `, ${personal.dropped} dropped`}. Progress is 0 % at the start and 100 % at the target; each person counts once.`,
            figureTable(
              [personal.all, ...personal.kinds.flatMap(({ progress, reached: all }) => [progress, all])],
              'Objectives',
              confidence,
            ),
          ]),
    ]),
    blocks([
      '### Talent priorities',
      priorities.length === 0
        ? 'The program named none.'
        : blocks([
            figureTable(
              priorities.map(({ progress }) => progress),
              'Priority',
              confidence,
            ),
            'A priority is the mean of what serves it: each objective of the program by its weight, the objectives of people together as one, each limited to 0 % to 100 %.',
            list(priorities.flatMap((priority) => gaps(priority))),
          ]),
    ]),
  ]);
}

function objectiveTable(objectives: readonly ObjectiveResult[], confidence: number): string {
  const kind: FigureKind = 'progress';
  const rows = objectives.map(({ title, measure, actual, progress: { estimate }, state, measuredOn }) => {
    const { value, interval } = estimate.hidden ? estimateOf({ n: null, value: null }) : estimate.value;
    const unit = measure === null ? '' : ` ${escapeMarkdown(measure.unit)}`;
    const amount = (of: number | null | undefined) =>
      of === null || of === undefined ? '–' : `${formatNumber(of)}${unit}`;
    return [
      escapeMarkdown(title),
      amount(measure?.baseline),
      amount(measure?.target),
      amount(actual),
      value === null ? '–' : formatValue(kind, value),
      interval === null ? '–' : formatInterval(kind, interval),
      measuredOn === null ? STATES[state] : `${STATES[state]} (${measuredOn})`,
    ];
  });
  return table(
    ['Objective', 'Start', 'Target', 'Now', 'Way', `${formatShare(confidence)} interval`, 'State'],
    rows,
    ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
  );
}

function gaps({ name, unmeasured, people }: ProgramEvaluation['priorities'][number]): readonly string[] {
  const parts = [
    ...(unmeasured.length === 0
      ? []
      : [`${count(unmeasured.length, 'objective', 'objectives')} of the program not measured`]),
    ...(people === 'hidden' ? ['objectives of people hidden, as they are of too few'] : []),
    ...(people === 'not-measured' ? ['objectives of people not measured'] : []),
  ];
  return parts.length === 0 ? [] : [`${escapeMarkdown(name)}: ${parts.join('; ')}.`];
}
