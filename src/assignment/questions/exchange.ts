import type { Pair } from '../problem';
import { isLess, type Parts, type Path, type ResidualGraph } from './residual';

/** Pairs that end and pairs that begin. */
export interface Exchange {
  readonly leave: readonly Pair[];
  readonly enter: readonly Pair[];
}

/** A path closed by a change. */
export interface Cycle {
  readonly path: Path;
  readonly parts: Parts;
}

/** Whether the first of two cycles, either of which may be missing, costs less. */
export function isBetter(
  one: Pick<Cycle, 'parts'> | undefined,
  other: Pick<Cycle, 'parts'> | undefined,
): boolean {
  return one !== undefined && (other === undefined || isLess(one.parts, other.parts));
}

/** The exchange along a path of the residual graph, besides that of a pair. */
export function exchangeAlong(
  { rows, hub }: Pick<ResidualGraph, 'rows' | 'hub'>,
  nodes: readonly number[],
  pair: Exchange,
): Exchange {
  const leave = [...pair.leave];
  const enter = [...pair.enter];
  for (let at = 1; at < nodes.length; at++) {
    const from = nodes[at - 1]!;
    const to = nodes[at]!;
    if (from === hub || to === hub) continue;
    if (from < rows) enter.push([from, to - rows]);
    else leave.push([to, from - rows]);
  }
  return { leave, enter };
}
