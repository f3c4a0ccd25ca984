import type { Mentee, Mentor } from '../../model';
import {
  availabilityList,
  type CellFormat,
  capacityCell,
  countCell,
  goalList,
  goalSupportedList,
  jsonCell,
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
  yearsCell,
} from '../cells';
import type { Cell } from '../csv';

/** A mentor or a mentee with every field that either may have. */
export type AnyPerson = Mentor & Mentee;

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

function field<T>(
  path: string,
  header: string,
  notation: Notation<T>,
  get: (person: AnyPerson) => T | undefined,
  menteesOnly = false,
): FieldColumn {
  return {
    path,
    header,
    expected: notation.expected,
    list: notation.list,
    menteesOnly,
    read: notation.read,
    write(person) {
      const value = get(person);
      return value === undefined ? undefined : notation.write(value);
    },
  };
}

/** The fields of a person in the order in which they are written; attributes come after them. */
export const PERSON_FIELDS: readonly FieldColumn[] = [
  field('id', 'id', textCell, (person) => person.id),
  field('name', 'name', textCell, (person) => person.name),
  field('role', 'role', textCell, (person) => person.role),
  field('grade', 'grade', textCell, (person) => person.grade),
  field('department', 'department', textCell, (person) => person.department),
  field('location', 'location', textCell, (person) => person.location),
  field('manager', 'manager', textCell, (person) => person.manager),
  field('experienceYears', 'experience years', yearsCell, (person) => person.experienceYears),
  field('goals', 'goals', goalList, (person) => person.goals),
  field('goalsSupported', 'goals supported', goalSupportedList, (person) => person.goalsSupported),
  field('skills', 'skills', skillList, (person) => person.skills),
  field('skillsWanted', 'skills wanted', skillWantedList, (person) => person.skillsWanted),
  field('interests', 'interests', tagList, (person) => person.interests),
  field('languages', 'languages', tagList, (person) => person.languages),
  field('timeZone', 'time zone', timeZoneCell, (person) => person.timeZone),
  field('availability', 'availability', availabilityList, (person) => person.availability),
  field('nextRole', 'next role', textCell, (person) => person.nextRole),
  field('path', 'path', pathList, (person) => person.path),
  field('venture.stage', 'venture stage', textCell, (person) => person.venture?.stage),
  field('venture.sector', 'venture sector', textCell, (person) => person.venture?.sector),
  field('venture.functions', 'venture functions', tagList, (person) => person.venture?.functions),
  field('ventures', 'ventures', ventureList, (person) => person.ventures),
  // Written as its two parts; read also from one cell, as "1-3".
  field('capacity', 'capacity', capacityCell, () => undefined),
  field('capacity.min', 'capacity min', countCell, (person) => person.capacity?.min),
  field('capacity.max', 'capacity max', countCell, (person) => person.capacity?.max),
  field('priority', 'priority', numberCell, (person) => person.priority, true),
  field('preferences.ranked', 'preferences ranked', tagList, (person) => person.preferences?.ranked),
  field('preferences.never', 'preferences never', tagList, (person) => person.preferences?.never),
  // Written column by column where that is possible; see attributes.ts.
  field('attributes', 'attributes', jsonCell, () => undefined),
  field('protectedAttributes', 'protectedAttributes', jsonCell, () => undefined),
];
