import { type ErrorIssue, printValue } from '../../errors';
import type { Concept } from '../../model';

/** A concept's ancestors, itself included at distance 0, by the length of the shortest upward path. */
export type Ancestors = ReadonlyMap<number, number>;

/**
 * A taxonomy ready for Wu-Palmer similarity. Concepts are numbered in the order given; a concept may have
 * several broader ones, so this is a directed acyclic graph, not a tree.
 */
export class TaxonomyIndex {
  private readonly parents: readonly (readonly number[])[];
  private readonly depths: Int32Array;
  private readonly byLabel = new Map<string, number[]>();
  private readonly byId = new Map<string, number[]>();
  private readonly byAltLabel = new Map<string, number[]>();
  private readonly ancestorsOf: (Ancestors | undefined)[];
  /** The one word for each concept: its normalized preferred label, or its id where others have that label. */
  readonly names: readonly string[];

  /**
   * @param normal the form in which labels are compared.
   * @param path where the taxonomy stands in the input, for errors.
   * @param issues receives duplicate ids, unknown parents and cycles; the index is of no use if there are any.
   */
  constructor(
    concepts: readonly Concept[],
    normal: (text: string) => string,
    path: string,
    issues: ErrorIssue[],
  ) {
    const labels = concepts.map((concept) => normal(concept.label));
    this.parents = resolveParents(concepts, path, issues);
    this.depths = measureDepths(this.parents, concepts, path, issues);
    this.ancestorsOf = new Array(concepts.length);
    for (const [index, concept] of concepts.entries()) {
      append(this.byLabel, labels[index]!, index);
      append(this.byId, normal(concept.id), index);
      for (const label of concept.altLabels ?? []) append(this.byAltLabel, normal(label), index);
    }
    this.names = concepts.map((concept, index) =>
      this.byLabel.get(labels[index]!)?.length === 1 ? labels[index]! : normal(concept.id),
    );
  }

  /**
   * The concepts that a normalized word stands for: those with the word as preferred label, otherwise the one with
   * it as id, otherwise those with it among their other labels. Several where the taxonomy is ambiguous.
   */
  conceptsOf(word: string): readonly number[] {
    return this.byLabel.get(word) ?? this.byId.get(word) ?? this.byAltLabel.get(word) ?? [];
  }

  /** All labels, normalized: preferred ones, then others, each once in either. */
  *labels(): Iterable<string> {
    yield* this.byLabel.keys();
    yield* this.byAltLabel.keys();
  }

  /** Lets a word that the taxonomy does not know stand for the same concepts as one that it knows. */
  addAlias(word: string, knownWord: string): void {
    if (this.conceptsOf(word).length > 0) return;
    for (const concept of this.conceptsOf(knownWord)) append(this.byAltLabel, word, concept);
  }

  /** Depth of a concept: 1 for a root, otherwise one more than the least depth among its parents. */
  depth(concept: number): number {
    return this.depths[concept]!;
  }

  ancestors(concept: number): Ancestors {
    const known = this.ancestorsOf[concept];
    if (known !== undefined) return known;
    const distances = new Map([[concept, 0]]);
    for (const [at, distance] of distances) {
      for (const parent of this.parents[at]!) if (!distances.has(parent)) distances.set(parent, distance + 1);
    }
    this.ancestorsOf[concept] = distances;
    return distances;
  }

  /**
   * Wu-Palmer similarity of two concepts: `2 d(c) / (d(c) + l(a) + d(c) + l(b))`, where `c` is a common ancestor,
   * `d` its depth and `l` the shortest path up to it; the largest value over all common ancestors. In a tree
   * that is `2 d(lca) / (d(a) + d(b))`. In [0, 1]; 1 for a concept with itself, 0 without a common ancestor.
   *
   * Symmetric. O(number of ancestors). Source: Wu and Palmer, "Verb semantics and lexical selection",
   * ACL 1994, pp. 133-138, DOI 10.3115/981732.981751.
   */
  wuPalmer(a: number, b: number): number {
    const fromA = this.ancestors(a);
    const fromB = this.ancestors(b);
    let best = 0;
    for (const [ancestor, upA] of fromA) {
      const upB = fromB.get(ancestor);
      if (upB === undefined) continue;
      const depth = this.depths[ancestor]!;
      best = Math.max(best, (2 * depth) / (2 * depth + upA + upB));
    }
    return best;
  }
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  // Concepts come in order, so a repeated one is the last.
  else if (list.at(-1) !== value) list.push(value);
}

function resolveParents(concepts: readonly Concept[], path: string, issues: ErrorIssue[]): number[][] {
  const indexOf = new Map<string, number>();
  for (const [index, concept] of concepts.entries()) {
    const first = indexOf.get(concept.id);
    if (first === undefined) indexOf.set(concept.id, index);
    else
      issues.push({
        path: `${path}[${index}].id`,
        message: `the concept stands a second time; it is already ${path}[${first}]`,
        received: printValue(concept.id),
        expected: 'one entry per concept, with all its parents',
      });
  }
  return concepts.map((concept, index) => {
    const parents: number[] = [];
    for (const [at, id] of (concept.parentIds ?? []).entries()) {
      const parent = indexOf.get(id);
      if (parent !== undefined) parents.push(parent);
      else
        issues.push({
          path: `${path}[${index}].parentIds[${at}]`,
          message: 'no concept has this id',
          received: printValue(id),
          expected: 'the id of a concept of this taxonomy; leave the parents out for a root',
        });
    }
    return parents;
  });
}

/** Levels of a taxonomy: the time that a tag takes grows with the number of concepts above it. */
const MOST_DEPTH = 100;

/** Breadth first from the roots. What is never reached hangs on a cycle. */
function measureDepths(
  parents: readonly (readonly number[])[],
  concepts: readonly Concept[],
  path: string,
  issues: ErrorIssue[],
): Int32Array {
  const children: number[][] = parents.map(() => []);
  const open = new Int32Array(parents.length);
  const depths = new Int32Array(parents.length);
  const queue: number[] = [];
  for (const [index, list] of parents.entries()) {
    open[index] = list.length;
    for (const parent of list) children[parent]!.push(index);
    if (list.length === 0) {
      depths[index] = 1;
      queue.push(index);
    }
  }
  // A concept is settled once all its parents are, so that a cycle leaves its concepts open.
  for (const concept of queue) {
    for (const child of children[concept]!) {
      const depth = depths[concept]! + 1;
      depths[child] = depths[child] === 0 ? depth : Math.min(depths[child]!, depth);
      open[child]! -= 1;
      if (open[child] === 0) queue.push(child);
    }
  }
  const cyclic = concepts.filter((_, index) => open[index]! > 0).map((concept) => concept.id);
  const deepest = depths.indexOf(MOST_DEPTH + 1);
  if (deepest >= 0) {
    issues.push({
      path: `${path}[${deepest}]`,
      message: `more than ${MOST_DEPTH} broader concepts stand above one another`,
      received: printValue(concepts[deepest]?.id),
      expected: `a taxonomy of at most ${MOST_DEPTH} levels; those in use have about ten`,
    });
  }
  if (cyclic.length > 0) {
    issues.push({
      path,
      message: 'concepts are their own ancestors, or hang below such concepts',
      received: printValue(cyclic.slice(0, 10)),
      expected: 'broader concepts that lead up to a root',
    });
  }
  return depths;
}
