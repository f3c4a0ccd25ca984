import * as z from 'zod';

// What the schemas of stored results are put together from.

export const id = z.string().min(1);
export const pair = { mentorId: id, menteeId: id };
export const count = z.number().int().min(0);
/** A score, or another share of a whole. */
export const share = z.number().min(0).max(1);
/** SHA-256. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
