import { addTo } from '../../../lists';
import { HIDDEN, shown } from '../../disclosure';
import { goalAttainmentScore, type RatedGoal } from '../../goals';
import type { Known } from '../evidence';
import type { EvaluatedFigure } from '../result';
import { meanEstimate } from './participation';

/** Goal attainment: the mean over people of each person's T score; 50 is as expected. Nothing without ratings. */
export function goalAttainment({ goalRatings, minimum, confidence }: Known): readonly EvaluatedFigure[] {
  if (goalRatings.length === 0) return [];
  const own = new Map<string, RatedGoal[]>();
  for (const { personId, level, weight } of [...goalRatings].sort((a, b) => (a.goalId < b.goalId ? -1 : 1))) {
    const goal = weight === undefined ? { level } : { level, weight };
    addTo(own, personId, goal);
  }
  const scores = [...own.values()].map((goals) => goalAttainmentScore(goals));
  return [
    {
      id: 'goal-attainment',
      label: 'Goal attainment (T score, 50 is as expected)',
      source: 'goal-ratings',
      kind: 'score',
      unit: 'T',
      estimate: own.size < minimum ? HIDDEN : shown(meanEstimate(scores, confidence)),
    },
  ];
}
