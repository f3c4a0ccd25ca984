export { type ReadAttributesOptions, readAttributes, readAttributesStream } from './read';
export type { AttributeRow, AttributesRead } from './table';
