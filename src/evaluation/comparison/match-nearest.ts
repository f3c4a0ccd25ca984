import { compareText } from '../../model';
import { mean, standardDeviation } from '../statistics';
import type { OutcomePerson } from './outcome-person';

/** A participant with the most similar person who did not take part. */
export interface NearestMatch {
  readonly participant: OutcomePerson;
  readonly comparison: OutcomePerson;
  /** Euclidean distance of the covariates in standard deviations; >= 0. */
  readonly distance: number;
}

/** How far the two groups differ in one covariate, in standard deviations. */
export interface CovariateBalance {
  readonly covariate: string;
  /**
   * Standardized mean difference, participants less others, over all people; `null` where it does not vary, or may
   * not be told.
   */
  readonly before: number | null;
  /**
   * Mean difference over the matched people, divided by the deviation of `before`; `null` as there. Good is up to 0.25
   * either way (D. B. Rubin 2001).
   */
  readonly after: number | null;
}

/** Name under which the value before the program is one of the covariates. */
const BEFORE = 'before';

/** The covariates that everybody has, sorted by name. */
export function commonCovariates(people: readonly OutcomePerson[]): readonly string[] {
  const [first] = people;
  if (first === undefined) return [];
  return Object.keys(covariatesOf(first))
    .filter((name) => people.every((person) => Object.hasOwn(covariatesOf(person), name)))
    .sort();
}

function covariatesOf(person: OutcomePerson): { readonly [name: string]: number } {
  return { ...person.covariates, ...(person.before === undefined ? {} : { [BEFORE]: person.before }) };
}

function value(person: OutcomePerson, covariate: string): number {
  return covariatesOf(person)[covariate]!; // only asked for common covariates
}

/** Root mean square of the two groups' standard deviations, by covariate; 0 where neither group varies. */
export function spreads(
  participants: readonly OutcomePerson[],
  others: readonly OutcomePerson[],
  covariates: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    covariates.map((name) => {
      const a = standardDeviation(participants.map((person) => value(person, name))) ?? 0;
      const b = standardDeviation(others.map((person) => value(person, name))) ?? 0;
      return [name, Math.sqrt((a * a + b * b) / 2)] as const;
    }),
  );
}

/**
 * Matches participants one to one to the most similar others, closest pair first, nobody twice. A pair is allowed
 * only if no covariate differs by more than `caliper` standard deviations (a covariate that does not vary inside
 * the groups must be equal), so that not everybody need find a partner.
 *
 * Sources: D. B. Rubin, "Matching to remove bias in observational studies", Biometrics 29 (1973) 159-183,
 * DOI 10.2307/2529684; P. R. Rosenbaum, D. B. Rubin, "Constructing a control group", The American Statistician 39
 * (1985) 33-38, DOI 10.1080/00031305.1985.10479383 (calipers). Departure: the closest pair of all comes first,
 * instead of a random order of participants, so that the result depends on nothing but the data.
 *
 * Ties by ids, whatever the order of people. O(p q (c + log(p q)) + (p + q) c^2) for p participants, q others, c
 * covariates.
 */
export function matchNearest(
  participants: readonly OutcomePerson[],
  others: readonly OutcomePerson[],
  covariates: readonly string[],
  caliper: number,
): readonly NearestMatch[] {
  const spread = spreads(participants, others, covariates);
  const deviations = covariates.map((name) => spread.get(name) ?? 0);
  const placed = (person: OutcomePerson) => ({ person, at: covariates.map((name) => value(person, name)) });
  const placedOthers = others.map(placed);
  const candidates: NearestMatch[] = [];
  for (const { person: participant, at } of participants.map(placed)) {
    for (const { person: comparison, at: other } of placedOthers) {
      const distance = distanceOf(at, other, deviations, caliper);
      if (distance !== null) candidates.push({ participant, comparison, distance });
    }
  }
  candidates.sort(
    (a, b) =>
      a.distance - b.distance ||
      byPersonId(a.participant, b.participant) ||
      byPersonId(a.comparison, b.comparison),
  );
  const taken = new Set<OutcomePerson>();
  const matched: NearestMatch[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.participant) || taken.has(candidate.comparison)) continue;
    taken.add(candidate.participant);
    taken.add(candidate.comparison);
    matched.push(candidate);
  }
  return matched.sort((a, b) => byPersonId(a.participant, b.participant));
}

/** Distance of two people by their covariates, or `null` where one is outside the caliper. */
function distanceOf(
  a: readonly number[],
  b: readonly number[],
  deviations: readonly number[],
  caliper: number,
): number | null {
  let squares = 0;
  for (const [index, deviation] of deviations.entries()) {
    const apart = Math.abs(a[index]! - b[index]!);
    if (apart === 0) continue;
    if (deviation === 0 || apart / deviation > caliper) return null;
    squares += (apart / deviation) ** 2;
  }
  return Math.sqrt(squares);
}

/**
 * Standardized mean differences before and after matching, both on the scale of the unmatched groups.
 *
 * Source: E. A. Stuart, "Matching methods for causal inference", Statistical Science 25 (2010) 1-21,
 * DOI 10.1214/09-STS313, section 4.
 */
export function balanceOf(
  participants: readonly OutcomePerson[],
  others: readonly OutcomePerson[],
  matched: readonly NearestMatch[],
  covariates: readonly string[],
): readonly CovariateBalance[] {
  const spread = spreads(participants, others, covariates);
  return covariates.map((covariate) => ({
    covariate,
    before: standardizedDifference(participants, others, covariate, spread),
    after: standardizedDifference(
      matched.map((pair) => pair.participant),
      matched.map((pair) => pair.comparison),
      covariate,
      spread,
    ),
  }));
}

function standardizedDifference(
  first: readonly OutcomePerson[],
  second: readonly OutcomePerson[],
  covariate: string,
  spread: ReadonlyMap<string, number>,
): number | null {
  const a = mean(first.map((person) => value(person, covariate)));
  const b = mean(second.map((person) => value(person, covariate)));
  const deviation = spread.get(covariate) ?? 0;
  return a === null || b === null || deviation === 0 ? null : (a - b) / deviation;
}

function byPersonId(a: OutcomePerson, b: OutcomePerson): number {
  return compareText(a.personId, b.personId);
}
