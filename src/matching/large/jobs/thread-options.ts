import { MentorMatchError, printValue } from '../../../errors';

/** What {@link chooseThreads} reads. */
export interface ThreadOptions {
  /**
   * Threads that compute scores, the caller's included: an integer from 1 to 64. The result does not depend on it.
   * Only scores that are not kept (`storage: 'implicit'`) are computed by several threads, and criteria and rules of
   * the caller's own by one. Default: 1 for small cohorts; else what the hardware offers, 4 at most, and fewer if
   * workers cannot start, as on a page whose Content-Security-Policy lacks `worker-src blob:`, or Node before 20.16.
   */
  readonly threads?: number;
}

const MOST_THREADS = 64;
const DEFAULT_THREADS = 4;
/** Below this many pairs, others are hardly up before the work is done. */
const FEW_PAIRS = 2 ** 22;

/** How many threads to use; @throws MentorMatchError `invalid-input` for a malformed option. */
export function chooseThreads({ threads }: ThreadOptions, pairs: number): number {
  if (threads !== undefined) return threads;
  return pairs < FEW_PAIRS ? 1 : Math.min(DEFAULT_THREADS, hardwareThreads());
}

/** @throws MentorMatchError `invalid-input` */
export function checkThreads({ threads }: ThreadOptions): void {
  if (threads === undefined || (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS)) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.threads',
      message: 'not a number of threads',
      received: printValue(threads),
      expected: `an integer from 1 to ${MOST_THREADS}, or nothing`,
    },
  ]);
}

function hardwareThreads(): number {
  // Without an import, which a browser could not resolve; nothing before Node 20.16.
  const nodeOs = globalThis.process?.getBuiltinModule?.('node:os');
  return nodeOs?.availableParallelism() ?? globalThis.navigator?.hardwareConcurrency ?? 1;
}
