import { type ErrorIssue, expectList, expectObject, MentorMatchError, printValue } from '../../errors';
import {
  type Cohort,
  compareText,
  definePolicy,
  type PolicyInput,
  parseCohort,
  type Similarity,
} from '../../model';
import { expectKnown } from '../../options';
import { textsOf } from '../people';
import { textVectorOf } from '../shapes';
import { TagSpace, tagSpaceOf } from '../similarity';
import { collectTexts, EMBEDDED_KINDS, type EmbeddedKind } from './collect';
import { type Embedder, type EmbeddingCache, type EmbedSignal, embedTexts } from './embed';

/** Options of {@link embedTags}. */
export interface EmbedOptions {
  /** The policy that the vectors are added to; decides which tags are the same. Default: the defaults. */
  readonly policy?: PolicyInput;
  /** Vectors got before, by text. Default: none are kept. */
  readonly cache?: EmbeddingCache;
  /** Most texts of one call of the embedder, an integer of at least 1, default 100. */
  readonly batchSize?: number;
  /**
   * Which words get vectors: default all that can be near without being equal, `skills`, `goals`, `roles`, `functions`,
   * `sectors` and `texts` (motivations and biographies).
   */
  readonly kinds?: readonly EmbeddedKind[];
  /** Ends the run between two batches; handed to the embedder as well. */
  readonly signal?: EmbedSignal;
  /** Told after each batch how many of the texts have been dealt with. */
  readonly onProgress?: (done: number, texts: number) => void;
}

/** What {@link embedTags} gives. */
export interface EmbeddedTags {
  /**
   * The policy with a vector for each text under `similarity.vectors`, and, where people's own texts are among them and
   * it stated none, with `priors.text`: nine tenths of what two random texts have, since models differ in what they
   * call alike.
   */
  readonly policy: PolicyInput;
  /** Texts that the model knows nothing of; they are compared by their words alone. */
  readonly unknown: readonly string[];
  /** Texts that the embedder was asked for. */
  readonly embedded: number;
  /** Texts that the cache had. */
  readonly cached: number;
}

/**
 * Gives the words of a cohort vectors of your own model or provider, so that `people leadership` finds `managing teams`
 * and texts are compared by what they mean: each distinct tag, goal and text once, in batches, in order of the
 * alphabet. The library itself calls no network. Vectors that the policy has already are kept, and not asked for.
 *
 * A policy with vectors holds what people wrote: store it like their data.
 *
 * Deterministic as far as the embedder is. O(people + their words) beside it.
 *
 * @throws MentorMatchError `invalid-input` for a malformed cohort, policy or options; `callback-failed` where the
 *   embedder or the cache throws, gives fewer vectors than texts, vectors of different lengths, NaN, or zeros only;
 *   `aborted`.
 *
 * @example
 * ```ts
 * import { scorePair } from 'mentor-match';
 * import { embedTags } from 'mentor-match/words';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'people leadership', level: 5 }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'managing teams' }] }],
 * };
 * const model = new Map([
 *   ['people leadership', [1, 0.1]],
 *   ['managing teams', [0.9, 0.2]],
 * ]);
 * const { policy } = await embedTags(cohort, (texts) => texts.map((text) => model.get(text) ?? null), {
 *   policy: { weights: { skills: 1 } },
 * });
 * scorePair(cohort, policy, { mentorId: 'ana', menteeId: 'cleo' }).score; // => 0.992928
 * ```
 */
export async function embedTags(
  cohort: Cohort,
  embed: Embedder,
  options: EmbedOptions = {},
): Promise<EmbeddedTags> {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, {
    policy: true,
    cache: true,
    batchSize: true,
    kinds: true,
    signal: true,
    onProgress: true,
  });
  const { policy = {}, cache, batchSize = 100, kinds = EMBEDDED_KINDS, signal, onProgress } = options;
  checkOptions(embed, options);
  const people = parseCohort(cohort);
  const { similarity, priors } = definePolicy(policy);
  const { tags, problems } = tagSpaceOf(similarity);
  if (problems.length > 0) throw new MentorMatchError('invalid-input', [...problems]);
  const missing = collectTexts(people, kinds, tags).filter(
    (text) => tags.vectors.unitVector(tags.canonical(text)) === undefined,
  );
  const texts = missing.filter((text) => text !== NO_NAME);
  const { vectors, unknown, embedded, cached } = await embedTexts(
    texts,
    embed,
    batchSize,
    cache,
    signal,
    onProgress,
  );
  const all = { ...similarity.vectors, ...Object.fromEntries(vectors) };
  checkLengths(all, similarity.vectors);
  const prior = Object.hasOwn(priors, 'text')
    ? undefined
    : priorOfTexts(people, { ...similarity, vectors: all });
  return {
    policy: {
      ...policy,
      similarity: { ...policy.similarity, vectors: all },
      ...(prior !== undefined && kinds.includes('texts') && { priors: { ...policy.priors, text: prior } }),
    },
    unknown: texts.length === missing.length ? unknown : [...unknown, NO_NAME].sort(compareText),
    embedded,
    cached,
  };
}

/** No field of a policy can be called so: who writes it has no vector of it. */
const NO_NAME = '__proto__';

function checkOptions(embed: unknown, { batchSize = 1, kinds = [] }: EmbedOptions): void {
  const issues: ErrorIssue[] = [];
  if (typeof embed !== 'function')
    issues.push({
      path: 'embed',
      message: 'not a function',
      received: printValue(embed),
      expected: 'a function from texts to vectors',
    });
  if (!Number.isInteger(batchSize) || batchSize < 1)
    issues.push({
      path: 'options.batchSize',
      message: 'not a number of texts',
      received: printValue(batchSize),
      expected: 'an integer >= 1',
    });
  expectList('options.kinds', kinds, 'a list of kinds, or nothing');
  for (const [at, kind] of kinds.entries())
    if (!EMBEDDED_KINDS.includes(kind))
      issues.push({
        path: `options.kinds[${at}]`,
        message: 'nothing of this kind is compared by vectors',
        received: printValue(kind),
        expected: `one of ${EMBEDDED_KINDS.join(', ')}`,
      });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

/** Vectors of another model that the policy had before cannot be compared with these. */
function checkLengths(all: Similarity['vectors'], before: Similarity['vectors']): void {
  const [known] = Object.keys(before);
  if (known === undefined) return;
  const length = before[known]!.length;
  const other = Object.keys(all).find((text) => all[text]!.length !== length);
  if (other === undefined) return;
  throw new MentorMatchError('callback-failed', [
    {
      path: `the embedder (${printValue(other)})`,
      message: 'the vectors differ in length from those that the policy has already',
      received: `${all[other]!.length} entries`,
      expected: `${length} entries, as of ${printValue(known)}; vectors of one model`,
    },
  ]);
}

/**
 * Nine tenths of the mean cosine over all pairs of people with texts, to the hundredth below; `undefined` without any.
 */
function priorOfTexts({ mentors, mentees }: Cohort, similarity: Similarity): number | undefined {
  const space = new TagSpace(similarity, []);
  const sums = [mentors, mentees].map((people) => {
    let count = 0;
    let sum: Float64Array | undefined;
    for (const person of people) {
      const vector = textVectorOf(person, textsOf, space);
      if (vector === undefined) continue;
      count += 1;
      sum ??= new Float64Array(vector.length);
      // Whole numbers, so that the sum is the same in any order of people.
      for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!;
    }
    return { count, sum };
  });
  const [ofMentors, ofMentees] = sums;
  if (ofMentors?.sum === undefined || ofMentees?.sum === undefined) return undefined;
  let dot = 0;
  for (let at = 0; at < ofMentors.sum.length; at++) dot += ofMentors.sum[at]! * ofMentees.sum[at]!;
  const mean = dot / (ofMentors.count * ofMentees.count * 2 ** 28);
  return Math.max(0, Math.floor(90 * mean) / 100);
}
