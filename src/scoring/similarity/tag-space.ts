import { type ErrorIssue, printValue } from '../../errors';
import type { Similarity } from '../../model';
import { contentWords, phraseSimilarity } from './lexical';
import { normalizeTag } from './normalize';
import { TaxonomyIndex } from './taxonomy';
import { VectorIndex } from './vectors';

/** Slack under the threshold for similarities that differ from it by rounding alone. */
const ROUNDING = 1e-12;

/** Most pairs of phrases whose lexical similarity is remembered. */
const MOST_CLOSENESS = 50_000;

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
  private readonly canonicalOf = new Map<string, string>();
  private readonly wordsOf = new Map<string, readonly string[]>();
  private readonly closenessOf = new Map<string, Map<string, number>>();
  private closenessKnown = 0;

  /** @param issues receives everything that is wrong in the policy's `similarity`. */
  constructor(similarity: Similarity, issues: ErrorIssue[]) {
    this.threshold = similarity.threshold;
    this.lexical = similarity.lexical;
    this.synonyms = resolveSynonyms(similarity.synonyms, issues);
    this.taxonomy = new TaxonomyIndex(similarity.taxonomy, 'policy.similarity.taxonomy', issues);
    for (const [word, canonical] of this.synonyms) this.taxonomy.addAlias(canonical, word);
    this.vectors = new VectorIndex(
      similarity.vectors,
      (tag) => this.canonical(tag),
      'policy.similarity.vectors',
      issues,
    );
  }

  /**
   * The one form of a tag: normalized, replaced by its synonym, and by the name of the one concept that has it
   * as another label or as id. Two tags are the same if and only if these are equal.
   */
  canonical(text: string): string {
    const known = this.canonicalOf.get(text);
    if (known !== undefined) return known;
    const normal = normalizeTag(text);
    const word = this.synonyms.get(normal) ?? normal;
    const concepts = this.taxonomy.conceptsOf(word);
    const tag = concepts.length === 1 ? this.taxonomy.names[concepts[0]!]! : word;
    this.canonicalOf.set(text, tag);
    return tag;
  }

  /**
   * How close two canonical tags are, in [0, 1]: 1 if equal, otherwise the largest of Wu-Palmer similarity,
   * cosine and, for phrases, lexical similarity; 0 below the policy's threshold. Symmetric.
   */
  closeness(a: string, b: string, kind: TextKind): number {
    if (a === b) return 1;
    let best = this.vectors.cosine(a, b);
    for (const x of this.taxonomy.conceptsOf(a)) {
      for (const y of this.taxonomy.conceptsOf(b)) best = Math.max(best, this.taxonomy.wuPalmer(x, y));
    }
    if (kind === 'phrase' && this.lexical) best = Math.max(best, this.lexicalCloseness(a, b));
    return best >= this.threshold - ROUNDING ? best : 0;
  }

  /** Explanations ask about the same phrases again and again, and comparing their words takes long. */
  private lexicalCloseness(a: string, b: string): number {
    const known = this.closenessOf.get(a)?.get(b);
    if (known !== undefined) return known;
    if (this.closenessKnown >= MOST_CLOSENESS) {
      this.closenessOf.clear();
      this.closenessKnown = 0;
    }
    const closeness = phraseSimilarity(this.words(a), this.words(b));
    const ofA = this.closenessOf.get(a) ?? new Map<string, number>();
    this.closenessOf.set(a, ofA.set(b, closeness));
    this.closenessKnown += 1;
    return closeness;
  }

  /** Whether tags of this kind can be close without being equal. */
  hasRelations(kind: TextKind): boolean {
    return this.taxonomy.names.length > 0 || this.vectors.size > 0 || (kind === 'phrase' && this.lexical);
  }

  /** Content words of a canonical tag, for lexical similarity. */
  words(tag: string): readonly string[] {
    const known = this.wordsOf.get(tag);
    if (known !== undefined) return known;
    const words = contentWords(tag);
    this.wordsOf.set(tag, words);
    return words;
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

function resolveSynonyms(
  synonyms: Similarity['synonyms'],
  issues: ErrorIssue[],
): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const word of Object.keys(synonyms)) {
    const from = normalizeTag(word);
    const to = normalizeTag(synonyms[word]!);
    const other = direct.get(from);
    if (other !== undefined && other !== to) {
      issues.push({
        path: `policy.similarity.synonyms[${JSON.stringify(word)}]`,
        message: 'another entry gives the same word, after normalization, another meaning',
        received: printValue(synonyms[word]),
        expected: `one canonical word, such as ${printValue(other)}`,
      });
    } else if (from !== to) direct.set(from, to);
  }
  const resolved = new Map<string, string>();
  for (const word of direct.keys()) {
    const seen = new Set<string>();
    let at = word;
    for (let next = direct.get(at); next !== undefined && !seen.has(at); next = direct.get(at)) {
      seen.add(at);
      at = next;
    }
    if (seen.has(at)) {
      issues.push({
        path: `policy.similarity.synonyms[${JSON.stringify(word)}]`,
        message: 'the synonyms lead round in a circle',
        received: printValue([...seen, at]),
        expected: 'synonyms that end at one canonical word',
      });
    }
    resolved.set(word, at);
  }
  return resolved;
}
