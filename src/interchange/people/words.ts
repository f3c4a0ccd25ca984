/** Most words of a vocabulary; what comes later is likely to be said once, such as a name. */
const MOST = 1 << 16;
/** Shorter slices are copied by every engine; longer ones may keep the text that they were cut from alive. */
const MAY_BE_SLICE = 13;

/**
 * The words of a table, each held once: 200,000 people share a few thousand tags, departments and time zones.
 * Strings that were cut out of a piece of the file are copied, so that the piece can be forgotten.
 */
export class Words {
  private readonly known = new Map<string, string>();
  private readonly cut: boolean;

  /** @param cut whether the strings are slices of a larger text. */
  constructor(cut: boolean) {
    this.cut = cut;
  }

  /** The same value with shared strings. Lists and objects are changed in place: they must be the reader's own. */
  share(value: unknown): unknown {
    if (typeof value === 'string') return this.word(value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) Reflect.set(value, index, this.share(item));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries(value)) {
        if (typeof field !== 'number') Reflect.set(value, key, this.share(field));
      }
    }
    return value;
  }

  private word(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const word: string = this.cut && text.length >= MAY_BE_SLICE ? JSON.parse(JSON.stringify(text)) : text;
    if (this.known.size < MOST) this.known.set(word, word);
    return word;
  }
}
