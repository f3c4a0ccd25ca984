import { cutText } from '../../../errors';

/** Most characters of a header that are looked at. */
const LONGEST = 400;

/** A text in lower case words without accents and signs: `Quelles compétences… ?` becomes `quelles competences`. */
export function plainWords(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
}

/** A question as a reason quotes it. */
export const shortened = (text: string): string => cutText(text.replace(/\s+/g, ' ').trim(), 50);

/** Words of a header as a reason quotes them, as they are written there: `skills … would like`. */
export function quotedWords(said: readonly string[], header: string): string {
  return said.map((words) => asWritten(words, header)).join(' … ');
}

/** Plain words as they stand in a header, with accents and capitals; the plain ones where they do not stand so. */
function asWritten(said: string, header: string): string {
  const tokens = header.split(/[^\p{L}\p{N}#+]+/u).filter((token) => token !== '');
  const plain = tokens.map(plainWords);
  const wanted = said.split(' ');
  const at = plain.findIndex((_, start) => wanted.every((word, step) => plain[start + step] === word));
  return at < 0 ? said : tokens.slice(at, at + wanted.length).join(' ');
}
