export { type ListedData, listPairs } from './listed';
export * from './minutes';
export { type OverlapData, overlap } from './overlap';
export { addByClass, type ClassEarnings, type CriterionPass, roundEarned } from './pass';
export { passOf } from './pass-of';
export { type Closest, ProfilePass, profiles } from './profiles';
export type { ShapeData } from './shape-data';
export type { Shaped } from './shaped';
export { gainOfWish, type Help, type Wish, type WishData, wishes } from './wishes';
