import { type ChunkedInput, chunksOf } from '../../chunked-input';
import { CHUNKS, expectShape, TABLE } from '../../given';
import type { CohortColumns } from '../../mapping';
import type { TableInput } from '../../options';
import { isTableRows, type TableRows } from '../../tables';
import { feed } from '../feed';
import { feedJoined, readJoined } from '../joined';
import { CohortCollector } from './collector';
import { type CohortFiles, type CohortRead, filesOf, OPTIONS, type ReadCohortOptions } from './files';

const FILES = filesOf(TABLE);
const STREAMS = filesOf(CHUNKS);

/**
 * Reads a cohort from its tables and checks it as a whole: also ids that preferences name, and managers.
 * O(characters). Deterministic.
 *
 * @param columns how headers become fields, per side; see {@link CohortColumns}.
 * @throws MentorMatchError `invalid-table` with every problem of all tables, each with file, row and
 *   column; `invalid-input` for a malformed mapping.
 *
 * @example
 * ```ts
 * import { readCohort } from 'mentor-match/interchange';
 *
 * const { cohort } = readCohort({
 *   mentors: { content: 'id,skills\nana,SQL:5\n' },
 *   mentees: { content: 'id,skillsWanted\ncleo,SQL:2>4\n' },
 * });
 * cohort.mentees; // => [{ id: 'cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] }]
 * ```
 */
export function readCohort(
  files: CohortFiles<TableInput | TableRows>,
  columns: CohortColumns = {},
  options: ReadCohortOptions = {},
): CohortRead {
  expectShape('files', files, FILES);
  expectShape('options', options, OPTIONS);
  const collector = new CohortCollector(columns, options);
  const opened = collector.openJoin(files);
  if (opened !== undefined) {
    feedJoined(opened.joined, opened.decoder, opened.content);
    opened.joined.push(opened.decoder.end());
    opened.joined.end();
  }
  for (const { reader, decoder, content, take } of collector.open(files)) {
    for (const raws of feed(reader, decoder, content)) take(raws);
    take(reader.push(decoder.end()));
    take(reader.end());
  }
  return collector.finish();
}

/**
 * Reads a cohort from tables that come in pieces, as {@link readCohort}. O(characters); memory: the people, the table
 * joined to them, and one piece. Deterministic.
 *
 * @throws MentorMatchError as {@link readCohort}, after the last piece; undecodable bytes at once.
 *
 * @example
 * ```ts
 * import { readCohortStream } from 'mentor-match/interchange';
 *
 * const chunks = ['id,side\nana,men', 'tor\ncleo,mentee\n'];
 * const { cohort } = await readCohortStream({ people: { content: chunks } });
 * cohort; // => { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] }
 * ```
 */
export async function readCohortStream(
  files: CohortFiles<ChunkedInput | TableRows>,
  columns: CohortColumns = {},
  options: ReadCohortOptions = {},
): Promise<CohortRead> {
  const { cohort, warnings, reading, cells } = await readPlacedCohort(files, columns, options);
  return { cohort, warnings, reading, cells };
}

/**
 * Where something in the cohort stands in its files: `mentees.csv: row 4, column "manager"` for `mentees[2].manager`.
 */
export type LocatePath = (path: string) => string | undefined;

/** As {@link readCohortStream}, with a way to say of problems that are found later where in the files they are. */
export async function readPlacedCohort(
  files: CohortFiles<ChunkedInput | TableRows>,
  columns: CohortColumns = {},
  options: ReadCohortOptions = {},
): Promise<CohortRead & { readonly locate: LocatePath }> {
  expectShape('files', files, STREAMS);
  expectShape('options', options, OPTIONS);
  const collector = new CohortCollector(columns, options);
  const opened = collector.openJoin(files);
  if (opened !== undefined) await readJoined(opened);
  for (const { reader, decoder, content, take } of collector.open(files)) {
    for await (const chunk of isTableRows(content) ? [content] : chunksOf(content)) {
      for (const raws of feed(reader, decoder, chunk)) take(raws);
    }
    take(reader.push(decoder.end()));
    take(reader.end());
  }
  return { ...collector.finish(), locate: (path) => collector.locate(path) };
}
