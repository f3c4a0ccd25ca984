import { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode } from '../errors';
import type { Command } from './commands';
import { UnknownHeaders } from './input';
import { UsageError } from './options';
import type { Session } from './session';
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
  if (error instanceof UsageError) {
    const help = command === undefined ? 'mentor-match --help' : `mentor-match ${command.name} --help`;
    return `${wrap(error.message)}\nSee: ${help}`;
  }
  if (isOutOfMemory(error)) {
    return wrap(
      `The scores of all pairs do not fit in memory, and this command keeps them there (${error.message}). "match --storage implicit" and "explain" need no such table.`,
    );
  }
  if (isSystemError(error)) return wrap(`The system refused to ${error.syscall}: ${systemWords(error)}.`);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const trace = error instanceof Error && io.debug ? `\n${error.stack ?? ''}` : '';
  return `${wrap(
    `This should not have happened: ${what}. Nothing was written. Please report it; with MENTOR_MATCH_DEBUG=1 the command says where in its code it was.`,
  )}${trace}`;
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
    const issues = error.issues.map((issue) => ({ ...issue, path: io.locate(issue.path) ?? issue.path }));
    return { code: error.code, message: error.message, total: error.total, issues };
  }
  const message =
    error instanceof UnknownHeaders
      ? error.lines.join('\n')
      : error instanceof Error
        ? error.message
        : String(error);
  const code =
    error instanceof UsageError ? 'usage' : error instanceof UnknownHeaders ? 'invalid-table' : 'failed';
  return { code, message, total: 1, issues: [] };
}

function describeProblems(error: MentorMatchError, io: Session): string {
  const problems = error.issues.slice(0, SHOWN).flatMap((issue) => describeIssue(issue, io));
  const more = error.issues.length - SHOWN;
  if (more > 0) problems.push(`… and ${more} more problems`);
  const count = error.total === 1 ? '1 problem' : `${error.total} problems`;
  return [`${count} (${error.code})`, ...problems].join('\n');
}

function describeIssue({ path, message, received, expected, more }: ErrorIssue, io: Session): string[] {
  return [
    wrap(`${io.locate(path) ?? path}: ${message}`),
    wrap(`    found ${received}; expected ${expected}`, '  '),
    ...(more === undefined ? [] : [`    … and ${more} more of this kind`]),
  ];
}
