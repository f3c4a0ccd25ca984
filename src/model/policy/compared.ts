import * as z from 'zod';
import { COMPARED_LISTS, COMPARED_VALUES, type ComparedList, type ComparedValue } from '../person';

/** A single-valued field of a person that rules and criteria can compare. */
export type Field = ComparedValue | `attributes.${string}`;

/** A list field of a person that rules can compare. Tags of structured lists are their names. */
export type ListField = ComparedList | `attributes.${string}`;

function isProtected(value: string): boolean {
  return /^protectedAttributes\../.test(value);
}

/** A field that a person may ask something about: the one place where a rule reads a protected attribute. */
export type AskedField = Field | ListField | `protectedAttributes.${string}`;

/** A field that puts people into groups, protected attributes among them. */
export type GroupField = Field | `protectedAttributes.${string}`;

function isAttribute(value: string): boolean {
  return value.startsWith('attributes.') && value.length > 'attributes.'.length;
}

export const field = fieldSchema<Field>(COMPARED_VALUES, 'not a field that can be compared');
export const listField = fieldSchema<ListField>(COMPARED_LISTS, 'not a list field that can be compared');
export const anyField = fieldSchema<Field | ListField>(
  [...COMPARED_LISTS, ...COMPARED_VALUES],
  'not a field that can be compared',
);

export const groupField = fieldSchema<GroupField>(
  COMPARED_VALUES,
  'not a field that people can be grouped by',
  isProtected,
);

export const askedField = fieldSchema<AskedField>(
  [...COMPARED_LISTS, ...COMPARED_VALUES],
  'not a field that can be asked about',
  isProtected,
);

/**
 * One of the names, or an attribute. The cast: the check lets in no other text, which zod types as `string` all the
 * same.
 */
function fieldSchema<T extends AskedField>(
  names: readonly string[],
  message: string,
  isOther: (value: string) => boolean = () => false,
): z.ZodType<T> {
  return z
    .string()
    .refine((value) => names.includes(value) || isAttribute(value) || isOther(value), {
      message,
      params: {
        expected: `one of ${names.join(', ')}, or attributes.<name>${isOther('protectedAttributes.x') ? ', or protectedAttributes.<name>' : ''}`,
        choices: names,
      },
    })
    .meta({
      pattern: `^(?:${names.join('|')}|attributes\\..+${isOther('protectedAttributes.x') ? '|protectedAttributes\\..+' : ''})$`,
    }) as unknown as z.ZodType<T>;
}
