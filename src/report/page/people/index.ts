export { pairDetails } from './details';
export { groupSection } from './groups';
export { pairSection } from './pairs';
export { aloneSection, seatSection } from './people';
export { recruitList } from './recruits';
