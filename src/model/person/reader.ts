import type { ErrorIssue } from '../../errors';
import { Findings, MemberReader, Readers, type Shape } from '../shape';
import { membersOf, PERSON_FIELDS, type PersonFields } from './fields';
import type { Mentee, Mentor, Side } from './person';

/**
 * Reads people, and says all that is wrong with them.
 *
 * Everybody has all fields of their side, in one order, `undefined` where not given: engines read a field of
 * 100,000 people of one shape several times as fast as where each leaves out others. Equal skills, goals and
 * windows are one frozen object, and equal texts one text, so that the copy of a cohort takes little memory.
 */
export class PersonReader {
  private readonly mentors: SideReader;
  private readonly mentees: SideReader;

  constructor(table: PersonFields = PERSON_FIELDS) {
    const readers = new Readers();
    const readerOf = (shape: Shape) => readers.of(shape);
    this.mentors = new SideReader(membersOf('mentors', table), readerOf);
    this.mentees = new SideReader(membersOf('mentees', table), readerOf);
  }

  /** @returns `undefined` after telling `found` what is wrong. */
  mentor(value: unknown, found: Findings): Mentor | undefined {
    // The cast: the table states the fields of the type, which knows no explicit `undefined`: at run time it means
    // "not given".
    return this.mentors.read(value, found) as Mentor | undefined;
  }

  /** @returns `undefined` after telling `found` what is wrong. */
  mentee(value: unknown, found: Findings): Mentee | undefined {
    // The cast: as of a mentor.
    return this.mentees.read(value, found) as Mentee | undefined;
  }
}

type Blank = Record<string, unknown>;

/** Reads the people of a side. */
class SideReader extends MemberReader<Blank> {
  private readonly blank: Readonly<Blank> = blankOf(this.names);

  read(value: unknown, found: Findings): object | undefined {
    const person = { ...this.blank };
    if (this.readGiven(value, person, found)) return person;
    return this.readNamed(value, person, found) ? person : undefined;
  }

  protected override put(into: Blank, at: number, value: unknown): void {
    into[this.names[at]!] = value;
  }
}

/** An object whose copies are sized for exactly these fields: one that is filled name by name takes more memory. */
function blankOf(names: readonly string[]): Blank {
  // Of the type that the text is written from here.
  const blank: Blank = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
  for (const name of names) blank[name] = undefined;
  return blank;
}

/** What is wrong with one person. @param root where the person stands. */
export function problemsOf(
  side: Side,
  person: unknown,
  root: readonly PropertyKey[] = [],
): readonly ErrorIssue[] {
  const found = new Findings();
  new PersonReader()[side === 'mentors' ? 'mentor' : 'mentee'](person, found);
  return found.issues(root);
}
