import { afterEach, describe, expect, it, vi } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import type { PolicyInput } from '../../../src/model';

const cohort = generateCohort({ mentors: 600, mentees: 600, seed: 'page', minimumRate: 0 });
const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };

/** The library as a page loads it: what it knows of the runtime it finds out again. */
async function load() {
  vi.resetModules();
  return await import('../../../src/matching');
}

/** Pairs enough for several threads, where nobody says how many. */
const large = generateCohort({
  mentors: 2100,
  mentees: 2100,
  seed: 'page',
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});

async function matchThere(storage: 'dense' | 'implicit', people = cohort, threads?: number) {
  const { matchCohortAsync } = await load();
  const engines = new Set<string>();
  const counts = new Set<number>();
  const options = { storage, ...(threads !== undefined && { threads }) };
  const result = await matchCohortAsync(people, policy, {
    ...options,
    onProgress: ({ phase, engine, threads: at }) => {
      if (phase === 'reading') return;
      engines.add(engine);
      counts.add(at);
    },
  });
  return { bytes: JSON.stringify(result), engines: [...engines], threads: [...counts] };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['dense', 'implicit'] as const)('a page with a strict policy, scores %s', (storage) => {
  it.each(['absent', 'forbidden', 'unknown'] as const)(
    'scores in TypeScript where WebAssembly is %s, and says so',
    async (state) => {
      const expected = await matchThere(storage);
      expect(expected.engines).toEqual(['webassembly']);
      const { Memory } = WebAssembly;
      const validate = () => state !== 'unknown';
      const Module = function forbidden() {
        throw new WebAssembly.CompileError(`violates "script-src 'self'"`);
      };
      const { CompileError } = WebAssembly;
      vi.stubGlobal(
        'WebAssembly',
        state === 'absent' ? undefined : { Memory, Module, CompileError, validate },
      );
      const found = await matchThere(storage);
      expect(found.engines).toEqual(['typescript']);
      expect(found.bytes === expected.bytes).toBe(true);
    },
  );
});

describe('a page that forbids workers', () => {
  /** As much of a page as the library looks at. */
  function onPage(Worker: unknown) {
    vi.stubGlobal('Worker', Worker);
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
    vi.stubGlobal('MENTOR_MATCH_SCAN_WORKER', 'nothing that is run');
    vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
  }

  class Throwing {
    static made = 0;
    constructor() {
      Throwing.made++;
      throw new DOMException("violates worker-src 'self'", 'SecurityError');
    }
  }

  class Failing {
    static made = 0;
    onerror: ((event: { message: string }) => void) | null = null;
    constructor() {
      Failing.made++;
      setTimeout(() => this.onerror?.({ message: '' }), 0);
    }
    postMessage() {}
    terminate() {}
  }

  it.each([
    ['the constructor throws', Throwing],
    ['it fires an error', Failing],
  ])('is matched by one thread, with the same bytes: %s', async (_, Worker) => {
    const expected = await matchThere('implicit', large, 1);
    const runtime = process;
    const rejected: unknown[] = [];
    const listen = (reason: unknown) => rejected.push(reason);
    runtime.on('unhandledRejection', listen);
    onPage(Worker);
    const { chooseThreads } = await import('../../../src/matching/large/jobs/thread-options');
    expect(chooseThreads({}, 2100 * 2100)).toBe(4);
    const found = await matchThere('implicit', large);
    runtime.off('unhandledRejection', listen);
    expect(found.threads).toEqual([1]);
    expect(found.bytes === expected.bytes).toBe(true);
    expect(rejected).toEqual([]);
    expect(Worker.made).toBeGreaterThan(0);
  });
});
