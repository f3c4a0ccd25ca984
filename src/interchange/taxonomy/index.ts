export type { AmbiguousLabel } from './concepts';
export type { TaxonomyFileKind } from './formats';
export { readTaxonomy, type TaxonomyFileReading, type TaxonomyRead } from './read-taxonomy';
export type { TaxonomyFile } from './table';
