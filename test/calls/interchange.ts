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

/** A text that comes in pieces, and can be read once. */
const pieces = (text: string) => text.match(/[\s\S]{1,7}/g)!.values();

/** A right call of every function that reads or writes tables. */
export const INTERCHANGE_CALLS = {
  inspectTable: [TABLE, { side: 'mentors', fileName: 'mentors.csv' }],
  proposeMapping: [[{ content: TABLE, side: 'mentors', fileName: 'mentors.csv' }]],
  readAttributes: [ATTRIBUTES, { id: 'id' }],
  readAttributesStream: () => [pieces(ATTRIBUTES), { id: 'id' }],
  readCohort: [
    { mentors: { content: TABLE }, mentees: { content: 'id\neve\n' } },
    { mentors: MAPPING },
    { trace: ['eve'] },
  ],
  readCohortStream: () => [{ people: { content: pieces('id,side\nann,mentor\neve,mentee\n') } }],
  readOutcomes: [PAIRS, { mapping: PAIR_COLUMNS, outcome: 'outcome' }],
  readOutcomesStream: () => [pieces(PAIRS), { mapping: PAIR_COLUMNS, outcome: 'outcome' }],
  readPairs: [PAIRS, { mapping: PAIR_COLUMNS }],
  readPairsStream: () => [pieces(PAIRS), { mapping: PAIR_COLUMNS }],
  readPeople: [TABLE, { side: 'mentors', mapping: MAPPING }],
  readPeopleStream: () => [pieces(TEXT), { side: 'mentors' }],
  streamJson: [RESULT, { chunkLength: 1000 }],
  streamManagers: [COHORT.managers ?? {}, { format: 'csv' }],
  streamMatches: [RESULT, NAMES, { format: 'ndjson' }],
  streamPeople: [COHORT.mentors],
  streamUnmatched: [RESULT, NAMES],
  writeLetters: [renderLetters(OPEN), { byteOrderMark: true }],
  writeMailMerge: [RESULT, PEOPLE, { email: 'email' }],
  writeManagers: [COHORT.managers ?? {}],
  writeMatchImport: [RESULT, PEOPLE, { format: 'chronus', email: 'email' }],
  writeMatches: [RESULT, NAMES],
  writePeople: [COHORT.mentees],
  writeUnmatched: [RESULT, NAMES],
} satisfies RightCalls;
