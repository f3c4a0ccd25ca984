import * as z from 'zod';

/** The two people of a pair. */
export const SIDES = ['mentor', 'mentee'] as const;
export type Side = (typeof SIDES)[number];

/** Everybody who has a part in a program. `lead`: runs it. `manager`: the mentee's superior. */
export const ROLES = ['lead', 'mentor', 'mentee', 'manager'] as const;
export type Role = (typeof ROLES)[number];

export const roleSchema = z.enum(ROLES);
