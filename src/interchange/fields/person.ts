import {
  type AnyPerson,
  type ObjectName,
  PERSON_FIELDS,
  type PersonFields,
  type Shape,
  shapeOf,
} from '../../model';
import {
  availabilityList,
  type CellFormat,
  capacityCell,
  countCell,
  goalList,
  goalSupportedList,
  importanceList,
  jsonCell,
  languageList,
  type Notation,
  numberCell,
  pathList,
  type ReportProblem,
  skillList,
  skillWantedList,
  tagList,
  textCell,
  timeZoneCell,
  ventureList,
  wishList,
  yearsCell,
} from '../cells';
import type { Cell } from '../csv';

/** How one field of a person stands in a table. */
export interface FieldColumn {
  /** Where it stands in the model, as `capacity.max`. */
  readonly path: string;
  /** The header it is written under, as `capacity max`. */
  readonly header: string;
  /** In words, how a cell is written. */
  readonly expected: string;
  /** Whether several columns may be read into it. */
  readonly list: boolean;
  /** Whether mentors have no such field. */
  readonly menteesOnly: boolean;
  read(text: string, format: CellFormat, problem: ReportProblem): unknown;
  /** The cell of a person, `undefined` where the field is blank. */
  write(person: AnyPerson): Cell;
}

/** How the objects of a list are written, all in one cell. */
const LISTS: { readonly [N in ObjectName]?: Notation<unknown> } = {
  goal: goalList,
  'goal-supported': goalSupportedList,
  skill: skillList,
  'skill-wanted': skillWantedList,
  window: availabilityList,
  venture: ventureList,
};

/** Objects that are read from one cell too, as `1-3`; they are written as their parts. */
const WHOLE: { readonly [N in ObjectName]?: Notation<unknown> } = { capacity: capacityCell };

const TAGS = { items: tagList, steps: pathList, languages: languageList, wishes: wishList };
const NUMBERS = { number: numberCell, years: yearsCell, seats: countCell };

function notationOf(shape: Shape): Notation<unknown> {
  switch (shape.kind) {
    case 'zone':
      return timeZoneCell;
    case 'number':
      return NUMBERS[shape.written];
    case 'list': {
      const { of, written } = shape;
      const objects = of.kind === 'object' ? LISTS[of.name] : undefined;
      return objects ?? TAGS[written];
    }
    case 'record':
      return typeof shape.of === 'object' ? importanceList : jsonCell;
    case 'object':
      return jsonCell;
    default:
      return textCell;
  }
}

/** `experience years` for `experienceYears`, `venture stage` for `venture.stage`. */
const headerOf = (path: string) =>
  path.replace('.', ' ').replace(/\p{Lu}/gu, (capital) => ` ${capital.toLowerCase()}`);

/**
 * The columns of fields, in their order: an object of known members has one for each of them. Records of values of any
 * kind are written column by column where that is possible (`attributes.ts`).
 */
export function columnsOf(fields: PersonFields): readonly FieldColumn[] {
  return Object.entries(fields).flatMap(([name, { value, only }]) => {
    const shape = shapeOf(value);
    const column = (
      path: string,
      notation: Notation<unknown>,
      get?: (person: AnyPerson) => unknown,
    ): FieldColumn => ({
      path,
      header: shape.kind === 'record' ? path : headerOf(path),
      expected: notation.expected,
      list: notation.list,
      menteesOnly: only === 'mentees',
      read: notation.read,
      write(person) {
        const field = get?.(person);
        return field === undefined ? undefined : notation.write(field);
      },
    });
    const own = (person: AnyPerson): unknown => Reflect.get(person, name);
    if (shape.kind === 'record' && typeof shape.of !== 'object') return [column(name, jsonCell)];
    if (shape.kind !== 'object') return [column(name, notationOf(shape), own)];
    const whole = WHOLE[shape.name];
    const parts = Object.entries(shape.members).map(([part, member]) =>
      column(`${name}.${part}`, notationOf(shapeOf(member)), (person) => {
        const object = own(person);
        return typeof object === 'object' && object !== null ? Reflect.get(object, part) : undefined;
      }),
    );
    return whole === undefined ? parts : [column(name, whole), ...parts];
  });
}

/** The columns of people in the order in which they are written; those of attributes come after them. */
export const PERSON_COLUMNS: readonly FieldColumn[] = columnsOf(PERSON_FIELDS);
