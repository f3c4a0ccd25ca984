import { abortedBy, type ErrorIssue, MentorMatchError, printValue } from '../../errors';

/**
 * A vector as an embedder gives it: numbers of one length for all texts. `null`: the model knows nothing of the text.
 */
export type GivenVector = ArrayLike<number> | null;

/**
 * Turns texts into vectors, in their order: any provider, or a model of your own. It alone decides what leaves the
 * machine.
 *
 * @param texts at most as many as `batchSize`. @param options the caller's signal, to be handed on.
 */
export type Embedder = (
  texts: readonly string[],
  options: { readonly signal?: EmbedSignal },
) => PromiseLike<readonly GivenVector[]> | readonly GivenVector[];

/** Vectors by text, such as a `Map`, or what asks a database; kept from run to run, nothing is embedded twice. */
export interface EmbeddingCache {
  get(text: string): PromiseLike<GivenVector | undefined> | GivenVector | undefined;
  set(text: string, vector: readonly number[] | null): unknown;
}

/** What of an `AbortSignal` is read. */
export interface EmbedSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** What was got for texts. */
export interface EmbeddedTexts {
  /** By text, in the order of the texts; without those that the model knows nothing of. */
  readonly vectors: ReadonlyMap<string, readonly number[]>;
  readonly unknown: readonly string[];
  /** Texts that the embedder was asked for, and those that the cache had. */
  readonly embedded: number;
  readonly cached: number;
}

/**
 * Gets a vector for each text: from the cache, or else from the embedder, batch after batch.
 *
 * @throws MentorMatchError `callback-failed` where the embedder or the cache throws or gives what is no vector;
 *   `aborted`.
 */
export async function embedTexts(
  texts: readonly string[],
  embed: Embedder,
  batchSize: number,
  cache: EmbeddingCache | undefined,
  signal: EmbedSignal | undefined,
  onProgress: ((done: number, texts: number) => void) | undefined,
): Promise<EmbeddedTexts> {
  const checked = new VectorCheck();
  const known = new Map<string, readonly number[] | null>();
  for (const text of cache === undefined ? [] : texts) {
    stopIf(signal);
    const vector = await guarded('the cache', text, () => cache?.get(text));
    if (vector !== undefined) known.set(text, checked.read(vector, text, 'the cache'));
  }
  const asked = texts.filter((text) => !known.has(text));
  onProgress?.(known.size, texts.length);
  for (let from = 0; from < asked.length; from += batchSize) {
    const batch = asked.slice(from, from + batchSize);
    stopIf(signal);
    const given = await guarded('the embedder', batch[0]!, () =>
      embed(batch, signal === undefined ? {} : { signal }),
    );
    stopIf(signal);
    checkCount(given, batch);
    for (const [at, text] of batch.entries()) {
      const vector = checked.read(given[at], text, 'the embedder');
      known.set(text, vector);
      await guarded('the cache', text, () => cache?.set(text, vector));
    }
    onProgress?.(known.size, texts.length);
  }
  const vectors = new Map<string, readonly number[]>();
  const unknown: string[] = [];
  for (const text of texts) {
    const vector = known.get(text);
    if (vector === null || vector === undefined) unknown.push(text);
    else vectors.set(text, vector);
  }
  return { vectors, unknown, embedded: asked.length, cached: texts.length - asked.length };
}

/** Reads vectors of one length. */
class VectorCheck {
  /** The length of the first, and its text. */
  private first: { readonly length: number; readonly text: string } | undefined;

  read(vector: unknown, text: string, from: string): readonly number[] | null {
    if (vector === null) return null;
    const path = `${from} (${printValue(text)})`;
    if (!isList(vector)) throw failed(path, 'no vector was given', printValue(vector), EXPECTED);
    const numbers = Array.from(vector);
    const wrong = numbers.findIndex((entry) => typeof entry !== 'number' || !Number.isFinite(entry));
    if (wrong >= 0)
      throw failed(path, `entry ${wrong} is no finite number`, printValue(numbers[wrong]), 'finite numbers');
    if (this.first === undefined) this.first = { length: numbers.length, text };
    if (numbers.length === 0 || numbers.length !== this.first.length)
      throw failed(
        path,
        numbers.length === 0 ? 'the vector is empty' : 'the vectors differ in length',
        `${numbers.length} entries`,
        numbers.length === 0
          ? 'at least one entry'
          : `${this.first.length} entries, as of ${printValue(this.first.text)}`,
      );
    if (numbers.every((entry) => entry === 0))
      throw failed(path, 'a vector without a direction is similar to nothing', 'zeros only', EXPECTED);
    return numbers;
  }
}

const EXPECTED = 'a list of numbers, or null where the model knows nothing of the text';

function isList(value: unknown): value is ArrayLike<number> {
  return typeof value === 'object' && value !== null && Number.isInteger(Reflect.get(value, 'length'));
}

function checkCount(given: unknown, batch: readonly string[]): void {
  const count = isList(given) ? given.length : undefined;
  if (count === batch.length) return;
  throw failed(
    `the embedder (${printValue(batch[0])}${batch.length === 1 ? '' : `, … ${batch.length} texts`})`,
    count === undefined ? 'no list of vectors was given' : 'there is not a vector for each text',
    count === undefined ? printValue(given) : `${count} vectors`,
    `${batch.length} vectors, in the order of the texts`,
  );
}

async function guarded<T>(who: string, text: string, call: () => PromiseLike<T> | T): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const received = cause instanceof Error ? cause.name : printValue(cause);
    throw failed(`${who} (${printValue(text)})`, `it threw: ${message}`, received, EXPECTED, { cause });
  }
}

function failed(
  path: string,
  message: string,
  received: string,
  expected: string,
  options?: ErrorOptions,
): MentorMatchError {
  const issue: ErrorIssue = { path, message, received, expected };
  return new MentorMatchError('callback-failed', [issue], options);
}

function stopIf(signal: EmbedSignal | undefined): void {
  if (signal?.aborted === true)
    throw abortedBy(
      signal,
      'the run was aborted before all texts had a vector; those got so far are in the cache',
    );
}
