/** The library's messages in French, and French for the English that comes with errors and checks. */
export { FR } from '../messages';
export { issueInFrench, placeInFrench, textInFrench } from '../sentences';
