import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  describeEffect,
  explainConflict,
  matchCohort,
  openMatching,
  type PolicyInput,
  parseMatching,
  scorePair,
} from '../../src';
import { FR } from '../../src/entries/fr';
import { type CohortColumns, readCohort, writeLetters } from '../../src/entries/interchange';
import { bestReasons, letterSheets, renderLetters } from '../../src/entries/report';
import { hasProgram } from '../support/programs';
import { figure, fromJson, matchFiles, people, pick, rowsOf, saved } from './playground';
import { axeFindings, usePlayground } from './support';

describe.skipIf(!hasProgram('chromium'))(
  'decisions in the playground (skipped where no Chromium is installed)',
  () => {
    const playground = usePlayground();
    let page: Page;
    let close: () => Promise<void>;

    async function open(language: 'en' | 'fr' = 'en'): Promise<void> {
      ({ page, close } = await playground.open(language, { reducedMotion: 'reduce' }));
    }

    const download = (kind: string) =>
      saved(page, () => page.locator('.downloads button', { hasText: kind }).first().click());
    const stored = async () => parseMatching(fromJson(await download('JSON')));

    /** The people and the policy as the page has them, read by the library. */
    async function inputs() {
      const policy = fromJson(await download('Policy')) as PolicyInput;
      const columns = fromJson(await download('Mapping')) as CohortColumns;
      const { cohort } = readCohort(people, columns);
      return { policy, cohort };
    }

    async function decideAs(name: string): Promise<void> {
      await page.locator('.steps a').last().click();
      await page.locator('.standing input').fill(name);
    }

    it('changes the mentor of a mentee by keyboard, says what it costs before, and logs it so', async () => {
      await open();
      await matchFiles(page);
      await decideAs('Iris');
      const { cohort, policy } = await inputs();
      const [before] = await rowsOf(page);
      const mentee = cohort.mentees.find(({ name }) => name === before?.[0]);
      await page
        .getByRole('button', { name: /^Change / })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.locator('.offer').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const offered = await dialog.locator('.offer strong').allInnerTexts();
      expect(offered).not.toContain(before?.[1]);
      await dialog.getByRole('radio', { disabled: false }).first().focus();
      await page.keyboard.press('Space');
      await dialog.getByText(/^What it costs: /).waitFor();
      const cost = await dialog.locator('.change-cost').innerText();
      const chosen = await dialog.locator('.offer', { has: page.locator(':checked') }).innerText();
      const mentor = cohort.mentors.find(({ name }) => chosen.startsWith(name ?? ''));
      const pair = { mentorId: mentor!.id, menteeId: mentee!.id };
      const told = scorePair(cohort, policy, pair);
      expect(chosen).toContain(`${Math.round(told.score * 100)}%`);
      const { reasons, missing } = bestReasons(told, 'admin', 1);
      for (const { text } of [...reasons, ...missing]) expect(chosen).toContain(text);
      await dialog.getByLabel('Why?').fill('They work side by side');
      await page.keyboard.press('Enter');
      await page.locator('tr.state-changed').first().waitFor();
      // The button that was pressed is gone: the focus is in the row of the new pair.
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await expect.poll(focused).toBe(`Change ${mentee!.name} – ${mentor!.name}`);

      const result = await stored();
      if (!('review' in result) || result.review === undefined) throw new Error('nothing was decided');
      const [entry] = result.review.log;
      expect(entry?.decision).toMatchObject({
        kind: 'change',
        reviewer: 'Iris',
        reason: 'They work side by side',
      });
      const present = cohort.mentors.find(({ name }) => name === before?.[1]);
      expect(entry?.decision.kind === 'change' && entry.decision.pairs).toContainEqual({
        mentorId: present!.id,
        menteeId: mentee!.id,
      });
      expect(entry?.decision.kind === 'change' && entry.decision.to).toContainEqual(pair);
      expect(cost).toBe(`What it costs: ${describeEffect(entry!.change)}.`);
      expect(result.review.pairs).toContainEqual(
        expect.objectContaining({ ...pair, state: 'approved', byHand: true }),
      );
      await close();
    });

    it('gives a mentee without a mentor one, and names who is left without', async () => {
      await open();
      await matchFiles(page);
      await decideAs('Iris');
      const alone = await page.locator('.rule-list li span').allInnerTexts();
      const result = await stored();
      if (result.status !== 'optimal') throw new Error(result.status);
      expect(alone).toHaveLength(result.unmatched.mentees.length);
      await page.getByRole('button', { name: `Give a mentor to ${alone[0]}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { disabled: false }).first().check();
      await dialog.getByLabel('Why?').fill('Their manager asked');
      await dialog.locator('.primary').click();
      await page.getByText('by hand').first().waitFor();
      expect(await page.locator('.rule-list li span').allInnerTexts()).not.toContain(alone[0]);
      await close();
    });

    it.each([
      ['en', undefined],
      ['fr', FR],
    ] as const)(
      'saves letters to print and for a mail merge, as the library writes them, in %s',
      async (language, locale) => {
        await open(language);
        await matchFiles(page);
        await page.locator('.steps a').last().click();
        await page.locator('.standing input').fill('Iris');
        await page.locator('.row-actions button').first().click();
        await page.locator('tr.state-approved').waitFor();
        const [json, letters, merge, policy, mapping] = await inOrder(
          {
            en: ['JSON', 'Letters', 'Mail merge', 'Policy', 'Mapping'],
            fr: ['JSON', 'Lettres', 'Publipostage', 'Politique', 'Correspondance'],
          }[language],
          download,
        );
        const { cohort } = readCohort(people, fromJson(mapping!) as CohortColumns);
        const opened = openMatching(cohort, fromJson(policy!) as PolicyInput, parseMatching(fromJson(json!)));
        const written = renderLetters(opened, { ...(locale && { locale }) });
        expect(written).toHaveLength(cohort.mentors.length + cohort.mentees.length);
        expect(letters!.toString('utf8')).toBe(letterSheets(written, { ...(locale && { locale }) }));
        expect(merge!.toString('utf8')).toBe(writeLetters(written, { byteOrderMark: true }));
        const printed = await page.context().newPage();
        await printed.setContent(letters!.toString('utf8'));
        expect(await axeFindings(printed)).toEqual([]);
        await close();
      },
    );

    it('says in words which pairs cannot be together, what would make room, and keeps the way back', async () => {
      await open();
      await matchFiles(page);
      const rows = await rowsOf(page);
      const [first] = rows;
      const other = rows.at(-1);
      // Two mentees for one seat: the second by asking why it is not so.
      await page
        .getByRole('button', { name: /^Look at / })
        .first()
        .click();
      await page.getByRole('radio', { name: 'must be' }).check();
      await page.getByRole('tab', { name: 'Why not?' }).click();
      await pick(page, 'Mentee', other![0]);
      await pick(page, 'Mentor', first![1]);
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByRole('heading', { level: 2, name: `${other![0]} and ${first![1]}` }).waitFor();
      await page.getByRole('radio', { name: 'must be' }).check();
      // The trial says so before.
      await page.getByRole('link', { name: 'Policy' }).click();
      await page.getByText('There would be no matching.').first().waitFor();
      const onTrial = await page.locator('.trial .sentences').allInnerTexts();
      await page.getByRole('button', { name: 'Match again' }).click();
      await page.getByRole('heading', { level: 2, name: 'There is no matching' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const shown = await page.locator('main .bad .sentences').allInnerTexts();
      expect(onTrial).toEqual(shown);
      await page.getByRole('link', { name: 'Policy' }).click();
      await page
        .getByRole('button', { name: /^Undo for / })
        .last()
        .click();
      await page.getByRole('button', { name: 'Match again' }).click();
      await page.locator('.proven').waitFor();
      await page.getByRole('cell', { name: 'must be' }).waitFor();
      await decideAs('Iris');
      const { cohort, policy } = await inputs();
      const impossible = {
        ...policy,
        locks: [...(policy.locks ?? []), { ...policy.locks![0]!, menteeId: idOf(cohort.mentees, other![0]) }],
      };
      const { conflicts, plan } = explainConflict(
        openMatching(cohort, impossible, matchCohort(cohort, impossible)),
      );
      expect(shown[0]?.split('\n')).toEqual(conflicts.map(({ text }) => text));
      expect(shown[1]?.split('\n')).toEqual(plan.map(({ text }) => text));
      await close();
    });

    it('stops a matching, and says of it no more than is true', async () => {
      await open();
      await page.getByRole('button', { name: '2,000 by 2,000' }).click();
      await page.locator('.table-card').first().waitFor();
      await page.locator('.steps a').nth(2).click();
      await page.locator('.start-match button').click();
      await page.locator('.progress button').click();
      // Before there is anything to show for it.
      await page.getByText('Stopped before there was a pair.').first().waitFor();
      // More levels than one, so that there is time to stop it.
      await page.locator('.steps a').nth(1).click();
      await page.getByLabel('When everybody who can be covered is covered').selectOption({ index: 1 });
      await page.evaluate(() => {
        // As soon as pairs are looked for: a press from here may come too late.
        const watch = new MutationObserver(() => {
          const words = document.querySelector('.progress-words')?.textContent ?? '';
          if (!words.includes('Looking for the best matching')) return;
          watch.disconnect();
          document.querySelector<HTMLElement>('.progress button')?.click();
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await page.locator('.aside > button.primary').click();
      await page.getByText('Stopped: these are the best pairs by then').waitFor();
      expect(await figure(page, 'Proof')).toContain('Not proven');
      await page.getByRole('tab', { name: 'Why not?' }).click();
      expect(await page.locator('.ask').innerText()).not.toContain('exact');
      const [mentee, mentor] = await inOrder(['Mentee', 'Mentor'], pickAny);
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.locator('.panel h2').waitFor();
      const answer = await page.locator('.panel').innerText();
      expect(answer).toContain(mentee);
      expect(answer).toContain(mentor);
      expect(answer).toContain('The matching was stopped');
      expect(answer).not.toMatch(/To have this pair|no room|at a price/);
      expect(await axeFindings(page)).toEqual([]);
      await decideAs('Iris');
      await page
        .getByRole('button', { name: /^Approve .+ – / })
        .first()
        .click();
      await page.locator('tr.state-approved').waitFor();
      expect((await stored()).status).toBe('stopped');
      await close();
    });

    /** Somebody of the list that a field offers, by name. */
    async function pickAny(field: string): Promise<string> {
      const input = page.getByLabel(field, { exact: true });
      await input.focus();
      const list = await input.getAttribute('list');
      const option = page.locator(`datalist[id="${list}"] option`).first();
      await option.waitFor({ state: 'attached' });
      const value = (await option.getAttribute('value')) ?? '';
      await input.fill(value);
      return value.replace(/ \(.*\)$/, '');
    }
  },
);

const idOf = (of: readonly { readonly id: string; readonly name?: string }[], name: string): string =>
  of.find((person) => person.name === name)?.id ?? name;

/** One after another: a page makes one file at a time. */
async function inOrder<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<readonly R[]> {
  const made: R[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}
