import * as z from 'zod';
import { schemaFor } from '../../model';

/** What the organization wants of its people, to which objectives are linked. */
export interface TalentPriority {
  readonly id: string;
  /** Short, such as `Grow our own team leads`. */
  readonly name: string;
  readonly description?: string;
  /** How much it matters against the other priorities; > 0, default 1. */
  readonly weight?: number;
}

/** Schema of {@link TalentPriority}. */
export const talentPrioritySchema = schemaFor<TalentPriority>()(
  z.strictObject({
    id: z.string().min(1),
    name: z.string().trim().min(1),
    description: z.string().optional(),
    weight: z.number().positive().optional(),
  }),
);
