import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { readPeople } from '../../../src/entries/interchange';

const mapping = { asOf: '2026-09-01' };

function cell(header: string, text: string, others: readonly string[] = []) {
  const rows = [text, ...others].map((one, index) => `p${index},"${one}"`).join('\n');
  return readPeople(`id,${header}\n${rows}\n`, { side: 'mentors', mapping }).mentors[0];
}

function refusal(header: string, text: string, others: readonly string[] = []): string {
  try {
    cell(header, text, others);
  } catch (error) {
    if (error instanceof MentorMatchError) return `${error.issues[0]?.message}; ${error.issues[0]?.expected}`;
    throw error;
  }
  return '';
}

describe('years of experience', () => {
  it.each([
    ['~5', 5],
    ['about 5 years', 5],
    ['5ish', 5],
    ['environ dix ans', 10],
    ['twenty', 20],
    ['fifteen years', 15],
    ['five to seven', 6],
    ['more than ten', 10],
    ['1½', 1.5],
    ['½', 0.5],
    ['two and a half years', 2.5],
    ['1 an et demi', 1.5],
    ['since 2015', 11.2],
    ['depuis 2015', 11.2],
    ['since 2015-03-01', 11.5],
    ['2 or 3', 2.5],
    ['six months', 0.5],
    ['dix-huit mois', 1.5],
    ['6-12 months', 0.75],
    ['Less than 6 months', 0.25],
    ['6 months to 1 year', 0.75],
    ['10 and above', 10],
    ['20 years or over', 20],
    ['5 years or less', 2.5],
    ['no experience', 0],
    ['aucune expérience', 0],
    ['Sept 2014', 12],
    ['15 March 2012', 14.5],
    ['March 15, 2012', 14.5],
    ['1er mars 2012', 14.5],
    ['since May 2019', 7.3],
    ['09/2014', 12],
  ])('%s', (text, years) => {
    expect(cell('experience years', text)?.experienceYears).toBe(years);
  });

  it.each(['5-Mar', 'Mar-5', '5 Mar', '10-Dec', '05-mars', '3-févr.'])(
    '%s is what a spreadsheet makes of a band',
    (text) => {
      expect(refusal('experience years', text)).toContain(
        'a date where a number belongs: spreadsheets make "5-Mar" of "3-5"',
      );
    },
  );

  it.each(['2026-03-05', '05/03/2026', '2026-03-05 00:00:00', '5.3.2026'])('%s among bands too', (text) => {
    expect(refusal('experience years', text, ['6-10', '10+'])).toContain('spreadsheets make');
    expect(refusal('experience years', text, ['2012-09-01'])).toBe('');
  });

  it.each(['a while', '80%', '2019-2023', '1,200', 'since forever', '44991', 'mars'])(
    '%s is no number of years',
    (text) => {
      expect(refusal('experience years', text)).not.toBe('');
    },
  );
});

describe('numbers of partners', () => {
  it.each([
    ['3', { max: 3 }],
    ['1-3', { min: 1, max: 3 }],
    ['1 or 2', { min: 1, max: 2 }],
    ['one to three mentees', { min: 1, max: 3 }],
    ['up to 2', { max: 2 }],
    ['two', { max: 2 }],
    ['2 mentees', { max: 2 }],
    ['no more than 3', { max: 3 }],
    ['3 max', { max: 3 }],
    ['2.0', { max: 2 }],
  ])('capacity %s', (text, capacity) => {
    expect(cell('capacity', text)?.capacity).toEqual(capacity);
  });

  it('a spoilt band and prose are asked about', () => {
    expect(refusal('capacity', '2-Mar')).toContain('spreadsheets make');
    expect(refusal('capacity', 'as many as needed')).toContain('not a number of partners');
    expect(cell('capacity max', 'one or two')?.capacity).toEqual({ max: 2 });
  });
});

describe('numbers', () => {
  const number = (text: string, others: readonly string[] = []) =>
    cell('attributes.n (number)', text, others)?.attributes?.['n'];

  it.each([
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['12,5', 12.5],
  ])('%s', (text, value) => {
    expect(number(text)).toBe(value);
  });

  it('1,200 and 1.500 beside 12,5 and 12.5', () => {
    expect([number('1,200', ['12,5']), number('1.500', ['12,5'])]).toEqual([1.2, 1500]);
    expect([number('1,200', ['12.5']), number('1.500', ['12.5'])]).toEqual([1200, 1.5]);
    expect(refusal('attributes.n (number)', '1,200')).toContain('the comma can be a decimal comma');
  });
});

describe('times', () => {
  const times = (text: string) =>
    cell('availability', text)
      ?.availability?.map(({ day, start, end }) => `${day} ${start}-${end}`)
      .join('; ');

  it.each([
    ['MWF 9-10', 'mon 09:00-10:00; wed 09:00-10:00; fri 09:00-10:00'],
    ['TTh 9-10', 'tue 09:00-10:00; thu 09:00-10:00'],
    ['TR 13:00-14:00', 'tue 13:00-14:00; thu 13:00-14:00'],
    ['T/Th 9-10', 'tue 09:00-10:00; thu 09:00-10:00'],
    ['6:00-7:00pm F', 'fri 18:00-19:00'],
    ['Mon 0900-1200', 'mon 09:00-12:00'],
    ['Mon noon-2pm', 'mon 12:00-14:00'],
    ['Monday (9:00-11:00)', 'mon 09:00-11:00'],
    ['week-end 10h-12h', 'sat 10:00-12:00; sun 10:00-12:00'],
    ['Mon 9 to noon', 'mon 09:00-12:00'],
    ['lundi 10h à midi', 'mon 10:00-12:00'],
    ['Mon 10pm - midnight', 'mon 22:00-24:00'],
    ['9pm-midnight Sun', 'sun 21:00-24:00'],
    ['Mon 03:00-04:00', 'mon 03:00-04:00'],
    ['every Monday 9-10', 'mon 09:00-10:00'],
    ['tous les lundis 9h-10h', 'mon 09:00-10:00'],
    ['Sat & Sun 10-12;', 'sat 10:00-12:00; sun 10:00-12:00'],
  ])('%s', (text, expected) => {
    expect(times(text)).toBe(expected);
  });

  it.each([
    ['Mon 2-4', '14:00-16:00 for the afternoon'],
    ['T 3:00-4:00', '15:00-16:00 for the afternoon'],
    ['Mon 9-5', '09:00-17:00 for the afternoon'],
    ['11-1 Tue', '11:00-13:00 for the afternoon'],
    ['Monday mornings', '"values": { "morning": "9-12" }'],
    ['mardi matin', '"values"'],
    ['anytime', 'weekly times'],
    ['R 3-4pm', 'weekly times'],
    ['MFW 9-10', 'weekly times'],
    ['Mon après-midi', 'weekly times'],
  ])('%s is asked about', (text, expected) => {
    expect(refusal('availability', text)).toContain(expected);
  });
});

describe('levels with words that hold what parts two levels', () => {
  it("Tout à fait d'accord", () => {
    const text = `id,skills wanted\na,"SQL: Strongly disagree > Tout à fait d'accord; R: pas du tout à très bon"\n`;
    expect(readPeople(text, { side: 'mentees' }).mentees[0]?.skillsWanted).toEqual([
      { name: 'SQL', current: 1, target: 5 },
      { name: 'R', current: 0, target: 4 },
    ]);
  });
});

describe('lists as programs print them', () => {
  it.each([
    [`[SQL, 'a, b', R]`, ['SQL', 'a, b', 'R']],
    [`['it\\'s', 'b']`, ["it's", 'b']],
    [`['it''s', b]`, ["it's", 'b']],
    ['{SQL,R}', ['SQL', 'R']],
    ['[]', []],
    ['[SQL]', ['SQL']],
  ])('%s', (text, expected) => {
    expect(cell('interests', text)?.interests).toEqual(expected);
  });
});
