import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examples, run } from '../examples/run';
import { throughJson } from './support';

const expected = (name: string) =>
  readFileSync(new URL(`${name}/expected.txt`, examples), 'utf8').split('\n');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the example of the four forms', () => {
  it('matches the same people differently in each form, and says why', async () => {
    const printed = await run('forms');
    for (const line of expected('forms')) expect(printed).toContain(line);
    expect(printed.match(/proven optimal/g)).toHaveLength(4);
    // The reason that adds most is the one that the form is about.
    const reasons = (from: string, to: string) =>
      printed
        .slice(printed.indexOf(from), printed.indexOf(to))
        .split('\n')
        .filter((line) => line.startsWith('    '))
        .map((line) => line.trim().split(' ')[0]);
    expect(new Set(reasons('Professional', 'Entrepreneur'))).toEqual(new Set(['career']));
    expect(new Set(reasons('Entrepreneur', 'Situational'))).toEqual(new Set(['venture']));
    expect(new Set(reasons('Situational', 'Reverse'))).toEqual(new Set(['skills']));
  });
});

describe('the example of a program year', () => {
  it('tells the year from the objectives to the end', async () => {
    const printed = await run('program-year');
    for (const line of expected('program-year')) expect(printed).toContain(line);
    expect(printed).not.toContain('NOT PROVEN');
  });

  it('is the same year each time, and plain JSON from beginning to end', async () => {
    const { runYear } = await import(/* @vite-ignore */ new URL('program-year/year.mjs', examples).href);
    const year: unknown = runYear();
    expect(runYear()).toEqual(year);
    expect(throughJson(year)).toEqual(year);
  });
});
