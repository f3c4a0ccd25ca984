/** Characters that Markdown or HTML could take for markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>#|~!&{}]/g;

/**
 * Text of others as Markdown that shows it unchanged: markup is escaped, line breaks become spaces, and neither a
 * list, a heading nor a numbered item can begin with it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, (character) => (character === '&' ? '&amp;' : `\\${character}`))
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

export type Alignment = 'left' | 'right';

/**
 * A table with columns aligned in the source, so that it can be read as plain text too. Cells are Markdown already:
 * escape what others wrote. Width counts UTF-16 units; wide characters shift a column, which renders all the same.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignment: readonly Alignment[],
): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return alignment[column] === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    alignment[column] === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Lines of a list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
