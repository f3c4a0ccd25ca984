import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import { type PairsMapping, readPairs, readPairsStream } from '../../interchange';
import { joinWarning } from '../../messages';
import { definePolicy, type PairRef, type PolicyInput, parseJson, type Warning } from '../../model';
import type { InputOptions, TextOptions } from '../options';
import type { Locate, Session } from '../session';
import { openFile, readText } from './files';
import { readTable, tablePlace } from './workbook';

/** A policy with the pairs of the tables. */
export interface WithPairs {
  readonly policy: PolicyInput;
  readonly warnings: readonly Warning[];
  /** Where a pair of the policy stands in its table. */
  readonly locate: Locate;
}

/** Pairs of one file. */
interface PairFile {
  readonly path: string;
  readonly pairs: readonly PairRef[];
  readonly places: readonly string[];
  readonly warnings: readonly Warning[];
}

const ID = 'exclusions';

/**
 * Adds locks, earlier pairs and pairs to be kept apart to a policy, each from a table (CSV, workbook) or a JSON list,
 * or from the `matching.json` of an earlier round.
 *
 * @throws MentorMatchError with file and row.
 */
export async function addPairs(
  policy: PolicyInput,
  options: InputOptions,
  mapping: PairsMapping | undefined,
  text: TextOptions,
  io: Session,
): Promise<WithPairs> {
  const places = new Map<string, string>();
  const warnings: Warning[] = [];
  const read = async (path: string | undefined, at: string, before: number): Promise<readonly PairRef[]> => {
    if (path === undefined) return [];
    const file = await readPairFile(path, options.sheet, mapping, text, io);
    warnings.push(...file.warnings);
    if (before === 0) places.set(at, file.path);
    for (const [index, place] of file.places.entries()) places.set(`${at}[${before + index}]`, place);
    return file.pairs;
  };
  const { locks = [], history = [] } = policy;
  const lockedToo = await read(options.locks, 'policy.locks', locks.length);
  const earlier = await read(options.history, 'policy.history', history.length);
  const rules = options.exclusions === undefined ? [] : definePolicy(policy).rules;
  const apart = await read(options.exclusions, `policy.rules[${rules.length}].pairs`, 0);
  if (options.exclusions !== undefined) places.set(`policy.rules[${rules.length}]`, options.exclusions);
  const locked = new Set(locks.map(({ mentorId, menteeId }) => JSON.stringify([mentorId, menteeId])));
  const isNew = ({ mentorId, menteeId }: PairRef) => !locked.has(JSON.stringify([mentorId, menteeId]));
  return {
    policy: {
      ...policy,
      ...(options.locks !== undefined && { locks: [...locks, ...lockedToo.filter(isNew)] }),
      ...(options.history !== undefined && { history: [...history, ...earlier] }),
      ...(apart.length > 0 && { rules: [...rules, { kind: 'excluded-pairs', id: ID, pairs: apart }] }),
    },
    warnings,
    locate: (path) => placeOf(path, places),
  };
}

/** The place of a path, or of the part of the policy that it is in. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string | undefined {
  const whole = places.get(path);
  if (whole !== undefined) return whole;
  const [, pair = '', side = ''] = /^(.*\])\.(mentorId|menteeId)$/s.exec(path) ?? [];
  const place = places.get(pair);
  return place === undefined ? undefined : `${place}, ${side === 'mentorId' ? 'mentor' : 'mentee'}`;
}

async function readPairFile(
  given: string,
  sheet: string | undefined,
  mapping: PairsMapping | undefined,
  text: TextOptions,
  io: Session,
): Promise<PairFile> {
  const place = tablePlace(given, sheet);
  const { path } = place;
  if (/\.json$/i.test(path)) return readJsonPairs(path, await readText(path, io));
  const file = await openFile(path, io);
  const options = {
    fileName: path,
    ...(mapping !== undefined && { mapping }),
    ...(text.encoding !== undefined && { encoding: text.encoding }),
    ...(text.delimiter !== undefined && { delimiter: text.delimiter }),
  };
  const { pairs, rows, warnings } = place.workbook
    ? readPairs(await readTable(place, file, 'people'), options)
    : await readPairsStream(file.chunks, options);
  const places = rows.map((row) => `${path}: row ${row}`);
  return { path, pairs, places, warnings };
}

const pairSchema = z.object({ mentorId: z.string().min(1), menteeId: z.string().min(1) });
const pairsSchema = z.union([
  z.array(pairSchema),
  z.object({ matches: z.array(pairSchema) }).transform(({ matches }) => matches),
]);

function readJsonPairs(path: string, text: string): PairFile {
  const parsed = parseJson(text);
  const pairs = 'fault' in parsed ? undefined : pairsSchema.safeParse(parsed.value).data;
  if (pairs === undefined)
    throw new MentorMatchError('invalid-input', [
      {
        path,
        message: 'the file holds no pairs',
        received: printValue('fault' in parsed ? parsed.fault.message : parsed.value),
        expected: 'a list [{ "mentorId": ..., "menteeId": ... }], or a matching.json',
      },
    ]);
  const places = pairs.map((_, index) => `${path}: pair ${index + 1}`);
  return {
    path,
    pairs: pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })),
    places,
    warnings: pairs.length > 0 ? [] : [joinWarning('warnings.pairs-none', {}, path)],
  };
}
