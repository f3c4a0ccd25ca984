import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../../../errors';
import { type OptionNames, RUN_OPTIONS, unknownOptions } from '../../../options';

/** What a value has to be, in words, and whether it is; and what is wrong with one that is not, if not its type. */
type Kind = readonly [expected: string, fits: (value: unknown) => boolean, wrong?: string];

const NUMBER: Kind = ['a number', (value) => typeof value === 'number' && !Number.isNaN(value)];
const BOOLEAN: Kind = ['true or false', (value) => typeof value === 'boolean'];
const TEXT: Kind = ['a text', (value) => typeof value === 'string'];
const LIST: Kind = ['a list', (value) => Array.isArray(value)];
const OBJECT: Kind = ['an object', (value) => typeof value === 'object' && value !== null];
const FUNCTION: Kind = ['a function', (value) => typeof value === 'function'];
const LOCALE: Kind = [
  'a catalogue of messages, such as FR of "mentor-match/fr"',
  (value) => isObject(value) && isObject(value.templates) && typeof value.locale === 'string',
];
const oneOf = (...values: readonly string[]): Kind => [
  values.map((value) => `"${value}"`).join(' or '),
  (value) => values.some((one) => one === value),
  'none of the possible values',
];
const SIGNAL: Kind = ['an AbortSignal', (value) => isObject(value) && 'aborted' in value];

/** The options of every verb, by name. What other values of the right type mean, the verb itself checks. */
const OPTIONS: Readonly<Record<string, Kind>> = {
  alternatives: NUMBER,
  allowAgain: BOOLEAN,
  audience: oneOf('admin', 'mentor', 'mentee'),
  breakApproved: BOOLEAN,
  criteria: LIST,
  declined: LIST,
  left: LIST,
  explanations: TEXT,
  k: NUMBER,
  locale: LOCALE,
  maxChanges: NUMBER,
  memoryLimit: NUMBER,
  mentors: NUMBER,
  onProgress: FUNCTION,
  pair: OBJECT,
  personId: TEXT,
  perturbations: NUMBER,
  profiles: NUMBER,
  ranges: LIST,
  remainingSeats: BOOLEAN,
  reading: OBJECT,
  rules: LIST,
  scanner: FUNCTION,
  searchWeights: BOOLEAN,
  side: oneOf('mentors', 'mentees'),
  signal: SIGNAL,
  spread: NUMBER,
  storage: TEXT,
  strict: BOOLEAN,
  switchingCost: NUMBER,
  threads: NUMBER,
  threshold: NUMBER,
  timeLimit: NUMBER,
  tries: NUMBER,
};

/**
 * Refuses options that there are not, options of the wrong type, and texts that are none of a few, which would
 * otherwise be compared as something else ("5" as a number), be off without a word, or end in a TypeError, and criteria
 * and rules that are none. Options of other verbs that match are passed over.
 *
 * @param names the options of the verb; a part of a verb that is handed the options of the whole has none to compare.
 * @throws MentorMatchError `invalid-input`
 */
export function checkOptionTypes<Options>(options: Options, names?: OptionNames<NoInfer<Options>>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'options',
        message: 'not options',
        received: printValue(options),
        expected: 'an object, or nothing',
      },
    ]);
  }
  const issues: ErrorIssue[] =
    names === undefined ? [] : [...unknownOptions(options, names, 'options', 'option', RUN_OPTIONS)];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(OPTIONS, name)) continue;
    const [expected, fits, wrong = 'the option is of the wrong type'] = OPTIONS[name]!; // its own, checked just above
    if (fits(value)) continue;
    issues.push({
      path: `options.${name}`,
      message: wrong,
      received: printValue(value),
      expected: `${expected}, or nothing`,
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  // The cast: each is a list, as was checked just above.
  const { criteria = [], rules = [] } = options as {
    criteria?: readonly unknown[];
    rules?: readonly unknown[];
  };
  for (const [index, criterion] of criteria.entries())
    if (!hasMethod(criterion, 'prepare'))
      issues.push(notMade(`criteria[${index}]`, criterion, 'a criterion made by defineCriterion'));
  for (const [index, rule] of rules.entries())
    if (!hasMethod(rule, 'allows'))
      issues.push(
        notMade(
          `rules[${index}]`,
          rule,
          'a rule made by defineRule; rules that are data belong into the policy',
        ),
      );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}

function notMade(path: string, received: unknown, expected: string): ErrorIssue {
  return { path, message: 'not code of the caller’s own', received: printValue(received), expected };
}
