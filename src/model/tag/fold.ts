import { singular } from './singular';

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII includes them.
export const ASCII = /^[\x00-\x7f]*$/;
/** Marks on Latin and Greek letters; in other scripts they make other letters. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;
/** Letters that no decomposition takes apart. */
const LETTERS: { readonly [letter: string]: string } = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SUCH_LETTERS = /[æœøłđðþı]/gu;

/** A normalized text without the accents of its Latin and Greek letters. O(length). */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(ACCENTS, '$1')
    .replace(SUCH_LETTERS, (letter) => LETTERS[letter]!)
    .normalize('NFC');
}

/** Words of ASCII letters, of which plurals are known, and which no acronym of three letters is. */
const PLAIN_WORD = /^[a-z]{4,40}$/;
/** `u.s`, `b.t.s`: letters with points between them. */
const INITIALS = /^[a-z](?:\.[a-z])+$/;

/** What is written as one word, with a hyphen, or as two: by the first part, the second ones. */
const JOINED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'e mail commerce learning business book government health banking marketing reputation signature mobility procurement sante',
    'co founder founding fondateur fondatrice worker working design creation development construction',
    'front end',
    'back end office',
    'full stack',
    'on boarding',
    'off boarding shoring',
    'up skilling selling',
    're skilling branding',
    'cross selling',
    'data base',
    'web site',
    'work flow place shop',
    'dash board',
    'life cycle',
    'time line',
    'road map',
    'well being',
    'story telling',
    'block chain',
    'cyber security securite',
    'open source',
    'low code',
    'no code sql',
    'start up ups',
    'team building work',
    'fund raising raiser',
    'copy writing writer',
    'health care',
    'non profit',
    'real time',
    'wi fi',
    'mac os',
    'pl sql',
    't sql',
    'ci cd',
    'power point bi',
    'git hub lab',
    'java script',
    'type script',
    'word press',
    'dev ops',
    'dev.ops ',
    'post gre gres gresql',
    'know how',
    'node js',
    'react js',
    'vue js',
    'next js',
    'nuxt js',
    'three js',
    'express js',
    'backbone js',
    'ember js',
  ].map((line) => {
    const [first = '', ...seconds] = line.split(' ');
    return [first, new Set(seconds)];
  }),
);

/** Folds the words of a normalized text without accents. O(length). */
export function foldWords(text: string): string {
  if (text === '') return text;
  const words: string[] = [];
  const given = text.split(' ');
  for (let at = 0; at < given.length; at++) {
    const word = foldWord(given[at]!);
    // "R & D" is written "R and D" too.
    if ((word === 'and' || word === 'et') && words.length > 0 && at + 1 < given.length) continue;
    const isBetween = words.length > 0 && at + 1 < given.length;
    // "Gestion des risques" is "gestion de risques", "gestion du risque".
    if (isBetween && (word === 'des' || word === 'du')) {
      words.push('de');
      continue;
    }
    const last = words.length - 1;
    if (last >= 0 && JOINED.get(words[last]!)?.has(word) === true)
      words[last] = foldWord(words[last]! + word);
    else words.push(word);
  }
  return words.join(' ');
}

function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return singular(word);
  if (!word.includes('.')) return word;
  if (INITIALS.test(word)) return word.replaceAll('.', '');
  return word.endsWith('.js') ? word.slice(0, -3).concat('js') : word;
}
