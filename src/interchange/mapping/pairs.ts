import * as z from 'zod';
import { parseWith, schemaFor } from '../../model';
import { TEXT_ENCODINGS, type TextEncoding } from '../options';

/**
 * Which columns of a table hold the two ids of a pair.
 *
 * ```json
 * { "mentor": "Advisor e-mail", "mentee": "Advisee e-mail" }
 * ```
 */
export interface PairsMapping {
  /** Header of the column with the mentor's id. Default: `mentor id`, `mentor email` or `mentor`. */
  readonly mentor?: string;
  /** Header of the column with the mentee's id. Default: `mentee id`, `mentee email` or `mentee`. */
  readonly mentee?: string;
  /** Rows above the header that are left out, an integer >= 0, as in a mapping of people. */
  readonly skipRows?: number;
  /** Rows of the header, an integer from 1 to 5, as in a mapping of people. */
  readonly headerRows?: number;
  readonly encoding?: TextEncoding;
}

const header = z.string().trim().min(1);

/** Schema of {@link PairsMapping}. */
export const pairsMappingSchema = schemaFor<PairsMapping>()(
  z.strictObject({
    mentor: header.optional(),
    mentee: header.optional(),
    skipRows: z.number().int().nonnegative().optional(),
    headerRows: z.number().int().min(1).max(5).optional(),
    encoding: z.enum(TEXT_ENCODINGS).optional(),
  }),
);

/** Validates a mapping of pairs. @throws MentorMatchError `invalid-input`. */
export function parsePairsMapping(input: unknown, path = 'mapping'): PairsMapping {
  return parseWith(pairsMappingSchema, input, path);
}
