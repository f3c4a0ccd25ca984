import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchCohort, openMatching } from '../../src';
import { renderReport, reportData } from '../../src/report';
import { generateCohort } from '../../src/synthetic';
import { hasProgram } from '../support/programs';
import { openBrowser, watchedPage } from './support';

describe.skipIf(!hasProgram('chromium'))(
  'the report in a browser (skipped where no Chromium is installed)',
  () => {
    let browser: Browser;
    let folder: string;
    let address: string;
    const cohort = generateCohort({ mentors: 12, mentees: 15, seed: 'browser' });
    const data = reportData(openMatching(cohort, {}, matchCohort(cohort)));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mentor-match-report-'));
      const file = join(folder, 'report.html');
      writeFileSync(file, renderReport(data));
      address = pathToFileURL(file).href;
      browser = await openBrowser();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    // A header that holds the box of a button is not repeated on the pages after the first.
    it('prints headers on each page (@sparticuz/chromium 141.0.0: chromium-prints-header-once.sh)', async () => {
      const { page, close } = await watchedPage(browser, address);
      await page.goto(address);
      const boxes = () =>
        page.locator('thead button').evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
      const shown = await boxes();
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown)).not.toContain('contents');
      await page.emulateMedia({ media: 'print' });
      expect(new Set(await boxes())).toEqual(new Set(['contents']));
      await close();
    });

    it('sorts, searches and opens pairs by the keyboard alone, under its own content security policy', async () => {
      const { page, faults, strangers, close } = await watchedPage(browser, address);
      await page.goto(address);
      const rows = page.locator('#pairs tbody tr');
      const scores = async () =>
        (await page
          .locator('#pairs tbody tr td.figure data')
          .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)))) as number[];
      const score = page.locator('#pairs thead button', { hasText: 'Score' });
      await score.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#pairs th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      expect(await scores()).toEqual(data.pairs!.map((pair) => pair.score).sort((a, b) => a - b));
      await page.keyboard.press('Space');
      expect(await page.locator('#pairs th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      expect(await scores()).toEqual(data.pairs!.map((pair) => pair.score).sort((a, b) => b - a));

      const more = rows.first().locator('.more');
      await more.focus();
      await page.keyboard.press('Enter');
      expect(await more.getAttribute('aria-expanded')).toBe('true');
      const best = data.pairs!.reduce((a, b) => (b.score > a.score ? b : a));
      const detail = await page.locator('#pairs tr.detail').innerText();
      for (const { reasons } of best.contributions)
        for (const reason of reasons) expect(detail).toContain(reason.text);
      await page.keyboard.press('Enter');
      expect(await page.locator('#pairs tr.detail').count()).toBe(0);

      const field = page.locator('#pairs').getByRole('searchbox');
      await field.focus();
      await page.keyboard.type(best.menteeId.toUpperCase());
      // Where keys come slowly, what is typed by then is looked for first.
      await expect
        .poll(() => rows.filter({ visible: true }).count())
        .toBe(
          data.pairs!.filter(({ menteeId, mentorId }) => [menteeId, mentorId].includes(best.menteeId)).length,
        );
      expect(await page.locator('#pairs output').textContent()).not.toBe('');
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
      await close();
    });

    it('can be read without scripts: every pair, reason and figure', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      const text = await page.locator('#pairs').innerText();
      for (const { bestReasons } of data.pairs!)
        for (const reason of bestReasons) expect(text).toContain(reason.text);
      expect(await page.locator('#pairs tbody tr').count()).toBe(data.pairs!.length);
      await context.close();
    });
  },
);
