import { Workbook } from '@cj-tech-master/excelts';
import { readSheet as readReference } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { matchCohort, matchMargins, openMatching } from '../../src';
import { FR } from '../../src/entries/fr';
import { decisionWorkbook, readWorkbook } from '../../src/entries/workbook';
import { hasProgram } from '../support/programs';
import { COHORT, convert, HOSTILE, OPEN, POLICY, RESULT } from './world';

const bytes = await decisionWorkbook(OPEN);
const sheets = await readWorkbook(bytes);
const sheet = (name: string) => {
  const found = sheets.find((one) => one.sheet === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  const [header = [], ...rows] = found.rows;
  const at = (row: (typeof rows)[number] | undefined, column: string) =>
    row?.[header.indexOf(column)] ?? null;
  return { header, rows, at };
};
const edited = await new Workbook().xlsx.load(bytes);

describe('the workbook of decisions', () => {
  it('has its sheets in English and in French', async () => {
    expect(sheets.map((one) => one.sheet)).toEqual([
      'Matches',
      'Unmatched',
      'Mentors',
      'Shortlists',
      'Warnings',
      'Policy',
      'Manifest',
    ]);
    const french = await readWorkbook(await decisionWorkbook(OPEN, { locale: FR }));
    expect(french.map((one) => one.sheet)).toEqual([
      'Binômes',
      'Sans binôme',
      'Mentors',
      'Suggestions',
      'Avertissements',
      'Politique',
      'Manifeste',
    ]);
    expect(french[0]?.rows[0]).toEqual(expect.arrayContaining(['décision', 'nouveau mentor', 'solidité']));
    expect(french[0]?.rows[1]?.join(' ')).toContain('souhaite passer du niveau');
  });

  it('says of each pair who, how good, why, how firm, and who else', () => {
    const { rows, at } = sheet('Matches');
    if (RESULT.status !== 'optimal') throw new Error(RESULT.status);
    expect(rows.map((row) => [at(row, 'mentee id'), at(row, 'mentor id'), at(row, 'score')])).toEqual(
      RESULT.matches.map(({ menteeId, mentorId, score }) => [menteeId, mentorId, score]),
    );
    const eve = rows.find((row) => at(row, 'mentee id') === 'e1');
    expect(at(eve, 'mentor email')).toBe('ana@example.org');
    expect(at(eve, 'reason 1')).toBe('wants SQL from level 2 to 4; mentor is at 5');
    const words = { true: ['close call', 'tie'], false: ['firm', 'no other way'] };
    for (const margin of matchMargins(OPEN)) {
      const row = rows.find((one) => at(one, 'mentee id') === margin.menteeId);
      expect(words[`${margin.ambiguous}`]).toContain(at(row, 'firmness'));
      for (const { mentorId } of margin.alternatives)
        expect(String(at(row, 'alternates'))).toContain(mentorId);
    }
  });

  it('counts seats, names who is without a partner, why, and what would help', () => {
    const mentors = sheet('Mentors');
    const ben = mentors.rows.find((row) => mentors.at(row, 'id') === 'ben');
    expect(['seats', 'used', 'free', 'minimum'].map((name) => mentors.at(ben, name))).toEqual([2, 2, 0, 0]);
    const { rows, at } = sheet('Unmatched');
    expect(rows).toHaveLength(1);
    expect(at(rows[0], 'side')).toBe('mentee');
    expect(String(at(rows[0], 'reason'))).toContain('Add seats or mentors');
    expect(String(at(rows[0], 'what would help'))).toContain('3 seats instead of 2');
  });

  it('has the policy in words and as JSON that gives the same policy', () => {
    const { rows, at } = sheet('Policy');
    const texts = rows.map((row) => String(at(row, 'statement')));
    expect(texts).toContain('skills: 0.3 (30 % of the weight)');
    const json = rows.filter((row) => at(row, 'topic') === 'as JSON').map((row) => at(row, 'statement'));
    const policy: unknown = JSON.parse(json.join('\n'));
    expect(matchCohort(COHORT, Object(policy)).status).toBe('optimal');
    expect(policy).toMatchObject({ ...POLICY, form: 'professional' });
  });

  it('has a frozen header, filters, widths, drop-downs, colours and a key that nobody sees', () => {
    const matches = edited.getWorksheet('Matches');
    if (matches === undefined) throw new Error('no sheet');
    expect(matches.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(JSON.stringify(matches.autoFilter)).toContain('A1');
    const names = sheet('Matches').header;
    const letter = (name: string) => matches.getColumn(names.indexOf(name) + 1);
    expect(letter('key').hidden).toBe(true);
    expect(letter('comment').width).toBeGreaterThan(30);
    const decision = matches.getCell(2, names.indexOf('decision') + 1);
    expect(decision.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"approve,decline,change to"'],
    });
    expect(matches.getCell(2, names.indexOf('new mentor') + 1).dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'Mentors'!$A$2:$A$5"],
    });
    const rules = JSON.stringify(matches.conditionalFormattings);
    expect(rules).toContain('\\"decline\\"');
    expect(rules).toContain('colorScale');
    expect(matches.getCell(2, names.indexOf('comment') + 1).numFmt).toBe('@');
    expect(matches.getCell(2, names.indexOf('decided on') + 1).numFmt).toBe('yyyy-mm-dd hh:mm');
  });

  it('writes no formula: text that looks like one is a text cell, and is read back as written', async () => {
    const cohort = {
      mentors: HOSTILE.map((name, at) => ({ id: `m${at}`, name })),
      mentees: HOSTILE.map((name, at) => ({ id: `e${at}`, name: `${name} ` })),
    };
    const made = await decisionWorkbook(openMatching(cohort, {}, matchCohort(cohort)));
    const read = await new Workbook().xlsx.load(made);
    for (const one of read.worksheets)
      one.eachRow((row) =>
        row.eachCell((cell) => expect([cell.address, cell.formula]).toEqual([cell.address, undefined])),
      );
    const [matches] = await readWorkbook(made);
    const column = matches?.rows[0]?.indexOf('mentor') ?? -1;
    expect(
      matches?.rows
        .slice(1)
        .map((row) => row[column])
        .sort(),
    ).toEqual([...HOSTILE].sort());
  });

  it('is read alike by another library', async () => {
    for (const { sheet: name, rows } of sheets) {
      const other = await readReference(Buffer.from(bytes), name, { trim: false });
      const cells = (row: readonly unknown[] | undefined) => (row ?? []).map((cell) => cell ?? null);
      const width = rows[0]?.length ?? 0;
      const filled = (row: readonly unknown[]) => [...cells(row), ...Array(width).fill(null)].slice(0, width);
      expect(other.map(filled)).toEqual(rows.map(filled));
    }
  });
});

describe.skipIf(!hasProgram('soffice'))('LibreOffice', () => {
  it('opens it and saves it again, with nothing lost', async () => {
    const again = await readWorkbook(convert(bytes, 'xlsx', 'xlsx'));
    expect(again.map((one) => [one.sheet, one.rows])).toEqual(sheets.map((one) => [one.sheet, one.rows]));
    const byOds = await readWorkbook(convert(convert(bytes, 'xlsx', 'ods'), 'ods', 'xlsx'));
    expect(byOds.map((one) => [one.sheet, one.rows])).toEqual(sheets.map((one) => [one.sheet, one.rows]));
  }, 120_000);

  it('shows it as text and on paper', () => {
    const csv = new TextDecoder().decode(convert(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76'));
    expect(csv.split('\n')[0]).toContain('mentee,mentor,score');
    expect(csv).toContain('HYPERLINK');
    expect(new TextDecoder('latin1').decode(convert(bytes, 'xlsx', 'pdf').slice(0, 5))).toBe('%PDF-');
  }, 120_000);
});

describe('a workbook of decisions that takes long', () => {
  it('says how far it is, and ends when it is told to, whatever it is asked', async () => {
    const fractions: number[] = [];
    await decisionWorkbook(OPEN, { onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    for (const options of [{}, { firmness: 'none' }, { firmness: 'none', remedies: 0 }] as const)
      await expect(decisionWorkbook(OPEN, { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject(
        { code: 'aborted' },
      );
  });
});
