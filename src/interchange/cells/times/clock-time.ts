/** A span of a day in minutes since midnight; `undefined` if one end is no time of day. */
export function readSpan(
  from: string,
  to: string,
): { readonly start: number; readonly end: number } | undefined {
  const end = readTime(to);
  let start = readTime(from);
  if (start === undefined || end === undefined) return undefined;
  // "1-3 pm" begins in the afternoon, "9-5 pm" in the morning.
  if (/pm$/i.test(to.trim()) && !/[ap]m$/i.test(from.trim()) && start < 720 && start + 720 < end)
    start += 720;
  return { start, end };
}

/**
 * Whether `2-4` or `3:00-4:00` may be meant for the afternoon: hours before six without a half of the day or a leading
 * zero.
 */
export function isNightOrAfternoon(from: string, to: string): boolean {
  return /^[1-5](?::\d{2})?$/.test(from.trim()) && /^[1-9](?::\d{2})?$/.test(to.trim());
}

/** Whether `9-5` may go on into the afternoon: it ends before it begins, and neither end says which half of the day. */
export function endsInAfternoon(
  from: string,
  to: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const plain = (text: string) => /^[1-9](?:[:h.]\d{2}|h)?$|^1[0-2](?:[:h.]\d{2}|h)?$/i.test(text.trim());
  return plain(from) && plain(to) && end <= start && end + 720 > start;
}

/** Minutes since midnight; `undefined` for what is no time of day. */
export function readTime(text: string): number | undefined {
  const trimmed = text.trim();
  // `0900` and `1430`.
  const written = /^\d{4}$/.test(trimmed) ? `${trimmed.slice(0, 2)}:${trimmed.slice(2)}` : trimmed;
  const match = /^(\d{1,2})(?:[:h.](\d{2})?)?\s*(am|pm)?$/i.exec(written);
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const total = (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
  return minutes > 59 || total > 24 * 60 ? undefined : total;
}

/** Minutes since midnight as `HH:MM`. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
