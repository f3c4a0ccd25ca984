import { describe, expect, it } from 'vitest';
import type { Mentee, Mentor } from '../../../src';
import {
  type ColumnMapping,
  inspectTable,
  proposeMapping,
  readPeople,
} from '../../../src/entries/interchange';

/** People as a table is read with the mapping that is proposed for it. */
function read(side: 'mentors' | 'mentees', content: string) {
  const { people: _shown, ...inspection } = inspectTable(content, { side, fileName: `${side}.csv` });
  return { ...inspection, people: peopleOf(side, content, inspection.mapping) };
}

function peopleOf(
  side: 'mentors' | 'mentees',
  content: string,
  mapping: ColumnMapping,
): readonly (Mentor & Mentee)[] {
  return readPeople(content, { side, fileName: `${side}.csv`, mapping })[side];
}

const ids = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id);

describe('columns of a question with a colon', () => {
  it('are one list where their cells are ticks, whatever the tick', () => {
    const { people } = read(
      'mentors',
      'id,name,Skill: SQL,Skill: Python,Interest: Hiking,Interest: Chess\nm1,Ann Lee,TRUE,FALSE,✓,\nm2,Bob Ray,x,✗,☐,☑\n',
    );
    expect(people.map(({ skills, interests }) => ({ skills, interests }))).toEqual([
      { skills: [{ name: 'SQL' }], interests: ['Hiking'] },
      { skills: [{ name: 'SQL' }], interests: ['Chess'] },
    ]);
  });

  it('stay columns of their own where they hold anything', () => {
    const { people } = read('mentees', 'You: name,You: email,You: goals\nAnn Lee,ann@x.example,lead\n');
    expect(people).toMatchObject([{ id: 'ann@x.example', goals: [{ name: 'lead' }] }]);
  });
});

describe('levels', () => {
  it('in a column of their own beside each skill belong to it', () => {
    const { people } = read(
      'mentors',
      'id,name,Skill 1,Level 1,Skill 2,Level 2\nm1,Ann Lee,SQL,Advanced,Python,3\nm2,Bob Ray,Excel,5,,\n',
    );
    expect(people.map(({ skills }) => skills)).toEqual([
      [
        { name: 'SQL', level: 4 },
        { name: 'Python', level: 3 },
      ],
      [{ name: 'Excel', level: 5 }],
    ]);
  });

  it('are never skills themselves: what they speak of is asked', () => {
    const { people, questions } = read(
      'mentees',
      'id,name,I need help with SQL,I need help with negotiation\nm1,Ann Lee,Strongly agree,Disagree\nm2,Bob Ray,Disagree,Agree\n',
    );
    expect(people.every(({ skillsWanted }) => skillsWanted === undefined)).toBe(true);
    expect(questions).toContainEqual(
      expect.objectContaining({
        id: 'ask.levels',
        params: { column: 'I need help with SQL', count: 2 },
      }),
    );
  });

  it('asked with 1 as the best are turned round, and said to be', () => {
    const { people, doubts } = read(
      'mentors',
      'id,name,Rate your skills (1 = expert; 5 = beginner) [SQL],Rate your skills (1 = expert; 5 = beginner) [Excel]\nm1,Ann Lee,1,4\nm2,Bob Ray,5,2\n',
    );
    expect(people.map(({ skills }) => skills)).toEqual([
      [
        { name: 'SQL', level: 5 },
        { name: 'Excel', level: 2 },
      ],
      [
        { name: 'SQL', level: 1 },
        { name: 'Excel', level: 4 },
      ],
    ]);
    expect(ids(doubts)).toContain('doubt.reversed');
  });

  it('in a list asked with 1 as the best are asked about', () => {
    const { people, questions } = read(
      'mentors',
      'id,name,Skills you can share (1 = expert to 5 = beginner)\nm1,Ann Lee,SQL:1; Excel:5\n',
    );
    expect(people[0]).not.toHaveProperty('skills');
    expect(ids(questions)).toContain('ask.reversed');
  });

  it('keep their figures where 5 is the best', () => {
    const { people } = read(
      'mentors',
      'id,name,Rate your skills (1 = beginner; 5 = expert) [SQL],Rate your skills (1 = beginner; 5 = expert) [Excel]\nm1,Ann Lee,1,4\n',
    );
    expect(people[0]).toMatchObject({ skills: [{ level: 1 }, { level: 4 }] });
  });

  it('in stars stand after their skill', () => {
    const { people } = read('mentors', 'id,name,skills\nm1,Ann Lee,SQL ★★★☆☆; Excel (★★★★★); Go ☆☆☆☆☆\n');
    expect(people[0]).toMatchObject({
      skills: [
        { name: 'SQL', level: 3 },
        { name: 'Excel', level: 5 },
        { name: 'Go', level: 0 },
      ],
    });
  });
});

describe('lists in which some separate with a comma', () => {
  const cells = [
    'SQL: expert; Python - 3',
    'SQL (advanced), Python 4/5, Budget',
    'Budget',
    'R, the language; SQL',
  ];
  const table = `id,name,skills,languages\n${cells
    .map(
      (cell, at) =>
        `m${at},Ann ${at},"${cell}","${['French; English', 'French, English', 'FR/EN', 'anglais et français'][at]}"`,
    )
    .join('\n')}\n`;

  it('are cut there where each part has a level or stands alone elsewhere', () => {
    const { people } = read('mentors', table);
    expect(people.map(({ skills }) => skills?.map(({ name, level }) => [name, level]))).toEqual([
      [
        ['SQL', 5],
        ['Python', 3],
      ],
      [
        ['SQL', 4],
        ['Python', 4],
        ['Budget', undefined],
      ],
      [['Budget', undefined]],
      [
        ['R, the language', undefined],
        ['SQL', undefined],
      ],
    ]);
  });

  it('are cut between languages, whatever stands there', () => {
    const { people } = read('mentors', table);
    expect(people.map(({ languages }) => languages)).toEqual([
      ['French', 'English'],
      ['French', 'English'],
      ['FR', 'EN'],
      ['anglais', 'français'],
    ]);
  });
});

describe('what says nothing', () => {
  it('is a blank in German too, where it points elsewhere, and after "Other:"', () => {
    const { people, warnings } = read(
      'mentees',
      'id,name,skills wanted\na,A A,keine\nb,B B,same as last year\nc,C C,"SQL, Other:"\nd,D D,comme l\'an dernier\n',
    );
    expect(people.map(({ skillsWanted }) => skillsWanted?.map(({ name }) => name))).toEqual([
      undefined,
      undefined,
      ['SQL'],
      undefined,
    ]);
    expect(ids(warnings)).toContain('warnings.cells-nothing');
  });
});

describe('years', () => {
  it('in a month of a year are counted from it, and never 3.2019 years', () => {
    const people = peopleOf('mentors', 'id,since\na,03.2019\nb,11.2009\nc,3.5\n', {
      asOf: '2026-09-01',
      experienceYears: 'since',
    });
    expect(people.map(({ experienceYears }) => experienceYears)).toEqual([7.5, 16.8, 3.5]);
    expect(() => peopleOf('mentors', 'id,experience years\na,03.2019\n', {})).toThrow(
      /a year or a day where a number of years belongs/,
    );
  });

  it('that people give themselves count before the day on which they joined', () => {
    const { people, mapping } = read(
      'mentors',
      'Timestamp,Email Address,Joined on,Years of experience\n2026/09/01 9:00:00 AM GMT+2,a@x.example,2019-03-01,12\n2026/09/02 9:00:00 AM GMT+2,b@x.example,2020-03-01,plus de 10\n',
    );
    expect(mapping.experienceYears).toBe('Years of experience');
    expect(people.map(({ experienceYears }) => experienceYears)).toEqual([12, 10]);
  });
});

describe('headers', () => {
  it('that ask since when are no department, and marks of a test are no grade', () => {
    const { people } = read(
      'mentees',
      "Email,Name,Depuis quand dans l'entreprise ?,Grade/10.00\na@x.example,Ann Lee,sept-19,7.50\nb@x.example,Bob Ray,mai-20,8.00\n",
    );
    for (const person of people) {
      expect(person).not.toHaveProperty('department');
      expect(person).not.toHaveProperty('grade');
    }
  });

  it('name the ids of their own side', () => {
    const { columns } = proposeMapping([
      { content: 'Mentor ID,Name\nm1,Ann Lee\nm2,Bob Ray\n', side: 'mentors' },
      {
        content: 'Student ID,Name,1st choice,2nd choice\ns1,Cyd Poe,m2,m1\ns2,Dee Fox,m1,\n',
        side: 'mentees',
      },
    ]);
    expect(columns).toMatchObject({
      mentors: { id: 'Mentor ID' },
      mentees: { id: 'Student ID', 'preferences.ranked': ['1st choice', '2nd choice'] },
    });
  });

  it('in the words of a field are not called misspelt', () => {
    const { doubts } = read('mentees', 'email,name,Years experience\na@x.example,"Ray, Bob, PhD",3\n');
    expect(ids(doubts)).not.toContain('doubt.near-name');
  });

  it('of fields that an organization named itself are read in SAP too', () => {
    const { people } = read(
      'mentees',
      'STATUS,USERID,FIRSTNAME,LASTNAME,MANAGER,CUSTOM01,CUSTOM02\nSTATUS,USERID,First Name,Last Name,Manager,Skills wanted,custom02\nactive,00010,Ann,Lee,NO_MANAGER,SQL,x\n',
    );
    expect(people).toMatchObject([{ id: '00010', skillsWanted: [{ name: 'SQL' }] }]);
  });
});

describe('people who left', () => {
  it('by a status or beside a name are asked about', () => {
    const status = read(
      'mentees',
      'email,name,Status\na@x.example,Ann Lee,Active\nb@x.example,Bob Ray,Terminated\n',
    );
    expect(status.questions).toContainEqual(
      expect.objectContaining({
        id: 'ask.who-left',
        params: { column: 'Status', words: ['“Terminated”'], count: 1 },
      }),
    );
    const named = read('mentees', 'email,Worker\na@x.example,Ann Lee\nb@x.example,Bob Ray (Terminated)\n');
    expect(ids(named.questions)).toContain('ask.who-left');
    const none = read('mentees', 'email,name,Status\na@x.example,Ann Lee,Active\n');
    expect(ids(none.questions)).not.toContain('ask.who-left');
  });
});

describe('times', () => {
  const grid = (cell: string) =>
    `Timestamp,Email Address,When are you free? [Monday],When are you free? [Tuesday]\n2026/09/01 9:00:00 AM GMT+2,a@x.example,"${cell}",\n`;

  it('in two languages are read from a grid', () => {
    const { people } = read('mentors', grid('Lunch / Midi'));
    expect(people[0]).toMatchObject({ availability: [{ day: 'mon', start: '12:00', end: '14:00' }] });
  });

  it('that nobody can know are asked about, a column a day too', () => {
    const { questions } = read('mentors', grid('when my boss is out'));
    expect(ids(questions)).toContain('ask.availability');
  });

  it('as am and pm are assumed, and said', () => {
    const { people, doubts } = read(
      'mentors',
      'id,name,availability\na,A A,"Mon 9-11, Wed pm"\nb,B B,Fri 2 pm - 4 pm\n',
    );
    expect(people[0]).toMatchObject({
      availability: [
        { day: 'mon', start: '09:00', end: '11:00' },
        { day: 'wed', start: '13:00', end: '17:00' },
      ],
    });
    expect(ids(doubts)).toContain('doubt.times-of-words');
  });
});

describe('signs of other writing', () => {
  it('Arabic commas separate and Arabic figures count', () => {
    const people = peopleOf('mentors', 'id,skills,experience years\na,تحليل البيانات، القيادة,١٢\n', {});
    expect(people).toMatchObject([
      { skills: [{ name: 'تحليل البيانات' }, { name: 'القيادة' }], experienceYears: 12 },
    ]);
  });
});

it('counts people, not roles, in a sheet with both', () => {
  const { count } = inspectTable('id,name,side\na,Ann Lee,both\nb,Bob Ray,mentor\n', { side: 'both' });
  expect(count).toBe(2);
});
