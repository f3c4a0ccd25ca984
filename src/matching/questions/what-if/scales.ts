import type { PairRef } from '../../../model';
import { indexPair, type Prepared, unitsOfPair } from '../../prepared';
import type { MatchedSide } from '../difference';

/**
 * Measures pairs before and after alike: by one policy, each among the later people, or the earlier ones where one has
 * left.
 */
export class Scale {
  readonly #after: Prepared;
  readonly #makeBefore: () => Prepared;
  #before: Prepared | undefined;

  /** @param before asked for pairs alone of somebody who is no longer there. */
  constructor(after: Prepared, before: () => Prepared) {
    this.#after = after;
    this.#makeBefore = before;
  }

  measured(pairs: readonly PairRef[], isThere: MatchedSide['isThere']): MatchedSide {
    return {
      isThere,
      pairs: pairs.map((pair) => ({
        mentorId: pair.mentorId,
        menteeId: pair.menteeId,
        score: this.#score(pair),
      })),
    };
  }

  #prepareBefore(): Prepared {
    this.#before ??= this.#makeBefore();
    return this.#before;
  }

  #score(pair: PairRef): number {
    const isHere =
      this.#after.mentorIndex.get(pair.mentorId) !== undefined &&
      this.#after.menteeIndex.get(pair.menteeId) !== undefined;
    const prepared = isHere ? this.#after : this.#prepareBefore();
    return unitsOfPair(prepared, indexPair(prepared, pair)) / prepared.policy.scoreUnit;
  }
}

/** Who is among the people of a prepared cohort. */
export function peopleOf({ mentorIndex, menteeIndex }: Prepared): MatchedSide['isThere'] {
  return (side, id) => (side === 'mentors' ? mentorIndex : menteeIndex).get(id) !== undefined;
}
