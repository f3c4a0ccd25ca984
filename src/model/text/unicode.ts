/**
 * Most combining marks in a row: as many as the Stream-Safe Text Format allows (Unicode Standard Annex 15, section 13).
 */
const MOST_MARKS = 30;
const LONG_RUN = new RegExp(String.raw`\p{M}{${MOST_MARKS + 1}}`, 'u');
const RUN_START = new RegExp(String.raw`\p{M}{${MOST_MARKS}}(?=\p{M})`, 'gu');
/** Combining grapheme joiner: invisible, and no mark is moved across it. */
const JOINER = '\u034F';

/**
 * As `text.normalize(form)`, in time linear in the text: putting marks in order takes a time quadratic in the length
 * of their run, so a run of more than 30 is divided, as the Stream-Safe Text Format has it. No language has such runs.
 */
export function normalizeUnicode(text: string, form: 'NFC' | 'NFKC'): string {
  const safe =
    text.length > MOST_MARKS && LONG_RUN.test(text) ? text.replace(RUN_START, `$&${JOINER}`) : text;
  return safe.normalize(form);
}

const LONE_SURROGATE = /\p{Cs}/u;

/** `String.prototype.isWellFormed` (ES2024), several times as fast, where the run-time has it. */
const isWellFormed: unknown = Reflect.get(String.prototype, 'isWellFormed');

/** Whether the text holds half of a surrogate pair: it is no character, and no file can hold it. */
export const hasLoneSurrogate: (text: string) => boolean =
  typeof isWellFormed === 'function'
    ? (text) => Reflect.apply(isWellFormed, text, []) !== true
    : (text) => LONE_SURROGATE.test(text);
