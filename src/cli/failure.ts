import { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode } from '../errors';
import type { Command } from './commands';
import { UnknownHeaders } from './input';
import { UsageError } from './options';
import type { Session } from './session';
import { spokenIssue } from './spoken-issue';
import { isOutOfMemory, isSystemError, systemWords } from './system-errors';
import { wrap } from './terminal';

/** At most so many problems of an input are printed; the count says how many more there are. */
const SHOWN = 50;

/** What went wrong, as lines for people; never where in the code it did, unless that is asked for. */
export function describeError(error: unknown, command: Command | undefined, io: Session): string {
  if (error instanceof MentorMatchError) return describeProblems(error, io);
  if (error instanceof UnknownHeaders) {
    const { problems, lines } = error;
    return [...(problems === undefined ? [] : [describeProblems(problems, io), '']), ...lines].join('\n');
  }
  const { say, text } = io.voice;
  if (error instanceof UsageError) {
    const call = command === undefined ? 'mentor-match --help' : `mentor-match ${command.name} --help`;
    return `${wrap(text(error.message))}\n${say('failure.help', { call })}`;
  }
  if (isOutOfMemory(error)) return wrap(say('failure.memory', { said: error.message }));
  if (isSystemError(error))
    return wrap(say('failure.system', { call: error.syscall, words: text(systemWords(error)) }));
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const trace = error instanceof Error && io.debug ? `\n${error.stack ?? ''}` : '';
  return `${wrap(say('failure.unforeseen', { said }))}${trace}`;
}

/** An error as `--json` prints it: `code` is that of the library, `usage` for a call, or `failed`. */
export interface ErrorData {
  readonly code: MentorMatchErrorCode | 'usage' | 'failed';
  readonly message: string;
  /** How many problems there are, those that are not listed included. */
  readonly total: number;
  /** Each with its place in the files, where that is known. */
  readonly issues: readonly ErrorIssue[];
}

/** What went wrong, for a program. */
export function errorAsData(error: unknown, io: Session): ErrorData {
  if (error instanceof UnknownHeaders && error.problems !== undefined) return errorAsData(error.problems, io);
  if (error instanceof MentorMatchError) {
    const issues = error.issues.map((issue) => spokenIssue(issue, io));
    const { code, total } = error;
    return {
      code,
      message: io.voice.locale === undefined ? error.message : messageOf(issues),
      total,
      issues,
    };
  }
  const message =
    error instanceof UnknownHeaders
      ? error.lines.join('\n')
      : error instanceof Error
        ? io.voice.text(error.message)
        : String(error);
  const code =
    error instanceof UsageError ? 'usage' : error instanceof UnknownHeaders ? 'invalid-table' : 'failed';
  return { code, message, total: 1, issues: [] };
}

function describeProblems(error: MentorMatchError, io: Session): string {
  const { say } = io.voice;
  const problems = error.issues.slice(0, SHOWN).flatMap((issue) => describeIssue(issue, io));
  const more = error.issues.length - SHOWN;
  if (more > 0) problems.push(say('problem.more', { count: more }));
  return [say('problem.count', { count: error.total, code: error.code }), ...problems].join('\n');
}

/** The first of the problems, in a line. */
function messageOf([first]: readonly ErrorIssue[]): string {
  return first === undefined ? '' : `${first.path}: ${first.message}`;
}

function describeIssue(issue: ErrorIssue, io: Session): string[] {
  const { say } = io.voice;
  const { path, message, received, expected, more } = spokenIssue(issue, io);
  return [
    wrap(say('at', { place: path, text: message })),
    wrap(`    ${say('problem.found', { received, expected })}`, '  '),
    ...(more === undefined ? [] : [`    ${say('problem.of-kind', { count: more })}`]),
  ];
}
