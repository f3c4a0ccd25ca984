import { replaceWord, splitList } from './list';
import { type CellFormat, orJson } from './notation';

/** A place of a ranking before whom it is for: `1. Ann Lee 2. Bob Ray`, `1) ann 2) bob`. */
const NUMBERED = /(?:^|[\s,;])\(?[1-9]\d?[.)]\s+/;
const IS_NUMBERED = /^\(?1[.)]\s+.*[\s,;]\(?2[.)]\s+/s;
/** What leads from one wish to the next: `ann > bob`. */
const ARROW = /\s[>→]\s/;

function split(text: string, format: CellFormat): readonly string[] {
  if (format.list !== undefined || format.options !== undefined) return splitList(text, format);
  if (IS_NUMBERED.test(text)) return text.split(NUMBERED).flatMap((part) => splitList(part, format));
  if (ARROW.test(text)) return text.split(ARROW).flatMap((part) => splitList(part, format));
  // First and last names together: no name of one person has such parts.
  const parts = text.split(',').map((part) => part.trim());
  const whole = parts.length > 1 && parts.every((part) => /^\p{L}\S*(?:\s\S+){1,3}$/u.test(part));
  return whole ? parts : splitList(text, format);
}

/** Wishes, the first before the others: `ann; bob`, `1. Ann Lee 2. Bob Ray`, `ann > bob`. */
export const wishList = orJson<readonly string[]>({
  expected: 'words separated by ; or | or commas',
  read: (text, format) => split(text, format).map((item) => replaceWord(item, format)),
  write: (items) => items.join('; '),
});
