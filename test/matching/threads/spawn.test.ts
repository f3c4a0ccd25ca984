import { resolveObjectURL } from 'node:buffer';
import { Worker as NodeWorker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/matching/large/jobs/messages';
import { spawner } from '../../../src/matching/threads/spawn';

/** As much of a page's workers as the library uses, by those of Node; the script answers whatever it is sent. */
class PageWorker {
  static urls: string[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  private readonly worker: Promise<NodeWorker>;

  constructor(url: string) {
    PageWorker.urls.push(url);
    const text = resolveObjectURL(url)?.text() ?? Promise.reject(new Error('no such script'));
    this.worker = text.then((script) => {
      const worker = new NodeWorker(script, { eval: true });
      worker.on('message', (data) => this.onmessage?.({ data }));
      worker.on('error', ({ message }) => this.onerror?.({ message }));
      return worker;
    });
  }

  postMessage(message: unknown) {
    void this.worker.then((worker) => worker.postMessage(message));
  }

  terminate() {
    void this.worker.then((worker) => worker.terminate());
  }
}

const done: FromWorker = { status: 'done', job: 3, results: [] };
const message: ToWorker = { job: 3, kind: 'scan', input: undefined, share: { from: 0, to: 0, stride: 1 } };
const echo = (body: string) =>
  `require('node:worker_threads').parentPort.on('message', ({ job }) => { ${body} });`;
const answers = echo(
  `require('node:worker_threads').parentPort.postMessage({ status: 'done', job, results: [] })`,
);

describe.each(['Node', 'page'] as const)('a thread of a %s', (host) => {
  beforeEach(() => {
    if (host === 'Node') return;
    PageWorker.urls = [];
    vi.stubGlobal('Worker', PageWorker);
    // The library looks for Node through `process`, which a page lacks.
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is sent to and heard from, until it is ended', async () => {
    const heard: FromWorker[] = [];
    const failures: string[] = [];
    let wake = () => {};
    const thread = spawner(answers)({
      receive: (answer) => {
        heard.push(answer);
        wake();
      },
      fail: (reason) => failures.push(reason),
    });
    const answered = new Promise<void>((resolve) => {
      wake = resolve;
    });
    thread.post(message);
    await answered;
    thread.post(message);
    await thread.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([done]);
    expect(failures).toEqual([]);
    for (const url of PageWorker.urls) expect(resolveObjectURL(url)).toBeUndefined();
  });

  it.each([
    ['throws', echo(`throw new Error('broken')`), 'broken'],
    ['is no script', 'let let', 'let'],
  ])('says so when it %s', async (_, script, reason) => {
    const failed = new Promise<string>((resolve) => {
      spawner(script)({ receive: () => {}, fail: resolve }).post(message);
    });
    expect(await failed).toContain(reason);
  });

  it('cannot be started without its script', () => {
    expect(() => spawner(undefined)({ receive: () => {}, fail: () => {} })).toThrow('without the code');
  });
});

describe('a page that forbids workers', () => {
  it('throws at once, and the script is let go', () => {
    let url = '';
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
    vi.stubGlobal(
      'Worker',
      class {
        constructor(given: string) {
          url = given;
          throw new Error('SecurityError');
        }
      },
    );
    expect(() => spawner(answers)({ receive: () => {}, fail: () => {} })).toThrow('SecurityError');
    expect(resolveObjectURL(url)).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
