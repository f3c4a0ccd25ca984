const encoder = new TextEncoder();

/**
 * A seed as seedrandom hears every letter of it: its UTF-8 bytes, one character each. Of a character seedrandom 3.0.5
 * uses the lowest 8 bits alone, so that "Ł" and "A" would draw the same (findings/seedrandom-low-byte-of-seed.sh).
 * ASCII stays as it is. O(length).
 */
export function seedBytes(seed: string): string {
  return Array.from(encoder.encode(seed), (byte) => String.fromCharCode(byte)).join('');
}
