/**
 * The Shapley values of a few factors: of each, the mean over all orders of what the value falls by when it is taken
 * away. They add up to the value with all factors less that with none, whatever the order.
 *
 * Source: L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953) 307-317.
 *
 * @param values by set of factors taken away, a bit for each factor; 2^factors of them.
 */
export function shapleyValues(factors: number, values: ArrayLike<number>): number[] {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  return Array.from({ length: factors }, (_, factor) => {
    let sum = 0;
    for (let gone = 0; gone < 2 ** factors; gone++) {
      if ((gone >> factor) & 1) continue;
      const size = bitsIn(gone);
      const orders = (factorial(size) * factorial(factors - size - 1)) / factorial(factors);
      sum += orders * (values[gone]! - values[gone | (1 << factor)]!);
    }
    return sum;
  });
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
