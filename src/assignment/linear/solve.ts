import { solveDense } from './dense';
import { solveLazy } from './lazy';
import { prepare } from './prepare';
import type { CostSource, LinearOptions, LinearOutcome } from './types';

/**
 * Up to this size the dense method is the faster one, or close; chosen by measurement on the families of
 * `bench/assignment`. Beyond it the lazy method is never much slower and often many times faster.
 */
const DENSE_ROWS = 200;
const DENSE_COLUMNS = 1000;

/**
 * Assigns every row to one column at the least total cost, each column taking at most its capacity;
 * see `types.ts` for the problem and its dual, which comes with the answer and proves it.
 *
 * `auto` takes the dense method for small problems, and the lazy one for others and for warm starts. Time
 * and memory are those of the method; see `dense.ts` and `lazy.ts`.
 *
 * The answer depends on the source, the options and the seed alone. Nothing that is passed in is changed.
 *
 * @throws MentorMatchError `invalid-problem` if an option has the wrong length or range, and
 *   `possible-overflow` if costs or prices could add up to more than 2^53.
 */
export function solveLinear(source: CostSource, options: LinearOptions = {}): LinearOutcome {
  const method = chooseMethod(source, options);
  const prepared = prepare(source, options);
  if (prepared.context === undefined) {
    const { violator, scans } = prepared;
    const stats = { method, scans, bids: 0, phases: 0, augmentations: 0 };
    return { status: 'infeasible', ...violator, stats };
  }
  return method === 'dense' ? solveDense(prepared.context) : solveLazy(prepared.context);
}

function chooseMethod(source: CostSource, { method = 'auto', warm }: LinearOptions): 'dense' | 'lazy' {
  if (method !== 'auto') return method;
  const small = source.rows <= DENSE_ROWS && source.columns <= DENSE_COLUMNS;
  return small && warm === undefined ? 'dense' : 'lazy';
}
