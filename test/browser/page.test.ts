import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanWorkerDefine } from '../../.ci/scan-worker';
import { generateCohort } from '../../src/entries/synthetic';
import { matchCohort } from '../../src/matching';
import { programPath } from '../support/programs';

/** People a side: `MENTOR_MATCH_BROWSER_SIZE=20000 npx vitest run test/browser` for the large run. */
const SIZE = Number(process.env['MENTOR_MATCH_BROWSER_SIZE'] ?? 2000);
/** Beyond this neither the certificate nor the total is compared with another run. */
const MOST_CHECKED = 5000;

const browser = programPath('chromium');

/** What the page says at the end; see page.ts and worker.ts. */
interface Told {
  readonly status: string;
  readonly message?: string;
  readonly summary: { readonly matches: number; readonly totalUnits: number };
  readonly seconds: number;
  readonly verified: boolean | null;
  /** Of 10 ms or more, between the start and the end of the matching only. */
  readonly ticks: number;
  /** Milliseconds between two ticks, or from the last tick to the end of the matching. */
  readonly longestGap: number;
  readonly told: number;
  readonly isolated: boolean;
  /** What computed scores, and how many threads there were. */
  readonly engines: readonly string[];
  readonly threads: readonly number[];
  /** SHA-256 of the result as JSON. */
  readonly digest: string;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: await scanWorkerDefine(),
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

describe.skipIf(browser === undefined)('a page of a browser (skipped where no Chromium is installed)', () => {
  let profile: string;
  let page: ChildProcess | undefined;
  let scripts: ReadonlyMap<string, string>;
  let isolated = true;
  let policy: string | undefined;
  let finish: (told: Told) => void = () => {};

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (isolated) {
      // Without these the page has no shared memory.
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    }
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    const script = scripts.get(path);
    if (path === '/done') {
      finish(JSON.parse(await textOf(request)));
      response.end();
    } else if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(script);
    } else {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>mentor-match</title><script type="module" src="page.js"></script>');
    }
  });

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'mentor-match-browser-'));
    scripts = new Map([
      ['/page.js', await bundle('./page.ts')],
      ['/worker.js', await bundle('./worker.ts')],
    ]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => {
    page?.kill('SIGKILL');
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(size: number, check: boolean): Promise<Told> {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/?size=${size}&check=${check ? 1 : 0}`;
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const opened = spawn(browser!, [...flags, `--user-data-dir=${profile}`, url], { stdio: 'ignore' });
    page = opened;
    const closed = new Promise<void>((resolve) => opened.once('exit', () => resolve()));
    const result = await new Promise<Told>((resolve, reject) => {
      finish = resolve;
      opened.once('error', reject);
      void closed.then(() => reject(new Error('the browser ended before the page was done')));
    });
    opened.kill('SIGKILL');
    await closed;
    return result;
  }

  it(
    'matches under a policy that allows neither WebAssembly nor workers from text, and says so',
    async () => {
      isolated = true;
      policy = "default-src 'self'";
      const told = await open(SIZE, SIZE <= MOST_CHECKED);
      policy = undefined;
      expect(told.message).toBeUndefined();
      expect(told.status).toBe('optimal');
      expect(told.engines).toEqual(['typescript']);
      expect(told.threads).toEqual([1]);
      const free = await open(SIZE, false);
      expect(free.engines).toEqual(['webassembly']);
      expect(told.digest).toBe(free.digest);
    },
    60_000 + 40 * SIZE,
  );

  it.each([true, false])(
    'goes on while its worker matches; isolated from other origins: %s',
    async (isIsolated) => {
      isolated = isIsolated;
      const check = SIZE <= MOST_CHECKED;
      const told = await open(SIZE, check);
      expect(told.message).toBeUndefined();
      expect(told.status).toBe('optimal');
      expect(told.isolated).toBe(isIsolated);
      expect(told.summary.matches).toBe(SIZE);
      expect(told.told).toBeGreaterThan(0);
      // Only ticks during the matching count: before and after it a frozen page would tick as well.
      expect(told.ticks).toBeGreaterThan(told.seconds * 10);
      // Relative to the matching, which a busy machine slows down as well.
      expect(told.longestGap).toBeLessThan((told.seconds * 1000) / 2);
      if (!check) {
        console.log(
          `${SIZE} a side in ${told.seconds.toFixed(1)} s, longest gap between ticks ${told.longestGap.toFixed(0)} ms`,
        );
        return;
      }
      expect(told.verified).toBe(true);
      const cohort = generateCohort({
        mentors: SIZE,
        mentees: SIZE,
        seed: 'browser',
        multipleRate: 0,
        minimumRate: 0,
        priorityRate: 0,
      });
      const here = matchCohort(cohort, {
        weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
        rules: [{ kind: 'different', field: 'department' }],
      });
      if (here.status !== 'optimal') throw new Error(here.status);
      expect(told.summary.totalUnits).toBe(here.summary.totalUnits);
    },
    30_000 + 20 * SIZE,
  );
});
