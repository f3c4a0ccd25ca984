declare module 'munkres-js' {
  /** Pairs of least total cost; see the package for the many ways it can go wrong. */
  function computeMunkres(
    matrix: number[][],
    options?: { padValue?: number },
  ): [row: number, column: number][];
  export default computeMunkres;
}
