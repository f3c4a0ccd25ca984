import { printValue } from '../../../errors';
import type { CellFormat, Notation, ReportProblem } from '../notation';
import { narrow } from '../width';

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?\d*,\d+$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const BLANK_GROUPS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;

/**
 * Reads a number as people write them: `3.5`, `3,5`, `1 200`, `1,234.5` or `1.234,5`. `undefined` if it is
 * none, `ambiguous` for `1,500`, which is one and a half to some and fifteen hundred to others.
 */
export function parseNumber(text: string, decimal?: '.' | ','): number | 'ambiguous' | undefined {
  const digits = narrow(text).replace(BLANK_GROUPS, '');
  if (decimal === ',') return parsePointed(swapMarks(digits));
  if (decimal === '.') return parsePointed(digits);
  if (PLAIN.test(digits)) return Number(digits);
  if (COMMA.test(digits)) {
    return /^[+-]?[1-9]\d{0,2},\d{3}$/.test(digits) ? 'ambiguous' : Number(digits.replace(',', '.'));
  }
  // `1,234,567` and `1.234.567`: a mark that stands twice parts thousands.
  if (/^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d*)?$/.test(digits)) return parsePointed(digits);
  if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d*)?$/.test(digits)) return parsePointed(swapMarks(digits));
  return parsePointed(digits.lastIndexOf(',') > digits.lastIndexOf('.') ? swapMarks(digits) : digits);
}

function parsePointed(digits: string): number | undefined {
  if (PLAIN.test(digits)) return Number(digits);
  return GROUPED.test(digits) ? Number(digits.replaceAll(',', '')) : undefined;
}

function swapMarks(digits: string): string {
  return digits.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/** Reads a number or reports why it is none. */
export function readNumber(text: string, format: CellFormat, problem: ReportProblem): number | undefined {
  const value = parseNumber(text, format.decimal);
  if (value === 'ambiguous') {
    problem(
      'the comma can be a decimal comma or part of a large number',
      printValue(text),
      'the mapping to say "decimal": "," or "decimal": "." for this column; for all of them --decimal comma or --decimal point',
    );
    return undefined;
  }
  if (value === undefined) problem('not a number', printValue(text), 'a number, such as 3 or 3.5');
  return value;
}

/** A number. */
export const numberCell: Notation<number> = {
  expected: 'a number, as "3.5"',
  list: false,
  read: readNumber,
  write: (value) => value,
};
