import { maxOf } from '../../../lists';

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
    maxOf(
      rows.map((row) => (row[column] ?? '').length),
      Math.max(3, title.length),
    ),
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

/** Widest line of prose; tables may be wider. */
const WIDTH = 100;

/**
 * Words that no line may begin with: they would open a list, a heading, a quotation or a rule there; and a percent
 * sign is not parted from its number.
 */
const STAYS = /^(?:[-+*%]|#{1,6}|>.*|=+|-+|\d{1,9}[.)])[.,;)]*$/;

/** A paragraph in lines of at most {@link WIDTH} characters, as far as words allow. */
export function paragraph(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const full = indent.length + line.length + 1 + word.length > WIDTH;
    if (line !== '' && full && !STAYS.test(word)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Lines of a list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${paragraph(item, '  ')}`).join('\n');
}

/** Blocks with an empty line between them; empty ones are left out, and what is one line of prose is wrapped. */
export function blocks(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.includes('\n') || /^[#|]/.test(part) ? part : paragraph(part)))
    .join('\n\n');
}
