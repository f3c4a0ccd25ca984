/** Files to people: what they are, how they can be read, and who is in them. */
import type { Cohort, Mentee, Mentor } from 'mentor-match';
import {
  type CohortFiles,
  type InspectedFile,
  proposeMapping,
  readCohort,
  type TableInput,
  type TableRows,
} from 'mentor-match/interchange';
import type { Calls, FieldFacts, GivenFile, ReadPeople, Side, Understood } from '../protocol';
import { type Desk, localeOf } from './desk';
import { isLibraryError, issuesOf } from './failure';
import { warningTexts } from './warnings';

type File1or2 = readonly [InspectedFile] | readonly [InspectedFile, InspectedFile];

export async function speak(desk: Desk, [locale]: Parameters<Calls['speak']>): Promise<void> {
  desk.catalogue = locale === 'fr' ? (await import('mentor-match/fr')).FR : undefined;
}

export async function look(desk: Desk, [given]: Parameters<Calls['look']>): Promise<Understood> {
  if (given !== null) {
    const files = (await Promise.all(given.map(openFile))).flat();
    desk.files = given.length === 1 ? files : files.slice(0, 2);
    desk.given = given;
    desk.run = undefined;
  }
  const named = desk.files.map((file) => ({ ...file, ...localeOf(desk) }));
  const proposal = proposeMapping(named as unknown as File1or2);
  desk.proposal = proposal;
  return {
    proposal,
    names: namesOf(desk.files),
    ...(await readWith(desk, given === null ? desk.columns : proposal.columns)),
  };
}

export async function read(
  desk: Desk,
  [columns]: Parameters<Calls['read']>,
): Promise<Pick<Understood, 'people' | 'issues'>> {
  desk.run = undefined;
  return await readWith(desk, columns);
}

/** What each table is called: two sheets of one workbook by their names. */
function namesOf(files: readonly InspectedFile[]): readonly string[] {
  return files.map(({ fileName = '', content }) => {
    const alone = files.filter((other) => other.fileName === fileName).length === 1;
    const sheet = typeof content === 'object' && 'sheet' in content ? content.sheet : undefined;
    return alone || sheet === undefined ? fileName : `${fileName}: ${sheet}`;
  });
}

/** Reads the people anew; the matching stays, since the same files in another language are the same people. */
async function readWith(
  desk: Desk,
  columns: Desk['columns'],
): Promise<Pick<Understood, 'people' | 'issues'>> {
  desk.columns = columns;
  desk.read = undefined;
  try {
    const { cohort, reading, warnings } = readCohort(filesOf(desk), columns);
    desk.read = { cohort, reading };
    const people: ReadPeople = {
      mentors: cohort.mentors.length,
      mentees: cohort.mentees.length,
      facts: factsOf(cohort),
      protectedAttributes: { mentors: protectedOf(cohort.mentors), mentees: protectedOf(cohort.mentees) },
      warnings: await warningTexts(desk, warnings),
    };
    return { people, issues: [] };
  } catch (error) {
    if (isLibraryError(error)) return { people: null, issues: issuesOf(error) };
    throw error;
  }
}

/** A file as tables: a workbook that holds both sides in two sheets is two tables. */
async function openFile({ file, side, encoding }: GivenFile): Promise<readonly InspectedFile[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const about = {
    fileName: file.name,
    ...(side !== undefined && { side }),
    ...(encoding !== undefined && { encoding }),
  };
  // Every zip, and so every workbook, starts with these letters.
  const isWorkbook = /\.xls[xm]?$/i.test(file.name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (!isWorkbook) return [{ ...about, content: bytes, ...formatOf(file.name) }];
  const { readWorkbook } = await import('mentor-match/workbook');
  const sheets = (await readWorkbook(bytes, { fileName: file.name })).filter(
    ({ rows, hidden }) => rows.length > 1 && !hidden,
  );
  const like = (word: RegExp) => sheets.find(({ sheet }) => word.test(sheet.normalize()));
  const [mentors, mentees] = [like(/mentor(?!ee|é)/i), like(/mentee|mentoré|protég|accompagn/i)];
  if (side === undefined && mentors !== undefined && mentees !== undefined && mentors !== mentees)
    return [
      { ...about, content: mentors, side: 'mentors' },
      { ...about, content: mentees, side: 'mentees' },
    ];
  const sheet = (side === 'mentees' ? mentees : side === 'mentors' ? mentors : undefined) ?? sheets[0];
  return [{ ...about, content: sheet ?? { rows: [] } }];
}

function formatOf(name: string): Pick<InspectedFile, 'format'> {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return { format: 'ndjson' };
  return /\.json$/i.test(name) ? { format: 'json' } : {};
}

function filesOf({ files, proposal }: Desk): CohortFiles<TableInput | TableRows> {
  return Object.fromEntries(
    files.map((file, at) => {
      const { locale: _locale, side: _side, ...table } = file;
      return [proposal?.tables[at]?.role ?? 'people', table];
    }),
  );
}

/** Fields that are no matter of scores and rules. */
const ASIDE: ReadonlySet<string> = new Set(['id', 'name', 'protectedAttributes', 'attributes']);
const MOST_VALUES = 12;

/** Who filled in what. O(people and their fields). */
function factsOf(cohort: Cohort): readonly FieldFacts[] {
  const facts = new Map<string, Counted>();
  for (const side of ['mentors', 'mentees'] as const) {
    for (const person of cohort[side]) {
      for (const [field, value] of fieldsOf(person)) count(facts, side, field, value);
    }
  }
  return [...facts].map(([field, { mentors, mentees, kind, values }]) => ({
    field,
    mentors,
    mentees,
    kind,
    values: [...values]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_VALUES)
      .map(([value]) => value),
  }));
}

/** Names of protected attributes, the first met first. Their values stay here. O(people). */
const protectedOf = (people: readonly (Mentor | Mentee)[]): readonly string[] => [
  ...new Set(people.flatMap(({ protectedAttributes = {} }) => Object.keys(protectedAttributes))),
];

interface Counted {
  mentors: number;
  mentees: number;
  readonly kind: FieldFacts['kind'];
  readonly values: Map<string, number>;
}

function count(facts: Map<string, Counted>, side: Side, field: string, value: unknown): void {
  if (value === undefined || value === null || value === '') return;
  if (Array.isArray(value) && value.length === 0) return;
  const fact = facts.get(field) ?? { mentors: 0, mentees: 0, kind: kindOf(value), values: new Map() };
  facts.set(field, fact);
  fact[side]++;
  if (fact.kind === 'value') fact.values.set(String(value), (fact.values.get(String(value)) ?? 0) + 1);
}

function kindOf(value: unknown): FieldFacts['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return 'value';
  return Array.isArray(value) ? 'list' : 'other';
}

function* fieldsOf(person: Mentor | Mentee): Generator<readonly [field: string, value: unknown]> {
  for (const [field, value] of Object.entries(person)) if (!ASIDE.has(field)) yield [field, value];
  for (const [name, value] of Object.entries(person.attributes ?? {})) yield [`attributes.${name}`, value];
}
