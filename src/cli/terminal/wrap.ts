import { oneLine } from './printable';

/** Width that all output fits. */
export const WIDTH = 80;

/** Breaks text at blanks into lines of at most {@link WIDTH} characters; continuation lines are indented. */
export function wrap(given: string, indent = '  '): string {
  // A name with a line break in it would make lines of its own.
  const text = oneLine(given);
  if (text.length <= WIDTH) return text;
  const lines: string[] = [];
  const lead = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.trim().split(' ')) {
    const candidate = line === '' ? lead + word : `${line} ${word}`;
    if (candidate.length <= WIDTH || line === '') {
      line = candidate;
    } else {
      lines.push(line);
      line = lead + indent + word;
    }
  }
  return [...lines, line].join('\n');
}

/** Cuts text to a width, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  return text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;
}

/** A table with a header and columns as wide as needed, the widest ones cut so that a line fits. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows].map((row) => row.map(oneLine));
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
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
