export { sourceOf } from './list';
export { headWords, type SourceKind } from './source';
