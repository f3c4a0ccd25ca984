import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { type CohortColumns, readCohort, type TableInput } from '../interchange';
import type { Extensions } from '../matching';
import { type Cohort, definePolicy, type MatchingResult, type PolicyInput } from '../model';
import type { Io } from './io';

/** Options that say what to match. */
export interface InputOptions {
  readonly mentors?: string | undefined;
  readonly mentees?: string | undefined;
  readonly people?: string | undefined;
  readonly managers?: string | undefined;
  readonly policy?: string | undefined;
  readonly mapping?: string | undefined;
  readonly extensions?: string | undefined;
  readonly seed?: string | undefined;
}

/** What was read. */
export interface Input {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  readonly extensions: Extensions;
  /** Sentences about the tables that their sender should read. */
  readonly warnings: readonly string[];
}

/**
 * Reads people, policy, column mapping and extensions.
 *
 * @throws MentorMatchError with file, row and column of every problem.
 */
export async function readInput(options: InputOptions, io: Io): Promise<Input> {
  if (options.people === undefined && (options.mentors === undefined || options.mentees === undefined)) {
    throw usage(
      'Name the people: --mentors FILE and --mentees FILE, or --people FILE for one sheet with both.',
    );
  }
  const { columns: columnsInPolicy, ...policyJson } =
    options.policy === undefined ? {} : policyIn(readObject(options.policy, io));
  const mapping = options.mapping === undefined ? columnsInPolicy : readObject(options.mapping, io);
  const given: PolicyInput = options.seed === undefined ? policyJson : { ...policyJson, seed: options.seed };
  definePolicy(given);
  const file = (path: string | undefined) =>
    path === undefined ? undefined : { fileName: path, content: readTable(path, io) };
  const files = Object.fromEntries(
    (['mentors', 'mentees', 'people', 'managers'] as const)
      .map((side) => [side, file(options[side])] as const)
      .filter(([, content]) => content !== undefined),
  );
  // The mapping is checked by the reader, which names every problem in it.
  const { cohort, warnings } = readCohort(files, (mapping ?? {}) as CohortColumns);
  return {
    cohort,
    policy: given,
    extensions: options.extensions === undefined ? {} : await readExtensions(options.extensions, io),
    warnings: warnings.map((warning) => `${warning.path}: ${warning.message}`),
  };
}

/** The policy of a file: the file itself, or that of the manifest where the file is a result. */
function policyIn(file: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const result = resultShape.safeParse(file);
  return result.success ? result.data.manifest.policy : file;
}

const resultShape = z.object({
  status: z.string(),
  manifest: z.object({ policy: z.record(z.string(), z.unknown()) }),
});

/** Reads a result that `match` wrote. */
export function readResult(path: string, io: Io): MatchingResult {
  const value = readObject(path, io);
  const looksRight = typeof value['status'] === 'string' && typeof value['manifest'] === 'object';
  if (!looksRight) {
    throw badFile(
      path,
      'not a result',
      'something else',
      'the matching.json that "mentor-match match" wrote',
    );
  }
  // Everything in it is checked against the cohort and policy by whoever uses it.
  return value as unknown as MatchingResult;
}

function readTable(path: string, io: Io): TableInput {
  try {
    return io.readFile(path);
  } catch (cause) {
    throw badFile(
      path,
      'the file cannot be read',
      cause instanceof Error ? cause.message : String(cause),
      'a readable file',
    );
  }
}

/** A JSON object from a file. @throws MentorMatchError naming the file. */
export function readObject(path: string, io: Io): { readonly [key: string]: unknown } {
  const bytes = readTable(path, io);
  const text = (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw badFile(
      path,
      `not valid JSON: ${cause instanceof Error ? cause.message : ''}`,
      printValue(text.slice(0, 40)),
      'JSON',
    );
  }
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  if (object.success) return object.data;
  throw badFile(path, 'not a JSON object', printValue(value), 'an object: { … }');
}

async function readExtensions(path: string, io: Io): Promise<Extensions> {
  const loaded = await io.importModule(path);
  const extensions: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'default') : undefined;
  if (typeof extensions === 'object' && extensions !== null) return extensions;
  throw badFile(
    path,
    'the module has no default export',
    printValue(extensions),
    'export default { criteria: [], rules: [] }',
  );
}

function badFile(path: string, message: string, received: string, expected: string): MentorMatchError {
  const issue: ErrorIssue = { path, message, received, expected };
  return new MentorMatchError('invalid-input', [issue]);
}

/** A call of the command that can not be carried out: exit code 1, and the way to the help. */
export class UsageError extends Error {}

export function usage(message: string): UsageError {
  return new UsageError(message);
}
