import { addTo } from '../lists';
import { canonicalId, type Person } from '../model';
import type { Features } from './features';
import type { ProxyFinding } from './types';

/** Pairs of the cohort that are looked at. */
const MOST_PAIRS = 20_000;

/** Groups of fewer people tell nothing. */
const LEAST_GROUP = 3;

/**
 * How each criterion goes with each protected attribute, the strongest first; see {@link ProxyFinding}. Over all pairs
 * of the cohort, or some 20,000 spread evenly. O(pairs * criteria).
 */
export function proxiesOf({ scoring, people, criteria }: Features): readonly ProxyFinding[] {
  const { mentors, mentees } = people;
  const names = [
    ...new Set([...mentors, ...mentees].flatMap((one) => Object.keys(one.protectedAttributes ?? {}))),
  ];
  if (names.length === 0) return [];
  const step = strideOf(mentors.length, mentors.length * mentees.length);
  const ofMentors = mentors.map(() => new Mean(criteria.length));
  const ofMentees = mentees.map(() => new Mean(criteria.length));
  const alike = names.map(() => criteria.map(() => new Correlation()));
  const groups = names.map((name) => ({
    mentors: mentors.map((one) => groupOf(one, name)),
    mentees: mentees.map((one) => groupOf(one, name)),
  }));
  for (let pair = 0; pair < mentors.length * mentees.length; pair += step) {
    const mentee = Math.floor(pair / mentors.length);
    const mentor = pair % mentors.length;
    const values = scoring.explain(mentor, mentee).contributions.map(({ value, prior }) => value ?? prior);
    ofMentors[mentor]!.add(values);
    ofMentees[mentee]!.add(values);
    for (const [at, group] of groups.entries()) {
      const [a, b] = [group.mentors[mentor], group.mentees[mentee]];
      if (a === undefined || b === undefined) continue;
      for (const [criterion, value] of values.entries()) alike[at]![criterion]!.add(a === b ? 1 : 0, value);
    }
  }
  const found: ProxyFinding[] = [];
  for (const [at, attribute] of names.entries()) {
    for (const [index, criterion] of criteria.entries()) {
      const sides = [
        ['mentors', ofMentors, groups[at]!.mentors],
        ['mentees', ofMentees, groups[at]!.mentees],
      ] as const;
      for (const [by, means, group] of sides)
        found.push({
          criterion,
          attribute,
          by,
          association: betweenGroups(
            means.map((mean) => mean.at(index)),
            group,
          ),
        });
      found.push({ criterion, attribute, by: 'same-group', association: alike[at]![index]!.squared() });
    }
  }
  return found.sort((a, b) => b.association - a.association);
}

/**
 * Pairs from one that is looked at to the next, row by row: prime to the mentors, so that all of them have their turn.
 */
function strideOf(mentors: number, pairs: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, Math.ceil(pairs / MOST_PAIRS));
  while (mentors > 0 && divisor(stride, mentors) > 1) stride += 1;
  return stride;
}

/** Values that differ in case or in kinds of blanks alone are one group. */
function groupOf({ protectedAttributes }: Person, name: string): string | undefined {
  const value =
    protectedAttributes !== undefined && Object.hasOwn(protectedAttributes, name)
      ? protectedAttributes[name]
      : undefined;
  return value === undefined ? undefined : canonicalId(value);
}

/** Mean values of one person. */
class Mean {
  private readonly sums: number[];
  private count = 0;

  constructor(size: number) {
    this.sums = new Array<number>(size).fill(0);
  }

  add(values: readonly number[]): void {
    this.count += 1;
    for (const [at, value] of values.entries()) this.sums[at]! += value;
  }

  at(index: number): number | undefined {
    return this.count === 0 ? undefined : this.sums[index]! / this.count;
  }
}

/** Epsilon squared of a one-way analysis of variance, in [0, 1]. Source: Kelley, PNAS 21(9), 1935, pp. 554-559. */
export function betweenGroups(
  values: readonly (number | undefined)[],
  groups: readonly (string | undefined)[],
): number {
  const byGroup = new Map<string, number[]>();
  for (const [at, value] of values.entries()) {
    const group = groups[at];
    if (value === undefined || group === undefined) continue;
    addTo(byGroup, group, value);
  }
  const large = [...byGroup.values()].filter((list) => list.length >= LEAST_GROUP);
  const all = large.flat();
  if (large.length < 2 || all.length <= large.length) return 0;
  const meanOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const squares = (list: readonly number[], mean: number) =>
    list.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const total = squares(all, meanOf(all));
  const within = large.reduce((sum, list) => sum + squares(list, meanOf(list)), 0);
  if (total <= 1e-15 * all.length) return 0;
  const chance = ((large.length - 1) * within) / (all.length - large.length);
  return Math.min(1, Math.max(0, (total - within - chance) / total));
}

/** Pearson's correlation, in one pass over values in [0, 1]. */
class Correlation {
  private n = 0;
  private x = 0;
  private y = 0;
  private xx = 0;
  private yy = 0;
  private xy = 0;

  add(x: number, y: number): void {
    this.n += 1;
    this.x += x;
    this.y += y;
    this.xx += x * x;
    this.yy += y * y;
    this.xy += x * y;
  }

  squared(): number {
    const { n, x, y, xx, yy, xy } = this;
    const [varX, varY] = [n * xx - x * x, n * yy - y * y];
    if (varX <= 1e-12 * n * n || varY <= 1e-12 * n * n) return 0;
    return Math.min(1, (n * xy - x * y) ** 2 / (varX * varY));
  }
}
