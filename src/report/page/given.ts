import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../../errors';
import type { ReportData } from '../data';

type Kind = 'any' | 'boolean' | 'list' | 'object' | 'text';

const FITS: { readonly [K in Kind]: (value: unknown) => boolean } = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every(isObject),
  object: isObject,
  text: (value) => typeof value === 'string',
};

/** What each part of the data is, and whether it may be `null`. */
const PARTS: { readonly [K in keyof Required<ReportData>]: readonly [Kind, null?] } = {
  format: ['any'],
  status: ['text'],
  title: ['text', null],
  date: ['text', null],
  people: ['text'],
  names: ['object'],
  overview: ['object'],
  proof: ['object'],
  conflict: ['object', null],
  bins: ['list'],
  criteria: ['list'],
  skills: ['list'],
  rules: ['list'],
  prices: ['list', null],
  pricedAgainst: ['text'],
  pricesProven: ['boolean', null],
  dearest: ['object', null],
  change: ['object', null],
  pairs: ['list', null],
  firmness: ['object'],
  unmatched: ['list', null],
  reasons: ['list'],
  seats: ['list', null],
  seatGain: ['object', null],
  loads: ['list'],
  shortfalls: ['list'],
  warnings: ['list'],
  policy: ['object'],
  audit: ['object'],
  groups: ['object', null],
  tables: ['list'],
  recruits: ['list', null],
  decided: ['object', null],
  effort: ['object'],
  leftOut: ['object'],
};

/** @throws MentorMatchError `invalid-input` for data of another format, or of which a part is of another kind. */
export function expectReportData(data: ReportData): void {
  const format: unknown = isObject(data) ? data.format : data;
  if (format !== 1) throw new MentorMatchError('invalid-input', [misfit('data.format', format)]);
  const issues = Object.entries(PARTS).flatMap(([name, [kind, orNull]]) => {
    const value: unknown = Reflect.get(data, name);
    return FITS[kind](value) || (orNull === null && value === null) ? [] : [misfit(`data.${name}`, value)];
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

/** What is amiss deeper in the data than {@link expectReportData} looks shows where the page is written. */
export function refusingMisfits(data: ReportData, write: () => string): string {
  try {
    return write();
  } catch (cause) {
    if (!(cause instanceof TypeError) && !(cause instanceof RangeError)) throw cause;
    throw new MentorMatchError('invalid-input', [misfit('data', data)], { cause });
  }
}

function misfit(path: string, value: unknown): ErrorIssue {
  return {
    path,
    message: 'not the data of a report that this version knows',
    received: printValue(value),
    expected: 'what reportData(open, options) returns',
  };
}
