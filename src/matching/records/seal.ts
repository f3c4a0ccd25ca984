import { CanonicalHash } from '../canonical';
import type { RematchAttempt, RematchRecord } from './rematch';

/** The seal of a record: SHA-256 of the rest of it. */
export function sealOf(
  record: Omit<RematchRecord, 'seal'> | Omit<RematchAttempt, 'seal'> | { readonly [field: string]: unknown },
): string {
  return new CanonicalHash().value({ ...record, seal: undefined }).hex();
}
