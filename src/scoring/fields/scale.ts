import { type ErrorIssue, printValue } from '../../errors';
import type { Field, Side } from '../../model';
import type { TagSpace } from '../similarity';
import { comparisonKey, fieldPath } from './values';

/** What reads values as numbers: a rule or a criterion by its id and path, the field, and the scale if there is one. */
export interface ScaleOptions {
  readonly id: string;
  readonly path: string;
  readonly field: Field;
  /** Lowest first. */
  readonly scale: readonly string[] | undefined;
}

type Value = string | number | boolean | undefined;

/**
 * Reads a value as a number: its position on the scale, or itself; NaN where it is blank, or neither, which `issues`
 * then says.
 */
export function scaleReader(
  { id, path, field, scale: steps }: ScaleOptions,
  tags: TagSpace,
  issues: ErrorIssue[],
): (value: Value, side: Side, index: number) => number {
  // A number on a scale is compared as text: a spreadsheet's 7 is the scale's "7".
  const keyOf = (value: string | number | boolean) => comparisonKey(String(value), field, tags);
  const scale = steps === undefined ? undefined : new Map<string, number>();
  for (const [index, step] of (steps ?? []).entries()) {
    if (scale?.has(keyOf(step)) === true) {
      issues.push({
        path: `${path}.scale[${index}]`,
        message: 'the step stands twice on the scale',
        received: printValue(step),
        expected: 'each step once, lowest first',
      });
    }
    scale?.set(keyOf(step), index);
  }
  return (value, side, index) => {
    if (value === undefined) return Number.NaN;
    const position = scale === undefined ? value : scale.get(keyOf(value));
    if (typeof position === 'number') return position;
    issues.push({
      path: fieldPath(side, index, field),
      message:
        scale === undefined
          ? `${id} compares numbers, and this is none`
          : `${id} does not find this on its scale`,
      received: printValue(value),
      expected:
        scale === undefined
          ? 'a number; or a "scale", lowest step first'
          : `one of ${(steps ?? []).map(printValue).join(', ')}, or nothing`,
    });
    return Number.NaN;
  };
}
