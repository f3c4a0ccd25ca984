import { describe, expect, it } from 'vitest';
import { matchCohort, openMatching } from '../../src';
import { auditMatching, explainGap } from '../../src/audit';
import { FR } from '../../src/entries/fr';
import { renderReport, reportData } from '../../src/entries/report';
import { generateCohort } from '../../src/synthetic';
import { given } from '../evaluation/support';

describe('the section on groups', () => {
  const cohort = generateCohort({ mentors: 30, mentees: 70, seed: 'report groups' });
  const open = openMatching(cohort, {}, matchCohort(cohort));
  const audit = auditMatching(open);
  const gap = explainGap(open, { by: 'ageBand' });
  const data = reportData(open, { people: 'none', groups: { audits: [audit], gaps: [gap] } });
  const sectionOf = (page: string) => given(/<section id="groups".*?<\/section>/s.exec(page)?.[0]);

  it('shows every group that is told with its figures, and none that is hidden', () => {
    const section = sectionOf(renderReport(data));
    const rows = [...section.matchAll(/<tr><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)].map(
      ([, name = '', cells = '']) => [
        name.replace(/<[^>]+>/g, ''),
        ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
      ],
    );
    for (const { groups } of audit.tables) {
      for (const { values, counts } of groups) {
        const own = rows.filter(([name]) => name === values.join(', '));
        expect(own).toHaveLength(counts.hidden ? 0 : 1);
        if (counts.hidden) continue;
        expect(own[0]?.[1]).toBe(String(counts.value.people));
        expect(own[0]?.[3]).toBe(String(counts.value.matched.count));
        expect(own[0]?.[4]).toBe(`${Math.round(100 * given(counts.value.matched.share))}%`);
      }
    }
    // The parts of a gap add up on the page too.
    const [first] = gap.groups;
    for (const { part } of given(first).parts)
      expect(section).toContain(
        Math.abs(100 * part).toFixed(2) === '0.00' ? '0' : Math.abs(100 * part).toFixed(2),
      );
    expect(section).toContain('This is no legal advice.');
  });

  it('quotes a name without a label, and shows the label of one with it', () => {
    expect(sectionOf(renderReport(data))).toContain('Where the differences by “ageBand” arise');
    const french = (labels: { readonly [name: string]: string }) =>
      sectionOf(renderReport(data, { locale: { ...FR, labels } }));
    expect(french({})).toContain('écarts par «\u00A0ageBand\u00A0»');
    const labelled = french({ ageBand: 'tranche d’âge' });
    expect(labelled).toContain('écarts par tranche d’âge');
    expect(labelled).not.toContain('ageBand');
  });

  it('is there in French, and only where it was asked for', () => {
    const french = sectionOf(renderReport(JSON.parse(JSON.stringify(data)), { locale: FR }));
    expect(french).toContain('Ceci n’est pas un avis juridique.');
    expect(french).toContain('Places inégales');
    expect(renderReport(reportData(open))).not.toContain('This is no legal advice');
  });
});
