import { MAX_JSON_DEPTH } from '../../../model';

/** Most words of a vocabulary; what comes later is likely to be said once. */
const MOST = 1 << 14;
/** Longest text that is remembered: prose is hardly written twice. */
const LONGEST = 200;
/** Fields that say something else for everybody: there is nothing to share. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'manager',
  'preferences',
  'preferences.ranked',
  'preferences.never',
]);
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

  /**
   * The value of a field with shared strings. Lists and objects are changed in place: they must be the reader's own.
   *
   * @param path the field, as `skills`.
   */
  share(path: string, value: unknown): unknown {
    return this.replace(value, !OWN_WORDS.has(path), 0);
  }

  /** A text that does not keep the text alive that it was cut from. */
  own(text: string): string {
    return this.copy(text);
  }

  private replace(value: unknown, shared: boolean, depth: number): unknown {
    if (typeof value === 'string') return shared ? this.word(value) : this.copy(value);
    // What is nested more deeply is refused by the model in a moment.
    if (depth > MAX_JSON_DEPTH || Object.isFrozen(value)) return value;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++)
        this.replaceIn(value, index, value[index], shared, depth);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value))
        this.replaceIn(value, key, Reflect.get(value, key), shared, depth);
    }
    return value;
  }

  private replaceIn(
    owner: object,
    key: string | number,
    field: unknown,
    shared: boolean,
    depth: number,
  ): void {
    if (typeof field === 'string') Reflect.set(owner, key, shared ? this.word(field) : this.copy(field));
    else if (typeof field === 'object') this.replace(field, shared, depth + 1);
  }

  private word(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const word = this.copy(text);
    if (this.known.size < MOST && text.length <= LONGEST) this.known.set(word, word);
    return word;
  }

  /** The same text, held by itself. */
  private copy(text: string): string {
    return this.cut && text.length >= MAY_BE_SLICE ? String(JSON.parse(JSON.stringify(text))) : text;
  }
}
