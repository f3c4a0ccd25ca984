import { describe, expect, it } from 'vitest';
import { worldOf } from './world';

const MENTORS =
  'id,name,attributes.email,skills,availability,time zone\n' +
  'm1,Ana Silva,ana@ex.org,SQL: 5,Tue 9:00-11:00,Europe/Lisbon\n' +
  'm2,=cmd|x,ben@ex.org,law: 4,,\n';
const MENTEES =
  'id,name,attributes.email,skills wanted,availability,time zone\n' +
  'e1,Cleo Day,cleo@ex.org,SQL: 2>4,Tue 10:00-12:00,Europe/Paris\n' +
  'e2,Dan Roy,dan@ex.org,law,,\n' +
  'e3,Eva Li,eva@ex.org,art,,\n';
const INPUT = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'] as const;

async function matched(more: { readonly [path: string]: string } = {}) {
  const files = { 'mentors.csv': MENTORS, 'mentees.csv': MENTEES, ...more };
  const world = worldOf({ files });
  expect(await world.call('match', ...INPUT, '--out', 'out')).toBe(0);
  return world;
}

describe('mentor-match letters', () => {
  it('writes a page and a text for each person, and a table for a mail merge', async () => {
    const world = await matched();
    const asked = ['--matching', 'out/matching.json', '--out', 'letters', '--program', 'Compass'] as const;
    expect(await world.call('letters', ...INPUT, ...asked)).toBe(0);
    expect(world.out()).toContain('Written: 5 letters');
    const text = world.written.get('letters/mentee-e1.txt') ?? '';
    expect(text).toMatch(
      /^Your mentor: Ana Silva\n\nDear Cleo Day,\n\nFor Compass we propose as your mentor: Ana Silva/,
    );
    expect(text).toContain('You are both free for 120 minutes a week.');
    expect(text).toContain('Write to Ana Silva: ana@ex.org');
    // In the second person to its end, as in French.
    expect(text).toContain('- how often and for how long you want to meet, and what stays between you');
    expect(text).not.toContain('the mentee');
    expect(world.written.get('letters/mentee-e1.html')).toContain(
      '<h1><bdi>Your mentor: Ana Silva</bdi></h1>',
    );
    expect(world.written.get('letters/mentee-e3.txt')).toContain('We have no mentor for you in Compass');
    const table = world.written.get('letters/letters.csv') ?? '';
    expect(
      table.startsWith('\ufeffrole,id,name,email,partners,partner emails,language,subject,text,file\r\n'),
    ).toBe(true);
    expect(table).toContain(
      'mentee,e1,Cleo Day,cleo@ex.org,Ana Silva,ana@ex.org,en,Your mentor: Ana Silva,"Dear Cleo Day,',
    );
    // No formula runs.
    expect(table).not.toMatch(/(^|,)"?=cmd/m);
    const names = [...world.written.keys()].filter((name) => name.startsWith('letters/'));
    expect(names).toHaveLength(12);
    expect(world.written.get('letters/letters.html')?.match(/<article lang="en">/g)).toHaveLength(5);
  });

  it('writes in French, as JSON too, about approved pairs alone', async () => {
    const decisions = [
      { kind: 'approve', mentorId: 'm1', menteeId: 'e1', reviewer: 'lead', at: '2026-03-02T09:00:00Z' },
    ];
    const world = await matched({ 'decisions.json': JSON.stringify(decisions) });
    const asked = ['--matching', 'out/matching.json', '--out', 'fr', '--locale', 'fr', '--json'] as const;
    const more = ['--review', 'decisions.json', '--approved', '--matched', '--data', '--quiet'] as const;
    expect(await world.call('letters', ...INPUT, ...asked, ...more)).toBe(0);
    const letters: readonly { readonly id: string; readonly text: string }[] = JSON.parse(
      world.written.get('fr/letters.json') ?? '',
    );
    expect(letters.map(({ id }) => id)).toEqual(['e1', 'm1']);
    expect(letters[0]?.text).toContain('votre mentor est Ana Silva');
    expect(letters[0]?.text).not.toContain('Two careers');
    expect(world.out()).toMatch(/"letters": ?2/);
  });

  it('says what is missing', async () => {
    const world = await matched();
    expect(await world.call('letters', ...INPUT, '--out', 'x')).toBe(1);
    expect(world.err()).toContain('--matching FILE');
    expect(await world.call('letters', ...INPUT, '--matching', 'out/matching.json')).toBe(1);
    expect(world.err()).toContain('--out DIR');
  });
});
