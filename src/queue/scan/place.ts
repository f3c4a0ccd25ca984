import * as z from 'zod';
import { schemaFor } from '../../model';
import type { KeptTables } from './tables';

/**
 * A place at a cohort that is scanned, as a job of BullMQ: its lock says that its worker lives, and the place of a
 * worker that died goes to another. It is left after a turn and queued again, so that cohorts have fair turns.
 */
export interface ScanPlace extends KeptTables {
  /** Of the library: another one might score otherwise. */
  readonly version: string;
}

export const scanPlaceSchema = schemaFor<ScanPlace>()(
  z.strictObject({
    tenant: z.string(),
    session: z.string(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    version: z.string(),
  }),
);

/** A range of the rows of a round, as a text that a worker draws. */
export interface Range {
  readonly epoch: number;
  readonly from: number;
  readonly to: number;
}

export const rangeText = ({ epoch, from, to }: Range): string => `${epoch} ${from} ${to}`;

export function rangeOf(text: string): Range {
  const [epoch = 0, from = 0, to = 0] = text.split(' ').map(Number);
  return { epoch, from, to };
}

/** Seconds for which a session is there without a word of who opened it. */
export const SESSION_SECONDS = 30;
/** Seconds for which Redis keeps a round: longer than any takes. */
export const ROUND_SECONDS = 300;
