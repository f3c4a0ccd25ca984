/**
 * Two times as numbers to be compared, `undefined` where a text is none: `2026-05-01 09:04`, `5/1/2026 9:04:00 PM`,
 * `01.05.2026 09:04`, with two figures for a year of this century. Of two numbers before a year the month is the first, unless one of the two texts shows otherwise.
 */
export function timesOf(a: string, b: string): readonly [number | undefined, number | undefined] {
  const dayFirst =
    [a, b].some((text) => Number(SLASHED.exec(text)?.[1]) > 12) || [a, b].every((text) => text.includes('.'));
  return [timeOf(a, dayFirst), timeOf(b, dayFirst)];
}

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/;
const CLOCK = /[T\s,]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(am|pm)?/i;

function timeOf(text: string, dayFirst: boolean): number | undefined {
  const iso = ISO.exec(text);
  const slashed = SLASHED.exec(text);
  const parts =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : slashed === null
        ? undefined
        : dayFirst
          ? [slashed[3], slashed[2], slashed[1]]
          : [slashed[3], slashed[1], slashed[2]];
  if (parts === undefined) return undefined;
  const [given = 0, month = 0, day = 0] = parts.map(Number);
  const year = given < 100 ? 2000 + given : given;
  const clock = CLOCK.exec(text);
  const half = clock?.[4]?.toLowerCase();
  const hour = Number(clock?.[1] ?? 0);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  // Not a calendar, only an order.
  return (
    (((year * 13 + month) * 32 + day) * 24 + hours) * 3600 +
    Number(clock?.[2] ?? 0) * 60 +
    Number(clock?.[3] ?? 0)
  );
}
