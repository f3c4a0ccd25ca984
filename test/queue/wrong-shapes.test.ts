import { describe, expect, it } from 'vitest';
import {
  createMatchingQueue,
  createMatchingWorker,
  createScanWorker,
  fileStore,
  queueScanner,
} from '../../src/entries/queue';
import { MentorMatchError } from '../../src/errors';
import { errorOf } from '../support/thrown';

/** What JavaScript callers hand over by mistake. */
const WRONG: readonly unknown[] = [null, undefined, 7, 'x', true, [], [null]];

describe('wrong shapes', () => {
  it.each([
    ['createMatchingQueue', createMatchingQueue, 'options'],
    ['createMatchingWorker', createMatchingWorker, 'options'],
    ['createScanWorker', createScanWorker, 'options'],
    ['queueScanner', queueScanner, 'options'],
  ] as const)('are a typed error before Redis is asked: %s', (_, verb, path) => {
    // The cast: the point is to call functions with what their types forbid.
    const call = verb as (value: unknown) => unknown;
    for (const wrong of WRONG) expect(errorOf(() => call(wrong)).issues[0]?.path).toBe(path);
  });

  it('are a typed error of numbers out of range', () => {
    const options = { connection: 'redis://127.0.0.1:1', store: fileStore('none'), tenant: 'acme' };
    const found = [
      () => createMatchingWorker({ ...options, threads: 0 }),
      () => createScanWorker({ ...options, turn: -1 }),
      () => queueScanner({ ...options, places: 0 }),
      // The casts: callers without types hand over what stands in an environment variable.
      () => createMatchingWorker({ ...options, memory: '1000' as unknown as number }),
      () => createScanWorker({ ...options, lockDuration: '1000' as unknown as number }),
      () => createMatchingWorker({ ...options, scan: { places: 0 } }),
      () => createMatchingWorker({ ...options, scan: { leastPairs: 0.5 } }),
    ].map((call) => errorOf(call).issues[0]?.message);
    expect(found).toEqual(Array.from({ length: 7 }, () => 'the option is out of range'));
  });

  it('are a typed error of each request and ticket', async () => {
    // Nothing of these calls gets as far as Redis.
    const queue = createMatchingQueue({ connection: 'redis://127.0.0.1:1', store: fileStore('none') });
    // The cast: the point is to call functions with what their types forbid.
    const calls = [queue.submit, queue.state, queue.result, queue.cancel, queue.wait] as ((
      value: unknown,
    ) => Promise<unknown>)[];
    for (const call of calls)
      for (const wrong of [...WRONG, {}, { tenant: 'A' }])
        await expect(call(wrong)).rejects.toBeInstanceOf(MentorMatchError);
    await queue.close();
  });
});
