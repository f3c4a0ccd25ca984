import { compareText } from '../../model';
import type { TagSpace, TextKind } from '../similarity';
import type { WordUse } from './collect';

/**
 * Why two tags may be one: the same letters with other gaps (`data base`), the same words in another order or with
 * other little words (`gestion d'équipe`), a maker or a level beside it (`MS Excel`), one letter that is missing,
 * wrong, too many or in another place (`managment`).
 */
export type NearReason = 'same-letters' | 'same-words' | 'qualified' | 'one-letter';

/** A tag that one side alone uses, and a tag of the other side that it may stand for. */
export interface NearTags {
  readonly a: WordUse;
  readonly b: WordUse;
  readonly reason: NearReason;
}

/** Longer tags are sentences, which differ in more than spelling. */
const MOST_LETTERS = 40;
/** Shorter ones are other words with one letter changed: `Java`, `Lava`. */
export const FEWEST_LETTERS = 6;
/** Least used tags beyond these are not compared. */
const MOST_TAGS = 5000;

/** Little words, in the folded form of tags. */
const LITTLE_WORDS = new Set(
  'a an of the in for to de d des du la le les l en a au aux et un une'.split(' '),
);
/** Makers and levels. */
const QUALIFIERS = new Set(
  (
    'ms microsoft google adobe apache amazon aws ibm oracle basic advanced intermediate expert skill competence language ' +
    'langage programming software logiciel notion bases niveau'
  ).split(' '),
);

/**
 * Pairs of tags of which one is used by one side alone and the other by the other side, and which may be one by their
 * spelling, most used first. Tags that count as close already are left out, and so are those that differ in a digit or
 * a sign. O(tags * letters): each tag is looked up by its letters, its words, and itself less one letter.
 */
export function nearTags(uses: readonly WordUse[], tags: TagSpace, kind: TextKind): NearTags[] {
  const short = uses.filter(({ tag }) => tag.length <= MOST_LETTERS);
  const ofMentors = mostUsed(short.filter((use) => use.mentors > 0));
  const ofMentees = mostUsed(short.filter((use) => use.mentees > 0));
  const found = new Map<string, NearTags>();
  const inOrder: readonly (readonly [NearReason, (tag: string) => readonly string[]])[] = [
    ['same-letters', (tag) => [tag.replaceAll(' ', '')]],
    ['same-words', sortedWords],
    ['qualified', unqualified],
    ['one-letter', (tag) => formsOf(tag).flatMap(lessOneLetter)],
  ];
  for (const [reason, keysOf] of inOrder) {
    // The order of the words of a goal says which way it goes.
    if (reason === 'same-words' && kind === 'phrase') continue;
    const byKey = new Map<string, WordUse[]>();
    for (const use of ofMentors) {
      for (const key of new Set(keysOf(use.tag))) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [use]);
        else if (list.length < MOST_ALIKE) list.push(use);
      }
    }
    for (const wanted of ofMentees) {
      for (const key of keysOf(wanted.tag)) {
        for (const offered of byKey.get(key) ?? []) {
          const pair = `${wanted.tag}\n${offered.tag}`;
          if (wanted.tag === offered.tag || (wanted.mentors > 0 && offered.mentees > 0) || found.has(pair))
            continue;
          if (!mayBeOne(wanted.tag, offered.tag, reason)) continue;
          if (tags.closeness(wanted.tag, offered.tag, kind) > 0) continue;
          found.set(pair, { a: wanted, b: offered, reason });
        }
      }
    }
  }
  const users = ({ a, b }: NearTags) => a.mentors + a.mentees + b.mentors + b.mentees;
  return [...found.values()].sort(
    (x, y) => users(y) - users(x) || compareText(x.a.tag, y.a.tag) || compareText(x.b.tag, y.b.tag),
  );
}

/** Tags with one key beyond this are not looked through. */
const MOST_ALIKE = 20;

function mostUsed(uses: readonly WordUse[]): readonly WordUse[] {
  if (uses.length <= MOST_TAGS) return uses;
  return [...uses]
    .sort((a, b) => b.mentors + b.mentees - a.mentors - a.mentees || compareText(a.tag, b.tag))
    .slice(0, MOST_TAGS);
}

function sortedWords(tag: string): string[] {
  const words = tag.split(' ').filter((word) => !LITTLE_WORDS.has(word));
  return words.length < 2 ? [] : [words.sort().join(' ')];
}

function unqualified(tag: string): string[] {
  const words = tag.split(' ');
  const rest = words.filter((word) => !QUALIFIERS.has(word) && !LITTLE_WORDS.has(word));
  return rest.length === 0 ? [] : [rest.join(' ')];
}

/** The tag, and the tag less each of its letters: two tags that are one step apart have one of these in common. */
function lessOneLetter(tag: string): string[] {
  const letters = tag.replaceAll(' ', '');
  if (letters.length < FEWEST_LETTERS || !/^\p{L}+$/u.test(letters)) return [];
  const all = [letters];
  for (let at = 1; at < letters.length; at++) all.push(letters.slice(0, at) + letters.slice(at + 1));
  return all;
}

export function mayBeOne(a: string, b: string, reason: NearReason): boolean {
  if (/[\d+#.]/.test(a) || /[\d+#.]/.test(b)) return reason === 'same-letters' || reason === 'qualified';
  if (reason !== 'one-letter') return true;
  return formsOf(a).some((one) => formsOf(b).some((other) => isOneLetterOff(one, other)));
}

function isOneLetterOff(a: string, b: string): boolean {
  const x = a.replaceAll(' ', '');
  const y = b.replaceAll(' ', '');
  return isOneStep(x, y) && !isOtherWord(x, y) && !isOtherShortWord(a, b);
}

/** The tag, and what it may be without its plural: fields in -ics keep their s, and lose it where they are misspelt. */
export function formsOf(tag: string): readonly string[] {
  return /[ck]$/.test(tag) ? [tag, `${tag}s`] : [tag];
}

/** Whether the one word in which two tags differ is a short one: `UK residency` is no misspelling of `US residency`. */
function isOtherShortWord(a: string, b: string): boolean {
  const ofA = a.split(' ');
  const ofB = b.split(' ');
  if (ofA.length !== ofB.length) return false;
  return ofA.some(
    (word, at) => word !== ofB[at] && Math.min(word.length, ofB[at]!.length) < FEWEST_LETTERS - 1,
  );
}

/** One letter more, or another, or two neighbours changed round; never the first. */
export function isOneStep(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const ofA = a.slice(start, endA);
  const ofB = b.slice(start, endB);
  if (ofA.length <= 1 && ofB.length <= 1) return true;
  return ofA.length === 2 && ofB.length === 2 && ofA[0] === ofB[1] && ofA[1] === ofB[0];
}

/** Words that one letter makes others: `macroeconomics` is no misspelling of `microeconomics`. */
const OTHER_WORDS = [
  'macro micro',
  'employer employee',
  'trainer trainee',
  'contact contract',
  'product produce',
].map((pair) => pair.split(' '));

function isOtherWord(a: string, b: string): boolean {
  return OTHER_WORDS.some(
    ([one = '', other = '']) =>
      (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  );
}
