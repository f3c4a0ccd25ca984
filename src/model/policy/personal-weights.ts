import * as z from 'zod';
import { fields, schemaFor } from '../schema';

/**
 * Whether people say themselves how much the criteria count (`importance` of a mentee), and how far that goes.
 *
 * The weights of a mentee are the policy's, but for a `share` that goes by the mentee's answers: the policy's weights
 * times what each is worth to the mentee (high 3, medium 2, low 1), brought to the same sum. So somebody who calls
 * everything important moves nothing, a criterion without a weight stays without one, and at least `1 - share` of each
 * weight stays.
 */
export interface PersonalWeights {
  /** Whose answers count. Rows of scores are those of mentees, whose weights they are. Default `mentees`. */
  readonly side?: 'mentees';
  /** How much of the weights goes by what the mentee says, in (0, 1]; default 0.5. */
  readonly share?: number;
}

/** Schema of {@link PersonalWeights}. */
export const personalWeightsSchema = schemaFor<PersonalWeights>()(
  fields({ side: z.enum(['mentees']).optional(), share: z.number().positive().max(1).optional() }),
);

/** Every field, with the defaults. */
export function completePersonalWeights({
  side = 'mentees',
  share = 0.5,
}: PersonalWeights): Required<PersonalWeights> {
  return { side, share };
}
