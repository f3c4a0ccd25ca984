import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EN, type MessageCatalogue, matchCohort, openMatching, rematch, reviewMatching } from '../../src';
import { auditMatching, explainGap } from '../../src/entries/audit';
import { FR } from '../../src/entries/fr';
import { renderLetters, renderReport, reportData } from '../../src/entries/report';
import { generateCohort } from '../../src/entries/synthetic';
import { hasProgram } from '../support/programs';
import { axeFindings, openBrowser, overflowOf, watchedPage } from './support';

/** A matching with everything that a page can show: people left over, decisions, a matching before, rules, warnings. */
function world() {
  const cohort = generateCohort({ mentors: 14, mentees: 22, seed: 'report', minimumRate: 0 });
  const policy = {
    rules: [{ kind: 'different', field: 'department' }, { kind: 'no-previous-pair' }],
  } as const;
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error(result.status);
  const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
  const [first, second] = result.matches;
  const pair = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({ mentorId, menteeId });
  const before = reviewMatching(cohort, policy, result, [
    { kind: 'approve', ...pair(first!), ...by },
    { kind: 'reject', ...pair(second!), reason: 'They work together', declinedBy: 'mentee', ...by },
  ]);
  const after = rematch(cohort, policy, before, { switchingCost: 0.05 });
  return {
    open: openMatching(cohort, policy, after),
    before,
    decided: openMatching(cohort, policy, before),
  };
}

/** The report, and a letter of each kind: to mentees and mentors, with a partner and without. */
function pagesIn(locale: MessageCatalogue): readonly { readonly name: string; readonly html: string }[] {
  const { open, before, decided } = world();
  const data = reportData(open, { title: 'Mentoring 2026', date: '2026-03-02', before });
  const audit = auditMatching(decided);
  const reviewed = reportData(decided, {
    title: 'Decided',
    by: ['department', 'location'],
    groups: { audits: [audit], gaps: [explainGap(decided, { by: 'ageBand', minimumGroup: 3 })] },
  });
  // Every table that axe is to see is there.
  expect(reviewed.recruits).not.toHaveLength(0);
  expect(reviewed.tables.map(({ field }) => field)).toEqual(['department', 'location']);
  expect(reviewed.decided).toMatchObject({ ended: 1 });
  expect(reviewed.groups?.gaps[0]?.groups).not.toHaveLength(0);
  const letters = renderLetters(open, { locale, program: 'Mentoring 2026' });
  const kinds = (['mentee', 'mentor'] as const).flatMap((role) =>
    [true, false].flatMap((matched) => {
      const letter = letters.find((one) => one.role === role && one.partners.length > 0 === matched);
      return letter === undefined ? [] : [{ name: `letter-${role}-${matched}`, html: letter.html }];
    }),
  );
  expect(kinds.length).toBeGreaterThanOrEqual(3);
  return [
    { name: 'report', html: renderReport(data, { locale }) },
    { name: 'decided', html: renderReport(reviewed, { locale }) },
    ...kinds,
  ];
}

describe.skipIf(!hasProgram('chromium'))(
  'access to report and letters (skipped where no Chromium is installed)',
  () => {
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mentor-match-report-'));
      browser = await openBrowser();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each([EN, FR])(
      'axe finds nothing, light or dark, and nothing is beyond a narrow window: $locale',
      async (locale) => {
        const found: string[] = [];
        const { page, faults, strangers, close } = await watchedPage(browser, pathToFileURL(folder).href, {
          reducedMotion: 'reduce',
        });
        for (const { name, html } of pagesIn(locale)) {
          const file = join(folder, `${name}-${locale.locale}.html`);
          writeFileSync(file, html);
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(pathToFileURL(file).href);
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.locale);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            for (const finding of await axeFindings(page)) found.push(`${name}, ${colorScheme}: ${finding}`);
          }
          for (const height of [640, 256]) {
            await page.setViewportSize({ width: 320, height });
            const pixels = await overflowOf(page);
            if (pixels > 0) found.push(`${name}, 320 by ${height}: ${pixels} pixels beyond`);
          }
        }
        expect(found).toEqual([]);
        expect(faults).toEqual([]);
        expect(strangers).toEqual([]);
        await close();
      },
    );
  },
);
