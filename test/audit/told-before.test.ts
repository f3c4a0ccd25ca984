import { describe, expect, it } from 'vitest';
import { type Cohort, type Mentee, matchCohort, openMatching, type PolicyInput } from '../../src';
import {
  type Audit,
  type AuditOptions,
  auditMatching,
  checkAuditTable,
  explainGap,
  fairnessCurve,
  type ToldBefore,
} from '../../src/audit';
import { FR } from '../../src/entries/fr';
import { given, issuesOf } from '../evaluation/support';

type Group = Readonly<Record<string, string>>;

/** Mentees of groups, and a mentor for two of three. */
function cohortOf(groups: readonly Group[], more: (at: number) => Partial<Mentee> = () => ({})): Cohort {
  return {
    mentors: Array.from({ length: Math.floor((2 * groups.length) / 3) }, (_, at) => ({ id: `t${at}` })),
    mentees: groups.map((protectedAttributes, at) => ({ id: `m${at}`, protectedAttributes, ...more(at) })),
  };
}

const openOf = (cohort: Cohort, policy: PolicyInput = {}) =>
  openMatching(cohort, policy, matchCohort(cohort, policy));
const times = (count: number, group: Group): Group[] => Array.from({ length: count }, () => group);

/** Values of the groups whose counts are told. */
const toldIn = ({ tables }: Audit, table = 0) =>
  given(tables[table]).groups.flatMap(({ values, counts }) => (counts.hidden ? [] : [values.join('+')]));

describe('what was told before', () => {
  it('hides what one more person would show in the difference of two audits', () => {
    const groups = [...times(30, { gender: 'a' }), ...times(20, { gender: 'b' })];
    const [first, second] = [openOf(cohortOf(groups)), openOf(cohortOf([...groups, { gender: 'b' }]))];
    const told = auditMatching(first);
    expect(toldIn(told)).toEqual(['a', 'b']);
    // By itself it tells both groups; the difference is the person who joined.
    expect(toldIn(auditMatching(second))).toEqual(['a', 'b']);
    const before: ToldBefore[] = [{ open: first, told: [told] }];
    const held = auditMatching(second, { before, locale: FR });
    expect(toldIn(held)).toEqual([]);
    expect(held.tables[0]?.groups.every(({ impact }) => impact === null)).toBe(true);
    expect(held.notes.map(({ id }) => id)).toContain('audit.changed-few');
    expect(held.notes.at(-1)?.text).toContain('Si peu de personnes');
    expect(issuesOf(() => explainGap(second, { by: 'gender', before })).paths).toEqual(['options.by']);
  });

  it('hides what few who joined a group among many would show', () => {
    const groups = [
      ...times(30, { gender: 'a' }),
      ...times(20, { gender: 'b' }),
      ...times(15, { gender: 'c' }),
    ];
    const first = openOf(cohortOf(groups));
    // Eight joined, one of them in c: its size would rise by one, and so would what the others leave of the total.
    const second = openOf(cohortOf([...groups, ...times(7, { gender: 'a' }), { gender: 'c' }]));
    const before = [{ open: first, told: [auditMatching(first)] }];
    const held = auditMatching(second, { before });
    expect(toldIn(held)).toEqual(['b']);
    const many = openOf(cohortOf([...groups, ...times(7, { gender: 'a' }), ...times(5, { gender: 'c' })]));
    expect(toldIn(auditMatching(many, { before }))).toEqual(['a', 'b', 'c']);
  });

  it('hides nothing more where nobody moved, and everything where one person changed groups', () => {
    const groups = [...times(30, { gender: 'a' }), ...times(20, { gender: 'b' })];
    const first = openOf(cohortOf(groups));
    const before = [{ open: first, told: [auditMatching(first)] }];
    expect(auditMatching(first, { before })).toStrictEqual(auditMatching(first));
    const corrected = openOf(cohortOf([...groups.slice(1), { gender: 'b' }]));
    expect(toldIn(auditMatching(corrected, { before }))).toEqual([]);
  });

  it('holds what one audit hides in every question of the same matching', () => {
    // The site is asked first: then the other table may not tell what would show one of two people.
    const groups = [
      ...times(20, { gender: 'a', site: 'x' }),
      ...times(20, { gender: 'b', site: 'y' }),
      ...times(2, { gender: 'b', site: 'x' }),
    ];
    const open = openOf(cohortOf(groups));
    const told = auditMatching(open, { by: ['site'] });
    expect(toldIn(told)).toEqual(['x', 'y']);
    expect(toldIn(auditMatching(open, { by: ['gender'] }))).toEqual(['a', 'b']);
    const before = [{ open, told: [told] }];
    // 22 of x less 20 of a are the two.
    expect(toldIn(auditMatching(open, { by: ['gender'], before }))).toEqual([]);
    expect(issuesOf(() => explainGap(open, { by: 'gender', before })).paths).toEqual(['options.by']);
    expect(issuesOf(() => fairnessCurve(open, { by: 'gender', value: 'a', before })).paths).toEqual([
      'options.value',
    ]);
    // A gap or a curve that was told counts as well.
    const gap = explainGap(open, { by: 'site' });
    expect(toldIn(auditMatching(open, { by: ['gender'], before: [{ open, told: [gap] }] }))).toEqual([]);
    const curve = fairnessCurve(open, { by: 'site', shares: [0.5] });
    expect(toldIn(auditMatching(open, { by: ['gender'], before: [{ open, told: [curve] }] }))).toEqual([]);
  });

  it('holds across sides where the same people are on both', () => {
    const people = [...times(20, { gender: 'a' }), ...times(12, { gender: 'b' })].map(
      (protectedAttributes, at) => ({
        id: `p${at}`,
        protectedAttributes,
      }),
    );
    // One of b is no mentor: mentees of b less mentors of b are that person.
    const open = openOf({ mentors: people.slice(0, -1), mentees: people });
    const told = auditMatching(open, { side: 'mentors' });
    expect(toldIn(told)).toEqual(['a', 'b']);
    expect(toldIn(auditMatching(open, { before: [{ open, told: [told] }] }))).toEqual([]);
  });

  it('tells nothing of how many have a row where that would tell of few', () => {
    const groups = [...times(40, {}), ...times(30, {}), ...times(4, {})];
    const open = openOf(cohortOf([...groups, {}, {}]));
    const table = groups.map((_, at) => ({ id: `m${at}`, union: at < 40 ? 'a' : at < 70 ? 'b' : 'c' }));
    const found = auditMatching(open, { table });
    // 76 less those with a row are two, and then the four of c are what is left.
    expect(found.joined).toEqual({ hidden: true });
    expect(found.tables[0]?.unknown).toEqual({ hidden: true });
    expect(JSON.stringify(found)).not.toMatch(/[:[,]74[,}\]]/);
  });

  it('refuses what was not told of that matching', () => {
    const [first, second] = [
      openOf(cohortOf(times(12, { gender: 'a' }))),
      openOf(cohortOf(times(12, { gender: 'b' }))),
    ];
    const told = auditMatching(first);
    expect(issuesOf(() => auditMatching(second, { before: [{ open: second, told: [told] }] })).paths).toEqual(
      ['options.before[0].told[0]'],
    );
    const third = openOf(cohortOf(times(12, { shift: 'b' })));
    expect(issuesOf(() => auditMatching(second, { before: [{ open: third, told: [told] }] })).paths).toEqual([
      'options.before[0].told[0]',
    ]);
  });
});

describe('an audit of people who take no partner', () => {
  it('has them in no figure, since totals less shares would tell of them', () => {
    const groups = [...times(12, { gender: 'a' }), ...times(12, { gender: 'b' })];
    const open = openOf(cohortOf(groups, (at) => (at === 0 ? { capacity: { max: 0 } } : {})));
    const audit = auditMatching(open);
    expect(audit.aside).toBe(1);
    expect(audit.all.counts.people).toBe(23);
    for (const { counts } of given(audit.tables[0]).groups)
      expect(counts).toMatchObject({ value: { people: expect.any(Number) } });
    const sizes = given(audit.tables[0]).groups.map(({ counts }) =>
      counts.hidden ? null : [counts.value.people, counts.value.matched.total],
    );
    expect(sizes).toEqual([
      [11, 11],
      [12, 12],
    ]);
  });
});

describe('checkAuditTable', () => {
  const cohort: Cohort = {
    mentors: [{ id: 'ana' }],
    mentees: [{ id: 'cleo' }, { id: 'dan' }, { id: 'eve' }],
  };
  const open = openOf(cohort);
  const table = [
    { id: 'CLEO', shift: 'day', union: true },
    { id: 'dann', shift: ' ' },
    { id: 'ana', shift: 'night', union: null },
  ];

  it('names rows of nobody, people without a row, and blanks', () => {
    const warnings = checkAuditTable(open, { table });
    expect(warnings.map(({ id, params }) => [id, params])).toEqual([
      ['warnings.audit-strangers', { count: 1, examples: ['"dann" ("dan"?)'] }],
      ['warnings.audit-missing', { side: 'mentees', count: 2, examples: ['dan', 'eve'] }],
      ['warnings.audit-blank', { column: 'shift', count: 1 }],
      ['warnings.audit-blank', { column: 'union', count: 2 }],
    ]);
    expect(checkAuditTable(open, { table: [{ id: 'ana', shift: 'day' }], side: 'mentors' })).toEqual([]);
  });

  it('names values in several spellings, which are one group, and blanks of every kind', () => {
    const spelled = ['Day', 'day', 'DAY', 'day', 'part\u00a0time', 'part time', 'night'];
    const of = spelled.map((shift, at) => ({ id: `m${at}`, shift }));
    expect(checkAuditTable(open, { table: of }).at(-1)).toMatchObject({
      id: 'warnings.audit-spellings',
      params: {
        column: 'shift',
        count: 2,
        examples: ['"day" = "DAY" = "Day"', '"part time" = "part\u00a0time"'],
      },
    });
    // Beyond the types, as a list of JSON may have it.
    const odd = JSON.parse('[{ "id": "ana", "shift": ["day"] }, { "id": "dan", "shift": {} }]');
    expect(
      checkAuditTable(open, { table: odd }).map(({ id, params }) => [id, params['count']]),
    ).toContainEqual(['warnings.audit-blank', 2]);
  });

  it('refuses ids twice', () => {
    const twice: AuditOptions['table'] = [{ id: 'a' }, { id: 'A' }];
    expect(issuesOf(() => checkAuditTable(open, { table: twice })).paths).toEqual(['options.table[1].id']);
  });
});
