import * as z from 'zod';
import { type PairMeetings, streamMatches, writeMailMerge, writeMatchImport } from '../../interchange';
import { hasMatches, openMatching } from '../../matching';
import { parseWith } from '../../model';
import { isThere, readInput, readJson, readStoredResult, withPolicyOf } from '../input';
import { EXIT } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, oneOf, refuseIdle, usage } from '../options';
import { answer, extraColumns, matchesWorkbook, namesOf, placed, tellWarnings, withOutput } from '../output';
import { wrap } from '../terminal';
import { LANGUAGES, tableLanguage } from '../voice';
import type { Command } from './command';

const FORMATS = ['csv', 'ndjson', 'xlsx', 'decisions', 'chronus', 'pushfar', 'mail-merge'] as const;
type Format = (typeof FORMATS)[number];

const FILES: { readonly [F in Format]: string } = {
  csv: 'matches.csv',
  ndjson: 'matches.ndjson',
  xlsx: 'matches.xlsx',
  decisions: 'decisions.xlsx',
  chronus: 'chronus.csv',
  pushfar: 'pushfar.csv',
  'mail-merge': 'mail-merge.csv',
};

/** Options that some formats alone read. */
const READ_BY: { readonly [option: string]: readonly Format[] } = {
  columns: ['csv', 'ndjson', 'xlsx'],
  headers: ['csv', 'xlsx', 'mail-merge'],
  email: ['decisions', 'chronus', 'pushfar', 'mail-merge'],
  'program-id': ['pushfar'],
  'connection-names': ['chronus'],
  schedule: ['mail-merge'],
};

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write the pairs of a result for another program, or for letters',
  help: `Usage: mentor-match export --mentors FILE --mentees FILE --matching FILE
                           --to FORMAT --out DIR [options]

Writes the pairs of matching.json to DIR:
  csv, ndjson, xlsx   matches.csv, .ndjson or .xlsx, with --columns
  decisions           decisions.xlsx, in which people approve, decline and
                      change pairs; "review --workbook" reads it back
  chronus             chronus.csv, for "Import Connections via CSV" of Chronus
  pushfar             pushfar.csv, for "Bulk uploading matches" of PushFar
  mail-merge          mail-merge.csv: a row for each person with partners,
                      reasons that this person may read, the first meeting
Who has no e-mail address is named, and nothing is written.

${INPUT_HELP}

The file:
  --matching FILE     the matching.json whose pairs are written; for decisions
                      its policy is used where --policy is not given
  --to FORMAT         ${FORMATS.join(', ')}
  --out DIR           folder to write to (made if missing)
  --columns LIST      of csv, ndjson and xlsx: fields of people, as
                      name,email,department,attributes.team
  --email NAME        of decisions, chronus, pushfar and mail-merge: the
                      attribute that holds the e-mail address, or id; default:
                      one called so, or the id
  --program-id ID     of pushfar: the id of the program there
  --connection-names  of chronus: connections are called after the two people
  --schedule FILE     of mail-merge: JSON, a list of schedules of pairs
  --locale LANG       ${LANGUAGES.join(' or ')}, default en: reasons, workbook of decisions
  --headers LANG      of csv, xlsx and mail-merge: ${LANGUAGES.join(' or ')}, default en
  --json              print what was written as JSON: ok, written`,
  options: {
    texts: [
      ...INPUT_TEXTS,
      'matching',
      'to',
      'out',
      'columns',
      'email',
      'program-id',
      'schedule',
      'locale',
      'headers',
    ],
    flags: [...INPUT_FLAGS, 'connection-names', 'json'],
  },
  async run(values, io) {
    const { matching, out, to, schedule } = values;
    if (typeof matching !== 'string')
      throw usage('Name the result whose pairs are written: --matching FILE.');
    if (typeof to !== 'string')
      throw usage(`Say for what the pairs are written: --to ${FORMATS.join(', ')}.`);
    if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
    const format = oneOf(to, FORMATS, 'to', 'csv');
    for (const [option, formats] of Object.entries(READ_BY))
      if (!formats.includes(format)) refuseIdle(values, [option], `with --to ${format}`);
    const { locale } = io.voice;
    const language = await tableLanguage(values, io.voice);
    const input = format === 'decisions' ? withPolicyOf(matching, values) : values;
    const { cohort, policy, extensions, warnings } = await readInput(input, io);
    const result = await readStoredResult(matching, io);
    if (!hasMatches(result)) throw usage(`${matching} has no pairs: no matching was possible.`);
    const email = typeof values['email'] === 'string' ? { email: values['email'] } : {};
    const programId = values['program-id'];
    const schedules =
      typeof schedule === 'string' ? readSchedules(await readJson(schedule, io), schedule) : undefined;
    const write = async (): Promise<string | Iterable<string> | Uint8Array> => {
      switch (format) {
        case 'csv':
        case 'ndjson':
          return streamMatches(result, namesOf(cohort), {
            format,
            ...language,
            ...extraColumns(values, cohort),
          });
        case 'xlsx':
          return await matchesWorkbook({ matches: result.matches }, namesOf(cohort), {
            ...language,
            ...extraColumns(values, cohort),
          });
        case 'decisions': {
          const open = openMatching(cohort, policy, result, extensions);
          const { decisionWorkbook } = await import('../../entries/workbook');
          return await decisionWorkbook(open, {
            ...email,
            ...(locale !== undefined && { locale }),
            warnings: placed(warnings, io),
          });
        }
        case 'chronus':
          return writeMatchImport(result, cohort, {
            format,
            ...email,
            connectionNames: values['connection-names'] === true,
          });
        case 'pushfar':
          return writeMatchImport(result, cohort, {
            format,
            ...email,
            ...(typeof programId === 'string' && { programId }),
          });
        case 'mail-merge':
          return writeMailMerge(result, cohort, {
            ...email,
            ...language,
            ...(schedules !== undefined && { schedules }),
          });
      }
    };
    // Somebody may have decided in it since.
    if (format === 'decisions' && (await isThere(`${out}/${FILES[format]}`, io)))
      throw usage(`"${out}/${FILES[format]}" is there already, and may hold decisions: name another folder.`);
    const content = await write();
    tellWarnings(placed(warnings, io), io);
    const name = FILES[format];
    const written = await withOutput(io, out, [name], async (output) => {
      await output.write(name, content);
      return await output.commit([], name);
    });
    await io.out(
      values['json'] === true
        ? answer(true, { written })
        : `${wrap(io.voice.say('written', { paths: written.join(', ') }))}\n`,
    );
    return EXIT.ok;
  },
};

const clock = z.object({ timeZone: z.string(), start: z.string() });
/** What is read of a schedule; what else it has is left alone. */
const schedulesSchema = z.array(
  z.object({
    mentorId: z.string(),
    menteeId: z.string(),
    meetings: z.array(
      z.object({
        status: z.enum(['planned', 'cancelled']),
        local: z.object({ mentor: clock, mentee: clock }),
      }),
    ),
  }),
);

function readSchedules(value: unknown, path: string): readonly PairMeetings[] {
  return parseWith(schedulesSchema, value, path);
}
