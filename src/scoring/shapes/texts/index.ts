export type { TextData } from './data';
export { TextPass } from './pass';
export { texts } from './texts';
export { textVectorOf } from './vectors';
export { hasText } from './weights';
