import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort } from '../../src';
import { type ColumnMapping, readCohort, readPeople } from '../../src/entries/interchange';

/** Everyday mistakes in tables of mentors: who is read, or what the refusal offers. */
const table = (name: string) => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url));

const read = (name: string, mapping: ColumnMapping = {}, options = {}) =>
  readPeople(table(name), {
    side: name.includes('mentees') ? 'mentees' : 'mentors',
    fileName: name,
    mapping,
    ...options,
  });

const mentors = (name: string, mapping: ColumnMapping = {}, options = {}) =>
  read(name, mapping, options).mentors;

/** What a refusal says, with the way out. */
function refusal(name: string, mapping: ColumnMapping = {}): string {
  try {
    read(name, mapping);
  } catch (error) {
    if (error instanceof MentorMatchError)
      return error.issues.map(({ path, message, expected }) => `${path}: ${message}; ${expected}`).join('\n');
    throw error;
  }
  return '';
}

const RIGHT = mentors('ok-mentors.csv');

describe('tables as they come', () => {
  it.each([
    '01-pipe-mentors.csv',
    '03-utf16-mentors.txt',
    '10-blank-rows-mentors.csv',
    '11-merged-header-mentors.csv',
    '35-newline-in-cell-mentors.csv',
    '36-crlf-mac-mentors.csv',
  ])('%s is the table as it should be', (name) => {
    expect(mentors(name)).toEqual(RIGHT);
  });

  it.each([
    ['02-cp1252-mentors.csv', 'windows-1252'],
    ['03b-utf16-nobom-mentors.csv', 'utf-16le'],
  ])('%s is told to be in %s, and a name shown to check it by', (name, encoding) => {
    const { mentors: people, warnings, reading } = read(name);
    expect(people).toEqual(RIGHT);
    expect(reading.tables[0]?.encoding).toEqual({ name: encoding, from: 'bytes' });
    expect(warnings.map(({ id }) => id)).toEqual(['warnings.table-encoding-told']);
    expect(warnings[0]?.text).toContain('Ana Réal');
    const given = read(name, { encoding: encoding === 'utf-16le' ? 'utf-16le' : 'windows-1252' });
    expect(given.mentors).toEqual(RIGHT);
    expect(given.warnings).toEqual([]);
  });

  it('with misspelt headers warn of each', () => {
    const { warnings } = read('04-header-typo-mentors.csv');
    expect(warnings.map(({ params }) => params['column'])).toEqual(['departement', 'skils', 'max capacity']);
  });

  it('with somebody twice say so, and how one row counts', () => {
    expect(refusal('05-duplicate-mentors.csv')).toContain('"duplicates"');
    expect(
      mentors('05-duplicate-mentors.csv', { duplicates: 'last' }).find(({ name }) => name === 'Ana Real')
        ?.department,
    ).toBe('HR');
  });

  it('read what is written otherwise', () => {
    expect(mentors('07-capacity-two-mentors.csv')).toEqual(RIGHT);
    expect(mentors('08-percent-mentors.csv').map(({ goalsSupported }) => goalsSupported)).toEqual([
      [{ name: 'lead a team', strength: 0.8 }],
      [{ name: 'become a manager' }],
      [{ name: 'publish', strength: 0.5 }],
    ]);
    expect(mentors('31-range-mentors.csv').map(({ experienceYears }) => experienceYears)).toEqual([
      12.5, 5, 20,
    ]);
    expect(mentors('32-levels-words-mentors.csv').map(({ skills }) => skills)).toEqual([
      [
        { name: 'SQL', level: 5 },
        { name: 'Excel', level: 4 },
      ],
      [{ name: 'negotiation', level: 3 }],
      [{ name: 'Python', level: 5 }],
    ]);
  });

  it('with beginnings instead of years need the day that is counted on', () => {
    expect(refusal('09-dates-mentors.csv').match(/"asOf"/g)).toHaveLength(3);
    expect(
      mentors('09-dates-mentors.csv', { asOf: '2026-09-01' }).map(({ experienceYears }) => experienceYears),
    ).toEqual([14, 11.2, 22.2]);
  });

  it('with "nothing" in cells have blanks there', () => {
    const [ana, ben, cid] = mentors('17-na-mentors.csv');
    expect(ana).toEqual({
      id: 'ana@ex.org',
      name: 'Ana Réal',
      department: 'Finance',
      goalsSupported: [{ name: 'lead a team' }],
      capacity: { max: 2 },
    });
    expect(ben?.department).toBeUndefined();
    expect([cid?.goalsSupported, cid?.capacity]).toEqual([undefined, undefined]);
    const { cohort } = readCohort({
      mentors: { content: table('38-na-department-mentors.csv') },
      mentees: { content: table('38-na-department-mentees.csv') },
    });
    const result = matchCohort(cohort, { rules: [{ kind: 'different', field: 'department' }] });
    expect(result.status === 'infeasible' ? [] : result.matches.map(({ mentorId }) => mentorId)).toEqual([
      'a',
    ]);
  });

  it('that cannot be read rightly are refused with the row and the way out', () => {
    expect(refusal('16-semicolons-in-cells-mentors.csv')).toMatch(
      /row 2: the row has 9 cells.*the cell under "skills" seems to have come apart.*quotes/s,
    );
    expect(refusal('18-decimal-comma-mentors.csv')).toMatch(/row 3, column "experience years".*"decimal"/s);
    expect(refusal('26-extra-cell-mentors.csv')).toMatch(
      /row 2: the row has 9 cells.*the cell under "name" seems to have come apart.*quotes/s,
    );
    expect(refusal('27-unclosed-quote-mentors.csv')).toMatch(/row 2: a quote is opened/);
    expect(refusal('29-negative-years-mentors.csv')).toMatch(/row 2, column "experience years"/);
    expect(refusal('15-empty-mentors.csv')).toContain('a first row with the names of the columns');
  });

  it('without rows are an empty side, with a warning', () => {
    const { mentors: people, warnings } = read('15b-header-only-mentors.csv');
    expect(people).toEqual([]);
    expect(warnings.map(({ id }) => id)).toEqual(['warnings.table-empty']);
  });

  it('keep ids as written, which references compare in canonical form', () => {
    const { cohort } = readCohort({
      mentors: { content: table('ok-mentors.csv') },
      mentees: { content: table('13-ids-case-mentees.csv') },
    });
    const result = matchCohort(cohort, { rules: [{ kind: 'no-reporting-line' }] });
    const pairs = result.status === 'infeasible' ? [] : result.matches;
    for (const { menteeId, mentorId } of pairs) {
      const manager = cohort.mentees.find(({ id }) => id === menteeId)?.manager ?? '';
      expect(manager.trim().toLowerCase()).not.toBe(mentorId);
    }
    expect(pairs.length).toBeGreaterThan(0);
  });

  it('with names of managers warn that they are nobody’s id', () => {
    const { cohort } = readCohort({
      mentors: { content: table('ok-mentors.csv') },
      mentees: { content: table('06-manager-name-mentees.csv') },
    });
    const { warnings } = matchCohort(cohort, { rules: [{ kind: 'no-reporting-line' }] });
    expect(warnings.some(({ text }) => text.includes('somebody’s name'))).toBe(true);
  });

  it('of one person on both sides never pair them with themselves', () => {
    const { cohort } = readCohort({
      mentors: { content: table('37-self-mentors.csv') },
      mentees: { content: table('37-self-mentees.csv') },
    });
    const result = matchCohort(cohort);
    const pairs = result.status === 'infeasible' ? [] : result.matches;
    expect(pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)).not.toContain(
      'ana.real@ex.org Ana.Real@ex.org',
    );
    expect(pairs).toHaveLength(2);
  });
});
