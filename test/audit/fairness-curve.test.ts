import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  eligibilityMatrix,
  matchCohort,
  openMatching,
  type PolicyInput,
  scorePair,
} from '../../src';
import { closeGap, explainGap, fairnessCurve } from '../../src/audit';
import { verifyAssignment } from '../../src/entries/assignment';
import { generateCohort } from '../../src/synthetic';
import { expectJson, given, issuesOf } from '../evaluation/support';

/** Mentees of two groups, one of which fares worse; every mentee takes one mentor. */
function cohortOf(seed: string, mentors: number, mentees: number): Cohort {
  const base = generateCohort({
    mentors,
    mentees,
    seed,
    multipleRate: 0.3,
    priorityRate: 0,
    minimumRate: 0.1,
  });
  return {
    ...base,
    mentees: base.mentees.map(({ capacity: _, ...one }, at) => ({
      ...one,
      protectedAttributes: { group: at % 3 === 0 ? 'f' : 'm' },
      ...(at % 3 === 0 ? { skillsWanted: [{ name: 'falconry', target: 5 }] } : {}),
    })),
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly units: number;
}

function cellsOf(cohort: Cohort, policy: PolicyInput): readonly Cell[] {
  const eligible = eligibilityMatrix(cohort, policy);
  return cohort.mentees.flatMap(({ id: menteeId }, row) =>
    cohort.mentors.flatMap(({ id: mentorId }, column) =>
      eligible.at(row, column)
        ? [
            {
              row,
              column,
              name: `x_${row}_${column}`,
              units: scorePair(cohort, policy, { mentorId, menteeId }).units,
            },
          ]
        : [],
    ),
  );
}

/**
 * The best total with so many of a group matched, by HiGHS: first minimums of mentors, then people matched, then the
 * total.
 */
async function bestByProgram(cohort: Cohort, cells: readonly Cell[], group: string, needed: number) {
  const highs = await loadHighs();
  const sum = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => ` + ${name}`).join('') || ' 0 z';
  const short = cohort.mentors.map((mentor, column) => ({ column, min: mentor.capacity?.min ?? 0 }));
  const owed = short.filter(({ min }) => min > 0);
  const constraints = [
    ...cohort.mentees.map((_, row) => `${sum(cells.filter((cell) => cell.row === row))} <= 1`),
    ...cohort.mentors.map(
      (mentor, column) =>
        `${sum(cells.filter((cell) => cell.column === column))} <= ${mentor.capacity?.max ?? 1}`,
    ),
    ...owed.map(({ column }) => `${sum(cells.filter((cell) => cell.column === column))} - s_${column} >= 0`),
    `${sum(cells.filter(({ row }) => cohort.mentees[row]?.protectedAttributes?.['group'] === group))} >= ${needed}`,
  ];
  const solve = (objective: string) => {
    const text = [
      `Maximize\n most: ${objective}\nSubject To`,
      ...constraints.map((one, at) => ` c${at}: ${one}`),
      'Bounds',
      ' z = 0',
      ...owed.map(({ column, min }) => ` 0 <= s_${column} <= ${min}`),
      `General\n ${[...cells.map(({ name }) => name), ...owed.map(({ column }) => `s_${column}`)].join('\n ')}\nEnd`,
    ].join('\n');
    const solved = highs.solve(text, { mip_rel_gap: 0, presolve: 'on' });
    return solved.Status === 'Infeasible' ? null : Math.round(solved.ObjectiveValue);
  };
  for (const objective of [owed.map(({ column }) => ` + s_${column}`).join('') || ' 0 z', sum(cells)]) {
    const value = solve(objective);
    if (value === null) return null;
    constraints.push(`${objective} >= ${value}`);
  }
  return solve(cells.map(({ name, units }) => ` + ${units} ${name}`).join(''));
}

describe('fairnessCurve', () => {
  const policy: PolicyInput = { weights: { skills: 0.6, interests: 0.2, experience: 0.2 } };

  it('is what an independent program finds at every point, and each point has a proof', async () => {
    for (const seed of ['curve a', 'curve b']) {
      const cohort = cohortOf(seed, 9, 24);
      const open = openMatching(cohort, policy, matchCohort(cohort, policy));
      const curve = fairnessCurve(open, { by: 'group', value: 'f', shares: [0, 0.5, 0.75, 1] });
      const cells = cellsOf(cohort, policy);
      let last = Number.POSITIVE_INFINITY;
      for (const point of curve.points) {
        const needed = Math.ceil(point.share * given(curve.groups[0]).people);
        const best = await bestByProgram(cohort, cells, 'f', needed);
        expect(point.possible).toBe(best !== null);
        if (best === null) continue;
        expect(Math.round(given(point.totalScore) * 1_000_000)).toBe(best);
        const { problem, outcome } = given(point.proof);
        expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
        expect(given(point.groups[0]).matched).toBeGreaterThanOrEqual(needed);
        expect(given(point.totalScore)).toBeLessThanOrEqual(last);
        last = given(point.totalScore);
      }
      // A share of nothing costs nothing.
      expect(curve.points[0]).toMatchObject({ totalScore: curve.totalScore, loss: 0 });
    }
  });

  it('is concave: each further person costs as much as the one before or more, and prices lie between', () => {
    const cohort = cohortOf('concave', 20, 60);
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    const people = cohort.mentees.filter(
      ({ protectedAttributes }) => protectedAttributes?.['group'] === 'f',
    ).length;
    const { points, groups } = fairnessCurve(open, {
      by: 'group',
      value: 'f',
      shares: Array.from({ length: people + 1 }, (_, at) => at / people),
    });
    const totals = points.filter(({ possible }) => possible).map(({ totalScore }) => given(totalScore));
    expect(totals.length).toBeGreaterThan(10);
    let changed = 0;
    for (let at = 1; at + 1 < totals.length; at++) {
      const [before, now, after] = [given(totals[at - 1]), given(totals[at]), given(totals[at + 1])];
      expect(now - after).toBeGreaterThanOrEqual(before - now - 1e-9);
      const price = given(given(points[at]).groups[0]).price;
      expect(price).toBeGreaterThanOrEqual(before - now - 1e-9);
      expect(price).toBeLessThanOrEqual(now - after + 1e-9);
      if (now > after) changed += 1;
    }
    expect(changed).toBeGreaterThan(3);
    // As many are matched at every point: whoever is matched can stay so.
    const matched = new Set(points.filter(({ possible }) => possible).map((point) => point.matched));
    expect(matched.size).toBe(1);
    expect(given(groups[0]).people).toBe(people);
  });

  it('keeps to priorities and an even load, and asks of all groups at once', () => {
    const base = cohortOf('levels', 16, 40);
    const cohort = {
      ...base,
      mentees: base.mentees.map((one, at) => ({ ...one, priority: at % 4 === 0 ? 2 : at % 2 })),
    };
    const levels: PolicyInput = { ...policy, objectives: ['cover-mentees', 'load-balance', 'total-score'] };
    const result = matchCohort(cohort, levels);
    if (result.status !== 'optimal') throw new Error('expected a matching');
    const { points, groups } = fairnessCurve(openMatching(cohort, levels, result), {
      by: 'group',
      shares: [0, 0.4],
    });
    // Without a demand it is the matching itself, level by level.
    expect(points[0]?.totalScore).toBeCloseTo(result.summary.totalScore, 9);
    expect(points[0]?.matched).toBe(result.summary.menteesMatched);
    for (const [at, { people }] of groups.entries())
      expect(given(points[1]?.groups[at]).matched).toBeGreaterThanOrEqual(0.4 * people);
  });

  it('asks for a least score too, where fewer may be matched', () => {
    const cohort = cohortOf('scores', 16, 40);
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    const { points } = fairnessCurve(open, { by: 'group', value: 'm', scores: [0, 0.3, 1] });
    expect(points.map(({ score }) => score)).toEqual([0, 0.3, 1]);
    expect(points[0]?.loss).toBe(0);
    expect(points.every(({ possible }) => possible)).toBe(true);
  });

  it('has no matching where a locked pair scores less than is asked for', () => {
    const cohort = cohortOf('locks', 10, 24);
    const first = given(
      cohort.mentees.find(({ protectedAttributes }) => protectedAttributes?.['group'] === 'f'),
    );
    const lock = { mentorId: given(cohort.mentors[0]).id, menteeId: first.id };
    const locked: PolicyInput = { ...policy, rules: [], locks: [lock] };
    const { score } = scorePair(cohort, locked, lock);
    const open = openMatching(cohort, locked, matchCohort(cohort, locked));
    const { points } = fairnessCurve(open, { by: 'group', value: 'f', scores: [score, score + 0.01] });
    expect(points.map(({ possible }) => possible)).toEqual([true, false]);
    expect(points[0]?.pairs).toContainEqual(lock);
  });

  it('refuses what is no transport problem, and what may not be told', () => {
    const cohort = cohortOf('refused', 10, 24);
    const wide = {
      ...cohort,
      mentees: cohort.mentees.map((one, at) => (at === 0 ? { ...one, capacity: { max: 2 } } : one)),
    };
    expect(
      issuesOf(() => fairnessCurve(openMatching(wide, {}, matchCohort(wide)), { by: 'group' })).paths,
    ).toEqual(['cohort.mentees']);
    const worst: PolicyInput = { objectives: ['cover-mentees', 'leximin'] };
    expect(
      issuesOf(() => fairnessCurve(openMatching(cohort, worst, matchCohort(cohort, worst)), { by: 'group' }))
        .paths,
    ).toEqual(['policy.objectives']);
    const oneWay: PolicyInput = { rules: [{ kind: 'not-both-ways' }] };
    const searched = openMatching(cohort, oneWay, matchCohort(cohort, oneWay));
    expect(issuesOf(() => fairnessCurve(searched, { by: 'group' })).paths).toEqual(['policy.rules[0]']);
    const open = openMatching(cohort, {}, matchCohort(cohort));
    expect(issuesOf(() => fairnessCurve(open, { by: 'group', value: 'x' })).paths).toEqual(['options.value']);
    expect(issuesOf(() => fairnessCurve(open, { by: 'group', shares: [0, 2] })).paths).toEqual([
      'options.shares[1]',
    ]);
  });
});

describe('closeGap', () => {
  it('finds the rule that makes the gap, and the share that closes it, each solved again', () => {
    const base = cohortOf('close', 30, 60);
    const cohort: Cohort = {
      mentors: base.mentors.map((one, at) => ({
        ...one,
        capacity: { max: 1 },
        department: at % 5 === 0 ? 'tax' : 'ops',
      })),
      mentees: base.mentees.map((one) => ({
        ...one,
        department: one.protectedAttributes?.['group'] === 'f' ? 'ops' : 'law',
      })),
    };
    const rules: PolicyInput = {
      weights: { interests: 1 },
      rules: [{ kind: 'different', field: 'department' }],
    };
    const open = openMatching(cohort, rules, matchCohort(cohort, rules));
    const found = closeGap(open, { by: 'group', value: 'f', tolerance: 0.25 });
    expectJson(found);
    expect(found.gap).toBe(explainGap(open, { by: 'group', reference: 'm' }).groups[0]?.gap);
    const lift = given(found.remedies.find(({ changes }) => changes[0]?.kind === 'lift-rules'));
    expect(lift.changes).toEqual([{ kind: 'lift-rules', rules: ['different:department'] }]);
    const again = matchCohort(cohort, { ...rules, rules: [] });
    if (again.status !== 'optimal') throw new Error('expected a matching');
    const shareOf = (group: string) => {
      const own = cohort.mentees.filter(
        ({ protectedAttributes }) => protectedAttributes?.['group'] === group,
      );
      return (
        own.filter(({ id }) => again.matches.some(({ menteeId }) => menteeId === id)).length / own.length
      );
    };
    expect(lift.gap).toBeCloseTo(shareOf('m') - shareOf('f'), 12);
    for (const { gap } of found.remedies) expect(gap).toBeLessThanOrEqual(0.25);
    // Six mentors are all that the rule leaves: no share asked for closes it.
    expect(found.remedies.every(({ changes }) => changes[0]?.kind !== 'share')).toBe(true);
  });

  it.each(['worst-off', 'leximin'] as const)(
    'names the rule under %s too, for which no share is looked for',
    (level) => {
      const cohort: Cohort = {
        mentors: Array.from({ length: 10 }, (_, at) => ({
          id: `t${at}`,
          department: at < 9 ? 'ops' : 'law',
        })),
        mentees: Array.from({ length: 20 }, (_, at) => ({
          id: `m${at}`,
          department: at < 10 ? 'ops' : 'tax',
        })),
      };
      const policy: PolicyInput = {
        rules: [{ kind: 'different', field: 'department' }],
        objectives: ['cover-mentees', level],
      };
      const open = openMatching(cohort, policy, matchCohort(cohort, policy));
      const { remedies } = closeGap(open, { by: 'department', value: 'ops', tolerance: 0.3 });
      expect(remedies.map(({ changes }) => changes)).toEqual([
        [{ kind: 'lift-rules', rules: ['different:department'] }],
      ]);
    },
  );

  it('asks for the fewest of a group where scores make the gap', () => {
    const cohort = cohortOf('fewest', 20, 60);
    const policy: PolicyInput = { weights: { skills: 1 }, rules: [] };
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    const { gap, remedies } = closeGap(open, { by: 'group', value: 'f' });
    expect(gap).toBeGreaterThan(0.1);
    const share = given(remedies.flatMap(({ changes }) => changes).find(({ kind }) => kind === 'share'));
    if (share.kind !== 'share') throw new Error('expected a share');
    const { points } = fairnessCurve(open, {
      by: 'group',
      value: 'f',
      shares: [share.share, share.share - 1 / 20],
    });
    const gapAt = (at: number) => {
      const { matched, groups } = given(points[at]);
      return (given(matched) - given(groups[0]).matched) / 40 - given(groups[0]).matched / 20;
    };
    expect(points[0]?.loss).toBe(remedies.find(({ changes }) => changes.includes(share))?.loss);
    expect(gapAt(0)).toBeLessThanOrEqual(0.02);
    expect(gapAt(1)).toBeGreaterThan(0.02);
  });
});
