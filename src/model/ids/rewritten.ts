/** Months as spreadsheets of English and French write them, by their first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['feb', 'fev', 'fevr', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'avr', 'april', 'avril'],
  ['may', 'mai'],
  ['jun', 'juin', 'june'],
  ['jul', 'juil', 'july'],
  ['aug', 'aout'],
  ['sep', 'sept'],
  ['oct'],
  ['nov'],
  ['dec'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Digits of a number that a spreadsheet keeps. */
const KEPT = 15;
/** Longest id that is looked at. */
const LONGEST = 40;

/**
 * Keys under which an id meets what a spreadsheet makes of it: `0071` and `71`, `12E4`, `120000` and `1.2E+05`, `MAR1`
 * and `1-Mar`, `3-5` and `2026-03-05`, numbers of more than 15 digits and what is left of them. Empty for other ids.
 * O(1).
 *
 * @param id in canonical form.
 */
export function rewrittenKeys(id: string): readonly string[] {
  if (id.length > LONGEST || !/\d/.test(id)) return [];
  return [...numberKeys(id), ...dayKeys(id)];
}

function numberKeys(id: string): readonly string[] {
  const digits = /^0*(\d+)(?:[.,]0{1,2})?$/.exec(id)?.[1];
  if (digits !== undefined) {
    const keys = [`n:${digits}`];
    if (digits.length > 11) {
      const value = Number(digits);
      keys.push(`e2:${value.toExponential(2)}`, `e5:${value.toExponential(5)}`);
    }
    if (digits.length > KEPT) keys.push(`k:${digits.slice(0, KEPT)} ${digits.length}`);
    return keys;
  }
  const [, whole, decimals = '', power] = /^(\d+)(?:[.,](\d+))?e[+]?(\d{1,3})$/.exec(id) ?? [];
  if (whole === undefined) return [];
  const value = Number(`${whole}.${decimals}e${power}`);
  if (!Number.isFinite(value)) return [];
  const plain = Number.isSafeInteger(value) ? [`n:${value}`] : [];
  const places = decimals.length === 2 || decimals.length === 5 ? decimals.length : undefined;
  return places === undefined ? plain : [...plain, `e${places}:${value.toExponential(places)}`];
}

function dayKeys(id: string): readonly string[] {
  const text = id.normalize('NFD').replace(/\p{M}/gu, '');
  const [, before, name, after] = /^(\d{1,2})?[-/. ]?([a-z]{3,9})\.?[-/. ]?(\d{1,2})?$/.exec(text) ?? [];
  const month = name === undefined ? undefined : MONTH_OF.get(name);
  if (month !== undefined && (before === undefined) !== (after === undefined)) {
    // `1-Mar` is what a spreadsheet shows, `MAR1` what was typed.
    return [`d:${month} ${Number(before ?? after)}`];
  }
  const iso = /^\d{4}-(\d{2})-(\d{2})(?:[t ][\d:.]+z?)?$/.exec(text);
  if (iso !== null) return [`d:${Number(iso[1])} ${Number(iso[2])}`];
  const parts = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?$/.exec(text);
  if (parts === null) return [];
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return [
    ...(first <= 12 ? [`d:${first} ${second}`] : []),
    ...(second <= 12 && first !== second ? [`d:${second} ${first}`] : []),
  ];
}

/** Whether an id is such as a spreadsheet writes in place of another: a number, a date. */
export function looksRewritten(id: string): boolean {
  if (/^\d+$/.test(id)) return !id.startsWith('0') && /^0*$/.test(id.slice(KEPT));
  return /^(?:[\d.,]+e\+?\d+|\d{1,2}[-/. ][a-zéû]{3,5}\.?|\d{4}-\d{2}-\d{2}.*|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/.test(
    id,
  );
}
