import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { proposeMapping, readCohort, readPeople } from '../../../src/entries/interchange';

const MENTORS =
  '{"Email":"a@x.test","Full Name":"Ann Ames","Skills":"SQL:4; R"}\n' +
  '{"Email":"b@x.test","Full Name":"Bob Bell","Skills":["Go","R:2"],"boss":{"mail":"a@x.test"}}\n';
const MENTEES = JSON.stringify({
  results: [
    { mail: 'c@x.test', fullName: 'Cy Cole', learn: ['SQL', 'a, b'], manager: { email: 'a@x.test' } },
    { mail: 'd@x.test', fullName: 'Di Dean', learn: ['Go'], manager: null, years: 3 },
  ],
});

describe('JSON with fields of its own names', () => {
  it('is read by a mapping, lists of texts and objects within objects too', () => {
    const { mentors } = readPeople(MENTORS, {
      side: 'mentors',
      format: 'ndjson',
      mapping: { id: 'Email', name: 'Full Name', manager: 'boss.mail' },
    });
    expect(mentors).toEqual([
      { id: 'a@x.test', name: 'Ann Ames', skills: [{ name: 'SQL', level: 4 }, { name: 'R' }] },
      {
        id: 'b@x.test',
        name: 'Bob Bell',
        skills: [{ name: 'Go' }, { name: 'R', level: 2 }],
        manager: 'a@x.test',
      },
    ]);
  });

  it('is proposed a mapping, which reads it', () => {
    const proposal = proposeMapping([
      { content: MENTORS, fileName: 'mentors.ndjson', format: 'ndjson' },
      { content: MENTEES, fileName: 'mentees.json', format: 'json' },
    ]);
    expect(proposal.tables.map(({ source, problems }) => [source.id, problems])).toEqual([
      ['ndjson', []],
      ['json', []],
    ]);
    const { cohort } = readCohort(
      {
        mentors: { content: MENTORS, format: 'ndjson' },
        mentees: { content: MENTEES, format: 'json' },
      },
      proposal.columns,
    );
    expect(cohort.mentees).toEqual([
      {
        id: 'c@x.test',
        name: 'Cy Cole',
        skillsWanted: [{ name: 'SQL' }, { name: 'a, b' }],
        manager: 'a@x.test',
      },
      { id: 'd@x.test', name: 'Di Dean', skillsWanted: [{ name: 'Go' }], experienceYears: 3 },
    ]);
  });

  it('is joined to a table; so are people in the shape of the model', () => {
    const hr = { content: 'id,grade\na@x.test,7\nada,8\n', fileName: 'hr.csv' };
    const own = readPeople(MENTORS, {
      side: 'mentors',
      format: 'ndjson',
      mapping: { id: 'Email', name: 'Full Name', join: { on: 'Email', key: 'id' } },
      join: hr,
    });
    expect(own.mentors.map(({ grade }) => grade)).toEqual(['7', undefined]);
    const model = readPeople('[{"id":"ada","skills":[{"name":"SQL","level":3}],"capacity":{"max":2}}]', {
      side: 'mentors',
      format: 'json',
      join: hr,
    });
    expect(model.mentors).toEqual([
      { id: 'ada', skills: [{ name: 'SQL', level: 3 }], capacity: { max: 2 }, grade: '8' },
    ]);
  });

  it('has errors with the entry, and people in the shape of the model are not touched by a mapping', () => {
    const bad = () =>
      readPeople('[{"Email":"a@x.test"},{"Email":"b@x.test","seats":"lots"}]', {
        side: 'mentors',
        format: 'json',
        mapping: { id: 'Email', 'capacity.max': 'seats' },
      });
    expect(bad).toThrow(MentorMatchError);
    expect(bad).toThrow(/mentors\.json: row 2, column "seats"/);
    const { mentors } = readPeople('[{"id":"ada","skills":[{"name":"SQL"}]}]', {
      side: 'mentors',
      format: 'json',
      mapping: { id: 'Email' },
    });
    expect(mentors).toEqual([{ id: 'ada', skills: [{ name: 'SQL' }] }]);
  });
});
