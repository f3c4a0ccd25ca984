import type { Evidence } from '../model';

/** What a criterion found for one pair. */
export interface Assessment {
  /** In [0, 1], higher is better; `null`: not assessable. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}
