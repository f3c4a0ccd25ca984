export { expectIds, expectPeople } from './arguments';
export { withGivenPaths } from './given-paths';
export { checkOptionTypes } from './option-types';
