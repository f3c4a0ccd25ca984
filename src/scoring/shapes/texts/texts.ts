import { type Cohort, compareText, type Evidence, type Person } from '../../../model';
import { Growing, type Lists } from '../../flat';
import { spellingIn, type TagSpace } from '../../similarity';
import type { Shaped } from '../shaped';
import { cosineOf, dotOf, type TextData, type WeighedLists } from './data';
import { packVectors, squaresOf, textVectorOf } from './vectors';
import { type TextRarity, type TextsOf, TextWeights, type WeighedTerm } from './weights';

/** What was found of two texts. */
export interface TextsFound {
  readonly value: number;
  /** Whether vectors decided. */
  readonly byVectors: boolean;
  /** Words that both write, as the mentee spells them, the most telling first. */
  readonly words: readonly string[];
  /** Words of what both do not want, or leave. */
  readonly unwanted: readonly string[];
}

/** What a criterion of texts reads of people, and what it says. */
export interface TextReader extends TextRarity {
  readonly texts: TextsOf;
  readonly describe: (found: TextsFound) => readonly Evidence[];
}

/**
 * What people write in their own words, symmetric: the cosine of the angle between their texts, in [0, 1].
 *
 * - Where the policy's `similarity.vectors` know a text of both, of these vectors; of several texts the mean direction.
 * - Otherwise of their words (TF-IDF, see {@link TextWeights}), with pseudo-words that shrink short texts toward 0:
 *
 *       value = sum of a * b over the words of both / sqrt((sum of a^2 + s) * (sum of b^2 + s))
 *
 * @param mentorOfMentee the mentor that each mentee also is, -1 for those who are none.
 */
export function texts(
  reader: TextReader,
  cohort: Cohort,
  tags: TagSpace,
  mentorOfMentee: () => Int32Array,
): Shaped<TextData> {
  let counted: TextWeights | undefined;
  const weights = () => {
    counted ??= new TextWeights(cohort, reader.texts, reader, tags, mentorOfMentee());
    return counted;
  };
  return {
    assess: (mentor, mentee) => {
      const found = compare(mentor, mentee, reader, weights(), tags);
      return { value: found.value, evidence: reader.describe(found) };
    },
    compile: (earnings) => {
      const counts = weights();
      const mentors = weighSide(cohort.mentors, counts);
      const mentees = weighSide(cohort.mentees, counts);
      const vectorsOfMentors = packVectors(cohort.mentors, reader.texts, tags);
      const vectorsOfMentees = packVectors(cohort.mentees, reader.texts, tags);
      return {
        shape: 'texts',
        earnings,
        ofMentee: mentees.lists,
        mentorsOf: transposeWeighed(mentors.lists, counts.size),
        mentorSquares: mentors.squares,
        menteeSquares: mentees.squares,
        ...(vectorsOfMentors !== undefined &&
          vectorsOfMentees !== undefined && {
            vectors: { mentors: vectorsOfMentors, mentees: vectorsOfMentees },
          }),
      };
    },
  };
}

function compare(
  mentor: Person,
  mentee: Person,
  reader: TextReader,
  weights: TextWeights,
  tags: TagSpace,
): TextsFound {
  const ofMentor = weights.weigh(mentor);
  const ofMentee = weights.weigh(mentee);
  const byCode = new Map(ofMentor.map((one) => [one.code, one]));
  const shared: { readonly word: string; readonly sign: number; readonly product: number }[] = [];
  for (const { code, term, weight } of ofMentee) {
    const other = byCode.get(code);
    if (other === undefined) continue;
    const word = spellingIn(reader.texts(mentee), term.word);
    shared.push({ word, sign: term.sign, product: weight * other.weight });
  }
  shared.sort((a, b) => b.product - a.product || compareText(a.word, b.word));
  const words = (sign: number) => shared.filter((one) => one.sign === sign).map(({ word }) => word);
  const found = { words: words(1), unwanted: words(-1) };
  const a = textVectorOf(mentor, reader.texts, tags);
  const b = textVectorOf(mentee, reader.texts, tags);
  if (a !== undefined && b !== undefined) {
    const value = cosineOf(dotOf(a, 0, b, 0, a.length), squaresOf(a), squaresOf(b));
    return { ...found, value, byVectors: true };
  }
  const common = shared.reduce((sum, { product }) => sum + product, 0);
  const value = cosineOf(
    common,
    squareSum(ofMentor, weights.shrinkage),
    squareSum(ofMentee, weights.shrinkage),
  );
  return { ...found, value, byVectors: false };
}

function squareSum(terms: readonly WeighedTerm[], shrinkage: number): number {
  return terms.reduce((sum, { weight }) => sum + weight * weight, 0) + shrinkage;
}

/** The words of the people of a side. */
function weighSide(people: readonly Person[], weights: TextWeights) {
  const starts = new Int32Array(people.length + 1);
  const items = new Growing();
  const weighed = new Growing();
  const squares = new Float64Array(people.length);
  for (let person = 0; person < people.length; person++) {
    const terms = weights.weigh(people[person]!);
    for (const { code, weight } of terms) {
      items.push(code);
      weighed.push(weight);
    }
    starts[person + 1] = items.length;
    squares[person] = squareSum(terms, weights.shrinkage);
  }
  const lists: WeighedLists = { starts, items: items.take(), weights: weighed.take() };
  return { lists, squares };
}

/** Who writes each word, ascending, with the weight that it has for them. */
function transposeWeighed({ starts, items, weights }: WeighedLists, words: number): WeighedLists {
  const ends = new Int32Array(words + 1);
  for (const word of items) ends[word + 1]! += 1;
  for (let word = 0; word < words; word++) ends[word + 1]! += ends[word]!;
  const turned: Lists & { readonly weights: Int32Array } = {
    starts: ends,
    items: new Int32Array(items.length),
    weights: new Int32Array(items.length),
  };
  const next = ends.slice();
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      const to = next[items[at]!]!++;
      turned.items[to] = person;
      turned.weights[to] = weights[at]!;
    }
  }
  return turned;
}
