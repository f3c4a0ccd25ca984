import stringWidth from 'string-width';
import { maxOf } from '../../lists';
import { oneLine } from './printable';

/** Width that all output fits. */
export const WIDTH = 80;

const ASCII = /^[ -~]*$/;

/**
 * Columns that a text takes on a terminal: two for a letter of East Asian scripts, none for an accent that stands
 * apart.
 */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** Breaks text at blanks into lines of at most {@link WIDTH} columns; continuation lines are indented. */
export function wrap(given: string, indent = '  '): string {
  // A name with a line break in it would make lines of its own.
  const text = oneLine(given);
  if (text.length <= WIDTH && widthOf(text) <= WIDTH) return text;
  const lines: string[] = [];
  const lead = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  let width = 0;
  for (const word of text.trim().split(' ')) {
    const own = widthOf(word);
    if (line !== '' && width + 1 + own > WIDTH) {
      lines.push(line);
      line = lead + indent + word;
      width = lead.length + indent.length + own;
    } else {
      width += (line === '' ? lead.length : 1) + own;
      line = line === '' ? lead + word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** The text with blanks behind it, up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts text to a width, with an ellipsis where something is missing; no character is cut in two. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return pad(text, width);
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOf(shown + segment) >= width) break;
    shown += segment;
  }
  return pad(`${shown}…`, width);
}

/** A table with a header and columns as wide as needed, the widest ones cut so that a line fits. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows].map((row) => row.map(oneLine));
  const widths = header.map((_, column) => maxOf(all.map((row) => widthOf(row[column] ?? ''))));
  const gaps = 2 * (widths.length - 1);
  while (widths.reduce((sum, width) => sum + width, gaps) > WIDTH) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest]! -= 1;
  }
  return all
    .map((row) =>
      row
        .map((cell, column) => clip(cell, widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
