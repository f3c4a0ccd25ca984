import { normalizeUnicode } from '../model/unicode';

/** Two tags that differ only in case, width, accents' encoding or spaces name the same thing. */
export function normalizeTag(tag: string): string {
  return normalizeUnicode(tag, 'NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
}
