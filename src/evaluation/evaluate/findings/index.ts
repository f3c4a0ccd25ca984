export { conclude } from './conclude';
