import type { RedisAddress } from '../connection';
import type { Left } from './seat';

/** What a thread that scans a cohort starts with. */
export interface ScanThreadInput {
  /** The tables of the cohort. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly threads: number;
  readonly connection: RedisAddress;
  readonly prefix: string;
}

export type ToScanThread =
  | { readonly kind: 'work'; readonly session: string; readonly turn: number }
  | { readonly kind: 'leave' };

export type FromScanThread =
  | { readonly kind: 'left'; readonly left: Left }
  | { readonly kind: 'failed'; readonly message: string };
