/**
 * Sets of pairs as bits: row i owns the `words` 32-bit words from `i * words`, column j is bit j & 31 of
 * word j >> 5. 1/32 of the memory of an Int32 matrix, and whole words of columns are compared at once.
 */
export function wordsFor(columns: number): number {
  return (columns + 31) >>> 5;
}

/** Whether bit `column` of the row that starts at word `base` is set. */
export function hasBit(bits: Uint32Array, base: number, column: number): boolean {
  return (bits[base + (column >>> 5)]! & (1 << (column & 31))) !== 0;
}

export function setBit(bits: Uint32Array, base: number, column: number): void {
  const word = base + (column >>> 5);
  bits[word] = bits[word]! | (1 << (column & 31));
}

export function clearBit(bits: Uint32Array, base: number, column: number): void {
  const word = base + (column >>> 5);
  bits[word] = bits[word]! & ~(1 << (column & 31));
}

/** The position of the lowest set bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
