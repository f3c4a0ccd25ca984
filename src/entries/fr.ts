/** The library's messages in French. */
export { FR } from '../messages';
