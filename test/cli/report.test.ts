import { describe, expect, it } from 'vitest';
import { textInFrench } from '../../src/entries/fr';
import { byId, figuresOf, named, parseHtml, rowsOf, tableOf, textOf, withClass } from '../report/dom';
import { world } from './world';

const FILES = {
  'mentors.csv': 'id,name,skills,department\nana,Ana,SQL:5,finance\nben,<b>Ben,negotiation:4,sales\n',
  'mentees.csv':
    'id,name,skills wanted,department\ncleo,Cleo,SQL 2>4,sales\ndan,Dan,negotiation,finance\neve,Eve,,sales\n',
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];

/** The same files with the result that `match` wrote. */
async function matched(more: { readonly [path: string]: string } = {}) {
  const io = world(FILES);
  expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
  return world({ ...FILES, 'matching.json': io.written.get('out/matching.json') ?? '', ...more });
}

const CALL = ['report', ...PEOPLE, '--matching', 'matching.json', '--out', 'out'];

describe('mentor-match report', () => {
  it('writes one page, of today unless the day is given', async () => {
    const io = await matched();
    expect(await io.call(...CALL)).toBe(0);
    expect([...io.written.keys()]).toEqual(['out/report.html']);
    expect(io.out()).toBe('Written: out/report.html\n');
    const page = parseHtml(io.written.get('out/report.html')!);
    expect(figuresOf(withClass(page, 'lead')[0]!)).toEqual([2, 3]);
    expect(named(page, 'time').map(({ attributes }) => attributes.get('datetime'))).toEqual(['2026-03-02']);
    expect(withClass(page, 'name').map(textOf)).toContain('<b>Ben');
    expect(await io.call(...CALL, '--date', '2026-12-24', '--title', 'Winter')).toBe(0);
    const winter = parseHtml(io.written.get('out/report.html')!);
    expect(named(winter, 'time')[0]?.attributes.get('datetime')).toBe('2026-12-24');
    expect(textOf(named(winter, 'h1')[0]!)).toBe('Winter');
  });

  it('speaks French, names nobody, and writes the figures too', async () => {
    const io = await matched();
    const code = await io.call(...CALL, '--locale', 'fr', '--show', 'none', '--data', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(io.out())).toEqual({ ok: true, written: ['out/report.html', 'out/report.json'] });
    const html = io.written.get('out/report.html')!;
    expect(html).toContain('<html lang="fr">');
    expect(html).not.toMatch(/Ana|Cleo|cleo/);
    const data = JSON.parse(io.written.get('out/report.json')!);
    expect(data.overview).toMatchObject({ mentees: 3, menteesMatched: 2, mentors: 2, seats: 2 });
    expect(data.pairs).toBeNull();
  });

  it('shows decisions, from a list or from a result that was reviewed, and what came before', async () => {
    const decisions = [
      {
        kind: 'approve',
        mentorId: 'ana',
        menteeId: 'cleo',
        reviewer: 'Iris',
        at: '2026-03-01T10:00:00Z',
      },
    ];
    const io = await matched({ 'decisions.json': JSON.stringify(decisions) });
    expect(await io.call(...CALL, '--review', 'decisions.json', '--before', 'matching.json')).toBe(0);
    const page = parseHtml(io.written.get('out/report.html')!);
    expect(rowsOf(tableOf(page, 'Decisions')).map((row) => textOf(row[2]!))).toEqual(['Iris']);
    expect(rowsOf(tableOf(byId(page, 'change'), 'Before and after'))[0]!.flatMap(figuresOf)).toEqual([2, 2]);
  });

  it('shows the pairs group by group: by the fields and attributes that are named', async () => {
    const people = {
      'mentors.csv': 'id,attributes.site\na,Lyon\nb,Lyon\nc,Lyon\nd,Oslo\ne,Oslo\nf,Oslo\n',
      'mentees.csv':
        'id,attributes.site,department\n' +
        'g,Lyon,x\nh,Lyon,x\ni,Lyon,x\nj,Lyon,x\nk,Lyon,y\nl,Oslo,y\nm,Oslo,y\nn,Oslo,y\no,Oslo,y\np,Oslo,x\n',
    };
    const first = world(people);
    expect(await first.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    const io = world({ ...people, 'matching.json': first.written.get('out/matching.json') ?? '' });
    expect(await io.call(...CALL, '--by', 'department, site,site', '--data')).toBe(0);
    const { tables } = JSON.parse(io.written.get('out/report.json')!);
    expect(tables.map(({ field }: { field: string }) => field)).toEqual(['department', 'attributes.site']);
    const page = parseHtml(io.written.get('out/report.html')!);
    const rows = rowsOf(tableOf(page, 'Mentees by site'));
    expect(rows.map((row) => [textOf(row[0]!), ...figuresOf(row[1]!)])).toEqual([
      ['Lyon', 5],
      ['Oslo', 5],
      ['All', 10],
    ]);
    expect(await io.call(...CALL, '--by', 'department,shoe')).toBe(1);
    expect(io.err()).toContain('options.by[1]');
    expect(io.err()).toContain('not a field with one value');
  });

  it('says what does not hold in the language of the page, and in English in the figures', async () => {
    const io = await matched();
    expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    const { matches, ...rest } = JSON.parse(io.written.get('out/matching.json')!);
    const [head, ...others] = matches;
    const wrong = JSON.stringify({ ...rest, matches: [{ ...head, score: head.score / 2 }, ...others] });
    for (const locale of ['en', 'fr']) {
      const own = world({ ...FILES, 'matching.json': wrong });
      expect(await own.call(...CALL, '--locale', locale, '--data')).toBe(0);
      const { problems } = JSON.parse(own.written.get('out/report.json')!).proof;
      expect(problems.length).toBeGreaterThan(0);
      const page = textOf(byId(parseHtml(own.written.get('out/report.html')!), 'record'));
      for (const problem of problems) {
        expect(textInFrench(problem)).not.toBe(problem);
        expect(page).toContain(locale === 'en' ? problem : textInFrench(problem));
        expect(page.includes(problem)).toBe(locale === 'en');
      }
    }
  });

  it('says what is missing or wrong in a line', async () => {
    const io = await matched();
    expect(await io.call('report', ...PEOPLE, '--out', 'out')).toBe(1);
    expect(io.err()).toContain('--matching FILE');
    expect(await io.call(...CALL, '--show', 'some')).toBe(1);
    expect(await io.call(...CALL, '--date', 'tomorrow')).toBe(1);
    expect(io.err()).toContain('not a day of the calendar');
    expect([...io.written.keys()]).toEqual([]);
  });

  it('has its help in 80 columns', async () => {
    const io = world({});
    expect(await io.call('report', '--help')).toBe(0);
    expect(
      Math.max(
        ...io
          .out()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});
