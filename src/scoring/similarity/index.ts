export { isUnspaced, lexicalSimilarity, readText, spellingIn, type TextTerm } from './phrase';
export { type Relations, relate } from './relations';
export { NO_TAG, TagCodes } from './tag-codes';
export { TagSpace, type TagTools, type TextKind, tagSpaceOf, tagToolsOf } from './tag-space';
