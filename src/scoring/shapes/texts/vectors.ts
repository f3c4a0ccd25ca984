import type { Person } from '../../../model';
import { Growing } from '../../flat';
import type { TagSpace } from '../../similarity';
import type { TextVectors } from './data';
import { hasText, type TextsOf } from './weights';

/** Entries of a vector of length 1 are integers in units of 2^-14, so that products add up exactly in any order. */
const UNIT = 2 ** 14;

/**
 * The vector of a person in whole numbers: the mean direction of their texts that have one. `undefined` without any.
 */
export function textVectorOf(person: Person, textsOf: TextsOf, tags: TagSpace): Int16Array | undefined {
  // Who has written nothing that counts is blank, whatever a model makes of it.
  if (tags.vectors.size === 0 || !hasText(person, textsOf)) return undefined;
  let sum: Float64Array | undefined;
  for (const text of textsOf(person)) {
    const vector = tags.vectors.unitVector(tags.canonical(text));
    if (vector === undefined) continue;
    sum ??= new Float64Array(vector.length);
    for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!;
  }
  const length = Math.sqrt(sum?.reduce((squares, entry) => squares + entry * entry, 0) ?? 0);
  // Texts of opposite directions have none together.
  return sum === undefined || length < 1e-9
    ? undefined
    : Int16Array.from(sum, (entry) => Math.round((UNIT * entry) / length));
}

/** Sum of the squares of a vector. */
export function squaresOf(vector: ArrayLike<number>): number {
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += vector[at]! * vector[at]!;
  return squares;
}

/** The vectors of one side, `undefined` where nobody has one. O(people * length). */
export function packVectors(
  people: readonly Person[],
  textsOf: TextsOf,
  tags: TagSpace,
): TextVectors | undefined {
  const at = new Int32Array(people.length).fill(-1);
  const entries = new Growing();
  const squares: number[] = [];
  let length = 0;
  for (let person = 0; person < people.length; person++) {
    const vector = textVectorOf(people[person]!, textsOf, tags);
    if (vector === undefined) continue;
    length = vector.length;
    at[person] = squares.length;
    squares.push(squaresOf(vector));
    for (const entry of vector) entries.push(entry);
  }
  if (squares.length === 0) return undefined;
  return { length, entries: Int16Array.from(entries.view()), at, squares: Float64Array.from(squares) };
}
