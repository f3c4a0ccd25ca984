export { augment } from './augment';
