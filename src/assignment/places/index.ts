export { contracted, expanded, withPlaces } from './places';
