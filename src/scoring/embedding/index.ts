export type { EmbeddedKind } from './collect';
export type { Embedder, EmbeddingCache, EmbedSignal, GivenVector } from './embed';
export { type EmbeddedTags, type EmbedOptions, embedTags } from './embed-tags';
