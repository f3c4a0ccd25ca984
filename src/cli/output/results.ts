import { MentorMatchError } from '../../errors';
import {
  type MatchesLayout,
  type MatchesWriteOptions,
  type Names,
  type NamesById,
  streamJson,
  streamMatches,
  streamUnmatched,
  type UnmatchedWriteOptions,
} from '../../interchange';
import { describeUnmatched } from '../../matching';
import { workbookText } from '../../messages';
import type { Cohort, Matching, Side } from '../../model';
import type { OutputFolder, Text } from '../io';
import type { Session } from '../session';
import { isSystemError, systemWords } from '../system-errors';
import type { Voice } from '../voice';
import type { Progress } from './progress';

/** Names by id, where people have one. */
export function namesOf(cohort: Cohort): Names {
  const side = (people: Cohort['mentors'] | Cohort['mentees']) =>
    Object.fromEntries(people.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  return { mentors: side(cohort.mentors), mentees: side(cohort.mentees) };
}

/** How people are called in what is read on a screen. */
export interface Labels {
  mentor(id: string): string;
  mentee(id: string): string;
}

/** The name with the id, or the id alone. */
export function labelsOf(cohort: Cohort): Labels {
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
export function firstOf(lines: readonly string[], where: string, { say, numbers }: Voice): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  const shown = numbers.whole(lines.length - SHOWN);
  return [...lines.slice(0, SHOWN), `  ${say('more-in', { shown, where })}`];
}

/** How matches and unmatched people are written: as tables of text, or as sheets of one workbook. */
export type ResultOptions = MatchesWriteOptions | (MatchesLayout & { readonly format: 'xlsx' });

/** All files that a result may have. */
export const RESULT_NAMES = [
  'matching.json',
  'matches.csv',
  'matches.ndjson',
  'matches.xlsx',
  'unmatched.csv',
  'unmatched.ndjson',
] as const;

/** The files of one run in the folder of `--out`. */
export class Output {
  private readonly names: string[] = [];

  constructor(
    private readonly path: string,
    private readonly folder: OutputFolder,
  ) {}

  /** Writes a file, which gets its name with all others. @throws MentorMatchError naming it if the disk refuses. */
  async write(name: string, content: Text | Uint8Array): Promise<void> {
    await said(`${this.path}/${name}`, this.folder.write(name, content));
    this.names.push(name);
  }

  /**
   * Gives all files their names.
   *
   * @param others what an earlier run may have left that is not part of this one; removed if `beside` is there too.
   * @returns the paths written.
   */
  async commit(others: readonly string[], beside: string): Promise<readonly string[]> {
    const stale = others.filter((name) => !this.names.includes(name));
    await said(this.path, this.folder.commit(stale, beside));
    return this.names.map((name) => `${this.path}/${name}`);
  }
}

/** Does some work with the folder of `--out`; whatever has no name at its end is removed. */
export async function withOutput<T>(
  io: Session,
  path: string,
  names: readonly string[],
  work: (output: Output) => Promise<T>,
): Promise<T> {
  const folder = await said(path, io.openFolder(path, names, io.inputs));
  try {
    return await work(new Output(path, folder));
  } finally {
    folder.discard();
  }
}

/** @throws MentorMatchError for what the disk says. */
async function said<T>(path: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new MentorMatchError(
      'invalid-input',
      [
        {
          path,
          message: 'the file cannot be written',
          received: systemWords(cause),
          expected: writingAdvice(cause.code),
        },
      ],
      { cause },
    );
  }
}

function writingAdvice(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'room on the disk, or another folder for --out';
    case 'EBUSY':
    case 'EPERM':
      return 'a file that no other program has open, such as a spreadsheet';
    case 'ENAMETOOLONG':
      return 'a shorter path';
    default:
      return 'a folder that can be written to, with room on its disk';
  }
}

/**
 * Writes `matching.json` and the tables of matches and unmatched people, each as a stream. Tables of an earlier run
 * that this one does not have are removed.
 *
 * @param result what goes into `matching.json`; its matches and unmatched people, if it has any, also into the tables.
 * @returns the paths written.
 */
export async function writeResult(
  output: Output,
  result: Result,
  names: Names,
  table: ResultOptions,
  progress: Progress,
): Promise<readonly string[]> {
  const files: readonly (readonly [name: string, content: Iterable<string> | Uint8Array])[] = [
    ['matching.json', streamJson(result)],
    ...(table.format === 'xlsx'
      ? await workbookOf(result, names, layoutOf(table))
      : resultTables(result, names, table)),
  ];
  for (const [done, [name, content]] of files.entries()) {
    progress.show({ phase: 'write', fraction: done / files.length });
    await output.write(name, content);
  }
  const written = await output.commit(RESULT_NAMES, 'matching.json');
  progress.show({ phase: 'write', fraction: 1 });
  return written;
}

/** What has matches, and may know who is unmatched; a result without a matching has neither. */
type Result = object & Partial<Pick<Matching, 'matches' | 'unmatched'>>;

function resultTables({ matches, unmatched }: Result, names: Names, table: MatchesWriteOptions) {
  const { format = 'csv' } = table;
  const files: (readonly [name: string, text: Iterable<string>])[] = [];
  if (matches !== undefined) files.push([`matches.${format}`, streamMatches({ matches }, names, table)]);
  if (unmatched !== undefined) {
    const said = format === 'csv' ? spokenOf(unmatched, table.locale) : unmatched;
    files.push([`unmatched.${format}`, streamUnmatched({ unmatched: said }, names, withoutMatches(table))]);
  }
  return files;
}

async function workbookOf(result: Result, names: Names, layout: MatchesLayout) {
  const { matches, ...others } = result;
  return matches === undefined
    ? []
    : [['matches.xlsx', await matchesWorkbook({ matches, ...others }, names, layout)] as const];
}

function layoutOf({ format: _format, ...layout }: ResultOptions): MatchesLayout {
  return layout;
}

/** What of the options is about people without a partner too. */
function withoutMatches({
  locale: _locale,
  extra: _extra,
  ...options
}: MatchesWriteOptions): UnmatchedWriteOptions {
  return options;
}

/** People without a partner with the explanation in a language. */
function spokenOf(unmatched: Matching['unmatched'], locale: MatchesLayout['locale']): Matching['unmatched'] {
  if (locale === undefined) return unmatched;
  const said = (side: Side) =>
    unmatched[side].map((one) => ({ ...one, text: describeUnmatched(one.reason, side, locale) }));
  return { mentors: said('mentors'), mentees: said('mentees') };
}

/** Matches, and people without a partner where they are known, as the sheets of a workbook. */
export async function matchesWorkbook(
  { matches, unmatched }: Pick<Matching, 'matches'> & Partial<Pick<Matching, 'unmatched'>>,
  names: Names,
  layout: MatchesLayout,
): Promise<Uint8Array> {
  const { matchesSheet, unmatchedSheet, writeWorkbook } = await import('../../entries/workbook');
  const sheets = [
    matchesSheet(workbookText(layout.headers, 'workbook.sheet.matches', {}), { matches }, names, layout),
    ...(unmatched === undefined
      ? []
      : [
          unmatchedSheet(
            workbookText(layout.headers, 'workbook.sheet.unmatched', {}),
            { unmatched: spokenOf(unmatched, layout.locale) },
            names,
            layout.headers === undefined ? {} : { headers: layout.headers },
          ),
        ]),
  ];
  return await writeWorkbook(sheets);
}
