import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cohort, MentorMatchError, renderMessage, scorePair } from '../../../src';
import { FR } from '../../../src/entries/fr';
import { readTaxonomy, vocabularyReport } from '../../../src/entries/words';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
const read = (...texts: string[]) => readTaxonomy(texts.map((text, at) => ({ name: `${at}.csv`, text })));
const kinds = (...texts: string[]) => read(...texts).files.map(({ kind }) => kind);

describe('readTaxonomy of ESCO', () => {
  const skills =
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n' +
    'KnowledgeSkillCompetence,http://e/s1,skill,x,manage musical staff,"manage staff of music\ncoordinate duties of musical staff\nmanage music staff",,released,2023,,,,d\n' +
    'KnowledgeSkillCompetence,http://e/s2,skill,x,supervise correctional procedures,"oversee prison procedures\nmanage music staff",prisons,released,2023,,,,d\n' +
    'KnowledgeSkillCompetence,http://e/s3,skill,x,old skill,,,obsolete,2023,,,,d\n';
  const groups =
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\n' +
    'SkillGroup,http://e/g1,supervising people,,,released,2023,,,d,S4.8\n';
  const relations =
    'conceptType,conceptUri,broaderType,broaderUri\n' +
    'KnowledgeSkillCompetence,http://e/s1,SkillGroup,http://e/g1\n' +
    'KnowledgeSkillCompetence,http://e/s2,SkillGroup,http://e/g1\n' +
    'KnowledgeSkillCompetence,http://e/s2,SkillGroup,http://e/gone\n';

  it('reads the folder in any order of files: several labels in a cell, parents from their own file', () => {
    const taxonomy = read(relations, skills, groups);
    expect(taxonomy.files.map(({ kind, rows, read: count }) => [kind, rows, count])).toEqual([
      ['esco-relations', 3, 3],
      ['esco-concepts', 3, 2],
      ['esco-concepts', 1, 1],
    ]);
    expect(taxonomy.concepts).toEqual([
      {
        id: 'http://e/s1',
        label: 'manage musical staff',
        altLabels: ['manage staff of music', 'coordinate duties of musical staff', 'manage music staff'],
        parentIds: ['http://e/g1'],
      },
      {
        id: 'http://e/s2',
        label: 'supervise correctional procedures',
        altLabels: ['oversee prison procedures', 'manage music staff', 'prisons'],
        parentIds: ['http://e/g1'],
      },
      { id: 'http://e/g1', label: 'supervising people' },
    ]);
    expect(taxonomy.labels).toBe(9);
    expect(taxonomy.ambiguous).toEqual([
      {
        label: 'manage music staff',
        concepts: [
          { id: 'http://e/s1', label: 'manage musical staff' },
          { id: 'http://e/s2', label: 'supervise correctional procedures' },
        ],
      },
    ]);
    expect(taxonomy.warnings.map(({ id, text }) => [id, text])).toEqual([
      [
        'warnings.taxonomy-ambiguous',
        '1 label stands for several concepts: manage music staff; who writes one is taken to mean the nearest',
      ],
      ['warnings.taxonomy-unknown-parents', '1 broader concept is in no file and left out: http://e/gone'],
    ]);
    const params = { count: 1, parents: ['http://e/gone'] };
    expect(renderMessage(FR, 'warnings.taxonomy-unknown-parents', params)).toContain(
      '1 concept plus large n’est dans aucun fichier et est laissé de côté',
    );
  });

  it('makes one taxonomy of two languages', () => {
    const french =
      'conceptUri,preferredLabel,altLabels\nhttp://e/s1,gérer le personnel musical,"diriger des musiciens\nmanage musical staff"\n';
    const [staff] = read(skills, french).concepts;
    expect(staff?.altLabels?.slice(-2)).toEqual(['gérer le personnel musical', 'diriger des musiciens']);
  });

  it('reads the hierarchy, whose levels are parents', () => {
    const hierarchy =
      'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Description\n' +
      'u:S,skills,,,,,d\nu:S,skills,u:S1,communication,,,d\nu:S,skills,u:S1,communication,u:S1.1,negotiating,d\n';
    expect(read(hierarchy).concepts).toEqual([
      { id: 'u:S', label: 'skills' },
      { id: 'u:S1', label: 'communication', parentIds: ['u:S'] },
      { id: 'u:S1.1', label: 'negotiating', parentIds: ['u:S1'] },
    ]);
  });

  it('reads collections as they are published', () => {
    const both = read(
      fixture('taxonomy/transversalSkillsCollection_en.csv'),
      fixture('taxonomy/digCompSkillsCollection_en.csv'),
    );
    expect(both.files.map(({ kind, rows, read: count }) => [kind, rows, count])).toEqual([
      ['esco-concepts', 95, 95],
      ['esco-concepts', 25, 25],
    ]);
    const initiative = both.concepts.find(({ label }) => label === 'show initiative');
    expect(initiative?.altLabels).toContain('be a driving force');
    expect(initiative?.altLabels).toHaveLength(7);
    // Broader groups are in other files.
    expect(both.warnings.some(({ id }) => id === 'warnings.taxonomy-unknown-parents')).toBe(true);
  });
});

describe('readTaxonomy of O*NET', () => {
  it('reads the content model, of which the numbers are the hierarchy', () => {
    const { concepts, files, warnings } = read(fixture('taxonomy/skills-content-model-2A-2B.tsv'));
    expect(files[0]).toMatchObject({ kind: 'onet-elements', rows: concepts.length });
    expect(concepts.find(({ label }) => label === 'Active Listening')).toEqual({
      id: '2.A.1.b',
      label: 'Active Listening',
      parentIds: ['2.A.1'],
    });
    expect(warnings).toEqual([]);
  });

  it('reads ratings, technologies, occupations and titles by the names of their columns', () => {
    const ratings =
      'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n11-1011.00\t2.A.1.a\tReading "closely"\tIM\t4.1\n11-1021.00\t2.A.1.a\tReading "closely"\tIM\t3.9\n';
    const technologies =
      'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n11-1011.00\tMicrosoft Excel\t43232110\tSpreadsheet software\tY\tN\n11-1021.00\tMicrosoft Excel\t43232110\tSpreadsheet software\tY\tN\n';
    const occupations = 'O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\td\n';
    const titles =
      'O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n11-1011.00\tChief Executive Officer\tCEO\t08\n11-1011.00\tAeronautics Commission Director\tn/a\t08\n';
    expect(kinds(titles, ratings, technologies, occupations)).toEqual([
      'onet-titles',
      'onet-elements',
      'onet-technologies',
      'onet-occupations',
    ]);
    expect(read(titles, ratings, technologies, occupations).concepts).toEqual([
      { id: '2.A.1.a', label: 'Reading "closely"' },
      { id: '43232110', label: 'Spreadsheet software' },
      { id: 'technology Microsoft Excel', label: 'Microsoft Excel', parentIds: ['43232110'] },
      {
        id: '11-1011.00',
        label: 'Chief Executives',
        altLabels: ['Chief Executive Officer', 'CEO', 'Aeronautics Commission Director'],
      },
    ]);
  });
});

describe('readTaxonomy of a table of one’s own', () => {
  it('goes by names of columns in English and French, with parents by id or by label', () => {
    expect(
      read(
        'Code;Libellé;Autres libellés;Groupe\nd;Données;;\ns;SQL;sequel|structured query language;Données\n',
      ).concepts,
    ).toEqual([
      { id: 'd', label: 'Données' },
      { id: 's', label: 'SQL', altLabels: ['sequel', 'structured query language'], parentIds: ['d'] },
    ]);
    expect(read('skill\nSQL\nPython\nsql\n').concepts.map(({ id }) => id)).toEqual(['SQL', 'Python', 'sql']);
    expect(read(fixture('esco/skill-groups-S4-S5.csv')).concepts.find(({ id }) => id === 'S5.5')).toEqual({
      id: 'S5.5',
      label: 'accessing and analysing digital data',
      parentIds: ['S5'],
    });
  });

  it('refuses what is none, with the columns', () => {
    const problems = (...texts: string[]) => {
      try {
        read(...texts);
      } catch (error) {
        if (!(error instanceof MentorMatchError)) throw error;
        return [error.code, ...error.issues.map(({ path, message }) => `${path}: ${message}`)];
      }
      return [];
    };
    expect(problems('a,b\n1,2\n')).toEqual([
      'invalid-table',
      '0.csv: row 1: these are not the columns of a taxonomy',
    ]);
    expect(problems('')).toEqual(['invalid-table', '0.csv: the file is empty']);
    expect(problems('id,label\n')).toEqual(['invalid-table', '0.csv: no concept was read']);
    expect(problems('id,label\n1,"open\n')[0]).toBe('invalid-table');
  });
});

describe('what the words of a cohort are in a taxonomy', () => {
  const { concepts } = read(
    'id,label,alternative labels,parent\nd,data management,,\ns,SQL,structured query language,d\nm,facilitation,moderation,\nn,nuclear physics,moderation,\n',
  );
  const cohort: Cohort = {
    mentors: [
      { id: 'a', skills: [{ name: 'SQL' }, { name: 'facilitatoin' }, { name: 'Moderation' }] },
      { id: 'b', skills: [{ name: 'datamanagement' }, { name: 'facilitatoin' }] },
    ],
    mentees: [{ id: 'c', skillsWanted: [{ name: 'structured query language' }, { name: 'opera' }] }],
  };
  const policy = { weights: { skills: 1 }, similarity: { taxonomy: concepts } };

  it('is reported: what it does not know with a suggestion, and what stands for several concepts', () => {
    const [skills] = vocabularyReport(cohort, policy).kinds;
    expect(skills?.notInTaxonomy.first.map(({ use, near }) => [use.spelling, near])).toEqual([
      ['facilitatoin', 'facilitation'],
      ['datamanagement', 'data management'],
      ['opera', undefined],
    ]);
    expect(skills?.ambiguous.first.map(({ use, concepts: found }) => [use.spelling, found])).toEqual([
      [
        'Moderation',
        [
          { id: 'm', label: 'facilitation' },
          { id: 'n', label: 'nuclear physics' },
        ],
      ],
    ]);
    expect(vocabularyReport(cohort).kinds[0]?.notInTaxonomy).toEqual({ count: 0, first: [] });
  });

  it('is never guessed: a suggestion matches nothing', () => {
    const wants: Cohort = { ...cohort, mentees: [{ id: 'c', skillsWanted: [{ name: 'facilitation' }] }] };
    expect(scorePair(wants, policy, { mentorId: 'b', menteeId: 'c' }).score).toBe(0);
    expect(scorePair(cohort, policy, { mentorId: 'a', menteeId: 'c' }).score).toBeGreaterThan(0);
  });
});
