/** How much of a scale a word stands for, in fifths: `expert` is the top, `beginner` the first step. */
const FIFTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'no experience, no knowledge, not at all, never, no skill, aucune expérience, pas du tout'],
      [
        1,
        'beginner, novice, basic, basics, entry, entry level, elementary, starter, newbie, learning, a1, low, poor',
      ],
      [
        1,
        'débutant, débutante, debutant, debutante, notions, bases, élémentaire, faible, not confident, strongly disagree',
      ],
      [
        1,
        "pas du tout d'accord, not at all confident, very low, not familiar, not confident at all, not very confident",
      ],
      [2, 'some, some experience, some knowledge, slightly confident, fair, familiar, somewhat familiar, a2'],
      [
        2,
        "quelques notions, a little, un peu, disagree, plutôt pas d'accord, pas d'accord, lower intermediate",
      ],
      [
        3,
        'intermediate, medium, average, moderate, competent, working knowledge, good, somewhat confident, b1, mid',
      ],
      [
        3,
        'intermédiaire, intermediaire, moyen, moyenne, bon, bonne, bien, neutral, neither agree nor disagree',
      ],
      [3, 'moderately confident, neutre, ni en accord ni en désaccord, fairly confident'],
      [
        4,
        'advanced, proficient, strong, very good, confident, high, senior, skilled, b2, upper intermediate, agree',
      ],
      [
        4,
        "avancé, avancée, avance, avancee, confirmé, confirmée, confirme, très bon, très bonne, très bien, d'accord",
      ],
      [4, "plutôt d'accord, maîtrise, fort, forte, à l'aise"],
      [
        5,
        'expert, experte, master, mastery, excellent, fluent, native, very confident, extremely confident, c1, c2',
      ],
      [
        5,
        "strongly agree, tout à fait d'accord, très à l'aise, courant, couramment, guru, very high, very strong",
      ],
    ] as const
  ).flatMap(([fifths, words]) => words.split(', ').map((word): [string, number] => [word, fifths])),
);

/**
 * The level that a word stands for on a scale from 0 to `top`, rounded to a hundredth; `undefined` if it is no word for
 * a level.
 */
export function levelOfWord(word: string, top: number): number | undefined {
  const fifths = FIFTHS.get(
    word
      .trim()
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .replace(/\s*(?:level|niveau)$|^(?:level|niveau)\s+/, ''),
  );
  return fifths === undefined ? countOf(word.trim(), top) : Math.round(fifths * top * 20) / 100;
}

/** Stars that are filled, of those that are shown: `★★★☆☆` is three of five. */
function starsIn(word: string, top: number): number | undefined {
  if (!/^(?=.)(?:[★⭐*]\ufe0f?){0,10}☆{0,10}$/u.test(word)) return undefined;
  const filled = [...word.matchAll(/[★⭐*]/gu)].length;
  const empty = [...word.matchAll(/☆/gu)].length;
  return empty === 0 ? filled : Math.round((filled / (filled + empty)) * top * 100) / 100;
}

/** `level 3`, `L3`, `niveau 3`, `4 stars`, `★★★`: the number itself, where it is on the scale. */
function countOf(word: string, top: number): number | undefined {
  if (word.length > 20) return undefined;
  const stars = starsIn(word, top);
  const [, named, starred] =
    /^(?:(?:level|lvl\.?|niveau|l)\s?(\d{1,2})|(\d{1,2})\s?(?:stars?|étoiles?))$/i.exec(word) ?? [];
  const number =
    stars ?? (named === undefined && starred === undefined ? undefined : Number(named ?? starred));
  return number === undefined || number > top ? undefined : number;
}
