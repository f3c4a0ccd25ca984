import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import {
  type CohortColumns,
  type CohortFiles,
  type ColumnMapping,
  type PeopleFile,
  readPlacedCohort,
  type TableRows,
} from '../../interchange';
import {
  type Extensions,
  type OpenCohort,
  openCohort,
  parseMatching,
  runAsync,
  type StoredResult,
  type Strictness,
} from '../../matching';
import {
  type CellTrace,
  type Cohort,
  definePolicy,
  type PolicyInput,
  type Reading,
  SIDES,
  type Warning,
} from '../../model';
import { closestName } from '../../spelling';
import type { OpenFile } from '../io';
import { type InputOptions, readTextOptions, type TextOptions, usage } from '../options';
import { type Progress, placed, refuseWarnings, tellWarnings, withProgress } from '../output';
import type { Session } from '../session';
import { isOutOfMemory } from '../system-errors';
import { badFile, openFile, readObject, unreadable } from './files';
import { addPairs } from './pairs';
import { keepHeads } from './proposed';
import { readTable, type TablePlace, tablePlace } from './workbook';

/** What was read. */
export interface Input {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  /** The caller's own criteria and rules, and whether warnings are errors. */
  readonly extensions: Extensions & Strictness;
  /** What the sender of the tables should know. */
  readonly warnings: readonly Warning[];
  /** What was read of each table, for the manifest of a result. */
  readonly reading: Reading;
  /** The cells of the people whose trace was asked for. */
  readonly cells: readonly CellTrace[];
}

/**
 * Reads people, policy, column mapping and extensions. Tables are read as streams: only the people are held.
 *
 * @param progress is told how much of the tables is read; without it, a terminal alone is shown a bar.
 * @param trace ids of people whose cells are kept.
 * @throws MentorMatchError with file, row and column of every problem.
 */
export async function readInput(
  options: InputOptions,
  io: Session,
  progress?: Progress,
  trace: readonly string[] = [],
): Promise<Input> {
  return progress === undefined
    ? await withProgress(io, io.terminal === null, (own) => readAll(options, io, own, trace))
    : await readAll(options, io, progress, trace);
}

/**
 * As {@link readInput}, for commands that ask about people and whose answer has no place for warnings: those of the
 * tables and of the library go to standard error.
 */
export async function readOpen(
  options: InputOptions,
  io: Session,
  progress: Progress,
  trace: readonly string[] = [],
): Promise<Input & { readonly open: OpenCohort }> {
  const input = await readInput(options, io, progress, trace);
  const { cohort, policy, extensions, warnings } = input;
  const open = await runAsync(openCohort, [cohort, policy, extensions], progress.during('open'));
  progress.clear();
  tellWarnings(placed([...warnings, ...open.warnings], io), io);
  return { ...input, open };
}

async function readAll(
  options: InputOptions,
  io: Session,
  progress: Progress,
  trace: readonly string[],
): Promise<Input> {
  if (options.people === undefined && (options.mentors === undefined || options.mentees === undefined)) {
    throw usage(
      'Name the people: --mentors FILE and --mentees FILE, or --people FILE for one sheet with both.',
    );
  }
  const { columns: columnsInPolicy, ...policyJson } =
    options.policy === undefined ? {} : policyIn(await readObject(options.policy, io, 'once'));
  const mapping =
    options.mapping === undefined ? columnsInPolicy : await readObject(options.mapping, io, 'once');
  const given: PolicyInput = options.seed === undefined ? policyJson : { ...policyJson, seed: options.seed };
  definePolicy(given);
  const text = readTextOptions(options);
  const files = await openTables(options, text, io, progress);
  // The cast: the reader checks the mapping, and names every problem in it.
  const columns = withJoin((mapping ?? {}) as CohortColumns, options);
  const heads = mapping === undefined ? keepHeads(files, io.voice) : undefined;
  const read = await readPlacedCohort(heads?.files ?? files, columns, { trace }).catch((cause: unknown) => {
    if (cause instanceof MentorMatchError) heads?.refuse(cause);
    throw cause;
  });
  heads?.refuse(undefined);
  const { cohort, reading, cells } = read;
  const pairs = await addPairs(given, options, columns.pairs, text, io);
  const { policy } = pairs;
  const warnings = [...read.warnings, ...pairs.warnings];
  io.placePeople((path) => read.locate(path) ?? pairs.locate(path));
  progress.show({ phase: 'read', fraction: 1 });
  const own = options.extensions === undefined ? {} : await readExtensions(options.extensions, io);
  const strict = options.strict === true;
  // All in one list, in the language of the run.
  if (strict) refuseWarnings([...warnings, ...openCohort(cohort, policy, own).warnings], io.voice);
  return { cohort, policy, extensions: strict ? { ...own, strict } : own, warnings, reading, cells };
}

/** The mapping with the key of `--on`: `E-mail`, or `E-mail=Work e-mail` where the headers of the two tables differ. */
function withJoin(columns: CohortColumns, { join, on }: InputOptions): CohortColumns {
  if (on === undefined) return columns;
  if (join === undefined) throw usage('--on names the column of --join FILE, and no table is joined.');
  const at = on.indexOf('=');
  const rule = at < 0 ? { on } : { on: on.slice(0, at).trim(), key: on.slice(at + 1).trim() };
  if (Object.values(rule).includes(''))
    throw usage('--on takes a header, or HERE=THERE where the two differ.');
  const joined = (side: ColumnMapping = {}): ColumnMapping => {
    const known = typeof side.join === 'object' ? side.join : {};
    return { ...side, join: { ...known, ...rule } };
  };
  const sides = SIDES.filter((side) => columns[side]?.join !== undefined);
  return {
    ...columns,
    people: joined(columns.people),
    ...Object.fromEntries(sides.map((side) => [side, joined(columns[side])])),
  };
}

/** Opens every table before the first is read, so that a wrong name is said at once. */
async function openTables(
  options: InputOptions,
  text: TextOptions,
  io: Session,
  progress: Progress,
): Promise<CohortFiles<AsyncIterable<Uint8Array> | TableRows>> {
  const opened: { readonly role: TableRole; readonly place: TablePlace; readonly file: OpenFile }[] = [];
  for (const role of TABLE_ROLES) {
    const given = options[role];
    if (given === undefined) continue;
    const place = tablePlace(given, options.sheet);
    opened.push({ role, place, file: await openFile(place.path, io) });
  }
  if (options.sheet !== undefined && !opened.some(({ place }) => place.workbook)) {
    throw usage('--sheet names a sheet of a workbook (.xlsx); none of the tables is one.');
  }
  const sizes = opened.map(({ file }) => file.size);
  const total = sizes.reduce<number | null>(
    (sum, size) => (sum === null || size === null ? null : sum + size),
    0,
  );
  let read = 0;
  const counted = async function* (path: string, chunks: AsyncIterable<Uint8Array>) {
    try {
      for await (const chunk of chunks) {
        progress.show({ phase: 'read', fraction: total === null || total === 0 ? 0 : read / total });
        yield chunk;
        read += chunk.length;
      }
    } catch (cause) {
      throw unreadable(path, cause);
    }
  };
  const files: { [R in TableRole]?: PeopleFile<AsyncIterable<Uint8Array> | TableRows> } = {};
  for (const { role, place, file } of opened) {
    const { path, workbook } = place;
    const chunks = counted(path, file.chunks);
    files[role] = workbook
      ? {
          fileName: path,
          content: await readTable(place, { ...file, chunks }, role === 'join' ? 'people' : role),
          ...(text.decimal !== undefined && { decimal: text.decimal }),
        }
      : {
          fileName: path,
          content: chunks,
          format: textFormatOf(path),
          ...text,
        };
  }
  return files;
}

const TABLE_ROLES = ['mentors', 'mentees', 'people', 'managers', 'join'] as const;
type TableRole = (typeof TABLE_ROLES)[number];

/** JSON and NDJSON by their usual names; everything else that is no workbook is CSV. */
export function textFormatOf(path: string): 'csv' | 'json' | 'ndjson' {
  return /\.json$/i.test(path) ? 'json' : /\.(?:ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'csv';
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

/** The options with the policy of a result, where they name none. */
export function withPolicyOf<O extends InputOptions>(result: string, options: O): O {
  return options.policy === undefined ? { ...options, policy: result } : options;
}

/** Reads a result that `match` or `rematch` wrote, of this or an older version. */
export async function readStoredResult(path: string, io: Session): Promise<StoredResult> {
  return parseMatching(await readObject(path, io), path);
}

async function readExtensions(path: string, io: Session): Promise<Extensions> {
  let loaded: unknown;
  try {
    loaded = await io.importModule(path);
  } catch (cause) {
    if (isOutOfMemory(cause)) throw cause;
    const text = cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0]}` : String(cause);
    throw badFile(
      path,
      'the module cannot be loaded',
      text,
      'a JavaScript module (.js or .mjs) that runs by itself',
    );
  }
  const extensions: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'default') : undefined;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions))
    throw badFile(
      path,
      'the module has no default export that is an object',
      printValue(extensions),
      'export default { criteria: [], rules: [] }',
    );
  for (const name of Object.keys(extensions)) {
    if (EXTENSIONS.includes(name)) continue;
    const near = closestName(name, EXTENSIONS);
    throw badFile(
      `${path}: ${name}`,
      `unknown field "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      printValue(Reflect.get(extensions, name)),
      `one of ${EXTENSIONS.join(', ')}`,
    );
  }
  return extensions;
}

/** The caller's own criteria and rules, for verbs that are never strict. */
export function ownOf({ strict: _strict, ...own }: Extensions & Strictness): Extensions {
  return own;
}

/** What a module of extensions may hold. */
const EXTENSIONS: readonly string[] = ['criteria', 'rules'];
