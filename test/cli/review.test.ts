import { describe, expect, it } from 'vitest';
import { edited } from '../workbook/desk';
import { world } from './world';

const FILES = {
  'mentors.csv':
    'id,name,skills,capacity max,department\nana,Ana,SQL:5,1,HR\nben,Ben,sales:4;SQL:2,2,IT\ncara,Cara,law:4;SQL:3,1,HR\ndora,Dora,sales:5,1,IT\n',
  'mentees.csv':
    'id,name,skills wanted,department\ne1,Eve,SQL 2>4,Ops\ne2,Finn,sales 1>4,Ops\ne3,Gus,sales 2>5,HR\ne4,Hal,law 1>3,Ops\ne5,Ida,SQL 1>3,HR\ne6,Jo,law 0>2,IT\n',
  'policy.json': JSON.stringify({ rules: [{ kind: 'different', field: 'department' }] }),
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const POLICY = ['--policy', 'policy.json'];
/** Writes the workbook in which people decide. */
const DECISIONS = [
  ...['export', ...PEOPLE, '--matching', 'out/matching.json'],
  ...['--to', 'decisions', '--out', 'out'],
];
const words = (text: string) => text.replace(/\s+/g, ' ');

interface Stored {
  readonly matches: readonly { readonly mentorId: string; readonly menteeId: string }[];
  readonly review: { readonly summary: object; readonly log: readonly { readonly decision: object }[] };
  readonly rematch: { readonly kept: readonly object[] };
}
const stored = (text: string | undefined): Stored => JSON.parse(text ?? '');

async function matched() {
  const io = world(FILES);
  expect(await io.call('match', ...PEOPLE, ...POLICY, '--out', 'out')).toBe(0);
  return { io, result: stored(io.written.get('out/matching.json')) };
}

describe('from a matching to decisions and back', () => {
  it('match, workbook, decisions by hand, review, rematch, verify', async () => {
    const { io, result } = await matched();
    const matching = ['--matching', 'out/matching.json'];
    expect(await io.call('export', ...PEOPLE, ...matching, '--to', 'decisions', '--out', 'out')).toBe(0);
    const written = io.binary.get('out/decisions.xlsx');
    if (written === undefined) throw new Error('no workbook');
    const mentorOf = (id: string) => result.matches.find(({ menteeId }) => menteeId === id)?.mentorId;
    const left = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].filter((id) => mentorOf(id) === undefined);
    expect(left).toHaveLength(1);

    io.binary.set(
      'out/decisions.xlsx',
      await edited(written, 'Matches', (matches) => {
        matches.write(matches.row('e1'), {
          decision: 'approve',
          'decided by': 'Noor',
          'decided on': new Date('2026-03-01T00:00:00Z'),
        });
        matches.write(matches.row('e2'), {
          decision: 'decline',
          comment: 'knows her',
          'declined by': 'mentee',
        });
      }),
    );
    const review = [...PEOPLE, ...matching, '--workbook', 'out/decisions.xlsx', '--reviewer', 'Iris'];
    expect(await io.call('review', ...review, '--out', 'reviewed')).toBe(0);
    expect(words(io.out())).toContain('Read: 2 decisions; 4 rows undecided');
    expect(words(io.out())).toContain('1 pair approved, 1 declined, 0 changed by hand; 3 still proposed');
    expect(words(io.out())).toContain('1 mentee with a mentor fewer; total score now');
    expect(io.out()).toContain(`Finn (e2): `);
    expect(io.out()).toContain('→ nobody');
    const reviewed = stored(io.written.get('reviewed/matching.json'));
    expect(reviewed.review.log.map(({ decision }) => decision)).toEqual([
      {
        kind: 'approve',
        menteeId: 'e1',
        mentorId: mentorOf('e1'),
        reviewer: 'Noor',
        at: '2026-03-01T00:00:00Z',
      },
      {
        kind: 'reject',
        menteeId: 'e2',
        mentorId: mentorOf('e2'),
        reviewer: 'Iris',
        at: '2026-03-02T00:00:00Z',
        reason: 'knows her',
        declinedBy: 'mentee',
      },
    ]);

    const again = ['--previous', 'reviewed/matching.json', '--max-changes', '3', '--out', 'second'];
    expect(await io.call('rematch', ...PEOPLE, ...POLICY, ...again)).toBe(0);
    const second = stored(io.written.get('second/matching.json'));
    expect(second.matches).toContainEqual(
      expect.objectContaining({ menteeId: 'e1', mentorId: mentorOf('e1') }),
    );
    expect(second.matches).not.toContainEqual(
      expect.objectContaining({ menteeId: 'e2', mentorId: mentorOf('e2') }),
    );
    expect(await io.call('verify', ...PEOPLE, ...POLICY, '--matching', 'second/matching.json')).toBe(0);
    expect(await io.call('verify', ...PEOPLE, ...POLICY, '--matching', 'reviewed/matching.json')).toBe(0);
  });

  it('says in which cell a rule would be broken, and writes nothing', async () => {
    const { io } = await matched();
    await io.call(...DECISIONS);
    const bytes = await edited(
      io.binary.get('out/decisions.xlsx') ?? new Uint8Array(),
      'Matches',
      (matches) =>
        matches.write(matches.row('e3'), {
          decision: 'change to',
          'new mentor': 'Ana (ana)',
          comment: 'wants her',
        }),
    );
    io.binary.set('d.xlsx', bytes);
    const call = [
      'review',
      ...PEOPLE,
      '--matching',
      'out/matching.json',
      '--workbook',
      'd.xlsx',
      '--out',
      'r',
    ];
    expect(await io.call(...call, '--reviewer', 'Iris')).toBe(1);
    expect(words(io.err())).toContain(
      'd.xlsx: sheet "Matches", row 4, column P "rules waived": ana and e3 would break the hard rule',
    );
    expect(io.written.has('r/matching.json')).toBe(false);
    expect(await io.call(...call)).toBe(1);
    expect(words(io.err())).toContain('column M "decided by": nobody is named who decided');
  });

  it('in French, and as JSON', async () => {
    const { io } = await matched();
    const matching = ['--matching', 'out/matching.json'];
    await io.call('export', ...PEOPLE, ...matching, '--to', 'decisions', '--out', 'out', '--locale', 'fr');
    const bytes = await edited(
      io.binary.get('out/decisions.xlsx') ?? new Uint8Array(),
      'Binômes',
      (matches) =>
        matches.write(matches.row('e1', 'id personne accompagnée'), {
          décision: 'approuver',
          'décidé par': 'Zoé',
        }),
    );
    io.binary.set('d.xlsx', bytes);
    const call = ['review', ...PEOPLE, ...matching, '--workbook', 'd.xlsx', '--out', 'r'];
    expect(await io.call(...call, '--locale', 'fr')).toBe(0);
    expect(words(io.out())).toContain('1 binôme approuvé, 0 refusé, 0 changé à la main ; 4 encore proposés');
    expect(words(io.out())).toContain('l’appariement reste aussi bon selon tous les objectifs');
    const json = world(FILES);
    for (const [path, content] of [...io.written, ...io.binary])
      if (typeof content === 'string') json.written.set(path, content);
      else json.binary.set(path, content);
    expect(await json.call(...call, '--json')).toBe(0);
    expect(JSON.parse(json.out())).toMatchObject({
      ok: true,
      decisions: 1,
      undecided: 5,
      recorded: 0,
      summary: { approved: 1 },
      people: [],
      written: ['r/matching.json'],
    });
  });

  it('never writes over a workbook that people may have filled in', async () => {
    const { io } = await matched();
    expect(await io.call(...DECISIONS)).toBe(0);
    expect(await io.call(...DECISIONS)).toBe(1);
    expect(words(io.err())).toContain('"out/decisions.xlsx" is there already, and may hold decisions');
  });
});
