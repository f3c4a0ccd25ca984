const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/;

/** Whether a day before a year can only stand first here: `31/5/2026`. */
export const isDayFirst = (text: string): boolean => Number(SLASHED.exec(text)?.[1]) > 12;

/**
 * Year, month and day at the beginning of a text: `2026-05-01 09:04`, `5/1/2026`, `01.05.26`, with two figures for a
 * year of this century. `undefined` where it begins with no day.
 *
 * @param dayFirst whether the first of two numbers before a year is the day.
 */
export function dayParts(
  text: string,
  dayFirst: boolean,
): readonly [year: number, month: number, day: number] | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
  const full = year < 100 ? 2000 + year : year;
  return dayFirst ? [full, second, first] : [full, first, second];
}
