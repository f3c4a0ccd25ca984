import * as z from 'zod';
import { COMPARED_LISTS, COMPARED_VALUES, type ComparedList, type ComparedValue } from '../person';

/** A single-valued field of a person that rules and criteria can compare. */
export type Field = ComparedValue | `attributes.${string}`;

/** A list field of a person that rules can compare. Tags of structured lists are their names. */
export type ListField = ComparedList | `attributes.${string}`;

/** A field that a person may ask something about: the one place where a rule reads a protected attribute. */
export type AskedField = Field | ListField | `protectedAttributes.${string}`;

/** A field that puts people into groups, protected attributes among them. */
export type GroupField = Field | `protectedAttributes.${string}`;

export const field = fieldSchema<Field>(COMPARED_VALUES, 'not a field that can be compared');
export const listField = fieldSchema<ListField>(COMPARED_LISTS, 'not a list field that can be compared');
export const anyField = fieldSchema<Field | ListField>(
  [...COMPARED_LISTS, ...COMPARED_VALUES],
  'not a field that can be compared',
);

export const groupField = fieldSchema<GroupField>(
  COMPARED_VALUES,
  'not a field that people can be grouped by',
  true,
);

export const askedField = fieldSchema<AskedField>(
  [...COMPARED_LISTS, ...COMPARED_VALUES],
  'not a field that can be asked about',
  true,
);

/**
 * One of the names, or an attribute.
 *
 * @param andProtected whether a protected attribute may be named too.
 */
function fieldSchema<T extends AskedField>(
  names: readonly string[],
  message: string,
  andProtected = false,
): z.ZodType<T> {
  const groups = andProtected ? ['attributes', 'protectedAttributes'] : ['attributes'];
  const isNamed = (value: string) =>
    groups.some((group) => value.startsWith(`${group}.`) && value.length > group.length + 1);
  return (
    z
      .string()
      .refine((value) => names.includes(value) || isNamed(value), {
        message,
        params: {
          expected: `one of ${[...names, ...groups.map((group) => `or ${group}.<name>`)].join(', ')}`,
          choices: names,
        },
      })
      // The cast: the check lets in no other text, which zod types as `string` all the same.
      .meta({
        pattern: `^(?:${[...names, ...groups.map((group) => `${group}\\..+`)].join('|')})$`,
      }) as unknown as z.ZodType<T>
  );
}
