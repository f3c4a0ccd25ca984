export { MUNKRES_LIMIT, munkresEngine } from './munkres';
