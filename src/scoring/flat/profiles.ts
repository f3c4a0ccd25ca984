import { Growing, NumberInterner } from './lists';

/** People sorted into profiles: those with equal keys share one. */
export interface Profiles {
  /** Profile of each person. */
  readonly profile: Int32Array;
  /** Index of the first person of each profile. */
  readonly first: Int32Array;
}

/** Sorts `count` people by a key. O(count). Profiles are numbered in order of first appearance. */
export function profilesBy(count: number, keyOf: (person: number) => number): Profiles {
  const keys = new NumberInterner();
  const first = new Growing();
  const profile = new Int32Array(count);
  for (let person = 0; person < count; person++) {
    const code = keys.code(keyOf(person));
    if (code === first.length) first.push(person);
    profile[person] = code;
  }
  return { profile, first: first.take() };
}
