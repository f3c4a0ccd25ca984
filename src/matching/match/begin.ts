import type { Cohort, Manifest, PairRef, PolicyInput, Warning } from '../../model';
import { type Steps, within } from '../../steps';
import { chooseExplanations, chooseStorage, type ExplanationOptions, type StorageOptions } from '../large';
import {
  type Extensions,
  manifestSteps,
  type Outline,
  oneWayRule,
  outlineSteps,
  type Prepared,
  type Provenance,
  prepareSteps,
  type Strictness,
  withDirectionsSteps,
} from '../prepared';
import { type StableOrders, stableOrders } from './wishes';

/** What `matchCohort` may be told: the caller's own criteria and rules, where scores are kept, what is explained. */
export interface MatchOptions
  extends Extensions,
    Strictness,
    Provenance,
    StorageOptions,
    ExplanationOptions {}

/** A cohort ready to be matched. */
export interface Run {
  readonly outline: Outline;
  /** All that explanations read; nothing: they are left for later. */
  readonly explained: Prepared | undefined;
  /** @param solver which solver gave the answer. */
  readonly manifest: (solver: string) => Manifest;
  readonly warnings: readonly Warning[];
  /** Whether warnings are errors. */
  readonly strict: boolean;
  /** Everybody's order, where a stable matching is wanted. */
  readonly orders?: StableOrders;
  /** Where the policy forbids pairs both ways round. */
  readonly oneWay?: OneWayRun;
}

/** A run over whose directions is searched. */
export interface OneWayRun {
  /** With no direction closed. */
  readonly prepared: Prepared;
  /** The same run with these directions closed. O(people + length of their lists). */
  closing(closed: readonly PairRef[]): Steps<BegunRun>;
}

export type BegunRun =
  | (Run & { readonly storage: 'dense'; readonly prepared: Prepared })
  | (Run & { readonly storage: 'implicit' });

/**
 * Prepares, and decides where scores are kept and what is explained. Profiles are given back where nobody needs them.
 */
export function* beginRunSteps(cohort: Cohort, policy: PolicyInput, options: MatchOptions): Steps<BegunRun> {
  const prepared = yield* within(prepareSteps(cohort, policy, options), 0, 0.8);
  return yield* within(beginPreparedSteps(prepared, options), 0.8, 1);
}

/** The same of a cohort that is prepared. */
export function* beginPreparedSteps(prepared: Prepared, options: MatchOptions): Steps<BegunRun> {
  const explained = chooseExplanations(prepared.cohort, options) === 'full' ? prepared : undefined;
  const storage = chooseStorage(prepared, options);
  const { warnings } = prepared;
  const shared = {
    explained,
    warnings,
    strict: options.strict === true,
    ...(prepared.policy.method === 'stable' && { orders: stableOrders(prepared) }),
  };
  if (oneWayRule(prepared.policy) !== undefined) {
    const manifest = yield* within(manifestSteps(prepared), 0, 0.8);
    const closing = function* (closed: readonly PairRef[]): Steps<BegunRun> {
      const whole = yield* withDirectionsSteps(prepared, closed, options);
      const run = {
        ...shared,
        explained: explained && whole,
        outline: whole,
        manifest: (solver: string) => manifest(solver, whole),
        oneWay: { prepared: whole, closing },
      };
      return storage === 'dense' ? { storage, prepared: whole, ...run } : { storage, ...run };
    };
    return yield* within(closing([]), 0.8, 1);
  }
  if (storage === 'implicit' && explained === undefined) {
    const lean = yield* outlineSteps(prepared);
    return { storage, ...shared, ...lean };
  }
  const manifest = yield* manifestSteps(prepared);
  const run = { ...shared, outline: prepared, manifest };
  return storage === 'dense' ? { storage, prepared, ...run } : { storage, ...run };
}
