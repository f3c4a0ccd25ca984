import { isKernelSupported } from '../../scoring';
import type { Scorable } from '../prepared';
import { usesKernel } from '../problem';
import type { RunContext } from './step';

/**
 * What computes a cohort's scores: where WebAssembly may not be compiled, TypeScript does, to the last bit the same.
 */
export function contextOf(prepared: Scorable): RunContext {
  const engine = usesKernel(prepared) && isKernelSupported() ? 'webassembly' : 'typescript';
  return { engine, scoreUnit: prepared.policy.scoreUnit };
}
