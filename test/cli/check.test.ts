import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/io';
import { checkCohort, matchCohort } from '../../src/matching';
import type { Cohort } from '../../src/model';
import { VOID_POLICY } from '../support/void-policy';
import { worldOf } from './world';

/** The case void-rules. */
const files = {
  'mentors.csv': 'id,name,attributes.team\n1,Bob Ashe,Blue\n2,Ida Voss,Red\n',
  'mentees.csv':
    'id,name,manager,attributes.team,shoe size\n11,Cleo Day,Bob Ashe,Blue,38\n12,Dan Fox,Ida Voss,Red,44\n',
  'policy.json': JSON.stringify(VOID_POLICY),
};
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
const INPUT = [...PEOPLE, '--policy', 'policy.json'];

describe('mentor-match check', () => {
  it('says what was understood, warnings first, in 80 columns, and writes nothing', async () => {
    const world = worldOf({ files });
    expect(await world.call('check', ...INPUT)).toBe(EXIT.ok);
    const lines = world.out().split('\n');
    expect(lines[0]).toMatch(/^WARNING: \d+ things mean less than it seems$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const text = world.out().replace(/\n\s+/g, ' ');
    expect(text).toContain('mentees.csv: column "shoe size"');
    expect(text).toContain('did you mean “attributes.team”?');
    expect(text).toContain('Bob Ashe → 1 and Ida Voss → 2');
    expect(text).toContain('People: 2 mentors, 2 mentees');
    expect(text).toContain('Seats: 2 offered, 2 wanted by 2 mentees');
    expect(text).toContain('mentee Cleo Day (11) manager: Bob Ashe attributes: team Blue');
    expect(text).toContain('no-reporting-line: forbids 0');
    expect(text).toContain('different:attributes.Team name: forbids 0, lets 4 through because of blanks');
    expect(text).toContain('eligible pairs: 4 of 4');
    expect(text).toMatch(/manager +2 of 2/);
    expect(world.written.size).toBe(0);
  });

  it('ends with 1 under --strict where there is a warning, and prints the same', async () => {
    const world = worldOf({ files });
    const strict = worldOf({ files });
    await world.call('check', ...INPUT);
    expect(await strict.call('check', ...INPUT, '--strict')).toBe(EXIT.badInput);
    expect(strict.out()).toBe(world.out());
  });

  it('prints JSON with the warnings of tables and rules in one list', async () => {
    const world = worldOf({ files });
    expect(await world.call('check', ...INPUT, '--json')).toBe(EXIT.ok);
    const found = JSON.parse(world.out());
    expect(found.warnings.map(({ id }: { readonly id: string }) => id)).toEqual(
      expect.arrayContaining(['warnings.column-unread', 'warnings.rule-managers-unknown']),
    );
    expect(found.people).toEqual({ mentors: 2, mentees: 2, both: 0, managers: 0 });
    expect(found.fields.mentees).toContainEqual({ field: 'attributes.team', filled: 2, blank: 0 });
  });

  it('refuses what cannot be read', async () => {
    const world = worldOf({ files: { ...files, 'mentors.csv': 'name\nBob\n' } });
    expect(await world.call('check', ...PEOPLE)).toBe(EXIT.badInput);
  });
});

describe('warnings of the command', () => {
  it('stand in the summary and the JSON of match, and are errors under --strict', async () => {
    const world = worldOf({ files });
    expect(await world.call('match', ...INPUT, '--out', 'out')).toBe(EXIT.ok);
    const lines = world.out().trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith('WARNING: '));
    // Near the end, so that they are on the screen.
    expect(at).toBeGreaterThan(lines.length / 3);
    expect(world.out()).toContain(
      'different:attributes.Team name: forbids 0, lets 4 through because of blanks',
    );
    expect(world.out()).toContain('mentees.csv: column "shoe size"');
    const json = worldOf({ files });
    await json.call('match', ...INPUT, '--out', 'out', '--json');
    expect(JSON.parse(json.out()).warnings.length).toBeGreaterThan(4);
    const strict = worldOf({ files });
    expect(await strict.call('match', ...INPUT, '--out', 'out', '--strict')).toBe(EXIT.badInput);
    expect(strict.written.size).toBe(0);
    expect(strict.err()).toContain('shoe size');
    expect(strict.err()).toContain('Team name');
  });

  /** Every command that reads people but writes no summary, after a matching. */
  const QUESTIONS: readonly (readonly [string, ...string[]])[] = [
    ['explain', '--mentor', '1', '--mentee', '11'],
    ['shortlist'],
    ['why-not', '--matching', 'out/matching.json', '--mentor', '1', '--mentee', '11'],
    ['verify', '--matching', 'out/matching.json'],
    ['compare', '--policies', 'policy.json,other.json'],
  ];

  it.each(QUESTIONS)('stand beside the answer of %s, and are errors under --strict', async (...question) => {
    const world = worldOf({
      // Without the column that nothing reads, and with it: the library's own warnings are to be told too.
      files: {
        ...files,
        'mentees.csv': 'id,name,manager\n11,Cleo Day,Bob Ashe\n12,Dan Fox,Ida Voss\n',
        'unread.csv': files['mentees.csv'],
        'other.json': '{}',
      },
    });
    await world.call('match', ...INPUT, '--out', 'out');
    const before = world.out();
    const call = (...more: string[]) => world.call(...question, ...INPUT, ...more);
    expect(await call()).toBe(EXIT.ok);
    const text = world.err().replace(/\n\s+/g, ' ');
    expect(text).toMatch(/WARNING: \d+ things mean less than it seems/);
    expect(text).toContain('Bob Ashe → 1 and Ida Voss → 2');
    const answer = world.out().slice(before.length);
    expect(answer).not.toBe('');
    expect(answer).not.toContain('WARNING');
    expect(await call('--json')).toBe(EXIT.ok);
    JSON.parse(world.out().slice(before.length + answer.length));
    const told = world.err();
    const printed = world.out();
    expect(await call('--strict')).toBe(EXIT.badInput);
    expect(`${world.err().slice(told.length)}${world.out().slice(printed.length)}`).toContain(
      'rule-managers-unknown',
    );
    const unread = INPUT.map((word) => (word === 'mentees.csv' ? 'unread.csv' : word));
    expect(await world.call(...question, ...unread)).toBe(EXIT.ok);
    expect(world.err().slice(told.length)).toContain('shoe size');
  });

  it('of two policies are told once, or with the policy that has them', async () => {
    const world = worldOf({ files: { ...files, 'other.json': '{}' } });
    await world.call('compare', ...PEOPLE, '--policies', 'policy.json,other.json');
    const text = world.err().replace(/\n\s+/g, ' ');
    expect(text).toContain('- policy.json: policy.rules[1]: the rule “different Team name” never applies');
    expect(text.match(/column "shoe size"/g)).toHaveLength(1);
    const lines = world.err().split('\n');
    expect(lines.filter((line) => line.startsWith('  - policy.weights')).length).toBeGreaterThan(0);
  });

  it('say that managers are named by name (case 06)', async () => {
    const world = worldOf({
      files: {
        'mentors.csv':
          'id,name,department,skills\nana@ex.org,Ana Réal,IT,SQL:5\nben@ex.org,Ben Óg,Finance,SQL:3\ncid@ex.org,Cid Müller,Sales,Python:4\n',
        'mentees.csv':
          'id,name,department,manager,skills wanted\ndan@ex.org,Dan Œuf,Sales,Ben Óg,SQL 1>3\n' +
          'eve@ex.org,Eve Núñez,IT,Cid Müller,Python 1>4; SQL 0>3\nfay@ex.org,Fay Ås,Finance,Ana Réal,SQL 2>4\n',
        'line.json': JSON.stringify({ weights: { skills: 1 }, rules: [{ kind: 'no-reporting-line' }] }),
      },
    });
    const policy = ['--policy', 'line.json'];
    expect(await world.call('match', ...PEOPLE, ...policy, '--out', 'out')).toBe(EXIT.ok);
    const text = world.out().replace(/\n\s+/g, ' ');
    expect(text).toContain(
      '3 managers are nobody’s id; 3 are somebody’s name: Ana Réal → ana@ex.org, Ben Óg → ben@ex.org, and Cid Müller → cid@ex.org',
    );
    expect(text).toContain('no-reporting-line: forbids 0');
    expect(await world.call('match', ...PEOPLE, ...policy, '--out', 'out', '--strict')).toBe(EXIT.badInput);
  });

  it('say that a department N/A is a blank, so that a rule meets nobody (case 38)', async () => {
    const world = worldOf({
      files: {
        'mentors.csv': 'id,department,skills\na,N/A,SQL:5\nb,Sales,SQL:3\n',
        'mentees.csv': 'id,department,skills wanted\nc,N/A,SQL 2>4\n',
        'policy.json': '{"rules":[{"kind":"different","field":"department"}],"weights":{"skills":1}}',
      },
    });
    expect(await world.call('match', ...INPUT, '--out', 'out')).toBe(EXIT.ok);
    const text = world.out().replace(/\n\s+/g, ' ');
    expect(text).toContain('Eligible pairs: 2 of 2');
    expect(text).toContain('different:department: forbids 0, lets 2 through because of blanks');
    expect(text).toContain('the rule “different department” never applies: no mentee has “department”');
    // Two people of no department are not of the same one: the better mentor is not lost to a blank.
    expect(JSON.parse(world.written.get('out/matching.json') ?? '').matches[0].mentorId).toBe('a');
  });

  it('are at most thirty on the screen', async () => {
    const unread = Array.from({ length: 40 }, (_, at) => `colour ${at}`).join(',');
    const world = worldOf({
      files: { ...files, 'mentors.csv': `id,${unread}\n1,${unread}\n`, 'policy.json': '{}' },
    });
    await world.call('shortlist', ...INPUT);
    expect(world.err().match(/^ {2}- /gm)?.length ?? 0).toBeLessThanOrEqual(30);
  });
});

describe('checkCohort', () => {
  const cohort: Cohort = {
    mentors: [
      { id: 'a', languages: ['fr'], capacity: { max: 2 }, protectedAttributes: { gender: 'f' } },
      { id: 'b', attributes: { site: null } },
      { id: 'c', experienceYears: 9 },
      { id: 'd' },
    ],
    mentees: [
      { id: 'e', languages: ['fr'] },
      { id: 'a', experienceYears: 2 },
    ],
    managers: { x: 'y' },
  };

  it('counts people, fields, rules and answers without a matching, and shows no protected attribute', () => {
    const rules = [{ kind: 'shared-value', mentorField: 'languages' }] as const;
    const found = checkCohort(cohort, { rules, weights: { experience: 1, logistics: 0.5, goals: 0 } });
    if (!found.ok) throw new Error('refused');
    expect(found.people).toEqual({ mentors: 4, mentees: 2, both: 1, managers: 1 });
    expect(found.fields.mentors).toContainEqual({ field: 'languages', filled: 1, blank: 3 });
    expect(found.fields.mentors).toContainEqual({ field: 'protectedAttributes.gender', filled: 1, blank: 3 });
    expect(found.fields.mentors.map(({ field }) => field)).not.toContain('attributes.site');
    expect(found.sample.mentors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(found.sample)).not.toContain('gender');
    expect(found.criteria).toEqual([
      { criterion: 'experience', weight: 1, mentors: 1, mentees: 1 },
      { criterion: 'logistics', weight: 0.5, mentors: 1, mentees: 1 },
    ]);
    expect(found.seats).toEqual({ offered: 5, offeredAtLeast: 0, wanted: 2, wantedAtLeast: 0, short: 0 });
    const matched = matchCohort(cohort, { rules, weights: { experience: 1, logistics: 0.5, goals: 0 } });
    if (matched.status !== 'optimal') throw new Error(matched.status);
    expect(found.rules).toEqual(matched.summary.rules);
    expect(found.eligiblePairs).toBe(matched.summary.eligiblePairs);
    expect(found.warnings).toEqual(matched.warnings);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('is refused under strict where there is a warning', () => {
    const check = checkCohort(cohort, { rules: [{ kind: 'same', field: 'location' }] }, { strict: true });
    expect(check.ok).toBe(false);
    expect(check.problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('location') }),
    );
  });
});
