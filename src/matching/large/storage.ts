import { MentorMatchError, printValue } from '../../errors';
import type { Prepared } from '../prepared';
import type { ExplanationOptions } from './explanations';
import { implicitBytes } from './memory';

/**
 * Where the scores of all pairs are kept: `dense` computes each once and holds 4 bytes a pair, `implicit` holds none
 * and computes rows on demand. Both give the same matching; its proof may have other prices.
 */
export type Storage = 'dense' | 'implicit';

/** What {@link chooseStorage} reads. */
export interface StorageOptions {
  /**
   * Where scores are kept: `dense` holds 4 bytes a pair, `implicit` computes rows on demand. `auto` (default) takes
   * `implicit` from 2^24 pairs on unless criteria or rules are the caller's own, and wherever a matrix would not fit in
   * the memory.
   */
  readonly storage?: 'auto' | Storage;
  /**
   * Bytes that the scores of all pairs may take, > 0, or where they are not kept, what a run without them takes by an
   * estimate made before it begins. Default: 2^30 for scores, and no limit where they are not kept.
   */
  readonly memoryLimit?: number;
}

/** Below this many pairs a matrix is small, and reading it faster than computing rows again. */
const FEW_PAIRS = 2 ** 24;
const MEMORY_LIMIT = 2 ** 30;

/**
 * Whether `auto` keeps the scores of so many pairs, at 4 bytes each.
 *
 * @param isFast whether rows are computed by a kernel: all criteria and rules are built in.
 */
export function keepsScores(pairs: number, isFast: boolean, memoryLimit = MEMORY_LIMIT): boolean {
  return 4 * pairs <= memoryLimit && !(isFast && pairs >= FEW_PAIRS);
}

/**
 * Dense or implicit; @throws MentorMatchError `invalid-input` for malformed options, `too-large` where neither will do.
 */
export function chooseStorage(prepared: Prepared, options: StorageOptions & ExplanationOptions): Storage {
  const { storage = 'auto', memoryLimit = MEMORY_LIMIT } = options;
  checkOptions(storage, memoryLimit);
  const { mentors, mentees } = prepared.cohort;
  const pairs = mentors.length * mentees.length;
  const bytes = 4 * pairs;
  if (storage === 'implicit') return implicitWithin(prepared, options);
  if (storage === 'dense' || bytes <= memoryLimit) {
    if (bytes > memoryLimit) {
      const without = `storage \`auto\` or \`implicit\`, which takes about ${implicitBytes(prepared, options)} bytes, or`;
      throw tooLarge(bytes, memoryLimit, without);
    }
    const isKept = storage === 'dense' || keepsScores(pairs, isFastImplicitly(prepared), memoryLimit);
    return isKept ? 'dense' : 'implicit';
  }
  return implicitWithin(prepared, options);
}

/** @throws MentorMatchError `too-large` if it would take more than a limit that was given. */
function implicitWithin(
  prepared: Prepared,
  options: Pick<StorageOptions, 'memoryLimit'> & ExplanationOptions,
): 'implicit' {
  const { memoryLimit = Number.POSITIVE_INFINITY } = options;
  const bytes = implicitBytes(prepared, options);
  if (bytes <= memoryLimit) return 'implicit';
  const { mentors, mentees } = prepared.cohort;
  const pairs = mentors.length * mentees.length;
  throw new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: `a run that does not keep the scores of all pairs (${4 * pairs} bytes) takes about ${bytes} bytes, and the limit is ${memoryLimit}`,
      received: `${mentors.length + mentees.length} people`,
      expected: 'a higher options.memoryLimit, explanations on demand, or a cohort that is matched in parts',
    },
  ]);
}

/** Built-in criteria and rules are scanned by a kernel; callbacks are called for every pair each time a row is read. */
function isFastImplicitly({ scoring, rules }: Prepared): boolean {
  return scoring.isBuiltIn && rules.isBuiltIn;
}

function checkOptions(storage: string, memoryLimit: number): void {
  const issues = [];
  if (storage !== 'auto' && storage !== 'dense' && storage !== 'implicit') {
    issues.push({
      path: 'options.storage',
      message: 'not a way to keep scores',
      received: printValue(storage),
      expected: 'auto, dense or implicit',
    });
  }
  if (!(memoryLimit > 0)) {
    issues.push({
      path: 'options.memoryLimit',
      message: 'not an amount of memory',
      received: printValue(memoryLimit),
      expected: 'a number of bytes above 0, or nothing',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

function tooLarge(bytes: number, limit: number, remedy: string): MentorMatchError {
  return new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: `the scores of all pairs take ${bytes} bytes, more than the limit of ${limit}`,
      received: `${bytes / 4} pairs`,
      expected: `${remedy} a higher options.memoryLimit, or a cohort that is matched in parts`,
    },
  ]);
}
