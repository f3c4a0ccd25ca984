export { ABBREVIATIONS } from './abbreviations';
export { BoundedCache } from './bounded-cache';
export { normalizeTag, type TagOptions } from './normalize';
