/** The part of jStat that is used here; the package brings no types of its own. */
declare module 'jstat' {
  interface Distribution {
    /** Distribution function. */
    cdf(x: number, ...parameters: number[]): number;
    /** Quantile function. */
    inv(p: number, ...parameters: number[]): number;
  }
  const jStat: {
    readonly normal: Distribution;
    readonly studentt: Distribution;
    readonly centralF: Distribution;
    /** Natural logarithm of the gamma function. */
    gammaln(x: number): number;
  };
  export default jStat;
}
