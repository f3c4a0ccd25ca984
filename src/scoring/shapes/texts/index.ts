export type { TextData } from './data';
export { TextPass } from './pass';
export { texts } from './texts';
export { hasText } from './weights';
