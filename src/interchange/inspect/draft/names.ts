import { headWords } from '../../surveys';
import { type Column, VOCABULARY } from '../columns';
import type { Draft } from './draft';

/** Columns that name the people: one with the whole name, or first and last name in this order. */
export function nameColumns(draft: Draft): readonly Column[] {
  const by = (meaning: string) =>
    draft.free
      .filter((column) =>
        VOCABULARY.some(
          (word) =>
            word.meaning === meaning &&
            [column.question, ...column.labels].some((label) => word.words.test(headWords(label))) &&
            word.not?.test(column.words) !== true &&
            word.fits(column.kinds),
        ),
      )
      // Who answers without signing in is "Anonymous", all of them.
      .filter(({ cells }) => cells.length === 0 || !cells.every((cell) => /^anonym/i.test(cell)))
      .filter(({ cells, rows }) => rows === 0 || cells.length >= rows / 2)
      .sort((a, b) => b.cells.length - a.cells.length)[0];
  const [whole, first, last] = [by('name'), by('first name'), by('last name')];
  if (first !== undefined && last !== undefined && first !== last) return [first, last];
  // A last name alone is a name, as in a form with "Nom" only.
  const one = whole ?? first ?? last;
  return one === undefined ? [] : [one];
}
