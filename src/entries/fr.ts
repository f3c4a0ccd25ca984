/** The library's messages in French, and French for the English that comes with errors and checks. */
export { FR, issueInFrench, placeInFrench, textInFrench } from '../messages';
