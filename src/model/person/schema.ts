import * as z from 'zod';
import { fields, schemaFor } from '../schema';
import { memberSchemas } from '../shape';
import { PERSON_DOCS } from './docs';
import { membersOf } from './fields';
import { managersSchema } from './managers';
import type { Cohort, Mentee, Mentor, Side } from './person';

/** Schema of {@link Mentor}. */
export const mentorSchema = schemaFor<Mentor>()(personSchema<Mentor>('mentors'));

/** Schema of {@link Mentee}. */
export const menteeSchema = schemaFor<Mentee>()(personSchema<Mentee>('mentees'));

/** The cast: the table of fields is checked against the type of a person, and its schemas are made at run time. */
function personSchema<P>(side: Side) {
  return fields(memberSchemas(membersOf(side), PERSON_DOCS)) as unknown as z.ZodObject<{
    [K in keyof P]-?: z.ZodType<P[K]>;
  }>;
}

/** Schema of {@link Cohort}: shapes only; {@link parseCohort} also checks what refers to what. */
export const cohortSchema = schemaFor<Cohort>()(
  fields({
    mentors: z.array(mentorSchema),
    mentees: z.array(menteeSchema),
    managers: managersSchema.optional(),
  }),
);
