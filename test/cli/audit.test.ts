import { describe, expect, it } from 'vitest';
import { auditRecordSchema } from '../../src/audit';
import { generateCohort } from '../../src/synthetic';
import { world } from './world';

const cohort = generateCohort({ mentors: 20, mentees: 50, seed: 'audit command', multipleRate: 0.1 });
const lines = (people: readonly object[]) => people.map((one) => JSON.stringify(one)).join('\n');
const mentees = cohort.mentees.map(({ capacity: _, ...one }, at) => ({
  ...one,
  protectedAttributes: { shift: at % 2 === 0 ? 'day' : 'night' },
}));
const FILES = { 'mentors.ndjson': lines(cohort.mentors), 'mentees.ndjson': lines(mentees) };
const PEOPLE = ['--mentors', 'mentors.ndjson', '--mentees', 'mentees.ndjson'];
const CALL = ['audit', ...PEOPLE, '--matching', 'matching.json', '--quiet'];

async function matched(more: { readonly [path: string]: string } = {}) {
  const io = world(FILES);
  expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
  return world({ ...FILES, 'matching.json': io.written.get('out/matching.json') ?? '', ...more });
}

describe('mentor-match audit', () => {
  it('counts by group, says where a gap arises and what a higher share costs, in 80 columns', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--gap', 'shift', '--price', 'shift')).toBe(0);
    const out = io.out();
    expect(out).toContain('Mentees by shift\n');
    expect(out).toMatch(/^ {2}day +25 +\d+ +\d+% +[\d.]+\*? /m);
    expect(out).toContain('Where the gaps by shift arise');
    expect(out).toMatch(/^ {2}uneven seats +0\.0/m);
    expect(out).toContain('What a higher share costs, by shift: day, night');
    expect(out).toContain('This is no legal advice.');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints the same as JSON, and takes attributes from a table apart', async () => {
    const table = mentees.map(({ id }, at) => ({ id, union: at < 20 }));
    const io = await matched({ 'table.json': JSON.stringify(table) });
    expect(await io.call(...CALL, '--table', 'table.json', '--by', 'union,union+shift', '--json')).toBe(0);
    const { audit, gap, price } = JSON.parse(io.out());
    expect(audit.tables.map(({ by }: { readonly by: readonly string[] }) => by)).toEqual([
      ['union'],
      ['union', 'shift'],
    ]);
    expect([gap, price]).toEqual([null, null]);
  });

  it('prints a record for a log, whose instant is given', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--record', 'HR', '--at', '2026-03-02T09:30:00Z')).toBe(0);
    expect(auditRecordSchema.parse(JSON.parse(io.out()))).toMatchObject({
      by: 'HR',
      at: '2026-03-02T09:30:00Z',
    });
    const without = await matched();
    expect(await without.call(...CALL, '--record', 'HR')).toBe(1);
    expect(without.err()).toContain('--at');
  });

  it('says what there is to group by', async () => {
    const io = await matched();
    expect(await io.call(...CALL, '--by', 'shfit')).toBe(1);
    expect(io.err()).toContain('did you mean "shift"?');
  });

  it('puts the groups into the report where they are asked for', async () => {
    const io = await matched();
    const call = ['report', ...PEOPLE, '--matching', 'matching.json', '--out', 'out', '--quiet'];
    expect(await io.call(...call, '--groups')).toBe(0);
    expect(io.written.get('out/report.html')).toContain('id="groups"');
  });
});
