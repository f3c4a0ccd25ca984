import { type ErrorIssue, printValue } from '../../../errors';
import { OBJECTIVE_TRAITS } from '../../../model';
import { CanonicalHash } from '../../canonical';
import { indexPair, type Prepared, unitsOfPair } from '../../prepared';
import { type ObjectiveValues, objectiveValues, valueChange } from '../../problem';
import {
  type Decision,
  isInForce,
  type ObjectiveLoss,
  type Proposal,
  proposedStandings,
  type ReviewLogEntry,
  type Standings,
} from '../../records';
import { applyDecision, type Obstacle } from './state';

/** A decision that does not fit. */
export interface Misfit {
  readonly kind: Obstacle['kind'];
  /** Position of the decision, from 0. */
  readonly index: number;
  /** Its path starts below the decision. */
  readonly issue: ErrorIssue;
}

/** What decisions come to. */
export interface Replayed {
  readonly standings: Standings;
  readonly log: readonly ReviewLogEntry[];
  readonly misfits: readonly Misfit[];
}

/**
 * Applies decisions, in order, to a matching as it was proposed. Those that do not fit are passed over and reported.
 */
export function replayLog(prepared: Prepared, matching: Proposal, decisions: readonly Decision[]): Replayed {
  const log: ReviewLogEntry[] = [];
  const misfits: Misfit[] = [];
  let standings = proposedStandings(matching);
  let hash = matchingHash(matching);
  let last: Decision | undefined;
  for (const [index, decision] of decisions.entries()) {
    const applied = applyDecision(prepared, standings, decision);
    const obstacles = 'obstacles' in applied ? [...applied.obstacles] : [];
    if (last !== undefined && Date.parse(decision.at) < Date.parse(last.at)) {
      obstacles.push({
        kind: 'state',
        path: '.at',
        message: 'the decision is dated before the one logged before it',
        received: decision.at,
        expected: `${last.at} or later: the log is append-only`,
      });
    }
    for (const { kind, path, message, received, expected } of obstacles) {
      misfits.push({ kind, index, issue: { path, message, received: printValue(received), expected } });
    }
    if (obstacles.length > 0 || 'obstacles' in applied) continue;
    const change = changeBetween(prepared, standings, applied.standings);
    const entry = { number: log.length + 1, decision, change };
    hash = entryHash(hash, entry);
    log.push({ ...entry, hash });
    standings = applied.standings;
    last = decision;
  }
  return { standings, log, misfits };
}

/** SHA-256 of what the hashes of a log build on: the manifest, but for what was read, and the pairs of the matching. */
export function matchingHash({ manifest, matches }: Proposal): string {
  const pairs = matches.map(({ mentorId, menteeId }) => JSON.stringify([mentorId, menteeId]));
  // The same people from another file are the same matching.
  const { reading: _reading, ...identity } = manifest;
  return new CanonicalHash().value([identity, pairs]).hex();
}

/** The hash of an entry of a log after the hash before it. */
export function entryHash(before: string, entry: Omit<ReviewLogEntry, 'hash'>): string {
  return new CanonicalHash().value([before, entry]).hex();
}

/**
 * What one set of pairs in force is worth less than another. Groups by a protected attribute are left out: the change
 * of one pair would tell them. O(people + pairs).
 */
export function changeBetween(prepared: Prepared, before: Standings, after: Standings): ObjectiveLoss {
  const valuesOf = (standings: Standings) => {
    const inForce = [...standings.values()].filter(isInForce).map((pair) => indexPair(prepared, pair));
    return objectiveValues(prepared, inForce, (pair) => unitsOfPair(prepared, pair));
  };
  const { policy, groups } = prepared;
  const told = (values: ObjectiveValues) =>
    groups?.isProtected === true
      ? values.map((one, at) => (OBJECTIVE_TRAITS[policy.objectives[at]!].needs === 'coverGroups' ? [] : one))
      : values;
  return valueChange(prepared, told(valuesOf(before)), told(valuesOf(after)));
}
