import {
  AFTER_NE,
  BEFORE_T,
  BUT,
  FRENCH_FROM,
  FRENCH_TO,
  GIVING,
  HAVING,
  LEAVE_OF,
  LEAVING,
  LESSENING,
  MOVED_TO,
  MOVING,
  MOVING_FROM,
  NEGATING,
  NOT_ALL,
  ONLY,
  TOWARD,
  WITHOUT_APOSTROPHE,
} from './vocabulary';

/**
 * Which words of a phrase are wanted or gone to (1), which are not wanted or left behind (-1), and which are the words
 * that say so (0).
 *
 * "Not", "never", "without", "stop" and their like turn round all that follows up to "but"; twice is as good as not at
 * all. "Leave", "out of", "from" after a word of moving, and French "de ... à" after one turn round what follows up to
 * "to", "into", "for". One pass, O(words).
 */
export class Signs {
  private readonly signs: Int8Array;

  constructor(private readonly words: readonly string[]) {
    this.signs = new Int8Array(words.length);
    this.read();
  }

  at(word: number): 0 | 1 | -1 {
    const sign = this.signs[word]!;
    return sign === 0 ? 0 : sign > 0 ? 1 : -1;
  }

  private read(): void {
    const { words, signs } = this;
    let wanted = 1;
    let toward = 1;
    let hasMoved = false;
    let hasMovedTo = false;
    let isFromFrench = false;
    let hasNe = false;
    const lastTo = words.findLastIndex((word) => FRENCH_TO.has(word));
    const lastToward = words.findLastIndex((word) => TOWARD.has(word));
    let movesFrom = false;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const next = words[at + 1];
      const before = words[at - 1];
      signs[at] = wanted * toward;
      if (BUT.has(word)) {
        wanted = 1;
        toward = 1;
        hasNe = false;
        signs[at] = 0;
      } else if ((word === 'not' || word === 'pas') && NOT_ALL.has(next ?? '')) {
        hasNe = false;
        signs[at] = 0;
      } else if (NOT_ALL.has(word) && (before === 'not' || before === 'pas')) {
        signs[at] = 0;
      } else if (word === 'no') {
        wanted = -wanted;
        signs[at] = 0;
      } else if (word === 'longer' && before === 'no') {
        signs[at] = 0;
      } else if (word === 'nor' || (word === 'ni' && isOneOfTwo(words))) {
        wanted = -1;
        signs[at] = 0;
      } else if (word === 'neither' || isInstead(word, next)) {
        wanted = -wanted;
        signs[at] = 0;
      } else if (word === 'ne' || (word === 'n' && isNegatedIn(words, at))) {
        if (!isOnly(words, at)) {
          wanted = -wanted;
          hasNe = true;
        }
        signs[at] = 0;
      } else if (hasNe && AFTER_NE.has(word)) {
        hasNe = false;
        signs[at] = 0;
      } else if (word === 'jamais' || (word === 'pas' && !isStep(before, next))) {
        wanted = -wanted;
        signs[at] = 0;
      } else if (BEFORE_T.has(word) && next === 't') {
        wanted = -wanted;
        signs[at] = 0;
      } else if (WITHOUT_APOSTROPHE.has(word) || (word === 'dont' && isEnglishPerson(before))) {
        wanted = -wanted;
        signs[at] = 0;
      } else if (NEGATING.has(word) && !isName(word, next)) {
        wanted = -wanted;
        signs[at] = 0;
      } else if (LESSENING.has(word) && next !== undefined) {
        wanted = -wanted;
        signs[at] = 0;
      } else if (LEAVING.has(word) && next !== undefined && !LEAVE_OF.has(before ?? '')) {
        toward = -1;
        signs[at] = 0;
      } else if (word === 'left' && (isEnglishPerson(before) || HAVING.has(before ?? ''))) {
        toward = -1;
        signs[at] = 0;
      } else if ((word === 'out' && next === 'of') || (word === 'up' && GIVING.has(before ?? ''))) {
        toward = -1;
        signs[at] = 0;
      } else if (
        (word === 'from' || word === 'depuis') &&
        (hasMoved || at === 0 || (hasMovedTo && lastToward > at))
      ) {
        toward = -1;
        signs[at] = 0;
      } else if (FRENCH_FROM.has(word) && (movesFrom || at === 0) && lastTo > at && !isFromFrench) {
        toward = -1;
        isFromFrench = true;
        signs[at] = 0;
      } else if (TOWARD.has(word) || (isFromFrench && FRENCH_TO.has(word)) || isForElse(word, toward)) {
        toward = 1;
        isFromFrench = false;
      }
      hasMoved ||= MOVING.has(word);
      hasMovedTo ||= MOVED_TO.has(word);
      movesFrom ||= MOVING_FROM.has(word);
    }
  }
}

/** "Instead of", "rather than", "plutôt que", "au lieu de". */
function isInstead(word: string, next: string | undefined): boolean {
  if (word === 'instead') return next === 'of';
  if (word === 'rather') return next === 'than';
  if (word === 'plutot') return next === 'que' || next === 'qu';
  return word === 'lieu' && next === 'de';
}

/** The `n` of "n'ai pas", and not another letter. */
function isNegatedIn(words: readonly string[], at: number): boolean {
  for (let next = at + 1; next < words.length && next < at + 5; next++) {
    if (AFTER_NE.has(words[next]!)) return true;
  }
  return false;
}

/** Whether "ne" is that of "ne ... que" or "ne ... pas seulement", which leave what follows wanted. */
function isOnly(words: readonly string[], ne: number): boolean {
  for (let at = ne + 1; at < words.length && at < ne + 5; at++) {
    const word = words[at]!;
    if (AFTER_NE.has(word)) return word === 'pas' && NOT_ALL.has(words[at + 1] ?? '');
    if (ONLY.has(word)) return true;
  }
  return false;
}

/** Whether "ni" is that of "ni ... ni" or "ne ... ni". */
function isOneOfTwo(words: readonly string[]): boolean {
  return words.includes('ne') || words.includes('n') || words.indexOf('ni') !== words.lastIndexOf('ni');
}

/** "Pas à pas", "le premier pas": a step. */
function isStep(before: string | undefined, next: string | undefined): boolean {
  const follows =
    before === 'le' || before === 'un' || before === 'premier' || before === 'a' || before === 'les';
  return follows || next === 'a';
}

/** "Non profit", "non-violent": part of a name. */
function isName(word: string, next: string | undefined): boolean {
  return word === 'non' && next !== 'pas' && next !== 'plus';
}

function isEnglishPerson(before: string | undefined): boolean {
  return before === 'i' || before === 'we' || before === 'you' || before === 'they';
}

/** "Leave teaching for nursing". */
function isForElse(word: string, toward: number): boolean {
  return toward < 0 && (word === 'for' || word === 'pour');
}
