import { expectText } from '../../../errors';
import { normalizeTag } from '../../../model';
import { type Phrase, readPhrase, type Token } from './read-phrase';

/** How near a form of the same word is. */
const FORM = 0.95;
/** How near a word of the same group is. */
const KIN = 0.75;
/** Two texts that are not the same are never quite alike. */
const MOST = 0.95;

/** How near two words are, whatever is wanted of them: 1, {@link FORM}, {@link KIN} or 0. */
function nearness(a: Token, b: Token): number {
  if (a.word === b.word) return 1;
  if (a.stem === b.stem) return FORM;
  for (const group of a.groups) if (b.groups.includes(group)) return KIN;
  return 0;
}

/** What the words of one phrase find in another. */
interface Found {
  /** Sum of weight * nearness. */
  readonly sum: number;
  /** Whether all words but `become` find one. */
  readonly isContained: boolean;
  /** Words of full weight that find none. */
  readonly unfound: number;
  /** Words of full weight that find one, and all words that do. */
  readonly full: number;
  readonly all: number;
  readonly lacksBecoming: boolean;
  readonly lacksVerb: boolean;
  /** Whether a word is wanted in one phrase and not in the other. */
  readonly isOpposite: boolean;
  /** Whether a word before "to" is after it in the other phrase, and whether one after it is before it there. */
  readonly crosses: boolean;
  readonly crossesBack: boolean;
}

function findWords(from: Phrase, to: Phrase): Found {
  let sum = 0;
  let isContained = true;
  let unfound = 0;
  let full = 0;
  let all = 0;
  let lacksBecoming = false;
  let lacksVerb = false;
  let isOpposite = false;
  // Common words alone are not found again where two of them find one: "get a raise" in "raise a child".
  const partners = from.isPlain ? new Set<Token>() : undefined;
  let crosses = false;
  let crossesBack = false;
  for (const token of from.tokens) {
    let best = 0;
    let turned = 0;
    let partner: Token | undefined;
    for (const other of to.tokens) {
      const near = nearness(token, other);
      if (near > 0 && token.weight === 1 && token.side > 0 && other.side > 0 && token.side !== other.side) {
        if (token.side === 1) crosses = true;
        else crossesBack = true;
      }
      if (other.sign === token.sign) {
        if (near > best) {
          best = near;
          partner = other;
        }
      } else turned = Math.max(turned, near);
    }
    sum += token.weight * best;
    if (partner !== undefined) {
      all += 1;
      partners?.add(partner);
      if (token.weight === 1) full += 1;
      continue;
    }
    if (turned > 0 && token.weight === 1) isOpposite = true;
    if (token.isBecoming) lacksBecoming = true;
    else isContained = false;
    if (token.isVerb) lacksVerb = true;
    if (token.weight === 1) unfound += 1;
  }
  if (partners !== undefined && partners.size < all) isContained = false;
  return { sum, isContained, unfound, full, all, lacksBecoming, lacksVerb, isOpposite, crosses, crossesBack };
}

/** As {@link lexicalSimilarity}, for two different texts already read. */
export function phraseSimilarity(a: Phrase, b: Phrase): number {
  // A single word has its like where it stands itself: "market" is not "marketing".
  if (a.isWord ? !hasWord(b, a.tokens[0]!) : b.isWord && !hasWord(a, b.tokens[0]!)) return 0;
  const ofA = findWords(a, b);
  const ofB = findWords(b, a);
  if (ofA.isOpposite || ofB.isOpposite) return 0;
  if (ofA.crosses && ofA.crossesBack) return 0;
  // Each has a word that the other lacks: that is what they differ in.
  if (!ofA.isContained && !ofB.isContained) return 0;
  if ((ofA.lacksBecoming && ofB.lacksVerb) || (ofB.lacksBecoming && ofA.lacksVerb)) return 0;
  // A single word in common is too little where the other phrase adds to it.
  if (isLone(ofA) && ofB.unfound > 0) return 0;
  if (isLone(ofB) && ofA.unfound > 0) return 0;
  return Math.min(MOST, (ofA.sum + ofB.sum) / (a.weight + b.weight));
}

function hasWord(phrase: Phrase, { word, sign }: Token): boolean {
  return phrase.tokens.some((token) => token.word === word && token.sign === sign);
}

function isLone(found: Found): boolean {
  return found.full + found.unfound === 1 && found.all <= 1;
}

/**
 * How alike two phrases are by their words, such as two goals in free text, in English or French. It depends on the
 * two phrases alone, is symmetric, and ignores the order of words.
 *
 * - The weight of the words that both have, times their nearness, over the mean weight of the two phrases; at most 0.95
 *   unless the texts are equal after `normalizeTag`. Articles, prepositions and words of wishing weigh 0, words common
 *   in goals (learn, improve, job) 1/4, others 1. Forms of a word (lead, leading) are 0.95 near, synonyms from a small
 *   fixed table (lead, head, manager) 0.75.
 * - 0 where each phrase has a word that the other lacks: "pass the bar exam" and "pass the CPA exam".
 * - 0 where one wants what the other avoids (not, without, stop, ne ... pas) or leaves (from, out of, de ... à): "sales
 *   to marketing" and "marketing to sales".
 * - A single word is like a phrase only where its other words are common: "English" and "improve my English".
 *
 * Texts of more than 2,000 characters or 100 words are equal (1) or not (0). For likeness of meaning use a taxonomy or
 * vectors. O(length + words of a * words of b). Deterministic.
 *
 * @returns in [0, 1]: 1 for texts that are equal as tags, 0 for a text without a letter or digit.
 * @throws MentorMatchError `invalid-input` for what is no text.
 *
 * @example
 * ```ts
 * import { lexicalSimilarity } from 'mentor-match/schemas';
 *
 * lexicalSimilarity('lead a team', 'leading teams'); // => 0.95
 * lexicalSimilarity('lead a team', 'lead a remote team'); // => 0.8
 * lexicalSimilarity('lead a team', 'leave a team'); // => 0
 * ```
 */
export function lexicalSimilarity(a: string, b: string): number {
  expectText('a', a);
  expectText('b', b);
  const tag = normalizeTag(a);
  if (tag === normalizeTag(b)) return tag === '' ? 0 : 1;
  const ofA = readPhrase(a);
  const ofB = readPhrase(b);
  if (ofA === undefined || ofB === undefined) return 0;
  return phraseSimilarity(ofA, ofB);
}
