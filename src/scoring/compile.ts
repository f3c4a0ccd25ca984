import { MentorMatchError } from '../errors';
import type { BuiltInCriterion, Cohort, Contribution, PairScore, Policy } from '../model';
import { type Finish, finish, finishFor, type Stakes, stakesOf } from './combine';
import { DEFINITIONS } from './criteria';
import { type Criterion, type CriterionContext, criterionIssues, GuardedCriterion } from './criterion';
import type { Assessment } from './evidence';
import { type Facts, gatherFacts } from './facts';
import { withoutProtectedAttributes } from './people';
import { tagToolsOf } from './similarity/tag-space';

/** A cohort and a policy made ready to score any pair. People are given by their index in the cohort. */
export interface CompiledScoring {
  /** The criteria that have a weight, in the order of every contribution list. */
  readonly criteria: readonly string[];
  /**
   * Writes the units of every mentor for one mentee to `out`, in the order of `cohort.mentors`: integers from
   * 0 to `policy.scoreUnit`, higher is better. O(mentors).
   *
   * @throws MentorMatchError `callback-failed` if a criterion of the caller's own throws, or returns a value out of range.
   */
  scoreRow(mentee: number, out: Int32Array): void;
  /** The units of one pair: exactly what {@link scoreRow} writes. */
  units(mentor: number, mentee: number): number;
  /** The score of one pair with everything that made it. */
  explain(mentor: number, mentee: number): PairScore;
}

/**
 * Prepares scoring for a cohort: O(people + length of their lists).
 *
 * @param cohort validated by `parseCohort`. @param policy complete, as `definePolicy` returns it.
 * @param criteria the caller's own criteria, which the policy's weights name.
 * @throws MentorMatchError `invalid-input` with every problem: weights and parameters without a criterion, ids used
 *   twice, malformed taxonomies, synonyms or vectors.
 */
export function compileScoring(
  cohort: Cohort,
  policy: Policy,
  criteria: readonly Criterion[] = [],
): CompiledScoring {
  const issues = criterionIssues(policy, criteria);
  const facts = gatherFacts(cohort, policy, issues);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return new Scoring(cohort, policy, criteria, facts);
}

class Scoring implements CompiledScoring {
  readonly criteria: readonly string[];
  private readonly stakes: Stakes;
  private readonly assessors: readonly ((mentor: number, mentee: number) => Assessment)[];

  constructor(
    private readonly cohort: Cohort,
    private readonly policy: Policy,
    own: readonly Criterion[],
    facts: Facts,
  ) {
    this.stakes = stakesOf(policy);
    this.criteria = this.stakes.ids;
    const visible = withoutProtectedAttributes(cohort);
    this.assessors = this.stakes.ids.map((id) => {
      const criterion = own.find((candidate) => candidate.id === id);
      if (criterion === undefined) {
        const { assess } = DEFINITIONS[id as BuiltInCriterion];
        return (mentor, mentee) => assess(cohort.mentors[mentor]!, cohort.mentees[mentee]!, facts);
      }
      const context: CriterionContext = {
        cohort: visible,
        policy,
        params: Object.hasOwn(policy.params, id) ? policy.params[id] : undefined,
        tags: tagToolsOf(facts.tags),
      };
      const guarded = new GuardedCriterion(criterion, context);
      return (mentor, mentee) => guarded.assess(mentor, mentee);
    });
  }

  scoreRow(mentee: number, out: Int32Array): void {
    for (let mentor = 0; mentor < this.cohort.mentors.length; mentor++)
      out[mentor] = this.units(mentor, mentee);
  }

  units(mentor: number, mentee: number): number {
    return this.combine(this.assessors.map((assess) => assess(mentor, mentee))).units;
  }

  explain(mentor: number, mentee: number): PairScore {
    const assessments = this.assessors.map((assess) => assess(mentor, mentee));
    const { units, lowCoverage } = this.combine(assessments);
    const { ids, weights } = this.stakes;
    let known = 0;
    let all = 0;
    for (const [at, weight] of weights.entries()) {
      all += weight;
      if (assessments[at]!.value !== null) known += weight;
    }
    const contributions = assessments.map(
      ({ value, evidence }, at): Contribution => ({
        criterion: ids[at]!,
        weight: weights[at]!,
        value,
        share: value === null ? 0 : (weights[at]! * value) / known,
        evidence,
      }),
    );
    return {
      mentorId: this.cohort.mentors[mentor]!.id,
      menteeId: this.cohort.mentees[mentee]!.id,
      score: units / this.policy.scoreUnit,
      units,
      // Sums of weights such as 0.1 + 0.2 are off by rounding in the last digits.
      coverage: Math.round((known / all) * 1e12) / 1e12,
      lowCoverage,
      contributions,
    };
  }

  private combine(assessments: readonly Assessment[]): {
    readonly units: number;
    readonly lowCoverage: boolean;
  } {
    const { stakes, total } = this.stakes;
    let assessed = 0;
    let earned = 0;
    for (const [at, { value }] of assessments.entries()) {
      if (value === null) continue;
      assessed += stakes[at]!;
      earned += Math.round(stakes[at]! * value);
    }
    const rule: Finish = finishFor(assessed, total, this.policy.coverage, this.policy.scoreUnit);
    return { units: finish(earned, rule), lowCoverage: rule.lowCoverage };
  }
}
