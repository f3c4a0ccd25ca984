import { expectList, expectObject, expectText } from '../../errors';
import { expectLocale, letterText, type MessageCatalogue } from '../../messages';
import { expectKnown } from '../../options';
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
 * and no script. O(letters). Deterministic.
 *
 * @param letters as `renderLetters` wrote them.
 * @throws MentorMatchError `invalid-input` for what are no letters, and malformed options.
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
export function letterSheets(letters: readonly Letter[], options: LetterSheetsOptions = {}): string {
  expectList('letters', letters, 'what renderLetters returns');
  for (const [at, letter] of letters.entries()) expectLetter(`letters[${at}]`, letter);
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { title: true, locale: true });
  const { title, locale } = options;
  if (title !== undefined) expectText('options.title', title);
  expectLocale(locale, 'options.locale');
  return sheetsPage(letters, locale?.locale ?? 'en', title ?? letterText(locale, 'letter.all', {}));
}

function expectLetter(path: string, letter: Letter): void {
  expectObject(path, letter, 'what renderLetters returns');
  expectText(`${path}.html`, letter.html);
  expectText(`${path}.language`, letter.language);
}
