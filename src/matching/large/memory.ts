import { addAll } from '../../lists';
import type { Prepared } from '../prepared';
import { chooseExplanations, type ExplanationOptions } from './explanations';

/** Bytes of a person in a run that keeps no scores: prices, the best few partners, bids, the match and its prices. */
const PERSON = 3000;
/** Besides, where matches are explained at once. */
const EXPLAINED = 1500;
/** Tables are there twice: as they are compiled, and where the kernel reads them. */
const COPIES = 2;
/**
 * About how many bytes a run takes that keeps no scores, beside the people themselves: an estimate made before it
 * begins, within a factor of two of measured peaks from 5,000 to 100,000 a side on one thread (`bench/README.md`). Each
 * further thread has a copy of the tables. O(tables).
 */
export function implicitBytes(prepared: Prepared, options: ExplanationOptions = {}): number {
  const { cohort, scoring, rules } = prepared;
  const people = cohort.mentors.length + cohort.mentees.length;
  const explained = chooseExplanations(cohort, options) === 'full' ? EXPLAINED : 0;
  return people * (PERSON + explained) + COPIES * (tableBytes(scoring.data) + tableBytes(rules.data));
}

/** Bytes of the arrays that data consist of. */
function tableBytes(data: unknown): number {
  let bytes = 0;
  const seen = new Set<object>();
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) bytes += value.byteLength;
    // Of long lists the first entry speaks for all.
    else if (Array.isArray(value)) bytes += Math.max(1, value.length) * (8 + tableBytes(value[0]));
    else addAll(waiting, Object.values(value));
  }
  return bytes;
}
