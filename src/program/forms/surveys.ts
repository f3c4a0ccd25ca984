import type { SurveyPlan } from '../content';

const BOTH = ['mentor', 'mentee'] as const;

/** Asked five times: before, at the fit check, midway, at the end and some months later. */
export const FULL_SURVEYS: readonly SurveyPlan[] = [
  { id: 'survey-before', moment: 'before', when: { milestone: 'kick-off', days: -7 }, audience: BOTH },
  { id: 'survey-fit-check', moment: 'fit-check', when: { milestone: 'fit-check' }, audience: BOTH },
  { id: 'survey-midpoint', moment: 'midpoint', when: { milestone: 'midpoint' }, audience: BOTH },
  { id: 'survey-end', moment: 'end', when: { milestone: 'closing' }, audience: BOTH },
  { id: 'survey-follow-up', moment: 'follow-up', when: { milestone: 'follow-up' }, audience: BOTH },
];

/** For short programs: the fit check and the midpoint would ask the same question twice. */
export const SHORT_SURVEYS: readonly SurveyPlan[] = FULL_SURVEYS.filter(
  (survey) => survey.moment !== 'midpoint',
);
