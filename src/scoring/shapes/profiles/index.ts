export type { ProfileData } from './data';
export type { Closest } from './parts';
export { ProfilePass } from './pass';
export { profiles } from './profiles';
