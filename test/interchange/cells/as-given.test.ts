import { describe, expect, it } from 'vitest';
import { type Cohort, MentorMatchError, matchCohort } from '../../../src';
import {
  type CohortColumns,
  type ColumnMapping,
  readCohort,
  readPeople,
  writePeople,
} from '../../../src/entries/interchange';

const file = (content: string, fileName: string) => ({ content, fileName });
const both = (mentors: string, mentees: string, columns: CohortColumns = {}) =>
  readCohort({ mentors: file(mentors, 'mentors.csv'), mentees: file(mentees, 'mentees.csv') }, columns);

/** Mentors read, with the ids of the warnings. */
function mentors(text: string, mapping: ColumnMapping = {}) {
  const read = readPeople(text, { side: 'mentors', mapping });
  return { people: read.mentors, warnings: read.warnings.map(({ id }) => id.replace('warnings.', '')) };
}

function problems(run: () => unknown): { path: string; message: string; expected: string }[] {
  try {
    run();
  } catch (error) {
    if (error instanceof MentorMatchError) return [...error.issues];
    throw error;
  }
  return [];
}

function matched(cohort: Cohort, policy: Parameters<typeof matchCohort>[1] = {}) {
  const result = matchCohort(cohort, policy);
  if (result.status === 'infeasible') throw new Error('infeasible');
  return result.matches.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`).sort();
}

describe('answers that say "nothing"', () => {
  it('are blanks in cells and items, and are counted', () => {
    const { cohort, warnings } = both(
      'id,skills,goals supported,interests,languages\nrita,SQL:5,lead a team,chess,French\nzeno,N/A,None,-,n/a\n',
      'id,skills wanted,goals,interests,languages\nyuri,N/A,None,-,n/a\n',
    );
    expect(cohort.mentees).toEqual([{ id: 'yuri' }]);
    expect(cohort.mentors[1]).toEqual({ id: 'zeno' });
    expect(warnings.filter(({ id }) => id === 'warnings.cells-nothing')).toHaveLength(8);
  });

  it.each([
    'N/A',
    'n/a',
    'NA',
    'None',
    'nil',
    '-',
    '--',
    '.',
    '?',
    '#N/A',
    'NULL',
    'NaN',
    'Not applicable',
    'néant',
    'Aucun',
    'aucune',
    'Sans objet',
    's.o.',
    '—',
    '...',
  ])('as %s', (word) => {
    expect(mentors(`id,department,interests\na,${word},chess; ${word}\n`).people).toEqual([
      { id: 'a', interests: ['chess'] },
    ]);
  });

  it('are none of the items that a comma might be part of', () => {
    const { people } = mentors('id,interests\na,chess; film\nb,"N/A, none"\n');
    expect(people[1]).toEqual({ id: 'b' });
  });

  it('are names and ids where these stand, and references to such an id', () => {
    const { people, warnings } = mentors('id,name,manager\nNA,Ann None,None\nb,Null,NA\nc,None,n/a\n');
    expect(people).toEqual([
      { id: 'NA', name: 'Ann None' },
      { id: 'b', name: 'Null', manager: 'NA' },
      { id: 'c', name: 'None' },
    ]);
    expect(warnings).toContain('cells-nothing-kept');
  });

  it('are codes of countries among codes of countries', () => {
    const rows = 'a,FR\nb,DE\nc,NA\nd,ZA\n';
    const countries = (header: string, text: string) =>
      mentors(`id,${header}\n${text}`).people.map(({ location }) => location);
    expect(countries('location', rows)).toEqual(['FR', 'DE', 'NA', 'ZA']);
    expect(countries('location', 'a,Paris\nb,Berlin\nc,NA\n')).toEqual(['Paris', 'Berlin', undefined]);
  });

  it('are added to for a column or a table, and turned off', () => {
    const text = 'id,department,grade\na,not yet,NOT YET\nb,N/A,N/A\n';
    expect(mentors(text, { blank: ['Not yet'] }).people).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(mentors(text, { blank: false, grade: { column: 'grade', blank: ['not yet'] } }).people).toEqual([
      { id: 'a', department: 'not yet' },
      { id: 'b', department: 'N/A', grade: 'N/A' },
    ]);
  });

  it('survive a table that was written of them', () => {
    const people = [{ id: 'a', name: 'N/A', department: 'None', interests: ['none', 'chess'], grade: '-' }];
    expect(mentors(writePeople(people)).people).toEqual(people);
  });

  it('are no department that two people share', () => {
    const { cohort } = both(
      'id,department,skills\na,N/A,SQL:5\nb,Sales,SQL:3\n',
      'id,department,skills wanted\nc,N/A,SQL 2>4\n',
    );
    expect(matched(cohort, { rules: [{ kind: 'different', field: 'department' }] })).toEqual(['c-a']);
  });
});

describe('availability', () => {
  const grid = 'id,When? [Monday],When? [Tuesday],When? [Wednesday]\nann,9:00-12:00,,14:00-16:00\nben,,,\n';
  const week = [
    { day: 'mon', start: '09:00', end: '12:00' },
    { day: 'wed', start: '14:00', end: '16:00' },
  ];

  it('leaves a blank day of a template and of a grid blank', () => {
    const template = 'Mon {When? [Monday]}; Tue {When? [Tuesday]}; Wed {When? [Wednesday]}';
    const columns = { 'When? [Monday]': 'Mon', 'When? [Tuesday]': 'Tue', 'When? [Wednesday]': 'Wed' };
    for (const availability of [{ template }, { grid: columns }])
      expect(mentors(grid, { availability }).people).toEqual([
        { id: 'ann', availability: week },
        { id: 'ben' },
      ]);
  });

  it('gives words the times of the mapping, in a grid, a template and a list', () => {
    const values = { Morning: '9:00-12:00', Afternoon: '14:00-16:00' };
    const text = 'id,M,W,all\na,morning,Afternoon,Mon Morning; Wed afternoon\n';
    for (const availability of [
      { grid: { M: 'Mon', W: 'Wed' }, values },
      { template: 'Mon {M}; Wed {W}', values },
      { column: 'all', values },
    ])
      expect(mentors(text, { availability }).people).toEqual([{ id: 'a', availability: week }]);
  });

  it('joins the ticks of half-hours, and reports columns that nothing reads together', () => {
    const names = Array.from({ length: 168 }, (_, index) => `Avail ${index + 1}`);
    const ticks = names.map((_, index) => (index >= 18 && index < 24 ? '1' : '0'));
    const text = `id,${names.join(',')}\na,${ticks.join(',')}\n`;
    const half = (index: number) => `${Math.floor(index / 2)}:${index % 2 === 0 ? '00' : '30'}`;
    const days = Object.fromEntries(
      names.slice(0, 48).map((name, index) => [name, `Mon ${half(index)}-${half(index + 1)}`]),
    );
    const read = mentors(text, { availability: { grid: days } });
    expect(read.people[0]?.availability).toEqual([week[0]]);
    expect(read.warnings).toEqual(['columns-unread-series']);
    const { warnings } = readPeople(text, { side: 'mentors' });
    expect(warnings.map(({ text: said }) => said)).toEqual([
      '168 columns are not read, “Avail 1” to “Avail 168”; map them to fields, or list “Avail*” under “ignore”',
    ]);
    expect(mentors(text, { ignore: ['Avail*'] }).warnings).toEqual([]);
  });

  it.each([
    ['Mon, Wed 9-12', 'mon wed'],
    ['Mon and Wed 9-12', 'mon wed'],
    ['Mon/Wed 9-12', 'mon wed'],
    ['T/Th 9-12', 'tue thu'],
    ['Mon-Wed 9-12', 'mon tue wed'],
    ['lundi au mercredi 9h-12h', 'mon tue wed'],
    ['9:00am-12:00pm F', 'fri'],
    ['Weekdays 9-12', 'mon tue wed thu fri'],
  ])('reads %s', (cell, days) => {
    const { people } = mentors(`id,availability\na,"${cell}"\n`);
    expect(people[0]?.availability).toEqual(
      days.split(' ').map((day) => ({ day, start: '09:00', end: '12:00' })),
    );
  });

  it('ends a window at ; | and line breaks: a day before them needs its own time', () => {
    for (const separator of [';', '|', '\n'])
      expect(problems(() => mentors(`id,availability\na,"Mon${separator} Tue 9-12"\n`))[0]?.message).toBe(
        'a day without a time',
      );
  });

  it('asks whether hours of the afternoon are meant', () => {
    expect(problems(() => mentors('id,availability\na,Mon 2-4\n'))[0]?.expected).toContain('14:00-16:00');
    expect(mentors('id,availability\na,Mon 2-4 pm\n').people[0]?.availability).toEqual([
      { day: 'mon', start: '14:00', end: '16:00' },
    ]);
  });
});

describe('capacity', () => {
  it('has a constant minimum that is checked with the maximum of each person', () => {
    const columns = (min: object): CohortColumns => ({
      mentors: { 'capacity.min': min, 'capacity.max': 'seats' },
    });
    for (const min of [{ value: 2 }]) {
      const { cohort } = both('id,seats\nm1,4\nm2,4\n', 'id\na\nb\nc\nd\n', columns(min));
      expect(cohort.mentors.map(({ capacity }) => capacity)).toEqual([
        { min: 2, max: 4 },
        { min: 2, max: 4 },
      ]);
      expect(matched(cohort)).toHaveLength(4);
    }
    expect(problems(() => both('id,seats\nm1,1\n', 'id\na\n', columns({ value: 2 })))).toHaveLength(1);
    expect(problems(() => both('id,seats\nm1,4\n', 'id\na\n', columns({ value: -2 })))).toHaveLength(1);
  });

  it('of one column is the mentor role’s where a person has both roles', () => {
    const sheet =
      'id,side,capacity max,skills,skills wanted\nann,both,2,SQL,Go\nbob,mentor,1,Go,\ncal,mentor,1,Go,\ndee,mentee,,,SQL\n';
    const { cohort, warnings } = readCohort({ people: file(sheet, 'people.csv') });
    expect(cohort.mentors[0]?.capacity).toEqual({ max: 2 });
    expect(cohort.mentees[0]).toEqual({
      id: 'ann',
      skills: [{ name: 'SQL' }],
      skillsWanted: [{ name: 'Go' }],
    });
    expect(warnings.map(({ id }) => id)).toEqual(['warnings.capacity-of-both-roles']);
    const two = readCohort({ people: file('id,side,mentees max,mentors max\nann,both,2,3\n', 'people.csv') });
    expect(two.cohort.mentors[0]?.capacity).toEqual({ max: 2 });
    expect(two.cohort.mentees[0]?.capacity).toEqual({ max: 3 });
    expect(two.warnings).toEqual([]);
  });
});

describe('lists', () => {
  const interests = (cells: readonly string[], source: object = {}) =>
    mentors(`id,interests\n${cells.map((cell, at) => `p${at},"${cell.replaceAll('"', '""')}"\n`).join('')}`, {
      interests: { column: 'interests', ...source },
    });

  it('are read from a Japanese or Chinese keyboard', () => {
    const { people } = mentors('id,skills\nhana,SQL；Python：４、営業\n');
    expect(people[0]?.skills).toEqual([{ name: 'SQL' }, { name: 'Python', level: 4 }, { name: '営業' }]);
  });

  it('have one separator a column, which a cell without it does not change', () => {
    const { people, warnings } = interests(['Sales, marketing;IT;', 'Sales, marketing;', 'IT', 'Law, tax']);
    expect(people.map((person) => person.interests)).toEqual([
      ['Sales, marketing', 'IT'],
      ['Sales, marketing'],
      ['IT'],
      ['Law, tax'],
    ]);
    expect(warnings).toEqual(['cells-commas-kept']);
  });

  it('are not cut inside brackets and quotes', () => {
    expect(
      interests(['Cooking (Thai, Lao), chess', '"film, old", R', 'a ( b, c']).people.map(
        (person) => person.interests,
      ),
    ).toEqual([
      ['Cooking (Thai, Lao)', 'chess'],
      ['film, old', 'R'],
      ['a ( b', 'c'],
    ]);
  });

  it('keep known answers whole, the longest first', () => {
    const options = ['Sales, marketing and PR', 'Sales', 'IT'];
    expect(
      interests(['IT, Sales, marketing and PR, golf', 'Sales, IT'], { options }).people.map(
        (person) => person.interests,
      ),
    ).toEqual([
      ['IT', 'Sales, marketing and PR', 'golf'],
      ['Sales', 'IT'],
    ]);
  });

  it('are read as programmers print them', () => {
    expect(interests(["[SQL, 'a, b', R]"]).people[0]?.interests).toEqual(['SQL', 'a, b', 'R']);
  });

  it('learn answers with a comma from the column, with a warning', () => {
    const { people, warnings } = interests([
      'IT, Sales, marketing and PR',
      'Sales, marketing and PR, Law',
      'Law, IT',
    ]);
    expect(people.map((person) => person.interests)).toEqual([
      ['IT', 'Sales, marketing and PR'],
      ['Sales, marketing and PR', 'Law'],
      ['Law', 'IT'],
    ]);
    expect(warnings).toEqual(['cells-options-learned']);
  });
});

describe('levels', () => {
  const skills = (cell: string, source: object = {}) =>
    mentors(`id,skills\na,"${cell}"\n`, { skills: { column: 'skills', ...source } });

  it.each([
    ['SQL: expert', 5],
    ['SQL (beginner)', 1],
    ['SQL - intermediate', 3],
    ['SQL: confirmé', 4],
    ['SQL: débutant', 1],
    ['SQL: 4/5', 4],
    ['SQL: 80%', 4],
  ])('%s', (cell, level) => {
    expect(skills(cell).people[0]?.skills).toEqual([{ name: 'SQL', level }]);
  });

  it('are on the scale of the mapping or of the column', () => {
    expect(skills('SQL: expert', { scale: 10 }).people[0]?.skills).toEqual([{ name: 'SQL', level: 10 }]);
    const { people } = mentors('id,skills\na,SQL:9\nb,R:8\nc,Go:10\nd,SQL: 50%\n');
    expect(people[3]?.skills).toEqual([{ name: 'SQL', level: 5 }]);
  });

  it('leave what is no level in the name', () => {
    expect(skills('Data: cleaning').people[0]?.skills).toEqual([{ name: 'Data: cleaning' }]);
  });

  it('are warned of beyond the scale', () => {
    expect(mentors('id,skills\na,SQL:4; R:3; Go:12\n').warnings).toEqual(['cells-levels-off-scale']);
  });

  it.each([
    ['SQL 2 to 4', 2, 4],
    ['SQL from 2 to 4', 2, 4],
    ['SQL: 2-4', 2, 4],
    ['SQL: beginner > advanced', 1, 4],
    ['SQL (débutant à expert)', 1, 5],
    ['SQL (from 2 to 4)', 2, 4],
    ['SQL beginner to advanced', 1, 4],
    ['SQL from very low to good', 1, 3],
    ['SQL débutant à confirmé', 1, 4],
    ['SQL 2-4', 2, 4],
  ])('wanted: %s', (cell, current, target) => {
    const { mentees } = readPeople(`id,skills wanted\na,${cell}\n`, { side: 'mentees' });
    expect(mentees[0]?.skillsWanted).toEqual([{ name: 'SQL', current, target }]);
  });
});

describe('years of experience', () => {
  const years = (cell: string, mapping: ColumnMapping = {}) =>
    mentors(`id;experience years\na;${cell}\n`, mapping).people[0]?.experienceYears;

  it.each([
    ['3-5', 4],
    ['10+', 10],
    ['>5', 5],
    ['less than 1', 0.5],
    ['12 years', 12],
    ['18 months', 1.5],
    ['2 years 6 months', 2.5],
    ['12 ans', 12],
    ['plus de 10', 10],
    ['6 - 10 years', 8],
    ['ten', 10],
  ])('%s', (cell, value) => {
    expect(years(cell)).toBe(value);
  });

  it('are counted from a year or a day, to the day that the mapping says', () => {
    for (const cell of ['2012-09-01', '01/09/2015', '2004']) {
      expect(problems(() => years(cell))[0]?.expected).toContain('"asOf"');
    }
    expect(years('2012-09-01', { asOf: '2026-09-01' })).toBe(14);
    expect(years('2004', { asOf: '2026-07-01' })).toBe(22);
    expect(problems(() => years('2030-01-01', { asOf: '2026-07-01' }))).toHaveLength(1);
  });

  it('name the date that a spreadsheet made of a band', () => {
    for (const cell of ['5-Mar', '12-Oct', '5-mars'])
      expect(problems(() => years(cell))[0]?.message).toContain('"3-5"');
  });

  it('take the decimal mark from the column', () => {
    const { people } = mentors('id;attributes.points (number)\na;12,5\nb;1.500\nc;1,500\n');
    expect(people.map(({ attributes }) => attributes?.['points'])).toEqual([12.5, 1500, 1.5]);
    expect(problems(() => mentors('id;experience years\na;12,5\nb;1.500\n'))[0]?.message).toBe(
      'more years than a life has',
    );
  });
});

describe('one person twice', () => {
  const text =
    'Timestamp,Email,Student\n5/1/2026 9:00:00,oak.family@mail.example,Tom Oak\n5/1/2026 9:04:00,oak.family@mail.example,Lea Oak\n' +
    '5/2/2026 9:00:00,lea.fir@mail.example,Lea Fir\n5/3/2026 9:00:00,lea.fir@mail.example,Lea Fir\n';
  const read = (mapping: ColumnMapping) =>
    readPeople(text, { side: 'mentees', mapping: { name: 'Student', ...mapping } });

  it('is an error that shows both names and offers an id of two columns', () => {
    const [oak, fir] = problems(() => read({ id: 'Email' }));
    for (const part of ['Tom Oak', 'Lea Oak', 'row 2']) expect(oak?.message).toContain(part);
    expect(oak?.expected).toContain('["Email", "Student"]');
    expect(fir?.expected).toContain('"duplicates": "last"');
  });

  it('is one row where the mapping says which, with a list of what was replaced', () => {
    const marked = text.replaceAll('Lea Fir', 'Lea Fir');
    for (const [duplicates, row] of [
      ['last', 5],
      ['first', 4],
      [{ keep: 'last', by: 'Timestamp' }, 5],
    ] as const) {
      const { mentees, warnings } = readPeople(marked, {
        side: 'mentees',
        mapping: { id: ['Email', 'Student'], name: 'Student', ignore: ['Timestamp'], duplicates },
      });
      expect(mentees.map(({ name }) => name)).toEqual(['Tom Oak', 'Lea Oak', 'Lea Fir']);
      expect(warnings.map(({ params }) => params['examples'])).toEqual([
        [`"lea.fir@mail.example Lea Fir": row ${row}, not ${row === 5 ? 4 : 5}`],
      ]);
    }
  });

  it('never drops somebody with another name', () => {
    expect(problems(() => read({ id: 'Email', duplicates: 'last' })).map(({ path }) => path)).toEqual([
      'mentees.csv: row 3, column "Email"',
    ]);
  });

  it('goes by the times, whatever the order of the rows', () => {
    const rows = 'at,id,grade\n2026-05-03 09:00,a,new\n2026-05-01 10:00,a,old\n';
    const grade = (duplicates: ColumnMapping['duplicates']) =>
      mentors(rows, { ...(duplicates && { duplicates }) }).people[0]?.grade;
    expect(grade('last')).toBe('old');
    expect(grade({ keep: 'last', by: 'at' })).toBe('new');
    expect(grade({ keep: 'first', by: 'at' })).toBe('old');
  });
});

describe('rows and columns', () => {
  it('count where the mapping’s where says so', () => {
    const { people, warnings } = mentors('id,Consent,Finished\na,Yes,1\nb,no,1\nc,YES,0\n', {
      where: { Consent: 'yes', Finished: ['1', 'True'] },
    });
    expect(people).toEqual([{ id: 'a' }]);
    expect(warnings).toEqual(['table-rows-filtered']);
  });

  it('may have one column an item', () => {
    const text =
      'id,Topics [SQL],Topics [R],Topics [Other],x___1\na,1,,Golf,1\nb,Checked,R,,0\nc,0,no,,0\nd,,,,\n';
    const { people } = mentors(text, {
      interests: { ticks: 'Topics*' },
      languages: { ticks: { x___1: 'French' } },
    });
    expect(people).toEqual([
      { id: 'a', interests: ['SQL', 'Golf'], languages: ['French'] },
      { id: 'b', interests: ['SQL', 'R'], languages: [] },
      { id: 'c', interests: [], languages: [] },
      { id: 'd' },
    ]);
    const levels = mentors('id,Skill [SQL],Skill [R]\na,Expert,\n', { skills: { ticks: 'Skill*' } });
    expect(levels.people).toEqual([{ id: 'a', skills: [{ name: 'SQL', level: 5 }] }]);
  });

  it('may be called alike where nothing uses them, or by their number', () => {
    const text = 'id,Other,Other\na,x,y\n';
    expect(mentors(text).people).toEqual([{ id: 'a' }]);
    expect(mentors(text, { grade: 'Other#2' }).people).toEqual([{ id: 'a', grade: 'y' }]);
    expect(problems(() => mentors(text, { grade: 'Other' }))[0]?.expected).toContain('"Other#2"');
    expect(
      mentors(
        'id,What are your\nlong questions?\na,x\n'.replace(
          'What are your\nlong questions?',
          '"What are your\nlong questions?"',
        ),
        { grade: 'What are your*' },
      ).people,
    ).toEqual([{ id: 'a', grade: 'x' }]);
  });
});
