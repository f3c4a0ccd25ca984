import type { Objective, Program } from '../../../program';
import type { KnownPair } from './known';

/** The program's objectives, then those that only pairs have, by id; each once. */
export function allObjectives(program: Program, pairs: readonly KnownPair[]): readonly Objective[] {
  const known = new Map(program.objectives.map((objective) => [objective.id, objective]));
  const own = new Map<string, Objective>();
  for (const objective of pairs.flatMap((pair) => pair.objectives)) {
    if (!known.has(objective.id) && !own.has(objective.id)) own.set(objective.id, objective);
  }
  return [...known.values(), ...[...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}
