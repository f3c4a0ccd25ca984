import { MentorMatchError } from '../../../errors';
import { checkMinimumGroup, DEFAULT_MINIMUM_GROUP } from '../../disclosure';
import { addIssue, checkConfidence, DEFAULT_CONFIDENCE } from '../../statistics';
import type { ProgramEvaluationOptions } from '../result';
import { Checks, isUpTo } from './checks';
import type { ProgramEvidence } from './evidence';
import type { Known } from './known';
import { checkLimits } from './limits';

/**
 * Checks all evidence, leaves out what is dated after `now`, and puts the rest into an order of its own.
 *
 * @throws MentorMatchError `invalid-input` with every problem of everything.
 */
export function checkEvidence(evidence: ProgramEvidence, options: ProgramEvaluationOptions): Known {
  const checks = new Checks(evidence);
  const minimum = options.minimumGroup ?? DEFAULT_MINIMUM_GROUP;
  const confidence = options.confidence ?? DEFAULT_CONFIDENCE;
  const caliper = options.caliper ?? 0.5;
  checkMinimumGroup(checks.issues, minimum);
  checkConfidence(checks.issues, confidence);
  if (!(caliper > 0))
    addIssue(checks.issues, 'caliper', 'not a caliper', caliper, 'a number > 0, such as 0.5');
  checkLimits(checks.issues, options.limits ?? {});
  const program = checks.program();
  const now = checks.now();
  const today = checks.today(program, now);
  const pairs = checks.pairs(program, now);
  const selected = checks.selected(pairs);
  const surveys = checks.surveys();
  const trainings = checks.trainings(program);
  const measurements = checks.measurements(program, pairs);
  const goalRatings = checks.goalRatings();
  const performance = checks.performance();
  const interviews = checks.interviews();
  if (program === null || checks.issues.length > 0)
    throw new MentorMatchError('invalid-input', checks.issues);
  const kept = {
    responses: surveys.responses.filter(({ at }) => at === undefined || isUpTo(at, now)),
    trainings: trainings.filter((record) => isUpTo(record.completedAt, now)),
    measurements: measurements.filter(({ day }) => day <= today),
    interviews: interviews?.interviews.filter(({ day }) => day === undefined || day <= today) ?? [],
  };
  const entries = pairs.reduce((sum, pair) => sum + pair.entries.length, 0);
  const given = evidence.pairs.reduce((sum, pair) => sum + pair.entries.length, 0);
  return {
    program,
    today,
    minimum,
    confidence,
    caliper,
    selected,
    pairs,
    trainings: kept.trainings,
    instruments: surveys.instruments,
    invitations: surveys.invitations,
    responses: kept.responses,
    groupings: surveys.groupings,
    measurements: kept.measurements,
    goalRatings,
    measures: performance.measures,
    records: performance.records,
    interviews: interviews === null ? null : { themes: interviews.themes, interviews: kept.interviews },
    leftOut: {
      measurements: measurements.length - kept.measurements.length,
      logEntries: given - entries,
      responses: surveys.responses.length - kept.responses.length,
      trainings: trainings.length - kept.trainings.length,
      interviews: (interviews?.interviews.length ?? 0) - kept.interviews.length,
    },
  };
}
