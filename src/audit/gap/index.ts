export { explainGap } from './explain-gap';
export type { GapExplanation, GapFactor, GapOfGroup, GapOptions, GapPart, Place, Proxy } from './types';
