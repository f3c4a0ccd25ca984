/** Factors told apart; the others are taken together, so that there are at most 16 worlds to solve. */
const MOST_APART = 3;

/** Some ids that are taken away together. */
export type Factor = readonly string[];

/** The factors of ids by their weight: the weightiest apart, the rest as one. Ids of no weight are none. */
export function factorsOf(weights: readonly { readonly id: string; readonly weight: number }[]): Factor[] {
  const felt = weights.filter(({ weight }) => weight > 0);
  const order = [...felt].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const apart = order.length === MOST_APART + 1 ? MOST_APART + 1 : MOST_APART;
  const rest = order.slice(apart).map(({ id }) => id);
  return [...order.slice(0, apart).map(({ id }): Factor => [id]), ...(rest.length > 0 ? [rest] : [])];
}

/** The ids of a set of factors. */
export function idsOf(factors: readonly Factor[], set: number): Set<string> {
  return new Set(factors.flatMap((ids, at) => ((set >> at) & 1 ? ids : [])));
}
