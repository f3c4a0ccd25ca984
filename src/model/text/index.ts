export { compareText } from './compare';
export { formatPath, valueAt } from './path';
export { placeIn, type TextPlace } from './place';
export { hasLoneSurrogate, normalizeUnicode } from './unicode';
