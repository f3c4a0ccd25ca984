import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { type AuditTableRow, wordOf } from '../evaluation';
import { type Cohort, canonicalId, loadPeople, type Person, type Policy } from '../model';
import { type CompiledScoring, compileScoring, indexById } from '../scoring';
import type { LearnOptions, RatedPair } from './types';

/** The criteria of a policy, and what they say of pairs. */
export interface Features {
  /** Criteria with a weight that are scored. */
  readonly criteria: readonly string[];
  /** Values of each outcome's pair, in the order of the criteria; what could not be assessed at its prior. */
  readonly values: readonly (readonly number[])[];
  /** What each criterion counts where it cannot be assessed. */
  readonly priors: readonly number[];
  readonly scoring: CompiledScoring;
  /** With what a table of its own says that they are protected by. */
  readonly people: Cohort;
}

/** @throws MentorMatchError `invalid-input` with everything that is wrong. */
export function featuresOf(
  outcomes: readonly RatedPair[],
  cohort: Cohort,
  policy: Policy,
  { criteria: own = [], table = [] }: Pick<LearnOptions, 'criteria' | 'table'> = {},
): Features {
  const { cohort: loaded } = loadPeople(cohort, policy);
  const scoring = compileScoring(loaded, policy, own);
  const people = withTable(loaded, table);
  const { criteria } = scoring;
  const issues: ErrorIssue[] = protectedIssues(people, criteria);
  const mentors = indexById(people.mentors);
  const mentees = indexById(people.mentees);
  const priors = new Map<string, number>();
  if (people.mentors.length > 0 && people.mentees.length > 0)
    for (const one of scoring.explain(0, 0).contributions) priors.set(one.criterion, one.prior);
  const values = outcomes.map(({ mentorId, menteeId, contributions }, at) => {
    const [mentor, mentee] = [mentors.get(mentorId), mentees.get(menteeId)];
    const isHere = mentor !== undefined && mentee !== undefined;
    const found = contributions ?? (isHere ? scoring.explain(mentor, mentee).contributions : undefined);
    if (found === undefined) {
      issues.push({
        path: `outcomes[${at}]`,
        message: 'the two are not in the cohort, and no contributions were stored with the outcome',
        received: printValue({ mentorId, menteeId }),
        expected: 'people of the cohort, or the "contributions" of the match as it was stored',
      });
      return criteria.map(() => 0);
    }
    const byId = new Map(found.map((one) => [one.criterion, one]));
    return criteria.map((criterion) => {
      const one = byId.get(criterion);
      if (one === undefined) return priors.get(criterion) ?? Number.NaN;
      if (!priors.has(criterion)) priors.set(criterion, one.prior);
      return one.value ?? one.prior;
    });
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  // A criterion that a program did not score yet counts there as blank.
  const filled = values.map((row) =>
    row.map((value, at) => (Number.isNaN(value) ? (priors.get(criteria[at]!) ?? 0) : value)),
  );
  return {
    criteria,
    values: filled,
    priors: criteria.map((criterion) => priors.get(criterion) ?? 0),
    scoring,
    people,
  };
}

/** The people with what a table says of them among their protected attributes, which no criterion reads. */
function withTable(cohort: Cohort, table: readonly AuditTableRow[]): Cohort {
  if (table.length === 0) return cohort;
  const rows = new Map(
    table.map(({ id, ...row }) => {
      const words = Object.entries(row).map(([name, value]) => [name, wordOf(value)] as const);
      return [canonicalId(id), Object.fromEntries(words.filter(([, word]) => word !== undefined))];
    }),
  );
  const joined = <P extends Person>(person: P): P => {
    const row = rows.get(canonicalId(person.id));
    return row === undefined
      ? person
      : { ...person, protectedAttributes: { ...person.protectedAttributes, ...row } };
  };
  return { ...cohort, mentors: cohort.mentors.map(joined), mentees: cohort.mentees.map(joined) };
}

/** Nothing is learned of what people are protected by. */
function protectedIssues({ mentors, mentees }: Cohort, criteria: readonly string[]): ErrorIssue[] {
  const names = new Set(
    [...mentors, ...mentees].flatMap((one) => Object.keys(one.protectedAttributes ?? {}).map(plain)),
  );
  return criteria
    .filter((criterion) => names.has(plain(criterion)))
    .map((criterion) => ({
      path: `policy.weights.${criterion}`,
      message: 'the criterion has the name of a protected attribute, of which no weight is learned',
      received: printValue(criterion),
      expected: 'criteria of what people bring and want',
    }));
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
