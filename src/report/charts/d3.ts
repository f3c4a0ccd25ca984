/**
 * What charts take of d3, in a published file of its own (`APART` in `.ci/entry-points.ts`): it runs code as it is
 * loaded.
 */
export { scaleBand, scaleLinear } from 'd3-scale';
export { curveStepAfter, line } from 'd3-shape';
