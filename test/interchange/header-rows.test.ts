import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src';
import { type ColumnMapping, readCohort, readPeople } from '../../src/entries/interchange';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

function mentees(text: string | Uint8Array, mapping: ColumnMapping = {}) {
  const read = readPeople(text, { side: 'mentees', mapping });
  return { people: read.mentees, warnings: read.warnings.map(({ id }) => id.replace('warnings.', '')), read };
}

describe('Qualtrics', () => {
  const text =
    'StartDate,ResponseId,Q1\nStart Date,Response ID,What are you interested in?\n' +
    '"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"\n2026-03-01 10:00:00,R_aaa,chess\n';

  it('has three rows of headers, and one person', () => {
    const { cohort, warnings } = readCohort(
      {
        mentors: { content: 'id,interests\nida,chess\nolaf,sailing\numa,film\n' },
        mentees: { content: text },
      },
      { mentees: { id: 'ResponseId', interests: 'Q1', ignore: ['StartDate'] } },
    );
    expect(cohort.mentees).toEqual([{ id: 'R_aaa', interests: ['chess'] }]);
    expect(warnings.map(({ text: said }) => said)).toEqual([
      'the table looks like an export of Qualtrics: rows 1, 2, and 3 are headers, not people; “headerRows” in the mapping says otherwise',
    ]);
  });

  it('is told by the mapping too, and a column by its question', () => {
    const mapping = { id: 'ResponseId', interests: 'What are you interested in?', ignore: ['StartDate'] };
    for (const headerRows of [undefined, 3])
      expect(mentees(text, { ...mapping, ...(headerRows && { headerRows }) }).people).toEqual([
        { id: 'R_aaa', interests: ['chess'] },
      ]);
  });

  it('is read from a real export', () => {
    const { people, warnings } = mentees(fixture('surveys/qualtrics-sample.csv'), {
      id: 'ResponseId',
      'attributes.choice': 'Q1',
      'attributes.text': 'This is a free text question.',
    });
    expect(people).toEqual([{ id: 'R_2YPOQ602ER1jkf1', attributes: { choice: '2', text: 'Hello World!' } }]);
    expect(warnings).toEqual(['table-survey-headers', 'columns-unread']);
  });

  it('of the older format has two', () => {
    expect(
      mentees('V1,V2,Q1\nResponseID,ResponseSet,What?\nR_1,Default,chess\n', { id: 'V1', interests: 'Q1' })
        .people,
    ).toEqual([{ id: 'R_1', interests: ['chess'] }]);
  });
});

describe('SurveyMonkey', () => {
  it('has two rows, the second of which names the options', () => {
    const bytes = fixture('surveys/surveymonkey-star-wars.csv');
    const { people, warnings } = mentees(new TextDecoder('windows-1252').decode(bytes), {
      id: 'RespondentID',
      location: 'Location (Census Region)',
      interests: { ticks: 'Which of the following Star Wars films have you seen?*' },
    });
    expect(people[0]?.id).toBe('3292879998');
    expect(people[0]?.location).toBe('South Atlantic');
    expect(people[0]?.interests).toHaveLength(6);
    expect(people[0]?.interests?.[0]).toMatch(/^Star Wars: Episode I\b/);
    expect(people[1]?.interests).toBeUndefined();
    expect(people[2]?.interests).toHaveLength(3);
    expect(warnings).toContain('table-survey-headers');
  });
});

describe('REDCap', () => {
  it('has one column an option', () => {
    const { people } = mentees(fixture('surveys/redcap-checkboxes.csv'), {
      id: 'record_id',
      interests: { ticks: 'check_one___*' },
      languages: { ticks: 'check_two___*' },
      ignore: ['desired_result', 'form*'],
    });
    expect(people.map(({ id, interests, languages }) => [id, interests?.join(), languages?.join()])).toEqual([
      ['1', '1', 'a,c'],
      ['2', '', 'b,d'],
      ['3', '1,2,3,4', ''],
      ['4', '', ''],
    ]);
  });
});

describe('SAP SuccessFactors', () => {
  it('has ids and labels, and NO_MANAGER for the head', () => {
    const text =
      'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MANAGER,DEPARTMENT\nSTATUS,USERID,User Name,First Name,Last Name,Manager,Department\n' +
      'active,1001,ann,Ann,Ash,NO_MANAGER,Sales\nactive,1002,bo,Bo,Birch,1001,None\n';
    const { people, warnings } = mentees(text, {
      id: 'USERID',
      name: ['FIRSTNAME', 'LASTNAME'],
      where: { STATUS: 'active' },
      ignore: ['USERNAME'],
    });
    expect(people).toEqual([
      { id: '1001', name: 'Ann Ash', department: 'Sales' },
      { id: '1002', name: 'Bo Birch', manager: '1001' },
    ]);
    expect(warnings).toEqual(['table-survey-headers', 'cells-nothing', 'cells-nothing']);
  });
});

describe('a table', () => {
  it('may have titles above its header, a header again, and totals below', () => {
    const text =
      'Mentor programme 2026,,\n,,\nid,name,capacity max\na,Ann,2\nid,name,capacity max\nb,Bo,1\n,,\nTotal,,3\nCount: 2,,\n';
    const { people, warnings, read } = mentees(text);
    expect(people).toEqual([
      { id: 'a', name: 'Ann', capacity: { max: 2 } },
      { id: 'b', name: 'Bo', capacity: { max: 1 } },
    ]);
    expect(warnings).toEqual(['table-rows-above-header', 'table-header-repeated', 'table-rows-beside']);
    expect(read.rows).toBe(2);
    expect(read.warnings.map(({ path }) => path)).toEqual([
      'mentees.csv: row 1',
      'mentees.csv',
      'mentees.csv',
    ]);
  });

  it('keeps a person who is called Total, and one whose name is a header of another column', () => {
    expect(mentees('id,name,grade\n1,Total,B2\nTotal,Ann Total,B3\n').people).toHaveLength(2);
    expect(mentees('id,name\na,Name\nb,id\n').people).toHaveLength(2);
  });

  it('is read as the mapping says where it says so', () => {
    const text = 'x,y\nid,name\na,Ann\n';
    expect(mentees(text, { skipRows: 1 }).people).toEqual([{ id: 'a', name: 'Ann' }]);
    expect(mentees('Person,,Work\nid,name,grade\na,Ann,B2\n', { headerRows: 2 }).people).toEqual([
      { id: 'a', name: 'Ann', grade: 'B2' },
    ]);
    expect(mentees('id,name\nid,name\n', { headerRows: 1 }).people).toEqual([]);
    expect(() => mentees(text, { headerRows: 0 })).toThrow(MentorMatchError);
  });

  it('is judged by its first 1,000 rows, whatever the pieces', () => {
    const rows = (count: number, last: string) =>
      `id,interests\n${Array.from({ length: count }, (_, index) => `p${index},"a, b"\n`).join('')}z,"${last}"\n`;
    const lists = (text: string) => mentees(text).people.at(-2)?.interests;
    expect(lists(rows(500, 'c; d'))).toEqual(['a, b']);
    expect(lists(rows(1500, 'c; d'))).toEqual(['a', 'b']);
  });
});
