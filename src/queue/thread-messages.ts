import type { RunProgress } from '../matching';
import type { MatchingErrors } from './errors';
import type { ResultSummary } from './job';
import type { QueueScannerOptions, ScanFigures, Spread } from './scan';
import type { StoreAnswer, StoreCall } from './store';

/** What a thread starts with. */
export interface ThreadInput {
  /** JSON in UTF-8. */
  readonly cohort: Uint8Array;
  readonly policy: Uint8Array;
  readonly timeLimit?: number;
  readonly threads: number;
  /** Address of a module that exports `criteria` and `rules`. */
  readonly extensions?: string;
  /** Who else scans; the store is asked over the port. */
  readonly scan?: Spread & Pick<QueueScannerOptions, 'connection' | 'prefix' | 'tenant'>;
}

export type ToThread = { readonly kind: 'cancel' } | StoreAnswer;

export type FromThread =
  | ({ readonly kind: 'progress' } & RunProgress)
  | {
      readonly kind: 'result';
      readonly done: ResultSummary;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'refused'; readonly errors: MatchingErrors }
  | StoreCall
  | { readonly kind: 'figures'; readonly figures: ScanFigures }
  | { readonly kind: 'trouble'; readonly error: Error };

/** How a matching ends. */
export type ThreadEnd = Extract<FromThread, { kind: 'result' | 'refused' }>;
