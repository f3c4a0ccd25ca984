import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort, matchMargins, openMatching } from '../../src/matching';
import { FR } from '../../src/messages';
import type { Field } from '../../src/model';
import { groupTable } from '../../src/report';
import { concealed } from '../../src/report/groups/conceal';
import { generateCohort } from '../../src/synthetic';

describe('concealed', () => {
  it('leaves nothing that follows from the total: what is hidden is of two groups and of the minimum at least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { maxLength: 8 }),
        fc.integer({ min: 3, max: 7 }),
        fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
        (sizes, minimum, before) => {
          const groups = sizes.map((people, at) => ({ key: `g${at}`, people }));
          const already = new Set(before.filter((at) => at < sizes.length).map((at) => `g${at}`));
          const { groups: hidden, total } = concealed(groups, minimum, already);
          for (const { key, people } of groups) {
            if (people > 0 && people < minimum) expect(hidden.has(key)).toBe(true);
            if (already.has(key)) expect(hidden.has(key)).toBe(true);
          }
          const behind = groups.filter(({ key, people }) => hidden.has(key) && people > 0);
          const rest = behind.reduce((sum, { people }) => sum + people, 0);
          // The attack: the total less all that is shown.
          if (!total && behind.length > 0) {
            expect(behind.length).toBeGreaterThan(1);
            expect(rest).toBeGreaterThanOrEqual(minimum);
          }
          // No more than needed: without the last of the larger ones it would not hold.
          const larger = behind.filter(({ key, people }) => people >= minimum && !already.has(key));
          if (larger.length > 0) {
            const largest = larger.reduce((most, one) => (one.people > most.people ? one : most));
            const without = behind.filter((one) => one !== largest);
            const sum = without.reduce((all, { people }) => all + people, 0);
            expect(without.length < 2 || sum < minimum).toBe(true);
          }
        },
      ),
    );
  });
});

describe('groupTable', () => {
  const cohort = generateCohort({
    mentors: 50,
    mentees: 70,
    seed: 'groups',
    rankedRate: 0.8,
    multipleRate: 0.3,
  });
  const result = matchCohort(cohort);
  if (result.status !== 'optimal') throw new Error(result.status);
  const open = openMatching(cohort, {}, result);
  const margins = matchMargins(open, { alternatives: 0 });

  it.each([
    ['department', 'mentees'],
    ['location', 'mentors'],
    ['grade', 'mentees'],
  ] as const)('%s of the %s: figures are what counting by hand gives', (field, side) => {
    const minimum = 3;
    const table = groupTable(open, field, { side, minimum });
    const [own, other] =
      side === 'mentors' ? (['mentorId', 'menteeId'] as const) : (['menteeId', 'mentorId'] as const);
    const ids = new Set((side === 'mentors' ? cohort.mentees : cohort.mentors).map(({ id }) => id));
    const byHand = (people: readonly (typeof cohort.mentees)[number][]) => {
      const matchesOf = (id: string) => result.matches.filter((match) => match[own] === id);
      const matched = people.filter(({ id }) => matchesOf(id).length > 0);
      const means = matched.map(({ id }) => {
        const scores = matchesOf(id).map(({ score }) => score);
        return scores.reduce((sum, one) => sum + one, 0) / scores.length;
      });
      const wishing = people.filter(({ preferences }) => preferences?.ranked?.some((id) => ids.has(id)));
      const met = wishing.filter(({ id, preferences }) =>
        matchesOf(id).some((match) => match[other] === preferences?.ranked?.find((one) => ids.has(one))),
      );
      const firm = matched.filter(({ id }) =>
        margins.filter((margin) => margin[own] === id).every(({ ambiguous }) => !ambiguous),
      );
      return { matched, means, wishing, met, firm };
    };
    const values = [...new Set(cohort[side].map((person) => person[field] ?? null))];
    expect(table.rows.map(({ value }) => value).sort()).toEqual([...values].sort());
    let shown = 0;
    for (const row of [...table.rows, { value: undefined, ...table.total }]) {
      const people = cohort[side].filter(
        (person) => row.value === undefined || (person[field] ?? null) === row.value,
      );
      const { matched, means, wishing, met, firm } = byHand(people);
      if (people.length < minimum) expect(row.people.hidden).toBe(true);
      if (!row.people.hidden) expect(row.people.value).toBe(people.length);
      if (!row.matched.hidden)
        expect(row.matched.value).toEqual({ count: matched.length, of: people.length });
      if (matched.length > 0 && matched.length < minimum) expect(row.meanScore.hidden).toBe(true);
      if (!row.meanScore.hidden && row.meanScore.value !== null) {
        expect(row.meanScore.value).toBeCloseTo(means.reduce((sum, one) => sum + one, 0) / means.length, 12);
        shown += 1;
      }
      if (!row.firstWish.hidden && row.firstWish.value !== null)
        expect(row.firstWish.value).toEqual({ count: met.length, of: wishing.length });
      if (wishing.length > 0 && wishing.length < minimum) expect(row.firstWish.hidden).toBe(true);
      if (!row.firm.hidden && row.firm.value !== null)
        expect(row.firm.value).toEqual({ count: firm.length, of: matched.length });
    }
    expect(shown).toBeGreaterThan(1);
    expect(table).toMatchObject({ field, side, minimum });
  });

  it('lets no hidden figure be computed from the totals, in any column', () => {
    for (const field of ['department', 'location', 'grade', 'role', 'timeZone', 'experienceYears'] as const)
      for (const minimum of [3, 5, 8]) {
        const { rows, total } = groupTable(open, field, { minimum, firmness: false });
        for (const column of ['people', 'matched', 'meanScore', 'firstWish'] as const) {
          if (total[column].hidden) continue;
          const hidden = rows.filter((row) => row[column].hidden);
          // One unknown and one equation would give it away.
          expect([field, minimum, column, hidden.length]).not.toEqual([field, minimum, column, 1]);
        }
        if (!total.people.hidden) {
          const known = rows.reduce((sum, { people }) => sum + (people.hidden ? 0 : (people.value ?? 0)), 0);
          const rest = cohort.mentees.length - known;
          expect(rest === 0 || rest >= minimum).toBe(true);
        }
      }
  });

  it('groups attributes, spellings of one value together, and the unknown apart', () => {
    const six = (site: string | undefined, of: string) =>
      Array.from({ length: 6 }, (_, at) => ({
        id: `${of}${at}`,
        ...(site !== undefined && { attributes: { site } }),
      }));
    const people = {
      mentors: [],
      mentees: [
        ...six('Paris', 'p'),
        { id: 'q', attributes: { site: ' paris ' } },
        ...six(undefined, 'u'),
        ...six('Lyon', 'l'),
      ],
    };
    const table = groupTable(openMatching(people, {}, matchCohort(people)), 'attributes.site', {
      locale: FR,
    });
    expect(table.rows.map(({ value, people: of }) => [value, of.hidden ? null : of.value])).toEqual([
      ['Lyon', 6],
      ['Paris', 7],
      [null, 6],
    ]);
    expect(table.label).toBe('site');
    expect(table.total).toMatchObject({
      people: { value: 19 },
      matched: { value: { count: 0, of: 19 } },
      meanScore: { value: null },
    });
  });

  it('refuses protected attributes, pointing at the audit, lists, and groups too small', () => {
    const issue = (field: string, options = {}) => {
      try {
        groupTable(open, field as Field, options);
      } catch (error) {
        return (error as { issues: readonly { path: string; expected: string }[] }).issues[0];
      }
      throw new Error('not refused');
    };
    expect(issue('protectedAttributes.gender')?.expected).toContain('auditMatching of mentor-match/audit');
    for (const field of ['skills', 'name', 'attributes.', 'toString'])
      expect(issue(field)?.path).toBe('field');
    expect(issue('department', { minimum: 2 })?.path).toBe('options.minimum');
    expect(issue('department', { side: 'both' })?.path).toBe('options.side');
  });

  it('has no firmness where there are no prices', () => {
    const stable = openMatching(cohort, { method: 'stable' }, matchCohort(cohort, { method: 'stable' }));
    const { total } = groupTable(stable, 'department');
    expect(total.firm).toEqual({ hidden: false, value: null });
  });
});
