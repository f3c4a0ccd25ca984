import { MentorMatchError } from '../errors';
import {
  type Names,
  type NamesById,
  streamJson,
  streamMatches,
  streamUnmatched,
  type TableWriteOptions,
} from '../interchange';
import type { Cohort, Matching } from '../model';
import type { Io, Text } from './io';
import type { Progress } from './progress';

/** Names by id, where people have one. */
export function namesOf(cohort: Cohort): Names {
  const side = (people: Cohort['mentors'] | Cohort['mentees']) =>
    Object.fromEntries(people.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  return { mentors: side(cohort.mentors), mentees: side(cohort.mentees) };
}

/** How people are called in what is read on a screen: the name with the id, or the id alone. */
export function labelsOf(cohort: Cohort): { mentor(id: string): string; mentee(id: string): string } {
  const names = namesOf(cohort);
  const label = (known: NamesById | undefined) => (id: string) => {
    const name = known !== undefined && Object.hasOwn(known, id) ? known[id] : undefined;
    return name === undefined || name === id ? id : `${name} (${id})`;
  };
  return { mentor: label(names.mentors), mentee: label(names.mentees) };
}

/** Most lines of one kind that are worth reading on a screen; the files have them all. */
const SHOWN = 50;

/** The first lines, and how many more there are where. */
export function firstOf(lines: readonly string[], where: string): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), `  … and ${group(lines.length - SHOWN)} more in ${where}`];
}

/** A count with commas between thousands: `9,999,731`. */
export function group(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Writes a file. @throws MentorMatchError naming the file if the disk refuses. */
export async function writeTo(io: Io, path: string, content: Text | Uint8Array): Promise<void> {
  try {
    await io.writeFile(path, content);
  } catch (cause) {
    if (!(cause instanceof Error) || typeof Reflect.get(cause, 'syscall') !== 'string') throw cause;
    throw new MentorMatchError(
      'invalid-input',
      [
        {
          path,
          message: 'the file cannot be written',
          received: cause.message,
          expected: 'a folder that can be written to, with room on its disk',
        },
      ],
      { cause },
    );
  }
}

/** How matches and unmatched people are written: as tables of text, or as sheets of one workbook. */
export type ResultOptions = TableWriteOptions | { readonly format: 'xlsx' };

/** Whatever a run may write: what of it an earlier run left must not stand beside the result of this one. */
const RESULT_FILES = [
  'matching.json',
  'matches.csv',
  'matches.ndjson',
  'matches.xlsx',
  'unmatched.csv',
  'unmatched.ndjson',
] as const;

/** Removes the files of an earlier run that this one did not write again. */
export async function removeOthers(io: Io, folder: string, written: readonly string[]): Promise<void> {
  for (const name of RESULT_FILES) {
    const path = `${folder}/${name}`;
    if (!written.includes(path)) await io.removeFile(path);
  }
}

/**
 * Writes `matching.json` and the tables of matches and unmatched people, each as a stream.
 *
 * @param result what goes into `matching.json`; its matches and unmatched people (a stopped run may not know them)
 *   also into the tables.
 * @returns the paths written.
 */
export async function writeResult(
  io: Io,
  folder: string,
  result: Result,
  names: Names,
  table: ResultOptions,
  progress: Progress,
): Promise<readonly string[]> {
  const files: readonly (readonly [name: string, content: Iterable<string> | Uint8Array])[] = [
    ['matching.json', streamJson(result)],
    ...(table.format === 'xlsx'
      ? [['matches.xlsx', await resultWorkbook(result, names)] as const]
      : resultTables(result, names, table)),
  ];
  for (const [done, [name, content]] of files.entries()) {
    progress.show({ phase: 'write', fraction: done / files.length });
    await writeTo(io, `${folder}/${name}`, content);
  }
  const written = files.map(([name]) => `${folder}/${name}`);
  await removeOthers(io, folder, written);
  progress.show({ phase: 'write', fraction: 1 });
  return written;
}

type Result = Pick<Matching, 'matches'> & Partial<Pick<Matching, 'unmatched'>>;

function resultTables({ matches, unmatched }: Result, names: Names, table: TableWriteOptions) {
  const { format = 'csv' } = table;
  const files: (readonly [name: string, text: Iterable<string>])[] = [
    [`matches.${format}`, streamMatches({ matches }, names, table)],
  ];
  if (unmatched !== undefined) {
    files.push([`unmatched.${format}`, streamUnmatched({ unmatched }, names, table)]);
  }
  return files;
}

async function resultWorkbook({ matches, unmatched }: Result, names: Names): Promise<Uint8Array> {
  const { matchesSheet, unmatchedSheet, writeWorkbook } = await import('../workbook');
  return await writeWorkbook([
    matchesSheet('Matches', { matches }, names),
    ...(unmatched === undefined ? [] : [unmatchedSheet('Unmatched', { unmatched }, names)]),
  ]);
}
