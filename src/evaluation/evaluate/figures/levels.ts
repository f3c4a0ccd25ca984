import { shown } from '../../disclosure';
import { holmAdjust } from '../../statistics';
import type { Level, SurveySummary } from '../../surveys';
import { hasBegun, type Known } from '../evidence';
import {
  type EvaluatedFigure,
  isMeasured,
  type LevelResult,
  type MeasureComparison,
  type ObjectiveResult,
} from '../result';
import { goalAttainment } from './goal-ratings';
import type { ProgressTable } from './objectives';
import { cadenceKept, logbookSatisfaction } from './participation';
import { surveyFigures } from './survey-figures';

/** A kind of evidence of a level, and how its absence is put. */
interface Source {
  readonly figures: readonly EvaluatedFigure[];
  readonly missing: string;
}

/**
 * The program on Kirkpatrick's four levels, each with its figures and with what is missing. A level without any
 * figure is not measured. A figure may stand in other parts of the evaluation as well, under the same id.
 *
 * Source: D. L. Kirkpatrick, J. D. Kirkpatrick, "Evaluating Training Programs", 3rd edition, Berrett-Koehler 2006,
 * chapter 3.
 */
export function levelResults(
  known: Known,
  surveys: readonly SurveySummary[],
  progress: ProgressTable,
  objectives: readonly ObjectiveResult[],
  comparisons: readonly MeasureComparison[],
): readonly LevelResult[] {
  const asked = (level: Level) => surveyFigures(surveys, level);
  const changes = (level: Level) => adjusted(asked(level).filter((figure) => figure.kind === 'change'));
  const states = (level: Level) => asked(level).filter((figure) => figure.kind !== 'change');
  const begun = known.pairs.filter(hasBegun);
  const kind = (name: string) =>
    progress.personal.kinds
      .filter((own) => own.kind === name && isMeasured(own.progress))
      .map((own) => own.progress);
  const reactions = states('reaction');
  const recommend = reactions.filter((figure) => figure.id.endsWith('/recommend'));
  return [
    level('reaction', [
      {
        figures: reactions.filter((figure) => !recommend.includes(figure)),
        missing: 'No survey asked how people found the mentoring.',
      },
      { figures: recommend, missing: 'Nobody was asked whether they would recommend the program.' },
      { figures: changes('reaction'), missing: '' },
      { figures: logbookSatisfaction(known), missing: 'No pair noted how content it was.' },
    ]),
    level('learning', [
      { figures: states('learning'), missing: 'No survey asked what people have learned.' },
      {
        figures: changes('learning'),
        missing: 'No scale of learning was asked before and after, so there is no growth to tell.',
      },
      { figures: kind('develop-skill'), missing: 'No progress of skills was noted.' },
      { figures: goalAttainment(known), missing: 'No goals were rated by goal attainment scaling.' },
    ]),
    level('behaviour', [
      {
        figures: begun.some((pair) => pair.logbook.meetings > 0) ? [cadenceKept(begun, known)] : [],
        missing: 'No logbook tells of meetings.',
      },
      {
        figures: isMeasured(progress.personal.all) ? [progress.progressed] : [],
        missing: 'No progress of objectives was noted.',
      },
      { figures: states('behaviour'), missing: 'No survey asked what people do differently at work.' },
      {
        figures: changes('behaviour'),
        missing: 'No scale of behaviour was asked before and after.',
      },
      {
        figures: [],
        missing: hasFollowUp(surveys)
          ? ''
          : 'No survey followed after the end: whether it lasts is not known.',
      },
    ]),
    level('results', [
      {
        figures: objectives.filter((result) => isMeasured(result.progress)).map((result) => result.progress),
        missing: 'No objective of the whole program was measured.',
      },
      { figures: [...kind('career-milestone'), ...kind('performance')], missing: '' },
      {
        figures: comparisons.flatMap(({ change, effect }) => [change, effect]).filter(isMeasured),
        missing: 'No figures of performance were given.',
      },
      {
        figures: [],
        missing: comparisons.some(({ effect }) => isMeasured(effect))
          ? ''
          : 'There is no comparison group: what would have come about without the program is not known.',
      },
      { figures: states('results'), missing: '' },
      { figures: changes('results'), missing: '' },
    ]),
  ];
}

/** Changes with their p values adjusted (Holm) over all changes of the level. */
function adjusted(changes: readonly EvaluatedFigure[]): readonly EvaluatedFigure[] {
  const holm = holmAdjust(changes.map(({ estimate }) => (estimate.hidden ? null : estimate.value.p)));
  return changes.map((figure, index) =>
    figure.estimate.hidden
      ? figure
      : { ...figure, estimate: shown({ ...figure.estimate.value, p: holm[index] ?? null }) },
  );
}

function level(name: Level, sources: readonly Source[]): LevelResult {
  const figures = sources.flatMap((source) => source.figures);
  return {
    level: name,
    measured: figures.length > 0,
    figures,
    missing: sources.flatMap((source) =>
      source.figures.length === 0 && source.missing !== '' ? [source.missing] : [],
    ),
  };
}

function hasFollowUp(surveys: readonly SurveySummary[]): boolean {
  return surveys.some(({ moments }) =>
    moments.some(({ moment, answered }) => moment === 'follow-up' && answered > 0),
  );
}
