import * as z from 'zod';
import { wholeText } from '../json';
import { fields, schemaFor } from '../schema';

/** One concept of a taxonomy such as ESCO or O*NET. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  /** Other words for the same concept; they are read as synonyms. */
  readonly altLabels?: readonly string[];
  /** Ids of broader concepts; none for a root (depth 1). */
  readonly parentIds?: readonly string[];
}

/** Schema of {@link Concept}. */
export const conceptSchema = schemaFor<Concept>()(
  fields({
    id: wholeText.min(1),
    label: wholeText.trim().min(1),
    altLabels: z.array(wholeText.trim().min(1)).optional(),
    parentIds: z.array(wholeText.min(1)).optional(),
  }),
);
