import { Echelon } from './prime-field';

/**
 * People whose answers enter all figures in the same way: any combination of the figures has all of them in it, or
 * none.
 */
export interface Kind {
  /** How many people they are. */
  readonly size: number;
  /** One vector for each answer of such a person: the factor it has in each figure, as residues. */
  readonly columns: readonly (readonly number[])[];
}

/** Elimination steps after which the search stops; the answer is then "no", and the figure is hidden. */
const MOST_STEPS = 20_000_000;

/**
 * Whether every combination of linear forms (but the empty one) has at least `minimum` people in it. "No" may also mean
 * that this was not found out.
 *
 * A combination without the people of a set S exists exactly if the forms lose rank when all others are taken away, so
 * one with no people but those of S exists exactly if the rank over the others is not full. Where it is full, some
 * people T outside S already give it, and any further set must take in one of T: that bounds the search (branching over
 * information sets, as in the decoding of linear codes: the question is the code's minimum distance, by people).
 *
 * O(MOST_STEPS) at worst; in most cases T consists of kinds too large to be left out, and one look does.
 *
 * @param forms how many forms there are; they are independent over all kinds.
 */
export function everyCombinationHas(minimum: number, kinds: readonly Kind[], forms: number): boolean {
  if (forms === 0) return true;
  // First those who cannot be left out, then those who tell most.
  const order = [...kinds.keys()].sort((a, b) => {
    const large = Number(kinds[b]!.size >= minimum) - Number(kinds[a]!.size >= minimum);
    return large || kinds[b]!.columns.length - kinds[a]!.columns.length || a - b;
  });
  const out = new Uint8Array(kinds.length);
  const stays = new Uint8Array(kinds.length);
  let stepsLeft = MOST_STEPS;

  /**
   * Those of some kinds that add to the rank of the ones before them; nothing where the rank is not full in the end.
   */
  const independent = (candidates: readonly number[], skip?: ReadonlySet<number>): number[] | undefined => {
    const echelon = new Echelon(forms);
    const found: number[] = [];
    for (const kind of candidates) {
      if (out[kind] === 1 || skip?.has(kind)) continue;
      const before = echelon.rank;
      for (const column of kinds[kind]!.columns) echelon.add(column);
      stepsLeft -= kinds[kind]!.columns.length * forms * forms;
      if (echelon.rank > before) found.push(kind);
      if (echelon.isFull) return found;
    }
    return undefined;
  };

  /** Few people who give full rank without those who are out; nothing where there are none such. */
  const informative = (skip?: ReadonlySet<number>): number[] | undefined => {
    const found = independent(order, skip);
    // From the last to the first: who was only needed before the others came is left.
    return found && independent([...found].reverse());
  };

  /** Whether a set of at most `left` people more can be left with a combination of their own. */
  const leaks = (left: number): boolean => {
    if (stepsLeft < 0) return true;
    const found = informative();
    if (found === undefined) return true;
    const choices = found.filter((kind) => stays[kind] === 0 && kinds[kind]!.size <= left);
    const tried: number[] = [];
    for (const kind of choices) {
      out[kind] = 1;
      const leaking = leaks(left - kinds[kind]!.size);
      out[kind] = 0;
      if (leaking) return true;
      // Sets with this kind have been looked at: from here on it stays.
      stays[kind] = 1;
      tried.push(kind);
    }
    for (const kind of tried) stays[kind] = 0;
    return false;
  };

  /** As many disjoint sets of full rank as people could be left out: one is always whole. Quick, not always there. */
  const isPacked = (): boolean => {
    const used = new Map<number, number>();
    for (let set = 0; set < minimum; set++) {
      const skip = new Set(
        [...used].filter(([kind, count]) => count >= kinds[kind]!.size).map(([kind]) => kind),
      );
      const found = informative(skip);
      if (found === undefined) return false;
      for (const kind of found) used.set(kind, (used.get(kind) ?? 0) + 1);
    }
    return true;
  };

  if (isPacked()) return true;
  stepsLeft = MOST_STEPS;
  return !leaks(minimum - 1);
}
