import { FR } from '../../src/entries/fr';
import { renderLetters } from '../../src/entries/report';
import type { RightCalls } from './calls';
import { COHORT, OPEN, RESULT } from './world';

const TABLE = {
  rows: [
    ['Name', 'E-mail', 'Skills'],
    ['Ann', 'ann@ex.org', 'SQL: 5'],
    ['Ben', 'ben@ex.org', 'law'],
  ],
};
const TEXT = 'id,skills\nann,SQL:5\nben,law\n';
const MAPPING = { id: 'E-mail', name: 'Name', skills: 'Skills' } as const;
const PAIRS = 'mentor,mentee,outcome\nann,eve,4\n';
const PAIR_COLUMNS = { mentor: 'mentor', mentee: 'mentee' } as const;
const ATTRIBUTES = 'id,shift\nann,day\n';
const NAMES = { mentors: { [COHORT.mentors[0]!.id]: 'Ann' } };

/** People whose ids are addresses, as mail merges and other programs want them. */
const PEOPLE = {
  mentors: COHORT.mentors.map((mentor) => ({ ...mentor, attributes: { email: `${mentor.id}@ex.org` } })),
  mentees: COHORT.mentees.map((mentee) => ({ ...mentee, attributes: { email: `${mentee.id}@ex.org` } })),
};

const CSV = { delimiter: ';', decimal: ',', byteOrderMark: true } as const;
const WRITTEN = { ...CSV, format: 'csv', chunkLength: 1000 } as const;
const TOLD = { headers: FR, locale: FR };
const EXTRA = { people: COHORT, columns: ['department'] };
const READ = { fileName: 'a.csv', delimiter: ',', encoding: 'utf-8' } as const;
const PAIR = RESULT.matches[0]!;
const ON_CLOCK = { timeZone: 'Europe/Paris', start: '2026-09-07T09:30' };
const SCHEDULES = [
  {
    mentorId: PAIR.mentorId,
    menteeId: PAIR.menteeId,
    meetings: [{ status: 'planned', local: { mentor: ON_CLOCK, mentee: ON_CLOCK } }],
  },
] as const;
const nothing = () => undefined;

/** A text that comes in pieces, and can be read once. */
const pieces = (text: string) => text.match(/[\s\S]{1,7}/g)!.values();

/** A right call of every function that reads or writes tables. */
export const INTERCHANGE_CALLS = {
  inspectTable: [TABLE, { side: 'mentors', fileName: 'mentors.csv', locale: FR, decimal: '.' }],
  proposeMapping: [[{ content: TABLE, side: 'mentors', fileName: 'mentors.csv' }]],
  readAttributes: [ATTRIBUTES, { ...READ, id: 'id' }],
  readAttributesStream: () => [pieces(ATTRIBUTES), { ...READ, id: 'id' }],
  readCohort: [
    { mentors: { content: TABLE }, mentees: { ...READ, content: 'id\neve\n' } },
    { mentors: MAPPING },
    { trace: ['eve'] },
  ],
  readCohortStream: () => [
    { people: { content: pieces('id,side\nann,mentor\neve,mentee\n') } },
    { people: { side: 'side' } },
    { trace: ['eve'] },
  ],
  readOutcomes: [PAIRS, { ...READ, decimal: '.', mapping: PAIR_COLUMNS, outcome: 'outcome' }],
  readOutcomesStream: () => [pieces(PAIRS), { ...READ, mapping: PAIR_COLUMNS, outcome: 'outcome' }],
  readPairs: [PAIRS, { ...READ, mapping: PAIR_COLUMNS }],
  readPairsStream: () => [pieces(PAIRS), { ...READ, mapping: PAIR_COLUMNS }],
  readPeople: [TABLE, { side: 'mentors', mapping: MAPPING, fileName: 'a.csv', format: 'csv', decimal: '.' }],
  readPeopleStream: () => [
    pieces(TEXT),
    { ...READ, side: 'mentors', mapping: {}, onWarning: nothing, onReading: nothing },
  ],
  streamJson: [RESULT, { chunkLength: 1000 }],
  streamManagers: [COHORT.managers ?? {}, WRITTEN],
  streamMatches: [RESULT, NAMES, { ...TOLD, format: 'ndjson', extra: EXTRA }],
  streamPeople: [COHORT.mentors, WRITTEN],
  streamUnmatched: [RESULT, NAMES, { ...WRITTEN, headers: FR }],
  writeLetters: [renderLetters(OPEN), { ...CSV, headers: FR }],
  writeMailMerge: [RESULT, PEOPLE, { ...CSV, ...TOLD, email: 'email', schedules: SCHEDULES }],
  writeManagers: [COHORT.managers ?? {}, WRITTEN],
  writeMatchImport: [RESULT, PEOPLE, { format: 'chronus', email: 'email', connectionNames: true }],
  writeMatches: [RESULT, NAMES, { ...WRITTEN, ...TOLD, extra: EXTRA }],
  writePeople: [COHORT.mentees, WRITTEN],
  writeUnmatched: [RESULT, NAMES, { ...WRITTEN, headers: FR }],
} satisfies RightCalls;
