import * as z from 'zod';

/** The two people of a pair. */
export const PAIR_ROLES = ['mentor', 'mentee'] as const;
/** One side of a pair. */
export type PairRole = (typeof PAIR_ROLES)[number];

/** Everybody who has a part in a program. `lead`: runs it. `manager`: the mentee's superior. */
export const ROLES = ['lead', 'mentor', 'mentee', 'manager'] as const;
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Schema of {@link Role}. */
export const roleSchema = z.enum(ROLES);

/** Schema of an id, in whatever letters its author likes. */
export const id = z.string().min(1);
/** Schema of words for people: not blank. */
export const text = z.string().trim().min(1);
export const pairRoleSchema = z.enum(PAIR_ROLES);
/** Schema of the ids of a pair, of whatever holds them. */
export const pairIds = z.object({ mentorId: id, menteeId: id });
