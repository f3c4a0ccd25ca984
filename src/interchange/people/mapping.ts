import * as z from 'zod';
import { type JsonValue, jsonValueSchema, parseWith, schemaFor } from '../../model';
import { recordOf, wholeText } from '../../model/json-value';
import { ATTRIBUTE_GROUPS, ATTRIBUTE_TYPES, type AttributeType } from './attributes';
import { PERSON_FIELDS } from './fields';

/** Where a field of a person comes from, and how its cells are written. */
export interface ColumnSource {
  /** Header of the column. Several: text is joined with a blank, lists are put together. */
  readonly column?: string | readonly string[];
  /** Text composed of columns: `{first name} {last name} (X{year})`. Blank when all its columns are. */
  readonly template?: string;
  /** The same value for everybody, in the shape of the model. */
  readonly value?: JsonValue;
  /** What an attribute is; default `text`, or `list` where `list` is given. Fields of the model have their own type. */
  readonly type?: AttributeType;
  /** Separator of a list, exactly as it stands between two items, such as `, `. Default: `;`, `|`, line breaks, or else commas. */
  readonly list?: string;
  /** Decimal mark of numbers. Default: told from each number, an ambiguous one (`1,500`) is an error. */
  readonly decimal?: '.' | ',';
  /** Words that mean yes, and words that mean no. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** Words to be replaced, word found to word meant: a whole cell, or an item of a list of words. */
  readonly values?: { readonly [word: string]: string };
  /** `false`: read names as they stand, such as `ISO 9001: 2015`, and no levels from them. */
  readonly levels?: boolean;
  /** Cells that mean "not known", such as `n/a`. An empty cell always does. */
  readonly blank?: readonly string[];
  /** What a blank cell means, in the shape of the model. Default: not known. */
  readonly default?: JsonValue;
  /** Whether the table may lack the column; default false. */
  readonly optional?: boolean;
}

/** Which column of a sheet with both roles says who is what. */
export interface SideColumn {
  /** Header of the column; absent when `value` is given. */
  readonly column?: string;
  /** The same for everybody in the sheet. */
  readonly value?: 'mentor' | 'mentee' | 'both';
  /** Cells that mean a mentor; default `mentor`, `mentors`. Upper and lower case are the same. */
  readonly mentor?: readonly string[];
  /** Cells that mean a mentee; default `mentee`, `mentees`. */
  readonly mentee?: readonly string[];
  /** Cells that mean both; default `both`, and the words for mentor and mentee together. */
  readonly both?: readonly string[];
}

/** A field of a person that a column can fill. */
export type MappedField =
  | 'id'
  | 'name'
  | 'goals'
  | 'goalsSupported'
  | 'skills'
  | 'skillsWanted'
  | 'experienceYears'
  | 'grade'
  | 'role'
  | 'nextRole'
  | 'path'
  | 'venture.stage'
  | 'venture.sector'
  | 'venture.functions'
  | 'ventures'
  | 'interests'
  | 'department'
  | 'manager'
  | 'location'
  | 'timeZone'
  | 'languages'
  | 'availability'
  | 'preferences.ranked'
  | 'preferences.never'
  | 'capacity'
  | 'capacity.min'
  | 'capacity.max'
  | 'priority'
  | 'attributes'
  | 'protectedAttributes'
  | `attributes.${string}`
  | `protectedAttributes.${string}`;

/** A header, several headers, a full description, or `null` for a field that is not to be read. */
export type FieldSource = string | readonly string[] | ColumnSource | null;

/**
 * How a table's own headers become fields of a person: plain JSON, field to header (or to a
 * {@link ColumnSource}). Headers that no field names are still read where they are a field's own name
 * (`experience years`, `experience_years`, `experienceYears`); `null` says that a field is not to be read.
 *
 * ```json
 * { "id": "email address", "name": ["first name", "last name"], "department": "organisation",
 *   "attributes.profession": "profession", "capacity.max": { "value": 3 }, "ignore": ["biography"] }
 * ```
 */
export type ColumnMapping = {
  readonly [F in MappedField]?: FieldSource;
} & {
  /** Headers of columns that are left out on purpose; other unread columns are reported. */
  readonly ignore?: readonly string[];
  /** For a sheet with both roles. Default: a column `side`. */
  readonly side?: string | SideColumn;
};

/** Mappings for the tables of a cohort. What `people` says holds for all, the others add to it or override it. */
export interface CohortColumns {
  readonly people?: ColumnMapping;
  readonly mentors?: ColumnMapping;
  readonly mentees?: ColumnMapping;
}

const name = z.string().trim().min(1);
const words = z.array(z.string()).min(1);

const sourceObject = z
  .strictObject({
    column: z.union([name, z.array(name).min(1)]).optional(),
    template: name.optional(),
    value: jsonValueSchema.optional(),
    type: z.enum(ATTRIBUTE_TYPES).optional(),
    list: z.string().min(1).optional(),
    decimal: z.enum(['.', ',']).optional(),
    yes: words.optional(),
    no: words.optional(),
    values: recordOf(wholeText).optional(),
    levels: z.boolean().optional(),
    blank: z.array(z.string()).optional(),
    default: jsonValueSchema.optional(),
    optional: z.boolean().optional(),
  })
  .refine(
    (given) => [given.column, given.template, given.value].filter((part) => part !== undefined).length === 1,
    {
      message: 'it is not clear where the field comes from',
      params: { expected: 'exactly one of "column", "template" and "value"' },
    },
  );

const sideObject = z
  .strictObject({
    column: name.optional(),
    value: z.enum(['mentor', 'mentee', 'both']).optional(),
    mentor: words.optional(),
    mentee: words.optional(),
    both: words.optional(),
  })
  .refine((given) => (given.column === undefined) !== (given.value === undefined), {
    message: 'it is not clear how a row says who is what',
    params: { expected: 'either "column" or "value"' },
  });

/** A union that is told apart by the type of the value, so that errors speak of the right member. */
function byType<T>(object: z.ZodType, others: z.ZodType) {
  return z.custom<T>().superRefine((value, context) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const result = (isObject ? object : others).safeParse(value);
    for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue });
  });
}

const source = byType<FieldSource>(sourceObject, z.union([name, z.array(name).min(1), z.null()]));
const side = byType<string | SideColumn>(sideObject, name);

const fieldNames = PERSON_FIELDS.map((column) => column.path);

const anyName = (key: string) =>
  fieldNames.includes(key) ||
  ATTRIBUTE_GROUPS.some((group) => key.startsWith(`${group}.`) && key.length > group.length + 1);

/** Schema of {@link ColumnMapping}. */
export const columnMappingSchema = schemaFor<ColumnMapping>()(
  z
    .object({ ignore: z.array(name).optional(), side: side.optional() })
    .catchall(source)
    .superRefine((mapping, context) => {
      for (const key of Object.keys(mapping)) {
        if (key === 'ignore' || key === 'side' || anyName(key)) continue;
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `no person has a field "${key}"`,
          params: { expected: `one of ${fieldNames.join(', ')}, attributes.<name>` },
        });
      }
    }),
);

/** Schema of {@link CohortColumns}. */
export const cohortColumnsSchema = schemaFor<CohortColumns>()(
  z.strictObject({
    people: columnMappingSchema.optional(),
    mentors: columnMappingSchema.optional(),
    mentees: columnMappingSchema.optional(),
  }),
);

/**
 * Validates a mapping.
 *
 * @throws MentorMatchError `invalid-input` with every problem, each with its path under `name`.
 */
export function parseColumnMapping(input: unknown, name = 'columns'): ColumnMapping {
  return parseWith(columnMappingSchema, input, name);
}

/** Validates the mappings of a cohort's tables. @throws MentorMatchError `invalid-input`. */
export function parseCohortColumns(input: unknown, name = 'columns'): CohortColumns {
  return parseWith(cohortColumnsSchema, input, name);
}
