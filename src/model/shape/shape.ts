import type { JsonValue } from '../json';

/**
 * What a value of a person may be, as data. A reader (`Readers`), a zod schema (`schemaOf`) and the columns of a
 * table come from the same description, so that they cannot differ. `T` is the type of what is read.
 */
export type Shape<T = unknown> = AnyShape & { readonly [reads]?: T };
declare const reads: unique symbol;

type AnyShape = TextShape | ChoiceShape | NumberShape | ListShape | ObjectShape | RecordShape;

/**
 * - `text`: whole characters, as they stand;
 * - `tag`: blanks around it dropped, not blank;
 * - `id`: not empty; `manager`: an id of which a blank says that there is none;
 * - `zone`: a time zone in any usual form; `clock`: a time of day.
 */
interface TextShape {
  readonly kind: 'text' | 'tag' | 'id' | 'manager' | 'zone' | 'clock';
}

interface ChoiceShape {
  readonly kind: 'choice';
  readonly of: readonly string[];
}

interface NumberShape extends Bounds {
  readonly kind: 'number';
  /** How cells of tables write it. */
  readonly written: 'number' | 'years' | 'seats';
}

interface Bounds {
  readonly least?: number;
  /** An exclusive lower bound. */
  readonly above?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** How cells of tables write it: `steps` lead from one to the next, `languages` and
   * `wishes` are told apart in more ways. */
  readonly written: 'items' | 'steps' | 'languages' | 'wishes';
}

interface ObjectShape {
  readonly kind: 'object';
  /** What one is called. */
  readonly name: ObjectName;
  readonly members: Members;
  /** What must hold between the members, once each of them is right. */
  readonly check?: Check;
  /** Makes equal ones one frozen object, found by this key; for what many people have alike. */
  readonly sharedBy?: SharedKey;
}

/** A key of objects that are likely to be equal, from their members in order. */
export type SharedKey = (members: readonly unknown[]) => unknown;

/** Objects inside people. */
export type ObjectName =
  | 'goal'
  | 'goal-supported'
  | 'skill'
  | 'skill-wanted'
  | 'window'
  | 'venture'
  | 'capacity'
  | 'preferences';

/** Objects under names of their author's own; a `null` among words and grades is a blank. */
interface RecordShape {
  readonly kind: 'record';
  readonly of: 'json' | 'words' | Grades;
}

/** Words of a scale, or numbers on it. */
export interface Grades {
  readonly words: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** Whether a value is one of the words, or a number in range. */
export function isGrade(value: unknown, { words, least, most }: Grades): boolean {
  return typeof value === 'number' ? value >= least && value <= most : words.some((word) => word === value);
}

/** What is said of a value that is none. */
export function notGrade({ words, least, most }: Grades): {
  readonly message: string;
  readonly expected: string;
} {
  return {
    message: 'no such grade',
    expected: `one of ${words.map((word) => `"${word}"`).join(', ')}, or a number from ${least} to ${most}`,
  };
}

export interface Check {
  /** The member that is said to be wrong. */
  readonly member: string;
  readonly message: string;
  readonly expected: string;
  holds(value: object): boolean;
}

/** A member that has to be there. */
export interface Needed<T = unknown> {
  readonly needed: Shape<T>;
}
export type Member = Shape | Needed;
export type Members = { readonly [name: string]: Member };

/** Members of `T`: what its type says may be left out may be left out. */
export type MembersOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Shape<NonNullable<T[K]>> : Needed<T[K]>;
};

export const text: Shape<string> = { kind: 'text' };
export const tag: Shape<string> = { kind: 'tag' };
export const id: Shape<string> = { kind: 'id' };
export const manager: Shape<string> = { kind: 'manager' };
export const zone: Shape<string> = { kind: 'zone' };
export const clock: Shape<string> = { kind: 'clock' };
export const jsonRecord: Shape<{ readonly [key: string]: JsonValue }> = { kind: 'record', of: 'json' };
export const wordRecord: Shape<{ readonly [key: string]: string }> = { kind: 'record', of: 'words' };

export const gradeRecord = <T extends string>(
  words: readonly T[],
  least: number,
  most: number,
): Shape<{ readonly [key: string]: T | number }> => ({ kind: 'record', of: { words, least, most } });

export const needed = <T>(shape: Shape<T>): Needed<T> => ({ needed: shape });

export const oneOf = <T extends string>(of: readonly T[]): Shape<T> => ({ kind: 'choice', of });

export const number = (bounds: Bounds, written: NumberShape['written'] = 'number'): Shape<number> => ({
  kind: 'number',
  ...bounds,
  written,
});

export const list = <T>(of: Shape<T>, written: ListShape['written'] = 'items'): Shape<readonly T[]> => ({
  kind: 'list',
  of,
  written,
});

export const object = <T extends object>(
  name: ObjectName,
  members: MembersOf<T>,
  more: {
    readonly sharedBy?: SharedKey;
    readonly check?: Omit<Check, 'member' | 'holds'> & {
      readonly member: keyof T & string;
      holds(value: T): boolean;
    };
  } = {},
): Shape<T> => ({ kind: 'object', name, members, ...more });

/** The shape of a member, whether or not it has to be there. */
export const shapeOf = (member: Member): Shape => ('needed' in member ? member.needed : member);
