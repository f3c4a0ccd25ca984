export * from './lists';
export { type Profiles, profilesBy } from './profiles';
