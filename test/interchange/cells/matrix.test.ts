import { describe, expect, it } from 'vitest';
import { type ColumnMapping, readPeople } from '../../../src/entries/interchange';

function read(text: string, mapping: ColumnMapping, side: 'mentors' | 'mentees' = 'mentors') {
  const { mentors, mentees, warnings } = readPeople(text, { side, mapping });
  return { people: side === 'mentors' ? mentors : mentees, warnings: warnings.map(({ text }) => text) };
}

const skills = (text: string, mapping: ColumnMapping) =>
  readPeople(text, { side: 'mentors', mapping }).mentors.map((person) =>
    Object.fromEntries(person.skills?.map(({ name, level }) => [name, level]) ?? []),
  );

describe('matrix questions: rows are skills, cells are levels', () => {
  it('of Google Forms, in words', () => {
    expect(
      skills('id,Rate [SQL],Rate [R]\na,Expert,\nb,,\nc,Intermediate,None\nd,I am not sure,N/A\n', {
        skills: { ticks: 'Rate*' },
      }),
    ).toEqual([{ SQL: 5 }, {}, { SQL: 3 }, { SQL: undefined }]);
  });

  it('of Qualtrics: the skill stands after the question, the write-in before "Text"', () => {
    const text = [
      'ResponseId,Q5_1,Q5_2,Q5_3,Q5_3_TEXT',
      'Response ID,How confident are you with: - SQL,How confident are you with: - Data analysis,How confident are you with: - Other,How confident are you with: - Other - Text',
      '"{""ImportId"":""_recordId""}","{""ImportId"":""QID5_1""}","{""ImportId"":""QID5_2""}","{""ImportId"":""QID5_3""}","{""ImportId"":""QID5_3_TEXT""}"',
      'R_1,Very confident,Not at all confident,,',
      'R_2,,Somewhat confident,,Welding',
      '',
    ].join('\n');
    expect(skills(text, { id: 'ResponseId', skills: { ticks: 'Q5_*' } })).toEqual([
      { SQL: 5, 'Data analysis': 1 },
      { 'Data analysis': 3, Welding: undefined },
    ]);
  });

  it('of SurveyMonkey, LimeSurvey and REDCap', () => {
    expect(
      skills('Respondent ID,How good are you at?,\n,SQL,R\n1001,Good,\n1002,,Advanced\n', {
        id: 'Respondent ID',
        skills: { ticks: 'How good*' },
      }),
    ).toEqual([{ SQL: 3 }, { R: 4 }]);
    const codes = { 'level[SQ001]': 'SQL', 'level[SQ002]': 'R' };
    expect(skills('id,level[SQ001],level[SQ002]\na,Expert,Y\nb,N,\n', { skills: { ticks: codes } })).toEqual([
      { SQL: 5, R: undefined },
      {},
    ]);
    expect(
      skills('record_id,topics___1,topics___2\na,1,0\nb,Unchecked,Checked\n', {
        id: 'record_id',
        skills: { ticks: { topics___1: 'SQL', topics___2: 'R' } },
      }),
    ).toEqual([{ SQL: undefined }, { R: undefined }]);
  });

  it('on a scale of numbers 1 is a level, not a tick, and 0 is one too', () => {
    expect(skills('id,Rate [SQL],Rate [R]\na,1,5\nb,0,3\n', { skills: { ticks: 'Rate*' } })).toEqual([
      { SQL: 1, R: 5 },
      { SQL: 0, R: 3 },
    ]);
    expect(skills('id,Rate [SQL],Rate [R]\na,1,0\n', { skills: { ticks: 'Rate*' } })).toEqual([
      { SQL: undefined },
    ]);
  });

  it('answers in words that are no level are ticks, and said so', () => {
    const { people, warnings } = read('id,K [SQL],K [R]\na,Sometimes,No opinion\n', {
      skills: { ticks: 'K*' },
    });
    expect(people).toEqual([{ id: 'a', skills: [{ name: 'SQL' }] }]);
    expect(warnings).toContainEqual(
      expect.stringContaining('neither yes nor no and is read as such: "Sometimes = yes"'),
    );
  });

  it('agreement with interests: below the middle is no', () => {
    const { people, warnings } = read(
      'id,I like [Chess],I like [Go],I like [Tennis]\na,Strongly agree,Disagree,Neutral\n',
      { interests: { ticks: 'I like*' } },
    );
    expect(people).toEqual([{ id: 'a', interests: ['Chess', 'Tennis'] }]);
    expect(warnings[0]).toContain('"Strongly agree = yes", "Disagree = no", and "Neutral = yes"');
  });

  it('wanted skills, with the words of the mapping', () => {
    expect(
      read('id,K [SQL]\na,lots\n', { skillsWanted: { ticks: 'K*', values: { lots: '4' } } }, 'mentees')
        .people,
    ).toEqual([{ id: 'a', skillsWanted: [{ name: 'SQL', target: 4 }] }]);
  });
});

describe('levels in a cell', () => {
  it.each([
    ['SQL 4/5', { SQL: 4 }],
    ['SQL 80%', { SQL: 4 }],
    ['SQL: 9/10; R 20 %', { SQL: 4.5, R: 1 }],
    ['SQL: 3 (good)', { SQL: 3 }],
    ['SQL: level 3; R: L2; Go: niveau 1', { SQL: 3, R: 2, Go: 1 }],
    ['SQL: 4 stars; R: ★★☆☆☆', { SQL: 4, R: 2 }],
    ['SQL: not confident at all', { SQL: 1 }],
    ['SQL: 3;R: 4,', { SQL: 3, R: 4 }],
    ['SQL: expert; R:', { SQL: 5, R: undefined }],
    ['SQL: N/A; R: none; Go: 3', { Go: 3 }],
    [
      'Python 3; ISO 9001; TCP/IP; CI/CD',
      { 'Python 3': undefined, 'ISO 9001': undefined, 'TCP/IP': undefined, 'CI/CD': undefined },
    ],
    ['SQL - 4; R – 2', { SQL: 4, R: 2 }],
    ['SQL [4]; R: 2.', { SQL: 4, R: 2 }],
    ['SQL: ***', { SQL: 3 }],
    ['Grades 9 - 12; COVID-19', { 'Grades 9 - 12': undefined, 'COVID-19': undefined }],
    ['SQL,R,', { SQL: undefined, R: undefined }],
  ])('%s', (cell, expected) => {
    expect(skills(`id,skills\na,"${cell}"\n`, {})).toEqual([expected]);
  });

  it('a number at the end of a name is a level where several names have several', () => {
    expect(skills('id,skills\na,"SQL 4, Excel 2"\nb,"SQL 3, Excel 3"\n', {})).toEqual([
      { SQL: 4, Excel: 2 },
      { SQL: 3, Excel: 3 },
    ]);
    expect(skills('id,skills\na,"Python 3, SQL"\nb,"Java 8, Angular 2"\nc,Python 2\n', {})).toEqual([
      { 'Python 3': undefined, SQL: undefined },
      { 'Java 8': undefined, 'Angular 2': undefined },
      { 'Python 2': undefined },
    ]);
  });

  it('a fraction of more than the whole is said', () => {
    expect(read('id,skills\na,SQL: 6/5\n', {}).warnings[0]).toContain('beyond 5');
  });

  it('what is no level among levels is said', () => {
    const { warnings } = read('id,skills\na,SQL: 3; R: sometimes\nb,Go: 2\n', {});
    expect(warnings).toContainEqual(
      expect.stringContaining(
        'after the colon of one item stands no level, as it does in the rest of this column',
      ),
    );
    expect(read('id,skills\na,Leading: leading teams\nb,Law: EU\n', {}).warnings).toEqual([]);
  });

  it.each([
    ['SQL: 20% to 80%', { current: 1, target: 4 }],
    ['SQL: 2/5 to 4/5', { current: 2, target: 4 }],
    ['SQL: from beginner to advanced', { current: 1, target: 4 }],
    ['SQL 4/5', { target: 4 }],
    ['SQL 2 to 4', { current: 2, target: 4 }],
  ])('wanted: %s', (cell, levels) => {
    expect(read(`id,skills wanted\na,${cell}\n`, {}, 'mentees').people).toEqual([
      { id: 'a', skillsWanted: [{ name: 'SQL', ...levels }] },
    ]);
  });
});
