export type { CriterionDefinition, VocabularyKind } from './definition';
export { CRITERIA, criteriaOf } from './registry';
