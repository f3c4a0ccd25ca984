/**
 * A matching in a thread of its own, so that the worker's own thread is free to renew locks. Texts in, text out: a
 * result is handed on as the bytes that the store keeps.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { MentorMatchError } from '../errors';
import { type AsyncMatchOptions, matchCohortAsync } from '../matching';
import type { Cohort, PolicyInput } from '../model';
import { summaryOf } from './job';
import { StoreOverPort } from './store';
import type { FromThread, ThreadInput, ToThread } from './thread-messages';

const SECOND = 1000;
const port = parentPort;
if (port === null) throw new Error('not a worker thread');
const send = (message: FromThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

const stop = new AbortController();
const store = new StoreOverPort(send);
port.on('message', (message: ToThread) => {
  if (message.kind === 'cancel') stop.abort();
  else store.hear(message);
});

/** Loaded where it is asked for alone. */
async function scannerOf(scan: ThreadInput['scan']): Promise<Pick<AsyncMatchOptions, 'scanner'>> {
  if (scan === undefined) return {};
  const { queueScanner } = await import('./scan');
  return {
    scanner: queueScanner({
      ...scan,
      store,
      onError: (error) => send({ kind: 'trouble', error }),
      onFigures: (figures) => send({ kind: 'figures', figures }),
    }),
  };
}

try {
  const { cohort, policy, timeLimit, threads, extensions, scan }: ThreadInput = workerData;
  const own: Pick<AsyncMatchOptions, 'criteria' | 'rules'> =
    extensions === undefined ? {} : await import(extensions);
  const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
  let told = 0;
  let during = '';
  // The casts: what people and policies are is checked there, as for any caller.
  const result = await matchCohortAsync(decode(cohort) as Cohort, decode(policy) as PolicyInput, {
    ...(own.criteria === undefined ? {} : { criteria: own.criteria }),
    ...(own.rules === undefined ? {} : { rules: own.rules }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(await scannerOf(scan)),
    threads,
    signal: stop.signal,
    onProgress({ phase, fraction }) {
      if (phase === during && Date.now() - told < SECOND) return;
      told = Date.now();
      during = phase;
      send({ kind: 'progress', phase, fraction });
    },
  });
  const bytes = new TextEncoder().encode(JSON.stringify(result));
  send({ kind: 'result', done: summaryOf(result), bytes }, [bytes.buffer]);
} catch (error) {
  if (!(error instanceof MentorMatchError)) throw error;
  const { code, message, issues } = error;
  send({ kind: 'refused', errors: { code, message, issues } });
} finally {
  port.close();
}
