import { MentorMatchError } from '../errors';
import {
  type Names,
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

/** Writes a file. @throws MentorMatchError naming the file if the disk refuses. */
export async function writeTo(io: Io, path: string, text: Text): Promise<void> {
  try {
    await io.writeFile(path, text);
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

/**
 * Writes `matching.json`, `matches.csv` and `unmatched.csv`, each as a stream.
 *
 * @param result what goes into `matching.json`; its matches and unmatched people also into the tables.
 */
export async function writeResult(
  io: Io,
  folder: string,
  result: Pick<Matching, 'matches' | 'unmatched'>,
  names: Names,
  csv: TableWriteOptions,
  progress: Progress,
): Promise<void> {
  const files: readonly (readonly [name: string, text: Iterable<string>])[] = [
    ['matching.json', streamJson(result)],
    ['matches.csv', streamMatches(result, names, csv)],
    ['unmatched.csv', streamUnmatched(result, names, csv)],
  ];
  for (const [done, [name, text]] of files.entries()) {
    progress.show({ phase: 'write', fraction: done / files.length });
    await writeTo(io, `${folder}/${name}`, text);
  }
  progress.show({ phase: 'write', fraction: 1 });
}
