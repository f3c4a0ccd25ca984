import { solveLinear, solveLinearSteps } from './linear';
import type { LinearMethod } from './linear/types';
import type { LinearEngine } from './linear-view';

/** The linear core as an engine. */
export function linearEngine(method: LinearMethod): LinearEngine {
  return {
    name: (outcome) => (outcome.stats.method === 'dense' ? 'linear-dense' : 'linear-lazy'),
    solve: (source, options) => solveLinear(source, { ...options, method }),
    steps: (source, options) => solveLinearSteps(source, { ...options, method }),
  };
}

/** The one that has an assignment of all rows long before it has the best. */
export const lazyEngine: LinearEngine = linearEngine('lazy');
