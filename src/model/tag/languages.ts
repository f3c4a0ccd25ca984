/** Codes of ISO 639 with the names of each language in English, French, German and itself. */
const NAMES = `
ar arabic arabe arabisch العربية | bg bulgarian bulgare български | bn bengali bangla | ca catalan català | cs czech tcheque tschechisch čeština
cy welsh gallois cymraeg | da danish danois dänisch dansk | de german allemand deutsch aleman tedesco | el greek grec griechisch ελληνικά
en english anglais englisch ingles inglese | es spanish espagnol spanisch español castellano | eu basque euskara
fa persian farsi persan persisch فارسی | fi finnish finnois finnisch suomi | fr french français französisch frances francese
ga irish irlandais gaeilge | he hebrew hebreu hebräisch עברית | hi hindi हिन्दी | hr croatian croate kroatisch hrvatski
hu hungarian hongrois ungarisch magyar | id indonesian indonesien bahasa | it italian italien italienisch italiano
ja japanese japonais japanisch 日本語 | ko korean coreen koreanisch 한국어
nl dutch neerlandais niederländisch nederlands flemish flamand | no norwegian norvegien norwegisch norsk nb nn
pl polish polonais polnisch polski | pt portuguese portugais portugiesisch português | ro romanian roumain rumänisch română
ru russian russe russisch русский | sk slovak slovaque slowakisch | sl slovenian slovene slowenisch | sr serbian serbe serbisch srpski
sv swedish suedois schwedisch svenska | sw swahili | ta tamil tamoul | th thai | tr turkish turc türkisch türkçe
uk ukrainian ukrainien ukrainisch українська | ur urdu ourdou | vi vietnamese vietnamien | yue cantonese cantonais
zh chinese mandarin chinois chinesisch chino 中文 普通话`;

/** Words beside a language that leave it what it is: how well somebody speaks it, from conversation up. */
const SPOKEN =
  'native speaker mother tongue first language bilingual fluent full professional working proficiency proficient business advanced ' +
  'intermediate good very excellent conversational spoken written level c1 c2 b1 b2 maternelle langue natif bilingue courant couramment ' +
  'parle ecrit professionnel avance intermediaire bon bonne tres bien lu niveau muttersprache fließend verhandlungssicher gut gute sehr';
/** Words for less: two people who share no more than this have no language to talk in. */
const ELEMENTARY =
  'basic basics beginner elementary some little a1 a2 debutant debutante notions bases scolaire elementaire grundkenntnisse';

interface LanguageWords {
  readonly codes: ReadonlyMap<string, string>;
  readonly spoken: ReadonlySet<string>;
  readonly elementary: ReadonlySet<string>;
}

let known: LanguageWords | undefined;

/** Without case and accents. */
const plain = (text: string) =>
  text
    .trim()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const words = (text: string) => text.split(/[\s|]+/).filter((word) => word !== '');

/** The table in plain form, made where it is first asked for. */
function languageWords(): LanguageWords {
  if (known !== undefined) return known;
  const codes = new Map<string, string>();
  for (const line of NAMES.split(/[|\n]/)) {
    const names = words(line);
    for (const name of names) codes.set(plain(name), names[0]!);
  }
  const set = (text: string) => new Set(words(text).map(plain));
  known = { codes, spoken: set(SPOKEN), elementary: set(ELEMENTARY) };
  return known;
}

/** A tag of a language with its country: `pt-BR`. */
const WITH_COUNTRY = /^([a-z]{2,3})[-_][a-z]{2,4}$/i;

/**
 * The language that a text names, by its code: `French`, `Français`, `FR`, `fr-CA`, `French (native)` and `anglais
 * courant` are told; a language of which somebody has the beginnings (`Spanish - basic`) is none to talk in.
 * `undefined` for what names no language of the table. O(length).
 *
 * @param elementary whether the beginnings count too.
 */
export function languageCode(text: string, elementary = false): string | undefined {
  const { codes, spoken, elementary: least } = languageWords();
  const whole = codes.get(plain(WITH_COUNTRY.exec(text.trim())?.[1] ?? text));
  if (whole !== undefined) return whole;
  let found: string | undefined;
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (word === '') continue;
    const tag = plain(word);
    // "Chinese (Mandarin)" says it more closely; "en" beside another is a word of French.
    const code = tag.length > 2 || found === undefined ? codes.get(tag) : undefined;
    if (code !== undefined) {
      if (found !== undefined && found !== code && found !== 'zh' && code !== 'zh') return undefined;
      if (found === undefined || code !== 'zh') found = code;
    } else if (!spoken.has(tag) && !(elementary && least.has(tag)) && !/^[1-5]$/.test(tag)) return undefined;
  }
  return found;
}
