import { letterText, type MessageCatalogue } from '../../messages';
import type { Letter } from './letter';
import { sheetsPage } from './page';

/** How letters are put together. */
export interface LetterSheetsOptions {
  /** What the window or the print job is called. Default: "Letters" in the language of `locale`. */
  readonly title?: string;
  /** Language of the page around the letters, each of which keeps its own. Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/**
 * Letters on one page, ready to print: each begins on a sheet of its own, in the order given. It needs no other file
 * and no script. O(letters). Deterministic, and never throws.
 *
 * @param letters as `renderLetters` wrote them.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { letterSheets, renderLetters } from 'mentor-match/report';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const html = letterSheets(renderLetters(openMatching(cohort, {}, matchCohort(cohort))));
 * html.match(/<article /g)?.length; // => 2
 * ```
 */
export function letterSheets(
  letters: readonly Letter[],
  { title, locale }: LetterSheetsOptions = {},
): string {
  return sheetsPage(letters, locale?.locale ?? 'en', title ?? letterText(locale, 'letter.all', {}));
}
