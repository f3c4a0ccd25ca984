import { MentorMatchError } from '../../errors';
import { addTo } from '../../lists';
import { Growing, type Lists } from '../flat';
import { PhraseJoin } from './phrase';
import type { TagSpace, TextKind } from './tag-space';

/**
 * Which target tags are close to each query tag: list q holds their positions among the targets, `values` how close
 * each is, in (0, 1]; 1 for the same tag.
 */
export interface Relations extends Lists {
  readonly values: Float64Array;
}

/** Slack for candidates at the threshold; whether they count is decided by `TagSpace.closeness`. */
const SLACK = 1e-9;

/** More pairs of tags that are close than this (200 MB) are refused. */
export const MOST_RELATIONS = 2 ** 24;

/**
 * For each query tag the target tags that are close to it: exactly those for which `tags.closeness` is above 0,
 * found without comparing all with all where that can be helped.
 *
 * The taxonomy is walked up from the query and down to targets within reach of the threshold; phrases are looked up by
 * their rarest words; vectors are compared one by one (queries * targets * length).
 *
 * @param queries canonical tags. @param targets distinct canonical tags.
 * @throws MentorMatchError `too-large` where more than {@link MOST_RELATIONS} pairs are close.
 */
export function relate(
  queries: readonly string[],
  targets: readonly string[],
  tags: TagSpace,
  kind: TextKind,
): Relations {
  const position = new Map(targets.map((tag, index) => [tag, index]));
  const finders = tags.hasRelations(kind)
    ? [
        taxonomyFinder(targets, tags),
        vectorFinder(targets, tags),
        ...(kind === 'phrase' && tags.lexical ? [phraseFinder(targets, tags)] : []),
      ]
    : [];
  const starts = new Int32Array(queries.length + 1);
  const found = new Growing();
  const values: number[] = [];
  const candidates = new Set<number>();
  for (const [at, query] of queries.entries()) {
    candidates.clear();
    const same = position.get(query);
    if (same !== undefined && tags.closeness(query, query, kind) === 1) candidates.add(same);
    for (const find of finders) find(query, candidates);
    for (const target of candidates) {
      const closeness = target === same ? 1 : tags.closeness(query, targets[target]!, kind);
      if (closeness === 0) continue;
      found.push(target);
      values.push(closeness);
    }
    if (found.length > MOST_RELATIONS) throw tooManyRelations(queries.length, targets.length);
    starts[at + 1] = found.length;
  }
  return { starts, items: found.take(), values: Float64Array.from(values) };
}

function tooManyRelations(queries: number, targets: number): MentorMatchError {
  return new MentorMatchError('too-large', [
    {
      path: 'policy.similarity',
      message: `of ${queries} tags of mentees and ${targets} of mentors more than ${MOST_RELATIONS} pairs are close to each other`,
      received: `more than ${MOST_RELATIONS} pairs`,
      expected: 'a higher "threshold", or "lexical": false where these are goals in free text',
    },
  ]);
}

type Finder = (query: string, candidates: Set<number>) => void;

/** Targets below each concept, nearest first. */
function taxonomyFinder(targets: readonly string[], tags: TagSpace): Finder {
  const { taxonomy } = tags;
  const below = new Map<number, { readonly target: number; readonly up: number }[]>();
  for (const [target, tag] of targets.entries()) {
    for (const concept of taxonomy.conceptsOf(tag)) {
      for (const [ancestor, up] of taxonomy.ancestors(concept)) {
        addTo(below, ancestor, { target, up });
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

/** Phrases by their words. */
function phraseFinder(targets: readonly string[], tags: TagSpace): Finder {
  const join = new PhraseJoin(targets.map((tag) => tags.phrase(tag)));
  return (query, candidates) => join.find(tags.phrase(query), (target) => candidates.add(target));
}
