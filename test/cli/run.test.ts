import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { world, worldOf } from './world';

const root = new URL('../../', import.meta.url);

const MENTORS = 'id,name,skills,department\nana,Ana,SQL:5,finance\nben,=cmd(),negotiation:4,sales\n';
const MENTEES =
  'id,name,skills wanted,department\ncleo,Cleo,SQL 2>4,sales\ndan,Dan,negotiation,finance\neve,Eve,,sales\n';
const FILES = { 'mentors.csv': MENTORS, 'mentees.csv': MENTEES };
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];

const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

describe('mentor-match match', () => {
  it('writes the three files, prints a summary of 80 columns, and verifies', async () => {
    const io = world(FILES);
    expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    expect([...io.written.keys()].sort()).toEqual([
      'out/matches.csv',
      'out/matching.json',
      'out/unmatched.csv',
    ]);
    expect(io.out()).toContain('2 matches: 2 of 3 mentees, 2 of 2 mentors');
    expect(widest(io.out())).toBeLessThanOrEqual(80);
    expect(await io.call('verify', ...PEOPLE, '--matching', 'out/matching.json')).toBe(0);
  });

  it('counts one of each as one', async () => {
    const io = world({ 'people.csv': 'id,side\na,mentor\nb,mentee\n' });
    expect(await io.call('match', '--people', 'people.csv', '--out', 'o')).toBe(0);
    expect(io.out()).toContain('1 match: 1 of 1 mentee, 1 of 1 mentor (1 seat)\n');
    expect(io.out()).toContain('Nothing is known of one of the two: 1 of 1 match;');
    expect(io.out()).toContain('Scored on little information: 1 match;');
    const rematch = [
      'rematch',
      '--people',
      'people.csv',
      '--previous',
      'o/matching.json',
      '--max-changes',
      '1',
    ];
    const again = world({
      'people.csv': 'id,side\na,mentor\nb,mentee\n',
      'o/matching.json': io.written.get('o/matching.json') ?? '',
    });
    expect(await again.call(...rematch, '--out', 'p')).toBe(0);
    expect(again.out()).toContain('1 pair stays, 0 end (0 of them broken), 0 are new\n');
  });

  it('neutralizes cells that a spreadsheet would run', async () => {
    const io = world(FILES);
    await io.call('match', ...PEOPLE, '--out', 'out');
    expect(io.written.get('out/matches.csv')).toContain(",'=cmd(),");
    expect(io.written.get('out/matches.csv')).not.toMatch(/(^|,)=/m);
  });

  it('maps real headers by the policy file', async () => {
    const io = world({
      'a.csv': 'email;fonction\r\na@x;chef\r\n',
      'b.csv': '\uFEFFemail;fonction\r\nb@x;junior\r\n',
      'policy.json': JSON.stringify({
        columns: { people: { id: 'email', role: 'fonction' } },
        form: 'reverse',
      }),
    });
    expect(
      await io.call(
        'match',
        '--mentors',
        'a.csv',
        '--mentees',
        'b.csv',
        '--policy',
        'policy.json',
        '--out',
        'o',
      ),
    ).toBe(0);
    const matching = JSON.parse(io.written.get('o/matching.json') ?? '');
    expect(matching.matches[0]).toMatchObject({ mentorId: 'a@x', menteeId: 'b@x' });
    expect(matching.manifest.policy.form).toBe('reverse');
  });

  it('reads one sheet with both roles', async () => {
    const io = world({ 'people.csv': 'id,side\na,mentor\nb,mentee\nc,both\n' });
    expect(await io.call('match', '--people', 'people.csv', '--out', 'o', '--json')).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject({ mentors: 2, mentees: 2, matches: 2 });
  });

  it('says with file, row and column everything that is wrong, and exits with 1', async () => {
    const io = world({ ...FILES, 'mentors.csv': 'id,experience years\na,abc\na,3,4\n' });
    expect(await io.call('match', ...PEOPLE, '--out', 'o')).toBe(1);
    expect(io.err()).toContain('mentors.csv: row 2, column "experience years"');
    expect(io.err()).toContain('mentors.csv: row 3');
    expect(io.written.size).toBe(0);
  });

  it('exits with 2 where no matching is possible, and says why', async () => {
    const policy = { minimums: 'required' };
    const io = world({
      'mentors.csv': 'id,capacity min,capacity max\nm,2,2\n',
      'mentees.csv': 'id\ne\n',
      'policy.json': JSON.stringify(policy),
    });
    expect(await io.call('match', ...PEOPLE, '--policy', 'policy.json', '--out', 'o')).toBe(2);
    expect(io.out()).toContain('No matching is possible');
  });

  it('refuses a malformed policy, a missing file and an unknown option', async () => {
    const io = world({ ...FILES, 'policy.json': '{"form":"military"}', 'broken.json': '{' });
    expect(await io.call('match', ...PEOPLE, '--policy', 'policy.json', '--out', 'o')).toBe(1);
    expect(io.err()).toContain('policy.form');
    expect(await io.call('match', ...PEOPLE, '--policy', 'broken.json', '--out', 'o')).toBe(1);
    expect(await io.call('match', '--mentors', 'zz.csv', '--mentees', 'mentees.csv', '--out', 'o')).toBe(1);
    expect(io.err()).toContain('zz.csv');
    expect(await io.call('match', '--speed', '9')).toBe(1);
    expect(await io.call('marry')).toBe(1);
    expect(io.err()).toContain('There is no command "marry". Commands: ');
  });
});

describe('what does not fit in memory', () => {
  it('is said in words, not as a trace', async () => {
    const io = worldOf({
      files: FILES,
      modules: { 'x.js': new RangeError('Invalid typed array length: 9') },
    });
    expect(await io.call('match', ...PEOPLE, '--extensions', 'x.js', '--out', 'o')).toBe(1);
    expect(io.err()).toContain('do not fit in memory');
    expect(io.err()).not.toContain('    at ');
    const other = worldOf({ files: FILES, modules: { 'x.js': new RangeError('out of range') } });
    expect(await other.call('match', ...PEOPLE, '--extensions', 'x.js', '--out', 'o')).toBe(1);
    expect(other.err()).toContain('out of range');
    expect(other.err()).not.toContain('    at ');
  });
});

describe('questions about a result', () => {
  it('explains, says why not, and lists', async () => {
    const io = world(FILES);
    await io.call('match', ...PEOPLE, '--out', 'out');
    expect(await io.call('explain', ...PEOPLE, '--mentor', 'ana', '--mentee', 'cleo')).toBe(0);
    expect(io.out()).toContain('wants SQL from level 2 to 4; mentor is at 5');
    const pair = ['--mentor', 'ben', '--mentee', 'cleo'];
    expect(await io.call('why-not', ...PEOPLE, '--matching', 'out/matching.json', ...pair)).toBe(0);
    expect(io.out()).toMatch(
      /^No, others were better\. With =cmd\(\) \(ben\) – Cleo \(cleo\), the total score falls/m,
    );
    expect(await io.call('shortlist', ...PEOPLE, '--person', 'eve')).toBe(0);
    expect(io.out()).toContain('Eve (eve): 2 eligible');
    expect(widest(io.out())).toBeLessThanOrEqual(80);
  });

  it('refuses a result of other people', async () => {
    const io = world({ ...FILES, 'other.csv': 'id\nzoe\n' });
    await io.call('match', ...PEOPLE, '--out', 'out');
    const args = ['--mentors', 'mentors.csv', '--mentees', 'other.csv', '--matching', 'out/matching.json'];
    expect(await io.call('verify', ...args)).toBe(1);
    expect(await io.call('why-not', ...args, '--mentor', 'ana', '--mentee', 'zoe')).toBe(1);
    expect(io.err()).toContain('wrong-cohort');
  });
});

describe('mentor-match rematch', () => {
  it('keeps what it can, says what changed, and its result verifies with its own policy', async () => {
    const io = world(FILES);
    await io.call('match', ...PEOPLE, '--out', 'out');
    const again = ['rematch', ...PEOPLE, '--previous', 'out/matching.json', '--out', 'next'];
    expect(await io.call(...again, '--max-changes', '1', '--declined', 'ana:cleo')).toBe(0);
    expect(io.out()).toContain('ended: Ana (ana) with Cleo (cleo), declined');
    const { matches } = JSON.parse(io.written.get('next/matching.json') ?? '');
    expect(matches).not.toContainEqual(expect.objectContaining({ mentorId: 'ana', menteeId: 'cleo' }));
    const check = ['verify', ...PEOPLE, '--policy', 'next/matching.json', '--matching', 'next/matching.json'];
    expect(await io.call(...check)).toBe(0);
    expect(widest(io.out())).toBeLessThanOrEqual(80);
  });

  it('asks for exactly one limit', async () => {
    const io = world(FILES);
    await io.call('match', ...PEOPLE, '--out', 'out');
    const again = ['rematch', ...PEOPLE, '--previous', 'out/matching.json', '--out', 'next'];
    expect(await io.call(...again)).toBe(1);
    expect(await io.call(...again, '--max-changes', '1', '--switching-cost', '0.1')).toBe(1);
    expect(await io.call(...again, '--max-changes', '-1')).toBe(1);
    expect(io.err()).toContain('max-changes');
  });
});

describe('mentor-match compare', () => {
  it('shows policies side by side', async () => {
    const io = world({ ...FILES, 'a.json': '{}', 'b.json': '{"weights":{"skills":1}}' });
    expect(await io.call('compare', ...PEOPLE, '--policies', 'a.json,b.json')).toBe(0);
    expect(io.out()).toMatch(/a\.json +b\.json/);
    expect(io.out()).toMatch(/mentees matched +2 of 3 +2 of 3/);
    expect(widest(io.out())).toBeLessThanOrEqual(80);
    expect(await io.call('compare', ...PEOPLE, '--policies', 'a.json')).toBe(1);
  });
});

describe('help', () => {
  it.each(['match', 'verify', 'explain', 'why-not', 'shortlist', 'rematch', 'report', 'compare', 'generate'])(
    'of %s fits 80 columns',
    async (command) => {
      const io = world();
      expect(await io.call(command, '--help')).toBe(0);
      expect(io.out()).toContain(`Usage: mentor-match ${command}`);
      expect(widest(io.out())).toBeLessThanOrEqual(80);
    },
  );

  it('lists the commands, and the version is that of the package', async () => {
    const io = world();
    expect(await io.call('--help')).toBe(0);
    expect(await io.call('--version')).toBe(0);
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(io.out()).toContain(`\n${version}\n`);
  });
});

describe('NDJSON', () => {
  it('is read by the name of the file and written on demand', async () => {
    const io = world();
    const make = ['generate', '--mentors', '9', '--mentees', '12', '--format', 'ndjson', '--out', 'd'];
    expect(await io.call(...make)).toBe(0);
    const people = ['--mentors', 'd/mentors.ndjson', '--mentees', 'd/mentees.ndjson'];
    const args = [...people, '--managers', 'd/managers.ndjson'];
    expect(await io.call('match', ...args, '--out', 'o', '--format', 'ndjson')).toBe(0);
    const result = JSON.parse(io.written.get('o/matching.json') ?? '');
    const lines = (name: string) => (io.written.get(name) ?? '').trim().split('\n');
    expect(lines('o/matches.ndjson').map((line) => JSON.parse(line))).toMatchObject(result.matches);
    expect(lines('o/unmatched.ndjson')).toHaveLength(
      result.unmatched.mentors.length + result.unmatched.mentees.length,
    );
    expect(await io.call('verify', ...args, '--matching', 'o/matching.json')).toBe(0);
    expect(await io.call('match', ...args, '--out', 'o', '--format', 'ndjson', '--excel')).toBe(1);
    expect(await io.call('match', ...args, '--out', 'o', '--format', 'xml')).toBe(1);
  });
});

describe('mentor-match generate', () => {
  it('writes people whom match reads back', async () => {
    const io = world();
    expect(await io.call('generate', '--mentors', '9', '--mentees', '8', '--seed', 's', '--out', 'd')).toBe(
      0,
    );
    const people = [
      '--mentors',
      'd/mentors.csv',
      '--mentees',
      'd/mentees.csv',
      '--managers',
      'd/managers.csv',
    ];
    expect(await io.call('match', ...people, '--out', 'o')).toBe(0);
    expect(await io.call('verify', ...people, '--matching', 'o/matching.json')).toBe(0);
  });

  it('refuses sizes that are not numbers', async () => {
    const io = world();
    expect(await io.call('generate', '--mentors', 'many', '--mentees', '8', '--out', 'd')).toBe(1);
  });
});
