import { isObject } from '../../errors';
import { FORMATS, type PairRef } from '../../model';
import { pairKey, sealOf } from '../records';

type Fields = { readonly [field: string]: unknown };

/**
 * What brings a record of an older format to the next: at index n, from format n. Records without a `format` are of
 * format 0, that of versions before there was one.
 *
 * From 0 to 1, what was not recorded cannot be made up, and is taken at its weakest: warnings are none; approved pairs
 * could be broken; of past pairs only the declined ones are known to be declined, the others count as ended; waivers
 * have no log that they rest on. The input hash was one of everything about the people and is no more known, nor are
 * the hashes of a log, which build on it: so such a result can be read, shown and rematched, but no more verified or
 * reviewed.
 */
const RESULTS: readonly ((result: Fields) => Fields)[] = [
  (result) => ({
    ...result,
    format: 1,
    ...(hasWarnings(result) && { warnings: [] }),
    ...(Array.isArray(result['shortfalls']) && { shortfalls: result['shortfalls'].map(shortfallFrom0) }),
    ...(isObject(result['rematch']) && { rematch: rematchFrom0(result['rematch']) }),
    ...(isObject(result['review']) && { review: { ...result['review'], format: 1 } }),
    ...(isObject(result['manifest']) && { manifest: manifestFrom0(result['manifest']) }),
    ...(isObject(result['certificate']) && { certificate: certificateFrom0(result['certificate']) }),
  }),
];

const REVIEWS: readonly ((review: Fields) => Fields)[] = [(review) => ({ ...review, format: 1 })];

/** A stored result in today's format, as far as it is one. */
export function migrateResult(value: unknown): unknown {
  return migrate(value, RESULTS, FORMATS.result);
}

/** A stored review in today's format, as far as it is one. */
export function migrateReview(value: unknown): unknown {
  return migrate(value, REVIEWS, FORMATS.review);
}

/** The format of a record; 0 where there is none. */
export function formatOf(value: Fields): unknown {
  return Object.hasOwn(value, 'format') ? value['format'] : 0;
}

function migrate(value: unknown, steps: readonly ((record: Fields) => Fields)[], today: number): unknown {
  if (!isObject(value)) return value;
  const from = formatOf(value);
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0 || from >= today) return value;
  return steps.slice(from).reduce((record, step) => step(record), value);
}

function hasWarnings(result: Fields): boolean {
  return !Object.hasOwn(result, 'warnings') && result['status'] !== 'too-few-changes';
}

/** A side was `mentor` or `mentee` then. */
function shortfallFrom0(shortfall: unknown): unknown {
  return isObject(shortfall) ? { ...shortfall, side: `${String(shortfall['side'])}s` } : shortfall;
}

/** Every default was filled in then; what has gone since would be an unknown field. */
function manifestFrom0(manifest: Fields): Fields {
  const { policy } = manifest;
  if (!isObject(policy)) return manifest;
  const { coverage: _coverage, ...rest } = policy;
  return { ...manifest, policy: rest };
}

/** Prices were those of costs: of the other sign, but at the levels of a worst score. */
function certificateFrom0(certificate: Fields): Fields {
  const { levels } = certificate;
  if (!Array.isArray(levels)) return certificate;
  const turned = (prices: unknown) =>
    Array.isArray(prices)
      ? prices.map((price: unknown) => (typeof price === 'number' ? 0 - price : price))
      : prices;
  return {
    ...certificate,
    levels: levels.map((level: unknown) =>
      !isObject(level) || level['kind'] === 'worst-cost' || level['kind'] === 'pairs-at-worst'
        ? level
        : {
            ...level,
            mentorPrices: turned(level['mentorPrices']),
            menteePrices: turned(level['menteePrices']),
          },
    ),
  };
}

function rematchFrom0(record: Fields): Fields {
  const declined = new Set(pairsIn(record['declined']).map(pairKey));
  const ended = Array.isArray(record['ended']) ? record['ended'] : [];
  for (const pair of pairsIn(ended.filter((one) => isObject(one) && one['cause'] === 'declined')))
    declined.add(pairKey(pair));
  const unsealed = {
    ...record,
    format: 1,
    breakApproved: true,
    allowAgain: false,
    left: [],
    ended: ended.map((pair: unknown) => (isObject(pair) ? { ...pair, state: 'proposed' } : pair)),
    past: pairsIn(record['past']).map((pair) => ({
      ...pair,
      kind: declined.has(pairKey(pair)) ? 'declined' : 'ended',
      round: record['round'],
    })),
    reviews: [],
  };
  return { ...unsealed, seal: sealOf(unsealed) };
}

function pairsIn(list: unknown): readonly PairRef[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((pair: unknown) => {
    if (!isObject(pair)) return [];
    const { mentorId, menteeId } = pair;
    return typeof mentorId === 'string' && typeof menteeId === 'string' ? [{ mentorId, menteeId }] : [];
  });
}
