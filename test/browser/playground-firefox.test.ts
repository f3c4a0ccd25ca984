import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram } from '../support/programs';
import { expectStep } from './playground';
import { goByMouse } from './playground-by-mouse';
import { openFirefox, openPlayground, type Playground, watchedPage } from './support';

describe.skipIf(!hasProgram('firefox-esr'))(
  'the playground in Firefox (skipped where no Firefox ESR is installed)',
  () => {
    let browser: Browser;
    let playground: Playground;

    beforeAll(async () => {
      [browser, playground] = await Promise.all([openFirefox(), openPlayground()]);
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await playground?.close();
    });

    it('goes from files to an approved workbook by mouse, with the figures of the library', async () => {
      const { page, faults, strangers, close } = await watchedPage(browser, playground.address);
      await page.goto(`${playground.address}?lang=en`);
      await expectStep(page, 'Who takes part?');
      await goByMouse(page);
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
      expect(playground.violations).toEqual([]);
      await close();
    }, 180_000);
  },
);
