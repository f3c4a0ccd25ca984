import * as z from 'zod';
import { isBlankId } from '../ids';
import { addFlaw, isPlainObject, LONE_SURROGATE, setField } from '../json';
import { hasLoneSurrogate } from '../text';

/** Managers by the ids of those they manage, as {@link Cohort.managers}. */
export type Managers = { readonly [personId: string]: string };

interface Flaw {
  readonly path: readonly string[];
  readonly message: string;
  readonly expected: string;
}

/**
 * A copy of a table of managers, or what is wrong with it. A blank manager, an empty text or `null`, says that the
 * person has none, and is left out. Names that objects inherit are ids like any other, `__proto__` too. O(entries).
 */
export function copyManagers(
  value: unknown,
): { readonly managers: Managers } | { readonly flaws: readonly Flaw[] } {
  if (!isPlainObject(value)) {
    return {
      flaws: [
        { path: [], message: 'not a table of managers', expected: 'an object: person id to manager id' },
      ],
    };
  }
  const managers: Record<string, string> = {};
  const flaws: Flaw[] = [];
  for (const [id, manager] of Object.entries(value)) {
    if (isBlankId(id)) flaws.push({ path: [id], message: 'the id is blank', expected: 'the id of a person' });
    else if (typeof manager === 'string' && (hasLoneSurrogate(id) || hasLoneSurrogate(manager)))
      flaws.push({ path: [id], ...LONE_SURROGATE });
    else if (typeof manager === 'string') {
      if (!isBlankId(manager)) setField(managers, id, manager);
    } else if (manager !== null && manager !== undefined)
      flaws.push({
        path: [id],
        message: 'not an id',
        expected: 'the id of the manager; null or nothing for none',
      });
  }
  return flaws.length > 0 ? { flaws } : { managers };
}

/** Schema of {@link Managers}. */
export const managersSchema = z
  .unknown()
  .check((context) => {
    const result = copyManagers(context.value);
    if ('managers' in result) {
      context.value = result.managers;
      return;
    }
    for (const flaw of result.flaws) addFlaw(context, flaw);
  })
  // The cast: zod knows no type of what a check leaves behind; `copyManagers` says what it is.
  .meta({
    type: 'object',
    additionalProperties: { type: ['string', 'null'] },
  }) as unknown as z.ZodType<Managers>;
