import { FR } from 'mentor-match/fr';
import { renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import { matchCohort, openMatching } from '../../src';
import { generateCohort } from '../../src/synthetic';

const cohort = generateCohort({ mentors: 12, mentees: 15, seed: 'report' });
const open = openMatching(cohort, {}, matchCohort(cohort));

describe('a report', () => {
  it('is the same for the same matching, and the same from stored data', () => {
    const data = reportData(open, { date: '2026-03-02' });
    const page = renderReport(data);
    expect(renderReport(reportData(open, { date: '2026-03-02' }))).toBe(page);
    expect(renderReport(JSON.parse(JSON.stringify(data)))).toBe(page);
  });

  it('speaks French, and only French', () => {
    const people = {
      mentors: [
        { id: 'a', skills: [{ name: 'SQL' }] },
        { id: 'b', capacity: { max: 0 } },
      ],
      mentees: [{ id: 'x', skillsWanted: [{ name: 'SQL' }], department: 'RH' }, { id: 'y' }],
    };
    const policy = { rules: [{ kind: 'different', field: 'department' }] } as const;
    const data = reportData(openMatching(people, policy, matchCohort(people, policy)), {
      date: '2026-03-02',
    });
    const page = renderReport(data, { locale: FR });
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('2 mars 2026');
    const shown = page.replace(/<(style|script|code|pre)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
    expect(shown).not.toMatch(/\b(?:mentees?|pairs|the|of|and)\b/i);
  });

  it('refuses what it does not know', () => {
    expect(() => reportData(open, { date: '2026-02-30' })).toThrow(/not a day of the calendar/);
    // @ts-expect-error as JavaScript would
    expect(() => reportData(open, { people: 'all' })).toThrow(/not a way to name people/);
    // @ts-expect-error as JavaScript would
    expect(() => renderReport({ format: 2 })).toThrow(/not the data of a report/);
  });
});
