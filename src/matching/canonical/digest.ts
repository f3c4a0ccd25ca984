import { Sha256 } from './sha256';

/** SHA-256 of bytes as they go by. */
export interface Digest {
  /** Adds bytes; they may be overwritten afterwards. O(length). */
  updateBytes(bytes: Uint8Array): unknown;
  /** The digest of all so far as 64 hexadecimal digits; the object must not be used afterwards. */
  hex(): string;
}

/**
 * The one of the platform where it has one that answers at once, as Node does, several times as fast; otherwise ours.
 */
export function startDigest(): Digest {
  const hash = globalThis.process?.getBuiltinModule?.('node:crypto')?.createHash('sha256');
  if (hash === undefined) return new Sha256();
  return { updateBytes: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function digestOfText(text: string): string {
  const digest = startDigest();
  digest.updateBytes(new TextEncoder().encode(text));
  return digest.hex();
}
