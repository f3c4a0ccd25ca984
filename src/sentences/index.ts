export { issueInFrench, placeInFrench, textInFrench } from './french';
