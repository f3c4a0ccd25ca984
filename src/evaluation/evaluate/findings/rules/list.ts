import type { ProgramFindingCode } from '../../result';
import type { FindingRule } from '../rule';
import { cadence } from './cadence';
import { comparison } from './comparison';
import { completion } from './completion';
import { criterion } from './criterion';
import { form } from './form';
import { learning } from './learning';
import { levelNotMeasured } from './level-not-measured';
import { objective } from './objective';
import { objectiveNotMeasured } from './objective-not-measured';
import { priority } from './priority';
import { recommendation } from './recommendation';
import { reliability } from './reliability';
import { responseRate } from './response-rate';
import { satisfaction } from './satisfaction';
import { training } from './training';

/** The rule of each finding: whoever adds a code is told that its rule is missing. */
export const RULES: { readonly [C in ProgramFindingCode]: FindingRule } = {
  'level-not-measured': levelNotMeasured,
  'objective-not-measured': objectiveNotMeasured,
  objective,
  priority,
  completion,
  'response-rate': responseRate,
  recommendation,
  satisfaction,
  learning,
  cadence,
  reliability,
  comparison,
  form,
  criterion,
  training,
};
