export { explainGap } from './explain-gap';
export type { GapExplanation, GapFactor, GapOfGroup, GapOptions, GapPart, GroupProxy, Place } from './types';
