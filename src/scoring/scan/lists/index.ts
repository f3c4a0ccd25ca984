export { placeMinutes } from './minutes';
export { type PlacedFilter, placeMinutesFilter } from './minutes-filter';
export { type Postings, placeListed, placeOverlap, placeWishes, type RowLists } from './postings';
