/**
 * What numbers take of d3, in a published file of its own (`APART` in `.ci/entry-points.ts`): it runs code as it is
 * loaded.
 */
export { type FormatLocaleObject, formatLocale } from 'd3-format';
