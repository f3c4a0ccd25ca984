export { differencesBetween, diffMatchings, namesOf, told } from './difference';
export type {
  ChangedPartner,
  MatchedSide,
  MeasuredPair,
  PersonChange,
  PersonChangeKind,
} from './people';
export type {
  ComparableTotal,
  DifferenceOptions,
  Differences,
  FigureChange,
  MatchingDifference,
} from './types';
