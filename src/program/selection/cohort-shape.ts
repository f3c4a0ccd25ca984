import * as z from 'zod';
import { id } from '../content';

const person = z.object({
  id,
  manager: z.string().optional(),
  preferences: z.object({ ranked: z.array(id).optional(), never: z.array(id).optional() }).optional(),
  skillsWanted: z.array(z.object({ name: z.string(), weight: z.number().optional() })).optional(),
  goals: z.array(z.object({ name: z.string() })).optional(),
  priority: z.number().optional(),
});

/** What of a cohort is read before the matching checks it all. */
export const cohortShape = z.object({
  mentors: z.array(person),
  mentees: z.array(person),
  managers: z.record(z.string(), z.string()).optional(),
});
