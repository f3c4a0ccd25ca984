import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseMatching } from '../../src';
import { hasProgram } from '../support/programs';
import { edited } from '../workbook/desk';
import { expectStep, fromJson, MENTEES, MENTORS, pick, rowsOf, saved, tabTo, workbookOf } from './playground';
import { goByMouse } from './playground-by-mouse';
import { usePlayground } from './support';

describe.skipIf(!hasProgram('chromium'))('the playground (skipped where no Chromium is installed)', () => {
  const playground = usePlayground();
  let page: Page;
  let close: () => Promise<void>;

  async function open(): Promise<void> {
    ({ page, close } = await playground.open());
    await expectStep(page, 'Who takes part?');
  }

  it('begins with less than 60 kB of script, gzip, and has less than 250 kB once it can read files', async () => {
    const { page, address, close } = await playground.blank();
    const scripts = new Map<string, Promise<Buffer>>();
    page.context().on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
    });
    // What reads files is loaded after the page, while nobody waits.
    await page.goto(address, { waitUntil: 'networkidle' });
    const atFirst = ['main.js', 'worker.js'].map((name) => `${address}${name}`);
    const weigh = async (urls: Iterable<string>) => {
      const sizes = [...urls].map(async (url) => gzipSync(await scripts.get(url)!).length);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    expect(await weigh(atFirst)).toBeLessThan(60_000);
    expect(scripts.size).toBeGreaterThan(5);
    expect(await weigh(scripts.keys())).toBeLessThan(250_000);
    await close();
  });

  it('goes from files to an approved workbook by mouse, with the figures of the library', async () => {
    await open();
    await goByMouse(page);
    await close();
  });

  it('is used by keyboard alone, from a workbook to an approved matching', async () => {
    await open();
    await tabTo(page, 'button', /Choose files/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles(await workbookOf());
    await expectStep(page, 'This is how the files were understood');
    await tabTo(page, 'button', 'Continue to the policy');
    await page.keyboard.press('Enter');
    await expectStep(page, 'Who fits whom?');
    // The new step has the focus on its heading.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, 'radio', /^Professional/);
    await page.keyboard.press('ArrowDown');
    await page
      .getByText(/would be another|stay the same/)
      .first()
      .waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText('Nothing is changed yet.').waitFor();
    await tabTo(page, 'button', 'Match');
    await page.keyboard.press('Enter');
    await expectStep(page, 'The matching');
    await page.getByText('Checked: no matching is better').waitFor();
    await tabTo(page, 'button', /^Look at /);
    const opener = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: / with / }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(opener);
    await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
    await tabTo(page, 'button', 'Continue to the decisions');
    await page.keyboard.press('Enter');
    await expectStep(page, 'Your decisions');
    await tabTo(page, 'textbox', 'Your name');
    await page.keyboard.type('Iris');
    await tabTo(page, 'button', /^Approve .+ – /);
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Approved' }).waitFor();
    await tabTo(page, 'button', /^Decline /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'textbox', 'Why?');
    await page.keyboard.type('No time');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Declined' }).waitFor();
    await tabTo(page, 'button', /^JSON/);
    const stored = parseMatching(fromJson(await saved(page, () => page.keyboard.press('Enter'))));
    if (!('review' in stored) || stored.review === undefined) throw new Error('nothing was decided');
    expect(stored.review.summary).toMatchObject({ approved: 1, rejected: 1 });
    expect(stored.review.log.map(({ decision }) => decision.reviewer)).toEqual(['Iris', 'Iris']);
    await close();
  });

  it('reads back the workbook that people decided in, and says in which row something is wrong', async () => {
    await open();
    await page.locator('input[type=file]').setInputFiles([MENTORS, MENTEES]);
    await page.getByRole('link', { name: 'Matching' }).click();
    await page.getByRole('button', { name: 'Match now' }).click();
    await page.getByText('Checked: no matching is better').waitFor();
    const pairs = await rowsOf(page);
    await page.getByRole('link', { name: 'Decisions' }).click();
    await page.getByLabel('Your name').fill('Iris');
    const bytes = new Uint8Array(
      await saved(page, () => page.getByRole('button', { name: /^Workbook/ }).click()),
    );
    const decide = async (decisions: readonly { readonly [column: string]: string }[]) =>
      Buffer.from(
        await edited(bytes, 'Matches', (sheet) => {
          for (const [at, cells] of decisions.entries()) sheet.write(at + 2, cells);
        }),
      );
    const give = async (name: string, buffer: Buffer) =>
      await page.locator('input[accept=".xlsx"]').setInputFiles({ name, mimeType: '', buffer });
    await give('wrong.xlsx', await decide([{ decision: 'perhaps' }]));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/wrong\.xlsx: sheet "Matches", row 2/);
    await give(
      'decided.xlsx',
      await decide([{ decision: 'approve' }, { decision: 'decline', comment: 'no time' }]),
    );
    await page
      .getByText(/^2.decisions are recorded;/)
      .first()
      .waitFor();
    const stored = parseMatching(
      fromJson(await saved(page, () => page.getByRole('button', { name: /^JSON/ }).click())),
    );
    if (!('review' in stored) || stored.review === undefined) throw new Error('nothing was decided');
    expect(stored.review.summary).toMatchObject({ approved: 1, rejected: 1, proposed: pairs.length - 2 });
    await close();
  });

  it('says where a file is wrong and what would be right', async () => {
    await open();
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'mentors.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('id,name,experience years\nana,Ana,many\n'),
      },
      { name: 'mentees.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name\ncleo,Cleo\n') },
    ]);
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/mentors\.csv: row 2, column "experience years"/);
    expect(await alert.innerText()).toContain('What would be right');
    expect(await page.getByRole('button', { name: 'Continue to the policy' }).isDisabled()).toBe(true);
    // The remedy: the column is not read.
    await page.getByText('Columns and what they are read as').first().click();
    await page.getByLabel('Read as: experience years').selectOption('Not used');
    await page.getByText('1 mentor and 1 mentee can be read.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Continue to the policy' }).isEnabled()).toBe(true);
    await close();
  });

  it('locks and forbids pairs, says what cannot hold together, and why two people are not matched', async () => {
    await open();
    await page.locator('input[type=file]').setInputFiles([MENTORS, MENTEES]);
    await page.getByRole('link', { name: 'Matching' }).click();
    await page.getByRole('button', { name: 'Match now' }).click();
    await page.getByText('Checked: no matching is better').waitFor();
    const first = (await rowsOf(page))[0]!;
    await page
      .getByRole('button', { name: /^Look at / })
      .first()
      .click();
    await page.getByRole('radio', { name: 'must not be' }).check();
    await page.getByText('These pairs are of before.').waitFor();
    await page.getByRole('button', { name: 'Match again' }).click();
    await page.getByText('Checked: no matching is better').waitFor();
    expect(await rowsOf(page)).not.toContainEqual([first[0], first[1], expect.anything()]);
    await page.getByRole('tab', { name: 'Why not?' }).click();
    await pick(page, 'Mentee', first[0]);
    await pick(page, 'Mentor', first[1]);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page
      .getByRole('heading', { level: 2, name: `${first[0]} and ${first[1]}: a rule stands against it` })
      .waitFor();
    await close();
  });
});
