/** How much a wish matters, in a word: as of the weights of a policy. */
const IMPORTANCE: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, 'high, important, very important, élevé, élevée, haute, fort, forte, important, très important'],
      [2, 'medium, normal, moyen, moyenne'],
      [1, 'low, nice to have, faible, basse'],
    ] as const
  ).flatMap(([weight, words]) => words.split(', ').map((word): [string, number] => [word, weight])),
);

/** `must`: no weight, but what a rule says. */
const MUST: ReadonlySet<string> = new Set(['must', 'must have', 'required', 'obligatoire', 'indispensable']);

/** The weight that a word stands for: `high` 3, `medium` 2, `low` 1; `must` for what is no weight; `undefined` for other words. */
export function importanceOfWord(word: string): number | 'must' | undefined {
  const key = word.trim().toLowerCase();
  return MUST.has(key) ? 'must' : IMPORTANCE.get(key);
}
