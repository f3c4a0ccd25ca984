import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openMatching, parseMatching } from '../../src';
import { COMMANDS } from '../../src/cli/commands';
import { decisionWorkbook } from '../../src/entries/workbook';
import { world } from './world';

const FILES = {
  'mentors.csv': 'id,name,skills\nana,Ana,SQL:5\nben,Ben,sales:4\n',
  'mentees.csv': 'id,name,skills wanted\ncleo,Cleo,SQL 2>4\ndan,Dan,sales 1>3\neve,Eve,SQL 1>2\n',
  'outcomes.csv': 'mentor id,mentee id,rating\nana,cleo,4\nben,dan,3\n',
  'policy.json': '{}',
  'other.json': '{"form":"reverse"}',
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const MATCHING = ['--matching', 'out/matching.json'];

/** A call of each command that answers, with the names of its answer. */
const CALLS: { readonly [command: string]: readonly [args: readonly string[], names: readonly string[]] } = {
  match: [
    [...PEOPLE, '--out', 'again'],
    ['status', 'matches', 'totalScore', 'warnings', 'written'],
  ],
  inspect: [
    ['mentors.csv', 'mentees.csv'],
    ['tables', 'columns', 'doubts', 'questions'],
  ],
  check: [PEOPLE, ['people', 'seats', 'fields', 'sample', 'rules', 'criteria', 'vocabulary', 'warnings']],
  verify: [
    [...PEOPLE, ...MATCHING],
    ['problems', 'checks'],
  ],
  explain: [
    [...PEOPLE, '--mentor', 'ana', '--mentee', 'cleo'],
    ['score', 'contributions', 'rules', 'place'],
  ],
  'why-not': [
    [...PEOPLE, ...MATCHING, '--mentor', 'ben', '--mentee', 'cleo'],
    ['status', 'people', 'remedies'],
  ],
  shortlist: [PEOPLE, ['lists']],
  review: [
    [...PEOPLE, ...MATCHING, '--workbook', 'd.xlsx', '--out', 'reviewed'],
    ['decisions', 'undecided', 'recorded', 'summary', 'people', 'warnings', 'written'],
  ],
  rematch: [
    [...PEOPLE, '--previous', 'out/matching.json', '--max-changes', '1', '--out', 'next'],
    ['status', 'kept', 'ended', 'begun', 'changes', 'price', 'warnings', 'written'],
  ],
  compare: [[...PEOPLE, '--policies', 'policy.json,other.json'], ['policies']],
  export: [[...PEOPLE, ...MATCHING, '--to', 'csv', '--out', 'exported'], ['written']],
  report: [[...PEOPLE, ...MATCHING, '--out', 'reported'], ['written']],
  audit: [
    [...PEOPLE, ...MATCHING, '--by', 'answers'],
    ['audit', 'gap', 'close', 'price', 'reasons'],
  ],
  learn: [
    [...PEOPLE, '--outcomes', 'outcomes.csv'],
    ['learned', 'written'],
  ],
  letters: [
    [...PEOPLE, ...MATCHING, '--out', 'letters'],
    ['letters', 'written'],
  ],
  generate: [
    ['--mentors', '2', '--mentees', '2', '--out', 'made'],
    ['mentors', 'mentees', 'written'],
  ],
};

const failure = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    total: z.number().int().min(1),
    issues: z.array(
      z.object({ path: z.string(), message: z.string(), received: z.string(), expected: z.string() }),
    ),
  }),
});

async function matched() {
  const io = world(FILES);
  expect(await io.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
  const text = io.written.get('out/matching.json') ?? '';
  const cohort = {
    mentors: [
      { id: 'ana', name: 'Ana', skills: [{ name: 'SQL', level: 5 }] },
      { id: 'ben', name: 'Ben', skills: [{ name: 'sales', level: 4 }] },
    ],
    mentees: [
      { id: 'cleo', name: 'Cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] },
      { id: 'dan', name: 'Dan', skillsWanted: [{ name: 'sales', current: 1, target: 3 }] },
      { id: 'eve', name: 'Eve', skillsWanted: [{ name: 'SQL', current: 1, target: 2 }] },
    ],
  };
  const bytes = await decisionWorkbook(openMatching(cohort, {}, parseMatching(JSON.parse(text))));
  return world({ ...FILES, 'out/matching.json': text, 'd.xlsx': bytes });
}

describe('--json', () => {
  it('is tried with every command', () => {
    expect(Object.keys(CALLS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it.each(COMMANDS.map(({ name }) => name))(
    '%s answers one object, with ok and what its help names',
    async (name) => {
      const [args, names] = CALLS[name] ?? [[], []];
      const io = await matched();
      const code = await io.call(name, ...args, '--json');
      const said: unknown = JSON.parse(io.out());
      expect([code, said]).toEqual([0, expect.objectContaining({ ok: true })]);
      expect(Object.keys(Object(said))[0]).toBe('ok');
      expect(Object.keys(Object(said))).toEqual(expect.arrayContaining([...names]));
      const help = COMMANDS.find((one) => one.name === name)?.help ?? '';
      const described = help.slice(help.indexOf('  --json'));
      if (!['explain', 'match', 'why-not'].includes(name))
        for (const one of names) expect(described).toContain(one);
    },
  );

  it.each(COMMANDS.map(({ name }) => name))('%s answers an error as an object too', async (name) => {
    const io = world({ ...FILES, 'mentors.csv': 'id,name,experience years\nana,Ana,x\n' });
    const wrong = await io.call(name, ...(CALLS[name]?.[0] ?? []), '--no-such-option', '--json');
    expect([wrong, failure.parse(JSON.parse(io.out())).error.code]).toEqual([1, 'usage']);
    if (['generate', 'inspect'].includes(name)) return;
    const bad = world({
      ...FILES,
      'mentors.csv': 'id,name,experience years\nana,Ana,x\n',
      'out/matching.json': '{}',
    });
    expect(await bad.call(name, ...(CALLS[name]?.[0] ?? []), '--json')).toBe(1);
    const { error } = failure.parse(JSON.parse(bad.out()));
    expect([error.code, error.issues[0]?.path]).toEqual([
      'invalid-table',
      'mentors.csv: row 2, column "experience years"',
    ]);
  });

  it('says ok: false where the exit code is not 0: a result that does not hold, no matching, warnings under --strict', async () => {
    const io = await matched();
    const other = ['--mentors', 'mentors.csv', '--mentees', 'mentors.csv', ...MATCHING];
    expect(await io.call('verify', ...other, '--json')).toBe(1);
    expect(JSON.parse(io.out())).toMatchObject({ ok: false, problems: expect.any(Array) });
    const locks = JSON.stringify({
      locks: [
        { mentorId: 'ana', menteeId: 'cleo' },
        { mentorId: 'ana', menteeId: 'dan' },
      ],
    });
    const none = world({ ...FILES, 'policy.json': locks });
    expect(await none.call('match', ...PEOPLE, '--policy', 'policy.json', '--out', 'out', '--json')).toBe(2);
    expect(JSON.parse(none.out())).toMatchObject({ ok: false, status: 'infeasible' });
    const strict = world(FILES);
    expect(await strict.call('check', ...PEOPLE, '--strict', '--json')).toBe(1);
    expect(JSON.parse(strict.out())).toMatchObject({ ok: false, warnings: expect.any(Array) });
  });
});
