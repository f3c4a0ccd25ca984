import { describe, expect, it } from 'vitest';
import { withoutPeople } from '../../src/matching';
import { worldOf } from './world';

const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const AGAIN = [
  'rematch',
  ...PEOPLE,
  '--previous',
  'out/matching.json',
  '--max-changes',
  '2',
  '--out',
  'next',
];

async function matched(mentors: string, mentees: string, files: Record<string, string> = {}) {
  const world = worldOf({ files: { 'mentors.csv': mentors, 'mentees.csv': mentees, ...files } });
  expect(await world.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
  return world;
}

const mails = [
  'id\nana@mail.example\nben@mail.example\n',
  'id\ncleo@mail.example\ndan@mail.example\n',
] as const;

describe('who has left', () => {
  it('is found in any spelling, and nobody else is', async () => {
    const world = await matched(...mails);
    expect(await world.call(...AGAIN, '--left', 'Ana@mail.example')).toBe(0);
    expect(world.out()).toContain('1 end');
    for (const [left, near] of [
      ['ana@mial.example', 'ana@mail.example'],
      ['dan@mail.example,bem@mail.example', 'ben@mail.example'],
    ] as const) {
      const other = await matched(...mails);
      expect(await other.call(...AGAIN, '--left', left)).toBe(1);
      expect(other.err().replace(/\s+/g, ' ')).toContain(`did you mean "${near}"?`);
      expect(other.written.has('next/matching.json')).toBe(false);
    }
  });

  it('may be several, in every way of saying it', async () => {
    for (const left of [
      ['--left', 'ana@mail.example;ben@mail.example'],
      ['--left', 'ana@mail.example, ben@mail.example'],
      ['--left', 'ana@mail.example', '--left', 'ben@mail.example'],
      ['--left', '["ana@mail.example", "ben@mail.example"]'],
      ['--left', '@left.txt'],
      ['--left', '@left.json'],
    ]) {
      const world = await matched(...mails, {
        'left.txt': 'ana@mail.example\r\n\r\nben@mail.example\n',
        'left.json': '["ana@mail.example", "ben@mail.example"]',
      });
      expect(await world.call(...AGAIN, ...left), left.join(' ')).toBe(0);
      expect(world.out()).toContain('0 pairs stay, 2 end');
    }
  });

  it('may have commas, semicolons and colons in the id', async () => {
    const mentors = 'id\n"Roy, Ana"\n"a;b"\nurn:ben\n';
    for (const left of ['Roy, Ana', 'roy, ana,a;b', 'a;b,Roy, Ana,urn:ben']) {
      const world = await matched(mentors, 'id\nx\ny\nz\n');
      expect(await world.call(...AGAIN, '--left', left), left).toBe(0);
      expect(world.out()).toContain(`${left.split(/,(?! )/).length} end`);
    }
  });

  it('is an error of the library too, with the nearest id', () => {
    const cohort = { mentors: [{ id: 'A' }, { id: 'ben.roy' }], mentees: [] };
    expect(withoutPeople(cohort, ['a ']).mentors).toEqual([{ id: 'ben.roy' }]);
    expect(() => withoutPeople(cohort, ['nobody'])).toThrow(/ids\[0\]: nobody of this cohort has this id \(/);
    expect(() => withoutPeople(cohort, ['A', 'benroy'])).toThrow(/ids\[1\].*did you mean "ben.roy"\?/);
  });
});

describe('who declined', () => {
  it('may have commas and colons in the id', async () => {
    const [mentors, mentees] = ['id\nurn:ana\n"Roy, Ben"\n', 'id\nurn:x\n"y:z, w"\n'];
    for (const declined of [
      ['--declined', 'urn:ana:urn:x,Roy, Ben:y:z, w'],
      ['--declined', 'urn:ana:urn:x', '--declined', 'Roy, Ben:y:z, w'],
      [
        '--declined',
        '[{"mentorId":"urn:ana","menteeId":"URN:x"},{"mentorId":"Roy, Ben","menteeId":"y:z, w"}]',
      ],
      ['--declined', '@declined.txt'],
    ]) {
      const world = await matched(mentors, mentees, { 'declined.txt': 'urn:ana:urn:x\nRoy, Ben:y:z, w\n' });
      expect(await world.call(...AGAIN, ...declined), declined.join(' ')).toBe(0);
      const { rematch } = JSON.parse(world.written.get('next/matching.json') ?? '');
      expect(rematch.declined.map(({ mentorId }: { mentorId: string }) => mentorId).sort()).toEqual([
        'Roy, Ben',
        'urn:ana',
      ]);
    }
  });

  it('has to be a pair of people who are or were there', async () => {
    const world = await matched(...mails);
    expect(await world.call(...AGAIN, '--declined', 'ana@mail.example')).toBe(1);
    expect(world.err()).toContain('takes mentor:mentee');
    expect(await world.call(...AGAIN, '--declined', 'ana@mial.example:dan@mail.example')).toBe(1);
    expect(world.err().replace(/\s+/g, ' ')).toContain('did you mean "ana@mail.example"?');
    expect(await world.call(...AGAIN, '--declined', '[3]')).toBe(1);
    expect(world.err()).toContain('takes a JSON list');
  });
});

describe('tables', () => {
  it('one person in two spellings is an error with file and row', async () => {
    const world = worldOf({
      files: {
        'mentors.csv':
          'id,name,capacity max\nAna.Roy@mail.example,Ana Roy,1\nana.roy@mail.example ,Ana Roy,1\n',
        'mentees.csv': 'id,name\nANA.ROY@mail.example,Ana Roy\n',
        'people.csv': 'id,side\nZo\u00eb,mentor\nZoe\u0308,mentee\nAda\u00a0Lee,mentor\nAda Lee,mentee\n',
      },
    });
    expect(await world.call('match', ...PEOPLE, '--out', 'out')).toBe(1);
    expect(world.err()).toContain('1 problem ');
    expect(world.err()).toContain('mentors.csv: row 3, column "id"');
    expect(world.err()).toMatch(
      /the\s+same\s+person\s+stands\s+here\s+a\s+second\s+time\s+in\s+another\s+spelling/,
    );
    expect(await world.call('match', '--people', 'people.csv', '--out', 'out2')).toBe(0);
    const { matches, warnings } = JSON.parse(world.written.get('out2/matching.json') ?? '');
    expect(matches.map(({ mentorId, menteeId }: Record<string, string>) => [mentorId, menteeId])).toEqual([
      ['Zo\u00eb', 'Ada Lee'],
      [expect.stringMatching(/^Ada.Lee$/), 'Zoe\u0308'],
    ]);
    expect(warnings.map(({ id }: { id: string }) => id)).toContain('warnings.two-spellings');
  });

  it('two children of one address are told apart by a second column', async () => {
    const files = {
      'mentees.csv':
        'Email,Student\noak.family@mail.example,Tom Oak\noak.family@mail.example,Lea Oak\nfir@mail.example,Lea Fir\nfir@mail.example,Lea Fir\n',
      'mentors.csv': 'id\nm1\nm2\n',
      'policy.json': '{"columns":{"mentees":{"id":"Email","name":"Student"}}}',
    };
    const world = worldOf({ files });
    expect(await world.call('match', ...PEOPLE, '--policy', 'policy.json', '--out', 'out')).toBe(1);
    const said = world.err().replace(/\s+/g, ' ');
    expect(said).toContain(
      'the id stands a second time, for another name; the first is mentees.csv: row 2: "Tom Oak" there, "Lea Oak" here',
    );
    expect(said).toContain('"id": ["Email", "Student"]');
    expect(said).toContain(
      'the same person stands here a second time; the first is mentees.csv: row 4: "Lea Fir" there, "Lea Fir" here',
    );
  });

  it('the head of an organization has no manager', async () => {
    const world = worldOf({
      files: {
        'mentors.csv': 'id\nceo\nm\n',
        'mentees.csv': 'id,manager\ne,BOSS\n',
        'managers.csv': 'id,manager\nceo,\nboss,ceo\n',
        'policy.json': '{"rules":[{"kind":"no-reporting-line"}]}',
      },
    });
    const call = [
      'match',
      ...PEOPLE,
      '--managers',
      'managers.csv',
      '--policy',
      'policy.json',
      '--out',
      'out',
    ];
    expect(await world.call(...call)).toBe(0);
    const { matches } = JSON.parse(world.written.get('out/matching.json') ?? '');
    expect(matches.map(({ mentorId }: { mentorId: string }) => mentorId)).toEqual(['m']);
  });

  it('managers and the person herself are found in any spelling', async () => {
    const world = worldOf({
      files: {
        'mentors.csv': 'id,name,skills\nana@ex.org,Ana Réal,SQL:5\nben@ex.org,Ben Óg,coaching:3\n',
        'mentees.csv':
          'id,name,manager,skills wanted\nANA@ex.org ,Ana Réal,,SQL 2>4\nfay@ex.org,Fay Ås, ana@ex.org,SQL 2>4\n',
        'policy.json': '{"rules":[{"kind":"no-reporting-line"}]}',
      },
    });
    expect(await world.call('match', ...PEOPLE, '--policy', 'policy.json', '--out', 'out')).toBe(0);
    const { matches } = JSON.parse(world.written.get('out/matching.json') ?? '');
    // Ana can be given to nobody: she is one mentee, and above the other.
    expect(new Set(matches.map(({ mentorId }: { mentorId: string }) => mentorId))).toEqual(
      new Set(['ben@ex.org']),
    );
  });
});
