/**
 * Whether text that is not UTF-8 may be read as Windows-1252, the code page of western Europe. Each character beyond
 * ASCII is judged by the letters beside it: a code page that is not the right one puts signs into words, capitals
 * behind small letters, or letters where no western language has them (`Dvoøák`, `Kovaèeviæ`). What says nothing either
 * way counts for neither.
 *
 * - `same`: the code pages of western and central Europe agree on the character;
 * - `western`: it stands where western languages have it, and others do not have theirs;
 * - `neutral`: nothing can be told; `doubt`: hardly Windows-1252.
 */
export type WesternVerdict = 'same' | 'western' | 'neutral' | 'doubt';

/** Letters that windows-1250 (and for the most part 1254 and 1257) has in the same places. */
const SAME: ReadonlySet<string> = new Set('äöüßéëíáóôîâúçž');
/** Signs that all code pages of Windows have in the same places, and that stand beside words or between them. */
const SIGNS: ReadonlySet<string> = new Set('€§°±µ¶«»®©×÷­´');
const OPENING: ReadonlySet<string> = new Set('‘“‚„‹¿¡');
const DASHES: ReadonlySet<string> = new Set('–—•…™·');

/** Endings after an apostrophe: `it’s`, `don’t`, `we’ll`. */
const AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['s', 't', 'd', 'm', 're', 'll', 've']);

/** What stands beside a character: letters without accents, in lower case; blank where no letter stands. */
export interface Beside {
  /** The letters before it and after it, nearest last and first. */
  readonly before: string;
  readonly after: string;
  /** Whether the letter before it is a small one. */
  readonly afterSmall: boolean;
  /** The character before and after, letter or not. */
  readonly left: string;
  readonly right: string;
}

/** @param char a character beyond ASCII. */
export function judgeWestern(char: string, beside: Beside): WesternVerdict {
  const code = char.charCodeAt(0);
  // Places of the code page that hold nothing.
  if (code < 0xa0) return 'doubt';
  return /\p{L}/u.test(char) && char !== 'ª' && char !== 'º' && char !== 'ƒ' && char !== 'ˆ'
    ? judgeLetter(char, beside)
    : judgeSign(char, beside);
}

function judgeSign(char: string, { before, after, left, right }: Beside): WesternVerdict {
  const inside = before !== '' && after !== '';
  if (char === '\u00A0') return inside && right === right.toLowerCase() ? 'doubt' : 'same';
  if (char === '’') {
    if (!inside || before.length <= 2 || /(?:qu|aujourd)$/.test(before)) return 'same';
    return AFTER_APOSTROPHE.has(after) ? 'same' : 'doubt';
  }
  if (OPENING.has(char)) {
    // An inverted mark opens a sentence, not a word.
    if (before !== '') return 'doubt';
    return (char === '¿' || char === '¡') && /\p{Ll}/u.test(right) ? 'neutral' : 'same';
  }
  if (DASHES.has(char)) {
    if (char === '·') return inside && left !== 'l' ? 'doubt' : 'same';
    return inside && /\p{Ll}/u.test(right) ? 'doubt' : 'same';
  }
  if (SIGNS.has(char)) return inside && char !== '­' && char !== '´' ? 'doubt' : 'same';
  if (char === '”' || char === '›') return inside ? 'doubt' : 'same';
  if (char === '£' || char === '¥' || char === '¢') return before === '' && after === '' ? 'same' : 'doubt';
  if (char === '²' || char === '³') return /^[mk]?[mlgk]?$/.test(before) && after === '' ? 'same' : 'doubt';
  if (char === 'º' || char === 'ª' || char === '¼' || char === '½' || char === '¾' || char === '¹')
    return after === '' && (before === '' || before === 'n') ? 'same' : 'doubt';
  return before === '' && after === '' ? 'neutral' : 'doubt';
}

const isVowel = (letter: string) => letter !== '' && 'aeiouyæøœå'.includes(letter);
const isConsonant = (letter: string) => letter !== '' && !isVowel(letter);

function judgeLetter(letter: string, { before, after, afterSmall }: Beside): WesternVerdict {
  const small = letter.toLowerCase();
  if (small !== letter && afterSmall) return 'doubt';
  const b = before.at(-1) ?? '';
  const a = after[0] ?? '';
  if (SAME.has(small)) return 'same';
  const told = (western: boolean): WesternVerdict => (western ? 'western' : 'doubt');
  switch (small) {
    case 'š':
      // What Mac OS has as ö, between consonants.
      return isConsonant(b) && isConsonant(a) ? 'doubt' : 'same';
    case 'ý':
      return a === '' ? 'neutral' : 'doubt';
    case 'à':
    case 'å':
      return 'western';
    case 'è':
      if (b === '' && a === '') return 'western';
      return told(
        isConsonant(a) ? a !== 'k' && (!isVowel(b) || 'iuo'.includes(b)) : a === '' && isConsonant(b),
      );
    case 'ê':
      if (a === '') return isConsonant(b) ? 'neutral' : 'doubt';
      return told('mlrnv'.includes(a) || ('tc'.includes(a) && b !== 'i'));
    case 'ù':
      return told(a === '' && (b === 'o' || b === 'i'));
    case 'û':
      return told(
        b === 'o' || b === 'a' || 'tlmn'.includes(a === '' ? '-' : a) || (a === 'r' && 'sm'.includes(b)),
      );
    case 'ñ':
      return told(isVowel(a));
    case 'ø':
      if (isVowel(b)) return 'doubt';
      return a === 'e' ? 'neutral' : told(!isVowel(a));
    case 'æ':
      return told(isConsonant(a) ? !isVowel(b) : a === '' && !isVowel(b));
    case 'ã':
      if (a === '') return 'neutral';
      return told(a === 'o' || a === 'e');
    case 'õ':
      return told('eiu'.includes(a === '' ? '-' : a));
    case 'ì':
      return a === '' ? 'neutral' : 'doubt';
    case 'ò':
      if (a === '') return told(isConsonant(b));
      return isConsonant(a) ? 'neutral' : 'doubt';
    case 'ï':
      return told('aoue'.includes(b === '' ? '-' : b) && !isVowel(a));
    case 'œ':
      return told(a === 'u');
    case 'ð':
      return b === 'r' || a === 'r' || a === '' ? 'neutral' : 'doubt';
    case 'þ':
      return b === '' ? 'neutral' : 'doubt';
    default:
      return 'doubt';
  }
}
