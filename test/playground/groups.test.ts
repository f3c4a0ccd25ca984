import { describe, expect, it } from 'vitest';
import { choicesOf, planOf } from '../../examples/playground/src/policy/choices';
import { newDesk } from '../../examples/playground/src/worker/desk';
import { groups } from '../../examples/playground/src/worker/groups';
import { match } from '../../examples/playground/src/worker/match';
import { matchCohort, openMatching } from '../../src';
import { auditMatching } from '../../src/entries/audit';
import { readCohort, writePeople } from '../../src/entries/interchange';
import { groupTable } from '../../src/entries/report';
import { generateCohort } from '../../src/entries/synthetic';

const generated = generateCohort({ mentors: 40, mentees: 80, seed: 'groups', minimumRate: 0 });
const { cohort, reading } = readCohort({
  // One mentor for two mentees, so that shares differ.
  mentors: { content: writePeople(generated.mentors.map((one) => ({ ...one, capacity: { max: 1 } }))) },
  mentees: {
    content: writePeople(
      generated.mentees.map((one, at) => ({
        ...one,
        protectedAttributes: {
          ...one.protectedAttributes,
          ...(at % 4 > 0 && { site: at < 4 ? 'C' : at % 3 > 0 ? 'A' : 'B' }),
        },
      })),
    ),
  },
});
const control = { signal: new AbortController().signal, progress: () => {} };
const desk = { ...newDesk(), read: { cohort, reading } };
const now = choicesOf('professional');

describe('groups of a matching', () => {
  it('are those of the library by a field', async () => {
    const plan = planOf(now);
    await match(desk, [plan], control);
    const open = openMatching(cohort, plan.policy, matchCohort(cohort, plan.policy));
    const { rows, total, minimum } = groupTable(open, 'department', { side: 'mentors', firmness: false });
    expect(await groups(desk, ['department', 'mentors'], control)).toEqual({
      field: 'department',
      side: 'mentors',
      rows,
      total,
      minimum,
      impact: null,
      notes: [],
    });
  });

  it('are those of one audit by protected attributes, with what is hidden hidden', async () => {
    const plan = planOf(now);
    await match(desk, [plan], control);
    const open = openMatching(cohort, plan.policy, matchCohort(cohort, plan.policy));
    const names = Object.keys(cohort.mentees[1]!.protectedAttributes ?? {});
    expect(names).toContain('site');
    const { tables, all, notes } = auditMatching(open, { by: names, side: 'mentees' });
    let hidden = 0;
    for (const { by, groups: of, unknown } of tables) {
      const table = await groups(desk, [`protectedAttributes.${by[0]}`, 'mentees'], control);
      expect(table.total.matched).toEqual({
        hidden: false,
        value: { count: all.counts.matched.count, of: all.counts.people },
      });
      expect(table.notes).toEqual(notes.map(({ text }) => text));
      const blanks = unknown.hidden || unknown.value > 0 ? [null] : [];
      expect(table.rows.map(({ value }) => value)).toEqual([...of.map(({ values }) => values[0]), ...blanks]);
      for (const [at, { counts, scores, impact }] of of.entries()) {
        const row = table.rows[at]!;
        if (counts.hidden) {
          hidden++;
          expect([row.people, row.matched, row.firstWish]).toEqual(Array(3).fill({ hidden: true }));
          continue;
        }
        const { count, total } = counts.value.matched;
        expect(row.matched).toEqual({ hidden: false, value: { count, of: total } });
        if (!scores.hidden) expect(row.meanScore).toEqual({ hidden: false, value: scores.value.mean });
        const told = table.impact?.[at];
        if (impact?.selection) expect(told).toMatchObject({ value: { ratio: impact.selection.ratio } });
        else expect(told).toEqual({ hidden: true });
      }
    }
    expect(hidden).toBeGreaterThan(0);
  });
});
