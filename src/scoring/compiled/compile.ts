import { MentorMatchError } from '../../errors';
import { addAll, sumOf } from '../../lists';
import { scoringEvidence as evidence } from '../../messages';
import type { CheckedCohort, Cohort, Contribution, Mentee, Mentor, PairScore, Policy } from '../../model';
import { runToEnd, type Steps, within } from '../../steps';
import { isAssessable, whichBlank } from '../answers';
import { criteriaOf } from '../criteria';
import type { Assessment } from '../evidence';
import { scaleWeights } from '../numbers';
import { type Criterion, criterionIssues, GuardedCriterion } from '../own';
import { withoutNamelessEntries, withoutProtectedAttributes } from '../people';
import { type Facts, gatherFacts } from '../setup';
import { roundEarned } from '../shapes';
import { type TagSpace, tagToolsOf } from '../similarity';
import {
  blankOf,
  type Earnings,
  finish,
  priorOf,
  type Stakes,
  stakeOf,
  stakesOf,
  weightedCriteria,
} from '../stakes';
import { sharesOf, weightingsOf } from '../weightings';
import { compileScoringDataSteps, type ScoredCriterion, type ScoringData } from './data';
import { type BareScore, PairScorer } from './pair-scorer';
import { RowScorer } from './row-scorer';
import { type ScoredCriteria, scoredCriteria } from './scored-criteria';

/** A cohort and a policy made ready to score any pair. People are given by their index in the cohort. */
export interface CompiledScoring {
  /** The criteria that are scored, in the order of every list of contributions. */
  readonly criteria: readonly string[];
  /** The built-in criteria as plain data, for another thread or for WebAssembly. */
  readonly data: ScoringData;
  /** Whether `data` is all there is: the policy scores no criterion of the caller's own. */
  readonly isBuiltIn: boolean;
  /** Which criteria are scored, and which nobody answered: what `criterionWarnings` looks at. */
  readonly scored: ScoredCriteria;
  /** Which tags are alike by the policy. */
  readonly tags: TagSpace;
  /**
   * Writes the units of every mentor for one mentee to `out`, in the order of `cohort.mentors`: integers from
   * 0 to `policy.scoreUnit`, higher is better. O(mentors).
   *
   * @param out of length `cohort.mentors.length`.
   * @throws MentorMatchError `callback-failed` if a criterion of the caller's own throws, or returns a value out of
   *   range.
   */
  scoreRow(mentee: number, out: Int32Array): void;
  /** The units of one pair: exactly what {@link scoreRow} writes. */
  units(mentor: number, mentee: number): number;
  /** The score of one pair, without what made it. */
  score(mentor: number, mentee: number): BareScore;
  /** The score of one pair with everything that made it. */
  explain(mentor: number, mentee: number): PairScore;
}

/**
 * Prepares scoring for a cohort: O(people + length of their lists).
 *
 * @param policy complete, as `definePolicy` returns it.
 * @param criteria the caller's own criteria, which the policy's weights name.
 * @throws MentorMatchError `invalid-input` with every problem: weights and parameters without a criterion, ids used
 *   twice, malformed taxonomies, synonyms or vectors, stages that are not on the policy's scale.
 */
export function compileScoring(
  cohort: CheckedCohort,
  policy: Policy,
  criteria: readonly Criterion[] = [],
): CompiledScoring {
  return runToEnd(compileScoringSteps(cohort, policy, criteria));
}

/** The same in steps. */
export function* compileScoringSteps(
  cohort: CheckedCohort,
  policy: Policy,
  criteria: readonly Criterion[] = [],
): Steps<CompiledScoring> {
  const issues = criterionIssues(policy, criteria);
  const read = withoutNamelessEntries(cohort);
  const facts = gatherFacts(cohort, policy, issues);
  const weighted = weightedCriteria(policy);
  const definitions = criteriaOf(policy, read).filter(({ id }) => weighted.includes(id));
  for (const definition of definitions) addAll(issues, definition.issues?.(cohort, facts) ?? []);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  yield 0;
  const scored = scoredCriteria(read, policy, definitions, weighted.slice(definitions.length));
  const ownPriors = new Map(
    criteria.flatMap(({ id, prior }) => (prior === undefined ? [] : [[id, prior] as const])),
  );
  const weightings = weightingsOf(cohort.mentees, policy, scored.ids);
  const stakes = stakesOf(policy, scored.ids, weightings, ownPriors);
  yield 0.05;
  const builtIn = scored.builtIn.map(({ definition, assessability }): ScoredCriterion => {
    const setup = { ...facts, prior: priorOf(policy, definition.id), parts: assessability.parts };
    return { definition, assessability, shaped: definition.prepare(read, setup) };
  });
  const data = yield* within(compileScoringDataSteps(read, policy, stakes, builtIn), 0.1, 0.9);
  yield 0.9;
  return new Scoring(cohort, read, policy, data, builtIn, stakes, facts, criteria, scored);
}

/** A criterion of the caller's own with its stake. */
interface OwnCriterion {
  readonly earnings: Earnings;
  readonly criterion: GuardedCriterion;
}

class Scoring implements CompiledScoring {
  readonly criteria: readonly string[];
  readonly tags: TagSpace;
  private readonly rows: RowScorer;
  private readonly own: readonly OwnCriterion[];
  private readonly pairs: PairScorer;
  private readonly blanks: Int32Array;
  private readonly values: Float64Array;

  constructor(
    private readonly cohort: Cohort,
    private readonly read: Cohort,
    policy: Policy,
    readonly data: ScoringData,
    private readonly builtIn: readonly ScoredCriterion[],
    private readonly stakes: Stakes,
    facts: Facts,
    criteria: readonly Criterion[],
    readonly scored: ScoredCriteria,
  ) {
    this.criteria = stakes.ids;
    this.tags = facts.tags;
    this.rows = new RowScorer(this.data);
    const own = stakes.ids.flatMap((id, at) => {
      const criterion = criteria.find((candidate) => candidate.id === id);
      return criterion === undefined ? [] : [{ id, criterion, earnings: stakes.earnings[at]! }];
    });
    const visible = own.length === 0 ? cohort : withoutProtectedAttributes(cohort);
    const tags = tagToolsOf(facts.tags);
    this.own = own.map(({ id, criterion, earnings }) => {
      const params = Object.hasOwn(policy.params, id) ? policy.params[id] : undefined;
      const context = { cohort: visible, policy, params, tags };
      return { earnings, criterion: new GuardedCriterion(criterion, context) };
    });
    this.pairs = new PairScorer(
      this.rows,
      this.own.map(({ earnings }) => earnings),
    );
    this.blanks = new Int32Array(this.own.length === 0 ? 0 : cohort.mentors.length);
    this.values = new Float64Array(this.blanks.length);
  }

  get isBuiltIn(): boolean {
    return this.own.length === 0;
  }

  scoreRow(mentee: number, out: Int32Array): void {
    if (this.own.length === 0) this.rows.scoreRow(mentee, out);
    else this.scoreRowWithOwn(mentee, out);
  }

  /** A row to which criteria of the caller's own add, and of which they decide what could be assessed. */
  private scoreRowWithOwn(mentee: number, out: Int32Array): void {
    this.rows.earnedRow(mentee, out);
    const { blanks, values } = this;
    const { assessable } = this.rows;
    const builtIn = assessable.row(mentee).blank;
    const { mentorGroup } = this.data.assessable;
    for (let mentor = 0; mentor < out.length; mentor++) blanks[mentor] = builtIn[mentorGroup[mentor]!]!;
    for (const { earnings, criterion } of this.own) {
      const stake = stakeOf(earnings, mentee);
      const blank = blankOf(earnings, mentee);
      criterion.row(mentee, values);
      for (let mentor = 0; mentor < out.length; mentor++) {
        const value = values[mentor]!;
        if (Number.isNaN(value)) blanks[mentor]! += blank;
        else out[mentor]! += roundEarned(stake * value);
      }
    }
    let before = 0;
    let rule = assessable.finish(before, mentee);
    for (let mentor = 0; mentor < out.length; mentor++) {
      // Neighbours mostly agree in what is blank.
      if (blanks[mentor] !== before) {
        before = blanks[mentor]!;
        rule = assessable.finish(before, mentee);
      }
      out[mentor] = finish(out[mentor]!, rule);
    }
  }

  units(mentor: number, mentee: number): number {
    return this.pairs.units(mentor, mentee, this.ownValues(mentor, mentee));
  }

  score(mentor: number, mentee: number): BareScore {
    return this.pairs.score(mentor, mentee, this.ownValues(mentor, mentee));
  }

  private ownValues(mentor: number, mentee: number): readonly (number | null)[] {
    return this.own.length === 0 ? [] : this.own.map(({ criterion }) => criterion.value(mentor, mentee));
  }

  explain(mentor: number, mentee: number): PairScore {
    const people = [this.read.mentors[mentor]!, this.read.mentees[mentee]!] as const;
    const builtIn = this.builtIn.map((criterion) => assess(criterion, ...people));
    const ofCaller = this.own.map(({ criterion }) => criterion.assess(mentor, mentee));
    const assessments = [...builtIn, ...ofCaller];
    const { weights, ofMentee } = this.stakes.weightings;
    const own = weights[ofMentee[mentee]!]!;
    const scaled = scaleWeights(own);
    const whole = sumOf(scaled);
    const ofPolicy = own === weights[0] ? undefined : sharesOf(weights[0]!);
    const contributions = assessments.map(({ value, evidence: found }, at): Contribution => {
      const prior = this.stakes.priors[at]!;
      const share = scaled[at]! / whole;
      return {
        criterion: this.criteria[at]!,
        weight: own[at]!,
        value,
        prior,
        share: (scaled[at]! * (value ?? prior)) / whole,
        evidence: [
          ...found,
          ...(value === null ? [evidence('blank.counts', { prior })] : []),
          ...(ofPolicy === undefined
            ? []
            : [evidence('importance.weighed', { share, policy: ofPolicy[at]! })]),
        ],
      };
    });
    const values = ofCaller.map((assessment) => assessment.value);
    return {
      mentorId: this.cohort.mentors[mentor]!.id,
      menteeId: this.cohort.mentees[mentee]!.id,
      ...this.pairs.score(mentor, mentee, values),
      contributions,
    };
  }
}

/** What a criterion says of a pair. */
function assess({ definition, shaped }: ScoredCriterion, mentor: Mentor, mentee: Mentee): Assessment {
  const { answers } = definition;
  if (answers.by === 'fields' && answers.blank !== undefined) {
    const ofMentor = answers.ofMentor(mentor);
    const ofMentee = answers.ofMentee(mentee);
    if (!isAssessable(answers, ofMentor, ofMentee))
      return { value: null, evidence: [answers.blank(whichBlank(ofMentor === 0, ofMentee === 0))] };
  }
  return shaped.assess(mentor, mentee);
}
