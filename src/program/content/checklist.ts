import * as z from 'zod';
import { parseWith, schemaFor } from '../../model';
import { PROGRAM_PHASES, type ProgramPhase } from '../time';
import { type Role, roleSchema } from './roles';

/** One thing to do. */
export interface ChecklistItem {
  /** Unique in the program's checklists. */
  readonly id: string;
  readonly text: string;
}

/** What one role does in one phase; it is due when the phase ends. */
export interface Checklist {
  readonly id: string;
  readonly role: Role;
  readonly phase: ProgramPhase;
  readonly items: readonly ChecklistItem[];
}

/** Schema of {@link Checklist}. */
export const checklistSchema = schemaFor<Checklist>()(
  z.strictObject({
    id: z.string().min(1),
    role: roleSchema,
    phase: z.enum(PROGRAM_PHASES),
    items: z.array(z.strictObject({ id: z.string().min(1), text: z.string().trim().min(1) })).min(1),
  }),
);

const checklistProgressArgs = z.object({ checklist: checklistSchema, doneItemIds: z.array(z.string()) });

/**
 * What is done and what is left of a checklist, given the ids of the items ticked off. Both keep the order of the
 * checklist; ids that it lacks count for nothing. O(items + ids). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed checklist or list of ids.
 *
 * @example
 * ```ts
 * import { checklistProgress, defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const checklist = program.checklists[0]!;
 * checklistProgress(checklist, [checklist.items[0]!.id]).done.length; // => 1
 * ```
 */
export function checklistProgress(
  checklist: Checklist,
  doneItemIds: readonly string[],
): { readonly done: readonly ChecklistItem[]; readonly open: readonly ChecklistItem[] } {
  parseWith(checklistProgressArgs, { checklist, doneItemIds });
  const done = new Set(doneItemIds);
  return {
    done: checklist.items.filter((item) => done.has(item.id)),
    open: checklist.items.filter((item) => !done.has(item.id)),
  };
}
