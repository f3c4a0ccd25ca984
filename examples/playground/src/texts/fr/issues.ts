/** A part of its own: most people meet no problem. */
export { issueInFrench } from 'mentor-match/fr';
