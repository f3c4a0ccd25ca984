import { type Day, dayAfter } from '../../model';
import { PAIR_ROLES, type SurveyMoment, type SurveyPlan } from '../content';
import type { Program } from '../program';
import { lengthInDays, milestoneDay, type TimeFrame, timingDay, turnDays } from '../time';
import type { Finding } from './finding';
import type { LintLimits } from './limits';

/** Findings on whether, when and whom the program asks. */
export function evaluationFindings(program: Program, limits: LintLimits): Finding[] {
  const { surveys, timeFrame } = program;
  if (surveys.length === 0) {
    return [
      {
        code: 'no-evaluation',
        severity: 'error',
        path: 'surveys',
        message: 'No survey is planned, so the program cannot be evaluated.',
        suggestion:
          'Ask both sides before the kick-off and at the end; better also at the fit check and later.',
      },
    ];
  }
  const findings: Finding[] = [];
  const has = (...moments: SurveyMoment[]) => surveys.some((survey) => moments.includes(survey.moment));
  if (!has('before')) {
    findings.push({
      code: 'no-survey-before',
      severity: 'warning',
      path: 'surveys',
      message: 'Nobody is asked before the kick-off, so there is nothing to compare the end with.',
      suggestion: 'Plan a survey of the moment "before", a week before the kick-off.',
    });
  }
  if (!has('end', 'follow-up')) {
    findings.push({
      code: 'no-survey-after',
      severity: 'error',
      path: 'surveys',
      message: 'Nobody is asked at the end or later, so results cannot be told.',
      suggestion: 'Plan a survey of the moment "end".',
    });
  }
  for (const side of PAIR_ROLES) {
    if (surveys.some((survey) => survey.audience.includes(side))) continue;
    findings.push({
      code: 'side-not-asked',
      severity: 'warning',
      path: 'surveys',
      message: `The ${side}s are never asked.`,
      suggestion: `Add "${side}" to the audience of at least one survey.`,
    });
  }
  for (const [index, survey] of surveys.entries()) {
    findings.push(...momentFindings(survey, `surveys[${index}].when`, timeFrame, limits));
  }
  return findings;
}

function momentFindings(
  survey: SurveyPlan,
  path: string,
  timeFrame: TimeFrame,
  limits: LintLimits,
): Finding[] {
  const day = timingDay(survey.when, timeFrame);
  const early = earliest(survey.moment, timeFrame, limits);
  if (early !== null && day < early.day) {
    return [
      {
        code: 'survey-too-early',
        severity: 'warning',
        path,
        message: `The survey "${survey.id}" (${survey.moment}) is sent on ${day}, before anything could be judged: ${early.why}.`,
        suggestion: `Send it on ${early.day} or later.`,
      },
    ];
  }
  if (survey.moment === 'before' && day > timeFrame.start) {
    return [
      {
        code: 'survey-too-late',
        severity: 'warning',
        path,
        message: `The survey "${survey.id}" asks for the state before the program, but is sent on ${day}, after the start on ${timeFrame.start}.`,
        suggestion: `Send it on ${timeFrame.start} or earlier.`,
      },
    ];
  }
  return [];
}

/** The first day on which there is something to judge at a moment, and why not before. */
function earliest(
  moment: SurveyMoment,
  timeFrame: TimeFrame,
  limits: LintLimits,
): { readonly day: Day; readonly why: string } | null {
  const { start, end, cadence } = timeFrame;
  const length = lengthInDays(timeFrame);
  switch (moment) {
    case 'before':
      return null;
    case 'fit-check': {
      // The weekday is open until the pair has its slot: count on the first day of the program's own.
      const days = turnDays(cadence, cadence.weekday ?? 'mon', start, end);
      const day = days[limits.meetingsBeforeFitCheck - 1];
      return {
        day: day ?? end,
        why: `a fit can be judged after ${limits.meetingsBeforeFitCheck} meetings`,
      };
    }
    case 'midpoint':
      return {
        day: dayAfter(start, Math.floor(length * 0.4)),
        why: 'less than two fifths of the program are over',
      };
    case 'end':
      return {
        day: dayAfter(start, Math.floor(length * 0.85)),
        why: 'the program is still in full course',
      };
    case 'follow-up':
      return {
        day: dayAfter(milestoneDay(timeFrame, 'closing'), limits.daysBeforeFollowUp),
        why: `what lasts shows ${limits.daysBeforeFollowUp} days after the end at the earliest`,
      };
  }
}
