import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectTable, proposeMapping, readCohort, readPeople } from '../../../src/entries/interchange';

/** Exports of forms, and the people that they are: field by field. */
const form = (name: string) => ({
  content: readFileSync(
    new URL(
      name.includes('-fr') ? `../../fixtures/forms/${name}` : `../../../examples/from-a-form/${name}`,
      import.meta.url,
    ),
  ),
  fileName: name,
});

/** The cohort of two forms, or of one for both roles, read by the mapping that is proposed. */
function cohortOf(first: string, second?: string) {
  const files = second === undefined ? ([form(first)] as const) : ([form(first), form(second)] as const);
  const proposal = proposeMapping(files);
  const tables = Object.fromEntries(proposal.tables.map(({ role }, at) => [role, files[at]]));
  return { proposal, cohort: readCohort(tables, proposal.columns).cohort };
}

const sources = ({ proposal }: ReturnType<typeof cohortOf>) =>
  proposal.tables.map(({ source, role }) => `${role}: ${source.id}, ${source.headerRows}`);

describe('Google Forms', () => {
  const read = cohortOf('google-mentees.csv', 'google-mentors.csv');

  it('are recognized, whichever file comes first', () => {
    expect(sources(read)).toEqual(['mentees: google-forms, 1', 'mentors: google-forms, 1']);
    expect(read.proposal.tables[0]?.source.note.text).toBe(
      'looks like a Google Forms export, one header row',
    );
  });

  it('give mentors, with the later of two answers', () => {
    expect(read.cohort.mentors).toEqual([
      {
        id: 'lena.roth@harbour.example',
        name: 'Lena Roth',
        skills: [{ name: 'Leading teams' }, { name: 'Public speaking' }],
        experienceYears: 18,
        role: 'Head of engineering',
        biography: 'I lead the engineering teams. Before that I was a consultant.',
        interests: ['Opera', 'Running'],
        department: 'Engineering',
        timeZone: 'Europe/Berlin',
        languages: ['English', 'German'],
        availability: [
          { day: 'tue', start: '09:00', end: '12:00' },
          { day: 'tue', start: '13:00', end: '17:00' },
        ],
        capacity: { max: 1 },
      },
      {
        id: 'tomas.silva@harbour.example',
        name: 'Tomás Silva',
        skills: [{ name: 'Budgeting' }, { name: 'Excel, advanced' }, { name: 'Negotiation' }],
        experienceYears: 10,
        role: 'Finance manager',
        interests: ['Cooking'],
        department: 'Finance',
        timeZone: 'Europe/London',
        languages: ['English', 'Portuguese'],
        availability: [
          { day: 'mon', start: '13:00', end: '17:00' },
          { day: 'thu', start: '13:00', end: '17:00' },
        ],
        capacity: { max: 3 },
      },
      {
        id: 'amara.osei@harbour.example',
        name: 'Amara Osei',
        skills: [{ name: 'Python' }, { name: 'System design' }],
        experienceYears: 12,
        biography: 'I have been at Harbour since the beginning. I like to explain things.',
        role: 'Staff engineer',
        interests: ['Chess', 'Running'],
        department: 'Engineering',
        manager: 'lena.roth@harbour.example',
        timeZone: 'Europe/London',
        languages: ['English', 'French'],
        availability: [
          { day: 'mon', start: '09:00', end: '12:00' },
          { day: 'thu', start: '13:00', end: '17:00' },
        ],
        capacity: { max: 1 },
      },
    ]);
  });

  it('give mentees, without who did not agree', () => {
    expect(read.cohort.mentees).toEqual([
      {
        id: 'noor.haddad@harbour.example',
        name: 'Noor Haddad',
        goals: [{ name: 'I would like to lead a project of my own. It should be next year.' }],
        skillsWanted: [{ name: 'Python' }, { name: 'Public speaking' }],
        experienceYears: 2,
        role: 'Analyst',
        interests: ['Running'],
        department: 'Finance',
        manager: 'tomas.silva@harbour.example',
        timeZone: 'Europe/London',
        languages: ['English', 'French'],
        availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
      },
      {
        id: 'jonas.weber@harbour.example',
        name: 'Jonas Weber',
        goals: [{ name: 'I want to become a team lead. I do not know how to start.' }],
        skillsWanted: [{ name: 'Leading teams' }],
        experienceYears: 4,
        role: 'Engineer',
        interests: ['Opera', 'Chess'],
        department: 'Engineering',
        manager: 'amara.osei@harbour.example',
        timeZone: 'Europe/Berlin',
        languages: ['German', 'English'],
        availability: [{ day: 'tue', start: '13:00', end: '17:00' }],
        preferences: { never: ['lena.roth@harbour.example'] },
      },
      {
        id: 'mei.tan@harbour.example',
        name: 'Mei Tan',
        skillsWanted: [{ name: 'Negotiation' }, { name: 'Budgeting' }],
        experienceYears: 4,
        role: 'Account manager',
        interests: ['Cooking'],
        department: 'Sales',
        timeZone: 'Europe/London',
        languages: ['English'],
        availability: [{ day: 'thu', start: '13:00', end: '17:00' }],
      },
    ]);
  });

  it('say what is assumed, left out and not used', () => {
    const [mentees, mentors] = read.proposal.tables;
    expect(mentees?.doubts.map(({ id }) => id)).toEqual([
      'doubt.filtered',
      'doubt.times-of-words',
      'doubt.prose',
    ]);
    expect(mentors?.doubts.map(({ id }) => id)).toEqual(['doubt.times-of-words', 'doubt.duplicates']);
    expect(mentors?.columns.filter(({ field }) => field === null).map(({ columns }) => columns[0])).toEqual([
      'I agree that my answers are used for the matching',
    ]);
    expect(mentors?.columns.find(({ field }) => field === 'skills')).toEqual({
      columns: ['Which skills could you help a mentee with?'],
      field: 'skills',
      reason: {
        id: 'reason.header',
        params: { words: 'skills … could you', cells: 'lists, separated by “,”' },
        text: '“skills … could you” in the header; cells: lists, separated by “,”',
      },
      example: 'Python, System design, Public speaking',
    });
  });

  it('in French, with one form for both roles', () => {
    const { proposal, cohort } = cohortOf('google-deux-roles-fr.csv');
    expect(proposal.tables.map(({ role, count }) => [role, count])).toEqual([['people', 4]]);
    const chloe = {
      id: 'chloe.martin@rivage.example',
      name: 'Chloé Martin',
      role: 'Directrice régionale',
      department: 'Ventes',
      experienceYears: 12,
      skills: [{ name: 'Négociation' }, { name: 'Prise de parole' }],
      skillsWanted: [{ name: 'Gestion budgétaire' }],
      interests: ['Randonnée'],
      languages: ['Français', 'Espagnol'],
      availability: [
        { day: 'tue', start: '13:00', end: '17:00' },
        { day: 'thu', start: '09:00', end: '12:00' },
      ],
    };
    expect(cohort.mentors).toEqual([
      {
        id: 'amelie.durand@rivage.example',
        name: 'Amélie Durand',
        role: 'Contrôleuse de gestion',
        department: 'Finances',
        experienceYears: 15,
        skills: [{ name: 'Excel' }, { name: 'Gestion budgétaire' }],
        interests: ['Randonnée', 'Cuisine'],
        languages: ['Français', 'Anglais'],
        availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
        capacity: { max: 2 },
      },
      { ...chloe, capacity: { max: 1 } },
    ]);
    expect(cohort.mentees).toEqual([
      {
        id: 'bruno.lefevre@rivage.example',
        name: 'Bruno Lefèvre',
        role: 'Commercial',
        department: 'Ventes',
        experienceYears: 3,
        skillsWanted: [{ name: 'Négociation' }, { name: 'Prise de parole' }],
        interests: ['Cuisine'],
        languages: ['Français'],
        availability: [{ day: 'tue', start: '13:00', end: '17:00' }],
      },
      chloe,
      {
        id: 'david.nguyen@rivage.example',
        name: 'David Nguyen',
        role: 'Développeur',
        department: 'Informatique',
        experienceYears: 0.5,
        skillsWanted: [{ name: 'Excel' }],
        interests: ['Échecs'],
        languages: ['Français', 'Anglais'],
        availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
      },
    ]);
  });
});

describe('Microsoft Forms', () => {
  it('are read by e-mail address, never by the number of the answer', () => {
    const read = cohortOf('microsoft-mentors.csv', 'microsoft-mentees.csv');
    expect(sources(read)).toEqual(['mentors: microsoft-forms, 1', 'mentees: microsoft-forms, 1']);
    expect(
      read.proposal.tables.flatMap(({ columns }) => columns.filter(({ columns: [name] }) => name === 'Id')),
    ).toEqual(
      [1, 2].map(() =>
        expect.objectContaining({ field: null, reason: expect.objectContaining({ id: 'reason.counter' }) }),
      ),
    );
    expect(read.cohort.mentors).toEqual([
      {
        id: 'ada.king@calder.example',
        name: 'Ada King',
        department: 'Operations',
        grade: 'G7',
        experienceYears: 14,
        skills: [{ name: 'Project management' }, { name: 'Risk' }],
        goals: [{ name: 'Give something back' }],
        capacity: { max: 2 },
        availability: [
          { day: 'mon', start: '09:00', end: '11:00' },
          { day: 'wed', start: '14:00', end: '16:00' },
        ],
      },
      {
        id: 'bela.szabo@calder.example',
        name: 'Béla Szabó',
        department: 'Policy',
        grade: 'G6',
        experienceYears: 20,
        skills: [{ name: 'Drafting' }, { name: 'Parliamentary work' }],
        capacity: { max: 1 },
        availability: [{ day: 'tue', start: '10:00', end: '12:00' }],
      },
      {
        id: 'carys.pugh@calder.example',
        name: 'Carys Pugh',
        department: 'Digital',
        grade: 'SEO',
        experienceYears: 9,
        skills: [{ name: 'Data analysis' }, { name: 'Python' }],
        goals: [{ name: 'Learn how others work' }],
        capacity: { max: 3 },
        availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
      },
    ]);
    expect(read.cohort.mentees.map(({ id, skillsWanted, capacity }) => [id, skillsWanted, capacity])).toEqual(
      [
        ['dilip.rao@calder.example', [{ name: 'Python' }, { name: 'Data analysis' }], { max: 1 }],
        ['esme.wood@calder.example', [{ name: 'Drafting' }], { max: 1 }],
        ['farid.amin@calder.example', [{ name: 'Risk' }, { name: 'Project management' }], { max: 1 }],
      ],
    );
  });

  it('in French', () => {
    const { cohort, proposal } = cohortOf('microsoft-mentores-fr.csv', 'microsoft-mentors-fr.csv');
    expect(proposal.tables.map(({ role }) => role)).toEqual(['mentees', 'mentors']);
    expect(cohort).toEqual({
      mentors: [
        {
          id: 'luc.garnier@vallon.example',
          name: 'Luc Garnier',
          department: 'Direction',
          experienceYears: 22,
          skills: [{ name: 'Management' }, { name: 'Anglais professionnel' }],
          goalsSupported: [{ name: 'Encadrer une équipe' }],
          capacity: { max: 2 },
        },
        {
          id: 'maud.leroy@vallon.example',
          name: 'Maud Leroy',
          department: 'Achats',
          experienceYears: 11,
          skills: [{ name: 'Excel' }],
          goalsSupported: [{ name: 'Changer de métier' }],
          capacity: { max: 1 },
        },
      ],
      mentees: [
        {
          id: 'ines.roche@vallon.example',
          name: 'Inès Roche',
          department: 'Achats',
          experienceYears: 2,
          skillsWanted: [{ name: 'Anglais professionnel' }, { name: 'Excel' }],
          goals: [{ name: 'Changer de métier' }],
        },
        {
          id: 'karim.benali@vallon.example',
          name: 'Karim Benali',
          department: 'Qualité',
          experienceYears: 6,
          skillsWanted: [{ name: 'Management' }],
          goals: [{ name: 'Encadrer une équipe' }],
        },
      ],
    });
  });

  it('answered without signing in have no address: the question for it is taken', () => {
    const text =
      'Id,Start time,Completion time,Email,Name,Your work email,Your name,Skills you would like to learn\n' +
      '1,9/1/26 9:00:12,9/1/26 9:06:40,anonymous,Anonymous,a@x.example,Ann Ash,SQL;\n' +
      '2,9/1/26 9:10:12,9/1/26 9:16:40,anonymous,Anonymous,b@x.example,Bo Birch,Python;SQL;\n';
    const { mapping } = inspectTable(text, { side: 'mentees' });
    expect(readPeople(text, { side: 'mentees', mapping }).mentees).toEqual([
      { id: 'a@x.example', name: 'Ann Ash', skillsWanted: [{ name: 'SQL' }] },
      { id: 'b@x.example', name: 'Bo Birch', skillsWanted: [{ name: 'Python' }, { name: 'SQL' }] },
    ]);
  });
});

describe('Qualtrics', () => {
  it('is read with one column an option, write-ins, levels, and without unfinished answers', () => {
    const read = cohortOf('qualtrics-mentors.csv', 'qualtrics-mentees.csv');
    expect(sources(read)).toEqual(['mentors: qualtrics, 3', 'mentees: qualtrics, 3']);
    expect(read.cohort).toEqual({
      mentors: [
        {
          id: 'ruth.adler@meridian.example',
          name: 'Ruth Adler',
          department: 'Research',
          skills: [{ name: 'Facilitation' }, { name: 'Writing, editing' }],
          experienceYears: 16,
          capacity: { max: 2 },
        },
        {
          id: 'sami.virtanen@meridian.example',
          name: 'Sami Virtanen',
          department: 'Services',
          skills: [{ name: 'Statistics' }, { name: 'Fundraising' }],
          experienceYears: 8,
          capacity: { max: 1 },
        },
        {
          id: 'tara.boyle@meridian.example',
          name: 'Tara Boyle',
          department: 'Research',
          skills: [{ name: 'Statistics' }, { name: 'Writing, editing' }],
          experienceYears: 21,
          capacity: { max: 3 },
        },
      ],
      mentees: [
        {
          id: 'uma.shah@meridian.example',
          name: 'Uma Shah',
          department: 'Services',
          skills: [
            { name: 'Facilitation', level: 1 },
            { name: 'Statistics', level: 3 },
          ],
          skillsWanted: [{ name: 'Facilitation' }, { name: 'Statistics' }],
          experienceYears: 2,
        },
        {
          id: 'viktor.lind@meridian.example',
          name: 'Viktor Lind',
          department: 'Research',
          skills: [
            { name: 'Facilitation', level: 1 },
            { name: 'Statistics', level: 1 },
          ],
          skillsWanted: [{ name: 'Fundraising' }],
          experienceYears: 4,
        },
        {
          id: 'wanda.kruk@meridian.example',
          name: 'Wanda Kruk',
          department: 'Services',
          skills: [
            { name: 'Facilitation', level: 4 },
            { name: 'Statistics', level: 1 },
          ],
          skillsWanted: [{ name: 'Statistics' }],
          experienceYears: 1,
        },
      ],
    });
  });

  it('keeps what may be a protected attribute out, and does not show it', () => {
    const { proposal } = cohortOf('qualtrics-mentors.csv', 'qualtrics-mentees.csv');
    const gender = proposal.tables[1]?.columns.find(({ question }) => question === 'What is your gender?');
    expect(gender?.field).toBe(null);
    expect(gender?.reason.text).toContain('protectedAttributes.gender');
    expect(gender).not.toHaveProperty('example');
    expect(JSON.stringify(proposal)).not.toContain('Prefer not to say');
  });

  it('in French', () => {
    const { cohort } = cohortOf('qualtrics-mentors-fr.csv', 'qualtrics-mentores-fr.csv');
    expect(cohort).toEqual({
      mentors: [
        {
          id: 'paul.eon@estuaire.example',
          name: 'Paul Éon',
          department: 'Commercial',
          goalsSupported: [{ name: 'Prendre la parole en public' }, { name: 'Négocier' }],
          experienceYears: 14,
          interests: ['Voile'],
          capacity: { max: 1 },
        },
        {
          id: 'odile.cam@estuaire.example',
          name: 'Odile Cam',
          department: 'Ressources humaines',
          goalsSupported: [{ name: 'Encadrer une équipe' }],
          experienceYears: 25,
          interests: ['Lecture', 'Voile'],
          capacity: { max: 2 },
        },
      ],
      mentees: [
        {
          id: 'zoe.arnaud@estuaire.example',
          name: 'Zoé Arnaud',
          department: 'Juridique',
          goals: [{ name: 'Prendre la parole en public' }],
          experienceYears: 3,
          interests: ['Voile', 'Lecture'],
        },
        {
          id: 'yann.bihan@estuaire.example',
          name: 'Yann Bihan',
          department: 'Technique',
          goals: [{ name: 'Encadrer une équipe' }],
          experienceYears: 5,
          interests: ['Lecture'],
        },
      ],
    });
  });
});
