import { type ErrorIssue, expectList, MentorMatchError, printValue } from '../../errors';
import { scoringEvidence as evidence } from '../../messages';
import {
  BUILT_IN_CRITERIA,
  type Cohort,
  closestName,
  criterionId,
  type Evidence,
  FORM_DEFAULTS,
  formatPath,
  type JsonValue,
  type Mentee,
  type Mentor,
  type Policy,
  RULE_KINDS,
} from '../../model';
import type { Assessment } from '../evidence';
import type { TagTools } from '../similarity';

/** What a criterion gets to see. People come without their protected attributes. */
export interface CriterionContext {
  readonly cohort: Cohort;
  readonly policy: Policy;
  /** `policy.params` under the criterion's id, as given. */
  readonly params: JsonValue | undefined;
  readonly tags: TagTools;
}

/** A criterion made ready for one cohort. People are given by their index in `cohort.mentors` and `cohort.mentees`. */
export interface PreparedCriterion {
  /**
   * One pair: a value in [0, 1] (higher is better) with its evidence, or `null` with why it cannot be
   * assessed. Deterministic.
   */
  assess(mentor: number, mentee: number): Assessment;
  /** The value alone, where that is cheaper than {@link assess}. Must equal what `assess` says. Optional. */
  value?(mentor: number, mentee: number): number | null;
  /**
   * The values of all mentors for one mentee, written to `out` in their order; NaN where not assessable. Must
   * equal what `assess` says. Optional: without it, every pair is a call.
   */
  row?(mentee: number, out: Float64Array): void;
}

/** One source of score. {@link defineCriterion} makes one from a function; implement this to be faster. */
export interface Criterion {
  /** The name under which the policy gives it a weight and parameters. */
  readonly id: string;
  /** What counts where a pair cannot be assessed, in [0, 1], unless the policy states a prior. Default 0.25. */
  readonly prior?: number;
  prepare(context: CriterionContext): PreparedCriterion;
}

/** What a scoring function may return: a value, `null` for "not assessable", or either with reasons. */
export type CriterionScore =
  | number
  | null
  | {
      readonly value: number | null;
      /** The reason in words, shown in explanations to administrators. */
      readonly reason?: string;
      /** Evidence of your own, if one sentence is not enough. */
      readonly evidence?: readonly Evidence[];
    };

/** What {@link defineCriterion} takes. */
export interface CriterionOptions {
  /** The name under which the policy gives the criterion a weight; not one of the built-in ones. */
  readonly id: string;
  /** What counts where a pair cannot be assessed, in [0, 1], unless the policy states a prior. Default 0.25. */
  readonly prior?: number;
  /** Scores one pair: [0, 1], higher is better, or `null` if that cannot be assessed. Must be deterministic. */
  readonly score: (
    mentor: Mentor,
    mentee: Mentee,
    context: Pick<CriterionContext, 'params' | 'tags'>,
  ) => CriterionScore;
}

/**
 * Makes a criterion of a function over one mentor and one mentee. It is scored once its id has a weight in
 * the policy. Every pair is one call, so it costs what the function costs, times mentors times mentees.
 *
 * O(1). Deterministic. Never throws: a criterion is checked where a policy is compiled with it.
 *
 * @example
 * ```ts
 * import { defineCriterion, matchCohort } from 'mentor-match';
 *
 * const sameSite = defineCriterion({
 *   id: 'same-site',
 *   score: (mentor, mentee) => (mentor.location === mentee.location ? 1 : 0),
 * });
 * const cohort = {
 *   mentors: [{ id: 'ana', location: 'Lyon' }, { id: 'ben', location: 'Oslo' }],
 *   mentees: [{ id: 'cleo', location: 'Oslo' }],
 * };
 * const result = matchCohort(cohort, { weights: { 'same-site': 1 } }, { criteria: [sameSite] });
 * result.status === 'optimal' && result.matches[0]?.mentorId; // => 'ben'
 * ```
 */
export function defineCriterion(options: CriterionOptions): Criterion {
  const { id, score, prior } = options;
  return {
    id,
    ...(prior !== undefined && { prior }),
    prepare: ({ cohort, params, tags }) => {
      const context = { params, tags };
      const { mentors, mentees } = cohort;
      return {
        assess: (mentor, mentee) => toAssessment(id, score(mentors[mentor]!, mentees[mentee]!, context)),
        value: (mentor, mentee) => toValue(score(mentors[mentor]!, mentees[mentee]!, context)),
      };
    },
  };
}

/** What a caller's criterion returned where a score should be. */
class NoScore extends Error {
  constructor(
    message: string,
    readonly received: unknown,
  ) {
    super(message);
  }
}

/** @throws NoScore for whatever is neither a number nor null, nor an object with such a value. */
function toValue(score: unknown): number | null {
  if (typeof score === 'number' || score === null) return score;
  if (typeof score !== 'object') throw new NoScore('the score is no number', score);
  if ('then' in score)
    throw new NoScore(
      'the criterion is asynchronous: it returned a promise, and scoring does not wait',
      'a promise',
    );
  const value = 'value' in score ? score.value : undefined;
  if (typeof value === 'number' || value === null) return value;
  throw new NoScore('the score is an object whose value is no number', score);
}

function toAssessment(criterion: string, score: CriterionScore): Assessment {
  const value = toValue(score);
  const found: Evidence[] = [];
  if (typeof score === 'object' && score !== null) {
    const { reason } = score;
    if (reason !== undefined && typeof reason !== 'string')
      throw new NoScore('the reason is no text', reason);
    found.push(...toEvidence(score.evidence ?? []));
    if (reason !== undefined) found.push(evidence('custom.reason', { criterion, reason }));
  }
  if (found.length === 0) {
    found.push(
      value === null
        ? evidence('custom.not-assessable', { criterion })
        : evidence('custom.value', { criterion, value }),
    );
  }
  return { value, evidence: found };
}

/** @throws NoScore unless it is a list of evidence. */
function toEvidence(list: unknown): readonly Evidence[] {
  if (!Array.isArray(list) || !list.every(isEvidence))
    throw new NoScore('the evidence is no list of id, params and text', list);
  return list;
}

function isEvidence(item: unknown): item is Evidence {
  return (
    typeof item === 'object' &&
    item !== null &&
    'id' in item &&
    typeof item.id === 'string' &&
    'text' in item &&
    typeof item.text === 'string' &&
    'params' in item &&
    typeof item.params === 'object' &&
    item.params !== null
  );
}

/** Every weight and parameter must belong to a criterion that exists, and every criterion must have its own id. */
export function criterionIssues(policy: Policy, criteria: readonly Criterion[]): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const builtIn = new Set<string>(BUILT_IN_CRITERIA);
  const known = new Set([...builtIn, ...policy.criteria.map(criterionId)]);
  const stated = new Set(known);
  expectList('options.criteria', criteria, 'a list of criteria made by defineCriterion, or nothing');
  for (const [index, criterion] of criteria.entries()) {
    if (typeof criterion?.prepare !== 'function') {
      issues.push({
        path: `criteria[${index}]`,
        message: 'not code of the caller’s own',
        received: printValue(criterion),
        expected: 'a criterion made by defineCriterion',
      });
      continue;
    }
    const { id, prior } = criterion;
    if (prior !== undefined && !(prior >= 0 && prior <= 1)) {
      issues.push({
        path: `criteria[${index}].prior`,
        message: 'the prior is out of range',
        received: printValue(prior),
        expected: 'a number in [0, 1], or nothing',
      });
    }
    if (known.has(id) || typeof id !== 'string' || id === '') {
      issues.push({
        path: `criteria[${index}].id`,
        message: stated.has(id)
          ? 'a built-in criterion, or one of the policy, has this id'
          : 'the id is empty or used twice',
        received: printValue(id),
        expected: 'an id of its own for each criterion',
      });
    }
    known.add(id);
  }
  const names = [...known].join(', ');
  for (const [group, more] of [
    ['weights', '; or pass your own criterion (defineCriterion) beside the policy'],
    ['priors', ''],
  ] as const) {
    for (const id of Object.keys(policy[group])) {
      if (known.has(id)) continue;
      issues.push({
        path: formatPath(['policy', group, id]),
        message: `no criterion has this id${misplaced(id, [...known])}`,
        received: printValue(policy[group][id]),
        expected: `one of ${names}${more}`,
      });
    }
  }
  for (const id of Object.keys(policy.params)) {
    if (known.has(id) && (!stated.has(id) || Object.hasOwn(FORM_DEFAULTS[policy.form].params, id))) continue;
    issues.push({
      path: formatPath(['policy', 'params', id]),
      message: stated.has(id)
        ? 'the criterion takes no parameters'
        : `no criterion has this id${misplaced(id, [...known])}`,
      received: printValue(policy.params[id]),
      expected: stated.has(id)
        ? 'nothing'
        : 'the id of a criterion: a built-in one, or one passed beside the policy',
    });
  }
  return issues;
}

/** What may be meant by an id that no criterion has: another criterion, or a rule. */
function misplaced(id: string, known: readonly string[]): string {
  if (RULE_KINDS.includes(id))
    return `; it is a kind of rule, and stands under "rules": [{ "kind": "${id}", … }]`;
  const near = closestName(id, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** A criterion of the caller's own that cannot hurt: what it throws or returns wrong becomes a typed error. */
export class GuardedCriterion {
  private readonly prepared: PreparedCriterion;

  constructor(
    private readonly criterion: Criterion,
    private readonly context: CriterionContext,
  ) {
    this.prepared = this.guard(
      'prepare',
      () => criterion.prepare(context),
      () => '',
    );
  }

  /** @throws MentorMatchError `callback-failed` naming the pair. */
  assess(mentor: number, mentee: number): Assessment {
    const where = () => this.pair(mentor, mentee);
    const assessment = this.guard(
      'assess',
      () => {
        const found: Assessment = this.prepared.assess(mentor, mentee);
        return { value: toValue(found), evidence: toEvidence(found?.evidence) };
      },
      where,
    );
    this.check(assessment.value, mentor, mentee);
    return assessment;
  }

  /** The value alone. @throws MentorMatchError `callback-failed` naming the pair. */
  value(mentor: number, mentee: number): number | null {
    const { prepared } = this;
    if (prepared.value === undefined) return this.assess(mentor, mentee).value;
    const where = () => this.pair(mentor, mentee);
    const value = this.guard('value', () => toValue(prepared.value?.(mentor, mentee)), where);
    this.check(value, mentor, mentee);
    return value;
  }

  /** Values of a row, NaN where not assessable. @throws MentorMatchError `callback-failed` naming the pair. */
  row(mentee: number, out: Float64Array): void {
    const { prepared } = this;
    if (prepared.row === undefined) {
      for (let mentor = 0; mentor < out.length; mentor++) {
        out[mentor] = this.value(mentor, mentee) ?? Number.NaN;
      }
      return;
    }
    this.guard(
      'row',
      () => prepared.row?.(mentee, out),
      () => ` (mentee ${printValue(this.context.cohort.mentees[mentee]?.id)})`,
    );
    for (let mentor = 0; mentor < out.length; mentor++) {
      const value = out[mentor]!;
      // NaN is "not assessable" here, and fails both comparisons.
      if (value < 0 || value > 1) this.check(value, mentor, mentee);
    }
  }

  private pair(mentor: number, mentee: number): string {
    const { mentors, mentees } = this.context.cohort;
    return ` (mentor ${printValue(mentors[mentor]?.id)}, mentee ${printValue(mentees[mentee]?.id)})`;
  }

  private guard<T>(call: string, run: () => T, where: () => string): T {
    try {
      return run();
    } catch (cause) {
      const isWrong = cause instanceof NoScore;
      const received = cause instanceof Error ? cause.name : printValue(cause);
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new MentorMatchError(
        'callback-failed',
        [
          {
            path: `criterion ${printValue(this.criterion.id)}${where()}`,
            message: isWrong ? message : `${call} threw: ${message}`,
            received: isWrong ? printValue(cause.received) : received,
            expected: 'a value in [0, 1], or null where a pair cannot be assessed',
          },
        ],
        { cause },
      );
    }
  }

  private check(value: unknown, mentor: number, mentee: number): void {
    if (value === null || (typeof value === 'number' && value >= 0 && value <= 1)) return;
    throw new MentorMatchError('callback-failed', [
      {
        path: `criterion ${printValue(this.criterion.id)}${this.pair(mentor, mentee)}`,
        message: 'the value is out of range',
        received: typeof value === 'number' ? String(value) : printValue(value),
        expected: 'a number in [0, 1], or null where the pair cannot be assessed',
      },
    ]);
  }
}
