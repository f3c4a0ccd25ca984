import { describe, expect, it } from 'vitest';
import { inspectTable, proposeMapping, readPeople } from '../../../src/entries/interchange';
import { SURVEYS } from '../../../src/interchange/surveys';

/** Small exports as each tool writes them, and who is read from them. */
const read = (text: string, side: 'mentors' | 'mentees') => {
  const found = inspectTable(text, { side });
  expect(found.problems).toEqual([]);
  return { found, people: readPeople(text, { side, mapping: found.mapping })[side] };
};

const EXPORTS = {
  typeform:
    '#,Your name,Your email,Mentoring topics,SQL,Python,Other,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\n' +
    'ab12,Ann Ash,a@x.example,,SQL,,Rust,completed,2026-09-01 09:00:00,,2026-09-01 09:05:00,n1,,e1\n' +
    'cd34,Bo Birch,b@x.example,,SQL,Python,,completed,2026-09-01 09:10:00,,2026-09-01 09:15:00,n2,,e1\n' +
    'ef56,,,,,Python,,partial,2026-09-01 09:10:00,,,n3,,\n',
  limesurvey:
    'id,submitdate,lastpage,startlanguage,seed,"Which skills would you like to learn? [SQL]","Which skills would you like to learn? [Public speaking]",What is your e-mail?\n' +
    '3,2026-09-01 09:00:00,2,en,123,Yes,No,a@x.example\n7,2026-09-01 10:00:00,2,en,124,Yes,Yes,b@x.example\n',
  successfactors:
    'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MANAGER,DEPARTMENT\nSTATUS,USERID,User Name,First Name,Last Name,Manager,Department\n' +
    'active,1001,ann,Ann,Ash,NO_MANAGER,Sales\nactive,1002,bo,Bo,Birch,1001,IT\ninactive,1003,cy,Cy,Cole,1001,IT\n',
  workday:
    'Worker,Employee ID,Business Title,Job Profile,Management Level,Supervisory Organization,Hire Date,Primary Work Email,Manager Employee ID\n' +
    'Ann Ash,100231,Analyst,Analyst II,P2,Sales EMEA,2019-04-01,a@x.example,100888\n' +
    'Bo Birch,100888,Director,Director,M3,Sales EMEA,2010-01-15,b@x.example,\n',
} as const;

describe('sources', () => {
  it.each(Object.entries(EXPORTS))('%s is recognized', (id, text) => {
    expect(inspectTable(text).source.id).toBe(id);
  });

  it('say what was seen of each', () => {
    for (const { seen, name } of SURVEYS) expect([name, seen]).toEqual([name, expect.stringMatching(/\d/)]);
  });

  it('Typeform names columns by options alone: read, without unfinished answers, and said to be a guess', () => {
    const { found, people } = read(EXPORTS.typeform, 'mentors');
    expect(people).toEqual([
      { id: 'a@x.example', name: 'Ann Ash', interests: ['SQL', 'Rust'] },
      { id: 'b@x.example', name: 'Bo Birch', interests: ['SQL', 'Python'] },
    ]);
    expect(found.doubts.map(({ id }) => id)).toContain('doubt.guess');
  });

  it('LimeSurvey has the option in brackets, and ids of answers that leave some out', () => {
    expect(read(EXPORTS.limesurvey, 'mentees').people).toEqual([
      { id: 'a@x.example', skillsWanted: [{ name: 'SQL' }] },
      { id: 'b@x.example', skillsWanted: [{ name: 'SQL' }, { name: 'Public speaking' }] },
    ]);
  });

  it('SAP SuccessFactors names managers by staff number, so these are the ids; who left does not count', () => {
    expect(read(EXPORTS.successfactors, 'mentees').people).toEqual([
      { id: '1001', name: 'Ann Ash', department: 'Sales' },
      { id: '1002', name: 'Bo Birch', department: 'IT', manager: '1001' },
    ]);
  });

  it('Workday has managers by staff number, and a hire date of which it is asked until when it counts', () => {
    const { found, people } = read(EXPORTS.workday, 'mentors');
    expect(people).toEqual([
      {
        id: '100231',
        name: 'Ann Ash',
        role: 'Analyst',
        grade: 'P2',
        department: 'Sales EMEA',
        manager: '100888',
      },
      { id: '100888', name: 'Bo Birch', role: 'Director', grade: 'M3', department: 'Sales EMEA' },
    ]);
    expect(found.questions.map(({ id }) => id)).toContain('ask.as-of');
  });

  it('NDJSON is read as it is', () => {
    const found = inspectTable('{"id":"a","skills":[{"name":"SQL"}]}\n', {
      format: 'ndjson',
      side: 'mentors',
    });
    expect([found.source.id, found.mapping, found.people.mentors]).toEqual([
      'ndjson',
      {},
      [{ id: 'a', skills: [{ name: 'SQL' }] }],
    ]);
  });

  it('NDJSON of two files is told apart by the fields', () => {
    const { tables, columns } = proposeMapping([
      { content: '{"id":"a","skillsWanted":[{"name":"SQL"}]}\n', fileName: 'x.ndjson', format: 'ndjson' },
      {
        content: '{"id":"b","skills":[{"name":"SQL"}],"capacity":{"max":2}}\n',
        fileName: 'y.ndjson',
        format: 'ndjson',
      },
    ]);
    expect(tables.map(({ role, count }) => [role, count])).toEqual([
      ['mentees', 1],
      ['mentors', 1],
    ]);
    expect(columns).toEqual({ mentees: {}, mentors: {} });
  });

  it('SurveyMonkey has name and address under one question, and levels under another', () => {
    const text =
      'Respondent ID,Collector ID,Start Date,End Date,Please give us your details,,Which of these can you help a mentee with?,,,How experienced are you in the following?,,How many mentees would you take?\n' +
      ',,,,Name,Email Address,Budgeting,Public speaking,Other (please specify),SQL,Excel,Response\n' +
      '114000000001,400,09/01/2026 09:00:00 AM,09/01/2026 09:10:00 AM,Ann Ash,a@x.example,Budgeting,,,Expert,Beginner,2\n' +
      '114000000002,400,09/01/2026 10:00:00 AM,09/01/2026 10:10:00 AM,Bo Birch,b@x.example,,Public speaking,Rust,Intermediate,,1\n';
    const { found, people } = read(text, 'mentors');
    expect(found.source.id).toBe('surveymonkey');
    expect(people).toEqual([
      {
        id: 'a@x.example',
        name: 'Ann Ash',
        skills: [{ name: 'Budgeting' }, { name: 'SQL', level: 5 }, { name: 'Excel', level: 1 }],
        capacity: { max: 2 },
      },
      {
        id: 'b@x.example',
        name: 'Bo Birch',
        skills: [{ name: 'Public speaking' }, { name: 'Rust' }, { name: 'SQL', level: 3 }],
        capacity: { max: 1 },
      },
    ]);
  });

  it('grids of Google Forms have days as rows or as cells, and levels in figures', () => {
    const days =
      'Horodateur,Adresse e-mail,Disponibilités [Matin],Disponibilités [Soir],Évaluez votre niveau [SQL],Évaluez votre niveau [Excel]\n' +
      '01/09/2026 09:00:00,a@x.example,"Lundi, Mardi",Jeudi,1,5\n02/09/2026 09:00:00,b@x.example,Lundi,,3,\n';
    expect(read(days, 'mentors').people).toEqual([
      {
        id: 'a@x.example',
        availability: [
          { day: 'mon', start: '09:00', end: '12:00' },
          { day: 'tue', start: '09:00', end: '12:00' },
          { day: 'thu', start: '17:00', end: '20:00' },
        ],
        skills: [
          { name: 'SQL', level: 1 },
          { name: 'Excel', level: 5 },
        ],
      },
      {
        id: 'b@x.example',
        availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
        skills: [{ name: 'SQL', level: 3 }],
      },
    ]);
  });

  it('ticks and levels in figures are not put together: a 1 is one or the other', () => {
    const text =
      'record_id,email,skills___SQL,skills___Go,Rate your skills [Rust],Rate your skills [C],form_complete\n' +
      '1,a@x.example,1,0,1,5,2\n2,b@x.example,1,1,3,2,2\n';
    const { found, people } = read(text, 'mentors');
    expect(people.map(({ skills }) => skills)).toEqual([
      [{ name: 'SQL' }],
      [{ name: 'SQL' }, { name: 'Go' }],
    ]);
    expect(found.columns.find(({ columns }) => columns[0] === 'Rate your skills [Rust]')).toMatchObject({
      field: null,
      reason: { id: 'reason.taken' },
    });
  });
});
