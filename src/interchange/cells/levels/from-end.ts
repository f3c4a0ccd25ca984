/**
 * Takes parts off the end of a text, one after the other. Items of a list have their numbers at the end, and before
 * them may stand anything: read from the end, each character is looked at once, where a regular expression tries
 * every place at which the name could stop.
 */
export class FromEnd {
  private readonly text: string;
  private end: number;

  constructor(text: string) {
    this.text = text;
    this.end = text.length;
  }

  /** What has not been taken, without blanks at its end. */
  get rest(): string {
    return this.text.slice(0, this.end).trimEnd();
  }

  /** Takes blanks; whether there were any. */
  blanks(): boolean {
    const before = this.end;
    while (this.end > 0 && isBlank(this.text.charCodeAt(this.end - 1))) this.end--;
    return this.end < before;
  }

  /** Takes the first of these words that stands here; whether one did. */
  word(words: readonly string[]): boolean {
    const found = words.find((word) => this.text.endsWith(word, this.end));
    this.end -= found?.length ?? 0;
    return found !== undefined;
  }

  /** Takes a number, such as `4`, `-2` or `3,5`; `undefined` if none stands here. */
  number(): string | undefined {
    const { text, end } = this;
    const digits = this.digitsBefore(end);
    if (digits === end) return undefined;
    let start = digits;
    if (text[start - 1] === '.' || text[start - 1] === ',') {
      const whole = this.digitsBefore(start - 1);
      if (whole < start - 1) start = whole;
    }
    if (text[start - 1] === '-') start--;
    this.end = start;
    return text.slice(start, end);
  }

  /** Where the digits begin that end at a place. */
  private digitsBefore(end: number): number {
    let at = end;
    while (at > 0 && isDigit(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && /\s/.test(String.fromCharCode(code)))
  );
}
