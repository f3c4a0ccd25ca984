import { describe, expect, it } from 'vitest';
import { world } from './world';

const FILES = {
  'mentors.csv': 'id,preferences ranked\nA,x;y;z\nB,x;y;z\nC,x;y;z\n',
  'mentees.csv': 'id,preferences ranked\nx,A;B;C\ny,A;B;C\nz,B;A;C\n',
  'policy.json': JSON.stringify({ weights: { preferences: 1 }, method: 'stable', proposer: 'mentees' }),
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--policy', 'policy.json'];
const words = (text: string) => text.replace(/\s+/g, ' ');

describe('what the command claims', () => {
  it('is stable by the lists that people gave, and verify agrees', async () => {
    const io = world(FILES);
    expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    expect(words(io.out())).toContain(
      'Stable: no mentor and mentee would both give up a partner or fill a free seat to have each other, ' +
        'each by their own list first (6 gave one) and the scores of the pairs after it. ' +
        'No stable matching is better for any of the mentees, who propose.',
    );
    const result = JSON.parse(io.written.get('out/matching.json') ?? '') as {
      matches: { mentorId: string; menteeId: string }[];
    };
    expect(result.matches.map(({ mentorId, menteeId }) => `${menteeId}-${mentorId}`)).toEqual([
      'x-A',
      'y-B',
      'z-C',
    ]);
    const check = world({ ...FILES, 'matching.json': JSON.stringify(result) });
    expect(await check.call('verify', ...PEOPLE, '--matching', 'matching.json')).toBe(0);
    expect(words(check.out())).toContain('no pair blocks the matching, by everybody’s own wishes first');
  });

  it('speaks of scores alone where nobody gave a list', async () => {
    const io = world({
      'mentors.csv': 'id,skills\nA,SQL:5\n',
      'mentees.csv': 'id,skills wanted\nx,SQL 2>4\n',
      'policy.json': JSON.stringify({ method: 'stable', proposer: 'mentors' }),
    });
    expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    expect(words(io.out())).toContain('to have each other, by the scores of the pairs. No stable matching');
    expect(words(io.out())).toContain('any of the mentors, who propose');
  });

  it('never offers a refusal as something to lift', async () => {
    const io = world({
      'mentors.csv': 'id,skills\nA,SQL:5\n',
      'mentees.csv': 'id,skills wanted,preferences never\nx,SQL 2>4,A\n',
      'policy.json': '{}',
    });
    expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    const unmatched = io.written.get('out/unmatched.csv') ?? '';
    expect(unmatched).toContain('forbidden by refusals (1)');
    expect(unmatched).not.toMatch(/relax/i);
    const matching = io.written.get('out/matching.json') ?? '';
    const ask = world({
      'mentors.csv': 'id,skills\nA,SQL:5\n',
      'mentees.csv': 'id,skills wanted,preferences never\nx,SQL 2>4,A\n',
      'policy.json': '{}',
      'matching.json': matching,
    });
    expect(
      await ask.call('why-not', ...PEOPLE, '--matching', 'matching.json', '--mentor', 'A', '--mentee', 'x'),
    ).toBe(0);
    expect(ask.out()).toContain('refusals: the mentee has refused the mentor');
    expect(ask.out()).not.toMatch(/lift/i);
  });
});
