export { MUNKRES_LIMIT, munkresEngine } from '../assignment/munkres';
