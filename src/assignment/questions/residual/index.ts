export { LevelStack, type StackedLevel } from './level-stack';
export { added, isLess, NOTHING, negated, type Parts } from './parts';
export { ResidualGraph } from './residual-graph';
export { type Path, ShortestPaths } from './shortest-paths';
