/**
 * What went wrong, in kebab-case, stable across minor versions.
 *
 * - `invalid-input`: people, a policy or another value does not have the stated shape or refers to
 *   somebody who does not exist.
 * - `invalid-problem`: an assignment problem given as numbers is malformed (wrong length, NaN, non-integer).
 * - `possible-overflow`: a total could pass 2^53, so exactness could not be promised; nothing was rounded.
 * - `too-large`: more than can be borne, of a solver, a file or a search; the message says what could be done instead
 *   where there is something.
 * - `callback-failed`: a caller's own criterion or rule threw, or returned a value out of range.
 * - `invalid-table`: a table, workbook or file of people, pairs or tags cannot be read; issues name file, row and
 *   column where there are.
 * - `wrong-cohort`: a result was not computed from this cohort or policy, or is not of the kind that is asked about (no
 *   matches, not optimal).
 * - `illegal-transition`: an event does not fit the state it is applied to.
 * - `aborted`: the caller's AbortSignal stopped the run before there was any result.
 * - `worker-failed`: a worker thread died; no partial result was returned.
 */
export type MentorMatchErrorCode =
  | 'invalid-input'
  | 'invalid-problem'
  | 'possible-overflow'
  | 'too-large'
  | 'callback-failed'
  | 'invalid-table'
  | 'wrong-cohort'
  | 'illegal-transition'
  | 'aborted'
  | 'worker-failed';

/** One problem in an input: where it is, what was found there, and what would be right. */
export interface ErrorIssue {
  /** Where, as `mentees[17].skillsWanted[2].target`, or `mentors.csv: row 3, column "grade"`. */
  readonly path: string;
  /** What is wrong, in a sentence a person can act on. */
  readonly message: string;
  /** The value found, in at most 200 characters. Protected attributes and private notes are never shown. */
  readonly received: string;
  /** What would be right. */
  readonly expected: string;
  /** On the last of the problems of one kind that are listed: how many more of that kind there are. */
  readonly more?: number;
}

/**
 * The error this library throws on purpose. It carries every kind of problem found, not the first alone; of one kind
 * (the same message about the same field) the first 20, and how many more there are. An infeasible matching and an
 * unmatched person are results, never errors.
 */
export class MentorMatchError extends Error {
  override readonly name = 'MentorMatchError';
  readonly code: MentorMatchErrorCode;
  readonly issues: readonly ErrorIssue[];
  /** How many problems were found, those that are not listed included. */
  readonly total: number;

  constructor(code: MentorMatchErrorCode, issues: Iterable<ErrorIssue>, options?: ErrorOptions) {
    const list = issues instanceof IssueList ? issues : new IssueList(issues);
    const listed = [...list];
    super(summarize(code, listed, list.total), options);
    this.code = code;
    this.issues = listed;
    this.total = list.total;
  }
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what callers without types pass for an object. @throws MentorMatchError `invalid-input`. */
export function expectObject(path: string, value: unknown, expected = 'an object'): void {
  if (!isObject(value)) refuse(path, 'not an object', value, expected);
}

/** Refuses what callers without types pass for a list. @throws MentorMatchError `invalid-input`. */
export function expectList(path: string, value: unknown, expected = 'a list'): void {
  if (!Array.isArray(value)) refuse(path, 'not a list', value, expected);
}

/** Refuses what callers without types pass for a text. @throws MentorMatchError `invalid-input`. */
export function expectText(path: string, value: unknown, expected = 'a text'): void {
  if (typeof value !== 'string') refuse(path, 'not a text', value, expected);
}

/** Refuses what callers without types pass for a number. @throws MentorMatchError `invalid-input`. */
export function expectNumber(path: string, value: unknown, expected = 'a number'): void {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(path, 'not a number', value, expected);
}

function refuse(path: string, message: string, received: unknown, expected: string): never {
  throw new MentorMatchError('invalid-input', [{ path, message, received: printValue(received), expected }]);
}

/** The error of a run that its caller's signal aborted; `message` says what is lost and what is not. */
export function abortedBy({ reason }: { readonly reason?: unknown }, message: string): MentorMatchError {
  const received = reason instanceof Error ? reason.message : String(reason);
  const expected = 'a signal that is not aborted before the promise is settled';
  return new MentorMatchError('aborted', [{ path: 'options.signal', message, received, expected }], {
    cause: reason,
  });
}

/** Problems that are listed of one kind, and problems that the message of an error holds. */
const SHOWN = 20;

/** The problems of a kind met so far. */
interface Kind {
  count: number;
  /** Where the last one listed stands. */
  last: number;
}

/**
 * Gathers problems in bounded memory: of one kind (the same message about the same field, numbers and quoted words
 * aside) the first 20 are kept, and how many more there are.
 */
export class IssueList implements Iterable<ErrorIssue> {
  private readonly kept: ErrorIssue[] = [];
  private readonly kinds = new Map<string, Kind>();
  private count = 0;

  constructor(issues: Iterable<ErrorIssue> = []) {
    this.addAll(issues);
  }

  /** How many were added, those that are not kept included. */
  get total(): number {
    return this.count;
  }

  add(issue: ErrorIssue): void {
    const weight = 1 + (issue.more ?? 0);
    this.count += weight;
    const name = kindOf(issue);
    const kind = this.kinds.get(name);
    if (kind !== undefined && kind.count >= SHOWN) {
      kind.count += weight;
      this.kept[kind.last] = { ...this.kept[kind.last]!, more: kind.count - SHOWN };
      return;
    }
    const { more: _more, ...shown } = issue;
    if (kind === undefined) this.kinds.set(name, { count: weight, last: this.kept.length });
    else {
      kind.count += weight;
      kind.last = this.kept.length;
    }
    this.kept.push(shortened(weight === 1 ? shown : issue));
  }

  addAll(issues: Iterable<ErrorIssue>): void {
    for (const issue of issues) this.add(issue);
  }

  [Symbol.iterator](): Iterator<ErrorIssue> {
    return this.kept[Symbol.iterator]();
  }
}

/** Message and field, without what differs from one person, row or word to the next. */
function kindOf({ path, message }: ErrorIssue): string {
  const quoted = /"([^"]*)"/.exec(message.slice(0, LONGEST.message))?.[1];
  const field =
    quoted !== undefined && quoted !== '' && path.endsWith(quoted) ? path.slice(0, -quoted.length) : path;
  const place = field.slice(0, LONGEST.path).replace(/\[[^\]]*\]|\d+/g, '#');
  return `${place}\n${message.slice(0, LONGEST.message).replace(/"[^"]*"|\d+/g, '#')}`;
}

/** Most characters of each part of an issue. */
const LONGEST = { path: 300, message: 500, received: 200, expected: 1000 } as const;

/** Fields whose content no message shows: protected attributes, and notes that belong to their writer alone. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set(['protectedAttributes', 'privateNotes', 'ownNote']);
const HIDDEN_PATH = /\b(?:protectedAttributes|privateNotes|ownNote)\b/;

/** What a mapping says about such a field is the name of a column. */
const MAPPING_PATH = /\b(?:mapping|columns)\b/;

/** Stands in a message for what is nobody's business. */
export const HIDDEN = '(hidden)';

/** Whether a path leads to what no message shows. */
export function isHiddenField(path: string): boolean {
  return HIDDEN_PATH.test(path);
}

function shortened(issue: ErrorIssue): ErrorIssue {
  const { path, message, received, expected } = issue;
  const hidden = received !== 'nothing' && isHiddenField(path) && !MAPPING_PATH.test(path);
  return {
    ...issue,
    path: cutText(path, LONGEST.path),
    message: cutText(message, LONGEST.message),
    received: hidden ? HIDDEN : cutText(received, LONGEST.received),
    expected: cutText(expected, LONGEST.expected),
  };
}

/** Text of at most `length` characters, with `...` at the end of what was cut; no surrogate pair is cut in two. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 4);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 4 : length - 3)}...`;
}

function summarize(code: MentorMatchErrorCode, issues: readonly ErrorIssue[], total: number): string {
  const lines = issues.slice(0, SHOWN).map(({ path, message, received, expected, more }) => {
    const rest = more === undefined ? '' : `; and ${more} more of this kind`;
    return `${path}: ${message} (received ${received}, expected ${expected})${rest}`;
  });
  if (issues.length > SHOWN) lines.push(`… and ${issues.length - SHOWN} more in error.issues`);
  return total === 1 ? `${code}: ${lines[0]}` : `${code}: ${total} problems\n  ${lines.join('\n  ')}`;
}

/** Characters of a value that a message shows. */
const PRINTED = 80;

/**
 * Prints any value short enough for one line of an error message, without protected attributes and private notes.
 * Reads no more of it than it prints.
 */
export function printValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    return cutText(print(value, PRINTED + 1), PRINTED);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** As `JSON.stringify` has it, so far as that many characters go. */
function print(value: unknown, limit: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, limit));
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const toJson: unknown = Reflect.get(value, 'toJSON');
  if (typeof toJson === 'function') return print(Reflect.apply(toJson, value, []), limit);
  return Array.isArray(value) ? printItems(value, limit) : printFields(value, limit);
}

function printItems(items: readonly unknown[], limit: number): string {
  let text = '[';
  for (let at = 0; at < items.length && text.length < limit; at++)
    text += (at > 0 ? ',' : '') + print(items[at] ?? null, limit - text.length);
  return `${text}]`;
}

function printFields(fields: object, limit: number): string {
  let text = '{';
  for (const key of Object.keys(fields)) {
    const field: unknown = Reflect.get(fields, key);
    if (field === undefined || typeof field === 'function') continue;
    if (text.length > 1) text += ',';
    text += `${JSON.stringify(key.slice(0, limit))}:`;
    if (text.length >= limit) break;
    text += HIDDEN_FIELDS.has(key) ? HIDDEN : print(field, limit - text.length);
  }
  return `${text}}`;
}
