import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { parseJson } from '../../model';
import type { OpenFile } from '../io';
import type { Session } from '../session';
import { isSystemError, systemWords } from '../system-errors';
import { TextFileDecoder } from './text-file';

/** Opens a table. @throws MentorMatchError if it cannot be read. */
export async function openFile(path: string, io: Session): Promise<OpenFile> {
  try {
    return await io.openFile(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** What the system says of a file that cannot be read. */
export function unreadable(path: string, cause: unknown): MentorMatchError {
  if (cause instanceof MentorMatchError) return cause;
  if (cause instanceof RangeError) {
    return badFile(
      path,
      'the file is too long for one JSON text',
      cause.message,
      'less than about 500 MB; results are far shorter with --explanations on-demand',
    );
  }
  const reason = isSystemError(cause)
    ? systemWords(cause)
    : cause instanceof Error
      ? cause.message
      : String(cause);
  return badFile(path, 'the file cannot be read', reason, 'a readable file');
}

/** The text of a small file: a policy, a mapping, a result. UTF-8, or UTF-16 with a byte order mark. */
export async function readText(path: string, io: Session): Promise<string> {
  const { chunks } = await openFile(path, io);
  const decoder = new TextFileDecoder(path);
  let text = '';
  try {
    for await (const chunk of chunks) text += decoder.push(chunk);
    return text + decoder.end();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * A JSON value from a file.
 *
 * @param names `once`: for what people write by hand, where a name that stands twice is a mistake.
 * @throws MentorMatchError naming the file, the line and the cause.
 */
export async function readJson(path: string, io: Session, names: 'once' | 'any' = 'any'): Promise<unknown> {
  const parsed = parseJson(await readText(path, io), names);
  if ('fault' in parsed) {
    const { line, column, message, shown, expected } = parsed.fault;
    throw badFile(
      `${path}: line ${line}, column ${column}`,
      `not valid JSON: ${message}`,
      shown === '' ? 'nothing' : shown,
      expected,
    );
  }
  return parsed.value;
}

/** As {@link readJson}, of an object. */
export async function readObject(
  path: string,
  io: Session,
  names: 'once' | 'any' = 'any',
): Promise<{ readonly [key: string]: unknown }> {
  const value = await readJson(path, io, names);
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  if (object.success) return object.data;
  throw badFile(path, 'not a JSON object', printValue(value), 'an object: { … }');
}

/** An error about a file. */
export function badFile(path: string, message: string, received: string, expected: string): MentorMatchError {
  const issue: ErrorIssue = { path, message, received, expected };
  return new MentorMatchError('invalid-input', [issue]);
}

/** Whether a file can be read. */
export async function isThere(path: string, io: Session): Promise<boolean> {
  try {
    const file = await io.openFile(path);
    for await (const _ of file.chunks) break;
    return true;
  } catch {
    return false;
  }
}
