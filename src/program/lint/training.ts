import { PAIR_ROLES } from '../content';
import type { Program } from '../program';
import { timingDay } from '../time';
import type { Finding } from './finding';

/** Findings on the trainings of both sides. */
export function trainingFindings(program: Program): Finding[] {
  const { trainings, timeFrame } = program;
  const findings: Finding[] = [];
  for (const side of PAIR_ROLES) {
    if (trainings.some((module) => module.side === side)) continue;
    findings.push({
      code: 'no-training',
      severity: 'warning',
      path: 'trainings',
      message: `No training is planned for the ${side}s.`,
      suggestion:
        side === 'mentor'
          ? 'Plan at least listening, advising, feedback and managing the relationship.'
          : 'Plan at least the role of a mentee, organizing the mentoring and setting goals.',
    });
  }
  for (const [index, module] of trainings.entries()) {
    const by = timingDay(module.by, timeFrame);
    if (by > timeFrame.end) {
      findings.push({
        code: 'training-after-end',
        severity: 'error',
        path: `trainings[${index}].by`,
        message: `"${module.title}" is planned by ${by}, after the end on ${timeFrame.end}.`,
        suggestion: 'Hold it while it can still help.',
      });
    } else if (module.requiredToMatch === true && by > timeFrame.start) {
      findings.push({
        code: 'training-too-late',
        severity: 'error',
        path: `trainings[${index}].by`,
        message: `"${module.title}" is required for being matched, but planned by ${by}, after the start on ${timeFrame.start}.`,
        suggestion: 'Hold it before the matching, or do not make it a condition.',
      });
    }
  }
  return findings;
}
