import type { SurveyMoment, SurveyPlan } from '../content';
import { at, BOTH } from './notation';

/** Asked five times: before, at the fit check, midway, at the end and some months later. */
export const fullSurveys = (): readonly SurveyPlan[] => [
  survey('before', at('kick-off', -7)),
  survey('fit-check', at('fit-check')),
  survey('midpoint', at('midpoint')),
  survey('end', at('closing')),
  survey('follow-up', at('follow-up')),
];

/** For short programs: the fit check and the midpoint would ask the same question twice. */
export const shortSurveys = (): readonly SurveyPlan[] =>
  fullSurveys().filter(({ moment }) => moment !== 'midpoint');

function survey(moment: SurveyMoment, when: SurveyPlan['when']): SurveyPlan {
  return { id: `survey-${moment}`, moment, when, audience: BOTH };
}
