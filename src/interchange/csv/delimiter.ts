import { DELIMITERS, type Delimiter } from '../options';

const SAMPLE_RECORDS = 5;

/**
 * Which delimiter a table uses, from its first records: the one that divides them all alike, and among such
 * the one that occurs most in the header; with none at all, `,`. Delimiters inside quotes do not count.
 */
export function detectDelimiter(text: string): Delimiter {
  const counts = countOutsideQuotes(text);
  const inHeader = (index: number) => counts[0]?.[index] ?? 0;
  const alike = (index: number) => counts.every((record) => record[index] === inHeader(index));
  let best = 0;
  for (let index = 1; index < DELIMITERS.length; index++) {
    if (inHeader(index) === 0) continue;
    const better = alike(index) === alike(best) ? inHeader(index) > inHeader(best) : alike(index);
    if (inHeader(best) === 0 || better) best = index;
  }
  return DELIMITERS[best] ?? ',';
}

/** Per record (blank lines left out), how often each delimiter stands outside quotes. */
function countOutsideQuotes(text: string): number[][] {
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let blank = true;
  let quoted = false;
  const finish = () => {
    if (!blank) records.push(counts);
    counts = DELIMITERS.map(() => 0);
    blank = true;
  };
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (!quoted && (char === '\n' || char === '\r')) {
      finish();
      if (records.length === SAMPLE_RECORDS) return records;
      continue;
    }
    blank = false;
    const index = quoted ? -1 : DELIMITERS.findIndex((delimiter) => delimiter === char);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  finish();
  return records;
}

/** The delimiter named by a first line such as `sep=;`, which Excel understands and does not show as a row. */
export function separatorLine(
  text: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const match = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text);
  return match?.[1] === undefined ? undefined : { delimiter: match[1], length: match[0].length };
}
