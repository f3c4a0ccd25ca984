import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasProgram } from '../support/programs';
import { axeFindings, overflowOf, usePlayground } from './support';

/** Every screen of the page, one after another, in either language: `look` is called on each. */
async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await look('nobody yet');
  await page.locator('.samples button').first().click();
  await page.locator('.table-card summary').first().click();
  await page.locator('table.columns').first().waitFor();
  await page.locator('details.card > summary').click();
  await look('people');
  await page.locator('.actions .primary').click();
  await page.locator('.criterion').nth(3).getByRole('radio').last().check();
  await page.locator('.compare').waitFor();
  await look('policy and a change on trial');
  await page.locator('.aside button.primary').click();
  await page.locator('.proven').waitFor();
  await page.locator('.row-actions button').first().click();
  await page.locator('.panel h2').waitFor();
  await look('matching and a pair');
  await page.getByRole('tab').nth(1).click();
  await look('people without a partner');
  await page.getByRole('tab').nth(2).click();
  await page.locator('table.groups').waitFor();
  await look('groups');
  await page.locator('.ask-fields select').nth(1).selectOption('protectedAttributes.ageBand');
  await page.locator('table.groups th').nth(5).waitFor();
  await look('groups by what is protected');
  await page.getByRole('tab').nth(3).click();
  await page.locator('.panel .alternatives button').first().click();
  await page.locator('.panel .alternatives').waitFor({ state: 'detached' });
  await page.locator('.panel h2').waitFor();
  await look('why not');
  await page.locator('.steps a').last().click();
  await page.locator('.standing input').fill('Iris');
  await page.locator('.row-actions button').first().click();
  await page.locator('tr.state-approved').waitFor();
  await page.locator('tr.state-proposed').first().getByRole('button').nth(1).click();
  await page.locator('dialog .offer input:enabled').first().check();
  await page.locator('dialog .change-cost:not(:empty)').waitFor();
  await look('another mentor');
  await page.keyboard.press('Escape');
  await page.locator('tr.state-proposed').first().getByRole('button').last().click();
  await page.locator('dialog').waitFor();
  await look('a pair is declined');
  await page.locator('dialog input[type=text]').fill('no time');
  await page.locator('dialog .primary').click();
  await page.locator('tr.state-rejected').waitFor();
  await look('decisions');
}

const WIDE = { width: 1280, height: 900 };
/** The least width that a page has to do with, and what is left of 1280 by 1024 at 400 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

describe.skipIf(!hasProgram('chromium'))(
  'access to the playground (skipped where no Chromium is installed)',
  () => {
    const playground = usePlayground();

    it.each(['en', 'fr'] as const)(
      'axe finds nothing on any screen, light or dark, and nothing reaches beyond a narrow window, in %s',
      async (language) => {
        const { page, close } = await playground.open(language, { reducedMotion: 'reduce' });
        const found: string[] = [];
        await walk(page, async (screen) => {
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            for (const finding of await axeFindings(page))
              found.push(`${screen}, ${colorScheme}: ${finding}`);
          }
          for (const size of NARROW) {
            await page.setViewportSize(size);
            const pixels = await overflowOf(page);
            if (pixels > 0) found.push(`${screen}, ${size.width} by ${size.height}: ${pixels} pixels beyond`);
          }
          await page.setViewportSize(WIDE);
        });
        expect(found).toEqual([]);
        await close();
      },
      // Two schemes and two sizes of eleven screens.
      240_000,
    );

    it('goes back and forth by the browser, and keeps what was chosen in the other language', async () => {
      const { page, close } = await playground.open();
      await page.locator('.samples button').first().click();
      await page.getByRole('button', { name: 'Continue to the policy' }).click();
      await page.getByRole('group', { name: 'Interests' }).getByRole('radio', { name: 'High' }).check();
      await page.locator('.settings select').first().selectOption('Français');
      await page.getByRole('heading', { level: 1, name: 'Qui va avec qui' }).waitFor();
      const chosen = page
        .getByRole('group', { name: 'Centres d’intérêt' })
        .getByRole('radio', { name: 'Beaucoup' });
      expect(await chosen.isChecked()).toBe(true);
      await page.goBack();
      await page
        .getByRole('heading', { level: 1, name: 'Voici comment les fichiers sont compris' })
        .waitFor();
      await page.goForward();
      await page.getByRole('heading', { level: 1, name: 'Qui va avec qui' }).waitFor();
      expect(await chosen.isChecked()).toBe(true);
      await close();
    });

    it('keeps the matching, its proof and the decisions in the other language', async () => {
      const { page, close } = await playground.open();
      await page.locator('.samples button').first().click();
      await page.getByRole('button', { name: 'Continue to the policy' }).click();
      await page.locator('.aside button.primary').click();
      await page.locator('.proven').waitFor();
      await page.locator('.steps a').last().click();
      await page.locator('.standing input').fill('Iris');
      await page.locator('.row-actions button').first().click();
      await page.locator('tr.state-approved').waitFor();
      await page.locator('.settings select').first().selectOption('Français');
      await page.getByRole('heading', { level: 1, name: 'Vos décisions' }).waitFor();
      expect(await page.locator('tr.state-approved').count()).toBe(1);
      await page.locator('.actions .primary').first().click();
      await page.locator('tr.state-approved').nth(1).waitFor();
      await page.locator('.steps a').nth(2).click();
      await page.locator('.proven').waitFor();
      await close();
    });
  },
);
