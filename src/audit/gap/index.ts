export { explainGap } from './explain-gap';
export { factorsOf } from './factors';
export { expectTold, meanOf, referenceOf, toldGroups } from './told-groups';
export type { GapExplanation, GapFactor, GapOfGroup, GapOptions, GapPart, GroupProxy, Place } from './types';
