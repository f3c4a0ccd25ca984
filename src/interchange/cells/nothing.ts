/** Texts that say "nothing", in lower case, English and French, and what spreadsheets and databases put for it. */
const WORDS = [
  'n/a, na, n.a., n.a, n / a, #n/a, <na>, (n/a), none, (none), nil, null, (null), <null>, nan, undefined',
  'not applicable, not available, not known, not specified, not provided, unknown, nothing, no answer, blank, (blank)',
  "no opinion, don't know, do not know, not sure, unsure, prefer not to say, prefer not to answer, no preference",
  'sans avis, sans opinion, ne sais pas, je ne sais pas, ne se prononce pas, ne souhaite pas répondre',
  'none yet, none of the above, tbd, tbc, tba, #null!, #ref!, #value!, #name?, #div/0!, #num!',
  'néant, neant, aucun, aucune, rien, sans objet, s.o., s.o, s/o, non applicable, pas applicable, sans réponse',
  'keine, keiner, keines, kein, nichts, k.a., k. a., keine angabe, keine angaben, entfällt, nicht zutreffend',
  'ninguno, ninguna, nessuno, nessuna, nenhum, nenhuma, geen, ingen, no aplica, non so, no sé, weiß nicht',
  'non renseigné, non renseignée, non précisé, non précisée, inconnu, inconnue, (vide), n.r., n/r, n.c., n/d',
  // What stands elsewhere says nothing here.
  'same as last year, same as last time, same as before, same as above, as last year, as before, see above, see below',
  'ditto, idem, see cv, see my cv, see attached, see linkedin, see my linkedin, see profile, see my profile',
  "comme l'an dernier, comme l'année dernière, comme l'an passé, comme la dernière fois, comme ci-dessus, pareil",
  'voir ci-dessus, voir cv, voir mon cv, voir linkedin, cf. cv, cf cv, peu importe, wie letztes jahr, siehe oben',
].flatMap((line) => line.split(', '));

const NOTHING: ReadonlySet<string> = new Set(WORDS);
const LONGEST = Math.max(...WORDS.map((word) => word.length));

/** Words that are somebody's name, initials or id too: Mr Null, Ms None, Nadia Anders. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
  'na',
  'none',
  'nil',
  'null',
  'nan',
  'rien',
  'blank',
  'aucun',
  'aucune',
  'tba',
  'tbc',
  'tbd',
  'neant',
  'néant',
  'kein',
  'keine',
  'geen',
  'ingen',
]);

/** What an HR system writes for somebody who has none. */
const NO_MANAGER = /^no[ _-]?(?:manager|mgr|hr|supervisor)$/i;

/** Signs that people fill a required box with; other signs (an emoji) may mean something. */
const SIGNS_ONLY = /^[-\u2010-\u2015_.\u2026?!/\\~*#'"()<>,:;|+=\s]+$/;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** 1 where a word may begin with this character of ASCII, so that most cells are dismissed by one look. */
const FIRST = firstCharacters(WORDS);

function firstCharacters(words: readonly string[]): Uint8Array {
  const found = new Uint8Array(128);
  for (const word of words) {
    for (const first of [word, word.toUpperCase()]) found[first.charCodeAt(0) & 127] = 1;
  }
  return found;
}

/** Whether a text, trimmed and not empty, says "nothing": `N/A`, `none`, `-`, `aucun`. O(1). */
export function isNothing(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length > LONGEST) return false;
  if ((first > 127 || FIRST[first] === 1) && NOTHING.has(text.toLowerCase())) return true;
  return isSignsOnly(text, first);
}

/** As {@link isNothing}, where the text may be a name: words that somebody may be called are not nothing there. */
export function isNothingAsName(text: string): boolean {
  return isNothing(text) && !ALSO_NAMES.has(text.toLowerCase());
}

/** As {@link isNothing}, where the text names somebody's manager. */
export function isNothingAsManager(text: string): boolean {
  return isNothing(text) || NO_MANAGER.test(text);
}

/** Whether a list may hold this item: it has a letter or a digit. */
export function isTag(item: string): boolean {
  const first = item.charCodeAt(0);
  // Letters of ASCII, with which nearly every item begins.
  return (first < 0x80 && (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a) || LETTER_OR_DIGIT.test(item);
}

/**
 * The last choice of a form, with or without its request: `Other (please specify)`. It says nothing that people share.
 */
const OPEN_CHOICE =
  /^(?:others?|autres?)\s?(?:\([^()]*\)|[,:-]?\s?(?:please )?(?:specify|pr[ée]cise[rz]).*)?\s?:?$/i;
/** What people write beside it: `Other: go`, `Autre (précisez) : go`. */
const WRITE_IN = /^(?:others?|autres?)\s?(?:\([^()]*\)\s?)?(?::|\s-)\s*(?=\S)/i;

/** Whether an item begins with `o` or `a`, as "other" and "autre" do. */
const mayBeOpen = (item: string) => {
  const first = item.charCodeAt(0) | 0x20;
  return first === 0x6f || first === 0x61;
};

/** Whether an item is the choice "Other" with nothing written beside it. */
export function isOpenChoice(item: string): boolean {
  return mayBeOpen(item) && OPEN_CHOICE.test(item);
}

/** What is written beside the choice "Other"; any other item as it stands. */
export function writtenIn(item: string): string {
  return mayBeOpen(item) ? item.replace(WRITE_IN, '') : item;
}

/** A whole answer that declines the question. */
const DECLINES: ReadonlySet<string> = new Set(['no', 'non', 'nope', 'none at all', 'pas du tout']);

/** Whether an item says no to a question after a list; in a list of languages `no` is Norwegian. */
export function declines(item: string): boolean {
  return item.length < 12 && DECLINES.has(item.toLowerCase());
}

function isSignsOnly(text: string, first: number): boolean {
  // Letters and digits of ASCII, with which nearly every cell begins.
  if ((first >= 0x30 && first <= 0x39) || ((first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a)) return false;
  return SIGNS_ONLY.test(text);
}
