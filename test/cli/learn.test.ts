import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../src';
import { writeWorkbook } from '../../src/entries/workbook';
import { cohort, pairs, policy, result } from '../learning/interests';
import { world } from './world';

const lines = (people: readonly object[]) => people.map((one) => JSON.stringify(one)).join('\n');
const rated = pairs.map(({ interests, ...pair }, at) => ({
  ...pair,
  rating: 20 * interests + ((at * 7) % 5) / 10,
}));
const csv = [
  'Mentor ID;Mentee ID;Rating',
  ...rated.map((one) => Object.values(one).join(';').replace('.', ',')),
];
const FILES = {
  'mentors.ndjson': lines(cohort.mentors),
  'mentees.ndjson': lines(cohort.mentees.map(({ protectedAttributes: _, ...one }) => one)),
  'policy.json': JSON.stringify(policy),
  'outcomes.csv': csv.join('\n'),
  'noise.csv': [
    'mentor id,mentee id,rating,year',
    ...rated.map(({ mentorId, menteeId }, at) => `${mentorId},${menteeId},${(at * 7) % 5},2025`),
  ].join('\n'),
};
const PEOPLE = [
  '--mentors',
  'mentors.ndjson',
  '--mentees',
  'mentees.ndjson',
  '--policy',
  'policy.json',
  '--quiet',
];

describe('mentor-match learn', () => {
  it('proposes weights where outcomes speak for them, in words and as a policy, and changes none', async () => {
    const io = world(FILES);
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'outcomes.csv', '--out', 'next')).toBe(0);
    expect(io.out()).toMatch(/^Criterion +Before +Learned +Not ruled out +Noise +Held$/m);
    expect(io.out()).toContain('The outcomes speak for other weights');
    expect(io.out()).toContain('This is a proposal');
    expect(io.out()).toContain('Written: next/policy.json');
    for (const line of io.out().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const proposed = definePolicy(JSON.parse(io.written.get('next/policy.json') ?? ''));
    expect(Number(proposed.weights['interests'])).toBeGreaterThan(2);
    expect([...io.written.keys()]).toEqual(['next/policy.json']);
  });

  it('proposes nothing of noise, and writes nothing', async () => {
    const io = world(FILES);
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'noise.csv', '--out', 'next', '--json')).toBe(0);
    const { ok, learned, written } = JSON.parse(io.out());
    expect([ok, learned.proposal, learned.programs, written]).toEqual([true, null, 1, []]);
    expect(io.written.size).toBe(0);
  });

  it('holds what goes with attributes of a table of its own, and says whom the table does not have', async () => {
    const interested = (one: { readonly interests?: readonly string[] }) =>
      (one.interests?.length ?? 0) > 2 ? 'yes' : 'no';
    const table = ['employee id,group'];
    for (const one of [...cohort.mentors, ...cohort.mentees.slice(1)])
      table.push(`${one.id},${interested(one)}`);
    const io = world({ ...FILES, 'groups.csv': [...table, 'nobody,yes'].join('\n') });
    const call = ['learn', ...PEOPLE, '--outcomes', 'outcomes.csv', '--table', 'groups.csv'];
    expect(await io.call(...call, '--json')).toBe(0);
    const { learned } = JSON.parse(io.out());
    const found = learned.proxies.find((one: { attribute: string }) => one.attribute === 'group');
    expect([found.criterion, found.association > 0.1]).toEqual(['interests', true]);
    expect(learned.criteria.find((one: { criterion: string }) => one.criterion === 'interests').held).toBe(
      'proxy',
    );
    expect(io.err()).toContain('one row is of nobody in the matching: "nobody"');
    expect(io.err()).toContain(`one of the mentees has no row and is in no group: ${cohort.mentees[0]!.id}`);
    expect(await world(FILES).call(...call.slice(0, -2), '--table-id', 'id')).toBe(1);
    const strict = world({ ...FILES, 'groups.csv': table.join('\n') });
    expect(await strict.call(...call, '--strict')).not.toBe(0);
  });

  it('speaks French', async () => {
    const io = world(FILES);
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'noise.csv', '--locale', 'fr')).toBe(0);
    expect(io.out()).toContain('rien n’est proposé');
    expect(io.out()).toContain(`${rated.length} binômes évalués`);
    expect(io.out()).not.toMatch(/\b(?:the|of|pairs|weights?|outcomes?|noise|before)\b/i);
    for (const line of io.out().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('reads workbooks and JSON alike, and takes pairs of people who left from their matching', async () => {
    const rows = [['mentor id', 'mentee id', 'outcome'], ...rated.map((one) => Object.values(one))];
    const gone = rated[0]!;
    const left = cohort.mentees.filter(({ id }) => id !== gone.menteeId);
    const files = {
      ...FILES,
      'outcomes.xlsx': await writeWorkbook([{ name: 'Ratings', rows }]),
      'outcomes.json': JSON.stringify(rated.map(({ rating, ...pair }) => ({ ...pair, outcome: rating }))),
      'left.ndjson': lines(left.map(({ protectedAttributes: _, ...one }) => one)),
      'then.json': JSON.stringify(result),
    };
    const learned = async (...args: readonly string[]) => {
      const io = world(files);
      expect([await io.call('learn', ...PEOPLE, ...args, '--json'), io.err()]).toEqual([0, '']);
      return JSON.parse(io.out()).learned;
    };
    const first = await learned('--outcomes', 'outcomes.xlsx');
    const second = await learned('--outcomes', 'outcomes.json');
    // A workbook holds fifteen digits of a number.
    expect(second.pairs).toBe(first.pairs);
    expect(second.gain.expected).toBeCloseTo(first.gain.expected, 9);
    const io = world(files);
    const call = ['learn', ...PEOPLE, '--mentees', 'left.ndjson', '--outcomes', 'outcomes.csv'];
    const people = call.filter((word, at) => word !== 'mentees.ndjson' && call[at + 1] !== 'mentees.ndjson');
    expect(await io.call(...people)).toBe(1);
    expect(io.err()).toContain('outcomes.csv: row 2: the two are not in the cohort');
    const with_ = world(files);
    expect(await with_.call(...people, '--earlier', 'then.json', '--json')).toBe(0);
    expect(JSON.parse(with_.out()).learned.pairs).toBe(rated.length);
  });

  it('tells warnings of people, policy and outcomes, which --strict refuses', async () => {
    const rules = [{ kind: 'different', field: 'attributes.site' }];
    const io = world({
      ...FILES,
      'policy.json': JSON.stringify({ ...policy, rules }),
      'gaps.csv': `${FILES['noise.csv']}\n${rated[0]?.mentorId},${rated[1]?.menteeId},,2025\n`,
    });
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'gaps.csv')).toBe(0);
    expect(io.err().replace(/\s+/g, ' ')).toContain('never applies: nobody has “site”');
    expect(io.err()).toContain('one pair has no outcome and is left out');
    const strict = world({ ...FILES, 'gaps.csv': 'mentor id,mentee id,rating\na,b,\n' });
    expect(await strict.call('learn', ...PEOPLE, '--outcomes', 'gaps.csv', '--strict')).toBe(1);
    expect(strict.err()).toContain('found the warning warnings.pairs-without-outcome');
  });

  it('says what is wrong with the outcomes, and where', async () => {
    const io = world({
      ...FILES,
      'bad.csv': 'mentor id,mentee id,rating\na,b,fully\n',
      'none.csv': 'mentor id,mentee id,remark\na,b,good\n',
      'bad.json': '[{"mentorId":"a","menteeId":"b"}]',
    });
    expect(await io.call('learn', ...PEOPLE)).toBe(1);
    expect(io.err()).toContain('--outcomes FILE');
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'bad.csv')).toBe(1);
    expect(io.err()).toContain('bad.csv: row 2, column "rating"');
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'none.csv')).toBe(1);
    expect(io.err()).toContain('--outcome-column');
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'bad.json')).toBe(1);
    expect(io.err()).toContain('bad.json: pair 1, outcome');
    expect(await io.call('learn', ...PEOPLE, '--outcomes', 'bad.json', '--outcome-column', 'rating')).toBe(1);
    expect(io.err()).toContain('--outcome-column has no effect with --outcomes bad.json.');
  });
});
