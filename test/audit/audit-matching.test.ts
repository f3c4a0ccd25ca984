import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  matchCohort,
  openMatching,
  type PolicyInput,
  reviewMatching,
  runAsync,
} from '../../src';
import {
  type Audit,
  type AuditGroup,
  type AuditOptions,
  auditMatching,
  type GroupCounts,
} from '../../src/audit';
import { generateCohort } from '../../src/synthetic';
import { deepFreeze, expectJson, given, issuesOf, shuffled } from '../evaluation/support';
import { errorOf } from '../support/thrown';

const COHORT = deepFreeze(
  generateCohort({ mentors: 50, mentees: 90, seed: 'audit tables', rankedRate: 0.6 }),
);

function audited(options: AuditOptions = {}, cohort: Cohort = COHORT, policy: PolicyInput = {}): Audit {
  return auditMatching(openMatching(cohort, policy, matchCohort(cohort, policy)), options);
}

function countsOf(group: AuditGroup | undefined): GroupCounts {
  if (group === undefined || group.counts.hidden) throw new Error('expected a group that is told');
  return group.counts.value;
}

describe('auditMatching', () => {
  const result = matchCohort(COHORT);
  if (result.status !== 'optimal') throw new Error('expected a matching');
  const audit = audited();

  it('counts what the result says, group by group', () => {
    expect(audit.tables.map(({ by }) => by)).toEqual([['ageBand'], ['gender'], ['ageBand', 'gender']]);
    let told = 0;
    for (const table of audit.tables) {
      for (const group of table.groups) {
        if (group.counts.hidden) continue;
        told += 1;
        const members = COHORT.mentees.filter((mentee) =>
          table.by.every((name, at) => mentee.protectedAttributes?.[name] === group.values[at]),
        );
        const ids = new Set(members.map(({ id }) => id));
        const matches = result.matches.filter(({ menteeId }) => ids.has(menteeId));
        const counts = countsOf(group);
        expect(counts.people).toBe(members.length);
        expect(counts.seatsUsed).toBe(matches.length);
        expect(counts.matched.count).toBe(new Set(matches.map(({ menteeId }) => menteeId)).size);
        if (counts.firstWish !== null) {
          const ranked = members.filter(({ preferences }) => (preferences?.ranked ?? []).length > 0);
          expect(counts.firstWish.total).toBe(ranked.length);
          expect(counts.firstWish.count).toBe(
            ranked.filter(({ id, preferences }) =>
              matches.some(
                ({ menteeId, mentorId }) => menteeId === id && mentorId === preferences?.ranked?.[0],
              ),
            ).length,
          );
        }
        if (group.scores.hidden) continue;
        const ofPerson = new Map<string, number[]>();
        for (const { menteeId, score } of matches)
          ofPerson.set(menteeId, [...(ofPerson.get(menteeId) ?? []), score]);
        const scores = [...ofPerson.values()]
          .map((list) => list.reduce((sum, score) => sum + score, 0) / list.length)
          .sort((a, b) => a - b);
        expect(group.scores.value.mean).toBeCloseTo(
          scores.reduce((sum, score) => sum + score, 0) / scores.length,
          12,
        );
        const middle = [scores[Math.floor((scores.length - 1) / 2)], scores[Math.floor(scores.length / 2)]];
        expect(group.scores.value.median).toBeCloseTo((given(middle[0]) + given(middle[1])) / 2, 12);
      }
    }
    expect(told).toBeGreaterThan(6);
    expect(audit.all.counts.matched.count).toBe(result.summary.menteesMatched);
    expect(audit.all.counts.eligiblePartners * 90).toBeCloseTo(given(result.summary.eligiblePairs), 6);
  });

  it('compares each group that is told with the one of the highest rate, and says how many tests it made', () => {
    let tests = 0;
    for (const { groups } of audit.tables) {
      const rates = groups.flatMap(({ counts }) =>
        counts.hidden ? [] : [counts.value.matched.count / counts.value.matched.total],
      );
      const best = Math.max(...rates);
      for (const { impact } of groups) {
        if (impact === null) continue;
        const { selection } = impact;
        if (selection !== null)
          expect(selection.ratio).toBeCloseTo(selection.of.count / selection.of.total / best, 12);
        for (const test of [impact.selection, impact.scoring, impact.score, impact.participation]) {
          if (test === null || test.p === null) continue;
          tests += 1;
          expect(given(test.adjusted)).toBeGreaterThanOrEqual(test.p);
        }
      }
    }
    expect(audit.tests).toBe(tests);
  });

  it('tells nothing that differencing of its tables gives of fewer people than the minimum', () => {
    const by = ['gender', 'ageBand', ['gender', 'ageBand'], 'location', ['gender', 'location'], 'answers'];
    for (const minimumGroup of [3, 5, 12]) {
      let small = 0;
      const { tables } = audited({ by, minimumGroup });
      for (const kind of ['counts', 'scores'] as const) {
        const isMatched = new Set(result.matches.map(({ menteeId }) => menteeId));
        const base = COHORT.mentees.filter(({ id }) => kind === 'counts' || isMatched.has(id));
        const value = (mentee: Cohort['mentees'][number], name: string) =>
          name === 'location' ? mentee.location : mentee.protectedAttributes?.[name];
        const told = tables.flatMap((table) =>
          table.by.includes('answers')
            ? []
            : table.groups
                .filter((group) => !group[kind].hidden)
                .map(({ values }) =>
                  base.map((mentee) =>
                    table.by.every((name, at) => value(mentee, name) === values[at]) ? 1 : 0,
                  ),
                ),
        );
        const rows = [base.map(() => 1), ...told];
        // A reader who adds and subtracts learns of one group of people where a sum of rows is 1 for them and 0 for
        // others.
        const rank = (list: number[][]) =>
          new SingularValueDecomposition(new Matrix(list), { autoTranspose: true }).rank;
        const own = rank(rows);
        for (const table of tables) {
          for (const group of table.groups) {
            if (table.by.includes('answers')) continue;
            const members: number[] = base.map((mentee) =>
              table.by.every((name, at) => value(mentee, name) === group.values[at]) ? 1 : 0,
            );
            const size = members.reduce((sum, one) => sum + one, 0);
            if (size === 0 || size >= minimumGroup) continue;
            small++;
            expect(group[kind].hidden).toBe(true);
            expect(rank([...rows, members])).toBe(own + 1);
          }
        }
      }
      expect(small, `groups of fewer than ${minimumGroup}`).toBeGreaterThan(0);
    }
  });

  it('tells no share by which the size of a hidden group could be found', () => {
    const genders = [...'a'.repeat(40), ...'b'.repeat(30), ...'c'.repeat(8)];
    const cohort: Cohort = {
      mentors: Array.from({ length: 60 }, (_, at) => ({ id: `t${at}` })),
      mentees: Array.from({ length: 80 }, (_, at) => {
        const gender = genders[at];
        return { id: `m${at}`, ...(gender !== undefined && { protectedAttributes: { gender } }) };
      }),
    };
    const [table] = audited({ by: ['gender'], expectedShares: { gender: { a: 0.5 } } }, cohort).tables;
    expect(table).toMatchObject({ unknown: { hidden: true }, hidden: 1 });
    for (const group of table!.groups.slice(0, 2)) {
      // The people over their share would be the 78 whose group is known, and so the hidden group the 8 that are left.
      expect(countsOf(group).share).toBeNull();
      expect(group.impact?.participation).toBeNull();
    }
    const [whole] = audited(
      { by: ['gender'], expectedShares: { gender: { a: 0.5 } } },
      { ...cohort, mentees: cohort.mentees.slice(0, 78) },
    ).tables;
    expect(countsOf(whole?.groups[0]).share).toBe(40 / 78);
    expect(whole?.groups[0]?.impact?.participation?.share).toBe(40 / 78);
  });

  it('names a group under the share that counts, and takes no highest rate from it', () => {
    const mentees = Array.from({ length: 300 }, (_, at) => ({
      id: `m${at}`,
      interests: at % 3 === 0 ? ['chess'] : ['go'],
      protectedAttributes: { team: at < 5 ? 'few' : at < 160 ? 'many' : 'more' },
    }));
    const mentors = Array.from({ length: 100 }, (_, at) => ({ id: `t${at}`, interests: ['chess'] }));
    const policy = { locks: [0, 1, 2, 3, 4].map((at) => ({ mentorId: `t${at}`, menteeId: `m${at}` })) };
    const { tables } = audited({ by: ['team'] }, { mentors, mentees }, policy);
    const [few, many] = given(tables[0]).groups;
    expect(few).toMatchObject({ values: ['few'], small: true });
    expect(few?.impact?.selection?.highest).toEqual(many?.impact?.selection?.highest);
    expect(many?.impact?.selection?.highest).not.toEqual(['few']);
    expect(few?.impact?.selection?.ratio).toBeGreaterThan(1);
  });

  it('takes attributes from a table of its own, and says how many people have a row', () => {
    const table = [
      ...COHORT.mentees.map(({ id }, at) => ({ id: id.toUpperCase(), union: at % 2 === 0 })),
      { id: 'nobody', union: true },
    ];
    const { tables, joined } = audited({ table });
    expect(tables.map(({ by }) => by)).toEqual([['union']]);
    expect(joined).toEqual({ hidden: false, value: 90 });
    expect(countsOf(tables[0]?.groups[0]).people).toBe(45);
  });

  it('puts values into one group that differ in case and blanks alone, in the most frequent spelling', () => {
    const spellings = ['night', 'night', 'Night', 'NIGHT\u00a0', 'day', 'Day', 'day', ' day'];
    const table = COHORT.mentees.map(({ id }, at) => ({ id, shift: spellings[at % 8]! }));
    const plain = COHORT.mentees.map(({ id }, at) => ({ id, shift: at % 8 < 4 ? 'night' : 'day' }));
    expect(audited({ table })).toEqual(audited({ table: plain }));
  });

  it('refuses a table of other people, and one in which nobody is alike', () => {
    const open = openMatching(COHORT, {}, result);
    const errorIn = (table: AuditOptions['table']) => {
      const { issues } = errorOf(() => auditMatching(open, { table: given(table) }));
      return issues.map(({ path, message }) => `${path}: ${message}`);
    };
    const first = COHORT.mentees[0]!.id;
    const near = `${first}x`;
    expect(
      errorIn([
        { id: near, shift: 'day' },
        { id: '?', shift: 'day' },
      ]),
    ).toEqual([
      `options.table: none of its rows is of a person here; does it have "${near}" for "${first}"?`,
    ]);
    expect(errorIn(COHORT.mentees.map(({ id }, at) => ({ id, age: at })))).toEqual([
      'options.table: there is nothing to group by: no column has a value that two people share',
    ]);
    expect(errorIn([])).toEqual([
      'options.table: there is nothing to group by: no column has a value that two people share',
    ]);
  });

  it('audits mentors: their seats, and whom they got', () => {
    const { side, tables } = audited({ side: 'mentors', by: ['gender'] });
    expect(side).toBe('mentors');
    const men = countsOf(given(tables[0]).groups.find(({ values }) => values[0] === 'man'));
    const theirs = COHORT.mentors.filter(
      ({ protectedAttributes }) => protectedAttributes?.['gender'] === 'man',
    );
    expect(men.seats).toBe(theirs.reduce((sum, { capacity }) => sum + (capacity?.max ?? 1), 0));
  });

  it('tests participation against expected shares', () => {
    const { tables } = audited({ by: ['gender'], expectedShares: { gender: { man: 0.9 } } });
    const men = given(tables[0]).groups.find(({ values }) => values[0] === 'man');
    const people = countsOf(men).people;
    expect(men?.impact?.participation).toMatchObject({ expected: 0.9, share: people / 90 });
    expect(given(men?.impact?.participation?.p)).toBeLessThan(0.001);
  });

  it('depends on the people alone: not on their order, nor on slices; and is plain data', async () => {
    const turned = {
      ...COHORT,
      mentors: shuffled(COHORT.mentors, 3),
      mentees: shuffled(COHORT.mentees, 5),
    };
    expect(audited({}, turned)).toStrictEqual(audit);
    const open = openMatching(COHORT, {}, result);
    expect(await runAsync(auditMatching, [open])).toStrictEqual(audit);
    expectJson(audit);
  });

  it('audits what is in force of a reviewed matching', () => {
    const [first] = result.matches;
    const pair = { mentorId: given(first).mentorId, menteeId: given(first).menteeId };
    const reviewed = reviewMatching(COHORT, {}, result, [
      { kind: 'reject', ...pair, reviewer: 'lead', at: '2026-11-01T10:00:00Z', reason: 'moved' },
    ]);
    const after = auditMatching(openMatching(COHORT, {}, reviewed), { by: ['gender'] });
    expect(after.all.counts.seatsUsed).toBe(result.matches.length - 1);
    expect(after.all.scores?.firm).toBeNull();
  });

  it('says what there is to group by where a name is not among it', () => {
    const open = openMatching(COHORT, {}, result);
    expect(issuesOf(() => auditMatching(open, { by: ['gendre', ['location', 'x']] }))).toStrictEqual({
      code: 'invalid-input',
      paths: ['options.by[0]', 'options.by[1][1]'],
    });
    expect(() => auditMatching(open, { by: ['gendre'] })).toThrow('did you mean "gender"?');
    expect(
      issuesOf(() => auditMatching(open, { minimumGroup: 2, confidence: 2, smallShare: -1 })).paths,
    ).toStrictEqual(['options.minimumGroup', 'options.confidence', 'options.smallShare']);
    const twice = [
      { id: 'a', x: 1 },
      { id: 'A', x: 1 },
    ];
    expect(issuesOf(() => auditMatching(open, { table: twice })).paths).toStrictEqual([
      'options.table[1].id',
    ]);
    const bare = { mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] };
    expect(issuesOf(() => audited({}, bare)).paths).toStrictEqual(['options.by']);
  });
});
