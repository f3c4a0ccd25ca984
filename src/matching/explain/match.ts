import { type Audience, evidenceFor, type MessageCatalogue, ruleEvidence, translate } from '../../messages';
import {
  type CriterionSpec,
  criterionId,
  type Evidence,
  expectPair,
  type PairRef,
  type PairScore,
  type Rule,
  ruleId,
} from '../../model';
import { type OpenCohort, sessionOf } from '../open';
import {
  belowMinimum,
  checkOptionTypes,
  isLocked,
  menteeIndexOf,
  mentorIndexOf,
  type Prepared,
} from '../prepared';
import { type Place, type PlaceOf, placesOnDemand } from './places';

/** For whom a pair is explained, and in which language. */
export interface ExplainOptions {
  /** Default `admin`. */
  readonly audience?: Audience;
  /** A language that ships, or a catalogue of your own. Default `en`. */
  readonly locale?: MessageCatalogue;
}

/** Whether one rule allows the pair, and why. */
export interface RuleVerdict {
  readonly rule: string;
  readonly passed: boolean;
  readonly evidence: Evidence;
}

/** Everything about a pair, for administrators. */
export interface AdminExplanation extends PairScore {
  readonly audience: 'admin';
  readonly eligible: boolean;
  readonly rules: readonly RuleVerdict[];
  /** What could not be assessed because a side left it blank. */
  readonly missing: readonly Evidence[];
  /**
   * Place of the mentor among the mentee's eligible partners and the reverse, 1 for the best score; partners of
   * the same score share a place. `null` if the pair is not eligible.
   */
  readonly place: Place | null;
}

/**
 * What one person of the pair may read: no scores, no places, nothing of the other's blanks, gaps and wishes that are
 * not met, and to the mentor no role that the mentee aims at and no title of the mentee's objectives.
 */
export interface PersonalExplanation extends PairRef {
  readonly audience: 'mentor' | 'mentee';
  /** What speaks for the pair or describes it, and what only this person may know of themselves. */
  readonly evidence: readonly Evidence[];
}

/** Why a pair scores as it does, for the administrator or for one of the two people; `audience` says for whom. */
export type Explanation = AdminExplanation | PersonalExplanation;

/**
 * Explains any pair, matched or not, eligible or not. O(mentors + mentees) pairs are scored for the places; for a whole
 * matching, `explainAll` counts all places in one pass.
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for unknown ids and malformed options; `callback-failed` where a criterion
 *   or rule of your own fails.
 *
 * @example
 * ```ts
 * import { explainMatch, openCohort } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL', level: 5 }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] }],
 * };
 * const open = openCohort(cohort, { form: 'situational' });
 * const { evidence } = explainMatch(open, { mentorId: 'ana', menteeId: 'cleo' }, { audience: 'mentee' });
 * evidence[0]?.text; // => 'wants SQL from level 2 to 4; mentor is at 5'
 * ```
 */
export function explainMatch(
  open: OpenCohort,
  pair: PairRef,
  options?: ExplainOptions & { readonly audience?: 'admin' },
): AdminExplanation;
/** Explains any pair as one of the two may read it: without scores and places. */
export function explainMatch(
  open: OpenCohort,
  pair: PairRef,
  options: ExplainOptions & { readonly audience: 'mentor' | 'mentee' },
): PersonalExplanation;
/** Explains any pair to an audience that is known at run time only. */
export function explainMatch(open: OpenCohort, pair: PairRef, options?: ExplainOptions): Explanation;
export function explainMatch(open: OpenCohort, pair: PairRef, options: ExplainOptions = {}): Explanation {
  const { prepared } = sessionOf(open);
  checkOptionTypes(options, { audience: true, locale: true });
  expectPair(pair);
  const mentor = mentorIndexOf(prepared, pair.mentorId);
  const mentee = menteeIndexOf(prepared, pair.menteeId);
  const { audience = 'admin', locale } = options;
  return explainPair(prepared, mentor, mentee, audience, locale, placesOnDemand(prepared));
}

/** As {@link explainMatch}, for a cohort that is prepared already. */
export function explainPair(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  audience: Audience,
  locale: MessageCatalogue | undefined,
  placeOf: PlaceOf,
): Explanation {
  return audience === 'admin'
    ? explainToAdmin(prepared, mentor, mentee, locale, placeOf)
    : explainToPerson(prepared, mentor, mentee, audience, locale);
}

/** @param known what the criteria say of the pair, where that has been found already. */
export function explainToAdmin(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  locale: MessageCatalogue | undefined,
  placeOf: (mentor: number, mentee: number) => Place | null,
  known?: PairScore,
): AdminExplanation {
  const { mentorId, menteeId, score, units, coverage, ...pair } =
    known ?? prepared.scoring.explain(mentor, mentee);
  const rules = checkRules(prepared, mentor, mentee, locale);
  const contributions = pair.contributions.map((contribution) => ({
    ...contribution,
    evidence: contribution.evidence.map((item) => translate(item, locale)),
  }));
  const eligible = rules.every((rule) => rule.passed);
  return {
    mentorId,
    menteeId,
    score,
    units,
    coverage,
    audience: 'admin',
    contributions,
    eligible,
    rules,
    missing: contributions.flatMap(({ evidence }) => evidence.filter((item) => item.id.endsWith('-blank'))),
    place: eligible ? placeOf(mentor, mentee) : null,
  };
}

export function explainToPerson(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  audience: 'mentor' | 'mentee',
  locale: MessageCatalogue | undefined,
): PersonalExplanation {
  const { policy } = prepared;
  const pair = prepared.scoring.explain(mentor, mentee);
  const isHidden = (one: Rule | CriterionSpec) => isPrivate(one, policy.sensitive);
  const hidden = new Set(policy.rules.filter(isHidden).map(ruleId));
  const hiddenCriteria = new Set(policy.criteria.filter(isHidden).map(criterionId));
  const found = [
    ...pair.contributions.flatMap(({ criterion, evidence }) =>
      hiddenCriteria.has(criterion) ? [] : evidence,
    ),
    ...checkRules(prepared, mentor, mentee, locale)
      .filter(({ rule, passed }) => !hidden.has(rule) && (rule !== 'not-self' || !passed))
      .map((verdict) => verdict.evidence),
  ];
  return {
    audience,
    mentorId: pair.mentorId,
    menteeId: pair.menteeId,
    evidence: found.flatMap((item) => evidenceFor(item, audience, locale) ?? []),
  };
}

/**
 * Whether a rule or a criterion compares what the other side must not read: a sensitive attribute, or the role aimed at
 * next.
 */
function isPrivate(rule: Rule | CriterionSpec, sensitive: readonly string[]): boolean {
  const fields: readonly (string | undefined)[] =
    'field' in rule ? [rule.field] : 'mentorField' in rule ? [rule.mentorField, rule.menteeField] : [];
  return fields.some(
    (field) => field === 'nextRole' || sensitive.some((attribute) => field === `attributes.${attribute}`),
  );
}

/** What every rule says of the pair, the minimum score last. */
export function checkRules(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  locale: MessageCatalogue | undefined,
): RuleVerdict[] {
  const verdicts = prepared.rules
    .check(mentor, mentee)
    .map((check): RuleVerdict => ({ ...check, evidence: translate(check.evidence, locale) }));
  const { minimumScore, scoreUnit } = prepared.policy;
  if (minimumScore > 0) {
    const units = prepared.scoring.units(mentor, mentee);
    const passed = isLocked(prepared, mentee, mentor) || !belowMinimum(units, prepared.policy);
    const params = { score: units / scoreUnit, minimum: minimumScore };
    const id = `rules.minimum-score.${passed ? 'passed' : 'failed'}` as const;
    verdicts.push({
      rule: 'minimum-score',
      passed,
      evidence: translate(ruleEvidence(id, params), locale),
    });
  }
  return verdicts;
}
