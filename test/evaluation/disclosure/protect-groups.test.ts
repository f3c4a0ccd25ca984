import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { type ProtectedGroup, protectGroups } from '../../../src/evaluation/disclosure/protect-groups';
import { deepFreeze, issuesOf, shuffled } from '../support';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${from + index}`);

/** A breakdown into groups of the given sizes, with its total. */
function breakdown(sizes: readonly number[]): ProtectedGroup[] {
  let from = 0;
  const cells = sizes.map((size, index) => {
    const members = people(size, from);
    from += size;
    return { id: `g${index}`, members };
  });
  return [{ id: 'total', members: people(from), rank: 1 }, ...cells];
}

const toldOf = (groups: readonly ProtectedGroup[], minimum?: number) =>
  [...protectGroups(groups, minimum)].sort();

describe('protectGroups', () => {
  it('hides groups under the minimum, and one more when a single one could be subtracted', () => {
    expect(toldOf(breakdown([8, 6, 9]))).toEqual(['g0', 'g1', 'g2', 'total']);
    expect(toldOf(breakdown([8, 6, 3, 9]))).toEqual(['g0', 'g3', 'total']);
    expect(toldOf(breakdown([8, 4, 3, 9]))).toEqual(['g0', 'g3', 'total']);
  });

  it('hides more when what is left over together is still small', () => {
    expect(toldOf(breakdown([8, 1, 1, 9]))).toEqual(['g3', 'total']);
    expect(toldOf(breakdown([18, 1, 1]))).toEqual(['total']);
  });

  it('hides everything where all are fewer than the minimum', () => {
    expect(toldOf(breakdown([2, 2]))).toEqual([]);
    expect(toldOf(breakdown([2, 2]), 3)).toEqual(['total']);
  });

  it('never hides an empty group: it tells nothing', () => {
    expect(toldOf(breakdown([8, 0, 9]))).toEqual(['g0', 'g1', 'g2', 'total']);
    expect(toldOf([])).toEqual([]);
  });

  it('sees two breakdowns of the same people together', () => {
    // By department (12 + 12) and by division, of which one holds one department and three people more.
    const groups: ProtectedGroup[] = [
      { id: 'all', members: people(24), rank: 1 },
      { id: 'department a', members: people(12) },
      { id: 'department b', members: people(12, 12) },
      { id: 'division x', members: people(15) },
      { id: 'division y', members: people(9, 15) },
    ];
    // Division x less department a would leave three people; so would department b less division y.
    expect(toldOf(groups)).toEqual(['all', 'division x', 'division y']);
  });

  it('sees combinations of more than two groups', () => {
    const [a, b, c] = [people(6), people(6, 6), people(2, 12)];
    const groups: ProtectedGroup[] = [
      { id: 'ab', members: [...a, ...b] },
      { id: 'ac', members: [...a, ...c, ...people(6, 20)] },
      { id: 'bc', members: [...b, ...c, ...people(6, 30)] },
      { id: 'd', members: people(6, 20) },
      { id: 'e', members: people(6, 30) },
    ];
    // c = (ac - d + bc - e - ab) / 2
    const told = toldOf(groups);
    expect(told.length).toBe(4);
    expect(told).toContain('ac');
    expect(told).toContain('bc');
  });

  it('keeps groups of a higher rank longer', () => {
    const groups = (rank: number): ProtectedGroup[] => [
      { id: 'all', members: people(12) },
      { id: 'both times', members: people(10), rank },
    ];
    expect(toldOf(groups(0))).toEqual(['all']);
    expect(toldOf(groups(2))).toEqual(['both times']);
  });

  it('refuses a minimum under 3 and ids used twice', () => {
    const twice = [
      { id: 'a', members: [] },
      { id: 'a', members: [] },
    ];
    expect(issuesOf(() => protectGroups(twice, 2))).toEqual({
      code: 'invalid-input',
      paths: ['minimum', 'groups[1].id'],
    });
    expect(issuesOf(() => protectGroups([], 4.5)).paths).toEqual(['minimum']);
  });
});

/** Groups of people by several attributes at once, their total, and now and then a group of its own making. */
const tables = fc
  .record({
    people: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(4), fc.boolean()), {
      minLength: 1,
      maxLength: 45,
    }),
    breakdowns: fc.integer({ min: 1, max: 3 }),
    minimum: fc.integer({ min: 3, max: 6 }),
    crossed: fc.boolean(),
  })
  .map(({ people: rows, breakdowns, minimum, crossed }) => {
    const groups = new Map<string, string[]>([['total', rows.map((_, index) => `p${index}`)]]);
    const put = (id: string, index: number) => groups.set(id, [...(groups.get(id) ?? []), `p${index}`]);
    for (const [index, row] of rows.entries()) {
      for (let b = 0; b < breakdowns; b++) put(`b${b}=${row[b]}`, index);
      if (crossed) put(`b0=${row[0]},b1=${row[1]}`, index);
      if (row[3]) put('some', index);
    }
    return {
      minimum,
      count: rows.length,
      groups: [...groups].map(([id, members]) => ({ id, members, rank: id === 'total' ? 1 : 0 })),
    };
  });

/**
 * An attack that knows nothing of how groups were hidden: from the sums of all told groups, which sums are fixed?
 * A sum over some people is fixed exactly if its indicator has no part in the null space of the told indicators:
 * along such a part everybody's values can change while all that is told stays the same.
 */
function attacker(
  told: readonly (readonly string[])[],
  count: number,
): (members: readonly string[]) => boolean {
  if (told.length === 0) return () => false;
  const indicator = (members: readonly string[]) => {
    const row = new Array<number>(count).fill(0);
    for (const member of members) row[Number(member.slice(1))] = 1;
    return row;
  };
  const svd = new SingularValueDecomposition(new Matrix(told.map(indicator)), { autoTranspose: true });
  const basis: number[][] = [];
  for (let at = 0; at < svd.diagonal.length; at++) {
    if (svd.diagonal[at]! > 1e-9) basis.push(svd.rightSingularVectors.getColumn(at));
  }
  return (members) => {
    const rest = indicator(members);
    for (const axis of basis) {
      const along = axis.reduce((sum, entry, at) => sum + entry * rest[at]!, 0);
      for (let at = 0; at < count; at++) rest[at] = rest[at]! - along * axis[at]!;
    }
    return Math.sqrt(rest.reduce((sum, entry) => sum + entry * entry, 0)) < 1e-7;
  };
}

describe('what is told by protectGroups', () => {
  it('lets nobody recover a hidden group, nor a single person', () => {
    fc.assert(
      fc.property(tables, ({ groups, minimum, count }) => {
        const told = protectGroups(deepFreeze(groups), minimum);
        const fixed = attacker(
          groups.filter((group) => told.has(group.id)).map((group) => group.members),
          count,
        );
        for (const group of groups) {
          if (told.has(group.id)) {
            expect(group.members.length).toBeGreaterThanOrEqual(minimum);
            expect(fixed(group.members)).toBe(true);
          } else expect(fixed(group.members), `${group.id} of ${JSON.stringify([...told])}`).toBe(false);
        }
        for (const person of people(count)) expect(fixed([person])).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no remainder under the minimum between any two groups', () => {
    fc.assert(
      fc.property(tables, ({ groups, minimum }) => {
        const told = protectGroups(groups, minimum);
        const left = groups.filter((group) => told.has(group.id)).map((group) => new Set(group.members));
        for (const a of left) {
          for (const b of left) {
            const apart =
              [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;
            expect(apart === 0 || apart >= minimum).toBe(true);
          }
        }
      }),
    );
  });

  it('hides no more than it must in a plain breakdown', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (list) => {
        const groups = breakdown(list);
        const told = protectGroups(groups, 5);
        const small = list.filter((size) => size > 0 && size < 5);
        const hidden = groups.filter((group) => !told.has(group.id) && group.id !== 'total');
        if (small.length === 0) expect(hidden).toEqual([]);
        // One group more than the small ones is enough once two are hidden that are five people together.
        if (told.has('total')) expect(hidden.length).toBeLessThanOrEqual(small.length + 1);
      }),
    );
  });

  it('leaves every hidden size open in a plain breakdown, even to those who count in whole people', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (list) => {
        const told = protectGroups(breakdown(list), 5);
        const hidden = list.filter((_, index) => !told.has(`g${index}`));
        fc.pre(hidden.length > 0 && told.has('total'));
        const together = hidden.reduce((sum, size) => sum + size, 0);
        // At least two hidden, of at least one person each, and together more than that: no size is forced.
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(together).toBeGreaterThan(hidden.length);
        expect(together).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('hides nothing needlessly: one more group told would break a promise', () => {
    fc.assert(
      fc.property(tables, ({ groups, minimum, count }) => {
        const told = protectGroups(groups, minimum);
        for (const group of groups.filter(({ id, members }) => !told.has(id) && members.length >= minimum)) {
          const more = groups.filter(({ id }) => told.has(id) || id === group.id);
          const fixed = attacker(
            more.map(({ members }) => members),
            count,
          );
          const derived = groups.filter(({ members }) => members.length >= minimum && fixed(members));
          const leaks =
            groups.some(({ members }) => members.length < minimum && fixed(members)) ||
            people(count).some((person) => fixed([person])) ||
            derived.length > protectGroups(derived, minimum).size;
          expect(leaks, group.id).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of groups and members', () => {
    fc.assert(
      fc.property(tables, fc.nat(100), ({ groups, minimum }, seed) => {
        const other = shuffled(groups, seed).map((group) => ({
          ...group,
          members: shuffled(group.members, seed),
        }));
        expect(toldOf(other, minimum)).toEqual(toldOf(groups, minimum));
      }),
    );
  });
});
