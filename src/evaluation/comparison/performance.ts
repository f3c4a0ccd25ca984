import * as z from 'zod';
import { recordOf, schemaFor } from '../../model';
import { OUTCOME_GROUPS, type OutcomeGroup } from './outcome-person';

/** A figure of people's performance that the organization records anyway. */
export interface PerformanceMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether more or less of it is better. */
  readonly direction: 'increase' | 'decrease';
}

/** One person's figure of one measure. */
export interface PerformanceRecord {
  readonly measureId: string;
  readonly personId: string;
  readonly group: OutcomeGroup;
  /** The value before the program, in the unit of the measure. */
  readonly before?: number;
  /** The value after the program, in the unit of the measure. */
  readonly after: number;
  /** What else was known beforehand and may matter, such as years of service. */
  readonly covariates?: { readonly [name: string]: number };
}

const id = z.string().min(1);
const text = z.string().trim().min(1);

/** Schema of {@link PerformanceMeasure}. */
export const performanceMeasureSchema = schemaFor<PerformanceMeasure>()(
  z.strictObject({ id, name: text, unit: text, direction: z.enum(['increase', 'decrease']) }),
);

/** Schema of {@link PerformanceRecord}. */
export const performanceRecordSchema = schemaFor<PerformanceRecord>()(
  z.strictObject({
    measureId: id,
    personId: id,
    group: z.enum(OUTCOME_GROUPS),
    before: z.number().optional(),
    after: z.number(),
    covariates: recordOf(z.number(), id).optional(),
  }),
);
