import { addTo, maxOf, minOf } from '../lists';
import { learningWarning } from '../messages';
import { compareText, type Warning } from '../model';
import type { RatedPair } from './types';

/** Outcomes of which fewer say nothing of the scale they are on. */
const ENOUGH = 10;
/** One scale ends this many times as far from 0 as another, or further: 5 and 10 are two, 4 and 5 are not. */
const TIMES = 1.75;
/** Of two scales in one program the upper begins this many times as far from 0 as the lower ends: 5 and 15. */
const GAP = 3;
/** The least that each of the two holds, and the least share of the program. */
const LEAST = 5;
const LEAST_SHARE = 0.1;
/** A rating ends here at most. */
const LONGEST_RATING = 10;

/** Outcomes of one program, as distances from 0, in ascending order. */
interface Scale {
  readonly program: string;
  readonly sizes: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Says of outcomes that they are on two scales, where they leave little doubt: ratings beside percents in one program,
 * and two programs of which one goes much further, with most outcomes beyond the end of the other. At most one warning
 * of each kind. O(outcomes * log(outcomes)). Deterministic, whatever the order.
 */
export function scaleWarnings(outcomes: readonly RatedPair[]): readonly Warning[] {
  const scales = scalesOf(outcomes);
  const mixed = scales.filter((scale) => lowerPart(scale) > 0);
  return [...beside(mixed), ...between(scales.filter((scale) => !mixed.includes(scale)))];
}

function scalesOf(outcomes: readonly RatedPair[]): readonly Scale[] {
  const byProgram = new Map<string, number[]>();
  for (const { program = '', outcome } of outcomes) addTo(byProgram, program, outcome);
  return [...byProgram]
    .filter(([, values]) => values.length >= ENOUGH)
    .sort(([a], [b]) => compareText(a, b))
    .map(([program, values]) => ({
      program,
      sizes: values.map(Math.abs).sort((a, b) => a - b),
      from: minOf(values),
      to: maxOf(values),
    }));
}

/** Two scales in one program: of several, the program with the most outcomes. */
function beside(mixed: readonly Scale[]): readonly Warning[] {
  if (mixed.length === 0) return [];
  const most = mixed.reduce((best, one) => (one.sizes.length > best.sizes.length ? one : best));
  const { sizes, program } = most;
  const low = lowerPart(most);
  const params = {
    low,
    upTo: sizes[low - 1]!,
    high: sizes.length - low,
    from: sizes[low]!,
    programs: mixed.length,
    program,
    named: program === '' ? ('no' as const) : ('yes' as const),
  };
  return [learningWarning('warnings.outcome-scales', params, 'outcomes')];
}

/** How many outcomes are on the lower one of two scales; 0 if there is one. */
function lowerPart({ sizes, from }: Scale): number {
  if (from < 0) return 0;
  const least = Math.max(LEAST, LEAST_SHARE * sizes.length);
  const first = sizes.findIndex((size) => size > 0);
  for (let at = Math.max(first, 0) + 1; at < sizes.length; at++) {
    const [below, above] = [sizes[at - 1]!, sizes[at]!];
    if (below > LONGEST_RATING) return 0;
    if (above < GAP * below || above <= LONGEST_RATING) continue;
    const distinct = new Set(sizes.slice(first, at)).size;
    return at - first >= least && sizes.length - at >= least && distinct > 2 ? at : 0;
  }
  return 0;
}

/** Programs on two scales: the ones whose ends differ most. */
function between(scales: readonly Scale[]): readonly Warning[] {
  const endOf = ({ sizes }: Scale) => sizes.at(-1)!;
  const positive = scales.filter((scale) => endOf(scale) > 0);
  if (positive.length < 2) return [];
  const narrow = positive.reduce((best, one) => (endOf(one) < endOf(best) ? one : best));
  const wide = positive.reduce((best, one) => (endOf(one) > endOf(best) ? one : best));
  const end = endOf(narrow);
  const beyond = wide.sizes.filter((size) => size > end).length;
  if (endOf(wide) < TIMES * end || 2 * beyond < wide.sizes.length) return [];
  const params = {
    narrow: narrow.program,
    narrowFrom: narrow.from,
    narrowTo: narrow.to,
    wide: wide.program,
    wideFrom: wide.from,
    wideTo: wide.to,
    programs: positive.length,
  };
  return [learningWarning('warnings.outcome-program-scales', params, 'outcomes')];
}
