import { isPhrase, trigrams, wordSimilarity } from './lexical';
import type { TagSpace, TextKind } from './tag-space';

/** A target tag that is close to a query tag. */
export interface Relation {
  /** Position among the targets. */
  readonly target: number;
  /** In (0, 1]; 1 for the same tag. */
  readonly closeness: number;
}

/** Slack for candidates at the threshold; whether they count is decided by `TagSpace.closeness`. */
const SLACK = 1e-9;

/**
 * For each query tag the target tags that are close to it: exactly those for which `tags.closeness` is above 0,
 * found without comparing all with all where that can be helped.
 *
 * The taxonomy is walked up from the query and down to targets within reach of the threshold; words are
 * looked up in an index; vectors are compared one by one (queries * targets * length).
 *
 * @param queries canonical tags. @param targets distinct canonical tags.
 */
export function relate(
  queries: readonly string[],
  targets: readonly string[],
  tags: TagSpace,
  kind: TextKind,
): Relation[][] {
  const position = new Map(targets.map((tag, index) => [tag, index]));
  if (!tags.hasRelations(kind)) {
    return queries.map((query) => {
      const target = position.get(query);
      return target === undefined ? [] : [{ target, closeness: 1 }];
    });
  }
  const finders = [
    taxonomyFinder(targets, tags),
    vectorFinder(targets, tags),
    ...(kind === 'phrase' && tags.lexical ? [phraseFinder(targets, tags)] : []),
  ];
  return queries.map((query) => {
    const candidates = new Set<number>();
    const same = position.get(query);
    if (same !== undefined) candidates.add(same);
    for (const find of finders) find(query, candidates);
    const relations: Relation[] = [];
    for (const target of candidates) {
      const closeness = tags.closeness(query, targets[target]!, kind);
      if (closeness > 0) relations.push({ target, closeness });
    }
    return relations;
  });
}

type Finder = (query: string, candidates: Set<number>) => void;

/** Targets below each concept, nearest first. */
function taxonomyFinder(targets: readonly string[], tags: TagSpace): Finder {
  const { taxonomy } = tags;
  const below = new Map<number, { readonly target: number; readonly up: number }[]>();
  for (const [target, tag] of targets.entries()) {
    for (const concept of taxonomy.conceptsOf(tag)) {
      for (const [ancestor, up] of taxonomy.ancestors(concept)) {
        const list = below.get(ancestor);
        if (list === undefined) below.set(ancestor, [{ target, up }]);
        else list.push({ target, up });
      }
    }
  }
  for (const list of below.values()) list.sort((a, b) => a.up - b.up);
  return (query, candidates) => {
    for (const concept of taxonomy.conceptsOf(query)) {
      for (const [ancestor, upQuery] of taxonomy.ancestors(concept)) {
        // 2d / (2d + a + b) >= threshold  if and only if  a + b <= 2d (1 / threshold - 1)
        const reach = 2 * taxonomy.depth(ancestor) * (1 / tags.threshold - 1) + SLACK;
        for (const { target, up } of below.get(ancestor) ?? []) {
          if (upQuery + up > reach) break;
          candidates.add(target);
        }
      }
    }
  };
}

function vectorFinder(targets: readonly string[], tags: TagSpace): Finder {
  const known: { readonly target: number; readonly vector: Float64Array }[] = [];
  for (const [target, tag] of targets.entries()) {
    const vector = tags.vectors.unitVector(tag);
    if (vector !== undefined) known.push({ target, vector });
  }
  return (query, candidates) => {
    const ofQuery = tags.vectors.unitVector(query);
    if (ofQuery === undefined) return;
    for (const { target, vector } of known) {
      let dot = 0;
      for (let at = 0; at < vector.length; at++) dot += vector[at]! * ofQuery[at]!;
      if (dot >= tags.threshold - SLACK) candidates.add(target);
    }
  };
}

/** Phrases by their words, words by their trigrams. */
function phraseFinder(targets: readonly string[], tags: TagSpace): Finder {
  const phrasesWith = new Map<string, number[]>();
  for (const [target, tag] of targets.entries()) {
    const words = tags.words(tag);
    if (!isPhrase(words)) continue;
    for (const word of words) {
      const list = phrasesWith.get(word);
      if (list === undefined) phrasesWith.set(word, [target]);
      else list.push(target);
    }
  }
  const wordsWith = new Map<string, string[]>();
  for (const word of phrasesWith.keys()) {
    for (const gram of trigrams(word)) {
      const list = wordsWith.get(gram);
      if (list === undefined) wordsWith.set(gram, [word]);
      else list.push(word);
    }
  }
  const alike = new Map<string, readonly string[]>();
  const wordsLike = (word: string): readonly string[] => {
    const known = alike.get(word);
    if (known !== undefined) return known;
    const candidates = new Set<string>();
    for (const gram of trigrams(word)) for (const other of wordsWith.get(gram) ?? []) candidates.add(other);
    const found = [...candidates].filter((other) => wordSimilarity(word, other) > 0);
    alike.set(word, found);
    return found;
  };
  return (query, candidates) => {
    const words = tags.words(query);
    if (!isPhrase(words)) return;
    for (const word of words) {
      for (const other of wordsLike(word)) {
        for (const target of phrasesWith.get(other) ?? []) candidates.add(target);
      }
    }
  };
}
