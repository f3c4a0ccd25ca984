import { DELIMITERS, type Delimiter } from '../options';

const SAMPLE_RECORDS = 5;
/** Characters that are looked at, at most: a header of a thousand questions, twice. */
const SAMPLE_LENGTH = 1 << 17;

/**
 * Which delimiter a table uses, from its first records (titles above the header aside): the one that divides them all
 * alike, and among such the one that occurs most in the header; with none at all, `,`. Delimiters inside quotes do not
 * count.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = new DelimiterSample();
  sample.push(text);
  return sample.best();
}

/**
 * The first records of a text that comes in pieces: what is learned of it does not depend on where the pieces end.
 */
export class DelimiterSample {
  /** Per record (blank lines left out), how often each delimiter stands outside quotes. */
  private readonly records: number[][] = [];
  private counts = DELIMITERS.map(() => 0);
  private blank = true;
  private quoted = false;
  private length = 0;

  /** Takes the next piece; whether no more are needed. */
  push(text: string): boolean {
    for (let at = 0; at < text.length && !this.full; at++) {
      this.length++;
      const char = text[at]!;
      if (char === '"') this.quoted = !this.quoted;
      if (!this.quoted && (char === '\n' || char === '\r')) this.finish();
      else this.count(char);
    }
    return this.full;
  }

  /** The delimiter, as far as the pieces tell. A record that the sample cuts does not count beside whole ones. */
  best(): Delimiter {
    if (this.length < SAMPLE_LENGTH || this.records.length === 0) this.finish();
    const records = this.records.slice(this.titles());
    const inHeader = (index: number) => records[0]?.[index] ?? 0;
    const alike = (index: number) => records.every((record) => record[index] === inHeader(index));
    let best = 0;
    for (let index = 1; index < DELIMITERS.length; index++) {
      if (inHeader(index) === 0) continue;
      const better = alike(index) === alike(best) ? inHeader(index) > inHeader(best) : alike(index);
      if (inHeader(best) === 0 || better) best = index;
    }
    return DELIMITERS[best] ?? ',';
  }

  /** Records above the header, which no delimiter divides as it divides all that follow. */
  private titles(): number {
    const { records } = this;
    for (let start = 0; start < records.length - 1; start++) {
      const divides = DELIMITERS.some((_, index) => {
        const count = records[start]?.[index] ?? 0;
        return count > 0 && records.every((record, at) => at < start || record[index] === count);
      });
      if (divides) return start;
    }
    return 0;
  }

  private get full(): boolean {
    return this.records.length === SAMPLE_RECORDS || this.length === SAMPLE_LENGTH;
  }

  private count(char: string): void {
    this.blank = false;
    const delimiters: readonly string[] = DELIMITERS;
    const index = this.quoted ? -1 : delimiters.indexOf(char);
    if (index >= 0) this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  private finish(): void {
    if (!this.blank) this.records.push(this.counts);
    this.counts = DELIMITERS.map(() => 0);
    this.blank = true;
  }
}

/** The delimiter named by a first line such as `sep=;`, which Excel understands and does not show as a row. */
export function separatorLine(
  text: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const match = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text);
  return match?.[1] === undefined ? undefined : { delimiter: match[1], length: match[0].length };
}
