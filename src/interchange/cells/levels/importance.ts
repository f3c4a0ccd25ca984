import type { CellFormat } from '../notation';

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

/**
 * The weight that a word after an item stands for: `high` 3, `medium` 2, `low` 1, and none for `must`; `undefined` for other
 * words. What was read is said.
 */
export function weightOfWord(
  written: string,
  item: string,
  format: CellFormat,
): { readonly weight?: number } | undefined {
  const word = written.trim();
  const key = word.toLowerCase();
  if (MUST.has(key)) {
    format.notice?.('must-unread', item);
    return {};
  }
  const weight = IMPORTANCE.get(key);
  if (weight === undefined) return undefined;
  format.notice?.('weight-word', `${word} = ${weight}`);
  return { weight };
}
