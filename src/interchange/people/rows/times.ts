import { dayParts, isDayFirst } from '../../cells';

/**
 * Two times as numbers to be compared, `undefined` where a text is none: `2026-05-01 09:04`, `5/1/2026 9:04:00 PM`,
 * `01.05.2026 09:04`. Of two numbers before a year the month is the first, unless one of the two texts shows otherwise.
 */
export function timesOf(a: string, b: string): readonly [number | undefined, number | undefined] {
  const dayFirst = isDayFirst(a) || isDayFirst(b) || (a.includes('.') && b.includes('.'));
  return [timeOf(a, dayFirst), timeOf(b, dayFirst)];
}

const CLOCK = /[T\s,]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(am|pm)?/i;

function timeOf(text: string, dayFirst: boolean): number | undefined {
  const parts = dayParts(text, dayFirst);
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
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
