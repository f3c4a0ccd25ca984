import { readCohort } from 'mentor-match/interchange';
import { describe, expect, it } from 'vitest';
import { newDesk } from '../../examples/playground/src/worker/desk';
import { match } from '../../examples/playground/src/worker/match';
import { offers } from '../../examples/playground/src/worker/offers';
import type { PolicyInput } from '../../src';

const control = { signal: new AbortController().signal, progress: () => {} };
const { cohort, reading } = readCohort({
  mentors: {
    content:
      'id,name,department,skills,max mentees\n' +
      'ana,Ana,Law,sql:5,1\nben,Ben,Tax,sql:3,1\nleo,Leo,Tax,sql:4,0\nzoe,Zoe,Art,sql:2,1\n',
  },
  mentees: {
    // Who knows most already gains by Ana alone.
    content:
      'id,name,department,skills wanted,max mentors\n' +
      'cleo,Cleo,Ops,sql:1-5,2\ndan,Dan,Art,sql:2-5,1\neve,Eve,Tax,sql:2-5,1\n',
  },
});

async function matched(policy: PolicyInput) {
  const desk = { ...newDesk(), read: { cohort, reading } };
  await match(desk, [{ policy: { weights: { skills: 1 }, ...policy }, seats: 1 }], control);
  const { result } = desk.run!;
  return {
    pairs:
      'matches' in result ? result.matches.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`) : [],
    offersTo: async (menteeId: string, words = '') => {
      const { offers: made, eligible } = await offers(desk, [menteeId, null, words]);
      return { eligible, ways: Object.fromEntries(made.map(({ id, way }) => [id, way])), made };
    },
  };
}

describe('whom a mentee could have instead', () => {
  it('is nobody who has no seat or is kept out by a rule, nor by ending a pair that the policy says must be', async () => {
    const { offersTo } = await matched({
      rules: [{ kind: 'different', field: 'department' }],
      locks: [{ mentorId: 'ana', menteeId: 'cleo' }],
    });
    const { ways, eligible } = await offersTo('dan');
    // Ben is Dan's own, Leo has no seat, and Zoe is of Dan's department.
    expect(eligible).toBe(1);
    expect(ways).toEqual({ ana: { kind: 'taken' } });
    for (const [name, kind] of Object.entries({ leo: 'closed', zoe: 'refused', ana: 'taken' })) {
      const [offer] = (await offersTo('dan', name)).made;
      expect(offer).toMatchObject({ id: name, way: { kind }, change: null });
    }
  });

  it('says who has nobody then, and who keeps another mentor', async () => {
    const { pairs, offersTo } = await matched({ objectives: ['total-score'], minimumScore: 0.1 });
    const alone = pairs.includes('ana dan') ? 'eve' : 'dan';
    const other = alone === 'dan' ? 'Eve' : 'Dan';
    expect([...pairs].sort()).toEqual([`ana ${other.toLowerCase()}`, 'ben cleo', 'zoe cleo']);
    const { ways } = await offersTo(alone);
    expect(ways['ana']).toMatchObject({ kind: 'displace', mentee: other, others: 0 });
    expect(ways['ben']).toMatchObject({ kind: 'displace', mentee: 'Cleo', others: 1 });
  });
});
