import * as z from 'zod';
import { type Day, parseWith, schemaFor } from '../../model';
import { pairIds } from '../content';
import { daySchema } from '../time';

/** The kinds of objective that the library reads; any other text is a kind of the organization's own. */
export const OBJECTIVE_KINDS = ['develop-skill', 'career-milestone', 'performance'] as const;
/** One of {@link OBJECTIVE_KINDS}. */
export type KnownObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

/** How one can tell how far an objective has come. */
export interface Measure {
  /** What is measured, such as `SQL level, rated by mentee and manager`. */
  readonly name: string;
  /**
   * Unit of `baseline` and `target`. `level` stands for the organization's skill scale: only then do baseline
   * and target become the current and target level of a wanted skill. Otherwise any text: `%`, `EUR`, `yes/no`.
   */
  readonly unit: string;
  /** Whether more or less is better. */
  readonly direction: 'increase' | 'decrease';
  /** Value at the start. */
  readonly baseline?: number;
  /** Value to reach. */
  readonly target?: number;
}

/** Whose objective it is. */
export type ObjectiveOwner =
  | { readonly scope: 'program' }
  | { readonly scope: 'person'; readonly personId: string }
  | { readonly scope: 'pair'; readonly mentorId: string; readonly menteeId: string };

/** `open`: worked on. `reached`, `dropped`: closed, so it no longer feeds the score. */
export const OBJECTIVE_STATUSES = ['open', 'reached', 'dropped'] as const;
/** One of {@link OBJECTIVE_STATUSES}. */
export type ObjectiveStatus = (typeof OBJECTIVE_STATUSES)[number];

/** What a person, a pair or the whole program wants to reach. A draft may lack what the linter asks for. */
export interface Objective {
  readonly id: string;
  /** `develop-skill`, `career-milestone`, `performance`, or a kind of your own. */
  readonly kind: KnownObjectiveKind | (string & {});
  readonly title: string;
  readonly owner: ObjectiveOwner;
  /** Importance against the owner's other objectives; > 0, default 1. */
  readonly weight?: number;
  /** Ids of the talent priorities it serves. */
  readonly priorityIds?: readonly string[];
  /** For `develop-skill`: the skill as a tag, as in people's profiles; default: the title. */
  readonly skill?: string;
  /**
   * For every other kind: the goal as a tag, as in mentors' `goalsSupported`; default: the title, or none when
   * there is a `nextRole`.
   */
  readonly goal?: string;
  /** The role aimed at (usually of a `career-milestone`), read by the criterion `career`. */
  readonly nextRole?: string;
  readonly measure?: Measure;
  readonly due?: Day;
  /** Default `open`. */
  readonly status?: ObjectiveStatus;
}

const tag = z.string().trim().min(1);
const id = z.string().min(1);

/** Schema of {@link Measure}. */
export const measureSchema = schemaFor<Measure>()(
  z.strictObject({
    name: tag,
    unit: tag,
    direction: z.enum(['increase', 'decrease']),
    baseline: z.number().optional(),
    target: z.number().optional(),
  }),
);

/** Schema of {@link ObjectiveOwner}. */
export const objectiveOwnerSchema = schemaFor<ObjectiveOwner>()(
  z.discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('program') }),
    z.strictObject({ scope: z.literal('person'), personId: id }),
    z.strictObject({ scope: z.literal('pair'), mentorId: id, menteeId: id }),
  ]),
);

/** Schema of {@link Objective}. */
export const objectiveSchema = schemaFor<Objective>()(
  z.strictObject({
    id,
    kind: tag,
    title: tag,
    owner: objectiveOwnerSchema,
    weight: z.number().positive().optional(),
    priorityIds: z.array(id).optional(),
    skill: tag.optional(),
    goal: tag.optional(),
    nextRole: tag.optional(),
    measure: measureSchema.optional(),
    due: daySchema.optional(),
    status: z.enum(OBJECTIVE_STATUSES).optional(),
  }),
);

const attainmentArgs = z.object({
  measure: z.object({ baseline: z.number().optional(), target: z.number().optional() }),
  actual: z.number(),
});

/**
 * How far a measure has come: (actual - baseline) / (target - baseline), also downward (8 to 5 with 6
 * now: 2/3). Below 0 it got worse, above 1 the target is passed. O(1). Deterministic.
 *
 * @param actual in the unit of the measure.
 * @returns a share: 0 at the baseline, 1 at the target, not cut off; `null` without a baseline or target, or where both
 *   are equal.
 * @throws MentorMatchError `invalid-input` for a malformed measure, and an actual value that is not finite.
 *
 * @example
 * ```ts
 * import { attainment } from 'mentor-match/program';
 *
 * attainment({ name: 'SQL', unit: 'level', direction: 'increase', baseline: 1, target: 3 }, 2); // => 0.5
 * ```
 */
export function attainment(measure: Measure, actual: number): number | null {
  parseWith(attainmentArgs, { measure, actual });
  const { baseline, target } = measure;
  if (baseline === undefined || target === undefined || baseline === target) return null;
  return (actual - baseline) / (target - baseline);
}

const isOpenArgs = z.object({ objective: z.object({ status: z.enum(OBJECTIVE_STATUSES).optional() }) });

/**
 * Whether the objective is still worked on; one without a status is. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a status that objectives do not have.
 *
 * @example
 * ```ts
 * import { defineProgram, isOpen, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * isOpen(program.objectives[0]!); // => true
 * ```
 */
export function isOpen(objective: Objective): boolean {
  parseWith(isOpenArgs, { objective });
  return (objective.status ?? 'open') === 'open';
}

const concernsMenteeArgs = z.object({
  objective: z.object({ owner: objectiveOwnerSchema }),
  menteeId: z.string(),
});

/**
 * Whether an objective belongs to a mentee, alone or together with one mentor. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for an objective without an owner, and an id that is no text.
 *
 * @example
 * ```ts
 * import { concernsMentee, defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const [objective] = program.objectives;
 * concernsMentee(objective!, 'cleo'); // => false
 * ```
 */
export function concernsMentee(objective: Objective, menteeId: string): boolean {
  parseWith(concernsMenteeArgs, { objective, menteeId });
  const { owner } = objective;
  return (
    (owner.scope === 'person' && owner.personId === menteeId) ||
    (owner.scope === 'pair' && owner.menteeId === menteeId)
  );
}

const concernsPairArgs = z.object({ objective: z.object({ owner: objectiveOwnerSchema }), pair: pairIds });

/**
 * Whether an objective is worked on in a pair: the pair's own, or one of the mentee's. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for an objective without an owner, and a pair without its two ids.
 *
 * @example
 * ```ts
 * import { concernsPair, defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const [objective] = program.objectives;
 * concernsPair(objective!, { mentorId: 'ana', menteeId: 'cleo' }); // => false
 * ```
 */
export function concernsPair(
  objective: Objective,
  pair: { readonly mentorId: string; readonly menteeId: string },
): boolean {
  parseWith(concernsPairArgs, { objective, pair });
  const { owner } = objective;
  if (owner.scope === 'pair') return owner.mentorId === pair.mentorId && owner.menteeId === pair.menteeId;
  return owner.scope === 'person' && owner.personId === pair.menteeId;
}
