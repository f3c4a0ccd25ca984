export { withoutPeople } from './leave-out';
export { cohortOfRound, leftPeople } from './left';
export { expectOrigin, originIssues, prepareFor, prepareForSteps } from './origin';
export { pairsOfBefore, policyOfRound } from './round-policy';
