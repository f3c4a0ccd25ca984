import type { StoppedAssignment } from '../../assignment';
import { FORMATS } from '../../model';
import type { Steps } from '../../steps';
import { toTotalUnits } from '../problem';
import type { StoppedWithoutReason } from '../records';
import type { Run } from './begin';
import { matchesSteps } from './outcome';

/** What the solver had, as people. */
export function* stoppedSteps(
  { outline, explained, manifest, warnings }: Run,
  { pairs, levels, lowerBound, gap }: StoppedAssignment,
): Steps<StoppedWithoutReason> {
  const { policy } = outline;
  const matches = yield* matchesSteps(outline, pairs, explained);
  const totalScore = matches.reduce((sum, { units }) => sum + units, 0) / policy.scoreUnit;
  const objectives = new Set(levels.map((level) => policy.objectives[level.objective]!));
  return {
    format: FORMATS.result,
    status: 'stopped',
    matches,
    totalScore,
    proven: [...objectives],
    bestBound: lowerBound === null ? null : toTotalUnits(lowerBound) / policy.scoreUnit,
    gap: gap === null ? null : gap / policy.scoreUnit,
    warnings,
    manifest: manifest('stopped'),
  };
}
