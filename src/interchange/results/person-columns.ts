import { type ErrorIssue, isHiddenField, MentorMatchError, printValue } from '../../errors';
import { type AnyPerson, type Cohort, canonicalId, type Mentee, type Mentor } from '../../model';
import { closestName } from '../../spelling';
import type { Cell } from '../csv';
import { attributeColumns, type FieldColumn, PERSON_COLUMNS } from '../fields';
import { fieldKey } from '../tables';
import { emailColumn } from './emails';

/** The people of a matching, for what its tables say of them. */
export type MatchedPeople = Pick<Cohort, 'mentors' | 'mentees'>;

/** What tables of matches say of people beside their ids. */
export interface PersonColumns {
  readonly people: MatchedPeople;
  /**
   * Fields of people: `name`, `email`, `department`, `attributes.team`, or the name of an attribute alone. `email` is
   * the attribute of that name, or the id where that is an address. Protected attributes are refused.
   */
  readonly columns: readonly string[];
}

/** One such column. */
export interface PersonColumn {
  readonly name: string;
  read(person: Mentor | Mentee): Cell;
}

/** People by their ids, in any spelling. */
export class PeopleById {
  private readonly known = new Map<string, Mentor | Mentee>();

  constructor(people: readonly (Mentor | Mentee)[]) {
    for (const person of people) this.known.set(canonicalId(person.id), person);
  }

  get(id: string): Mentor | Mentee | undefined {
    return this.known.get(canonicalId(id));
  }
}

/**
 * Finds the columns by the names of fields.
 *
 * @throws MentorMatchError `invalid-input` for names of no field, and for protected ones.
 */
export function personColumns({ people, columns }: PersonColumns): PersonColumn[] {
  const all = [...people.mentors, ...people.mentees];
  const attributes = attributeColumns(all);
  const fields: readonly FieldColumn[] = [...PERSON_COLUMNS, ...attributes];
  const issues: ErrorIssue[] = [];
  const found = columns.flatMap((name, at): PersonColumn[] => {
    const key = fieldKey(name);
    const field =
      fields.find(({ path }) => fieldKey(path) === key) ??
      attributes.find(({ path }) => fieldKey(path) === fieldKey(`attributes.${name}`));
    if (field !== undefined && !isHiddenField(field.path)) {
      // The cast: a person of one side has no field that is the other's, and its column is blank.
      return [{ name, read: (person) => field.write(person as AnyPerson) }];
    }
    if (key === 'email' || key === 'mail') return [{ name, read: emailColumn(all) }];
    const offered = fields.map(({ path }) => path).filter((path) => !isHiddenField(path));
    const near = closestName(name, offered);
    issues.push({
      path: `columns[${at}]`,
      message:
        field === undefined && !isHiddenField(name)
          ? `no person has a field "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`
          : `"${name}" is protected: it stays out of tables that are handed on`,
      received: printValue(name),
      expected: `one of ${['email', ...offered].join(', ')}`,
    });
    return [];
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return found;
}
