/**
 * Characters that a terminal obeys (controls of both sets, but for the line break and the tab), that turn the direction
 * of what follows, or that break lines where none is seen.
 */
const OBEYED = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu;

/**
 * Text that a terminal only shows: whatever it would obey is written as `\u001b`. Inside the strings of JSON that is
 * the same character.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text in one line: line breaks and tabs are blanks. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}
