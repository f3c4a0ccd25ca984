import {
  byPair,
  type DeclinedPair,
  type EndedPair,
  type PairStanding,
  type PastKind,
  type PastPair,
  pairKey,
  refOf,
} from '../../records';

/** What weighs more stays, if more than one thing became of a pair. */
const WEIGHT: { readonly [K in PastKind]: number } = { proposed: 0, ended: 1, replaced: 2, declined: 3 };

/** Past pairs with those of one round; each once, in order. */
export function withPast(past: readonly PastPair[], added: readonly PastPair[]): readonly PastPair[] {
  const all = new Map(past.map((pair) => [pairKey(pair), pair]));
  for (const pair of added) {
    const known = all.get(pairKey(pair));
    const kind = known !== undefined && WEIGHT[known.kind] > WEIGHT[pair.kind] ? known.kind : pair.kind;
    all.set(pairKey(pair), { ...refOf(pair), kind, round: pair.round });
  }
  return [...all.values()].sort(byPair);
}

/** Pairs that people took out before a round, as past pairs of it. @param takenOut by the decisions of a review. */
export function takenOutPast(
  declined: readonly DeclinedPair[],
  takenOut: readonly PairStanding[],
  round: number,
): readonly PastPair[] {
  return [
    ...takenOut.map(
      (pair): PastPair => ({
        ...refOf(pair),
        kind: pair.state === 'rejected' ? 'declined' : 'replaced',
        round,
      }),
    ),
    ...declined.map((pair): PastPair => ({ ...refOf(pair), kind: 'declined', round })),
  ];
}

/** Pairs that a round ended, as past pairs of it. */
export function endedPast(ended: readonly EndedPair[], round: number): readonly PastPair[] {
  return ended.map(
    ({ cause, state, ...pair }): PastPair => ({
      ...refOf(pair),
      kind: cause === 'declined' ? 'declined' : state === 'approved' ? 'ended' : 'proposed',
      round,
    }),
  );
}
