import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import { groupBy } from '../../lists';
import {
  addMonths,
  type Cohort,
  compareInstants,
  compareText,
  type Day,
  type Instant,
  parseWith,
} from '../../model';
import {
  id,
  PAIR_ROLES,
  type PairRole,
  pairRoleSchema,
  type TrainingModule,
  type TrainingRecord,
  trainingRecordSchema,
} from '../content';
import { checkProgram, type Program } from '../program';
import { dayIn, parseNow, timingDay } from '../time';
import { cohortShape } from './cohort-shape';
import { restrictCohort } from './restrict-cohort';

/** How far one person is with one training. */
export interface TrainingStep {
  readonly moduleId: string;
  readonly title: string;
  readonly kind: TrainingModule['kind'];
  /** Length of the training, an integer >= 1. */
  readonly minutes: number;
  /** The day by which it is done. */
  readonly by: Day;
  /**
   * `done`, `expired` (done, but too long ago), `overdue` (its day is past), or `open`.
   */
  readonly status: 'done' | 'expired' | 'overdue' | 'open';
  readonly completedAt?: Instant;
  readonly requiredToMatch: boolean;
}

/** One person's trainings on one side, and whether they allow a match. */
export interface TrainingPlan {
  readonly personId: string;
  readonly side: PairRole;
  /** In the order of their days. */
  readonly steps: readonly TrainingStep[];
  /** Share of the modules done and valid, in [0, 1]; 1 when there are none. */
  readonly completion: number;
  /** Minutes still to do. */
  readonly minutesLeft: number;
  /** Whether every training required to be matched is done and valid. */
  readonly ready: boolean;
  /** Why not, in words; empty when ready. */
  readonly missing: readonly string[];
}

/**
 * A person's training plan as of `now`: initial and continuing modules with their days, what is done, and
 * whether the person is ready to be matched.
 *
 * A completion counts for `validMonths`; of several of one module the latest counts. Records after `now` do not
 * count yet. O(t log t + r (t + log r)) for r records and t trainings. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed records, or records of modules that the program lacks.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, trainingPlan } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const plan = trainingPlan(program, { personId: 'ana', side: 'mentor' }, [], '2026-01-12T09:00:00Z');
 * plan.ready; // => false
 * ```
 */
export function trainingPlan(
  program: Program,
  person: { readonly personId: string; readonly side: PairRole },
  records: readonly TrainingRecord[],
  now: Instant,
): TrainingPlan {
  checkRecords(program, records, now);
  parseWith(personSchema, person, 'person');
  return trainingPlanOf(program, person, records, now);
}

const personSchema = z.object({ personId: id, side: pairRoleSchema });

/** {@link trainingPlan} of arguments that were checked. */
export function trainingPlanOf(
  program: Program,
  { personId, side }: { readonly personId: string; readonly side: PairRole },
  records: readonly TrainingRecord[],
  now: Instant,
): TrainingPlan {
  const { timeFrame } = program;
  const today = dayIn(now, timeFrame.timeZone);
  const steps = program.trainings
    .filter((module) => module.side === side)
    .map((module): TrainingStep => {
      const completedAt = records
        .filter((record) => record.personId === personId && record.moduleId === module.id)
        .map((record) => record.completedAt)
        .filter((at) => compareInstants(at, now) <= 0)
        .sort(compareInstants)
        .at(-1);
      const by = timingDay(module.by, timeFrame);
      const status =
        completedAt === undefined
          ? by < today
            ? 'overdue'
            : 'open'
          : isValid(module, dayIn(completedAt, timeFrame.timeZone), today)
            ? 'done'
            : 'expired';
      return {
        moduleId: module.id,
        title: module.title,
        kind: module.kind,
        minutes: module.minutes,
        by,
        status,
        ...(completedAt === undefined ? {} : { completedAt }),
        requiredToMatch: module.requiredToMatch ?? false,
      };
    })
    .sort((a, b) => compareText(a.by, b.by) || compareText(a.moduleId, b.moduleId));
  const left = steps.filter((step) => step.status !== 'done');
  const missing = left
    .filter((step) => step.requiredToMatch)
    .map(
      (step) =>
        `"${step.title}" ${step.status === 'expired' ? 'was done too long ago' : 'is not done'} (${step.minutes} minutes, by ${step.by}).`,
    );
  return {
    personId,
    side,
    steps,
    completion: steps.length === 0 ? 1 : (steps.length - left.length) / steps.length,
    minutesLeft: left.reduce((sum, step) => sum + step.minutes, 0),
    ready: missing.length === 0,
    missing,
  };
}

function isValid(module: TrainingModule, completedOn: Day, today: Day): boolean {
  return module.validMonths === undefined || today < addMonths(completedOn, module.validMonths);
}

/** Who can be matched now, and who cannot yet. */
export interface ReadyCohort {
  /** Without those who are not ready. */
  readonly cohort: Cohort;
  /** Mentors first, then by id. */
  readonly notReady: readonly TrainingPlan[];
}

/**
 * Leaves out of the cohort who has not done the trainings required to be matched ({@link restrictCohort}), and
 * says what they miss. O(n (log n + t log t) + r t) for n people with their preferences, r records and t trainings.
 * Deterministic.
 *
 * @throws MentorMatchError as {@link trainingPlan}.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, readyCohort } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [] };
 * readyCohort(program, cohort, [], '2026-01-12T09:00:00Z').cohort.mentors; // => []
 * ```
 */
export function readyCohort(
  program: Program,
  cohort: Cohort,
  records: readonly TrainingRecord[],
  now: Instant,
): ReadyCohort {
  checkRecords(program, records, now);
  parseWith(cohortShape, cohort, 'cohort');
  const byPerson = groupBy(records, ({ personId }) => personId);
  const plans = new Map<string, TrainingPlan>();
  for (const side of PAIR_ROLES) {
    for (const person of side === 'mentor' ? cohort.mentors : cohort.mentees) {
      const plan = trainingPlanOf(program, { personId: person.id, side }, byPerson.get(person.id) ?? [], now);
      plans.set(key(side, person.id), plan);
    }
  }
  return {
    cohort: restrictCohort(cohort, (personId, side) => plans.get(key(side, personId))?.ready === true),
    notReady: [...plans.values()]
      .filter((plan) => !plan.ready)
      .sort(
        (a, b) =>
          PAIR_ROLES.indexOf(a.side) - PAIR_ROLES.indexOf(b.side) || compareText(a.personId, b.personId),
      ),
  };
}

function key(side: PairRole, id: string): string {
  return `${side} ${id}`;
}

/** @throws MentorMatchError for a program, records or a moment that are none, or records of unknown trainings. */
export function checkRecords(program: Program, records: readonly TrainingRecord[], now: Instant): void {
  parseNow(now);
  checkProgram(program);
  parseWith(z.array(trainingRecordSchema), records, 'records');
  const known = new Set(program.trainings.map((module) => module.id));
  const issues = records.flatMap((record, index) =>
    known.has(record.moduleId)
      ? []
      : [
          {
            path: `records[${index}].moduleId`,
            message: 'no training of the program has this id',
            received: printValue(record.moduleId),
            expected: `one of ${[...known].join(', ')}`,
          },
        ],
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
