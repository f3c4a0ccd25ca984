import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { givenFields, recordOf, wholeText } from '../json';
import { SIDES, type Side } from '../person';
import { fields, schemaFor, toErrorIssues } from '../schema';
import { formatPath } from '../text';
import { type CoverGroups, coverGroupsSchema, type TieBreak, tieBreakSchema } from './aims';
import { BUILT_IN_CRITERIA, type Priors, type Weights } from './criteria';
import { type CriterionSpec, criterionId, criterionSpecSchema, weightSchema } from './criterion';
import { FORMS, type Form } from './form';
import { FORM_DEFAULTS } from './form-defaults';
import { mustRules, mustsOf, type WeightsInput, weightsOf } from './importance';
import { policyIssues } from './issues';
import { OBJECTIVES, type ObjectiveKind, objectivesOf } from './objectives';
import { completeParams, type Params, type ParamsInput, paramsSchema } from './params';
import { completePersonalWeights, type PersonalWeights, personalWeightsSchema } from './personal-weights';
import { type PairRef, pairRefSchema, type Rule, ruleSchema } from './rule';
import { RULE_KINDS } from './rule-kinds';
import { type Concept, conceptSchema } from './taxonomy';

/** Fixed-point units per score of 1.0 unless the policy says otherwise. */
export const SCORE_UNIT = 1_000_000;

/**
 * How tags (skills, goals, interests, roles, ...) are compared, and the texts that rules compare (departments, places,
 * own attributes) as well.
 */
export interface Similarity {
  /**
   * Whether accents, plurals, hyphens and a few spellings make no difference, default true; see `normalizeTag`.
   * False: tags are equal but for case, punctuation and blanks only.
   */
  readonly fold: boolean;
  /**
   * Whether well-known short forms (`JS`, `ML`, `RH`) are what they stand for, default true; see {@link ABBREVIATIONS}.
   */
  readonly abbreviations: boolean;
  /** Word to canonical word, both compared after normalization: `{ "ppt": "PowerPoint" }`. */
  readonly synonyms: { readonly [word: string]: string };
  /** Concepts for Wu-Palmer similarity; empty: tags are equal or unrelated. */
  readonly taxonomy: readonly Concept[];
  /** Vectors per tag that the caller brings (all of one length) for cosine similarity. */
  readonly vectors: { readonly [tag: string]: readonly number[] };
  /** A related tag counts times its similarity when that is at least this; in (0, 1], default 0.6. */
  readonly threshold: number;
  /**
   * Whether goals of two or more words are also compared by their words (`lead a team` and `leading teams`), default
   * true; see {@link lexicalSimilarity}. Other tags never are.
   */
  readonly lexical: boolean;
}

/** Whether equal ids on the two sides are one person (`shared`), or each side has ids of its own (`separate`). */
export const IDS_POLICIES = ['shared', 'separate'] as const;
/** Whose ids may be equal; see {@link IDS_POLICIES}. */
export type IdsPolicy = (typeof IDS_POLICIES)[number];

/**
 * How to match: plain JSON, every field optional, defaults by form. {@link definePolicy} fills them in.
 */
export interface PolicyInput {
  /** What sets the defaults of weights, params and rules: {@link FORM_DEFAULTS}. Default `professional`. */
  readonly form?: Form;
  /**
   * Weights per criterion, numbers or the words `high` (3), `medium` (2) and `low` (1); given, they replace the form's
   * weights as a whole. A `must` is a rule: it becomes one where the criterion is a rule too, and is an error that
   * names one otherwise.
   */
  readonly weights?: WeightsInput;
  /** Criteria over fields of your choice, as data: the same site, another department, distance of grades, history. */
  readonly criteria?: readonly CriterionSpec[];
  /** Whether mentees weigh the criteria themselves (`importance`), and how far that goes. Absent: they do not. */
  readonly personalWeights?: PersonalWeights;
  /** Parameters of criteria, by criterion id; what is not given has the default of the form. */
  readonly params?: ParamsInput;
  /** How tags are compared; what is not given has its default. */
  readonly similarity?: Partial<Similarity>;
  /**
   * What a criterion counts where it cannot be assessed, [0, 1], by criterion id; `DEFAULT_PRIORS` where not
   * given. Where `scoreUnit` is the sum of the weights (a points scheme: one unit a point) a blank earns nothing, 0.
   * A criterion that nobody on one side answered is left out for the whole cohort, unless its prior stands here.
   */
  readonly priors?: Priors;
  /**
   * Given, they replace the form's rules as a whole; `[]`: none. See {@link FORM_DEFAULTS}: no form gives anybody a
   * manager of their own, an earlier partner, or somebody without a common language where both have named some.
   */
  readonly rules?: readonly Rule[];
  /** Pairs that must be in the matching, whatever they score. */
  readonly locks?: readonly PairRef[];
  /**
   * Earlier pairs, read by the rule `no-previous-pair`: nobody meets the same person again, in either role unless the
   * rule says otherwise. May name people who have left.
   */
  readonly history?: readonly PairRef[];
  /** Default `mentor-minimums`, `mentee-minimums`, `cover-mentees`, `total-score`. */
  readonly objectives?: readonly ObjectiveKind[];
  /**
   * Which share or number of each group's mentees is to be matched, for the objective `cover-groups`; where no
   * objectives are given it stands before `total-score`, so that as many are matched as without it.
   */
  readonly coverGroups?: CoverGroups;
  /**
   * Who comes first where all else is equal, for the objective `first-come`; it is the last one where it is not listed.
   */
  readonly tieBreak?: TieBreak;
  /** `preferred` (default): minimums are objectives. `required`: without them there is no matching (infeasible). */
  readonly minimums?: 'preferred' | 'required';
  /**
   * `optimal` (default) or `stable`: deferred acceptance in each person's own order (ranked wishes first, then the
   * scores of the pairs), in which objectives and minimums play no part.
   */
  readonly method?: 'optimal' | 'stable';
  /** The side that proposes when the method is `stable`, and so gets its best stable partners. Default `mentees`. */
  readonly proposer?: Side;
  /** A pair below this score is not eligible; [0, 1]. Absent or 0: no minimum. */
  readonly minimumScore?: number;
  /** Integer units per score of 1.0, 1 to 10,000,000, default 1,000,000. A points scheme uses its full mark. */
  readonly scoreUnit?: number;
  /** Breaks ties between equally good matchings, nothing else. Default `mentor-match`. */
  readonly seed?: string;
  /** Attributes (names under `attributes`) that an explanation shows to administrators only. */
  readonly sensitive?: readonly string[];
  /**
   * Whether the two sides share their ids. `shared`: the same id on both sides is one person, never matched with
   * themselves. `separate`: equal ids are different people; managers are looked for on their report's own side first.
   * Absent: decided from the people, once for the cohort: shared, unless most people with one id have clearly different
   * names (or mail addresses), or nothing else is known and the ids count from 1 on both sides. A warning says where
   * they are not assumed to be shared.
   */
  readonly ids?: IdsPolicy;
}

/** What objectives ask for beside: absent where they are not listed. */
type Asked = Pick<PolicyInput, 'coverGroups' | 'tieBreak'>;

/** A policy with every default filled in. */
export interface Policy
  extends Required<
      Omit<PolicyInput, 'weights' | 'params' | 'similarity' | 'ids' | 'personalWeights' | keyof Asked>
    >,
    Asked {
  readonly weights: Weights;
  /** Absent: mentees do not weigh the criteria themselves. */
  readonly personalWeights?: Required<PersonalWeights>;
  /** Absent: decided from the people. */
  readonly ids?: IdsPolicy;
  readonly params: Params;
  readonly similarity: Similarity;
}

const share = z.number().min(0).max(1);
const weights = recordOf(weightSchema, wholeText.min(1));

/** Schema of {@link PolicyInput}: shapes only; {@link definePolicy} fills in the defaults. */
export const policySchema = schemaFor<PolicyInput>()(
  fields({
    form: z.enum(FORMS).optional(),
    weights: weights.optional(),
    criteria: z.array(criterionSpecSchema).optional(),
    personalWeights: personalWeightsSchema.optional(),
    params: paramsSchema.optional(),
    similarity: fields({
      fold: z.boolean().optional(),
      abbreviations: z.boolean().optional(),
      synonyms: recordOf(wholeText).optional(),
      taxonomy: z.array(conceptSchema).optional(),
      vectors: recordOf(z.array(z.number())).optional(),
      threshold: z.number().positive().max(1).optional(),
      lexical: z.boolean().optional(),
    }).optional(),
    priors: z.record(z.string().min(1), share).optional(),
    rules: z.array(ruleSchema).optional(),
    locks: z.array(pairRefSchema).optional(),
    history: z.array(pairRefSchema).optional(),
    objectives: z.array(z.enum(OBJECTIVES)).min(1).optional(),
    coverGroups: coverGroupsSchema.optional(),
    tieBreak: tieBreakSchema.optional(),
    minimums: z.enum(['preferred', 'required']).optional(),
    method: z.enum(['optimal', 'stable']).optional(),
    proposer: z.enum(SIDES).optional(),
    minimumScore: share.optional(),
    scoreUnit: z.number().int().min(1).max(10_000_000).optional(),
    seed: wholeText.optional(),
    sensitive: z.array(z.string().min(1)).optional(),
    ids: z.enum(IDS_POLICIES).optional(),
  }),
);

/**
 * Validates a policy and fills in the defaults of its form. Idempotent: a complete policy comes back as it is.
 *
 * O(size of the policy). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem, each with its path under `policy`.
 *
 * @example
 * ```ts
 * import { definePolicy } from 'mentor-match';
 *
 * definePolicy({ form: 'reverse' }).weights.skills; // => 0.5
 * definePolicy({}).objectives.at(-1); // => 'total-score'
 * ```
 */
export function definePolicy(input: PolicyInput = {}): Policy {
  const shape = policySchema.safeParse(input);
  if (!shape.success)
    throw new MentorMatchError(
      'invalid-input',
      toErrorIssues(shape.error, input, ['policy']).map((issue) => misplacedInPolicy(issue)),
    );
  const given = shape.data;
  const issues = policyIssues(given);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const form = given.form ?? 'professional';
  const defaults = FORM_DEFAULTS[form];
  const musts = mustsOf(given);
  return {
    form,
    weights: { ...(given.weights === undefined && defaults.weights), ...weightsOf(given) },
    criteria: (given.criteria ?? [])
      .filter((spec) => !musts.includes(criterionId(spec)))
      .map(({ weight, ...spec }) => spec),
    params: completeParams(defaults.params, given.params),
    similarity: {
      fold: true,
      abbreviations: true,
      synonyms: {},
      taxonomy: [],
      vectors: {},
      threshold: 0.6,
      lexical: true,
      ...givenFields(given.similarity ?? {}),
    },
    priors: {
      ...(isPointsScheme(given) && noPoints(weightsOf(given))),
      ...given.priors,
    },
    rules: [...(given.rules ?? defaults.rules), ...mustRules(given)],
    locks: given.locks ?? [],
    history: given.history ?? [],
    objectives: objectivesOf(given),
    ...(given.coverGroups !== undefined && { coverGroups: given.coverGroups }),
    ...(given.tieBreak !== undefined && { tieBreak: given.tieBreak }),
    minimums: given.minimums ?? 'preferred',
    method: given.method ?? 'optimal',
    proposer: given.proposer ?? 'mentees',
    minimumScore: given.minimumScore ?? 0,
    scoreUnit: given.scoreUnit ?? SCORE_UNIT,
    seed: given.seed ?? 'mentor-match',
    sensitive: given.sensitive ?? [],
    ...(given.ids !== undefined && { ids: given.ids }),
    ...(given.personalWeights !== undefined && {
      personalWeights: completePersonalWeights(given.personalWeights),
    }),
  };
}

/** What stands in the wrong part of a policy is told where it belongs. */
function misplacedInPolicy(issue: ErrorIssue): ErrorIssue {
  const field = /^unknown field "([^"]*)"$/.exec(issue.message.replace(/; did you mean .*$/, ''))?.[1];
  const criteria: readonly string[] = BUILT_IN_CRITERIA;
  if (field !== undefined && issue.path === formatPath(['policy', field])) {
    if (RULE_KINDS.includes(field))
      return {
        ...issue,
        message: `"${field}" is a kind of rule: it stands under "rules"`,
        expected: `"rules": [{ "kind": "${field}", … }]`,
      };
    if (criteria.includes(field))
      return {
        ...issue,
        message: `"${field}" is a criterion: its weight stands under "weights"`,
        expected: `"weights": { "${field}": 1 }`,
      };
    if (field === 'columns')
      return { ...issue, expected: 'the mapping of columns beside the policy, where people are read' };
  }
  const criterion = criteria.find((one) => issue.received === printValue(one));
  return criterion !== undefined && /^policy\.rules\[\d+\]\.kind$/.test(issue.path)
    ? { ...issue, message: `"${criterion}" is a criterion, not a rule: its weight stands under "weights"` }
    : issue;
}

/** Whether the weights are points and a unit of score is one of them. */
function isPointsScheme({ scoreUnit, ...given }: PolicyInput): boolean {
  const points = Object.values(weightsOf(given));
  return points.every(Number.isInteger) && points.reduce((sum, point) => sum + point, 0) === scoreUnit;
}

/** A blank earns no points. */
function noPoints(weights: Weights): Priors {
  return Object.fromEntries(Object.keys(weights).map((criterion) => [criterion, 0]));
}
