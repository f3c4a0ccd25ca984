import type { Climb } from './climb';

/** How much a wish counts among the wishes of a mentee, and which climb it is. */
export interface Demand extends Climb {
  /** > 0. */
  readonly weight: number;
}

/**
 * One wish, as demanding as its most demanding statement: the largest weight, from the lowest level to the highest
 * target.
 */
export function mostDemanding<D extends Demand>(before: D, again: Demand): D {
  return {
    ...before,
    weight: Math.max(before.weight, again.weight),
    current: Math.min(before.current, again.current),
    target: Math.max(before.target, again.target),
  };
}
