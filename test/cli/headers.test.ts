import { describe, expect, it } from 'vitest';
import { worldOf } from './world';

const FILES = {
  'mentors.csv': 'id,name,skills,capacity max\nm1,Ana,SQL:5,2\nm2,Bo,Droit:4,1\n',
  'mentees.csv': 'id,name,skills wanted\ne1,Dan,SQL 2>4\ne2,Eve,Droit 1>3\ne3,Flo,SQL 1>5\ne4,Gus,Dessin\n',
  'policy.json': JSON.stringify({ rules: [{ kind: 'no-previous-pair' }] }),
};
const people = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--policy', 'policy.json'];

const matched = async (...options: readonly string[]) => {
  const io = worldOf({ files: FILES, piece: 4096 });
  expect(await io.call('match', ...people, '--out', 'o', '--quiet', ...options)).toBe(0);
  return io;
};
const rowsOf = (csv = '') =>
  csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

describe('--headers fr', () => {
  it('writes the columns of every table under French names, with the words of their cells', async () => {
    const io = await matched('--headers', 'fr', '--locale', 'fr', '--columns', 'name');
    const [header, first] = rowsOf(io.written.get('o/matches.csv'));
    expect(header?.slice(0, 10)).toEqual([
      'id personne accompagnée',
      'personne accompagnée',
      'id mentor',
      'mentor',
      'score',
      'points',
      'part connue',
      'imposé',
      'nom personne accompagnée',
      'nom mentor',
    ]);
    expect(header).toContain('compétences');
    expect(header?.at(-1)).toBe('raisons');
    expect(first?.[7]).toBe('non');
    expect(first?.at(-1)).toContain('souhaite passer du niveau 2 au niveau 4 en SQL');
    const [names, left] = rowsOf(io.written.get('o/unmatched.csv'));
    expect(names).toEqual(['côté', 'id', 'nom', 'raison', 'explication']);
    expect(left?.slice(0, 4)).toEqual(['personne accompagnée', 'e4', 'Gus', 'all-partners-taken']);
    expect(left?.[4]).toContain('n’est plus libre');
  });

  it('leaves the headers English unless it is asked for, and the result as it is', async () => {
    const [english, french] = [await matched('--locale', 'fr'), await matched('--headers', 'fr')];
    const [header] = rowsOf(english.written.get('o/matches.csv'));
    expect(header?.slice(0, 4)).toEqual(['mentee id', 'mentee', 'mentor id', 'mentor']);
    expect(french.written.get('o/matching.json')).toBe(english.written.get('o/matching.json'));
    const io = worldOf({ files: FILES });
    expect(await io.call('match', ...people, '--out', 'o', '--headers', 'de')).toBe(1);
    expect(io.err()).toContain('--headers is one of en, fr');
  });

  it.each(['csv', 'xlsx'])('is read back as pairs: %s', async (format) => {
    const before = await matched('--headers', 'fr', '--format', format);
    const table = `matches.${format}`;
    const content = before.written.get(`o/${table}`) ?? before.binary.get(`o/${table}`) ?? '';
    const pairs = (io: Awaited<ReturnType<typeof matched>>) =>
      JSON.parse(io.written.get('o/matching.json') ?? '').matches.map(
        ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) =>
          `${mentorId} ${menteeId}`,
      );
    const again = async (option: string) => {
      const io = worldOf({ files: { ...FILES, [table]: content }, piece: 4096 });
      const code = await io.call('match', ...people, option, table, '--out', 'o', '--quiet');
      expect([code, io.err()]).toEqual([0, '']);
      return pairs(io);
    };
    const first = pairs(before);
    expect(await again('--locks')).toEqual(first);
    for (const option of ['--history', '--exclusions']) {
      const other = await again(option);
      expect(other.length).toBeGreaterThan(0);
      expect(other.filter((pair: string) => first.includes(pair))).toEqual([]);
    }
  });

  it('is read back from the workbook of decisions, in either language', async () => {
    for (const locale of ['en', 'fr']) {
      const before = await matched();
      const desk = worldOf({
        files: { ...FILES, 'o/matching.json': before.written.get('o/matching.json') ?? '' },
        piece: 4096,
      });
      const result = ['--matching', 'o/matching.json', '--locale', locale];
      expect(await desk.call('export', ...people, ...result, '--to', 'decisions', '--out', 'd')).toBe(0);
      const content = desk.binary.get('d/decisions.xlsx') ?? '';
      const io = worldOf({ files: { ...FILES, 'd.xlsx': content }, piece: 4096 });
      expect(await io.call('match', ...people, '--history', 'd.xlsx', '--out', 'o', '--quiet')).toBe(0);
      const { policy } = JSON.parse(io.written.get('o/matching.json') ?? '').manifest;
      expect(policy.history).toHaveLength(3);
    }
  });

  it('names the columns of letters and of mail merges', async () => {
    const before = await matched();
    const files = {
      ...FILES,
      'o/matching.json': before.written.get('o/matching.json') ?? '',
      'mentors.csv': FILES['mentors.csv']
        .replace('id,name', 'id,attributes.email,name')
        .replaceAll(/^(m\d),/gm, '$1,$1@a.fr,'),
      'mentees.csv': FILES['mentees.csv']
        .replace('id,name', 'id,attributes.email,name')
        .replaceAll(/^(e\d),/gm, '$1,$1@a.fr,'),
    };
    const io = worldOf({ files, piece: 4096 });
    const call = [...people, '--matching', 'o/matching.json', '--headers', 'fr'];
    expect(await io.call('letters', ...call, '--out', 'l', '--quiet')).toBe(0);
    const [letters] = rowsOf(io.written.get('l/letters.csv')?.slice(1));
    expect(letters?.slice(0, 6)).toEqual([
      'rôle',
      'id',
      'nom',
      'courriel',
      'partenaires',
      'courriels des partenaires',
    ]);
    const merge = worldOf({ files, piece: 4096 });
    await merge.call('export', ...call, '--to', 'mail-merge', '--out', 'm');
    const [names, row] = rowsOf(merge.written.get('m/mail-merge.csv'));
    expect(names).toEqual([...(letters?.slice(0, 6) ?? []), 'raisons']);
    expect(row?.[0]).toBe('personne accompagnée');
  });

  it('are refused where a format has none, as other options of other formats are', async () => {
    const before = await matched();
    const files = { ...FILES, 'o/matching.json': before.written.get('o/matching.json') ?? '' };
    const call = ['export', ...people, '--matching', 'o/matching.json', '--out', 'e'];
    for (const [given, said] of [
      [['--to', 'chronus', '--columns', 'name'], '--columns has no effect with --to chronus.'],
      [['--to', 'ndjson', '--headers', 'fr'], '--headers has no effect with --to ndjson.'],
      [['--to', 'csv', '--connection-names'], '--connection-names has no effect with --to csv.'],
    ] as const) {
      const io = worldOf({ files, piece: 4096 });
      expect(await io.call(...call, ...given)).toBe(1);
      expect(io.err()).toContain(said);
    }
    const io = worldOf({ files, piece: 4096 });
    expect(await io.call('match', ...people, '--out', 'n', '--format', 'ndjson', '--headers', 'fr')).toBe(1);
    expect(io.err()).toContain('--headers has no effect with --format ndjson.');
  });
});
