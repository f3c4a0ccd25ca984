import type { Manifest, MatchingResult } from '../model';
import { VERSION } from '../version';
import { canonicalJson, hashCohort } from './canonical';
import type { Prepared } from './prepare';

/** All that is needed to replay the run. */
export function makeManifest(prepared: Prepared, solver: string): Manifest {
  return manifestOf({ ...prepared, inputHash: hashCohort(prepared.cohort) }, solver);
}

/** The same where the people have been hashed before. */
export function manifestOf(
  {
    policy,
    extensionIds,
    inputHash,
  }: Pick<Prepared, 'policy' | 'extensionIds'> & { readonly inputHash: string },
  solver: string,
): Manifest {
  return { version: VERSION, policy, seed: policy.seed, inputHash, extensions: [...extensionIds], solver };
}

/** Why a result does not belong to a cohort and policy; empty if it does. */
export function manifestProblems(prepared: Prepared, result: Pick<MatchingResult, 'manifest'>): string[] {
  const expected = makeManifest(prepared, result.manifest.solver);
  const problems: string[] = [];
  if (result.manifest.inputHash !== expected.inputHash) {
    problems.push(
      'the input hash differs: the result was computed from other people or other data about them',
    );
  }
  if (canonicalJson(result.manifest.policy) !== canonicalJson(expected.policy)) {
    problems.push('the policy in the manifest is not the policy given');
  }
  if (canonicalJson(result.manifest.extensions) !== canonicalJson(expected.extensions)) {
    problems.push(
      `the result used the extensions [${result.manifest.extensions.join(', ')}], not [${expected.extensions.join(', ')}]`,
    );
  }
  return problems;
}
