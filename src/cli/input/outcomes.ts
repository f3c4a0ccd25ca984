import * as z from 'zod';
import { MentorMatchError, printValue } from '../../errors';
import { readOutcomes, readOutcomesStream } from '../../interchange';
import type { RatedPair } from '../../learning';
import { hasMatches } from '../../matching';
import { type Cohort, canonicalId, type Warning } from '../../model';
import { readTextOptions, refuseIdle, type Values } from '../options';
import type { Session } from '../session';
import { readStoredResult } from './cohort';
import { openFile, readJson } from './files';
import { readTable, tablePlace } from './workbook';

/** How pairs turned out, and what their sender should know. */
export interface OutcomeFile {
  readonly outcomes: readonly RatedPair[];
  readonly warnings: readonly Warning[];
}

/**
 * The outcomes of `--outcomes`: CSV, a sheet of a workbook, or a JSON list. Problems of its rows are told with file and
 * row.
 *
 * @throws MentorMatchError
 */
export async function readOutcomeFile(given: string, values: Values, io: Session): Promise<OutcomeFile> {
  const { sheet } = values;
  const place = tablePlace(given, typeof sheet === 'string' ? sheet : undefined);
  const { path } = place;
  if (/\.json$/i.test(path)) {
    refuseIdle(values, ['outcome-column', 'program-column'], `with --outcomes ${given}`);
    const outcomes = outcomesSchema.safeParse(await readJson(path, io));
    if (!outcomes.success) throw noOutcomes(path, outcomes.error);
    placeRows(io, path, (at) => `pair ${at + 1}`);
    // The cast: the contributions are those of a stored match, and `learnWeights` checks the rest.
    return { outcomes: outcomes.data as unknown as readonly RatedPair[], warnings: [] };
  }
  const column = values['outcome-column'];
  const program = values['program-column'];
  const options = {
    fileName: path,
    ...readTextOptions(values),
    ...(typeof column === 'string' && { outcome: column }),
    ...(typeof program === 'string' && { program }),
  };
  const file = await openFile(path, io);
  const read = place.workbook
    ? readOutcomes(await readTable(place, file, undefined), options)
    : await readOutcomesStream(file.chunks, options);
  placeRows(io, path, (at) => `row ${read.rows[at]}`);
  return { outcomes: read.outcomes, warnings: read.warnings };
}

const outcomesSchema = z.array(
  z.looseObject({ mentorId: z.string().min(1), menteeId: z.string().min(1), outcome: z.number() }),
);

function noOutcomes(path: string, { issues }: z.ZodError): MentorMatchError {
  return new MentorMatchError(
    'invalid-input',
    issues.slice(0, 20).map((issue) => ({
      path:
        issue.path.length === 0
          ? path
          : `${path}: pair ${Number(issue.path[0]) + 1}, ${issue.path.slice(1).join('.')}`,
      message: issue.message,
      received: printValue(issue.input),
      expected:
        'a list [{ "mentorId": ..., "menteeId": ..., "outcome": 4 }], with "program" where there are several',
    })),
  );
}

/** Says where `outcomes[3]` stands. */
function placeRows(io: Session, path: string, rowOf: (at: number) => string): void {
  io.placeMore((name) => {
    const [, at, rest = ''] = /^outcomes\[(\d+)\](.*)$/s.exec(name) ?? [];
    if (at !== undefined) return `${path}: ${rowOf(Number(at))}${rest.replace('.', ', ')}`;
    return name === 'outcomes' ? path : undefined;
  });
}

/**
 * Gives pairs of people who are not there any more what their matching of then says of them.
 *
 * @param paths results of earlier rounds, with commas between. @throws MentorMatchError
 */
export async function withEarlier(
  outcomes: readonly RatedPair[],
  paths: string,
  cohort: Cohort,
  io: Session,
): Promise<readonly RatedPair[]> {
  const key = (mentorId: string, menteeId: string) =>
    JSON.stringify([canonicalId(mentorId), canonicalId(menteeId)]);
  const known = new Map<string, RatedPair['contributions']>();
  for (const path of paths.split(',')) {
    const result = await readStoredResult(path.trim(), io);
    if (!hasMatches(result)) continue;
    for (const { mentorId, menteeId, contributions } of result.matches)
      if (contributions.length > 0) known.set(key(mentorId, menteeId), contributions);
  }
  const mentors = new Set(cohort.mentors.map(({ id }) => canonicalId(id)));
  const mentees = new Set(cohort.mentees.map(({ id }) => canonicalId(id)));
  return outcomes.map((one) => {
    const isThere = mentors.has(canonicalId(one.mentorId)) && mentees.has(canonicalId(one.menteeId));
    const contributions = known.get(key(one.mentorId, one.menteeId));
    return isThere || one.contributions !== undefined || contributions === undefined
      ? one
      : { ...one, contributions };
  });
}
