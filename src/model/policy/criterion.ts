import * as z from 'zod';
import { expectObject, expectText } from '../../errors';
import { wholeText } from '../json';
import { fields, schemaFor } from '../schema';
import { type Field, field } from './compared';
import { knots } from './params';

/**
 * Whether two people have the same value counts: `{ kind: 'same-value', field: 'location', weight: 0.1 }` for one site,
 * `{ kind: 'other-value', field: 'department', weight: 0.1 }` for another department. Values are compared as the rules
 * `same` and `different` compare them; it earns 1 or 0, and a blank its prior.
 */
export interface ValueCriterion {
  readonly kind: 'same-value' | 'other-value';
  readonly field: Field;
  /** Its weight; the same as an entry of `weights` under its id. `must` makes a rule of it. */
  readonly weight?: CriterionWeight;
  /** The name in results and in `weights`; default the kind with the field, as `same-value:location`. */
  readonly id?: string;
}

/**
 * How far apart two people are on an ordered scale, or in a number: the mentor's position less the mentee's.
 * `{ kind: 'distance', field: 'grade', scale: ['junior', 'senior', 'principal'], weight: 0.1 }`.
 */
export interface DistanceCriterion {
  readonly kind: 'distance';
  readonly field: Field;
  /** Steps, lowest first; a value that is not on it is an error. Absent: the values are numbers. */
  readonly scale?: readonly string[];
  /**
   * Trapezoid over the mentor's value less the mentee's, as of `experience`: `[0, 1, 2, 4]` wants the mentor one or two
   * steps above. Default, with a scale: 1 for the same step, falling to 0 at its two ends. Without a scale they must be
   * given.
   */
  readonly knots?: readonly [number, number, number, number];
  /** Its weight; the same as an entry of `weights` under its id. `must` makes a rule of it. */
  readonly weight?: CriterionWeight;
  /** The name in results and in `weights`; default the kind with the field. */
  readonly id?: string;
}

/**
 * Whether two people were a pair before, as the policy's `history` has it: `again` earns 1 for those who were, `new`
 * for those who were not. In either role, unless `direction` says `as-stated`. The rule `no-previous-pair` forbids what
 * this only avoids.
 */
export interface PreviousPartnerCriterion {
  readonly kind: 'previous-partner';
  readonly wants: 'again' | 'new';
  readonly direction?: 'either' | 'as-stated';
  /** Its weight; the same as an entry of `weights` under its id. `must` makes a rule of it. */
  readonly weight?: CriterionWeight;
  /** The name in results and in `weights`; default the kind. */
  readonly id?: string;
}

/**
 * A number >= 0, or a word: high counts 3, medium 2, low 1. Words go with words: the weights of a form add up to 1, so
 * that a criterion beside them is a number, such as 0.1.
 */
export type CriterionWeight = number | 'must' | 'high' | 'medium' | 'low';

/** A criterion that a policy states as data, over a field of its choice; any number of each kind. */
export type CriterionSpec = ValueCriterion | DistanceCriterion | PreviousPartnerCriterion;

/**
 * The id under which results and weights name a criterion of the policy. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no criterion.
 *
 * @example
 * ```ts
 * import { criterionId } from 'mentor-match/schemas';
 *
 * criterionId({ kind: 'same-value', field: 'location' }); // => 'same-value:location'
 * ```
 */
export function criterionId(spec: CriterionSpec): string {
  expectObject('spec', spec, 'a criterion of a policy');
  expectText(spec.id === undefined ? 'spec.kind' : 'spec.id', spec.id ?? spec.kind);
  if ('field' in spec) expectText('spec.field', spec.field);
  return spec.id ?? ('field' in spec ? `${spec.kind}:${spec.field}` : spec.kind);
}

/** What they count where they cannot be assessed, below what random pairs reach. History is never blank. */
export const SPEC_PRIORS: { readonly [K in CriterionSpec['kind']]: number } = {
  'same-value': 0.15,
  'other-value': 0.6,
  distance: 0.5,
  'previous-partner': 0,
};

const id = wholeText.min(1).optional();
/** Schema of a weight: a number or a word. */
export const weightSchema = z.union([z.number().min(0), z.enum(['must', 'high', 'medium', 'low'])]);
const weight = weightSchema.optional();

/** Schema of {@link CriterionSpec}. */
export const criterionSpecSchema = schemaFor<CriterionSpec>()(
  z.discriminatedUnion('kind', [
    fields({ kind: z.enum(['same-value', 'other-value']), field, weight, id }),
    fields({
      kind: z.literal('distance'),
      field,
      scale: z.array(wholeText.min(1)).min(1).optional(),
      knots: knots.optional(),
      weight,
      id,
    }).refine((spec) => spec.scale !== undefined || spec.knots !== undefined, {
      path: ['knots'],
      message: 'it is not said how far apart is far',
      params: { expected: 'a "scale", lowest step first, or "knots", or both' },
    }),
    fields({
      kind: z.literal('previous-partner'),
      wants: z.enum(['again', 'new']),
      direction: z.enum(['either', 'as-stated']).optional(),
      weight,
      id,
    }),
  ]),
);
