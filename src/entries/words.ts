/**
 * What people call things: the words of the two sides compared before a matching, taxonomies read from the files of
 * ESCO, O*NET and your own, and vectors of your own model for tags and texts.
 */
export {
  type AmbiguousLabel,
  readTaxonomy,
  type TaxonomyFile,
  type TaxonomyFileKind,
  type TaxonomyFileReading,
  type TaxonomyRead,
} from '../interchange';
export {
  type AmbiguousWord,
  type EmbeddedKind,
  type EmbeddedTags,
  type Embedder,
  type EmbeddingCache,
  type EmbedOptions,
  type EmbedSignal,
  embedTags,
  type GivenVector,
  type KindVocabulary,
  type Listed,
  type NearReason,
  type NearTags,
  type UnknownWord,
  type VocabularyKind,
  type VocabularyOptions,
  type VocabularyReport,
  vocabularyReport,
  type WordUse,
} from '../scoring';
