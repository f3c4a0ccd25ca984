import * as z from 'zod';
import { isBlankId } from '../ids';
import { jsonValueSchema, recordOf, wholeText } from '../json';
import { fields, NOT_A_CLOCK, withoutBlanks } from '../schema';
import { minuteOfDay, readTimeZone, zoneProblem } from '../time';
import { type Grades, isGrade, type Members, notGrade, type Shape, shapeOf } from './shape';

/** The zod schema of a shape: it takes what the reader of the shape takes, and says the same of all else. */
export function schemaOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'text':
      return wholeText;
    case 'tag':
      return wholeText.trim().min(1);
    case 'id':
      return wholeText.min(1);
    case 'manager':
      return manager;
    case 'zone':
      return zone;
    case 'clock':
      return clock;
    case 'choice':
      return z.enum(shape.of);
    case 'number':
      return numberSchema(shape);
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'object':
      return objectSchema(shape);
    case 'record':
      if (shape.of === 'json') return recordOf(jsonValueSchema);
      return shape.of === 'words' ? words : gradesSchema(shape.of);
  }
}

/** The schemas of members, under their names. @param docs what is said of them to people. */
export function memberSchemas(
  members: Members,
  docs: { readonly [name: string]: string } = {},
): { [name: string]: z.ZodType } {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const doc = docs[name];
      const plain = schemaOf(shapeOf(member));
      const schema = doc === undefined ? plain : plain.describe(doc);
      return [name, 'needed' in member ? schema : schema.optional()];
    }),
  );
}

function objectSchema({ members, check }: Extract<Shape, { readonly kind: 'object' }>): z.ZodType {
  const schema = fields(memberSchemas(members));
  if (check === undefined) return schema;
  const { member, message, expected } = check;
  return schema.refine((value) => check.holds(value), {
    path: [member],
    message,
    params: { expected },
    when: ({ issues }) => issues.length === 0,
  });
}

function numberSchema({
  least,
  above,
  most,
  whole = false,
}: Extract<Shape, { readonly kind: 'number' }>): z.ZodType {
  let schema = whole ? z.number().int({ abort: true }) : z.number();
  if (least !== undefined) schema = schema.min(least);
  if (above !== undefined) schema = schema.gt(above);
  return most === undefined ? schema : schema.max(most);
}

/** A blank says that there is none; as an `undefined` it is dropped by the object that it stands in. */
// The cast: zod wants the same type back.
const manager = wholeText.overwrite((text) => (isBlankId(text) ? undefined : text) as string);

const clock = z.string().refine((text) => minuteOfDay(text) >= 0, {
  message: NOT_A_CLOCK.message,
  params: { expected: NOT_A_CLOCK.expected },
});

/** What is no zone stays as it is, and is refused with what may be meant. */
const zone = z
  .string()
  .overwrite((text) => {
    const reading = readTimeZone(text);
    return 'zone' in reading ? reading.zone : text;
  })
  .superRefine((text, context) => {
    const reading = readTimeZone(text);
    if ('zone' in reading) return;
    const { message, expected } = zoneProblem(text, reading);
    context.addIssue({ code: 'custom', message, params: { expected } });
  });

/** Texts under names of their author's own; `null` is a blank, and dropped. */
const words = recordOf(wholeText.nullable()).overwrite(withoutBlanks);

function gradesSchema(grades: Grades): z.ZodType {
  const { message, expected } = notGrade(grades);
  const grade = z
    .unknown()
    .refine((value) => value === null || value === undefined || isGrade(value, grades), {
      message,
      params: { expected },
    })
    .meta({
      anyOf: [
        { enum: grades.words },
        { type: 'number', minimum: grades.least, maximum: grades.most },
        { type: 'null' },
      ],
    });
  return recordOf(grade).overwrite(withoutBlanks);
}
