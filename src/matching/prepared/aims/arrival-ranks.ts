import { type ErrorIssue, MentorMatchError, printValue } from '../../../errors';
import { peopleWarning } from '../../../messages';
import { type Cohort, epochOf, isDay, isInstant, type Policy, type Warning } from '../../../model';
import { fieldPath, singleValues } from '../../../scoring';
import { nearOf } from './groups';

/** What a value is compared by: dates are not compared with numbers. */
type Reading = { readonly kind: 'number' | 'date'; readonly at: number };

/**
 * The rank of each mentee by the field of `tieBreak`, from 0: equal for equal values, the last one for who has none.
 * Nothing where no objective asks.
 *
 * O(mentees * log(mentees)). @throws MentorMatchError `invalid-input` for values that are neither numbers nor dates, or
 * of both kinds.
 */
export function arrivalRanksOf(
  cohort: Cohort,
  { tieBreak, objectives, method }: Policy,
): { readonly arrivalRanks?: Int32Array; readonly warnings: readonly Warning[] } {
  if (tieBreak === undefined || !objectives.includes('first-come')) return { warnings: [] };
  const { field, order = 'ascending' } = tieBreak;
  const issues: ErrorIssue[] = [];
  const values = singleValues('mentees', field, cohort, 'first-come', issues);
  const readings = values.map(readValue);
  const wanted = readings.find((reading) => reading !== undefined)?.kind;
  for (const [index, reading] of readings.entries()) {
    const value = values[index];
    if (value === undefined || (reading !== undefined && reading.kind === wanted)) continue;
    issues.push({
      path: fieldPath('mentees', index, field),
      message:
        reading === undefined
          ? 'first-come compares numbers or dates, and this is neither'
          : 'first-come compares numbers or dates, not the two with one another',
      received: printValue(value),
      expected:
        wanted === 'number'
          ? 'a number'
          : 'a date such as 2026-03-01, with a time such as 2026-03-01T09:30:00Z, or a number',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const sign = order === 'ascending' ? 1 : -1;
  const places = [
    ...new Set(readings.flatMap((reading) => (reading === undefined ? [] : [reading.at]))),
  ].sort((a, b) => sign * (a - b));
  const rankOf = new Map(places.map((at, rank) => [at, rank]));
  const arrivalRanks = Int32Array.from(readings, (reading) =>
    reading === undefined ? places.length : rankOf.get(reading.at)!,
  );
  return { arrivalRanks, warnings: method === 'stable' ? [] : warningsOf() };

  function warningsOf(): Warning[] {
    const path = 'policy.tieBreak.field';
    const blank = readings.filter((reading) => reading === undefined).length;
    if (readings.length === 0) return [];
    if (places.length === 0)
      return [peopleWarning('warnings.first-come-unknown', { field, near: nearOf(field, cohort) }, path)];
    if (places.length === 1 && blank === 0 && readings.length > 1)
      return [peopleWarning('warnings.first-come-equal', { field, mentees: readings.length }, path)];
    return blank === 0 ? [] : [peopleWarning('warnings.first-come-blank', { field, count: blank }, path)];
  }
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;

function readValue(value: string | number | boolean | undefined): Reading | undefined {
  if (typeof value === 'number') return { kind: 'number', at: value };
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (NUMBER.test(text)) return { kind: 'number', at: Number(text) };
  if (isDay(text)) return { kind: 'date', at: epochOf(`${text}T00:00:00Z`) };
  // As tables write it, with a blank for the T, and without an offset.
  const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  const moment = /(?:Z|[+-]\d{2}:\d{2})$/.test(joined) ? joined : `${joined}Z`;
  return isInstant(moment) ? { kind: 'date', at: epochOf(moment) } : undefined;
}
