import type { SurveyMoment } from '../../../program';
import { type Figure, HIDDEN, shown } from '../../disclosure';
import type { Level, ScaleSummary, SurveySummary } from '../../surveys';
import { type Estimate, type EvaluatedFigure, estimateOf } from '../result';

const MOMENT_WORDS: { readonly [M in SurveyMoment]: string } = {
  before: 'before',
  'fit-check': 'fit check',
  midpoint: 'midpoint',
  end: 'end',
  'follow-up': 'follow-up',
};

function momentWords(moment: SurveyMoment): string {
  return MOMENT_WORDS[moment];
}

/**
 * What the surveys say of one level: for each scale the score at the latest moment, for reactions the share of
 * favourable people as well (with what it could be among all asked), and the change since the first moment.
 */
export function surveyFigures(surveys: readonly SurveySummary[], level: Level): readonly EvaluatedFigure[] {
  return surveys.flatMap((survey) => [
    ...survey.moments.flatMap(({ moment, scales }, index) =>
      scales
        .filter((scale) => scale.level === level)
        .flatMap((scale) => {
          const isLatest = !survey.moments
            .slice(index + 1)
            .some((later) =>
              later.scales.some(({ scaleId, all }) => scaleId === scale.scaleId && isUsed(all)),
            );
          return isLatest && isUsed(scale.all) ? scaleFigures(survey, moment, scale) : [];
        }),
    ),
    ...(level === 'reaction' ? recommendFigures(survey) : []),
    ...survey.changes
      .filter((change) => change.level === level)
      .map(
        ({ scaleId, name, from, to, change }): EvaluatedFigure => ({
          id: `survey/${survey.instrumentId}/change/${scaleId}/${from}/${to}`,
          label: `${name}: change, ${momentWords(from)} to ${momentWords(to)}`,
          source: 'survey',
          kind: 'change',
          unit: 'points',
          estimate: change.hidden
            ? HIDDEN
            : shown(
                estimateOf({
                  n: change.value.n,
                  value: change.value.change,
                  interval: change.value.interval,
                  p: change.value.p,
                  effectSize: change.value.gav,
                }),
              ),
        }),
      ),
  ]);
}

/** Whether anybody answered; hidden figures may not tell that nobody did. */
function isUsed(all: ScaleSummary['all']): boolean {
  return all.hidden || all.value.score.n > 0;
}

function scaleFigures(
  { instrumentId }: SurveySummary,
  moment: SurveyMoment,
  { scaleId, name, level, range, all }: ScaleSummary,
): readonly EvaluatedFigure[] {
  const id = `survey/${instrumentId}/${moment}/${scaleId}`;
  const score: Figure<Estimate> = all.hidden
    ? HIDDEN
    : shown(
        estimateOf({ n: all.value.score.n, value: all.value.score.mean, interval: all.value.score.interval }),
      );
  const figures: EvaluatedFigure[] = [
    {
      id,
      label: `${name} (${momentWords(moment)})`,
      source: 'survey',
      kind: 'score',
      unit: `of ${range[0]} to ${range[1]}`,
      estimate: score,
    },
  ];
  if (level !== 'reaction') return figures;
  const favourable: Figure<Estimate> = all.hidden
    ? HIDDEN
    : shown(
        estimateOf({
          n: all.value.favourable.total,
          value: all.value.favourable.share,
          interval: all.value.favourable.interval,
          bounds: boundsOf(all.value.bounds),
        }),
      );
  return [
    ...figures,
    {
      id: `${id}/favourable`,
      label: `${name} (${momentWords(moment)}): favourable`,
      source: 'survey',
      kind: 'share',
      unit: '',
      estimate: favourable,
    },
  ];
}

function boundsOf(
  bounds: { readonly lowest: number | null; readonly highest: number | null } | null,
): Estimate['bounds'] {
  if (bounds === null || bounds.lowest === null || bounds.highest === null) return null;
  return { lowest: bounds.lowest, highest: bounds.highest };
}

function recommendFigures({ instrumentId, moments }: SurveySummary): readonly EvaluatedFigure[] {
  return moments.flatMap(({ moment, recommend, answered }) =>
    recommend === null || answered === 0
      ? []
      : [
          {
            id: `survey/${instrumentId}/${moment}/recommend`,
            label: `Net promoter score (${momentWords(moment)})`,
            source: 'survey' as const,
            kind: 'score' as const,
            unit: 'of -100 to 100',
            estimate: recommend.hidden
              ? HIDDEN
              : shown(
                  estimateOf({
                    n: recommend.value.n,
                    value: recommend.value.score,
                    interval: recommend.value.interval,
                  }),
                ),
          },
        ],
  );
}

/** Cronbach's alpha of every scale of at least two items that somebody answered. */
export function reliabilityFigures(surveys: readonly SurveySummary[]): readonly EvaluatedFigure[] {
  return surveys.flatMap(({ instrumentId, moments }) =>
    moments.flatMap(({ moment, scales }) =>
      scales.flatMap(({ scaleId, name, reliability }): readonly EvaluatedFigure[] => {
        if (!reliability.hidden && reliability.value.items < 2) return [];
        return [
          {
            id: `reliability/${instrumentId}/${moment}/${scaleId}`,
            label: `Cronbach's alpha of ${name} (${momentWords(moment)})`,
            source: 'survey',
            kind: 'correlation',
            unit: '',
            estimate: reliability.hidden
              ? HIDDEN
              : shown(
                  estimateOf({
                    n: reliability.value.n,
                    value: reliability.value.alpha,
                    interval: reliability.value.interval,
                  }),
                ),
          },
        ];
      }),
    ),
  );
}
