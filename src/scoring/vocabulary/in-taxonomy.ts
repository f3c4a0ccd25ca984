import { addTo } from '../../lists';
import { type Concept, compareText } from '../../model';
import type { TagSpace } from '../similarity';
import type { WordUse } from './collect';
import { FEWEST_LETTERS, formsOf, isOneStep, mayBeOne } from './near';

/** A tag that the taxonomy does not know. */
export interface UnknownWord {
  readonly use: WordUse;
  /** A label that may be meant, by one letter or by its gaps: a suggestion, which nothing is matched by. */
  readonly near?: string;
}

/** A tag that stands for several concepts. */
export interface AmbiguousWord {
  readonly use: WordUse;
  /** In the order of the taxonomy. */
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
}

/**
 * Which tags a taxonomy does not know, and which it knows too well. O(tags + labels * tags of like
 * length and first letter).
 */
export function inTaxonomy(
  uses: readonly WordUse[],
  tags: TagSpace,
  concepts: readonly Concept[],
): { readonly unknown: readonly UnknownWord[]; readonly ambiguous: readonly AmbiguousWord[] } {
  if (concepts.length === 0) return { unknown: [], ambiguous: [] };
  const missing: WordUse[] = [];
  const ambiguous: AmbiguousWord[] = [];
  for (const use of uses) {
    const found = tags.taxonomy.conceptsOf(use.tag);
    if (found.length === 0) missing.push(use);
    else if (found.length > 1)
      ambiguous.push({
        use,
        concepts: found.map((at) => ({ id: concepts[at]!.id, label: concepts[at]!.label })),
      });
  }
  const near = nearLabels(missing, tags);
  const unknown = missing.map((use): UnknownWord => {
    const label = near.get(use.tag);
    return label === undefined ? { use } : { use, near: label };
  });
  return { unknown, ambiguous };
}

/** A tag without gaps. */
interface Letters {
  readonly tag: string;
  readonly letters: string;
}

/**
 * For each tag the label that differs in a letter or a gap alone; the first in order of the alphabet. Labels are
 * compared with the tags of their first letter and length alone.
 */
function nearLabels(missing: readonly WordUse[], tags: TagSpace): ReadonlyMap<string, string> {
  const near = new Map<string, string>();
  const alike = new Map<string, Letters[]>();
  for (const { tag } of missing) {
    for (const form of formsOf(tag)) {
      const letters = form.replaceAll(' ', '');
      addTo(alike, bucketOf(letters, letters.length), { tag, letters });
    }
  }
  for (const label of alike.size === 0 ? [] : tags.taxonomy.labels()) {
    const letters = label.replaceAll(' ', '');
    for (let length = letters.length - 1; length <= letters.length + 1; length++) {
      for (const one of alike.get(bucketOf(letters, length)) ?? []) {
        if (!isOneStep(letters, one.letters)) continue;
        if (letters !== one.letters && !mayBeOne(one.tag, label, 'one-letter')) continue;
        if (letters.length < FEWEST_LETTERS && letters !== one.letters) continue;
        const known = near.get(one.tag);
        if (known === undefined || compareText(label, known) < 0) near.set(one.tag, label);
      }
    }
  }
  return near;
}

const bucketOf = (letters: string, length: number) => `${letters.charAt(0)}${length}`;
