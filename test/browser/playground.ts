/** Ways through the playground that several tests take. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../src/entries/workbook';

export const script = (name: string): string =>
  fileURLToPath(new URL(`../../examples/script/${name}`, import.meta.url));

export const MENTORS = script('mentors.csv');
export const MENTEES = script('mentees.csv');
/** The files as the library reads them. */
export const people = {
  mentors: { fileName: 'mentors.csv', content: readFileSync(MENTORS) },
  mentees: { fileName: 'mentees.csv', content: readFileSync(MENTEES) },
};

/** What was saved, read as the library reads it. */
export const fromJson = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

/** Matches what these files hold, under the policy as it stands. */
export async function matchFiles(page: Page, files: readonly string[] = [MENTORS, MENTEES]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page.locator('.table-card').first().waitFor();
  await page.locator('.steps a').nth(2).click();
  await page.locator('.start-match button').click();
  await page.locator('.proven').waitFor();
}

/** A figure with its name. */
export const figure = async (page: Page, name: string): Promise<string> =>
  (
    await page
      .locator('.figure', { has: page.getByText(name, { exact: true }) })
      .first()
      .innerText()
  ).replace(/\u00a0/g, ' ');

/** The heading of a step, which is what a person is told first. */
export async function expectStep(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Presses Tab until the element with this role and name has the focus. */
export async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, role, name)) return;
  }
  throw new Error(`Tab does not reach ${role} ${String(name)}`);
}

async function isFocused(page: Page, role: string, name: string | RegExp): Promise<boolean> {
  // The roles are ARIA's, which the type lists one by one.
  const found = page.getByRole(role as 'button', { name, exact: typeof name === 'string' });
  return (await found.and(page.locator(':focus')).count()) > 0;
}

/** The rows of the table of pairs on this page: mentee, mentor, score in percent. */
export async function rowsOf(page: Page): Promise<readonly (readonly [string, string, string])[]> {
  const rows = await page.locator('table.pairs tbody tr').all();
  return await Promise.all(
    rows.map(async (row) => {
      const texts = (await row.locator('th, td').allInnerTexts()).map((text) => text.trim());
      return [texts[0] ?? '', texts[1] ?? '', texts[2] ?? ''] as const;
    }),
  );
}

/** Fills in a field with somebody of the list that it offers, by name. */
export async function pick(page: Page, field: string, name: string): Promise<void> {
  const input = page.getByLabel(field, { exact: true });
  await input.fill(name);
  const option = page.locator(`datalist option[value^="${name}"]`).first();
  await option.waitFor({ state: 'attached' });
  await input.fill((await option.getAttribute('value')) ?? '');
}

/** What a press of a button saves, as bytes. */
export async function saved(page: Page, press: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Both tables as the two sheets of one workbook, as the form of a file field takes it. */
export async function workbookOf(mentors: string = text(MENTORS), mentees: string = text(MENTEES)) {
  const rows = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(','));
  const bytes = await writeWorkbook([
    { name: 'Mentors', rows: rows(mentors) },
    { name: 'Mentees', rows: rows(mentees) },
  ]);
  return {
    name: 'people.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  };
}

export const text = (path: string): string => readFileSync(path, 'utf8');
