import type { ErrorIssue } from '../../errors';
import { addIssue, throwIssues } from '../statistics/check';
import { checkMinimumGroup, DEFAULT_MINIMUM_GROUP } from './figure';
import { Span } from './span';

/** One group for which a figure would be told: a total, a cell of a breakdown, or a subset of either. */
export interface ProtectedGroup {
  readonly id: string;
  /** Ids of the people behind the figure. */
  readonly members: readonly string[];
  /** Where not all can be told, groups of a higher rank come first; default 0. */
  readonly rank?: number;
}

/**
 * Decides for which groups one figure (a mean, a sum, a count) may be told, all breakdowns of it together.
 *
 * What a reader can do is taken to be this: know who is in which group, multiply means by sizes, add and subtract.
 * Groups under the minimum are hidden. Of the others a largest possible set is told, such that
 *
 * 1. no combination (with any factors) of the sums told is the sum of a group under the minimum, or of fewer
 *    people than the minimum who share all their groups: linear algebra decides that exactly;
 * 2. no two groups told differ by fewer people than the minimum;
 * 3. no group told leaves fewer people than the minimum when groups told inside it, disjoint from each other and
 *    the largest first, are taken away (a total less its larger cells).
 *
 * Groups are admitted by rank, then size, then id; a group that follows from those admitted is told too, so no
 * hidden group can be worked out, whatever its size. Empty groups tell nothing and are never hidden. Not excluded:
 * bounds from knowing that values have limits, and readers who know the values of others and subtract them.
 *
 * Source: L. Willenborg, T. de Waal, "Elements of Statistical Disclosure Control", Springer 2001, chapters 6 and 8,
 * DOI 10.1007/978-1-4613-0121-9 (primary and secondary suppression in linked tables).
 *
 * Deterministic, independent of the order of groups and members. O(g^2 n + g k (g + k)) for g groups, n people and
 * k kinds of people.
 *
 * @returns ids of the groups that may be told.
 * @throws MentorMatchError `invalid-input` for a minimum under 3, and groups with the same id.
 */
export function protectGroups(
  groups: readonly ProtectedGroup[],
  minimum: number = DEFAULT_MINIMUM_GROUP,
): ReadonlySet<string> {
  checkGroups(groups, minimum);
  const all = candidates(groups);
  const told = new Set(all.filter((group) => group.size === 0));
  const table = new Table(
    all.filter((group) => group.size > 0),
    minimum,
  );
  for (const group of table.admissible()) {
    if (!table.told.has(group)) table.admit(group);
  }
  return new Set([...told, ...table.told].map((group) => group.id));
}

interface Candidate {
  readonly id: string;
  readonly members: ReadonlySet<string>;
  readonly rank: number;
  readonly size: number;
}

function candidates(groups: readonly ProtectedGroup[]): Candidate[] {
  return groups
    .map(({ id, members, rank }) => {
      const unique = new Set(members);
      return { id, members: unique, rank: rank ?? 0, size: unique.size };
    })
    .sort((a, b) => b.rank - a.rank || b.size - a.size || (a.id < b.id ? -1 : 1));
}

/** What is told so far, and what follows from it. */
class Table {
  told: ReadonlySet<Candidate> = new Set();
  private span: Span;
  private readonly groups: readonly Candidate[];
  private readonly minimum: number;
  private readonly indicators: ReadonlyMap<Candidate, readonly number[]>;
  /** Indicators of what may not follow: groups under the minimum, kinds of people under the minimum. */
  private readonly secrets: readonly (readonly number[])[];
  private readonly shared: ReadonlyMap<Candidate, ReadonlyMap<Candidate, number>>;

  constructor(groups: readonly Candidate[], minimum: number) {
    this.groups = groups;
    this.minimum = minimum;
    const kinds = kindsOfPeople(groups);
    this.span = new Span(kinds.length);
    this.indicators = new Map(
      groups.map((group) => [group, kinds.map((kind) => (kind.groups.has(group) ? 1 : 0))]),
    );
    this.secrets = [
      ...groups.filter((group) => group.size < minimum).map((group) => this.indicatorOf(group)),
      ...kinds.flatMap((kind, at) =>
        kind.size < minimum ? [kinds.map((_, other) => (other === at ? 1 : 0))] : [],
      ),
    ];
    this.shared = new Map(
      groups.map((a) => [a, new Map(groups.map((b) => [b, overlap(a.members, b.members)]))]),
    );
  }

  /** Groups large enough to be told, in the order of admission. */
  admissible(): readonly Candidate[] {
    return this.groups.filter((group) => group.size >= this.minimum);
  }

  /** Tells a group and all that follows from it, unless that would leak. */
  admit(group: Candidate): void {
    const span = this.span.with(this.indicatorOf(group));
    if (this.secrets.some((secret) => span.holds(secret))) return;
    const told = this.admissible().filter((other) => span.holds(this.indicatorOf(other)));
    if (this.hasNearTwins(told) || this.hasSmallRemainder(told)) return;
    this.span = span;
    this.told = new Set(told);
  }

  /** Whether two groups differ by 1 to minimum - 1 people. */
  private hasNearTwins(told: readonly Candidate[]): boolean {
    return told.some((a, index) =>
      told.slice(index + 1).some((b) => {
        const apart = a.size + b.size - 2 * this.sharedBy(a, b);
        return apart > 0 && apart < this.minimum;
      }),
    );
  }

  /** Whether a group less disjoint groups inside it leaves 1 to minimum - 1 people. */
  private hasSmallRemainder(told: readonly Candidate[]): boolean {
    return told.some((whole) => {
      let left = whole.size;
      const parts: Candidate[] = [];
      const inside = told
        .filter((part) => part.size < whole.size && this.sharedBy(part, whole) === part.size)
        .sort((a, b) => b.size - a.size);
      for (const part of inside) {
        if (parts.some((other) => this.sharedBy(part, other) > 0)) continue;
        parts.push(part);
        left -= part.size;
        if (left > 0 && left < this.minimum) return true;
      }
      return false;
    });
  }

  private indicatorOf(group: Candidate): readonly number[] {
    return this.indicators.get(group)!; // filled for every group in the constructor
  }

  private sharedBy(a: Candidate, b: Candidate): number {
    return this.shared.get(a)!.get(b)!; // filled for every two groups in the constructor
  }
}

/** People who share all their groups: nothing that is told can tell them apart. */
interface Kind {
  readonly groups: ReadonlySet<Candidate>;
  readonly size: number;
}

function kindsOfPeople(groups: readonly Candidate[]): Kind[] {
  const memberships = new Map<string, Candidate[]>();
  for (const group of groups) {
    for (const member of group.members) {
      const own = memberships.get(member);
      if (own === undefined) memberships.set(member, [group]);
      else own.push(group);
    }
  }
  const kinds = new Map<string, { groups: ReadonlySet<Candidate>; size: number }>();
  for (const own of memberships.values()) {
    const key = JSON.stringify(own.map((group) => group.id));
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { groups: new Set(own), size: 1 });
    else kind.size++;
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}

function checkGroups(groups: readonly ProtectedGroup[], minimum: number): void {
  const issues: ErrorIssue[] = [];
  checkMinimumGroup(issues, minimum, 'minimum');
  const first = new Map<string, number>();
  for (const [index, { id }] of groups.entries()) {
    const seen = first.get(id);
    if (seen === undefined) first.set(id, index);
    else {
      addIssue(
        issues,
        `groups[${index}].id`,
        `the id stands a second time, after groups[${seen}]`,
        id,
        'an id of its own for each group',
      );
    }
  }
  throwIssues(issues);
}
