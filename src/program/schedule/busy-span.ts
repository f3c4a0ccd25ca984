import * as z from 'zod';
import { compareInstants, type Instant, isInstant, schemaFor } from '../../model';
import { instantSchema } from '../time';

/** A span of time in which a person has something else. Its moments count to the nearest second. */
export interface BusySpan {
  readonly start: Instant;
  /** After `start`. */
  readonly end: Instant;
}

/** Schema of {@link BusySpan}; other fields, such as those of a meeting, are left aside. */
export const busySpanSchema = schemaFor<BusySpan>()(
  z.object({ start: instantSchema, end: instantSchema }).refine(
    // A malformed moment has its own issue already.
    ({ start, end }) => !isInstant(start) || !isInstant(end) || compareInstants(start, end) < 0,
    {
      path: ['end'],
      message: 'the span ends before it starts',
      params: { expected: 'a moment after "start"' },
    },
  ),
);
