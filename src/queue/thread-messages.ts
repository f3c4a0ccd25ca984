import type { MatchingErrors } from './errors';
import type { MatchingDone } from './job';

/** What a thread starts with. */
export interface ThreadInput {
  /** JSON in UTF-8. */
  readonly cohort: Uint8Array;
  readonly policy: Uint8Array;
  readonly timeLimit?: number;
  readonly threads: number;
  /** Address of a module that exports `criteria` and `rules`. */
  readonly extensions?: string;
}

export interface ToThread {
  readonly cancel: boolean;
}

export type FromThread =
  | { readonly kind: 'progress'; readonly phase: string; readonly fraction: number }
  | {
      readonly kind: 'result';
      readonly done: Pick<MatchingDone, 'status' | 'reason' | 'matches'>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'refused'; readonly errors: MatchingErrors };
