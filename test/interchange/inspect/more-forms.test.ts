import { describe, expect, it } from 'vitest';
import { inspectTable } from '../../../src/entries/interchange';

const inspect = (text: string, side?: 'mentors' | 'mentees') =>
  inspectTable(text, { fileName: 'answers.csv', ...(side !== undefined && { side }) });

const fields = ({ columns }: ReturnType<typeof inspect>) =>
  Object.fromEntries(
    columns.flatMap(({ field, columns: [first] }) => (field === null ? [] : [[field, first]])),
  );

describe('REDCap', () => {
  const raw = inspect(
    'record_id,mentor_timestamp,email,full_name,skills___1,skills___2,skills___99,max_mentees,mentor_complete\n' +
      '1,2026-09-01 09:00:00,ann@x.test,Ann Ames,1,0,0,2,2\n' +
      '2,2026-09-01 09:30:00,bob@x.test,Bob Bell,0,1,1,1,2\n' +
      '3,[not completed],cy@x.test,Cy Cole,0,0,0,,0\n',
  );

  it('leaves out forms that were not finished', () => {
    expect(raw.mapping.where).toEqual({ mentor_complete: ['2'] });
    expect(raw.people.mentors.map(({ id }) => id)).toEqual(['ann@x.test', 'bob@x.test']);
  });

  it('asks what codes stand for', () => {
    expect(raw.questions.map(({ id, params }) => [id, params])).toContainEqual([
      'ask.codes',
      { column: 'skills', codes: ['1', '2', '99'] },
    ]);
  });

  it('is read with labels', () => {
    const labels = inspect(
      'Record ID,Survey Timestamp,E-mail,Full name,Which skills can you teach? (choice=SQL),' +
        'Which skills can you teach? (choice=Public speaking),Which skills can you teach? (choice=Other),Complete?\n' +
        '1,2026-09-01 09:00:00,ann@x.test,Ann Ames,Checked,Unchecked,Unchecked,Complete\n' +
        '2,2026-09-01 09:30:00,bob@x.test,Bob Bell,Unchecked,Checked,Checked,Complete\n' +
        '3,[not completed],cy@x.test,Cy Cole,Unchecked,Unchecked,Unchecked,Incomplete\n',
      'mentors',
    );
    expect(labels.source.id).toBe('redcap');
    expect(labels.people.mentors).toEqual([
      { id: 'ann@x.test', name: 'Ann Ames', skills: [{ name: 'SQL' }] },
      { id: 'bob@x.test', name: 'Bob Bell', skills: [{ name: 'Public speaking' }] },
    ]);
  });
});

describe('LimeSurvey', () => {
  it('leaves out answers that were not sent', () => {
    const seen = inspect(
      'id,submitdate,lastpage,startlanguage,email,fullname,skills[SQL],skills[other]\n' +
        '1,2026-09-01 10:00:00,3,en,ann@x.test,Ann Ames,Y,\n' +
        '2,,1,en,bob@x.test,Bob Bell,,"Excel, VBA"\n' +
        '3,2026-09-01 11:00:00,3,en,cy@x.test,Cy Cole,,"Excel, VBA"\n',
      'mentors',
    );
    expect(seen.mapping.where).toEqual({ submitdate: ['*'] });
    expect(seen.people.mentors).toEqual([
      { id: 'ann@x.test', name: 'Ann Ames', skills: [{ name: 'SQL' }] },
      { id: 'cy@x.test', name: 'Cy Cole', skills: [{ name: 'Excel' }, { name: 'VBA' }] },
    ]);
  });
});

describe('SurveyMonkey', () => {
  it('reads options and their levels as one skill each', () => {
    const seen = inspect(
      'Respondent ID,Collector ID,Start Date,End Date,Email Address,What is your name?,Which of these can you mentor in?,,How confident are you in each?,\n' +
        ',,,,,Open-Ended Response,Leadership,Data analysis,Leadership,Data analysis\n' +
        '1,9,09/21/2026,09/21/2026,ann@x.test,Ann Ames,Leadership,,Very confident,Not at all confident\n' +
        '2,9,09/22/2026,09/22/2026,bob@x.test,Bob Bell,,Data analysis,,\n',
      'mentors',
    );
    expect(seen.people.mentors.map(({ skills }) => skills)).toEqual([
      [
        { name: 'Leadership', level: 5 },
        { name: 'Data analysis', level: 1 },
      ],
      [{ name: 'Data analysis' }],
    ]);
  });
});

describe('headers and answers', () => {
  it.each(["What's your full name?", 'What’s your name?', 'fullname', 'Please enter your full name'])(
    '%s is the name',
    (header) => {
      expect(
        fields(inspect(`e-mail,${header},skills\na@x.test,Ann Ames,SQL\nb@x.test,Bob Bell,R\n`)),
      ).toMatchObject({
        name: header,
      });
    },
  );

  it('the title of a job is the role, not its code', () => {
    const seen = inspect('e-mail,Job Code,Title,skills\na@x.test,J1,Analyst,SQL\nb@x.test,J2,Engineer,R\n');
    expect(fields(seen)).toMatchObject({ role: 'Title' });
  });

  it('years in French, and a refusal that nobody has', () => {
    const seen = inspect(
      "Adresse e-mail,Années d'expérience professionnelle,Souhaitez-vous éviter une personne ?\n" +
        'lea@x.test,"2,5",Non\ntom@x.test,moins d\'un an,lea@x.test\n',
      'mentees',
    );
    expect(seen.people.mentees).toEqual([
      { id: 'lea@x.test', experienceYears: 2.5 },
      { id: 'tom@x.test', experienceYears: 0.5, preferences: { never: ['lea@x.test'] } },
    ]);
  });

  it('"Other" is nothing that people share; what is written beside it is', () => {
    const seen = inspect(
      'e-mail,interests\na@x.test,"Chess, Other"\nb@x.test,"Other: go, Running"\nc@x.test,Autre (précisez)\nd@x.test,No\n',
      'mentors',
    );
    const read = [...seen.people.mentors];
    expect(read.map(({ interests }) => interests)).toEqual([['Chess'], ['go', 'Running'], undefined]);
    expect(seen.warnings.map(({ id, params }) => [id, params['count']])).toEqual([
      ['warnings.cells-nothing', 3],
    ]);
  });
});

describe('tables of rows and columns', () => {
  it('a skill a row has its level beside it', () => {
    const seen = inspect(
      'Email,Skill,Level\na@x.test,SQL,4\na@x.test,"Python, R",2\nb@x.test,Excel,5\n',
      'mentors',
    );
    expect(seen.people.mentors).toEqual([
      {
        id: 'a@x.test',
        skills: [
          { name: 'SQL', level: 4 },
          { name: 'Python, R', level: 2 },
        ],
      },
      { id: 'b@x.test', skills: [{ name: 'Excel', level: 5 }] },
    ]);
  });

  it('or two levels: the current one and the target', () => {
    const seen = inspect(
      'Email,Skill to develop,Current level,Target level\na@x.test,SQL,2,4\na@x.test,R,,3\nb@x.test,Excel,1,3\n',
      'mentees',
    );
    expect(seen.people.mentees).toEqual([
      {
        id: 'a@x.test',
        skillsWanted: [
          { name: 'SQL', current: 2, target: 4 },
          { name: 'R', target: 3 },
        ],
      },
      { id: 'b@x.test', skillsWanted: [{ name: 'Excel', current: 1, target: 3 }] },
    ]);
  });

  it('the half-hours of a week, each under its beginning; those nobody has ticked yet are read as well', () => {
    const halves = ['Mon', 'Tue'].flatMap((day) =>
      Array.from(
        { length: 48 },
        (_, half) => `${day} ${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
      ),
    );
    const row = (from: number) => halves.map((_, at) => (at >= from && at < from + 3 ? '1' : '')).join(',');
    const seen = inspect(`Email,${halves.join(',')}\na@x.test,${row(18)}\nb@x.test,${row(70)}\n`, 'mentors');
    expect(seen.people.mentors.map(({ availability }) => availability)).toEqual([
      [{ day: 'mon', start: '09:00', end: '10:30' }],
      [{ day: 'tue', start: '11:00', end: '12:30' }],
    ]);
    expect(seen.mapping.ignore).toBeUndefined();
  });

  it('a total below the people is not one of them', () => {
    const seen = inspect(
      'Mentoring programme,,,\n,,,\nEmployee,E-mail,Skills offered,Places\nAnn Ames,a@x.test,SQL,2\nBob Bell,b@x.test,Excel,1\nTOTAL,,,3\n',
      'mentors',
    );
    expect(fields(seen)).toMatchObject({ id: 'E-mail', name: 'Employee', 'capacity.max': 'Places' });
    expect(seen.count).toBe(2);
  });

  it('what is written beside "Autre" in a French export of Qualtrics', () => {
    const seen = inspect(
      'RecordedDate,Finished,ResponseId,RecipientEmail,Q2_1,Q2_3,Q2_3_TEXT\n' +
        'Date,Terminé,ID,E-mail,Que pouvez-vous transmettre ? - Choix sélectionné - Paie,Que pouvez-vous transmettre ? - Choix sélectionné - Autre,Que pouvez-vous transmettre ? - Autre - Texte\n' +
        '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}","{""ImportId"":""e""}","{""ImportId"":""f""}","{""ImportId"":""g""}"\n' +
        '2026-09-01 09:05:02,True,R_1,lea@x.test,Paie,Autre,"fiscalité, audit"\n',
      'mentors',
    );
    expect(seen.people.mentors[0]?.skills).toEqual([
      { name: 'Paie' },
      { name: 'fiscalité' },
      { name: 'audit' },
    ]);
  });
});
