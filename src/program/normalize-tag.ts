/** Two tags that differ only in case, width, accents' encoding or spaces name the same thing. */
export function normalizeTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
}
