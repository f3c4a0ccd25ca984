import { numberOption, type OptionValues, oneOf } from './value';

/** Options of a command that runs long. */
export const RUN_TEXTS = ['threads', 'storage', 'memory', 'explanations', 'time-limit'] as const;
export const RUN_FLAGS = ['quiet'] as const;

export const RUN_HELP = `The run:
  --threads N         how many threads score pairs; the result is the same
  --storage HOW       auto (default): what fits in memory; dense: all scores in
                      memory; implicit: scores are computed on demand
  --memory MB         how much memory the scores of all pairs may take
  --explanations HOW  auto (default): full for small cohorts; full: reasons for
                      every match; on-demand: scores alone, "explain" and
                      "why-not" give the reasons
  --time-limit S      stop after S seconds with the best matching so far
  --quiet             no progress
Ctrl-C also stops with the best matching so far; a second one ends at once.`;

/** How a run is to be done, as `matchCohortAsync` takes it. */
export interface RunOptions {
  readonly threads?: number;
  readonly storage?: 'auto' | 'dense' | 'implicit';
  /** Bytes. */
  readonly memoryLimit?: number;
  readonly explanations?: 'auto' | 'full' | 'on-demand';
  /** Milliseconds. */
  readonly timeLimit?: number;
}

const MEGABYTE = 1_000_000;
const SECOND = 1000;

/** @throws UsageError */
export function readRunOptions(values: OptionValues): RunOptions {
  const positive = { least: 0, above: true } as const;
  const threads = numberOption(values, 'threads', { integer: true, least: 1 });
  const memory = numberOption(values, 'memory', positive);
  const seconds = numberOption(values, 'time-limit', positive);
  return {
    storage: oneOf(values['storage'], ['auto', 'dense', 'implicit'] as const, 'storage', 'auto'),
    explanations: oneOf(
      values['explanations'],
      ['auto', 'full', 'on-demand'] as const,
      'explanations',
      'auto',
    ),
    ...(threads !== undefined && { threads }),
    ...(memory !== undefined && { memoryLimit: memory * MEGABYTE }),
    ...(seconds !== undefined && { timeLimit: seconds * SECOND }),
  };
}
