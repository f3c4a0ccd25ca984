/** A pair that met, as numbers. */
export interface Observation {
  /** Value of each criterion, in [0, 1]: what could not be assessed at its prior. */
  readonly values: readonly number[];
  readonly outcome: number;
  /** How much it counts; the mean over all is 1. */
  readonly weight: number;
  readonly program: string;
  /** Pairs of one mentor are alike, and are left out, or drawn, together. */
  readonly cluster: string;
}

/** The same, each program by itself: values and outcomes less their weighted means over the program. */
export function withinPrograms(observations: readonly Observation[]): readonly Observation[] {
  const sums = new Map<string, { weight: number; outcome: number; values: number[] }>();
  for (const { program, weight, outcome, values } of observations) {
    let sum = sums.get(program);
    if (sum === undefined) {
      sum = { weight: 0, outcome: 0, values: values.map(() => 0) };
      sums.set(program, sum);
    }
    sum.weight += weight;
    sum.outcome += weight * outcome;
    for (const [at, value] of values.entries()) sum.values[at]! += weight * value;
  }
  return observations.map((one) => {
    const { weight, outcome, values } = sums.get(one.program)!;
    return {
      ...one,
      outcome: one.outcome - outcome / weight,
      values: one.values.map((value, at) => value - values[at]! / weight),
    };
  });
}

/** The distinct clusters, or programs, in order of first appearance. */
export function distinct(observations: readonly Observation[], of: 'cluster' | 'program'): readonly string[] {
  return [...new Set(observations.map((one) => one[of]))];
}
