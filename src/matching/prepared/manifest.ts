import { MentorMatchError } from '../../errors';
import {
  definePolicy,
  LARGE_PARTS,
  type Manifest,
  type Policy,
  type PolicyInput,
  type PolicyPart,
} from '../../model';
import type { Steps } from '../../steps';
import { VERSION } from '../../version';
import { CanonicalHash, canonicalJson, hashInput, hashInputSteps, isSameJson } from '../canonical';
import type { Prepared } from './prepare';

/** Characters of JSON beyond which a part of a policy is named by its hash. */
const LARGE = 10_000;

/** All that is needed to replay the run. */
export function makeManifest(prepared: Prepared, solver: string): Manifest {
  return manifestOf({ ...prepared, inputHash: hashInput(prepared.cohort, prepared.policy) }, solver);
}

/**
 * {@link makeManifest} in steps, for a solver that is named at the end, and for the same people under a policy that
 * reads the same of them, where another one was matched by.
 */
export function* manifestSteps(prepared: Prepared): Steps<(solver: string, matched?: Prepared) => Manifest> {
  const inputHash = yield* hashInputSteps(prepared.cohort, prepared.policy);
  return (solver, matched = prepared) => manifestOf({ ...matched, inputHash }, solver);
}

/** The same where the people have been hashed before. */
export function manifestOf(
  {
    policy,
    givenPolicy,
    extensionIds,
    inputHash,
    reading,
  }: Pick<Prepared, 'policy' | 'givenPolicy' | 'extensionIds' | 'reading'> & { readonly inputHash: string },
  solver: string,
): Manifest {
  return {
    version: VERSION,
    ...withoutLargeParts(givenPolicy),
    seed: policy.seed,
    inputHash,
    extensions: [...extensionIds],
    solver,
    ...(reading !== undefined && { reading }),
  };
}

/** A policy as manifests keep it: keys in order, large parts by their hashes. */
function withoutLargeParts(given: PolicyInput): Pick<Manifest, 'policy' | 'parts'> {
  const similarity: { [name: string]: unknown } = { ...given.similarity };
  const parts: { [name: string]: PolicyPart } = {};
  for (const name of LARGE_PARTS) {
    const part = given.similarity?.[name];
    if (part === undefined || isSmall(part)) continue;
    const entries = Object.keys(part).length;
    parts[name] = { sha256: new CanonicalHash().value(part).hex(), entries };
    delete similarity[name];
  }
  const isWhole = Object.keys(parts).length === 0;
  const policy = isWhole ? given : { ...given, similarity };
  return { policy: inOrder(policy), ...(isWhole ? {} : { parts }) };
}

/** Whether a part has at most {@link LARGE} characters and digits, of which no more are looked at. */
function isSmall(part: object): boolean {
  let left = LARGE;
  const take = (value: unknown): void => {
    if (typeof value === 'string') left -= value.length;
    else if (typeof value === 'number') left -= String(value).length;
    else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (!Array.isArray(value)) left -= key.length;
        take(Reflect.get(value, key));
        if (left < 0) return;
      }
    }
  };
  take(part);
  return left >= 0;
}

/** A copy with keys in alphabetical order throughout, and without what is `undefined`. */
function inOrder<T>(value: T): T {
  // The same value again, in another order: of the same type, but for what is `undefined`.
  return JSON.parse(canonicalJson(value));
}

/** What the manifest of a result is compared with. */
export type Origin = Pick<Prepared, 'policy' | 'cohort' | 'extensionIds' | 'givenPolicy'>;

/** Why a result does not belong to a cohort and policy; empty if it does. */
export function manifestProblems(prepared: Origin, manifest: Manifest): string[] {
  const problems: string[] = [];
  const policy = policyProblem(prepared, manifest);
  if (policy !== undefined) problems.push(policy);
  else if (manifest.seed !== prepared.policy.seed)
    problems.push('the seed in the manifest is not that of the policy');
  // What is read of the people depends on the policy, so the hash of another policy says nothing.
  if (policy === undefined && manifest.inputHash !== hashInput(prepared.cohort, prepared.policy)) {
    problems.push(
      'the input hash differs: the result was computed from other people or other data about them',
    );
  }
  if (!isSameJson(manifest.extensions, prepared.extensionIds)) {
    problems.push(
      `the result used the extensions [${manifest.extensions.join(', ')}], not [${prepared.extensionIds.join(', ')}]`,
    );
  }
  return problems;
}

/**
 * Policies are compared with every default filled in, so that it does not matter which fields were given: a field that
 * a later version has added does not set an older result apart.
 */
function policyProblem({ policy, givenPolicy }: Origin, manifest: Manifest): string | undefined {
  const { parts = {} } = withoutLargeParts(givenPolicy);
  for (const name of LARGE_PARTS) {
    const stated = manifest.parts?.[name];
    if (isSameJson(stated, parts[name])) continue;
    return stated === undefined
      ? `the result was not computed with the large similarity.${name} of this policy`
      : `the result was computed with a similarity.${name} of ${stated.entries} entries that is not the one of this policy; the manifest has its hash alone, so give it with the policy`;
  }
  const large = Object.keys(parts).map((name) => [name, Reflect.get(givenPolicy.similarity ?? {}, name)]);
  const whole: PolicyInput =
    large.length === 0
      ? manifest.policy
      : { ...manifest.policy, similarity: { ...manifest.policy.similarity, ...Object.fromEntries(large) } };
  let stated: Policy;
  try {
    stated = definePolicy(whole);
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    return `the policy in the manifest is malformed: ${error.message}`;
  }
  // What may be absent is looked at on both sides.
  const fields = new Set([...Object.keys(policy), ...Object.keys(stated)]);
  const differing = [...fields].filter(
    (field) => !isSameJson(Reflect.get(stated, field), Reflect.get(policy, field)),
  );
  return differing.length === 0
    ? undefined
    : `the policy in the manifest is not the policy given, in ${differing.join(', ')}`;
}
