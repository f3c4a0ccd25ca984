export { leaveOutOfSide, withoutPeople } from './leave-out';
export { cohortOfRound, leftPeople } from './left';
export { expectOrigin, prepareFor, prepareForSteps } from './origin';
export { pairsOfBefore, policyOfRound } from './round-policy';
