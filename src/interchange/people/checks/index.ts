export { countedIds, rewrittenIds } from './doubtful-ids';
export { managersIn } from './managers-table';
export { MergedCells } from './merged-cells';
export { namedWishes } from './named-wishes';
export { OwnManagers } from './own-managers';
export { PeopleChecker, type PersonEntry, relocate } from './person';
export { swappedSides } from './swapped-sides';
