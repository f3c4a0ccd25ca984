import type { Manifest } from '../model';
import { VERSION } from '../version';
import { hashCohort } from './canonical';
import type { Prepared } from './prepare';

/** All that is needed to replay the run. */
export function makeManifest(prepared: Prepared, solver: string): Manifest {
  return {
    version: VERSION,
    policy: prepared.policy,
    seed: prepared.policy.seed,
    inputHash: hashCohort(prepared.cohort),
    extensions: [...prepared.extensionIds],
    solver,
  };
}
