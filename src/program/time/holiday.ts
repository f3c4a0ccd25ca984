import * as z from 'zod';
import { type Day, parseWith, schemaFor } from '../../model';
import { daySchema } from './day';

/** A day, or a span of days, without meetings: a public holiday, a company closure, somebody's leave. */
export interface Holiday {
  readonly name: string;
  readonly day: Day;
  /** Last day of the span, included; absent: one day. */
  readonly until?: Day;
  /** Only for people at one of these locations (`location` of a person); absent: for all. */
  readonly locations?: readonly string[];
  /** Only for these people; absent: for all. */
  readonly personIds?: readonly string[];
}

/** Schema of {@link Holiday}. */
export const holidaySchema = schemaFor<Holiday>()(
  z
    .strictObject({
      name: z.string().trim().min(1),
      day: daySchema,
      until: daySchema.optional(),
      locations: z.array(z.string().min(1)).optional(),
      personIds: z.array(z.string().min(1)).optional(),
    })
    .refine((holiday) => holiday.until === undefined || holiday.until >= holiday.day, {
      path: ['until'],
      message: 'the span ends before it starts',
      params: { expected: 'a day not before "day"' },
    }),
);

const holidayConcernsArgs = z.object({
  holiday: z.object({ locations: z.array(z.string()).optional(), personIds: z.array(z.string()).optional() }),
  person: z.object({ id: z.string(), location: z.string().optional() }),
});

/**
 * Whether a holiday concerns a person: its locations and its people, where given, must both fit.
 * O(locations + people of the holiday). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed holiday, and a person without an id.
 *
 * @example
 * ```ts
 * import { holidayConcerns } from 'mentor-match/program';
 *
 * const closed = { name: 'Closed', day: '2026-08-03', locations: ['Lyon'] };
 * holidayConcerns(closed, { id: 'ana', location: 'Lyon' }); // => true
 * ```
 */
export function holidayConcerns(
  holiday: Holiday,
  person: { readonly id: string; readonly location?: string },
): boolean {
  parseWith(holidayConcernsArgs, { holiday, person });
  return isFor(holiday, person);
}

/** {@link holidayConcerns} of what was checked. */
export function isFor(
  holiday: Holiday,
  person: { readonly id: string; readonly location?: string },
): boolean {
  const here =
    holiday.locations === undefined ||
    (person.location !== undefined && holiday.locations.includes(person.location));
  return here && (holiday.personIds === undefined || holiday.personIds.includes(person.id));
}

const holidayCoversArgs = z.object({
  holiday: z.object({ day: z.string(), until: z.string().optional() }),
  day: z.string(),
});

/**
 * Whether a day lies in the holiday. Days compare as text, since all are `YYYY-MM-DD`. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a holiday without a day, and a day that is no text.
 *
 * @example
 * ```ts
 * import { holidayCovers } from 'mentor-match/program';
 *
 * holidayCovers({ name: 'Closed', day: '2026-08-03', until: '2026-08-07' }, '2026-08-04'); // => true
 * ```
 */
export function holidayCovers(holiday: Holiday, day: Day): boolean {
  parseWith(holidayCoversArgs, { holiday, day });
  return isIn(day, holiday);
}

/** {@link holidayCovers} of what was checked. */
export function isIn(day: Day, holiday: Holiday): boolean {
  return day >= holiday.day && day <= (holiday.until ?? holiday.day);
}
