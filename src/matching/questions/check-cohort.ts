import { type ErrorIssue, MentorMatchError } from '../../errors';
import {
  type Cohort,
  canonicalId,
  type Mentee,
  type Mentor,
  type PolicyInput,
  type RuleEffect,
  type Warning,
} from '../../model';
import { expectKnown, RUN_OPTIONS } from '../../options';
import { countEligible } from '../../rules';
import { countAnswers, criteriaOf, withoutProtectedAttributes } from '../../scoring';
import { type Extensions, type Prepared, prepare, type Strictness } from '../prepared';
import { bounds } from '../problem';

/** How many people of a side filled in a field. */
export interface FieldCount {
  /** A field of a person, as `department` or `attributes.site`. */
  readonly field: string;
  /** People who filled it in. */
  readonly filled: number;
  /** People who left it blank. */
  readonly blank: number;
}

/** Who answered what a criterion reads. `null` for criteria of the caller's own: what they read is not known. */
export interface CriterionCount {
  readonly criterion: string;
  /** The policy's weight, as given. */
  readonly weight: number;
  /** Mentors who answered it. */
  readonly mentors: number | null;
  /** Mentees who answered it. */
  readonly mentees: number | null;
}

/** What {@link checkCohort} found: plain JSON. */
export type CohortCheck =
  | (CohortFindings & { readonly ok: true; readonly problems: readonly [] })
  | {
      readonly ok: false;
      /** Everything that is wrong, each with its path. */
      readonly problems: readonly ErrorIssue[];
    };

/** What was understood of people and policy: counts, examples, seats, warnings. */
export interface CohortFindings {
  readonly people: {
    /** Mentors of the cohort. */
    readonly mentors: number;
    /** Mentees of the cohort. */
    readonly mentees: number;
    /** People who stand on both sides. */
    readonly both: number;
    /** People outside the cohort whose managers are given. */
    readonly managers: number;
  };
  /** Every field that somebody filled in, in the order of the model, attributes last by name. */
  readonly fields: { readonly mentors: readonly FieldCount[]; readonly mentees: readonly FieldCount[] };
  /** The first three people of each side as they were read, without protected attributes. */
  readonly sample: { readonly mentors: readonly Mentor[]; readonly mentees: readonly Mentee[] };
  /** What each rule forbids, and lets through because of blanks. Rules of the caller's own are not asked: `null`. */
  readonly rules: readonly RuleEffect[];
  /** Pairs that no rule forbids; `null` where a rule is the caller's own or they are too many to count. */
  readonly eligiblePairs: number | null;
  readonly criteria: readonly CriterionCount[];
  readonly seats: {
    /** Most mentees that the mentors take, all together. */
    readonly offered: number;
    /** Fewest mentees that the mentors take, all together. */
    readonly offeredAtLeast: number;
    /** Most mentors that the mentees take, all together. */
    readonly wanted: number;
    /** Fewest mentors that the mentees take, all together. */
    readonly wantedAtLeast: number;
    /** Mentees who cannot have a mentor, whatever the matching: those beyond the seats. */
    readonly short: number;
  };
  readonly warnings: readonly Warning[];
}

/** So many people of each side are shown. */
const SHOWN = 3;

/**
 * Reads a cohort and a policy as `matchCohort` does, matches nothing, and says what was understood: who is there, which
 * fields are filled in, what the rules will forbid, who answered the criteria, whether the seats suffice, and all
 * warnings.
 *
 * O(people + length of their lists); no pair is looked at. Deterministic; nothing given is changed.
 *
 * @returns what was understood, or with `ok: false` what `matchCohort` would refuse; under `strict` also every warning.
 * @throws MentorMatchError `callback-failed` if a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { checkCohort } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana', grade: 'G6' }], mentees: [{ id: 'cleo' }] };
 * const found = checkCohort(cohort, { rules: [{ kind: 'different', field: 'department' }] });
 * if (!found.ok) throw new Error(found.problems[0]?.message);
 * found.warnings.at(-1)?.path; // => 'policy.rules[0]'
 * ```
 */
export function checkCohort(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: Extensions & Strictness = {},
): CohortCheck {
  try {
    expectKnown(options, { criteria: true, rules: true, strict: true }, 'options', 'option', RUN_OPTIONS);
    return { ok: true, problems: [], ...findingsIn(cohort, prepare(cohort, policy, options)) };
  } catch (error) {
    if (!(error instanceof MentorMatchError) || error.code !== 'invalid-input') throw error;
    return { ok: false, problems: error.issues };
  }
}

function findingsIn(given: Cohort, prepared: Prepared): CohortFindings {
  const { mentors, mentees } = prepared.cohort;
  const { rules } = prepared;
  const effects = new Map(rules.effects().map((effect) => [effect.rule, effect]));
  const mentorIds = new Set(mentors.map(({ id }) => canonicalId(id)));
  return {
    people: {
      mentors: mentors.length,
      mentees: mentees.length,
      both: mentees.filter(({ id }) => mentorIds.has(canonicalId(id))).length,
      managers: Object.keys(prepared.cohort.managers ?? {}).length,
    },
    fields: { mentors: fieldCounts(mentors), mentees: fieldCounts(mentees) },
    sample: sampleOf(given, prepared),
    rules: rules.ids.map((rule) => effects.get(rule) ?? { rule, forbidden: null, allowedBecauseBlank: 0 }),
    eligiblePairs: rules.isBuiltIn ? countEligible(rules.data, mentors.length, mentees.length) : null,
    criteria: criterionCounts(prepared),
    seats: seatsOf(prepared.cohort),
    warnings: prepared.warnings,
  };
}

/** The first people of the input, as they were read. */
function sampleOf(given: Cohort, { cohort, mentorIndex, menteeIndex }: Prepared): CohortFindings['sample'] {
  const { mentors, mentees } = withoutProtectedAttributes({
    mentors: given.mentors.slice(0, SHOWN).map(({ id }) => cohort.mentors[mentorIndex.get(id)!]!),
    mentees: given.mentees.slice(0, SHOWN).map(({ id }) => cohort.mentees[menteeIndex.get(id)!]!),
  });
  return { mentors, mentees };
}

/** Attributes are counted by name; protected ones too, without their values. */
const GROUPS = ['attributes', 'protectedAttributes'] as const;

function fieldCounts(people: readonly (Mentor | Mentee)[]): FieldCount[] {
  const filled = new Map<string, number>();
  const attributes = new Map<string, number>();
  const add = (counts: Map<string, number>, field: string) => counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const person of people) {
    for (const [field, value] of Object.entries(person)) {
      const group = GROUPS.find((one) => one === field);
      if (group === undefined) {
        if (isFilled(value)) add(filled, field);
        continue;
      }
      for (const [name, inner] of Object.entries(person[group] ?? {}))
        if (isFilled(inner)) add(attributes, `${group}.${name}`);
    }
  }
  const sorted = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...filled, ...sorted].map(([field, count]) => ({
    field,
    filled: count,
    blank: people.length - count,
  }));
}

function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function criterionCounts({ cohort, policy }: Prepared): CriterionCount[] {
  const definitions = criteriaOf(policy, cohort);
  return Object.entries(policy.weights)
    .filter(([, weight]) => weight > 0)
    .map(([criterion, weight]) => {
      const definition = definitions.find((one) => one.id === criterion);
      const counts =
        definition === undefined
          ? { mentors: null, mentees: null }
          : countAnswers(definition.answers, cohort);
      return { criterion, weight, ...counts };
    });
}

function seatsOf({ mentors, mentees }: Cohort): CohortFindings['seats'] {
  const sum = (people: readonly (Mentor | Mentee)[], which: 'min' | 'max') =>
    people.reduce((total, person) => total + bounds(person)[which], 0);
  const offered = sum(mentors, 'max');
  const taking = mentees.filter((mentee) => bounds(mentee).max > 0).length;
  return {
    offered,
    offeredAtLeast: sum(mentors, 'min'),
    wanted: sum(mentees, 'max'),
    wantedAtLeast: sum(mentees, 'min'),
    short: Math.max(0, taking - offered),
  };
}
