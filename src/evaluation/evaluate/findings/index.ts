import type { EvaluationFigures } from '../evaluation';
import { cadence } from './cadence';
import { comparison } from './comparison';
import { completion } from './completion';
import { criterion } from './criterion';
import { FINDING_KINDS, type FindingLimits, PROGRAM_FINDING_CODES, type ProgramFinding } from './finding';
import { form } from './form';
import { learning } from './learning';
import { levelNotMeasured } from './level-not-measured';
import { objective } from './objective';
import { objectiveNotMeasured } from './objective-not-measured';
import { priority } from './priority';
import { recommendation } from './recommendation';
import { reliability } from './reliability';
import { responseRate } from './response-rate';
import type { FindingRule } from './rule';
import { satisfaction } from './satisfaction';
import { training } from './training';

const RULES: readonly FindingRule[] = [
  levelNotMeasured,
  objectiveNotMeasured,
  objective,
  priority,
  completion,
  responseRate,
  recommendation,
  satisfaction,
  learning,
  cadence,
  reliability,
  comparison,
  form,
  criterion,
  training,
];

/** All findings: what to change, what can not be told, what works; within these in the order of the codes. */
export function conclude(evaluation: EvaluationFigures, limits: FindingLimits): readonly ProgramFinding[] {
  return RULES.flatMap((rule) => rule(evaluation, limits)).sort(
    (a, b) =>
      FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
      PROGRAM_FINDING_CODES.indexOf(a.code) - PROGRAM_FINDING_CODES.indexOf(b.code),
  );
}
