/** What people choose in words, and the policy that it comes to. Pure. */
import type { PairRef, PolicyInput, Rule } from 'mentor-match';
import {
  BUILT_IN_CRITERIA,
  type BuiltInCriterion,
  type CriterionSpec,
  FORM_DEFAULTS,
  type Form,
} from 'mentor-match/schemas';
import type { Plan } from '../protocol';

export { BUILT_IN_CRITERIA, type BuiltInCriterion, FORMS, type Form } from 'mentor-match/schemas';

export const IMPORTANCES = ['off', 'low', 'medium', 'high', 'must'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** A comparison that counts for the score: `must` would be a rule. */
export interface Wish {
  readonly spec: CriterionSpec;
  readonly importance: Exclude<Importance, 'off' | 'must'>;
}

export interface Choices {
  readonly form: Form;
  /** Words that were chosen; a criterion without one weighs what it weighs in the form. */
  readonly words: { readonly [K in BuiltInCriterion]?: Importance };
  /** All rules but those of the words and of forbidden pairs. */
  readonly rules: readonly Rule[];
  /** Comparisons of a field that count for the score, each with a word. */
  readonly wishes: readonly Wish[];
  /** Partners of a mentor who does not say how many. */
  readonly seats: number;
  /** What comes after everybody is covered: the best total, or the lowest score as high as possible. */
  readonly aim: 'total' | 'worst-off';
  /** Least score of a pair in percent. */
  readonly minimumScore: number;
  readonly locks: readonly PairRef[];
  readonly forbidden: readonly PairRef[];
}

export const choicesOf = (form: Form): Choices => ({
  form,
  words: {},
  rules: FORM_DEFAULTS[form].rules,
  wishes: [],
  seats: 1,
  aim: 'total',
  minimumScore: 0,
  locks: [],
  forbidden: [],
});

/**
 * What a word weighs, as a share of the form's largest weight: to each other as the words of the library do (3, 2, 1), and
 * beside the weights of the form that nobody touched.
 */
const SHARES: { readonly [I in Importance]: number } = {
  off: 0,
  low: 1 / 3,
  medium: 2 / 3,
  high: 1,
  must: 1,
};
/** Least shares of the largest weight at which a form's own weight is called so. */
const CALLED: readonly (readonly [Importance, number])[] = [
  ['high', 0.8],
  ['medium', 0.5],
];

const largest = (form: Form): number => Math.max(...Object.values(FORM_DEFAULTS[form].weights));
const ownWeight = (form: Form, criterion: BuiltInCriterion): number =>
  FORM_DEFAULTS[form].weights[criterion] ?? 0;

/** The word for a criterion: the one that was chosen, or the nearest to its weight in the form. */
export function wordOf({ form, words }: Choices, criterion: BuiltInCriterion): Importance {
  const chosen = words[criterion];
  if (chosen !== undefined) return chosen;
  const own = ownWeight(form, criterion);
  if (own === 0) return 'off';
  const share = own / largest(form);
  return CALLED.find(([, least]) => share >= least)?.[0] ?? 'low';
}

/** Hard rules that stand for "must" of a criterion; criteria without one have no "must". */
const MUST: { readonly [K in BuiltInCriterion]?: (form: Form) => Rule } = {
  skills: () => ({ kind: 'shared-value', mentorField: 'skills', menteeField: 'skillsWanted' }),
  goals: () => ({ kind: 'shared-value', mentorField: 'goalsSupported', menteeField: 'goals' }),
  interests: () => ({ kind: 'shared-value', mentorField: 'interests' }),
  experience: (form) =>
    form === 'reverse'
      ? { kind: 'gap', field: 'experienceYears', max: 0 }
      : { kind: 'gap', field: 'experienceYears', min: 0 },
  logistics: () => ({ kind: 'availability-overlap', minutes: 60 }),
};

/** The words that a criterion can have. */
export const importancesOf = (criterion: BuiltInCriterion): readonly Importance[] =>
  IMPORTANCES.filter((one) => one !== 'must' || MUST[criterion] !== undefined);

export function planOf(choices: Choices): Plan {
  return { policy: policyOf(choices), seats: choices.seats };
}

export function policyOf(choices: Choices): PolicyInput {
  const { form, words, rules, wishes, aim, minimumScore, locks, forbidden } = choices;
  const musts = BUILT_IN_CRITERIA.flatMap((criterion): Rule[] => {
    const rule = wordOf(choices, criterion) === 'must' ? MUST[criterion]?.(form) : undefined;
    return rule === undefined ? [] : [{ ...rule, id: `must-${criterion}` }];
  });
  const out: Rule[] =
    forbidden.length === 0 ? [] : [{ kind: 'excluded-pairs', pairs: forbidden, id: 'forbidden-pairs' }];
  return {
    form,
    ...(Object.keys(words).length > 0 && { weights: weightsOf(choices) }),
    ...(wishes.length > 0 && {
      criteria: wishes.map(({ spec, importance }) => ({
        ...spec,
        weight: SHARES[importance] * largest(form),
      })),
    }),
    rules: [...rules, ...musts, ...out],
    ...(aim === 'worst-off' && {
      objectives: ['mentor-minimums', 'mentee-minimums', 'cover-mentees', 'worst-off', 'total-score'],
    }),
    ...(minimumScore > 0 && { minimumScore: minimumScore / 100 }),
    ...(locks.length > 0 && { locks }),
  };
}

/** Weights with the words that were chosen; at least one is above 0, or those of the form stand. */
function weightsOf({ form, words }: Choices): { readonly [criterion: string]: number } {
  const most = largest(form);
  const weights = BUILT_IN_CRITERIA.map((criterion): [string, number] => {
    const word = words[criterion];
    return [criterion, word === undefined ? ownWeight(form, criterion) : SHARES[word] * most];
  }).filter(([, weight]) => weight > 0);
  return weights.length === 0 ? FORM_DEFAULTS[form].weights : Object.fromEntries(weights);
}

const same = (a: PairRef, b: PairRef): boolean => a.mentorId === b.mentorId && a.menteeId === b.menteeId;

export type PairState = 'lock' | 'forbid' | 'free';

/** The pair locked or forbidden, or neither; it is never both. */
export function withPair(choices: Choices, pair: PairRef, state: PairState): Choices {
  const { mentorId, menteeId } = pair;
  const without = (pairs: readonly PairRef[]) => pairs.filter((one) => !same(one, pair));
  const [locks, forbidden] = [without(choices.locks), without(choices.forbidden)];
  return {
    ...choices,
    locks: state === 'lock' ? [...locks, { mentorId, menteeId }] : locks,
    forbidden: state === 'forbid' ? [...forbidden, { mentorId, menteeId }] : forbidden,
  };
}

export function stateOfPair(choices: Choices, pair: PairRef): PairState {
  if (choices.locks.some((one) => same(one, pair))) return 'lock';
  return choices.forbidden.some((one) => same(one, pair)) ? 'forbid' : 'free';
}

export const sameChoices = (a: Choices, b: Choices): boolean =>
  JSON.stringify(planOf(a)) === JSON.stringify(planOf(b));
