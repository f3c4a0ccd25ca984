import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Matching, matchCohort } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { examples, run } from './run';

const text = (path: string) => readFileSync(new URL(path, examples), 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the Civil Service example', () => {
  it('prints the known figures of the programme', async () => {
    const printed = await run('uk-civil-service');
    expect(printed.match(/\d+ points with \d+ pairs/g)).toEqual([
      '750 points with 35 pairs',
      '1038 points with 50 pairs',
      '2036 points with 105 pairs',
      '1997 points with 105 pairs',
    ]);
    for (const line of text('uk-civil-service/expected.txt').split('\n')) expect(printed).toContain(line);
    expect(printed).not.toContain('NOT PROVEN');
  });

  it('needs at most 80 lines', () => {
    expect(text('uk-civil-service/match.mjs').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe('the French alumni example', () => {
  it('reproduces the published pairs and costs, and reports the duplicate', async () => {
    const printed = await run('alumni-french');
    const published = text('alumni-french/data/Results_Trivial.csv').trim().split('\n').slice(1);
    for (const row of published) {
      const [mentee, mentor, cost] = row.split(',').map((cell) => cell.replaceAll('"', ''));
      if (mentee === 'PAS_DE_MENTORÉ') expect(printed).toContain(`\n${mentor}: `);
      else if (mentor === 'PAS_DE_MENTOR') expect(printed).toContain(`\n${mentee}: `);
      else expect(printed).toContain(`${mentee} - ${mentor}: ${cost}`);
    }
    expect(published).toHaveLength(6);
    for (const line of text('alumni-french/expected.txt').split('\n')) expect(printed).toContain(line);
    expect(printed).not.toContain('NOT PROVEN');
  });
});

describe('the season', () => {
  it('prints the story whose every line is written down', async () => {
    const printed = await run('season');
    expect(printed).toBe(text('season/expected.txt').trimEnd());
    expect(printed).not.toContain('WRONG');
  });

  it('tells numbers that hold when worked out anew', async () => {
    const told = text('season/expected.txt');
    const cohort = generateCohort({ mentors: 18, mentees: 32, seed: 'season' });
    const policy = { form: 'professional', rules: [{ kind: 'no-reporting-line' }], seed: 'spring' } as const;
    const result = matchCohort(cohort, policy) as Matching;
    const total = result.summary.totalUnits;
    expect(told).toContain(
      `${result.matches.length} pairs for ${result.summary.menteesMatched} of 32 mentees`,
    );
    expect(told).toContain(`total ${(total / 1_000_000).toFixed(3)}`);
    const [first, second, third] = result.matches;
    const questions = [
      [second, first],
      [third, first],
      [first, third],
    ] as const;
    for (const [mentor, mentee] of questions) {
      const lock = { mentorId: mentor!.mentorId, menteeId: mentee!.menteeId };
      const forced = matchCohort(cohort, { ...policy, locks: [lock] }) as Matching;
      expect(told).toContain(
        `the total would fall by ${((total - forced.summary.totalUnits) / 1_000_000).toFixed(3)}`,
      );
    }
  });
});

describe('the example of words', () => {
  it('prints what a table of vectors makes of tags and texts, and asks for nothing twice', async () => {
    expect(await run('words')).toBe(text('words/expected.txt').trimEnd());
  });
});

describe('the sample files', () => {
  it.each(['uk-civil-service', 'alumni-french'])('of %s name their source and licence', (name) => {
    expect(text(`${name}/data/SOURCE.md`)).toMatch(/https:\/\/github\.com\/[\s\S]*Licen[cs]e/);
  });
});
