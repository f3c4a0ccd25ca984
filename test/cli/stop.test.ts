import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { matchCohortAsync, StoppedMatching } from '../../src/matching';
import { definePolicy } from '../../src/model';
import { worldOf } from './world';

type Matcher = typeof matchCohortAsync;

/** What stands in for the matcher; the real one if there is nothing. */
const stand = vi.hoisted((): { in: Matcher | undefined } => ({ in: undefined }));
vi.mock('../../src/matching', async (original) => {
  const matching = await original<typeof import('../../src/matching')>();
  const matchCohortAsync: Matcher = (...args) => (stand.in ?? matching.matchCohortAsync)(...args);
  return { ...matching, matchCohortAsync };
});
beforeEach(() => {
  stand.in = undefined;
});

function stopped(more: Partial<StoppedMatching>): StoppedMatching {
  return {
    format: 1,
    status: 'stopped',
    reason: 'aborted',
    matches: [],
    totalScore: 0,
    proven: [],
    bestBound: null,
    gap: null,
    warnings: [],
    manifest: {
      version: '0.0.0',
      policy: definePolicy({}),
      seed: '',
      inputHash: '',
      extensions: [],
      solver: 'stopped',
    },
    ...more,
  };
}

const files = {
  'mentors.csv': 'id,name\nm,Mia\nn,Noa\n',
  'mentees.csv': 'id\ne\nf\n',
};
const match = ['match', '--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--out', 'o'];

describe('a run that is stopped', () => {
  it('is named as stopped, with its gap, and exits with 3', async () => {
    stand.in = async (_cohort, _policy, options) => {
      options?.onProgress?.({
        phase: 'total-cost',
        fraction: 0.4,
        bestBound: 2,
        gap: null,
        engine: 'typescript',
        threads: 1,
      });
      expect(options?.signal?.aborted).toBe(true);
      return stopped({ totalScore: 1.5, bestBound: 2, gap: 0.5 });
    };
    const io = worldOf({ files, interruptAt: 'Matching' });
    expect(await io.call(...match)).toBe(3);
    expect(io.err()).toContain('Stopping with the best matching so far.');
    expect(io.out()).toContain('STOPPED');
    expect(io.out()).toContain('No matching has a total score above 2.000: at most 0.500 more (25.00%).');
    expect(io.out()).not.toContain('Proven');
    expect(JSON.parse(io.written.get('o/matching.json') ?? '')).toMatchObject({
      format: 1,
      status: 'stopped',
      gap: 0.5,
    });
    expect(io.written.has('o/matches.csv')).toBe(true);
    expect(io.listens()).toBe(false);
  });

  it('leaves no files of an earlier run beside its own', async () => {
    const io = worldOf({ files });
    expect(await io.call(...match)).toBe(0);
    expect(await io.call(...match, '--format', 'ndjson')).toBe(0);
    expect([...io.written.keys()].sort()).toEqual([
      'o/matches.ndjson',
      'o/matching.json',
      'o/unmatched.ndjson',
    ]);
    stand.in = async () => stopped({ totalScore: 1.5, bestBound: 2, gap: 0.5 });
    expect(await io.call(...match)).toBe(3);
    expect([...io.written.keys()].sort()).toEqual(['o/matches.csv', 'o/matching.json']);
  });

  it('says so where nothing is known yet', async () => {
    stand.in = async () => stopped({});
    const io = worldOf({ files });
    expect(await io.call(...match)).toBe(3);
    expect(io.out()).toContain('How far it is from the best is not known yet.');
    const asJson = worldOf({ files });
    expect(await asJson.call(...match, '--json')).toBe(3);
    expect(JSON.parse(asJson.out())).toEqual({
      ok: false,
      status: 'stopped',
      matches: 0,
      totalScore: 0,
      bestBound: null,
      gap: null,
      warnings: [],
      written: ['o/matching.json', 'o/matches.csv'],
    });
  });

  it('writes nothing where there is no matching yet: the real matcher, stopped at its first word', async () => {
    const io = worldOf({ files, interruptAt: 'Preparing' });
    expect(await io.call(...match)).toBe(3);
    expect(io.out()).not.toContain('Proven');
    expect(io.listens()).toBe(false);
  });

  it('leaves off waiting for Ctrl-C when the matcher fails', async () => {
    stand.in = async () => {
      throw new Error('broken');
    };
    const io = worldOf({ files });
    expect(await io.call(...match)).toBe(1);
    expect(io.err()).toContain('This should not have happened: Error: broken');
    expect(io.listens()).toBe(false);
  });
});

describe('options of a run', () => {
  it('reach the matcher in its units', async () => {
    const given: unknown[] = [];
    stand.in = async (_cohort, _policy, options) => {
      const { signal: _signal, onProgress: _onProgress, reading: _reading, ...rest } = options ?? {};
      given.push(rest);
      return stopped({});
    };
    const io = worldOf({ files });
    await io.call(...match);
    const run = ['--threads', '2', '--storage', 'implicit', '--memory', '512', '--time-limit', '1.5'];
    await io.call(...match, ...run, '--explanations', 'on-demand');
    expect(given).toEqual([
      { storage: 'auto', explanations: 'auto' },
      {
        storage: 'implicit',
        explanations: 'on-demand',
        threads: 2,
        memoryLimit: 512_000_000,
        timeLimit: 1500,
      },
    ]);
  });

  it.each([
    ['--threads', '0'],
    ['--threads', '1.5'],
    ['--threads', 'two'],
    ['--memory', '-1'],
    ['--memory', ''],
    ['--time-limit', '0'],
    ['--storage', 'cloud'],
    ['--explanations', 'some'],
  ])('%s %j is refused before anything is read', async (option, value) => {
    const io = worldOf({});
    expect(await io.call(...match, `${option}=${value}`)).toBe(1);
    expect(io.err()).toContain(option);
    expect(io.err()).toContain('See: mentor-match match --help');
  });
});
