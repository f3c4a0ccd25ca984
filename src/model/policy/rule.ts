import * as z from 'zod';
import { expectObject, expectText } from '../../errors';
import { type JsonValue, jsonValueSchema, wholeText } from '../json';
import type { Side } from '../person';
import { fields, schemaFor } from '../schema';
import {
  type AskedField,
  anyField,
  askedField,
  type Field,
  field,
  type ListField,
  listField,
} from './compared';

/** What a rule says of a pair in which one of the compared values is blank. Default `allow`. */
export type WhenBlank = 'allow' | 'forbid';

/** What every rule may say. */
interface NamedRule {
  /** The name in results; default as {@link Rule} says. */
  readonly id?: string;
  /** Whether to give no warning where the cohort gives it nothing to read. Default false. */
  readonly quiet?: boolean;
}

/** A rule that compares values. */
interface ComparingRule extends NamedRule {
  /** Of a pair in which a compared value is blank. Default `allow`. */
  readonly whenBlank?: WhenBlank;
}

/** Two values of one field must differ: `{ kind: 'different', field: 'department' }`. */
export interface DifferentRule extends ComparingRule {
  readonly kind: 'different';
  readonly field: Field;
}

/** Two values of one field must be the same: `{ kind: 'same', field: 'location' }`. */
export interface SameRule extends ComparingRule {
  readonly kind: 'same';
  readonly field: Field;
}

/** Neither may stand above the other in the managers' chain, at any distance. */
export interface ReportingLineRule extends NamedRule {
  readonly kind: 'no-reporting-line';
}

/**
 * No two people whom the policy's history names as a pair are paired again. With `direction: 'either'` (default) not
 * the other way round either, with the roles changed; with `as-stated` a former mentee may become the mentor.
 */
export interface PreviousPairsRule extends NamedRule {
  readonly kind: 'no-previous-pair';
  readonly direction?: 'either' | 'as-stated';
}

/** These pairs are out. */
export interface ExcludedPairsRule extends NamedRule {
  readonly kind: 'excluded-pairs';
  readonly pairs: readonly PairRef[];
}

/**
 * Nobody is matched with the same person both ways round: where both stand on both sides, one mentors the other or the
 * other way round, not both. Only a whole matching can break it, so the matching is searched: one of the two directions
 * is closed, the one that costs less. A lock closes the other direction. Which matching is best is NP-hard in general:
 * where the search ends early the status is `feasible`, and `certificate.oneWay` says how much better another could be.
 */
export interface NotBothWaysRule extends NamedRule {
  readonly kind: 'not-both-ways';
  /** Directions that are closed: found anew by every matching, which states them in its manifest. */
  readonly closed?: readonly PairRef[];
  /** Whether to give no warning where nobody stands on both sides. Default false. */
  readonly quiet?: boolean;
}

/** Two lists must share at least `minimum` values, such as a language. */
export interface SharedValueRule extends ComparingRule {
  readonly kind: 'shared-value';
  readonly mentorField: ListField;
  /** Default: the same field as the mentor's. */
  readonly menteeField?: ListField;
  /** Integer >= 1, default 1. */
  readonly minimum?: number;
}

/**
 * Two fields must share no value: topics that a mentor does not want to be asked about against the mentee's goals,
 * `{ kind: 'no-shared-value', mentorField: 'attributes.notOn', menteeField: 'goals' }`. A single value is a list of
 * one. Values are equal as tags are, by spelling and synonyms; related ones are not.
 */
export interface NoSharedValueRule extends NamedRule {
  readonly kind: 'no-shared-value';
  readonly mentorField: Field | ListField;
  /** Default: the same field as the mentor's. */
  readonly menteeField?: Field | ListField;
  /** Of a pair in which a compared value is blank. Default `allow`: who names nothing refuses nothing. */
  readonly whenBlank?: WhenBlank;
}

/**
 * The mentor's value less the mentee's must lie between `min` and `max` (both included). Numbers are
 * compared as they are; with a `scale` (lowest first), values are replaced by their position on it.
 */
export interface GapRule extends ComparingRule {
  readonly kind: 'gap';
  readonly field: Field;
  readonly scale?: readonly string[];
  /** In the unit of the field, or in steps of the scale. Absent: no least gap. */
  readonly min?: number;
  /** In the unit of the field, or in steps of the scale. Absent: no largest gap. */
  readonly max?: number;
}

/**
 * Both must be available at the same time for at least this long each week, in all or, `contiguous`, in one stretch.
 */
export interface AvailabilityOverlapRule extends ComparingRule {
  readonly kind: 'availability-overlap';
  /** Minutes a week, > 0. */
  readonly minutes: number;
  /** Whether the minutes must be one window, such as an hour at a time; default false. Over midnight it is one, too. */
  readonly contiguous?: boolean;
}

/**
 * The clocks of the two may differ by at most so many hours, on the day `params.logistics.referenceDate` of the policy:
 * state the day on which the program begins, since summer time moves zones apart. Clocks 24 hours apart show the same
 * time.
 */
export interface TimeZonesRule extends ComparingRule {
  readonly kind: 'time-zones';
  /** Hours, 0 to 12, such as 3 or 5.5. */
  readonly maxHours: number;
}

/**
 * What a person asks of the partner, and only where they ask: "a mentor of my own gender, please". The field `asks`
 * holds the answer: true or a word of `same` for the asker's own value, a value or a list of values that the partner
 * must have, or nothing, false or a word of `any` for no request. The value stays out of the score, may be a protected
 * attribute, and is told to nobody: a partner learns neither the request nor that one was met.
 */
export interface AskedRule extends NamedRule {
  readonly kind: 'if-asked';
  /** The field with the request, such as `attributes.sameGender`, a protected attribute too. */
  readonly asks: AskedField;
  /** The field that the request is about, such as `protectedAttributes.gender`. */
  readonly field: AskedField;
  /** Whose requests bind; default those of both. */
  readonly of?: Side | 'both';
  /**
   * Words that ask for the asker's own value; default "same", "same as me", "same as mine", "yes", "oui", "identique".
   */
  readonly same?: readonly string[];
  /**
   * Words that ask for nothing; default "any", "no", "no preference", "either", "non", "indifférent", "sans
   * préférence".
   */
  readonly any?: readonly string[];
  /**
   * Of a pair in which a request cannot be checked, since a value is blank. Default `forbid`: what somebody asked for
   * is kept, or there is no pair.
   */
  readonly whenBlank?: WhenBlank;
}

/** A rule of the caller's own, passed to the matching under this name. */
export interface CustomRule extends NamedRule {
  readonly kind: 'custom';
  /** The `name` given to `defineRule`. */
  readonly rule: string;
  /** Handed to the rule as it is. */
  readonly params?: JsonValue;
}

/**
 * A hard constraint as data: a pair is eligible, or it is not; a rule is never traded for score. Every rule
 * has an id that results name; it defaults to the kind with the field, as `different:department`.
 *
 * A `quiet` rule gives no warning where the cohort gives it nothing to read, so that it forbids nothing: the rules that
 * come with a form are quiet, a rule of your own warns unless it says so.
 *
 * Three rules always apply and are not listed: `not-self`, `never-with` (people's own refusals) and
 * `minimum-score` (when the policy sets one).
 */
export type Rule =
  | DifferentRule
  | SameRule
  | ReportingLineRule
  | PreviousPairsRule
  | ExcludedPairsRule
  | NotBothWaysRule
  | SharedValueRule
  | NoSharedValueRule
  | GapRule
  | AvailabilityOverlapRule
  | TimeZonesRule
  | AskedRule
  | CustomRule;

/** One pair by its ids. */
export interface PairRef {
  /** Of the mentor. */
  readonly mentorId: string;
  /** Of the mentee. */
  readonly menteeId: string;
}

/** Ids of the rules that always apply. */
export const BUILT_IN_RULE_IDS = ['not-self', 'never-with', 'minimum-score'] as const;

/**
 * The id under which results name a rule: its own, or its kind and field. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no rule.
 *
 * @example
 * ```ts
 * import { ruleId } from 'mentor-match/schemas';
 *
 * ruleId({ kind: 'different', field: 'department' }); // => 'different:department'
 * ```
 */
export function ruleId(rule: Rule): string {
  expectObject('rule', rule, 'a rule of a policy');
  const { kind, id: own } = rule;
  expectText(own === undefined ? 'rule.kind' : 'rule.id', own ?? kind);
  if (own !== undefined) return own;
  const field = 'field' in rule ? rule.field : 'mentorField' in rule ? rule.mentorField : undefined;
  if (field !== undefined) {
    expectText('rule.field', field);
    return `${kind}:${field}`;
  }
  if (!('rule' in rule)) return kind;
  expectText('rule.rule', rule.rule);
  return rule.rule;
}

const name = wholeText.min(1);
const whenBlank = z.enum(['allow', 'forbid']).optional();
const id = name.optional();

/** Schema of {@link PairRef}. */
export const pairRefSchema = schemaFor<PairRef>()(fields({ mentorId: name, menteeId: name }));

/** Rules of a form are quiet. */
const quiet = z.boolean().optional();

/** Schema of {@link Rule}. */
export const ruleSchema = schemaFor<Rule>()(
  z.discriminatedUnion('kind', [
    fields({ kind: z.literal('different'), field, whenBlank, id, quiet }),
    fields({ kind: z.literal('same'), field, whenBlank, id, quiet }),
    fields({ kind: z.literal('no-reporting-line'), id, quiet }),
    fields({
      kind: z.literal('no-previous-pair'),
      direction: z.enum(['either', 'as-stated']).optional(),
      id,
      quiet,
    }),
    fields({ kind: z.literal('excluded-pairs'), pairs: z.array(pairRefSchema), id, quiet }),
    fields({ kind: z.literal('not-both-ways'), closed: z.array(pairRefSchema).optional(), id, quiet }),
    fields({
      kind: z.literal('shared-value'),
      mentorField: listField,
      menteeField: listField.optional(),
      minimum: z.number().int().min(1).optional(),
      whenBlank,
      id,
      quiet,
    }),
    fields({
      kind: z.literal('no-shared-value'),
      mentorField: anyField,
      menteeField: anyField.optional(),
      whenBlank,
      id,
      quiet,
    }),
    fields({
      kind: z.literal('gap'),
      field,
      scale: z.array(name).min(1).optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      whenBlank,
      id,
      quiet,
    })
      .refine((rule) => rule.min !== undefined || rule.max !== undefined, {
        path: ['min'],
        message: 'a gap rule without a bound forbids nothing',
        params: { expected: 'a "min", a "max", or both' },
      })
      .refine((rule) => (rule.min ?? Number.NEGATIVE_INFINITY) <= (rule.max ?? Number.POSITIVE_INFINITY), {
        path: ['max'],
        message: 'the maximum is below the minimum',
        params: { expected: 'max >= min' },
      }),
    fields({
      kind: z.literal('availability-overlap'),
      minutes: z.number().positive(),
      contiguous: z.boolean().optional(),
      whenBlank,
      id,
      quiet,
    }),
    fields({ kind: z.literal('time-zones'), maxHours: z.number().min(0).max(12), whenBlank, id, quiet }),
    fields({
      kind: z.literal('if-asked'),
      asks: askedField,
      field: askedField,
      of: z.enum(['mentors', 'mentees', 'both']).optional(),
      same: z.array(name).optional(),
      any: z.array(name).optional(),
      whenBlank,
      id,
      quiet,
    }),
    fields({ kind: z.literal('custom'), rule: name, params: jsonValueSchema.optional(), id, quiet }),
  ]),
);
