import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort, parseMatching } from '../../../src';
import { readCohort, readPeople } from '../../../src/entries/interchange';

const skills = (...cells: readonly string[]) =>
  readPeople(`id,skills\n${cells.map((cell, index) => `p${index},"${cell}"`).join('\n')}\n`, {
    side: 'mentors',
  }).mentors.map((mentor) => mentor.skills?.map(({ name }) => name));

describe('slashes between items', () => {
  it('separate where the column says so', () => {
    expect(skills('SQL / Python / R', 'SQL', 'Excel / R', 'CI/CD')).toEqual([
      ['SQL', 'Python', 'R'],
      ['SQL'],
      ['Excel', 'R'],
      ['CI/CD'],
    ]);
  });

  it('stay where one cell alone has them, or commas separate', () => {
    expect(skills('Sales / marketing', 'SQL')).toEqual([['Sales / marketing'], ['SQL']]);
    expect(skills('SQL / R, Excel', 'SQL / R', 'Excel')).toEqual([
      ['SQL / R', 'Excel'],
      ['SQL / R'],
      ['Excel'],
    ]);
  });
});

describe('the reading of a column', () => {
  it('keeps levels that were not read, dropped items and ticks in words, in a stored result too', () => {
    const { cohort, reading } = readCohort(
      {
        mentors: {
          content:
            'id,skills,A\na,"SQL:4; R: expert; Go:12; C: soon; D: N/A; E:3",Definitely\nb,"SQL:2; R:3",Agree\n',
        },
        mentees: { content: 'id,skills wanted\nc,SQL\n' },
      },
      { mentors: { interests: { ticks: { A: 'Chess' } } } },
    );
    const stored = parseMatching(JSON.parse(JSON.stringify(matchCohort(cohort, {}, { reading }))));
    const fields = stored.manifest.reading?.tables[0]?.fields ?? [];
    expect(fields.find(({ field }) => field === 'skills')).toMatchObject({
      levels: { count: 1, words: ['expert = 5'] },
      offScale: { count: 1, words: ['Go:12'] },
      unread: { count: 1, words: ['C: soon'] },
      dropped: { count: 1, words: ['D: N/A'] },
    });
    expect(fields.find(({ field }) => field === 'interests')?.ticks).toEqual({
      count: 2,
      words: ['Definitely = yes', 'Agree = yes'],
    });
  });
});

describe('answers that are no number', () => {
  it('are told with the way to say what they mean', () => {
    const read = (values?: { readonly [word: string]: string }) =>
      readPeople('id,seats\na,as many as needed\n', {
        side: 'mentors',
        mapping: { 'capacity.max': { column: 'seats', ...(values !== undefined && { values }) } },
      }).mentors[0]?.capacity;
    expect(() => read()).toThrow(MentorMatchError);
    expect(() => read()).toThrow('"values": { "as many as needed": "5" }');
    expect(read({ 'as many as needed': '5' })).toEqual({ max: 5 });
  });
});
