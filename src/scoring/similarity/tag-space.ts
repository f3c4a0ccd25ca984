import { type ErrorIssue, printValue } from '../../errors';
import { ABBREVIATIONS, BoundedCache, languageCode, normalizeTag, type Similarity } from '../../model';
import { type Phrase, phraseSimilarity, readPhrase } from './phrase';
import { TaxonomyIndex } from './taxonomy';
import { VectorIndex } from './vectors';

/** Slack under the threshold for similarities that differ from it by rounding alone. */
const ROUNDING = 1e-12;

/** Bytes of tags, and of phrases, that are remembered. */
const CACHE_BYTES = 2 ** 25;

/** How texts are compared: `tag` by meaning alone, `phrase` by their words too (free text, such as goals). */
export type TextKind = 'tag' | 'phrase';

/**
 * Tells which tags are the same and how close others are, as the policy's `similarity` says. Everything in it
 * depends on the policy alone, not on the people.
 */
export class TagSpace {
  /** Similarities under this are 0. */
  readonly threshold: number;
  /** Whether phrases are compared by their words. */
  readonly lexical: boolean;
  private readonly synonyms: ReadonlyMap<string, string>;
  readonly taxonomy: TaxonomyIndex;
  readonly vectors: VectorIndex;
  /** Whether accents, plurals and hyphens make no difference. */
  readonly fold: boolean;
  private readonly canonicalOf = new BoundedCache<string>(CACHE_BYTES, (tag) => 2 * tag.length);
  private readonly phraseOf = new BoundedCache<{ readonly phrase: Phrase | undefined }>(
    CACHE_BYTES,
    ({ phrase }) => 64 + 8 * (phrase?.tokens.length ?? 0),
  );

  /** @param issues receives everything that is wrong in the policy's `similarity`. */
  constructor(similarity: Similarity, issues: ErrorIssue[]) {
    this.threshold = similarity.threshold;
    this.lexical = similarity.lexical;
    this.fold = similarity.fold;
    const normal = (text: string) => this.normal(text);
    this.taxonomy = new TaxonomyIndex(similarity.taxonomy, normal, 'policy.similarity.taxonomy', issues);
    const isConcept = (word: string) => this.taxonomy.conceptsOf(word).length > 0;
    this.synonyms = resolveSynonyms(similarity, normal, isConcept, issues);
    for (const [word, canonical] of this.synonyms) this.taxonomy.addAlias(canonical, word);
    this.vectors = new VectorIndex(
      similarity.vectors,
      (tag) => this.canonical(tag),
      'policy.similarity.vectors',
      issues,
    );
  }

  /** A tag as `normalizeTag` makes it under the policy. */
  normal(text: string): string {
    return normalizeTag(text, { fold: this.fold });
  }

  /**
   * The one form of a tag: normalized, replaced by its synonym, and by the name of the one concept that has it
   * as another label or as id. Two tags are the same if and only if these are equal and not empty: a text without
   * letters and digits is no tag.
   */
  canonical(text: string): string {
    const known = this.canonicalOf.get(text);
    if (known !== undefined) return known;
    const normal = this.normal(text);
    const word = this.synonyms.get(normal) ?? normal;
    const concepts = this.taxonomy.conceptsOf(word);
    const tag = concepts.length === 1 ? this.taxonomy.names[concepts[0]!]! : word;
    this.canonicalOf.set(text, tag);
    return tag;
  }

  /**
   * The one form of a language, as {@link TagSpace.canonical} with the names that people have for one: `French`,
   * `Français`, `FR` and `French (native)` are the same.
   */
  language(text: string): string {
    const tag = this.canonical(text);
    return languageCode(tag) ?? languageCode(text) ?? tag;
  }

  /**
   * How close two canonical tags are, in [0, 1]: 1 if equal, otherwise the largest of Wu-Palmer similarity,
   * cosine and, for phrases, lexical similarity; 0 below the policy's threshold. Symmetric.
   */
  closeness(a: string, b: string, kind: TextKind): number {
    if (a === b) return a === '' ? 0 : 1;
    let best = this.vectors.cosine(a, b);
    for (const x of this.taxonomy.conceptsOf(a)) {
      for (const y of this.taxonomy.conceptsOf(b)) best = Math.max(best, this.taxonomy.wuPalmer(x, y));
    }
    if (kind === 'phrase' && this.lexical) best = Math.max(best, this.lexicalCloseness(a, b));
    return best >= this.threshold - ROUNDING ? best : 0;
  }

  private lexicalCloseness(a: string, b: string): number {
    const ofA = this.phrase(a);
    const ofB = this.phrase(b);
    return ofA === undefined || ofB === undefined ? 0 : phraseSimilarity(ofA, ofB);
  }

  /** Whether tags of this kind can be close without being equal. */
  hasRelations(kind: TextKind): boolean {
    return this.taxonomy.names.length > 0 || this.vectors.size > 0 || (kind === 'phrase' && this.lexical);
  }

  /** A canonical tag read for comparison by its words, `undefined` where it is no phrase. */
  phrase(tag: string): Phrase | undefined {
    const known = this.phraseOf.get(tag);
    if (known !== undefined) return known.phrase;
    const phrase = readPhrase(tag);
    this.phraseOf.set(tag, { phrase });
    return phrase;
  }
}

/** How the policy compares words, for criteria and rules of the caller's own. */
export interface TagTools {
  /** The one form of a tag: normalized, synonyms resolved. Two tags are the same if these are equal. */
  canonical(tag: string): string;
  /**
   * How close two tags are under the policy's `similarity`, in [0, 1]; 0 below its threshold. `phrase` also
   * compares their words, as is done for goals; default `tag`.
   */
  similarity(a: string, b: string, kind?: TextKind): number;
}

export function tagToolsOf(tags: TagSpace): TagTools {
  return {
    canonical: (tag) => tags.canonical(tag),
    similarity: (a, b, kind = 'tag') => tags.closeness(tags.canonical(a), tags.canonical(b), kind),
  };
}

/** A tag space with everything that is wrong in the `similarity` it was made from. */
interface TagSpaceWithProblems {
  readonly tags: TagSpace;
  readonly problems: readonly ErrorIssue[];
}

const tagSpaces = new WeakMap<Similarity, TagSpaceWithProblems>();

/** The tag space of a policy; scoring and rules that share the policy share it. */
export function tagSpaceOf(similarity: Similarity): TagSpaceWithProblems {
  const known = tagSpaces.get(similarity);
  if (known !== undefined) return known;
  const problems: ErrorIssue[] = [];
  const made = { tags: new TagSpace(similarity, problems), problems };
  tagSpaces.set(similarity, made);
  return made;
}

/**
 * Words and what they stand for in the end, chains followed. Abbreviations that everybody knows are among them unless
 * the policy's own synonyms or taxonomy know the word. O(entries).
 */
function resolveSynonyms(
  { synonyms, abbreviations }: Similarity,
  normal: (text: string) => string,
  isConcept: (word: string) => boolean,
  issues: ErrorIssue[],
): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  const spoken = new Set<string>();
  for (const word of Object.keys(synonyms)) {
    const from = normal(word);
    const to = normal(synonyms[word]!);
    spoken.add(from).add(to);
    const other = direct.get(from);
    if (other !== undefined && other !== to) {
      issues.push({
        path: synonymPath(word),
        message: 'another entry gives the same word, after normalization, another meaning',
        received: printValue(synonyms[word]),
        expected: `one canonical word, such as ${printValue(other)}`,
      });
    } else if (from !== to) direct.set(from, to);
  }
  reportCircles(synonyms, direct, normal, issues);
  if (abbreviations) {
    for (const [word, meaning] of Object.entries(ABBREVIATIONS)) {
      if (!spoken.has(normal(word)) && !isConcept(normal(word))) direct.set(normal(word), normal(meaning));
    }
  }
  return endsOf(direct);
}

function synonymPath(word: string): string {
  return `policy.similarity.synonyms[${JSON.stringify(word)}]`;
}

/** Where each word leads in the end; words of a circle, and those that lead into one, stay as they are. */
function endsOf(direct: ReadonlyMap<string, string>): Map<string, string> {
  const ends = new Map<string, string>();
  for (const word of direct.keys()) {
    const path = new Set<string>();
    let at = word;
    while (!path.has(at)) {
      path.add(at);
      const next = ends.get(at) ?? direct.get(at);
      if (next === undefined) break;
      at = next;
    }
    for (const one of path) if (one !== at) ends.set(one, at);
  }
  return ends;
}

/** Reports each word that leads round in a circle, or into one. */
function reportCircles(
  synonyms: Similarity['synonyms'],
  direct: ReadonlyMap<string, string>,
  normal: (text: string) => string,
  issues: ErrorIssue[],
): void {
  const isEndless = new Map<string, boolean>();
  for (const word of Object.keys(synonyms)) {
    const path = new Set<string>();
    let at: string | undefined = normal(word);
    while (at !== undefined && !path.has(at) && !isEndless.has(at)) {
      path.add(at);
      at = direct.get(at);
    }
    const endless = at !== undefined && (isEndless.get(at) ?? true);
    for (const one of path) isEndless.set(one, endless);
    if (!endless) continue;
    issues.push({
      path: synonymPath(word),
      message: 'the synonyms lead round in a circle',
      received: printValue(synonyms[word]),
      expected: 'synonyms that end at one canonical word',
    });
  }
}
