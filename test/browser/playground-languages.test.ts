import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasProgram } from '../support/programs';
import { MENTEES, MENTORS, saved, text, workbookOf } from './playground';
import { axeFindings, usePlayground } from './support';

/** Nobody's language here: what is seen is found by where it stands. */
async function walk(page: Page, look: () => Promise<void>): Promise<void> {
  // Answers that are none, which is told.
  const mentors = `${text(MENTORS).trim()}\nzoe,Zoe Zed,Finance,12,,law:4,n/a,tbd,,\n`;
  await page.locator('input[type=file]').setInputFiles([await workbookOf(mentors, text(MENTEES))]);
  await page.locator('.table-card').first().waitFor();
  await look();

  await page.locator('.actions .primary').click();
  await page.locator('.criterion').nth(3).getByRole('radio').nth(3).check();
  await page.locator('.compare').waitFor();
  await look();
  await page.locator('.aside > button.primary').click();
  await page.locator('.proven').waitFor();

  // A pair that must be, and one that cannot be beside it.
  await page.locator('.row-actions button').first().click();
  await page.locator('.panel h2').waitFor();
  await look();
  await page.locator('.panel .segment input').nth(1).check();
  await page.getByRole('tab').nth(1).click();
  await look();
  await page.getByRole('tab').nth(3).click();
  await page.locator('.panel .alternatives button').first().click();
  await page.locator('.panel .alternatives').waitFor({ state: 'detached' });
  await page.locator('.panel h2').waitFor();
  await look();
  await page.locator('.with-action button').click();
  await page.locator('.with-action').waitFor({ state: 'detached' });
  await page.locator('.proven').waitFor();

  // The locked pair is declined by an exception, so that the next matching must not and must have it.
  await page.locator('.steps a').last().click();
  await page.locator('.standing input').fill('Iris');
  await page.locator('tr.state-proposed').first().getByRole('button').last().click();
  await page.locator('dialog input[type=text]').fill('no');
  await page.locator('dialog .primary').click();
  await page.locator('tr.state-rejected').waitFor();
  const workbook = await saved(page, () => page.locator('.downloads button').first().click());
  await page
    .locator('input[accept=".xlsx"]')
    .setInputFiles({ name: 'decided.xlsx', mimeType: '', buffer: workbook });
  await page.locator('.read-back').waitFor();
  await page.locator('.rematch button').click();
  await page.locator('main > .bad').waitFor();
  await look();
}

describe.skipIf(!hasProgram('chromium'))(
  'the languages of the playground (skipped where no Chromium is installed)',
  () => {
    const playground = usePlayground();

    /** What a screen says, without what changes from one run to the next. */
    const said = async (page: Page) =>
      (await page.locator('main').innerText()).replace(/\b\d+,\d\u00a0?\s?s\b/g, '');

    async function screens(language: 'en' | 'fr', look: (page: Page) => Promise<string>) {
      const { page, close } = await playground.open(language, { reducedMotion: 'reduce' });
      const found: string[] = [];
      await walk(page, async () => {
        found.push(await look(page));
      });
      await close();
      return found;
    }

    it('say the same whether chosen first or last, sentence by sentence', async () => {
      const first = await screens('fr', said);
      const language = (page: Page) => page.locator('.settings select').first();
      // Not by what is announced: the next announcement may take its place at once.
      const inLanguage = (page: Page, lang: string) =>
        page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
      const last = await screens('en', async (page) => {
        await language(page).selectOption('fr');
        await inLanguage(page, 'fr');
        // The worker says everything again, one thing after another.
        await expect.poll(() => said(page), { timeout: 20_000 }).toBe(first[seen]);
        const screen = await said(page);
        seen += 1;
        await language(page).selectOption('en');
        await inLanguage(page, 'en');
        return screen;
      });
      expect(last).toEqual(first);
      expect(first).toHaveLength(6);
    }, 180_000);
    let seen = 0;

    it('say what is wrong in a file, with its place, in the language chosen last', async () => {
      const { page, close } = await playground.open('fr');
      // Nothing else is announced of an empty page.
      await page.locator('.settings select').first().selectOption('en');
      await page.getByText('This page is in English.').waitFor({ state: 'attached' });
      await page.locator('.settings select').first().selectOption('fr');
      await page.getByText('Cette page est en français.').waitFor({ state: 'attached' });
      const csv = (name: string, content: string) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      });
      await page
        .locator('input[type=file]')
        .setInputFiles([
          csv('mentors.csv', 'id,name,experience years\nana,Ana,many\n'),
          csv('mentees.csv', 'id,name\ncleo,Cleo\n'),
        ]);
      const alert = page.getByRole('alert').first();
      await alert.getByText('mentors.csv\u00a0: ligne 2, colonne "experience years"').waitFor();
      const french = await alert.innerText();
      expect(french).not.toMatch(/\b(?:row|column|the|number)\b/);
      expect(await alert.locator('.issues p[lang]').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('.settings select').first().selectOption('en');
      await alert.getByText('mentors.csv: row 2, column "experience years"').waitFor();
      await page.locator('.settings select').first().selectOption('fr');
      await expect.poll(() => alert.innerText()).toBe(french);
      await close();
    });

    it('show people as they are read in words of the language', async () => {
      const { page, close } = await playground.open('fr');
      await page.locator('.samples button').first().click();
      await page.locator('details.card > summary').click();
      const shown = await page.locator('.person').allInnerTexts();
      expect(shown.join('\n')).toMatch(/\(niveau \d\)/);
      expect(shown.join('\n')).toMatch(/(?:lun|mar|mer|jeu|ven)\. \d\d:\d\d–/);
      expect(shown.join('\n')).not.toMatch(
        /\b(?:level|priority|strength|current|target|mon|tue|wed|thu|fri) \d/,
      );
      await close();
    });

    it('call two sheets of one workbook by their names, and no line of a list like another', async () => {
      const { page, close } = await playground.open();
      // Nothing to weigh on either side: the same doubt twice.
      const table = (id: string) => `id,name,department\n${id}1,One,Law\n${id}2,Two,Art\n`;
      await page.locator('input[type=file]').setInputFiles([await workbookOf(table('m'), table('e'))]);
      const cards = page.locator('.table-card h2');
      await cards.first().waitFor();
      expect(await cards.allInnerTexts()).toEqual(['people.xlsx: Mentors', 'people.xlsx: Mentees']);
      const lines = await page.locator('.notice li').allInnerTexts();
      expect(new Set(lines).size).toBe(lines.length);
      for (const sheet of ['Mentors', 'Mentees'])
        expect(lines.filter((line) => line.startsWith(`people.xlsx: ${sheet}: `)).length).toBeGreaterThan(0);
      await close();
    });
  },
);
