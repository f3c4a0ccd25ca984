import * as z from 'zod';
import {
  type Contribution,
  type Evidence,
  type FeasibilityCertificate,
  FORMATS,
  type InfeasibilityCertificate,
  type InfeasibleMatching,
  jsonValueSchema,
  LEVEL_KINDS,
  type Manifest,
  type Match,
  type Matching,
  type MatchingConflict,
  type MatchingSummary,
  OBJECTIVES,
  type OptimalityCertificate,
  pairRefSchema,
  policySchema,
  readingSchema,
  type Shortfall,
  SIDES,
  type StabilityCertificate,
  schemaFor,
  type Unmatched,
  type Warning,
} from '../../model';
import type { StoppedMatching } from '../records';
import { count, hash, id, pair, share } from './parts';

const ids = z.array(id);
const units = z.number().int().min(0);
const integer = z.number().int();
const params = z.record(z.string(), jsonValueSchema);

const evidence = schemaFor<Evidence>()(z.strictObject({ id, params, text: z.string() }));
const contribution = schemaFor<Contribution>()(
  z.strictObject({
    criterion: id,
    weight: z.number().nonnegative(),
    value: share.nullable(),
    prior: share,
    share,
    evidence: z.array(evidence),
  }),
);

/** Schema of {@link Match}. */
export const matchSchema = schemaFor<Match>()(
  z.strictObject({
    ...pair,
    score: share,
    units,
    coverage: share,
    contributions: z.array(contribution),
    locked: z.boolean(),
  }),
);

const unmatched = schemaFor<Unmatched>()(
  z.strictObject({
    id,
    reason: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('no-capacity') }),
      z.strictObject({ kind: z.literal('nobody-there') }),
      z.strictObject({
        kind: z.literal('no-eligible-partner'),
        rules: z.array(z.strictObject({ rule: id, pairs: count })),
      }),
      z.strictObject({
        kind: z.literal('all-partners-taken'),
        eligible: count,
        takenBy: z.array(z.strictObject({ partnerId: id, score: share, by: ids })),
      }),
      z.strictObject({ kind: z.literal('better-without'), eligible: count, free: ids }),
      z.strictObject({ kind: z.literal('on-demand') }),
    ]),
    text: z.string(),
  }),
);

const shortfall = schemaFor<Shortfall>()(
  z.strictObject({ id, side: z.enum(SIDES), minimum: count, matched: count }),
);

const summary = schemaFor<MatchingSummary>()(
  z.strictObject({
    mentors: count,
    mentees: count,
    seats: count,
    eligiblePairs: count.nullable(),
    rules: z.array(z.strictObject({ rule: id, forbidden: count.nullable(), allowedBecauseBlank: count })),
    matches: count,
    mentorsMatched: count,
    menteesMatched: count,
    unknownMatches: count,
    priorities: z.array(z.strictObject({ priority: z.number().min(0), mentees: count, matched: count })),
    groups: z
      .array(z.strictObject({ group: z.string(), mentees: count, wanted: count, matched: count }))
      .optional(),
    totalUnits: units,
    totalScore: z.number().min(0),
    meanScore: share.nullable(),
    minimumScore: share.nullable(),
    distribution: z.array(count).length(10),
  }),
);

const sparse = z.strictObject({
  length: count,
  base: integer,
  at: z.array(count),
  values: z.array(integer),
});

const level = z.strictObject({
  objective: z.enum(OBJECTIVES),
  kind: z.enum(LEVEL_KINDS),
  step: count,
  value: integer.nullable(),
  mentorPrices: z.union([z.array(integer), sparse]),
  menteePrices: z.union([z.array(integer), sparse]),
  groupPrices: z.array(integer).optional(),
});

const optimality = schemaFor<OptimalityCertificate>()(
  z.strictObject({
    kind: z.literal('optimal'),
    mentorIds: ids,
    menteeIds: ids,
    levels: z.array(level),
    oneWay: z.strictObject({ solved: count }).optional(),
  }),
);

const feasible = { kind: z.literal('feasible'), mentorIds: ids, menteeIds: ids };

const feasibility = schemaFor<FeasibilityCertificate>()(
  z.union([
    z.strictObject({
      ...feasible,
      levels: z.array(level),
      oneWay: z.strictObject({
        solved: count,
        gap: z.strictObject({ objective: z.enum(OBJECTIVES), most: z.number().min(0) }),
      }),
    }),
    z.strictObject({ ...feasible, levels: z.array(z.never()).max(0) }),
  ]),
);

const stability = schemaFor<StabilityCertificate>()(
  z.strictObject({
    kind: z.literal('stable'),
    proposer: z.enum(SIDES),
    order: z.literal('wishes-then-score'),
    withWishes: z.strictObject({ mentors: count, mentees: count }),
    bestTotalUnits: units,
    priceOfStabilityUnits: integer,
  }),
);

/** Schema of {@link Warning}. */
export const warningSchema = schemaFor<Warning>()(
  z.strictObject({ id, params, path: z.string(), text: z.string() }),
);

const part = z.strictObject({ sha256: hash, entries: count });

/** Schema of {@link Manifest}. */
export const manifestSchema = schemaFor<Manifest>()(
  z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+/),
    policy: policySchema,
    parts: z
      .strictObject({ taxonomy: part.optional(), vectors: part.optional(), synonyms: part.optional() })
      .optional(),
    seed: z.string(),
    inputHash: hash,
    extensions: ids,
    solver: id,
    reading: readingSchema.optional(),
  }),
);

const conflict = schemaFor<MatchingConflict>()(
  z.strictObject({
    mentorMinimums: ids,
    mentorMaximums: ids,
    menteeMinimums: ids,
    menteeMaximums: ids,
    locks: z.array(pairRefSchema),
    demand: count,
    supply: count,
    relaxations: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('lock'), pair: pairRefSchema }),
        z.strictObject({
          kind: z.enum(['mentor-minimum', 'mentor-maximum', 'mentee-minimum', 'mentee-maximum']),
          personId: id,
          from: count,
          to: count,
        }),
      ]),
    ),
    text: z.string(),
  }),
);

const cut = z.array(z.union([z.literal(-1), z.literal(0), z.literal(1)]));

const infeasibility = schemaFor<InfeasibilityCertificate>()(
  z.strictObject({
    kind: z.literal('infeasible'),
    mentorIds: ids,
    menteeIds: ids,
    mentorPrices: cut,
    menteePrices: cut,
  }),
);

const format = z.literal(FORMATS.result);
const warnings = z.array(warningSchema);

/** The fields of a matching but those of its status. */
export const matchingFields = {
  format,
  matches: z.array(matchSchema),
  unmatched: z.strictObject({ mentors: z.array(unmatched), mentees: z.array(unmatched) }),
  shortfalls: z.array(shortfall),
  summary,
  warnings,
  manifest: manifestSchema,
  explanations: z.literal('on-demand').optional(),
};

export const optimalFields = { ...matchingFields, status: z.literal('optimal'), certificate: optimality };
export const feasibleFields = {
  ...matchingFields,
  status: z.literal('feasible'),
  certificate: feasibility,
};
export const stableFields = { ...matchingFields, status: z.literal('stable'), certificate: stability };

/** Schema of {@link Matching}, as `matchCohort` returns it. */
export const matchingSchema = schemaFor<Matching>()(
  z.discriminatedUnion('status', [
    z.strictObject(optimalFields),
    z.strictObject(feasibleFields),
    z.strictObject(stableFields),
  ]),
);

export const infeasibleFields = {
  format,
  status: z.literal('infeasible'),
  conflict,
  certificate: infeasibility,
  warnings,
  manifest: manifestSchema,
};

/** Schema of {@link InfeasibleMatching}. */
export const infeasibleMatchingSchema = schemaFor<InfeasibleMatching>()(z.strictObject(infeasibleFields));

export const stoppedFields = {
  format,
  status: z.literal('stopped'),
  reason: z.enum(['aborted', 'time-limit']),
  matches: z.array(matchSchema),
  totalScore: z.number().min(0),
  proven: z.array(z.enum(OBJECTIVES)),
  bestBound: z.number().nullable(),
  gap: z.number().min(0).nullable(),
  warnings,
  manifest: manifestSchema,
};

/** Schema of {@link StoppedMatching}. */
export const stoppedMatchingSchema = schemaFor<StoppedMatching>()(z.strictObject(stoppedFields));
