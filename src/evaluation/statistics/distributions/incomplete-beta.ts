import jStat from 'jstat';

/** Terms after which the fraction ends whatever it gives; parameters of ten million take about a third of them. */
const MOST_TERMS = 20_000;
const SMALLEST = 1e-300;

/**
 * Regularized incomplete beta function I_x(a, b) for `a`, `b` > 0: Student's t and F in their tails. O(square root of
 * the larger parameter).
 *
 * @param rest 1 - `x`: next to an end of [0, 1] the difference would lose its digits.
 *
 * Source: the continued fraction DLMF 8.17.22, by the modified method of Lentz.
 */
export function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : Number.NaN;
  if (!(rest > 0)) return rest <= 0 ? 1 : Number.NaN;
  // On this side of the mean the fraction converges fast.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(rest, x, b, a);
  const logFactor =
    jStat.gammaln(a + b) - jStat.gammaln(a) - jStat.gammaln(b) + a * Math.log(x) + b * Math.log(rest);
  return Math.min(1, (Math.exp(logFactor) / a) * fraction(x, a, b));
}

function fraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = lower;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / away(1 + even * lower);
    upper = away(1 + even / upper);
    value *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / away(1 + odd * lower);
    upper = away(1 + odd / upper);
    const step = lower * upper;
    value *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}

/** No divisor is 0. */
function away(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
