export type { OverlapData } from './data';
export { overlap } from './overlap';
export { OverlapPass } from './pass';
