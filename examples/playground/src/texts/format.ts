/** Numbers, shares and counts as a language writes them. */
export function formatOf(locale: string) {
  const numbers = new Map<number, Intl.NumberFormat>();
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signs = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const number = (value: number, digits = 0): string => {
    const format =
      numbers.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(digits, format);
    return format.format(value);
  };
  return {
    number,
    /** `+7`, `−3`, `±0`. */
    signed: (value: number): string => signs.format(value).replace('-', '−').replace(/^0$/, '±0'),
    percent: (share: number): string => shares.format(share),
    /** `1 pair`, `2 pairs`. */
    count: (value: number, words: { readonly one: string; readonly other: string }): string =>
      `${number(value)}\u00a0${plurals.select(value) === 'one' ? words.one : words.other}`,
  };
}
