import type { Interval } from '../../statistics';
import type { Estimate, FigureKind } from './estimate';

/**
 * A number in as many digits as it can bear in a report: integers from 100 on, one decimal from 10, else two. Never
 * a long tail, never `-0`.
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const text = value.toFixed(digits);
  return Number(text) === 0 ? '0' : text;
}

/** `0.925` as `93 %`. */
export function formatShare(share: number): string {
  const text = (100 * share).toFixed(0);
  return `${text === '-0' ? '0' : text} %`;
}

/** A p value in two decimals, three below 0.1. */
export function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : p < 0.1 ? p.toFixed(3) : p.toFixed(2);
}

/** A figure's value in its unit; the unit itself only where a number needs it. */
export function formatValue(kind: FigureKind, value: number): string {
  switch (kind) {
    case 'share':
    case 'progress':
      return formatShare(value);
    case 'share-difference':
      return signed(value, `${formatNumber(Math.round(100 * value))} points`);
    case 'change':
    case 'difference':
      return signed(value, formatNumber(value));
    case 'correlation':
      return value.toFixed(2) === '-0.00' ? '0.00' : value.toFixed(2);
    case 'score':
    case 'amount':
      return formatNumber(value);
  }
}

function signed(value: number, text: string): string {
  return value > 0 && !/^0( |$)/.test(text) ? `+${text}` : text;
}

/** `70 to 99 %`: the unit once. */
export function formatInterval(kind: FigureKind, { lower, upper }: Interval): string {
  return `${formatValue(kind, lower).replace(/ .*/, '')} to ${formatValue(kind, upper)}`;
}

/** A figure inside a sentence: `93 % of 15 (95 % interval 70 to 99 %)`. */
export function formatEstimate(
  { kind, unit }: { readonly kind: FigureKind; readonly unit: string },
  { value, n, interval }: Estimate,
): string {
  if (value === null) return 'not known';
  const withUnit = unit === '' ? formatValue(kind, value) : `${formatValue(kind, value)} ${unit}`;
  const notes = [
    ...(n === null || n === 0 ? [] : [`n = ${n}`]),
    ...(interval === null
      ? []
      : [`${formatShare(interval.confidence)} interval ${formatInterval(kind, interval)}`]),
  ];
  return notes.length === 0 ? withUnit : `${withUnit} (${notes.join(', ')})`;
}
