/** Texts that are remembered of one column, and the longest of them. */
const MOST = 4096;
const LONGEST = 60;
/** Look-ups after which a memory that hardly ever helps is given up. */
const TRIAL = 2000;

/**
 * What texts of one column mean: 100,000 people share a few hundred skills, departments and hours. Values are frozen,
 * since many people have them. What was reported about, or counted, is read again each time.
 */
export class Memo {
  private known: Map<string, unknown> | undefined = new Map();
  private looked = 0;
  private found = 0;

  /**
   * @param told how much was reported and counted so far.
   * @param own takes what is to be kept out of the text that it was cut from.
   */
  constructor(
    private readonly told: () => number,
    private readonly own: { text(text: string): string; value(value: unknown): void },
  ) {}

  /** The value of a text: remembered, or read. */
  read<Value, Format, Report>(
    text: string,
    format: Format,
    problem: Report,
    read: (text: string, format: Format, problem: Report) => Value,
  ): Value {
    const { known } = this;
    if (known === undefined || text.length > LONGEST) return read(text, format, problem);
    const value = known.get(text);
    if (value !== undefined) {
      this.found++;
      // The cast: a memo has one reader.
      return value as Value;
    }
    if (++this.looked > TRIAL && this.found < this.looked) this.known = undefined;
    const before = this.told();
    const made = read(text, format, problem);
    if (made === undefined || known.size >= MOST || this.told() !== before) return made;
    this.own.value(made);
    if (typeof made === 'object') Object.freeze(made);
    known.set(this.own.text(text), made);
    return made;
  }
}
