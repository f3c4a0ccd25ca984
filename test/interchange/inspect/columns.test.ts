import { describe, expect, it } from 'vitest';
import { inspectTable } from '../../../src/entries/interchange';

const LANGUAGES = ['English', 'English, French', 'German', 'French'];
const TIMES = ['Mon 9-12', 'Tue 14:00-16:00', 'Mon 9-12; Wed 14:00-15:00', 'Fri 10-11'];
const HORAIRES = ['lundi 9h-12h', 'mardi 14h-16h', 'jeudi 9h30-11h', 'lundi 9h-10h'];
const ADDRESSES = ['x@x.example', '', 'y@x.example', ''];
const LISTS = ['x@x.example, y@x.example', '', 'y@x.example', 'x@x.example'];

/** Headers as forms and HR lists have them, English and French, the cells under them, and the field that they mean. */
const L = ['SQL, Python', 'Leadership, SQL', 'Python', 'Negotiation, Python'];
const T = ['Operations', 'Sales', 'Finance', 'IT'];
const N = ['1', '2', '3', '2'];
const Y = ['5', '12', '20', '3-5'];
const E = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];
const yes = ['Yes', 'No', 'Yes', 'Yes'];
const P = [
  'I want to grow. And more things to say about that.',
  'I would like to find my way in this company, which is large.',
  'My aim is to change jobs. It is time.',
  'To learn. To see new people and places in the organization.',
];
const QUESTIONS: readonly (readonly [
  header: string,
  side: 'mentors' | 'mentees',
  field: string,
  cells: readonly string[],
])[] = [
  ['What skills would you like to learn?', 'mentees', 'skillsWanted', L],
  ['Quelles compétences souhaitez-vous développer ?', 'mentees', 'skillsWanted', L],
  ['How many mentees can you take?', 'mentors', 'capacity.max', N],
  ['How many mentees will you be taking?', 'mentors', 'capacity.max', N],
  ['How many mentees are you comfortable with mentoring at a time (Max 3)?', 'mentors', 'capacity.max', N],
  ['How many mentees would you like?', 'mentors', 'capacity.max', N],
  ['Mentee capacity', 'mentors', 'capacity.max', N],
  ['Max number of mentees', 'mentors', 'capacity.max', N],
  ['Maximum mentees', 'mentors', 'capacity.max', N],
  ['Number of mentees you can support', 'mentors', 'capacity.max', N],
  ['Combien de personnes pouvez-vous accompagner ?', 'mentors', 'capacity.max', N],
  ['Nombre de mentorés souhaité', 'mentors', 'capacity.max', N],
  ['How many years of experience do you have?', 'mentors', 'experienceYears', Y],
  ['Years of experience', 'mentors', 'experienceYears', Y],
  ['Total years in industry', 'mentors', 'experienceYears', Y],
  ['Work experience (years)', 'mentees', 'experienceYears', Y],
  ["Années d'expérience professionnelle", 'mentors', 'experienceYears', Y],
  ['Ancienneté', 'mentors', 'experienceYears', Y],
  [
    'How long have you been working in your current field?',
    'mentors',
    'experienceYears',
    ['5 years', '12 years', '18 months', '1 year'],
  ],
  ['Who is your manager?', 'mentees', 'manager', E],
  ['Line manager email', 'mentees', 'manager', E],
  ["Manager's email address", 'mentees', 'manager', E],
  ['Supervisor', 'mentees', 'manager', E],
  ['Adresse e-mail de votre responsable', 'mentees', 'manager', E],
  ['N+1', 'mentees', 'manager', E],
  ['Department', 'mentees', 'department', T],
  ['Which department do you work in?', 'mentees', 'department', T],
  ['Business unit', 'mentees', 'department', T],
  ['Quel est votre service ?', 'mentees', 'department', T],
  ['Direction / Service', 'mentees', 'department', T],
  ['Team', 'mentees', 'department', T],
  ['Main Expertise', 'mentors', 'skills', L],
  ['Areas of expertise', 'mentors', 'skills', L],
  ['Capabilities you feel confident mentoring on', 'mentors', 'skills', L],
  ['What can you help someone with?', 'mentors', 'skills', L],
  ['What can you teach?', 'mentors', 'skills', L],
  ['Topics you can mentor on', 'mentors', 'skills', L],
  ['In which areas can you offer guidance?', 'mentors', 'skills', L],
  ['Skills I can share', 'mentors', 'skills', L],
  ['Skills', 'mentors', 'skills', L],
  ['Technical skills', 'mentors', 'skills', L],
  ['Mentoring topics', 'mentors', 'skills', L],
  ['Compétences', 'mentors', 'skills', L],
  ["Domaines d'expertise", 'mentors', 'skills', L],
  ['Compétences que vous pouvez transmettre', 'mentors', 'skills', L],
  ['Sur quels sujets pouvez-vous aider ?', 'mentors', 'skills', L],
  ['Skills wanted', 'mentees', 'skillsWanted', L],
  ['Skills to develop', 'mentees', 'skillsWanted', L],
  ['Skills you want to improve', 'mentees', 'skillsWanted', L],
  ['Areas you would like to develop', 'mentees', 'skillsWanted', L],
  ['Development areas', 'mentees', 'skillsWanted', L],
  ['What would you like to learn?', 'mentees', 'skillsWanted', L],
  ['What areas do you want help with?', 'mentees', 'skillsWanted', L],
  ['Which topics would you like support on?', 'mentees', 'skillsWanted', L],
  ['I am looking for a mentor who can help me with', 'mentees', 'skillsWanted', L],
  ['What expertise should your mentor have?', 'mentees', 'skillsWanted', L],
  ['What skills are you looking for in a mentor?', 'mentees', 'skillsWanted', L],
  ['Compétences à développer', 'mentees', 'skillsWanted', L],
  ['Compétences recherchées', 'mentees', 'skillsWanted', L],
  ['Sur quels sujets souhaitez-vous être accompagné(e) ?', 'mentees', 'skillsWanted', L],
  ['Que souhaitez-vous apprendre ?', 'mentees', 'skillsWanted', L],
  ['Goals', 'mentees', 'goals', L],
  ['What are your goals?', 'mentees', 'goals', P],
  ['What do you hope to get out of the programme?', 'mentees', 'goals', P],
  ['What would you like to achieve?', 'mentees', 'goals', P],
  ['Career goals', 'mentees', 'goals', L],
  ['Your objectives for this mentoring', 'mentees', 'goals', P],
  ['Quels sont vos objectifs ?', 'mentees', 'goals', P],
  ['Vos attentes', 'mentees', 'goals', P],
  ['Which goals can you support?', 'mentors', 'goalsSupported', L],
  ['Which of these goals could you help a mentee reach?', 'mentors', 'goalsSupported', L],
  ['Quels objectifs pouvez-vous accompagner ?', 'mentors', 'goalsSupported', L],
  ['Interests', 'mentees', 'interests', L],
  ['Hobby (Optional)', 'mentees', 'interests', L],
  ['Hobbies', 'mentors', 'interests', L],
  ['What do you like to do in your free time?', 'mentors', 'interests', L],
  ["Centres d'intérêt", 'mentors', 'interests', L],
  ['Loisirs', 'mentors', 'interests', L],
  ['Areas of interest', 'mentees', 'interests', L],
  ['Why do you want to mentor?', 'mentors', 'motivation', P],
  ['Pourquoi souhaitez-vous participer ?', 'mentees', 'motivation', P],
  ['Motivation', 'mentees', 'motivation', P],
  ['About you', 'mentees', 'biography', P],
  ['Parlez-nous de vous', 'mentors', 'biography', P],
  ['How did you hear about us?', 'mentees', '-', P],
  ['Tell us about yourself', 'mentors', 'biography', P],
  ['Is this your first time mentoring?', 'mentors', '-', yes],
  ['Have you been a mentor before?', 'mentors', '-', yes],
  [
    'How many hours per week can you realistically dedicate to mentoring sessions ?',
    'mentors',
    '-',
    ['1', '2', '3', '1'],
  ],
  ['How many mentees have you had in the past?', 'mentors', '-', ['1', '2', '3', '1']],
  ['How did you hear about us?', 'mentees', '-', T],
  ['Phone number', 'mentees', '-', ['+44 1', '+44 2', '+44 3', '+44 4']],
  ['LinkedIn profile', 'mentees', '-', ['https://l/a', 'https://l/b', 'https://l/c', 'https://l/d']],
  ['Preferred communication', 'mentees', '-', ['Video', 'Phone', 'In person', 'Video']],
  ['Preferred session style', 'mentors', '-', ['Video', 'Phone', 'In person', 'Video']],
  ['Preferred mentor gender', 'mentees', '-', ['Woman', 'No preference', 'Man', 'No preference']],
  ['Topics you prefer not to be matched on', 'mentors', '-', L],
  ['Your Expertise Level (Above Area)', 'mentors', '-', ['3', '4', '5', '4']],
  ['What support would help you feel confident?', 'mentors', '-', T],
  ['Job title', 'mentees', 'role', ['Analyst', 'Engineer', 'Buyer', 'Nurse']],
  ['Current role', 'mentees', 'role', ['Analyst', 'Engineer', 'Buyer', 'Nurse']],
  ['What is your current position?', 'mentees', 'role', ['Analyst', 'Engineer', 'Buyer', 'Nurse']],
  ['Intitulé de poste', 'mentees', 'role', ['Analyste', 'Ingénieur', 'Acheteur', 'Infirmier']],
  ['Fonction', 'mentees', 'role', ['Analyste', 'Ingénieur', 'Acheteur', 'Infirmier']],
  ['Which role do you want next?', 'mentees', 'nextRole', ['Analyst', 'Engineer', 'Buyer', 'Nurse']],
  ['Grade', 'mentees', 'grade', ['G6', 'G7', 'SEO', 'G7']],
  ['What is your job level?', 'mentees', 'grade', ['G6', 'G7', 'SEO', 'G7']],
  ['Office location', 'mentees', 'location', ['Paris', 'Lyon', 'Oslo', 'Paris']],
  ['Where are you based?', 'mentees', 'location', ['Paris', 'Lyon', 'Oslo', 'Paris']],
  ['Ville', 'mentees', 'location', ['Paris', 'Lyon', 'Oslo', 'Paris']],
  ['Time zone', 'mentees', 'timeZone', ['Europe/Paris', 'Europe/Oslo', 'UTC', 'Europe/Paris']],
  ['Fuseau horaire', 'mentees', 'timeZone', ['Europe/Paris', 'Europe/Oslo', 'UTC', 'Europe/Paris']],
  ['Languages spoken', 'mentees', 'languages', LANGUAGES],
  ['In what language do you want to be mentored?', 'mentees', 'languages', LANGUAGES],
  ['Langues', 'mentees', 'languages', ['Anglais', 'Français', 'Français, Anglais', 'Allemand']],
  ['When are you available?', 'mentees', 'availability', TIMES],
  ['Vos disponibilités', 'mentees', 'availability', HORAIRES],
  ['Preferred mentor (if any)', 'mentees', 'preferences.ranked', ADDRESSES],
  ['Which mentors would you like? (up to three)', 'mentees', 'preferences.ranked', LISTS],
  ['Is there anyone you should not be matched with?', 'mentees', 'preferences.never', ADDRESSES],
  ['Gender', 'mentees', '-', ['Woman', 'Man', 'Man', 'Woman']],
  ['Age group', 'mentees', '-', ['20-30', '30-40', '20-30', '40-50']],
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('a column', () => {
  it.each(QUESTIONS)('%s (%s) is %s', (header, side, field, cells) => {
    const rows = cells.map((cell, index) => `${'pqrs'[index]}@y.example,${quoted(cell)}`);
    const { columns, problems } = inspectTable(`Email address,${quoted(header)}\n${rows.join('\n')}\n`, {
      side,
    });
    expect(problems).toEqual([]);
    expect(columns.map((one) => [one.columns[0], one.field ?? '-'])).toEqual([
      ['Email address', 'id'],
      [header, field],
    ]);
    for (const { reason } of columns) expect(reason.text).not.toBe('');
  });

  it('is asked about where nobody can say what it means', () => {
    const asked = (text: string) => inspectTable(text, { side: 'mentees' }).questions.map(({ id }) => id);
    const rows = (header: string, a: string, b: string) =>
      `Email,Skills to learn,${header}\na@x.example,SQL,${a}\nb@x.example,Go,${b}\n`;
    expect(asked(rows('Availability', 'Often', 'Rarely'))).toEqual(['ask.availability']);
    expect(asked(rows('Time zone', 'EST', 'somewhere'))).toEqual(['ask.time-zone']);
    expect(asked(rows('Preferred mentor', 'somebody kind', 'a good listener'))).toEqual(['ask.wishes']);
    expect(asked(rows('Hire date', '2019-01-01', '2020-01-01'))).toEqual(['ask.as-of']);
    expect(asked('Skills to learn,Notes\nSQL,x\nSQL,y\n')).toEqual(['ask.id']);
    expect(inspectTable('Email,Notes\na@x.example,x\n').questions.map(({ id }) => id)).toEqual(['ask.role']);
  });

  it('of the id is chosen by what people are called elsewhere in the table, and by what the other table has', () => {
    const idOf = (text: string) => inspectTable(text, { side: 'mentees' }).mapping.id;
    expect(idOf('Employee ID,Email,Manager\n11,a@x.example,12\n12,b@x.example,\n')).toBe('Employee ID');
    expect(idOf('Employee ID,Email,Manager\n11,a@x.example,b@x.example\n12,b@x.example,\n')).toBe('Email');
    expect(idOf('No,First name,Last name\n1,Ann,Ash\n2,Bo,Birch\n')).toEqual(['First name', 'Last name']);
    expect(idOf('id,email,skills wanted,preferences ranked\n1,a@x.example,SQL,7\n2,b@x.example,Go,8\n')).toBe(
      'id',
    );
  });

  it('of the id repeats where a row is an interest: the rows are one person', () => {
    const text =
      'Email,Full name,Interests\na@x.example,Ann Ash,chess\na@x.example,Ann Ash,film\nb@x.example,Bo Birch,film\n';
    const { mapping, people, doubts } = inspectTable(text, { side: 'mentees' });
    expect(mapping.duplicates).toBe('merge');
    expect(doubts.map(({ id }) => id)).toEqual(['doubt.merged']);
    expect(people.mentees).toEqual([
      { id: 'a@x.example', name: 'Ann Ash', interests: ['chess', 'film'] },
      { id: 'b@x.example', name: 'Bo Birch', interests: ['film'] },
    ]);
    const apart = text.replace('Ann Ash,film', 'Ann Ashe,film').replace('Full name', 'Department');
    expect(inspectTable(apart, { side: 'mentees' }).mapping.duplicates).toBe(undefined);
  });

  it('of a long series that nothing reads is left out with the others by its beginning', () => {
    const names = Array.from({ length: 168 }, (_, index) => `Avail ${index + 1}`);
    const text = `Email,Skills to learn,Availability,${names.join(',')}\na@x.example,SQL,Mon 9-12,${names.map(() => '1').join(',')}\n`;
    const { mapping, warnings, problems } = inspectTable(text, { side: 'mentees' });
    expect(mapping.ignore).toEqual(expect.arrayContaining(['Avail 1', 'Avail 168']));
    const other = inspectTable(text.replace('Availability', 'Notes'), { side: 'mentees' });
    expect(other.mapping.ignore).toEqual(['Notes', 'Avail*']);
    expect([warnings, problems, other.warnings, other.problems]).toEqual([[], [], [], []]);
  });
});
