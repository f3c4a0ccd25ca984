import * as z from 'zod';
import { manifestSchema, reviewLogEntrySchema } from '../../matching';
import { jsonValueSchema, OBJECTIVES, type ObjectSchema, pairRefSchema, schemaFor } from '../../model';
import type { GapExplanation } from '../gap';
import type { Audit } from '../tables';
import type { AuditRecord } from './types';

const text = z.string().min(1);
const count = z.number().int().min(0);

/**
 * Checked to be plain data alone: what an audit holds grows from version to version. The cast: fields inside are not
 * looked at, so the schema has the type that the record states.
 */
const plain = <T>() => jsonValueSchema as unknown as z.ZodType<T>;

/**
 * Schema of `AuditRecord`, for who keeps the records: `z.toJSONSchema(auditRecordSchema)` describes them. Audits and
 * gaps are checked to be plain data; their fields are those of `Audit` and `GapExplanation`.
 */
export const auditRecordSchema: ObjectSchema<AuditRecord> = schemaFor<AuditRecord>()(
  z.strictObject({
    format: z.literal(1),
    at: text,
    by: text,
    purpose: z.string().nullable(),
    manifest: manifestSchema,
    result: z.strictObject({
      status: z.enum(['optimal', 'feasible', 'stable', 'stopped']),
      objectives: z.array(z.enum(OBJECTIVES)),
      proven: z.array(z.strictObject({ objective: z.enum(OBJECTIVES), value: z.number().nullable() })),
      mentors: count,
      mentees: count,
      matches: count,
      inForce: count,
      totalScore: z.number().min(0),
    }),
    warnings: z.array(z.strictObject({ id: text, count })),
    approvals: z.array(z.strictObject({ mentorId: text, menteeId: text, reviewer: text, at: text })),
    overrides: z.array(
      z.strictObject({
        kind: z.enum(['reject', 'change', 'waiver']),
        pairs: z.array(pairRefSchema),
        rules: z.array(text),
        reviewer: text,
        at: text,
        reason: z.string(),
      }),
    ),
    log: z.array(reviewLogEntrySchema),
    audits: z.array(plain<Audit>()),
    gaps: z.array(plain<GapExplanation>()),
    notes: z.array(z.strictObject({ id: text, params: z.record(z.string(), jsonValueSchema), text })),
  }),
);
