import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { type ColumnMapping, readPeople } from '../../../src/entries/interchange';

const windows = (
  text: string,
  availability: NonNullable<ColumnMapping['availability']>,
  more: ColumnMapping = {},
) =>
  readPeople(text, { side: 'mentors', mapping: { availability, ...more } }).mentors.map(({ availability }) =>
    availability?.map(({ day, start, end }) => `${day} ${start}-${end}`).join('; '),
  );

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const two = (value: number) => String(value).padStart(2, '0');

describe('grids of availability', () => {
  it('168 columns of hours and 336 of half-hours: ticks that touch are one window, a blank day is none', () => {
    for (const step of [60, 30]) {
      const slots = DAYS.flatMap((day) =>
        Array.from({ length: 1440 / step }, (_, slot) => ({ day, minute: slot * step })),
      );
      const names = slots.map(({ day, minute }) => `${day} ${Math.floor(minute / 60)}:${two(minute % 60)}`);
      const ticked = slots.map(({ day, minute }) =>
        (day === 'Mon' && minute >= 540 && minute < 720) || (day === 'Sun' && minute >= 1380) ? '1' : '',
      );
      const text = `id,${names.join(',')}\na,${ticked.join(',')}\nb,${slots.map(() => '').join(',')}\n`;
      expect(windows(text, { grid: names })).toEqual(['mon 09:00-12:00; sun 23:00-24:00', undefined]);
      const stated = Object.fromEntries(names.map((name) => [name, name]));
      expect(windows(text, { grid: stated })[0]).toBe('mon 09:00-12:00; sun 23:00-24:00');
      const numbered = names.map((_, index) => `Avail ${index + 1}`);
      const coded = text.replace(names.join(','), numbered.join(','));
      const codes = Object.fromEntries(numbered.map((name, index) => [name, names[index] ?? '']));
      expect(windows(coded, { grid: codes })[0]).toBe('mon 09:00-12:00; sun 23:00-24:00');
    }
  });

  it.each([
    [
      'Google Forms, days as rows',
      'id,When [Monday],When [Tuesday]\na,"9-12, 14-16",\n',
      'mon 09:00-12:00; mon 14:00-16:00',
    ],
    [
      'Google Forms, times as rows',
      'id,When [9:00 - 10:00],When [10:00 - 11:00]\na,"Monday, Friday",Monday\n',
      'mon 09:00-11:00; fri 09:00-10:00',
    ],
    [
      'times as rows, beginnings alone',
      'id,When [9 am],When [10 am],When [1 pm]\na,Monday;Friday,Monday,Tue\n',
      'mon 09:00-11:00; tue 13:00-14:00; fri 09:00-10:00',
    ],
    ['Microsoft Forms and others', 'id,When - Mon 9-12,When - Tue 14-16\na,Yes,No\n', 'mon 09:00-12:00'],
    ['LimeSurvey with texts', 'id,When [Lundi 9h-12h],When [Mardi 14h-16h]\na,Non,Oui\n', 'tue 14:00-16:00'],
    ['REDCap with labels', 'id,when___Mon 9-12,when___Tue 9-12\na,1,0\n', 'mon 09:00-12:00'],
  ])('%s', (_, text, expected) => {
    expect(windows(text, { grid: text.includes('When') ? 'When*' : 'when___*' })).toEqual([expected]);
  });

  it('Qualtrics: what a column stands for is in its second header', () => {
    const text = [
      'ResponseId,Q9_1,Q9_2,Q9_3',
      'Response ID,When are you free in a week? - Mon 9:00 AM,When are you free in a week? - Mon 9:30 AM,When are you free in a week? - Tue 9:00 AM',
      '"{""ImportId"":""_recordId""}","{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}"',
      'R_1,Mon 9:00 AM,,',
      'R_2,1,1,1',
      'R_3,,,',
      '',
    ].join('\n');
    expect(windows(text, { grid: 'Q9_*' }, { id: 'ResponseId' })).toEqual([
      'mon 09:00-09:30',
      'mon 09:00-10:00; tue 09:00-09:30',
      undefined,
    ]);
  });

  it('an hour at night is one where the columns go round the day, and is asked about elsewhere', () => {
    const night = { 'A 1': 'Mon 1:00-2:00', 'A 2': 'Mon 13:00-14:00' };
    expect(windows('id,A 1,A 2\na,x,\n', { grid: night })).toEqual(['mon 01:00-02:00']);
    expect(() => windows('id,A 1\na,x\n', { grid: { 'A 1': 'Mon 1:00-2:00' } })).toThrow('in the afternoon?');
  });

  it('SurveyMonkey: days under a question, words with a time', () => {
    const text = 'Respondent ID,When?,\n,Monday,Tuesday\n1,Morning,\n2,,Morning\n';
    expect(windows(text, { grid: 'When?*', values: { Morning: '9-12' } }, { id: 'Respondent ID' })).toEqual([
      'mon 09:00-12:00',
      'tue 09:00-12:00',
    ]);
  });

  it('a ticked day without a time is asked about', () => {
    expect(() => windows('id,When [Monday]\na,Yes\n', { grid: 'When*' })).toThrow(MentorMatchError);
    expect(() => windows('id,When [Monday]\na,Yes\n', { grid: 'Wenn*' })).toThrow('no column "Wenn*"');
  });
});

describe('columns by their place, beginning or part', () => {
  const LONG = `What would you like to be mentored in?\n\u00a0Please choose ${'x'.repeat(220)}`;
  const text = `id,Other,Other,"${LONG}"\na,Chess,Go,SQL\n`;
  const interests = (column: string) =>
    readPeople(text, { side: 'mentors', mapping: { interests: column } }).mentors[0]?.interests;

  it.each([
    ['Other#2', 'Go'],
    ['C', 'Go'],
    ['column C', 'Go'],
    ['column 3', 'Go'],
    ['What would you like to be mentored in? Please*', 'SQL'],
    ['*mentored  in?*', 'SQL'],
    [LONG, 'SQL'],
    [LONG.replace('\n\u00a0', ' '), 'SQL'],
    ['D', 'SQL'],
  ])('%s', (column, expected) => {
    expect(interests(column)).toEqual([expected]);
  });

  it('equal headers are an error only where one of them is meant', () => {
    expect(interests('D')).toEqual(['SQL']);
    expect(() => interests('Other')).toThrow('2 columns are called "Other"');
    expect(() => interests('*the*')).toThrow('2 columns are called "*the*"');
    expect(() => interests('E')).toThrow('no column "E"');
    expect(() => interests('ID#2')).toThrow('no column "ID#2"');
  });

  it('a header goes before a letter', () => {
    expect(
      readPeople('id,C,x\na,1,2\n', { side: 'mentors', mapping: { grade: 'C' } }).mentors[0]?.grade,
    ).toBe('1');
  });
});
