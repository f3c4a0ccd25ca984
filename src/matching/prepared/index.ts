export { closedIn, expectNoSearch, oneWayRule, withClosed, withDirectionsSteps } from './directions';
export { checkOptionTypes, expectIds, expectPeople } from './given';
export { makeManifest, manifestProblems, manifestSteps } from './manifest';
export { expectOptimalMethod } from './optimal-method';
export { type Outline, outlineSteps, type PersonOutline } from './outline';
export { indexPair, menteeIndexOf, mentorIndexOf, pairRefs, spelledPair } from './people-index';
export { type PersonRef, personIndex } from './person';
export {
  type Extensions,
  type Prepared,
  type Provenance,
  prepare,
  prepareSteps,
  refuse,
  type Strictness,
} from './prepare';
export { type Scorable, type ScorableData, scorableData, scorableOf } from './scorable';
export {
  belowMinimum,
  forbiddenBy,
  INELIGIBLE,
  isLocked,
  isRefusal,
  pairUnits,
  unitsOfPair,
  unitsReader,
} from './units';
