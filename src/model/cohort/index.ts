export { countsFromOne, identityOf, mailOf } from './identity';
export type { PeopleOrder } from './load';
export { expectPairs } from './pair-limit';
export { parseCohort } from './parse';
export { type LoadedPeople, loadPeople, loadPeopleSteps } from './people';
export type { Reference, UnknownReference } from './references';
