import { describe, expect, it } from 'vitest';
import type { Issue } from '../../examples/playground/src/protocol';
import { newDesk } from '../../examples/playground/src/worker/desk';
import { isLibraryError, issuesOf } from '../../examples/playground/src/worker/failure';
import { look, speak } from '../../examples/playground/src/worker/people';
import { issueInFrench } from '../../src/entries/fr';
import { writeWorkbook } from '../../src/entries/workbook';

type Content = string | Uint8Array<ArrayBuffer>;

const file = (name: string, content: Content) => new File([content], name);
/** A file of mentors beside mentees that are well. */
const mentors = (content: Content, name = 'mentors.csv') => [
  file(name, content),
  file('mentees.csv', 'id,name\ncleo,Cleo\n'),
];
const mentees = (content: Content, name = 'mentees.csv') => [
  file('mentors.csv', 'id,name\nana,Ana\n'),
  file(name, content),
];
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
/** Each letter one byte, as programs of the nineties wrote them. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const workbook = async (...rows: readonly (readonly string[])[]) =>
  Uint8Array.from(await writeWorkbook([{ name: 'Mentors', rows }]));

const sheet = await workbook(['id', 'experience years'], ['ana', 'many']);

const BROKEN: { readonly [what: string]: readonly File[] } = {
  'no row': mentors(''),
  'blank lines alone': mentors('\n\n'),
  'a header alone': mentors('id,name\n'),
  'zero bytes': mentors(bytes(0, 1, 2, 3, 0, 0, 255, 254)),
  'a PDF': mentors(latin('%PDF-1.7\n%\u00e2\u00e3\n'), 'mentors.pdf'),
  'an old workbook': mentors(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'mentors.xls'),
  'a zip that is none': mentors(bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'mentors.xlsx'),
  'half a workbook': mentors(sheet.slice(0, sheet.length >> 1), 'mentors.xlsx'),
  'an empty workbook': mentors(await workbook(), 'mentors.xlsx'),
  'a cell of a workbook': mentors(sheet, 'mentors.xlsx'),
  'a table called a workbook': mentors('id,name\nana,Ana\n', 'mentors.xlsx'),
  'a quote that stays open': mentors('id,name\nana,"Ana\nben,Ben\n'),
  'text after a quote': mentors('id,name\nana,"Ana"x\n'),
  'a quote inside a cell': mentors('id,name\nana,A"na\n'),
  'rows too long and too short': mentors('id,name\nana,Ana,more\nben\n'),
  'a cell that came apart': mentors('id,name,department\nana,Ana,Law, Tax\n'),
  'one column': mentors('id\nana,more\n'),
  'another encoding': mentors(latin('id,name\nana,Andr\u00e9\nben,Zo\u00eb \u0080\n')),
  'an encoding that nobody knows': mentors(latin('id,name\nana,Ana \u008d\n')),
  'accents that broke on the way': mentors('id,name\nana,AndrÃ©\n'),
  'no id': mentors('nothing,here\n1,2\n'),
  'no header': mentors('ana,Ana\nben,Ben\n'),
  'ids twice': mentors('id,name\nana,Ana\nana,Ben Other\nzoe,Zoe\nzoe,Zoe\n'),
  'ids in two spellings': mentors('id,name\nana,Ana\nANA,Ana\n'),
  'numbers that are none': mentors(
    'id,experience years,max mentees,min mentees\nana,many,-1,2\nben,-4,1.5,x\nzoe,900,1e9,3\nleo,"1,234",2,1\n',
  ),
  'a band that became a date': mentors('id,experience years\nana,5-Mar\nben,3-5\n'),
  'bounds the wrong way round': mentors('id,max mentees,min mentees\nana,1,3\n'),
  'levels that are none': mentors('id,skills\nana,sql:9;sql:2;:3\nben,sql:x\n'),
  'levels the wrong way round': mentees('id,skills wanted\ncleo,sql:5-1\nana,sql:1-2-3-4\n'),
  'zones and times that are none': mentors(
    'id,time zone,availability\nana,Europe/Paris,Mon 9-12\nben,Europe/Berlin,Tue 9:00-12:00\nkim,UTC,Wed 14-16\n' +
      'leo,IST,Mon 25-26\nzoe,Mars/Base,Wed\nmax,Bengaluru,Thu 9-8\ntom,Europ/Paris,9-12\n',
  ),
  'years since': mentors('id,experience years\nana,since 2015\nben,2019-05-01\n'),
  'JSON with a comma too many': mentors('[{"id": "ana",}]', 'mentors.json'),
  'JSON with single quotes': mentors("[{'id': 'ana'}]", 'mentors.json'),
  'JSON that ends early': mentors('[{"id": "ana"', 'mentors.json'),
  'JSON of other kinds': mentors(
    '[{"id": 3, "experienceYears": "x", "skills": "sql"}, 4, null, {"id": "", "skillz": []}]',
    'mentors.json',
  ),
  'JSON with people in another shape': mentors(
    '[{"id": "ana", "capacity": {"max": -1}, "availability": [{"day": "noday", "start": "9", "end": "8"}], "timeZone": "Paris", "skills": [{"name": ""}]}]',
    'mentors.json',
  ),
  'no JSON': mentors('', 'mentors.json'),
  'lines of JSON': mentors('{"id": "ana"}\n{"id": \n[1]\n', 'mentors.ndjson'),
  'one table without sides': [file('people.csv', 'id,name,role\nana,Ana,mentor\nben,Ben,boss\n')],
  'one table with a side that is none': [file('people.csv', 'id,name,side\nana,Ana,mentor\nben,Ben,boss\n')],
  'their own manager': mentees('id,name,manager\ncleo,Cleo,cleo\n'),
};

/** Words that English has and French has not, outside of what is quoted or written as code. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|an|of|is|are|was|were|has|have|and|or|not|no|with|without|this|that|which|what|for|from|by|row|rows|column|columns|cells?|bytes|text|number|item|sheet|years|list|at least|at most|such as)(?![\p{L}-])/u;
const bare = (text: string) =>
  text.replace(
    /"(?:[^"\\]|\\.)*"|“[^”]*”|«[^»]*»|\{[^}]*\}|--[\w-]+(?: [\w-]+)?|\bmentors\.\w+|CSV UTF-8/g,
    '',
  );

/** What the page shows of these files in French: problems as it translates them, warnings, notes and questions. */
async function shownOf(files: readonly File[]) {
  const desk = newDesk();
  await speak(desk, ['fr']);
  const inFrench = (issues: readonly Issue[]) => issues.map(issueInFrench);
  try {
    const { proposal, issues, people } = await look(desk, [files.map((one) => ({ file: one }))]);
    const texts = [proposal, ...proposal.tables].flatMap(({ doubts, questions }) => [
      ...doubts,
      ...questions,
    ]);
    return {
      issues: inFrench([...issues, ...proposal.tables.flatMap(({ problems }) => problems)]),
      warnings: people?.warnings ?? [],
      texts: [...texts, ...proposal.tables.map(({ source }) => source.note)].map(({ text }) => text),
    };
  } catch (error) {
    if (!isLibraryError(error)) throw error;
    return { issues: inFrench(issuesOf(error)), warnings: [], texts: [] };
  }
}

describe('broken files on the French page', () => {
  it.each(Object.entries(BROKEN))('are told of in French: %s', async (_, files) => {
    const { issues, warnings, texts } = await shownOf(files);
    expect(issues.length + warnings.length).toBeGreaterThan(0);
    const said = issues.flatMap(({ path, message, received, expected }) => [
      path,
      message,
      received,
      expected,
    ]);
    expect([...said, ...warnings, ...texts].filter((text) => ENGLISH.test(bare(text)))).toEqual([]);
  });
});
