import { isNo, isYes, parseNumber } from '../cells';

/** What people tick of how it went, from 1 to 5, in English, French and German. */
const SCALE: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        5,
        'excellent, outstanding, very satisfied, extremely satisfied, strongly agree, très satisfait, très satisfaite, tout à fait ' +
          "d'accord, sehr zufrieden, sehr gut",
      ],
      [
        4,
        "very good, satisfied, agree, très bien, très bon, satisfait, satisfaite, d'accord, plutôt d'accord, zufrieden, gut",
      ],
      [
        3,
        'good, ok, okay, neutral, average, neither satisfied nor dissatisfied, neither agree nor disagree, bien, bon, neutre, moyen, ' +
          'correct, ni satisfait ni insatisfait, befriedigend, neutral',
      ],
      [
        2,
        "fair, poor, dissatisfied, disagree, bof, passable, insatisfait, insatisfaite, peu satisfait, pas d'accord, unzufrieden",
      ],
      [
        1,
        'bad, very poor, very bad, very dissatisfied, strongly disagree, mauvais, très mauvais, très insatisfait, pas du tout satisfait, ' +
          "pas du tout d'accord, sehr unzufrieden, schlecht",
      ],
    ] as const
  ).flatMap(([value, words]) => words.split(', ').map((word): [string, number] => [word, value])),
);

const onScale = (word: string) => SCALE.get(word.toLowerCase().replace(/\u2019/g, "'"));
const ticked = (word: string) => (isYes(word, {}) ? 1 : isNo(word, {}) ? 0 : undefined);

/**
 * What the words of a column of outcomes are worth: 1 to 5 where all of them are of a scale, 1 and 0 where all say yes
 * or no; `undefined` for a column of numbers, for other words, and where numbers beside them are of another scale.
 */
export function outcomeWords(cells: readonly string[]): ((cell: string) => number | undefined) | undefined {
  const numbers = cells.flatMap((cell) => {
    const number = parseNumber(cell);
    return typeof number === 'number' ? [number] : [];
  });
  const words = cells.filter((cell) => parseNumber(cell) === undefined);
  if (words.length === 0) return undefined;
  for (const [worth, least, most] of [
    [onScale, 1, 5],
    [ticked, 0, 1],
  ] as const) {
    const fits = words.every((word) => worth(word) !== undefined);
    if (fits && numbers.every((number) => number >= least && number <= most)) return worth;
  }
  return undefined;
}
