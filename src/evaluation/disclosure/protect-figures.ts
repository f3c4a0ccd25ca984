import { addTo } from '../../lists';
import { Echelon, fraction, plus } from './prime-field';
import { everyCombinationHas, type Kind } from './smallest-support';

/** One answer's part of a figure: the figure is the sum of all parts, each an answer times `sign / divisor`. */
export interface FormTerm {
  readonly personId: string;
  /** Which of the person's values it is, such as an item at a moment; the same text in every figure that it enters. */
  readonly value: string;
  /** Default 1. */
  readonly sign?: 1 | -1;
  /** An integer >= 1, default 1. */
  readonly divisor?: number;
}

/** A figure that would be told: one or more sums of answers, told together or not at all. */
export interface ProtectedFigure {
  readonly id: string;
  readonly forms: readonly (readonly FormTerm[])[];
  /** Where not all can be told, figures of a higher rank come first; default 0. */
  readonly rank?: number;
}

/**
 * Decides which figures may be told together: one after another, as long as no combination of them (with any
 * factors) has the answers of fewer people than the minimum in it, and none else's.
 *
 * What a reader can do is taken to be this: know who answered what, multiply means by sizes, add and subtract. A figure
 * that follows from those told is told too. Figures are admitted by rank, then number of people, then id. A figure of
 * nobody tells nothing and is never hidden. Not excluded: bounds from knowing that values have limits, and readers who
 * know the answers of others and subtract them.
 *
 * Deterministic, independent of the order of figures and terms. Figures without a value in common are looked at apart.
 *
 * Complexity: for each figure an elimination over the forms told, O(forms^2 * kinds of people), and a search of bounded
 * length for a combination of fewer people than the minimum; where its length does not suffice, the figure is not told.
 */
export function protectFigures(figures: readonly ProtectedFigure[], minimum: number): ReadonlySet<string> {
  const told = new Set<string>();
  for (const group of connected(figures)) for (const id of toldOf(group, minimum)) told.add(id);
  return told;
}

/** Figures that share values, directly or by way of others. */
function connected(figures: readonly ProtectedFigure[]): ProtectedFigure[][] {
  const parent = figures.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const first = new Map<string, number>();
  for (const [index, { forms }] of figures.entries()) {
    for (const { value } of forms.flat()) {
      const other = first.get(value);
      if (other === undefined) first.set(value, index);
      else parent[root(index)] = root(other);
    }
  }
  const groups = new Map<number, ProtectedFigure[]>();
  for (const [index, figure] of figures.entries()) {
    const at = root(index);
    addTo(groups, at, figure);
  }
  return [...groups.values()];
}

interface Candidate {
  readonly id: string;
  readonly rank: number;
  /** People in it. */
  readonly size: number;
  /** Indices of its forms. */
  readonly forms: readonly number[];
}

function toldOf(figures: readonly ProtectedFigure[], minimum: number): readonly string[] {
  const sized = figures.map((figure) => ({
    ...figure,
    size: new Set(figure.forms.flatMap((form) => form.map(({ personId }) => personId))).size,
  }));
  const empty = sized.filter(({ size }) => size === 0).map(({ id }) => id);
  const { candidates, kinds } = compile(sized.filter(({ size }) => size >= minimum));
  let basis: readonly number[] = [];
  for (const { forms } of candidates) {
    const more = forms.reduce((chosen, form) => withForm(chosen, form, kinds), basis);
    if (more.length === basis.length) continue;
    if (everyCombinationHas(minimum, restricted(kinds, more), more.length)) basis = more;
  }
  const told = candidates.filter(({ forms }) =>
    forms.every((form) => withForm(basis, form, kinds).length === basis.length),
  );
  return [...empty, ...told.map(({ id }) => id)];
}

/** The forms with one more, unless it follows from them. */
function withForm(basis: readonly number[], form: number, kinds: readonly Kind[]): readonly number[] {
  if (basis.includes(form)) return basis;
  const more = [...basis, form];
  const echelon = new Echelon(more.length);
  for (const { columns } of kinds) {
    for (const column of columns) {
      echelon.add(more.map((index) => column[index]!));
      if (echelon.isFull) return more;
    }
  }
  return basis;
}

/** Kinds as those forms alone tell them apart. */
function restricted(kinds: readonly Kind[], forms: readonly number[]): Kind[] {
  const merged = new Map<string, { size: number; readonly columns: readonly (readonly number[])[] }>();
  for (const { size, columns } of kinds) {
    const own = distinct(columns.map((column) => forms.map((index) => column[index]!)));
    if (own.length === 0) continue;
    const key = own.join(';');
    const kind = merged.get(key);
    if (kind === undefined) merged.set(key, { size, columns: own });
    else kind.size += size;
  }
  return [...merged.values()];
}

/** Columns without those that are zero throughout or stand there already: they tell nothing more. In one order. */
function distinct(columns: readonly (readonly number[])[]): (readonly number[])[] {
  const byKey = new Map(columns.map((column) => [column.join(), column]));
  return [...byKey]
    .filter(([, column]) => column.some((entry) => entry !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, column]) => column);
}

function compile(figures: readonly (ProtectedFigure & { readonly size: number })[]): {
  readonly candidates: readonly Candidate[];
  readonly kinds: readonly Kind[];
} {
  const formCount = figures.reduce((sum, { forms }) => sum + forms.length, 0);
  const answers = new Map<string, Map<string, number[]>>();
  const candidates: Candidate[] = [];
  let form = 0;
  for (const { id, forms, rank = 0, size } of figures) {
    const own: number[] = [];
    for (const terms of forms) {
      for (const { personId, value, sign = 1, divisor = 1 } of terms) {
        const values = answers.get(personId) ?? new Map<string, number[]>();
        answers.set(personId, values);
        const column = values.get(value) ?? new Array<number>(formCount).fill(0);
        values.set(value, column);
        column[form] = plus(column[form]!, fraction(sign, divisor));
      }
      own.push(form);
      form += 1;
    }
    candidates.push({ id, rank, size, forms: own });
  }
  candidates.sort((a, b) => b.rank - a.rank || b.size - a.size || (a.id < b.id ? -1 : 1));
  const kinds = [...answers.values()].map((values): Kind => ({ size: 1, columns: [...values.values()] }));
  return {
    candidates,
    kinds: restricted(
      kinds,
      Array.from({ length: formCount }, (_, index) => index),
    ),
  };
}
