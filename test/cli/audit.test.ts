import { describe, expect, it } from 'vitest';
import { auditRecordSchema } from '../../src/audit';
import { writeWorkbook } from '../../src/entries/workbook';
import { generateCohort } from '../../src/synthetic';
import { world } from './world';

const cohort = generateCohort({ mentors: 20, mentees: 50, seed: 'audit command', multipleRate: 0.1 });
const lines = (people: readonly object[]) => people.map((one) => JSON.stringify(one)).join('\n');
const mentees = cohort.mentees.map(({ capacity: _, ...one }, at) => ({
  ...one,
  protectedAttributes: { shift: at % 2 === 0 ? 'day' : 'night' },
}));
const FILES = { 'mentors.ndjson': lines(cohort.mentors), 'mentees.ndjson': lines(mentees) };
const PEOPLE = ['--mentors', 'mentors.ndjson', '--mentees', 'mentees.ndjson'];
const CALL = ['audit', ...PEOPLE, '--matching', 'matching.json', '--quiet'];

/** What a world was given. */
const given = new WeakMap<object, { readonly [path: string]: string }>();
const files = (io: object) => given.get(io) ?? {};

async function matched(
  more: { readonly [path: string]: string } = {},
  people: { readonly [path: string]: string } = {},
) {
  const io = world({ ...FILES, ...people });
  expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
  const all = { ...FILES, ...people, 'matching.json': io.written.get('out/matching.json') ?? '', ...more };
  const made = world(all);
  given.set(made, all);
  return made;
}

describe('mentor-match audit', () => {
  it('counts by group, says where a gap arises and what a higher share costs, in 80 columns', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--gap', 'shift', '--price', 'shift')).toBe(0);
    const out = io.out();
    expect(out).toContain('Mentees by “shift”\n');
    expect(out).toMatch(/^ {2}day +25 +\d+ +\d+% +[\d.]+\*? /m);
    expect(out).toContain('Where the differences by “shift” arise');
    expect(out).toMatch(/^ {2}Uneven seats +0\.0/m);
    expect(out).toContain('What a higher share costs, by “shift”: day and night');
    expect(out).toContain('This is no legal advice.');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says why a higher share has no price, and tells the rest', async () => {
    const [first, ...others] = FILES['mentees.ndjson'].split('\n');
    const wide = JSON.stringify({ ...JSON.parse(first ?? ''), capacity: { max: 2 } });
    const io = await matched({}, { 'mentees.ndjson': `${[wide, ...others].join('\n')}\n` });
    const call = [...CALL, '--gap', 'shift', '--price', 'shift'];
    expect(await io.call(...call)).toBe(0);
    const out = io.out();
    expect(out).toContain('Mentees by “shift”\n');
    expect(out).toContain('Where the differences by “shift” arise');
    expect(out).toContain(
      'What a higher share costs is not told:\n  cohort.mentees: where a mentee takes several',
    );
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(await io.call(...call, '--locale', 'fr')).toBe(0);
    expect(io.out()).toContain('Ce que coûte une part plus haute n’est pas dit\u00a0:\n');
    const other = world(files(io));
    expect(await other.call(...call, '--json')).toBe(0);
    const { ok, audit, price, reasons } = JSON.parse(other.out());
    expect([ok, price]).toEqual([true, null]);
    expect(audit.tables.length).toBeGreaterThan(0);
    expect(reasons).toMatchObject({
      price: { path: 'cohort.mentees', expected: 'mentees who take one mentor' },
    });
    expect(await io.call(...CALL, '--price', 'shifts')).not.toBe(0);
  });

  it('says what would close the gap of a group, in words and as JSON', async () => {
    const people = {
      'mentors.ndjson': lines(
        Array.from({ length: 30 }, (_, at) => ({
          id: `t${at}`,
          department: at < 27 ? 'ops' : 'law',
          interests: ['chess'],
        })),
      ),
      'mentees.ndjson': lines(
        Array.from({ length: 60 }, (_, at) => ({
          id: `m${at}`,
          department: at < 30 ? 'ops' : 'tax',
          interests: [at < 30 ? 'chess' : 'go'],
          protectedAttributes: { shift: at < 30 ? 'night' : 'day' },
        })),
      ),
      'policy.json': JSON.stringify({
        weights: { interests: 1 },
        rules: [{ kind: 'different', field: 'department' }],
      }),
    };
    const policy = ['--policy', 'policy.json'];
    const io = world(people);
    expect(await io.call('match', ...PEOPLE, ...policy, '--out', 'out')).toBe(0);
    const all = { ...people, 'matching.json': io.written.get('out/matching.json') ?? '' };
    const call = [...CALL, ...policy, '--gap', 'shift'];
    const json = world(all);
    expect(await json.call(...call, '--close', 'night', '--json')).toBe(0);
    const { close } = JSON.parse(json.out());
    expect(close).toMatchObject({ value: 'night', reference: 'day', gap: expect.closeTo(0.8, 9) });
    expect(close.remedies[0]).toMatchObject({
      changes: [{ kind: 'lift-rules', rules: ['different:department'] }],
    });
    const words = world(all);
    expect(await words.call(...call, '--close', 'night')).toBe(0);
    expect(words.out()).toContain('What would close the gap between night and day:');
    expect(words.out()).toMatch(/^ {2}without different department: [−\d.]+ points are left; \d+ mentees/m);
    const french = world(all);
    expect(await french.call(...call, '--close', 'day', '--locale', 'fr')).toBe(0);
    expect(french.out()).toMatch(/day a aussi souvent un mentor/);
    for (const line of words.out().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(await world(all).call(...CALL, ...policy, '--close', 'day')).toBe(1);
  });

  it('prints the same as JSON, and takes attributes from a table apart', async () => {
    const table = mentees.map(({ id }, at) => ({ id, union: at < 20 }));
    const io = await matched({ 'table.json': JSON.stringify(table) });
    expect(await io.call(...CALL, '--table', 'table.json', '--by', 'union,union+shift', '--json')).toBe(0);
    const { audit, gap, price } = JSON.parse(io.out());
    expect(audit.tables.map(({ by }: { readonly by: readonly string[] }) => by)).toEqual([
      ['union'],
      ['union', 'shift'],
    ]);
    expect([gap, price]).toEqual([null, null]);
  });

  it('prints a record for a log, whose instant is given', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--record', 'HR', '--at', '2026-03-02T09:30:00Z')).toBe(0);
    expect(auditRecordSchema.parse(JSON.parse(io.out()))).toMatchObject({
      by: 'HR',
      at: '2026-03-02T09:30:00Z',
    });
    const without = await matched();
    expect(await without.call(...CALL, '--record', 'HR')).toBe(1);
    expect(without.err()).toContain('--at');
  });

  it('reads the table from CSV and from workbooks, and names rows of nobody, people without a row and blanks', async () => {
    const [first, second, third, ...others] = mentees.map(({ id }) => id);
    const rows = [
      ['Employee ID', 'Union'],
      ...others.map((id, at) => [id.toUpperCase(), at % 2 === 0 ? 'yes' : 'no']),
      [second ?? '', 'n/a'],
      [`${third}x`, 'no'],
    ];
    const workbook = await writeWorkbook([{ name: 'Apart', rows }]);
    const io = await matched({
      'table.csv': rows.map((row) => row.join(';')).join('\n'),
      'table.json': JSON.stringify(others.map((id, at) => ({ id, Union: at % 2 === 0 ? 'yes' : 'no' }))),
    });
    const binary = world({ ...files(io), 'table.xlsx': workbook });
    expect(await binary.call(...CALL, '--table', 'table.xlsx#Apart', '--json')).toBe(0);
    expect(await io.call(...CALL, '--table', 'table.csv', '--json')).toBe(0);
    const { audit } = JSON.parse(io.out());
    expect(JSON.parse(binary.out()).audit).toEqual(audit);
    expect(audit.tables[0].by).toEqual(['Union']);
    expect(audit.joined).toEqual({ hidden: true });
    const said = io.err().replace(/\s+/g, ' ');
    expect(said).toContain(`table.csv: one row is of nobody in the matching: "${third}x" ("${third}"?)`);
    expect(said).toContain(
      `table.csv: 2 of the mentees have no row and are in no group: ${first} and ${third}`,
    );
    expect(said).toContain('table.csv: one row has nothing under “Union” and is in no group of it');
  });

  it('reads what says nothing in JSON as in cells, and refuses a table of other people in both languages', async () => {
    const shift = (at: number) => (at < 10 ? 'N/A' : at % 2 === 0 ? 'day' : 'night');
    const table = (idOf: (id: string) => string) =>
      JSON.stringify(mentees.map(({ id }, at) => ({ id: idOf(id), shift: shift(at) })));
    const io = await matched({
      'table.json': table((id) => id),
      'table.csv': `id,shift\n${mentees.map(({ id }, at) => `${id},${shift(at)}\n`).join('')}`,
      'others.json': table((id) => `${id}-x`),
    });
    expect(await io.call(...CALL, '--table', 'table.json', '--json')).toBe(0);
    const { audit } = JSON.parse(io.out());
    expect(audit.tables[0].groups.map(({ values }: { readonly values: unknown }) => values)).toEqual([
      ['day'],
      ['night'],
    ]);
    expect(io.err().replace(/\s+/g, ' ')).toContain('table.json: 10 rows have nothing under “shift”');
    const cells = world(files(io));
    expect(await cells.call(...CALL, '--table', 'table.csv', '--json')).toBe(0);
    expect(JSON.parse(cells.out()).audit).toEqual(audit);
    const { id } = mentees[0]!;
    const said = async (...locale: readonly string[]) => {
      const other = world(files(io));
      expect(await other.call(...CALL, '--table', 'others.json', ...locale)).toBe(1);
      return other.err().replace(/\s+/g, ' ');
    };
    expect(await said()).toContain('others.json: none of its rows is of a person here');
    expect(await said()).toContain(`found ids such as ["${id}-x",`);
    const french = await said('--locale', 'fr');
    expect(french).toContain('others.json : aucune de ses lignes n’est celle d’une personne d’ici');
    expect(french).not.toMatch(/ids such as|none of its/);
  });

  it('refuses under --strict what it warns of in the table, and options that it would not read', async () => {
    const io = await matched({
      'table.csv': `id,union\n${mentees.map(({ id }, at) => `${id},${at % 2}`).join('\n')}\nnobody,1\n`,
      'table.json': JSON.stringify(mentees.map(({ id }, at) => ({ id, union: at % 2 }))),
    });
    expect(await io.call(...CALL, '--table', 'table.csv', '--strict')).toBe(1);
    expect(io.err()).toContain('table.csv: one row is of nobody in the matching: "nobody"');
    expect(io.err()).toContain('found the warning warnings.audit-strangers');
    const record = ['--record', 'HR', '--at', '2026-03-02T09:30:00Z'];
    for (const [call, said] of [
      [['--at', '2026-03-02T09:30:00Z'], '--at has no effect without --record.'],
      [[...record, '--price', 'shift'], '--price has no effect with --record.'],
      [['--table-id', 'id'], '--table-id has no effect without --table.'],
      [['--table', 'table.json', '--table-id', 'key'], '--table-id has no effect with --table table.json.'],
    ] as const) {
      const one = world(files(io));
      expect(await one.call(...CALL, ...call)).toBe(1);
      expect(one.err()).toContain(said);
      expect(await one.call(...CALL, ...call, '--locale', 'fr')).toBe(1);
      expect(one.err()).toContain('n’a pas d’effet');
    }
  });

  it('says where an id stands twice, and asks for the column of ids', async () => {
    const [one = '', other = ''] = mentees.map(({ id }) => id);
    const io = await matched({
      'twice.csv': `id,union\n${one},a\n${other},b\n${one.toUpperCase()},a\n`,
      'twice.json': JSON.stringify([{ id: one }, { id: one }]),
      'nobody.csv': `who,union\n${one},a\n`,
    });
    expect(await io.call(...CALL, '--table', 'twice.csv')).toBe(1);
    expect(io.err()).toContain('twice.csv: row 4, column "id": the id stands a second time, after row 2');
    expect(await io.call(...CALL, '--table', 'twice.json')).toBe(1);
    expect(io.err()).toContain('twice.json: object 2, id');
    expect(await io.call(...CALL, '--table', 'nobody.csv')).toBe(1);
    expect(io.err()).toContain('--table-id');
    const named = await matched({
      'nobody.csv': `who,union\n${mentees.map(({ id }, at) => `${id},${at % 2}`).join('\n')}\n`,
    });
    expect(await named.call(...CALL, '--table', 'nobody.csv', '--table-id', 'Who')).toBe(0);
    expect(named.out()).toContain('Mentees by “union”');
  });

  it('speaks French, without English left', async () => {
    const io = await matched();
    const call = [...CALL, '--gap', 'answers', '--by', 'answers,shift', '--price', 'shift', '--locale', 'fr'];
    expect(await io.call(...call)).toBe(0);
    const out = io.out();
    expect(out).toContain('Personnes accompagnées par réponses données');
    expect(out).toContain('Ce que coûte une part plus haute, par «\u00a0shift\u00a0»\u00a0: day et night');
    expect(out).toContain('Ceci n’est pas un avis juridique.');
    expect(out).not.toMatch(/\b(?:people|matched|share|of|the|less than|most|all|under|group)\b/i);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says what there is to group by', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--by', 'shfit')).toBe(1);
    expect(io.err()).toContain('did you mean "shift"?');
  });

  it('puts the groups into the report where they are asked for', async () => {
    const io = await matched();
    const call = ['report', ...PEOPLE, '--matching', 'matching.json', '--out', 'out', '--quiet'];
    expect(await io.call(...call, '--groups')).toBe(0);
    expect(io.written.get('out/report.html')).toContain('id="groups"');
  });
});
