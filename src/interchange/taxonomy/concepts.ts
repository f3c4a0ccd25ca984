import { addTo, addToSet } from '../../lists';
import { type Concept, compareText, normalizeTag } from '../../model';

/**
 * A label that stands for several concepts: who writes it is taken to mean the nearest. One that a concept prefers is
 * that concept's, whatever others call themselves besides.
 */
export interface AmbiguousLabel {
  /** The label, as `normalizeTag` leaves it. */
  readonly label: string;
  /** The concepts by their ids, in order; with their preferred labels. */
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
}

interface Draft {
  readonly id: string;
  readonly label: string;
  /** The label as `normalizeTag` leaves it. */
  readonly tag: string;
  /** By what `normalizeTag` leaves of them. */
  readonly altLabels: Map<string, string>;
  readonly parents: Set<string>;
}

/** Concepts in the making: files add to them in any order. */
export class Concepts {
  private readonly drafts = new Map<string, Draft>();
  /** Parents and other labels of ids that no file has named yet. */
  private readonly parentsOf = new Map<string, Set<string>>();
  private readonly labelsOf = new Map<string, string[]>();

  /** Adds a concept. What is named again has the first label, and the second, of another language perhaps, besides. */
  add(id: string, label: string, altLabels: readonly string[] = [], parents: readonly string[] = []): void {
    let draft = this.drafts.get(id);
    if (draft === undefined) {
      draft = { id, label, tag: normalizeTag(label), altLabels: new Map(), parents: new Set() };
      this.drafts.set(id, draft);
    }
    if (draft.label !== label) addLabel(draft, label);
    for (const other of altLabels) addLabel(draft, other);
    for (const parent of parents) this.addParent(id, parent);
  }

  addParent(id: string, parent: string): void {
    addToSet(this.parentsOf, id, parent);
  }

  addLabel(id: string, label: string): void {
    addTo(this.labelsOf, id, label);
  }

  /** The concepts in the order of their files, with the parents that exist. O(concepts + labels). */
  finish(): {
    readonly concepts: readonly Concept[];
    readonly unknownParents: ReadonlyMap<string, number>;
    readonly ambiguous: readonly AmbiguousLabel[];
    readonly labels: number;
  } {
    const unknownParents = new Map<string, number>();
    const idsByLabel = new Map<string, string[]>();
    for (const { id, tag } of this.drafts.values()) append(idsByLabel, tag, id);
    for (const [id, parents] of this.parentsOf) {
      const draft = this.drafts.get(id);
      if (draft === undefined) continue;
      for (const parent of parents) {
        // A table of one's own names the parent by its label where it has no ids.
        const byLabel = this.drafts.has(parent) ? [parent] : (idsByLabel.get(normalizeTag(parent)) ?? []);
        const [found] = byLabel;
        if (byLabel.length !== 1 || found === undefined)
          unknownParents.set(parent, (unknownParents.get(parent) ?? 0) + 1);
        else if (found !== id) draft.parents.add(found);
      }
    }
    for (const [id, labels] of this.labelsOf) {
      const draft = this.drafts.get(id);
      if (draft !== undefined) for (const label of labels) addLabel(draft, label);
    }
    const concepts = [...this.drafts.values()].map(
      ({ id, label, altLabels, parents }): Concept => ({
        id,
        label,
        ...(altLabels.size > 0 && { altLabels: [...altLabels.values()] }),
        ...(parents.size > 0 && { parentIds: [...parents] }),
      }),
    );
    const labels = concepts.reduce((sum, { altLabels = [] }) => sum + 1 + altLabels.length, 0);
    const ambiguous = ambiguousLabels([...this.drafts.values()], idsByLabel);
    return { concepts, unknownParents, ambiguous, labels };
  }
}

function addLabel(draft: Draft, label: string): void {
  const tag = normalizeTag(label);
  if (tag === '' || tag === draft.tag || draft.altLabels.has(tag)) return;
  draft.altLabels.set(tag, label);
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Labels that several concepts prefer, and other labels of several that none prefers. In order of the alphabet. */
function ambiguousLabels(
  drafts: readonly Draft[],
  preferred: ReadonlyMap<string, readonly string[]>,
): AmbiguousLabel[] {
  const others = new Map<string, string[]>();
  const labelOf = new Map<string, string>();
  for (const { id, label, altLabels } of drafts) {
    labelOf.set(id, label);
    for (const tag of altLabels.keys()) if (!preferred.has(tag)) append(others, tag, id);
  }
  return [...preferred, ...others]
    .filter(([, ids]) => ids.length > 1)
    .map(([label, ids]) => ({
      label,
      concepts: [...ids].sort(compareText).map((id) => ({ id, label: labelOf.get(id)! })),
    }))
    .sort((a, b) => compareText(a.label, b.label));
}
