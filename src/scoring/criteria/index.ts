export type { VocabularyKind } from './definition';
export { CRITERIA, criterionOf } from './registry';
