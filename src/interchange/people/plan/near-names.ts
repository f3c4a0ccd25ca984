import { editDistance, type Side } from '../../../model';
import { PERSON_COLUMNS } from '../../fields';
import { normalizeHeader } from '../../tables';
import { knownField } from './side';

/** Shorter headers are near too many names. */
const LEAST = 4;
/** Longer ones are sentences. */
const MOST = 40;

const FIELDS = PERSON_COLUMNS.filter(({ path }) => !path.includes('ttributes')).map(({ path, header }) => ({
  path,
  header,
  key: wordsIn(header),
}));

/** A field that a header nearly names. */
export interface NearField {
  readonly path: string;
  /** The header by which it is read. */
  readonly header: string;
}

/**
 * The field whose header nearly is this one: its words in another order, or a letter in four (at least one) otherwise,
 * as `skils` and `max capacity`. `undefined` where several are equally near.
 *
 * @param given fields that something gives already: nobody means them.
 */
export function nearField(
  header: string,
  given: ReadonlySet<string>,
  sides: readonly Side[],
): NearField | undefined {
  const key = wordsIn(header);
  if (key.length < LEAST || key.length > MOST) return undefined;
  const limit = Math.max(1, Math.floor(key.length / 4));
  let best: readonly NearField[] = [];
  let least = limit;
  for (const field of FIELDS) {
    if (isGiven(field.path, given)) continue;
    if (!sides.some((side) => knownField(field.header, side) !== undefined)) continue;
    const distance = editDistance(key, field.key, limit);
    if (distance > least) continue;
    best = distance < least ? [field] : [...best, field];
    least = distance;
  }
  return best.length === 1 ? best[0] : undefined;
}

/** `capacity` gives its two parts, and they give it. */
function isGiven(path: string, given: ReadonlySet<string>): boolean {
  if (given.has(path)) return true;
  return path === 'capacity'
    ? given.has('capacity.max') || given.has('capacity.min')
    : path.startsWith('capacity.') && given.has('capacity');
}

/** The words of a header in alphabetical order. */
function wordsIn(header: string): string {
  return normalizeHeader(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[\s_.\-/]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
