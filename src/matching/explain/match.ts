import { evidenceFor, type MessageCatalogue, ruleEvidence, translate } from '../../messages';
import {
  type Cohort,
  type Evidence,
  type PairRef,
  type PairScore,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../../model';
import {
  belowMinimum,
  type Extensions,
  expectPair,
  INELIGIBLE,
  menteeIndexOf,
  mentorIndexOf,
  type Prepared,
  prepare,
  unitsReader,
} from '../prepared';

/** Who reads an explanation: `admin` sees all, `mentor` and `mentee` what that person of the pair may see. */
export type Audience = 'admin' | 'mentor' | 'mentee';

/** How to explain. */
export interface ExplainOptions extends Extensions {
  /** Default `admin`. */
  readonly audience?: Audience;
  /** A language that ships, or a catalogue of your own. Default `en`. */
  readonly locale?: MessageCatalogue;
}

/** What one rule says of the pair. */
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
  readonly place: { readonly ofMentor: number; readonly ofMentee: number } | null;
}

/**
 * What one person of the pair may read: no scores, no places, nothing of the other's blanks, gaps and wishes that are not
 * met, and to the mentor no role that the mentee aims at and no title of the mentee's objectives.
 */
export interface PersonalExplanation extends PairRef {
  readonly audience: 'mentor' | 'mentee';
  /** What speaks for the pair or describes it, and what only this person may know of themselves. */
  readonly evidence: readonly Evidence[];
}

export type Explanation = AdminExplanation | PersonalExplanation;

/**
 * Explains any pair, matched or not, eligible or not. O(mentors + mentees) pairs are scored, for the places.
 *
 * @throws MentorMatchError `invalid-input` for malformed people or policy and for unknown ids.
 */
export function explainMatch(
  cohort: Cohort,
  policy: PolicyInput,
  pair: PairRef,
  options?: ExplainOptions & { readonly audience?: 'admin' },
): AdminExplanation;
export function explainMatch(
  cohort: Cohort,
  policy: PolicyInput,
  pair: PairRef,
  options: ExplainOptions & { readonly audience: 'mentor' | 'mentee' },
): PersonalExplanation;
export function explainMatch(
  cohort: Cohort,
  policy: PolicyInput,
  pair: PairRef,
  options?: ExplainOptions,
): Explanation;
export function explainMatch(
  cohort: Cohort,
  policy: PolicyInput,
  pair: PairRef,
  options: ExplainOptions = {},
): Explanation {
  const prepared = prepare(cohort, policy, options);
  expectPair(pair);
  const mentor = mentorIndexOf(prepared, pair.mentorId);
  const mentee = menteeIndexOf(prepared, pair.menteeId);
  return explainPair(prepared, mentor, mentee, options.audience ?? 'admin', options.locale);
}

/**
 * As {@link explainMatch}, for a cohort that is prepared already.
 *
 * @param table units of all pairs, mentees as rows, if they are at hand: the places are then counted in it.
 */
export function explainPair(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  audience: Audience,
  locale: MessageCatalogue | undefined,
  table?: Int32Array,
): Explanation {
  return audience === 'admin'
    ? explainToAdmin(prepared, mentor, mentee, locale, table)
    : explainToPerson(prepared, mentor, mentee, audience, locale);
}

function explainToAdmin(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  locale: MessageCatalogue | undefined,
  table: Int32Array | undefined,
): AdminExplanation {
  const pair = prepared.scoring.explain(mentor, mentee);
  const rules = checkRules(prepared, mentor, mentee, locale);
  const contributions = pair.contributions.map((contribution) => ({
    ...contribution,
    evidence: contribution.evidence.map((item) => translate(item, locale)),
  }));
  const eligible = rules.every((rule) => rule.passed);
  return {
    ...pair,
    audience: 'admin',
    contributions,
    eligible,
    rules,
    missing: contributions.flatMap(({ evidence }) => evidence.filter((item) => item.id.endsWith('-blank'))),
    place: eligible ? placeOf(prepared, mentor, mentee, table) : null,
  };
}

function explainToPerson(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  audience: 'mentor' | 'mentee',
  locale: MessageCatalogue | undefined,
): PersonalExplanation {
  const { policy } = prepared;
  const pair = prepared.scoring.explain(mentor, mentee);
  const hidden = new Set(policy.rules.filter((rule) => isPrivate(rule, policy.sensitive)).map(ruleId));
  const found = [
    ...pair.contributions.flatMap((contribution) => contribution.evidence),
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

/** Whether a rule compares what the other side must not read: a sensitive attribute, or the role aimed at next. */
function isPrivate(rule: Rule, sensitive: readonly string[]): boolean {
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
    const locked = prepared.locks.some(([row, column]) => row === mentee && column === mentor);
    const passed = locked || !belowMinimum(units, prepared.policy);
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

function placeOf(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  table: Int32Array | undefined,
): { ofMentor: number; ofMentee: number } {
  const mentors = prepared.cohort.mentors.length;
  const row = table?.subarray(mentee * mentors, (mentee + 1) * mentors) ?? new Int32Array(mentors);
  if (table === undefined) unitsReader(prepared)(mentee, row);
  const own = row[mentor]!;
  const ofMentor = 1 + row.reduce((better, units) => better + (units > own ? 1 : 0), 0);
  let ofMentee = 1;
  for (let other = 0; other < prepared.cohort.mentees.length; other++) {
    const units = table?.[other * mentors + mentor] ?? eligibleUnits(prepared, mentor, other);
    if (units > own) ofMentee += 1;
  }
  return { ofMentor, ofMentee };
}

/** Units of one pair, `INELIGIBLE` where a rule or the minimum forbids it. */
export function eligibleUnits(prepared: Prepared, mentor: number, mentee: number): number {
  if (!prepared.rules.allows(mentor, mentee)) return INELIGIBLE;
  const units = prepared.scoring.units(mentor, mentee);
  if (!belowMinimum(units, prepared.policy)) return units;
  return prepared.locks.some(([row, column]) => row === mentee && column === mentor) ? units : INELIGIBLE;
}
