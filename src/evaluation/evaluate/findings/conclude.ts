import {
  type EvaluationFigures,
  FINDING_KINDS,
  type FindingLimits,
  PROGRAM_FINDING_CODES,
  type ProgramFinding,
} from '../result';
import { RULES } from './rules';

/** All findings: what to change, what cannot be told, what works; within these in the order of the codes. */
export function conclude(evaluation: EvaluationFigures, limits: FindingLimits): readonly ProgramFinding[] {
  return Object.values(RULES)
    .flatMap((rule) => rule(evaluation, limits))
    .sort(
      (a, b) =>
        FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
        PROGRAM_FINDING_CODES.indexOf(a.code) - PROGRAM_FINDING_CODES.indexOf(b.code),
    );
}
