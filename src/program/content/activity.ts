import * as z from 'zod';
import { schemaFor } from '../../model';
import { type Timing, timingSchema } from '../time';
import { type Role, roleSchema } from './roles';

/** Kinds of activity of a program. Meetings of the pairs come from the schedule, not from here. */
export const ACTIVITY_KINDS = [
  'information',
  'kick-off',
  'workshop',
  'training',
  'group-session',
  'check-in',
  'review',
  'closing',
] as const;
/** One of {@link ACTIVITY_KINDS}. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something that the program holds for many people at once. */
export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly when: Timing;
  /** Length in minutes, integer >= 1. */
  readonly minutes: number;
  /** Who comes. */
  readonly audience: readonly Role[];
  /** Who sees to it: a role, or the id of a person. */
  readonly owner: string;
  readonly description?: string;
  /** Ids of the program's resources that are used. */
  readonly resourceIds?: readonly string[];
}

/** Schema of {@link Activity}. */
export const activitySchema = schemaFor<Activity>()(
  z.strictObject({
    id: z.string().min(1),
    kind: z.enum(ACTIVITY_KINDS),
    title: z.string().trim().min(1),
    when: timingSchema,
    minutes: z.number().int().min(1),
    audience: z.array(roleSchema).min(1),
    owner: z.string().min(1),
    description: z.string().optional(),
    resourceIds: z.array(z.string().min(1)).optional(),
  }),
);
