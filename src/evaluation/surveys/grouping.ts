import * as z from 'zod';
import { addTo } from '../../lists';
import { recordOf, schemaFor } from '../../model';

/** A breakdown by something that is known of people, such as their department. */
export interface Grouping {
  readonly name: string;
  /** Person id to group; people who are not listed belong to no group. */
  readonly of: { readonly [personId: string]: string };
}

/** Schema of {@link Grouping}. */
export const groupingSchema = schemaFor<Grouping>()(
  z.strictObject({ name: z.string().trim().min(1), of: recordOf(z.string().min(1)) }),
);

/** One cell of a breakdown: `department` / `sales`. */
export interface Cell {
  readonly grouping: string;
  readonly group: string;
}

/** Members of each group that occurs, by group name. Only the people given are looked at. */
export function cellsOf(
  grouping: Grouping,
  personIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const personId of personIds) {
    const group = Object.hasOwn(grouping.of, personId) ? grouping.of[personId] : undefined;
    if (group === undefined) continue;
    addTo(cells, group, personId);
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}
