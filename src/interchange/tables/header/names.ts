import { normalizeUnicode } from '../../../model';

/** Headers are compared without regard to case, kinds of blanks and ways to encode an accent. */
export function normalizeHeader(header: string): string {
  return normalizeUnicode(header, 'NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The form in which `experience years`, `experience_years` and `experienceYears` are the same. */
export function fieldKey(header: string): string {
  return normalizeHeader(header).replace(/[\s_.\-/]+/g, '');
}
