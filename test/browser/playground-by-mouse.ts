/** The way through the page by mouse, from two files to an approved matching, in any browser. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Cohort, matchCohort, type PolicyInput, parseMatching, verifyMatching } from '../../src';
import { type CohortColumns, readCohort } from '../../src/entries/interchange';
import { readWorkbook } from '../../src/entries/workbook';
import { expectStep, figure, fromJson, MENTEES, MENTORS, people, rowsOf, saved } from './playground';

/** Compares what the page shows and saves with what the library says of the same files. */
export async function goByMouse(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([MENTEES, MENTORS]);
  await expectStep(page, 'This is how the files were understood');
  expect(spaced(await page.locator('.lead').innerText())).toBe('3 mentors and 5 mentees can be read.');
  const columns = fromJson(
    await saved(page, () => page.getByRole('button', { name: 'Save the mapping' }).click()),
  ) as CohortColumns;
  const { cohort } = readCohort(people, columns);
  expect([cohort.mentors.length, cohort.mentees.length]).toEqual([3, 5]);

  await page.getByRole('button', { name: 'Continue to the policy' }).click();
  await expectStep(page, 'Who fits whom?');
  await page.getByRole('group', { name: 'Skills' }).getByRole('radio', { name: 'Must' }).check();
  await page
    .getByText(/would be another|stay the same/)
    .first()
    .waitFor();
  const trial = await page.locator('.compare').innerText();
  await page.getByRole('button', { name: 'Take this change' }).click();
  await page.getByRole('button', { name: 'Match', exact: true }).click();
  await expectStep(page, 'The matching');
  await page.getByText('Checked: no matching is better').waitFor();

  await page.getByRole('link', { name: 'Decisions' }).click();
  const policy = fromJson(
    await saved(page, () => page.getByRole('button', { name: 'Policy' }).click()),
  ) as PolicyInput;
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error(result.status);
  const before = matchCohort(cohort, { form: 'professional' });
  if (before.status !== 'optimal') throw new Error(before.status);
  // The trial said what the library says of the two policies.
  expect(trial.split('\n').find((line) => line.startsWith('Pairs\t'))).toBe(
    `Pairs\t${before.matches.length}\t${result.matches.length}`,
  );
  expect(await tableOf(page)).toEqual(rowsBy(cohort, result.matches));
  await page.getByRole('link', { name: 'Matching' }).click();
  expect(await figure(page, 'Pairs')).toContain(String(result.summary.matches));
  expect(await figure(page, 'Mentees with a mentor')).toContain(
    `${result.summary.menteesMatched} of ${result.summary.mentees}`,
  );
  expect(await figure(page, 'Mean score')).toContain(percent(result.summary.meanScore ?? 0));
  expect(await figure(page, 'Weakest pair')).toContain(percent(result.summary.minimumScore ?? 0));

  await page.getByRole('link', { name: 'Decisions' }).click();
  await page.getByLabel('Your name').fill('Iris');
  await page
    .getByRole('button', { name: /^Decline / })
    .first()
    .click();
  await page.getByRole('radio', { name: 'The mentee' }).check();
  await page.getByLabel('Why?').fill('They know each other');
  await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('cell', { name: 'Declined' }).waitFor();
  await page.getByRole('button', { name: 'Approve all that are proposed' }).click();
  await expect.poll(() => figure(page, 'Proposed')).toContain('0');
  await page.getByRole('button', { name: 'Match again with these decisions' }).click();
  await page
    .getByText(/pairs stay,/)
    .first()
    .waitFor();
  const approve = page.getByRole('button', { name: 'Approve all that are proposed' });
  if (await approve.isEnabled()) await approve.click();
  await expect.poll(() => figure(page, 'Proposed')).toMatch(/\b0\b/);

  const stored = parseMatching(
    fromJson(await saved(page, () => page.getByRole('button', { name: /^JSON/ }).click())),
  );
  expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
  if (!('rematch' in stored)) throw new Error('not a rematch');
  const [declined] = result.matches;
  expect(stored.matches).not.toContainEqual(expect.objectContaining(pairOf(declined!)));
  const report = (await saved(page, () => page.getByRole('button', { name: /^Report/ }).click())).toString(
    'utf8',
  );
  expect(report.startsWith('<!doctype html>')).toBe(true);
  const workbook = await readWorkbook(
    await saved(page, () => page.getByRole('button', { name: /^Workbook/ }).click()),
  );
  const pairs = workbook.find(({ sheet }) => sheet === 'Matches');
  expect(pairs?.rows.length).toBe(stored.matches.length + 1);
}

/** The whole table, by mentee. */
async function tableOf(page: Page): Promise<readonly (readonly [string, string, string])[]> {
  const rows = await rowsOf(page);
  return [...rows].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Without no-break spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const percent = (share: number) => `${Math.round(share * 100)}%`;
const pairOf = ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) => ({
  mentorId,
  menteeId,
});

/** What the table has to show of matches. */
function rowsBy(
  cohort: Cohort,
  matches: readonly { readonly mentorId: string; readonly menteeId: string; readonly score: number }[],
): readonly (readonly [string, string, string])[] {
  const name = (people: Cohort['mentors'] | Cohort['mentees'], id: string) =>
    people.find((person) => person.id === id)?.name ?? id;
  return matches
    .map(
      ({ mentorId, menteeId, score }) =>
        [name(cohort.mentees, menteeId), name(cohort.mentors, mentorId), percent(score)] as const,
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
