export { countEligible } from './count-eligible';
export { BLANK_CODE, type EqualData } from './equal';
export type { Filter, KnownPeople } from './filter';
export { countPairs, type FilterData, filterOf } from './filter-of';
export { type FreeMinutesData, isComparable, NOT_FREE, WITH_ZONE, WITHOUT_ZONE } from './minutes';
export type { NumbersData } from './numbers';
export type { SharedData } from './shared';
export { wasmRows } from './wasm-rows';
