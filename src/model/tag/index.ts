export { ABBREVIATIONS } from './abbreviations';
export { BoundedCache } from './bounded-cache';
export { languageCode } from './languages';
export { normalizeTag, type TagOptions } from './normalize';
