import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../errors';
import { expectLocale, type MessageCatalogue } from '../messages';
import {
  type Cohort,
  Findings,
  type Mentee,
  type Mentor,
  notOfKind,
  notOneOf,
  PersonReader,
  SIDES,
  type Side,
  type ValueKind,
} from '../model';
import { type OptionNames, type UnknownName, unknownNames } from '../options';
import { DELIMITERS, TEXT_ENCODINGS } from './options';

/** What is wrong with a part of a value, and where within the value it is. */
interface Fault {
  readonly at: string;
  readonly message: string;
  readonly received: unknown;
  readonly expected: string;
  /** What was received as it is shown, where the value itself was looked at elsewhere. */
  readonly shown?: string;
}

/** Finds what callers without types hand over by mistake. O(parts of the value that are named). */
export type ShapeCheck = (value: unknown) => readonly Fault[];

const NONE: readonly Fault[] = [];

/** Refuses an argument that has not the shape that its type states. @throws MentorMatchError `invalid-input`. */
export function expectShape(path: string, value: unknown, check: ShapeCheck): void {
  const faults = check(value);
  if (faults.length === 0) return;
  throw new MentorMatchError(
    'invalid-input',
    faults.map(({ at, message, received, expected, shown = printValue(received) }) => ({
      path: path + at,
      message,
      received: shown,
      expected,
    })),
  );
}

function ofKind(kind: ValueKind, fits: (value: unknown) => boolean): ShapeCheck {
  return (value) => (fits(value) ? NONE : [{ at: '', received: value, ...notOfKind(kind, value) }]);
}

/** A value that a test of its own knows. */
export function shaped(fits: (value: unknown) => boolean, message: string, expected: string): ShapeCheck {
  return (value) => (fits(value) ? NONE : [{ at: '', message, received: value, expected }]);
}

export const TEXT = ofKind('text', (value) => typeof value === 'string');
export const NUMBER = ofKind('number', Number.isFinite);
export const TRUTH = ofKind('truth', (value) => typeof value === 'boolean');
export const OBJECT = ofKind('object', isObject);
const LIST = ofKind('list', Array.isArray);
export const FUNCTION = shaped((value) => typeof value === 'function', 'not a function', 'a function');

export function oneOf(values: readonly string[]): ShapeCheck {
  return (value) =>
    values.some((one) => one === value) ? NONE : [{ at: '', received: value, ...notOneOf(values, value) }];
}

/** The same, or `null`. */
export function orNull(check: ShapeCheck): ShapeCheck {
  return (value) => (value === null ? NONE : check(value));
}

export function listOf(check: ShapeCheck): ShapeCheck {
  return (value) => {
    if (!Array.isArray(value)) return LIST(value);
    let faults = NONE;
    for (let at = 0; at < value.length; at++) {
      const found = check(value[at]);
      if (found.length > 0) faults = [...faults, ...within(`[${at}]`, found)];
      if (faults.length > MOST) break;
    }
    return faults;
  };
}

/** Faults of a list after which the others are not looked for. */
const MOST = 20;

/** An object whose values are alike; a value that is `undefined` is none. */
export function mapOf(check: ShapeCheck): ShapeCheck {
  return (value) => {
    if (!isObject(value)) return OBJECT(value);
    return Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? NONE : within(`[${JSON.stringify(name)}]`, check(field)),
    );
  };
}

type Fields = Readonly<Record<string, ShapeCheck>>;

/** An object of data by its fields; others are not looked at. */
export function objectOf(required: Fields, optional: Fields = {}): ShapeCheck {
  const needed = Object.entries(required);
  const possible = Object.entries(optional);
  return (value) => {
    if (!isObject(value)) return OBJECT(value);
    let faults = NONE;
    const look = (name: string, check: ShapeCheck) => {
      const found = check(value[name]);
      if (found.length > 0) faults = [...faults, ...within(`.${name}`, found)];
    };
    for (const [name, check] of needed) look(name, check);
    for (const [name, check] of possible) if (value[name] !== undefined) look(name, check);
    return faults;
  };
}

function within(place: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.length === 0 ? NONE : faults.map((fault) => ({ ...fault, at: place + fault.at }));
}

/**
 * Options by their names, of which there are no others; the compiler asks for each.
 *
 * @param needed those that cannot be left out.
 */
export function optionsOf<Options>(
  checks: { readonly [Name in keyof OptionNames<Options>]: ShapeCheck },
  needed: readonly (keyof OptionNames<Options>)[] = [],
): ShapeCheck {
  const all = Object.entries<ShapeCheck>(checks);
  const isNeeded = (name: string) => needed.some((one) => one === name);
  const known = objectOf(
    Object.fromEntries(all.filter(([name]) => isNeeded(name))),
    Object.fromEntries(all.filter(([name]) => !isNeeded(name))),
  );
  return (value) => {
    const unknown = unknownNames(value, checks);
    return unknown.length === 0 ? known(value) : [...unknown.map(notAnOption), ...known(value)];
  };
}

const notAnOption = ({ name, value, ...problem }: UnknownName): Fault => ({
  at: `.${name}`,
  received: value,
  ...problem,
});

/** What is checked where it is read. */
export const READ_LATER: ShapeCheck = () => NONE;

/** Bytes, those of another window or context too. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** A piece of a table. */
export const TEXT_OR_BYTES = shaped(
  (value) => typeof value === 'string' || isBytes(value),
  'not a piece of a table',
  'text or bytes (a Uint8Array)',
);

/** A language, told from other values as everywhere in the library. */
export const CATALOGUE: ShapeCheck = (value) => {
  try {
    // What it is, is the question: it refuses all that it is not.
    expectLocale(value as MessageCatalogue | undefined, '');
    return NONE;
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    return error.issues.map(({ path, message, expected = '' }) => ({
      at: path,
      message,
      received: value,
      expected,
    }));
  }
};

const ROWS = objectOf({ rows: listOf(LIST) }, { sheet: TEXT, warnings: listOf(OBJECT) });

/** A table that is given whole. */
export const TABLE: ShapeCheck = (value) =>
  isObject(value) && 'rows' in value
    ? ROWS(value)
    : typeof value === 'string' || isBytes(value)
      ? NONE
      : [
          {
            at: '',
            message: 'not a table',
            received: value,
            expected: 'text, bytes (a Uint8Array), or an object with rows of cells',
          },
        ];

/** A table that may come in pieces. */
export const CHUNKS: ShapeCheck = (value) => {
  if (value === null || typeof value === 'string' || isBytes(value)) return NONE;
  if (isObject(value) && 'rows' in value) return ROWS(value);
  const inPieces =
    typeof value === 'object' &&
    ['getReader', Symbol.asyncIterator, Symbol.iterator].some(
      (name) => typeof Reflect.get(value, name) === 'function',
    );
  return inPieces
    ? NONE
    : [
        {
          at: '',
          message: 'this is no table that can be read in pieces',
          received: value,
          expected: 'text, bytes, a stream (file.stream(), response.body), an iterable of pieces, or rows',
        },
      ];
};

const DECIMAL = oneOf(['.', ',']);

/** How a table is read that is CSV, and has no numbers of its own. */
export const CSV_TABLE_OPTIONS = {
  fileName: TEXT,
  delimiter: oneOf(DELIMITERS),
  encoding: oneOf(TEXT_ENCODINGS),
} as const satisfies Fields;

/** How a table of any kind is read. */
export const TABLE_OPTIONS = {
  ...CSV_TABLE_OPTIONS,
  format: oneOf(['csv', 'json', 'ndjson']),
  decimal: DECIMAL,
} as const satisfies Fields;

/** Which side a table holds. */
export const SIDE = oneOf([...SIDES, 'both']);

/** How CSV text is written. */
export const CSV_OPTIONS = {
  delimiter: oneOf(DELIMITERS),
  decimal: DECIMAL,
  byteOrderMark: TRUTH,
} as const satisfies Fields;

export const CHUNK_LENGTH = shaped(
  (value) => typeof value === 'number' && value >= 1,
  'not a length of chunks',
  'a number of characters, 1 or more',
);

/** How a table is written, whole or in chunks. */
export const WRITE_OPTIONS = {
  ...CSV_OPTIONS,
  format: oneOf(['csv', 'ndjson']),
  chunkLength: CHUNK_LENGTH,
} as const satisfies Fields;

const ADDRESSED = listOf(objectOf({ id: TEXT }, { name: TEXT, attributes: OBJECT }));

/** People, so far as letters to them need it. */
export const ADDRESSED_PEOPLE = objectOf({ mentors: ADDRESSED, mentees: ADDRESSED });

/** Reads people as people of these sides are read: a `null` is a blank. */
class PeopleTaker {
  readonly people: (Mentor | Mentee)[] = [];
  private readonly reader = new PersonReader();

  constructor(private readonly sides: readonly Side[]) {}

  readonly take: ShapeCheck = (person) => {
    let least: readonly ErrorIssue[] | undefined;
    for (const side of this.sides) {
      const found = new Findings();
      const read = side === 'mentors' ? this.reader.mentor(person, found) : this.reader.mentee(person, found);
      if (read !== undefined) {
        this.people.push(read);
        return NONE;
      }
      if (least === undefined || found.count < least.length) least = found.issues();
    }
    return (least ?? []).map(({ path, message, received, expected }) => ({
      at: path === '' || path.startsWith('[') ? path : `.${path}`,
      message,
      received: person,
      expected,
      shown: received,
    }));
  };
}

/** People as they are read; of no side in particular they are of either. @throws MentorMatchError `invalid-input`. */
export function takePeople(
  path: string,
  value: unknown,
  sides: readonly Side[] = SIDES,
): readonly (Mentor | Mentee)[] {
  const taker = new PeopleTaker(sides);
  expectShape(path, value, listOf(taker.take));
  return taker.people;
}

/** The same of both sides. */
export function takeMatched(
  path: string,
  value: Pick<Cohort, 'mentors' | 'mentees'>,
): Pick<Cohort, 'mentors' | 'mentees'> {
  expectShape(path, value, OBJECT);
  return {
    mentors: takePeople(`${path}.mentors`, value.mentors, ['mentors']),
    mentees: takePeople(`${path}.mentees`, value.mentees, ['mentees']),
  };
}

/** Managers by the ids of people. */
export const MANAGERS = mapOf(TEXT);
