import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/io';
import { type CohortColumns, readCohort } from '../../src/entries/interchange';
import { readSheet } from '../../src/entries/workbook';
import { parseCohortColumns } from '../../src/interchange/mapping/columns';
import { SURVEYS } from '../../src/interchange/surveys';
import { type WorldOptions, worldOf } from './world';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const example = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../examples/from-a-form/${path}`, import.meta.url)));

/**
 * A newcomer's two commands: the mapping that `inspect` writes, and what `match` says to it, nothing changed between.
 */
async function twoCommands(
  mentors: string,
  mentees: string,
  files: NonNullable<WorldOptions['files']>,
  change: (mapping: CohortColumns) => CohortColumns = (mapping) => mapping,
  options: readonly string[] = [],
) {
  const world = worldOf({ files, piece: 4096 });
  const inspected = await world.call(
    ...['inspect', '--mentors', mentors, '--mentees', mentees, '--write', 'mapping.json', ...options],
  );
  const report = world.out();
  const columns = change(parseCohortColumns(JSON.parse(world.written.get('./mapping.json') ?? '{}')));
  const second = worldOf({ files: { ...files, 'mapping.json': JSON.stringify(columns) }, piece: 4096 });
  const matched = await second.call(
    ...['match', '--mentors', mentors, '--mentees', mentees, '--mapping', 'mapping.json', '--out', 'out'],
  );
  const result: { readonly matches?: readonly { readonly menteeId: string; readonly mentorId: string }[] } =
    JSON.parse(second.written.get('out/matching.json') ?? '{}');
  return {
    inspected,
    matched,
    report,
    columns,
    err: second.err(),
    pairs: (result.matches ?? []).map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`),
    people: async () => {
      const table = async (name: string) => {
        const content = files[name] ?? '';
        return {
          fileName: name,
          content:
            name.endsWith('.xlsx') && typeof content !== 'string'
              ? await readSheet(content, { fileName: name })
              : content,
        };
      };
      return readCohort({ mentors: await table(mentors), mentees: await table(mentees) }, columns).cohort;
    },
  };
}

const OK = readCohort({
  mentors: { content: fixture('tables/ok-mentors.csv') },
  mentees: { content: fixture('tables/ok-mentees.csv') },
}).cohort;

describe('inspect, then match, of tables as they come', () => {
  const tables = Object.fromEntries(
    readdirSync(new URL('../fixtures/tables/', import.meta.url)).map((name) => [
      name,
      fixture(`tables/${name}`),
    ]),
  );
  const withMentors = (name: string, change?: (mapping: CohortColumns) => CohortColumns) =>
    twoCommands(name, 'ok-mentees.csv', tables, change);

  it.each([
    '01-pipe-mentors.csv',
    '02-cp1252-mentors.csv',
    '03-utf16-mentors.txt',
    '03b-utf16-nobom-mentors.csv',
    '04-header-typo-mentors.csv',
    '07-capacity-two-mentors.csv',
    '10-blank-rows-mentors.csv',
    '11-merged-header-mentors.csv',
    '14-workbook-mentors.xlsx',
    '35-newline-in-cell-mentors.csv',
    '36-crlf-mac-mentors.csv',
    'ok-mentors.csv',
  ])('%s is the table as it should be', async (name) => {
    const { inspected, matched, pairs, people } = await withMentors(name);
    expect([inspected, matched]).toEqual([EXIT.ok, EXIT.ok]);
    expect((await people()).mentors).toEqual(OK.mentors);
    expect(pairs).toHaveLength(3);
  });

  it('with everything else as it is written', async () => {
    const mentors = async (name: string) => (await (await withMentors(name)).people()).mentors;
    expect((await mentors('08-percent-mentors.csv')).map(({ goalsSupported }) => goalsSupported)).toEqual([
      [{ name: 'lead a team', strength: 0.8 }],
      [{ name: 'become a manager' }],
      [{ name: 'publish', strength: 0.5 }],
    ]);
    expect((await mentors('31-range-mentors.csv')).map((one) => one.experienceYears)).toEqual([12.5, 5, 20]);
    expect((await mentors('32-levels-words-mentors.csv')).map(({ skills }) => skills)).toEqual([
      [
        { name: 'SQL', level: 5 },
        { name: 'Excel', level: 4 },
      ],
      [{ name: 'negotiation', level: 3 }],
      [{ name: 'Python', level: 5 }],
    ]);
    expect(
      (await mentors('17-na-mentors.csv')).map(({ department, capacity }) => [department, capacity]),
    ).toEqual([
      ['Finance', { max: 2 }],
      [undefined, { max: 1 }],
      ['IT', undefined],
    ]);
    expect(await mentors('15b-header-only-mentors.csv')).toEqual([]);
  });

  it.each([
    ['13-ids-case-mentees.csv', []],
    ['06-manager-name-mentees.csv', ['“manager” names managers otherwise than ids do']],
  ])('%s as mentees', async (name, doubts) => {
    const { inspected, matched, pairs, people, report } = await twoCommands('ok-mentors.csv', name, tables);
    expect([inspected, matched]).toEqual([EXIT.ok, EXIT.ok]);
    expect((await people()).mentees.map(({ manager: _, ...rest }) => rest)).toEqual(
      OK.mentees.map(({ manager: _, ...rest }) => rest),
    );
    for (const doubt of doubts) expect(report).toContain(doubt);
    expect(pairs).toHaveLength(3);
  });

  it.each(['37-self', '38-na-department'])('%s on both sides', async (name) => {
    const { inspected, matched, people } = await twoCommands(
      `${name}-mentors.csv`,
      `${name}-mentees.csv`,
      tables,
    );
    expect([inspected, matched]).toEqual([EXIT.ok, EXIT.ok]);
    const { mentors, mentees } = await people();
    expect([...mentors, ...mentees].map(({ id }) => id)).toEqual(
      name === '37-self'
        ? ['Ana.Real@ex.org', 'ben@ex.org', 'ana.real@ex.org', 'dan@ex.org']
        : ['a', 'b', 'c'],
    );
  });

  it.each([
    ['05-duplicate-mentors.csv', 'row 5, column "id"'],
    ['09-dates-mentors.csv', 'row 2, column "experience years"'],
    ['15-empty-mentors.csv', 'the table is empty'],
    ['16-semicolons-in-cells-mentors.csv', 'row 2: the row has 9 cells'],
    ['18-decimal-comma-mentors.csv', 'row 3, column "experience years"'],
    ['26-extra-cell-mentors.csv', 'row 2: the row has 9 cells'],
    ['27-unclosed-quote-mentors.csv', 'row 2: a quote is opened'],
    ['29-negative-years-mentors.csv', 'row 2, column "experience years"'],
  ])('%s has to be mended first, and both commands say where', async (name, problem) => {
    const { inspected, matched, report, err } = await withMentors(name);
    expect([inspected, matched]).toEqual([EXIT.badInput, EXIT.badInput]);
    expect(report.replace(/\n\s+/g, ' ')).toContain(problem);
    expect(err.replace(/\n\s+/g, ' ')).toContain(problem);
  });

  it('is read once the question is answered, or the rule for duplicates is given', async () => {
    const asOf = await withMentors('09-dates-mentors.csv', (mapping) => ({
      ...mapping,
      mentors: { ...mapping.mentors, asOf: '2026-09-01' },
    }));
    expect(asOf.report).toContain('Until which day do years count?');
    expect((await asOf.people()).mentors.map((one) => one.experienceYears)).toEqual([14, 11.2, 22.2]);
    const last = await withMentors('05-duplicate-mentors.csv', (mapping) => ({
      ...mapping,
      mentors: { ...mapping.mentors, duplicates: 'last' },
    }));
    expect((await last.people()).mentors).toHaveLength(3);
  });
});

describe('inspect, then match, of the exports of surveys', () => {
  const files = {
    'mentors.csv': 'id,interests,location\nada,"1; Star Wars: Episode V The Empire Strikes Back",Pacific\n',
    'qualtrics.csv': fixture('surveys/qualtrics-sample.csv'),
    'surveymonkey.csv': fixture('surveys/surveymonkey-star-wars.csv'),
    'redcap.csv': fixture('surveys/redcap-checkboxes.csv'),
  };
  const survey = async (name: string, options: readonly string[] = []) => {
    const found = await twoCommands('mentors.csv', name, files, undefined, options);
    expect([found.inspected, found.matched]).toEqual([EXIT.ok, EXIT.ok]);
    return { ...found, mentees: (await found.people()).mentees };
  };

  it('Qualtrics: one person, three header rows', async () => {
    const { mentees, report, pairs } = await survey('qualtrics.csv');
    expect(mentees).toEqual([{ id: 'R_2YPOQ602ER1jkf1' }]);
    expect(report).toContain('looks like a Qualtrics export, three header rows');
    expect(pairs).toEqual(['R_2YPOQ602ER1jkf1 ada']);
  });

  it('SurveyMonkey: one column an option, a ranking left alone', async () => {
    // Its one accent may be of several code pages: it is asked which, and the answer goes into the mapping.
    const asked = worldOf({ files, piece: 4096 });
    expect(await asked.call('inspect', 'surveymonkey.csv')).toBe(EXIT.badInput);
    expect(asked.err()).toContain('--encoding windows-1252');
    const { mentees, report } = await survey('surveymonkey.csv', ['--encoding', 'windows-1252']);
    expect(mentees).toHaveLength(23);
    expect(mentees[0]).toEqual({
      id: '3292879998',
      location: 'South Atlantic',
      interests: [
        'Star Wars: Episode I  The Phantom Menace',
        'Star Wars: Episode II  Attack of the Clones',
        'Star Wars: Episode III  Revenge of the Sith',
        'Star Wars: Episode IV  A New Hope',
        'Star Wars: Episode V The Empire Strikes Back',
        'Star Wars: Episode VI Return of the Jedi',
      ],
    });
    expect([mentees[1]?.interests, mentees[2]?.interests?.length]).toEqual([undefined, 3]);
    expect(report).toContain('looks like a SurveyMonkey export, two header rows');
  });

  it('REDCap: codes, and numbers of records that are nobody else’s', async () => {
    const { mentees, report } = await survey('redcap.csv');
    expect(mentees.map(({ id, interests }) => [id, interests])).toEqual([
      ['mentee 1', ['1']],
      ['mentee 2', []],
      ['mentee 3', ['1', '2', '3', '4']],
      ['mentee 4', []],
    ]);
    expect(report).toContain('count from 1');
  });
});

describe('mentor-match inspect', () => {
  const forms = {
    'a.csv': example('google-mentees.csv'),
    'b.csv': example('google-mentors.csv'),
    'deux.csv': fixture('forms/google-deux-roles-fr.csv'),
  };

  it('says which file is which, in 80 columns, and the command that follows', async () => {
    const world = worldOf({ files: forms, piece: 4096 });
    expect(await world.call('inspect', 'a.csv', 'b.csv')).toBe(EXIT.ok);
    const text = world.out();
    const lines = text.slice(0, text.indexOf('The mapping')).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text.replace(/\n\s+/g, ' ')).toContain(
      'a.csv: looks like a Google Forms export, one header row; as mentees',
    );
    expect(text).toContain('No id stands in both files.');
    expect(text).toContain(
      '  mentor-match match --mentees a.csv --mentors b.csv --mapping mapping.json --out results\n',
    );
    expect([...world.written]).toEqual([]);
  });

  it('speaks French, and prints JSON', async () => {
    const world = worldOf({ files: forms, piece: 4096 });
    expect(await world.call('inspect', '--people', 'deux.csv', '--language', 'fr')).toBe(EXIT.ok);
    expect(world.out()).toContain('Ce qui est lu, et pourquoi');
    expect(world.out()).toContain('ressemble à un export de Google Forms');
    expect(world.out()).not.toMatch(/\b(?:one column says|cells are read)\b/);
    expect(world.out()).toContain('moins de 1 = 0.5');
    expect(world.out()).toContain('«\u00a0compétences … souhaitez\u00a0» dans l’en-tête');
    const json = worldOf({ files: forms, piece: 4096 });
    expect(await json.call('inspect', 'deux.csv', '--json')).toBe(EXIT.ok);
    expect(JSON.parse(json.out())).toMatchObject({
      tables: [{ role: 'people', source: { id: 'google-forms' }, count: 4 }],
      columns: { people: { skills: 'Quelles compétences pouvez-vous transmettre ?' } },
    });
  });

  it('warns of swapped files, and keeps the sides that were given', async () => {
    const world = worldOf({ files: forms, piece: 4096 });
    await world.call('inspect', '--mentors', 'a.csv', '--mentees', 'b.csv');
    const text = world.out().replace(/\n\s+/g, ' ');
    expect(text).toContain('a.csv is given as mentors, but looks like mentees: are the files swapped?');
    expect(text).toContain('b.csv is given as mentees, but looks like mentors: are the files swapped?');
  });

  it('never writes over a file, and needs one or two tables', async () => {
    const world = worldOf({ files: { ...forms, 'mapping.json': '{}' } });
    expect(await world.call('inspect', 'a.csv', '--write', 'mapping.json')).toBe(EXIT.badInput);
    expect(world.err()).toContain('is there already');
    expect(await world.call('inspect')).toBe(EXIT.badInput);
    expect(await world.call('inspect', 'a.csv', 'b.csv', 'deux.csv')).toBe(EXIT.badInput);
    expect(world.err()).toContain('3 tables are named');
    expect([...world.written]).toEqual([]);
  });

  it('of a workbook looks at the sheets of both roles', async () => {
    const { writeWorkbook } = await import('../../src/entries/workbook');
    const bytes = await writeWorkbook([
      {
        name: 'Mentees 2026',
        rows: [
          ['Email', 'Skills you want to learn'],
          ['m@x.example', 'SQL'],
        ],
      },
      {
        name: 'Mentors 2026',
        rows: [
          ['Email', 'Skills you can teach'],
          ['n@x.example', 'SQL'],
        ],
      },
    ]);
    const files = { 'people.xlsx': bytes };
    const world = worldOf({ files, piece: 4096 });
    expect(await world.call('inspect', 'people.xlsx', '--write', 'm.json')).toBe(EXIT.ok);
    expect(world.out()).toContain(
      '--mentors "people.xlsx#Mentors 2026" --mentees "people.xlsx#Mentees 2026"',
    );
    const next = worldOf({ files: { ...files, 'm.json': world.written.get('./m.json') ?? '' }, piece: 4096 });
    expect(
      await next.call(
        ...['match', '--mentors', 'people.xlsx#Mentors 2026', '--mentees', 'people.xlsx#Mentees 2026'],
        ...['--mapping', 'm.json', '--out', 'out'],
      ),
    ).toBe(EXIT.ok);
    expect(next.written.get('out/matches.csv')).toContain('m@x.example');
  });
});

describe('match without a mapping', () => {
  const files = {
    'mentors.csv': example('microsoft-mentors.csv'),
    'mentees.csv': example('microsoft-mentees.csv'),
    'plain.csv': 'Email,Skills\na@x.example,SQL\n',
    'own.csv': 'id,skills,Favourite colour\na,SQL,red\n',
    'own-mentees.csv': 'id,skills wanted\nb,SQL\n',
    'typo.csv': fixture('tables/04-header-typo-mentors.csv'),
  };

  it('of a form whose numbers are called Id stops with the proposal', async () => {
    for (const command of ['match', 'check']) {
      const world = worldOf({ files, piece: 4096 });
      const out = command === 'match' ? ['--out', 'out'] : [];
      expect(await world.call(command, '--mentors', 'mentors.csv', '--mentees', 'mentees.csv', ...out)).toBe(
        EXIT.badInput,
      );
      expect(world.err()).toContain('Nothing was matched: these headers are not the names of fields.');
      expect(world.err().replace(/\n\s+/g, ' ')).toContain('looks like a Microsoft Forms export');
      expect(world.err()).toContain(
        'mentor-match inspect --mentors mentors.csv --mentees mentees.csv --write mapping.json',
      );
      expect([...world.written]).toEqual([]);
    }
  });

  it('of one table in other words stops with the proposal and what the reader said', async () => {
    const world = worldOf({ files, piece: 4096 });
    expect(
      await world.call('match', '--mentors', 'plain.csv', '--mentees', 'own-mentees.csv', '--out', 'out'),
    ).toBe(EXIT.badInput);
    expect(world.err()).toContain('no column holds the id of a person');
    expect(world.err()).toContain('e-mail addresses');
  });

  it('of long tables keeps what the proposal needs, and says of how many it speaks', async () => {
    const lines = (header: string, count: number, row: (n: number) => string) =>
      `${header}\n${Array.from({ length: count }, (_, n) => row(n)).join('\n')}\n`;
    const world = worldOf({
      files: {
        'mentors.csv': lines('id,skills', 20_000, (n) => `p${n}@x.example,"SQL, Python, Zoë"`),
        'mentees.csv': lines('E-mail,Skills to learn', 9_000, (n) => `q${n}@x.example,"SQL, Python, Zoë"`),
      },
      piece: 4096,
    });
    expect(
      await world.call('match', '--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--out', 'out'),
    ).toBe(EXIT.badInput);
    const said = world.err().replace(/\n\s+/g, ' ');
    expect(said).toMatch(/mentors\.csv: .*; as mentors, the first [6-8][,.]?\d{3} people/);
    expect(said).toMatch(/mentees\.csv: .*; as mentees, 9[,.]?000 people/);
  });

  it('works as before in our own words, and names a header that is nearly one of them', async () => {
    const world = worldOf({ files, piece: 4096 });
    const rest = ['--mentees', 'own-mentees.csv', '--out', 'out'];
    expect(await world.call('match', '--mentors', 'own.csv', ...rest)).toBe(EXIT.ok);
    expect(world.out()).not.toContain('did you mean');
    const typo = worldOf({ files, piece: 4096 });
    expect(await typo.call('match', '--mentors', 'typo.csv', ...rest)).toBe(EXIT.ok);
    const text = typo.out().replace(/\n\s+/g, ' ');
    for (const near of ['department', 'skills', 'capacity max'])
      expect(text).toContain(`did you mean “${near}”?`);
    expect(await typo.call('match', '--mentors', 'typo.csv', ...rest, '--strict')).toBe(EXIT.badInput);
  });
});

describe('the guide from a form to a matching', () => {
  const guide = readFileSync(new URL('../../examples/from-a-form/README.md', import.meta.url), 'utf8');

  it('runs as it is written: two commands a form', async () => {
    const files: { [path: string]: string | Uint8Array } = Object.fromEntries(
      readdirSync(new URL('../../examples/from-a-form/', import.meta.url))
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name, example(name)]),
    );
    let printed = '';
    const blocks = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(blocks.map((block) => block.length)).toEqual([2, 2, 2]);
    for (const call of blocks.flat()) {
      const world = worldOf({ files, piece: 4096 });
      expect([call, await world.call(...call.split(' ').slice(1))]).toEqual([call, EXIT.ok]);
      printed += world.out();
      for (const [path, text] of world.written) {
        files[path.replace(/^\.\//, '')] = text;
        if (path.endsWith('matches.csv')) printed += text;
      }
    }
    const expected = readFileSync(
      new URL('../../examples/from-a-form/expected.txt', import.meta.url),
      'utf8',
    );
    for (const line of expected.split('\n')) expect(printed).toContain(line);
  });

  it('lists every source that is recognized, with what was seen of it', () => {
    for (const { name, seen } of SURVEYS)
      expect(guide).toMatch(new RegExp(`^\\| ${name} \\|.*\\| ${escaped(seen)} \\|$`, 'm'));
    expect(guide.match(/^\| (?!source|---|a plain|NDJSON)/gm)).toHaveLength(SURVEYS.length);
  });
});

const escaped = (text: string) => text.replace(/[()/.]/g, '\\$&');
