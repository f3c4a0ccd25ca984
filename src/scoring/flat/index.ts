export {
  bytesOf,
  type Classes,
  findIn,
  Growing,
  GrowingNumbers,
  groupMembers,
  Interner,
  integersOf,
  ListBuilder,
  type Lists,
  listHas,
  lowerBound,
  NumberInterner,
  packClasses,
  toLists,
  transposeLists,
} from './lists';
export { type Profiles, profilesBy } from './profiles';
