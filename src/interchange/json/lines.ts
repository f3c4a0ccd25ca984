/** One line of text with its number, the first being 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
  /** Blanks that stood before the text. */
  readonly indent: number;
}

/** Cuts text that comes in pieces into lines (`\n` or `\r\n`). Blank lines are left out but counted. */
export class LineSplitter {
  private pending: string[] = [];
  private line = 0;

  push(text: string): Line[] {
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    if (parts.length === 0) {
      this.pending.push(last);
      return [];
    }
    parts[0] = this.pending.join('') + (parts[0] ?? '');
    this.pending = [last];
    return this.number(parts);
  }

  end(): Line[] {
    const rest = this.pending.join('');
    this.pending = [];
    return this.number([rest]);
  }

  private number(parts: readonly string[]): Line[] {
    return parts
      .map((text) => ({
        line: ++this.line,
        text: text.trim(),
        indent: text.length - text.trimStart().length,
      }))
      .filter(({ text }) => text !== '');
  }
}
