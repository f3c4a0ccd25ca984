import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { worldOf } from './world';

/** A search over directions that ends before nothing is left open: what the command says of its matching. */

const cohort = generateCohort({
  mentors: 30,
  mentees: 30,
  bothRate: 1,
  multipleRate: 0,
  minimumRate: 0,
  blankRate: 0,
  seed: 'd',
});
const table = (people: readonly { readonly id: string; readonly interests?: readonly string[] }[]) =>
  ['id,interests', ...people.map(({ id, interests = [] }) => `${id},${interests.join(';')}`), ''].join('\n');
const policy = { weights: { interests: 1 }, rules: [{ kind: 'not-both-ways' }] };
const files = {
  'mentors.csv': table(cohort.mentors),
  'mentees.csv': table(cohort.mentees),
  'policy.json': JSON.stringify(policy),
  'plain.json': JSON.stringify({ ...policy, rules: [] }),
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const RUN = [...PEOPLE, '--policy', 'policy.json'];

/** What only a proven matching may be called. */
const PROVEN = /proven|is better|optim|prouvé|meilleur possible/i;

const desk = worldOf({ files });

/** What a call prints, and its exit code. */
async function said(...argv: string[]) {
  const { length } = desk.out();
  const code = await desk.call(...argv);
  return { code, text: desk.out().slice(length).replace(/\s+/g, ' ') };
}

describe('a matching that is not proven', () => {
  it('ends with the code of what is not proven, and says so', async () => {
    const matched = await said('match', ...RUN, '--out', 'out');
    expect(matched.code).toBe(3);
    expect(matched.text).toContain('Not proven: the best with these directions closed');
    expect(matched.text).toContain('ended after 1001 solves');
    expect(matched.text.replace('Not proven', '')).not.toMatch(PROVEN);
    expect(JSON.parse(desk.written.get('out/matching.json') ?? '')).toMatchObject({
      status: 'feasible',
      certificate: { kind: 'feasible', oneWay: { gap: { objective: 'total-score' } } },
    });
    const json = await said('match', ...RUN, '--out', 'json', '--json');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.text)).toMatchObject({ ok: false, status: 'feasible', matches: 30 });
    // It is verified for what it claims.
    const { code, text } = await said('verify', ...RUN, '--matching', 'out/matching.json');
    expect(code).toBe(0);
    expect(text).toContain('with others a better one may exist, within the gap stated');
  });

  it('does so in French', async () => {
    const { code, text } = await said('match', ...RUN, '--out', 'fr', '--locale', 'fr');
    expect(code).toBe(3);
    expect(text).toContain('Non prouvé');
    expect(text.replace('Non prouvé', '')).not.toMatch(PROVEN);
  });

  it('is told apart where policies are compared', async () => {
    const { text } = await said('compare', ...PEOPLE, '--policies', 'policy.json,plain.json');
    expect(text).toMatch(/status not proven optimal/);
    const french = await said('compare', ...PEOPLE, '--policies', 'policy.json,plain.json', '--locale', 'fr');
    expect(french.text).toMatch(/statut non prouvé optimal/);
  });
});
