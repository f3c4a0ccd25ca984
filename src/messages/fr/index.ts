export { FR } from './catalogue';
